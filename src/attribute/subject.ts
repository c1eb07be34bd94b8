import { occasions } from "../lang/en/cues-other.ts";
import { offices, personNouns } from "../lang/en/titles.ts";
import { isAt, isQuoteMark, type Line } from "./line.ts";
import { personEnd } from "./person-end.ts";
import { hasFinite, isFiniteVerb, nounEnd, scareEnd } from "./phrase.ts";

/** Who a verb of saying has for its subject, as words of the line; `from`/`to` null where it shares an earlier verb's. */
export interface Subject {
  readonly relation: "own" | "shared" | "relative" | "inverted" | "by" | "owner";
  readonly from: number;
  readonly to: number;
  /** First word of what belongs to the saying rather than to the words said, the subject and its adjuncts included. */
  readonly head: number;
}

const shared = (head: number): Subject => ({ relation: "shared", from: -1, to: -1, head });

/** First word of the verb group that ends in the verb at `v`: "has also publicly said". */
export function groupStart(line: Line, v: number): number {
  let k = v;
  while (k > 0) {
    const c = line.classes[k - 1];
    const time = line.timeStart[k - 1]!;
    if (c === "auxiliary" || (c === "base" && /^(been|be|being)$/.test(line.words[k - 1]!.lower))) k--;
    else if (time >= 0 && line.classes[time - 1] === "auxiliary") k = time;
    else if (c === "adverb" && time === -1) k--;
    else break;
  }
  return k;
}

/**
 * The subject before the verb group that begins at word `v`, not looking left of word `low`; null where there is none. Handles
 * "X, an office, said", "X, citing Y, said", "X on Thursday said", "and said", "who said", and leading adverbials.
 */
export function subjectBefore(line: Line, v: number, low = 0): Subject | null {
  const k = skipTimes(line, v - 1, low);
  if (k < low) return null;
  const w = line.words[k]!;
  if (w.lower === "to") return null;
  if (line.classes[k] === "conjunction") return shared(line.words[k - 1]?.text === "," ? k - 1 : k);
  if (line.classes[k] === "relative")
    return { relation: "relative", from: k, to: k + 1, head: isAt(line, k - 1, ",") ? k - 1 : k };
  if (isAt(line, k, ",", ")", "-", "–", "—")) return afterInsertion(line, k, low);
  if (isQuoteMark(w) && isAt(line, k - 1, ",")) return beforeQuoted(line, k, low);
  if (w.text === "," || isQuoteMark(w)) return null;
  if (line.classes[k] === "gerund" && line.classes[k + 1] === "adverb" && line.classes[k - 1] === "noun") {
    const who = nounBefore(line, k - 1, low);
    return who && { ...who, to: v };
  }
  const behind = behindRelative(line, k, low);
  if (behind) return { ...behind, to: v };
  const found = nounBefore(line, k, low);
  return found && line.classes[k] === "participle" ? { ...found, to: v } : found;
}

/** "Oru, calling it “a fairy tale,” said": the subject before an insertion that a quotation ends, its comma inside the marks. */
function beforeQuoted(line: Line, close: number, low: number): Subject | null {
  for (let j = close - 2; j > low && j > close - 24; j--) {
    if (line.classes[j] !== "comma" || line.quote[j]! >= 0) continue;
    return line.classes[j + 1] === "gerund" && line.classes[j - 1] === "name" ? nounBefore(line, j - 1, low) : null;
  }
  return null;
}

/** "Residents who fled said": the noun phrase before a relative clause without commas that ends at word `k`. */
function behindRelative(line: Line, k: number, low: number): Subject | null {
  let verb = false;
  for (let j = k; j > low && j > k - 14; j--) {
    if (["comma", "stop", "that", "subordinator"].includes(line.classes[j] ?? "") || isQuoteMark(line.words[j]))
      return null;
    if (isFiniteVerb(line, j)) verb = true;
    if (isAt(line, j, "who", "which") && verb) return isAt(line, j - 1, ",") ? null : nounBefore(line, j - 1, low);
  }
  return null;
}

function skipTimes(line: Line, from: number, low: number): number {
  let k = from;
  while (k >= low && line.timeStart[k]! >= low) k = line.timeStart[k]! - 1;
  return k;
}

/** "Head, insertion, verb": the head and, where it is an apposition, the insertion too. `k` is the mark that closes it. */
function afterInsertion(line: Line, k: number, low: number): Subject | null {
  let open = line.words[k]!.text === ")" ? openingAt(line, k) : insertionStart(line, k, low);
  open = firstParticiple(line, open, low);
  if (open <= low) return null;
  const inner = skipTimes(line, k - 1, low);
  if (inner < open + 1 && line.words[k]!.text === ",")
    return nounBefore(line, skipTimes(line, open - 1, low), low) ?? null;
  if (isFiniteVerb(line, open + 1) && !line.words[open + 1]!.lower.endsWith("ed")) return null;
  let before = open - 1;
  if (line.words[before]?.text === ",") before--;
  if (/^\d{1,2}$/.test(line.words[before]?.text ?? "") && isAt(line, before - 1, ",")) before -= 2;
  const named = giver(line, before, low);
  const head = named ?? nounBefore(line, before, low);
  if (head?.relation !== "own") return head;
  const apposition =
    nounEnd(line, open + 1) > open + 1 &&
    !["relative", "preposition", "gerund", "participle", "subordinator", "adverb"].includes(
      line.classes[open + 1] ?? "",
    );
  if (apposition && clauseIn(line, open + 1, k)) return null;
  const whole = apposedTo(line, head, low);
  const close = isAt(line, k, ")") ? k + 1 : k;
  return apposition ? { ...whole, to: close } : whole;
}

/** "A nurse who gave only her first name, Lidia, said": who gives a name, where the insertion is that name. */
function giver(line: Line, name: number, low: number): Subject | null {
  if (!isAt(line, name, "name", "surname", "initials")) return null;
  for (let k = name - 1; k > low && k > name - 12; k--)
    if (isAt(line, k, "who")) {
      const found = nounBefore(line, isAt(line, k - 1, ",") ? k - 2 : k - 1, low);
      return found;
    }
  return null;
}

/** "Marek Oru, head of the council, which met in Veln, said": where the head found is itself an apposition to a name, the name. */
function apposedTo(line: Line, head: Subject, low: number): Subject {
  const comma = head.from - 1;
  const role = nounEnd(line, head.from);
  const opens = isAt(line, head.from, "the", "a", "an", "head", "chief", "commander", "spokesman", "spokeswoman");
  if (comma <= low || !isAt(line, comma, ",") || !opens || role <= head.from) return head;
  if (line.classes[comma - 1] !== "name" || line.timeStart[comma - 1] !== -1) return head;
  const office = line.words.slice(head.from, role).some((w) => personNouns.has(w.lower) || offices.has(w.lower));
  if (!office || hasFinite(line, low, comma)) return head;
  const name = nounBefore(line, comma - 1, low);
  return name?.relation === "own" ? { ...name, to: head.to } : head;
}

/** "X, speaking in Veln, flanked by Y, said": the first of several participial insertions in a row. */
function firstParticiple(line: Line, open: number, low: number): number {
  const hangs =
    ["participle", "gerund"].includes(line.classes[open + 1] ?? "") || line.words[open + 1]?.lower.endsWith("ed");
  if (open <= low || !hangs) return open;
  for (let j = open - 1; j > low; j--) {
    if (isFiniteVerb(line, j) || line.classes[j] === "stop" || isQuoteMark(line.words[j])) return open;
    if (line.words[j]!.text === "," && ["participle", "gerund"].includes(line.classes[j + 1] ?? "")) return j;
  }
  return open;
}

/** Whether a finite verb stands in an insertion that has no relative before it: then it is no insertion but a clause. */
function clauseIn(line: Line, from: number, to: number): boolean {
  for (let j = from; j < to; j++) {
    if (line.classes[j] === "relative" || line.classes[j] === "that") return false;
    if (isFiniteVerb(line, j)) return true;
  }
  return false;
}

function openingAt(line: Line, k: number): number {
  for (let j = k - 1; j >= 0; j--) if (line.depth[j] === line.depth[k] && /^[([{]$/.test(line.words[j]!.text)) return j;
  return -1;
}

/** The mark that opens the insertion closed at `k`: the last comma (or dash) before it that is not inside a list of its own. */
function insertionStart(line: Line, k: number, low: number): number {
  const mark = line.words[k]!.text;
  const same = (j: number): boolean =>
    mark === "," ? line.words[j]!.text === "," : /^[-–—]+$/.test(line.words[j]!.text);
  let open = -1;
  for (let j = k - 1; j > low; j--) {
    if (line.quote[j] !== line.quote[k]) continue;
    if (line.words[j]!.text === ";") break;
    if (!same(j) || line.depth[j] !== line.depth[k] || line.timeStart[j] !== -1) continue;
    open = j;
    if (opensInsertion(line, j + 1)) break;
    const earlier = line.words[j - 1];
    if (
      earlier &&
      (line.classes[j - 1] === "name" || line.classes[j - 1] === "noun" || earlier.text === ")") &&
      !opensLater(line, j, low)
    )
      break;
  }
  return open;
}

const opensInsertion = (line: Line, j: number): boolean =>
  ["relative", "gerund", "participle"].includes(line.classes[j] ?? "") ||
  isAt(line, j, "a", "an", "the", "head", "chief", "commander", "of", "full", "short");

/** Whether an earlier comma opens a relative or participial insertion that reaches over this one. */
function opensLater(line: Line, from: number, low: number): boolean {
  for (let j = from - 1; j > low; j--) {
    if (line.words[j]!.text === ";" || isQuoteMark(line.words[j])) return false;
    if (line.words[j]!.text === "," && ["relative", "gerund"].includes(line.classes[j + 1] ?? ""))
      return !isFiniteVerb(line, j - 1);
  }
  return false;
}

/** The noun phrase that ends at word `k`, leading adverbials left off. */
export function nounBefore(line: Line, k: number, low: number): Subject | null {
  if (k < low) return null;
  if (line.classes[k] === "pronoun" && /^(he|she|it|they|we|i)$/.test(line.words[k]!.lower))
    return { relation: "own", from: k, to: k + 1, head: phraseStart(line, k, low) };
  const start = phraseStart(line, k, low);
  let i = start;
  for (;;) {
    const next = leadEnd(line, i, k);
    if (next === i || next > k) break;
    i = next;
  }
  if (i > k) return null;
  if (
    line.classes[i] === "preposition" &&
    isAt(line, i, "of", "from", "with", "at") &&
    isAt(line, start - 1, ",") &&
    start - 2 >= low
  ) {
    const head = nounBefore(line, start - 2, low);
    return head && { ...head, to: k + 1 };
  }
  if (line.classes[i] === "preposition" || line.classes[i] === "subordinator") return null;
  return { relation: "own", from: i, to: k + 1, head: start };
}

/** How far left a subject's phrase can reach from word `k`: to a mark, a conjunction, a verb or the line's begin. */
function phraseStart(line: Line, k: number, low: number): number {
  let j = k;
  let joined = -1;
  while (j >= low) {
    const c = line.classes[j]!;
    const w = line.words[j]!;
    if (c === "comma" || c === "stop" || c === "that" || c === "subordinator" || c === "relative") {
      if (c === "comma" && line.timeStart[j] !== -1) {
        j--;
        continue;
      }
      break;
    }
    if (isQuoteMark(w)) {
      const skip = scareBefore(line, j);
      if (skip === j) break;
      j = skip;
      continue;
    }
    if (w.text === ")" || w.text === "]") {
      const open = openingAt(line, j);
      if (open <= low) break;
      j = open - 1;
      continue;
    }
    if (
      c === "mark" &&
      /^[.!?…]+$/.test(w.text) &&
      !/^(mr|mrs|ms|dr|gen|col|lt|maj|capt|sgt|adm|brig|st|nov|dec|jan|feb|aug|sept|oct|u\.s|no)$/.test(
        line.words[j - 1]?.lower ?? "",
      )
    )
      break;
    if (
      j > low + 1 &&
      isAt(line, j, "after", "before", "because", "while", "when", "although", "where") &&
      (!isAt(line, j - 1, ",") || clauseSubject(line, j + 1, k))
    )
      break;
    if (c === "conjunction") {
      if (!/^(and|&|or)$/.test(w.lower)) break;
      if (joined < 0) joined = j;
    }
    if (c === "finite" || c === "auxiliary" || c === "base" || c === "gerund") {
      if (
        (c === "gerund" && (nominalGerund(line, j) || placedGerund(line, j))) ||
        (c === "finite" && hangingParticiple(line, j))
      ) {
        j--;
        continue;
      }
      return joined > 0 ? joined + 1 : j + 1;
    }
    if (c === "participle" && !reduced(line, j)) return joined > 0 ? joined + 1 : j + 1;
    if (w.lower === "to" && isBase(line, j + 1)) return j + 1;
    j--;
  }
  return j + 1;
}

/** ", after | General Oru | had warned": a whole noun phrase up to the verb, and no meeting or visit in it. */
const clauseSubject = (line: Line, from: number, k: number): boolean =>
  nounEnd(line, from) === k + 1 &&
  line.classes[from] !== "gerund" &&
  !line.words.slice(from, k + 1).some((w) => occasions.has(w.lower));
const isBase = (line: Line, j: number): boolean => line.classes[j] === "base";
/** "a blogger affiliated with the army", whatever the tag: between a noun and a preposition, and the real verb still to come. */
const hangingParticiple = (line: Line, j: number): boolean =>
  /(ed|wn|ken|ten)$/.test(line.words[j]!.lower) &&
  isAt(line, j + 1, "with", "by", "to", "from", "in", "on", "at") &&
  ["noun", "name", "adverb"].includes(line.classes[j - 1] ?? "");
/** "a battalion fighting near Veln": behind a noun, before a phrase of place. */
const placedGerund = (line: Line, j: number): boolean =>
  ["noun", "name"].includes(line.classes[j - 1] ?? "") &&
  isAt(line, j + 1, "near", "in", "at", "on", "around", "outside", "with", "for", "under", "along", "inside") &&
  line.classes[j + 2] !== "comma";
/** "the mapping project", "a meeting": an -ing word that is part of a name of a thing. */
const nominalGerund = (line: Line, j: number): boolean =>
  ["noun", "name"].includes(line.classes[j + 1] ?? "") ||
  ["determiner", "adjective", "owner"].includes(line.classes[j - 1] ?? "");

/** A participle inside a noun phrase: "footage published on Friday", "a detained officer", "channels affiliated with". */
function reduced(line: Line, j: number): boolean {
  const before = line.classes[j - 1];
  if (before === "auxiliary" || before === "base") return false;
  return true;
}

function scareBefore(line: Line, j: number): number {
  for (let i = j - 1; i >= Math.max(0, j - 6); i--)
    if (isQuoteMark(line.words[i]) && scareEnd(line, i) === j + 1) return i - 1;
  return j;
}

/** Where a leading adverbial ends that begins at `i` and must leave words before `k` (in): "In its response", "Last month", "But". */
function leadEnd(line: Line, i: number, k: number): number {
  if (line.timeEnd[i]) return line.timeEnd[i]!;
  const c = line.classes[i];
  if (c === "conjunction" || c === "adverb") return i + 1;
  if (c === "comma" || isAt(line, i, "-", "–", "—", "•", "*", "·")) return i + 1;
  if (c !== "preposition" && c !== "subordinator") return i;
  let j = nounEnd(line, i + 1);
  if (j > k) j = occasionEnd(line, i + 1, k);
  if (j === i + 1) return line.timeEnd[j] ? line.timeEnd[j]! : i;
  while (
    isAt(line, j, "of", "with", "between", "in", "to") &&
    nounEnd(line, j + 1) > j + 1 &&
    nounEnd(line, j + 1) <= k
  )
    j = nounEnd(line, j + 1);
  return j <= k ? j : i;
}

/** Where an occasion of saying ends inside a run of nouns: "a final post | Marek Oru"; `k + 1` where there is none. */
function occasionEnd(line: Line, from: number, k: number): number {
  for (let j = from; j < k; j++)
    if (occasions.has(line.words[j]!.lower) && line.classes[j] === "noun" && line.classes[j + 1] === "name")
      return j + 1;
  return k + 1;
}

/** The noun phrase after the verb at `v` ("said X", "told by X"), with its apposition; null where there is none. */
export function subjectAfter(line: Line, v: number, relation: "inverted" | "by"): Subject | null {
  const to = personEnd(line, v + 1);
  if (to === v + 1) return null;
  return { relation, from: v + 1, to, head: v };
}
