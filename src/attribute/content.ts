import { cueNouns, untrueWords, withholding } from "../lang/en/cues-other.ts";
import { blame } from "./blame.ts";
import { contentEnd } from "./bounds.ts";
import { complementAt } from "./complement.ts";
import type { Cue } from "./cues.ts";
import { isAt, isHeadline, isQuoteMark, type Line } from "./line.ts";
import { moved, pronounObject, quotedAsEnd } from "./objects.ts";
import { adjunctEnd, fullNounEnd, hasFinite, isFiniteVerb, isVerb, listenerEnd, nounEnd } from "./phrase.ts";

/** What stands after a cue: who is told, and where the words said begin and end, as words of the line. */
export interface After {
  readonly kind:
    | "that"
    | "clause"
    | "quote"
    | "object"
    | "infinitive"
    | "gerund"
    | "wh"
    | "colon"
    | "complement"
    | "blame"
    | "nothing";
  readonly from: number;
  readonly to: number;
  /** Words of the addressee, or null. */
  readonly told: readonly [number, number] | null;
  /** Where the saying's own words end: the cue, who is told, when and where. */
  readonly end: number;
}

/** Reads on from a cue; `limit` is where the next saying of the line begins. */
export function readAfter(line: Line, cue: Cue, limit: number): After {
  const behind = cue.subject?.relation === "inverted" || (cue.kind === "verb" && cue.subject?.relation === "by");
  let p = behind ? cue.subject!.to : cue.to;
  let told: readonly [number, number] | null = null;
  const closes = trailing(line, cue);
  for (let turn = 0; turn < 8; turn++) {
    const listener: readonly [number, number] | null = told ? null : listenerAt(line, cue, p, limit, closes);
    const next = listener ? listener[1] : pass(line, cue, p, limit, closes);
    if (listener) told = listener;
    if (next === p) break;
    p = next;
  }
  if (isAt(line, p, "only", "simply", "just") && (isAt(line, p + 1, ":") || isQuoteMark(line.words[p + 1]))) p++;
  const open = opens(line, cue, p, limit);
  const found = open.kind === "nothing" && told ? reportedOn(line, cue, p, limit, open) : open;
  const { kind, from, to } = found;
  return { kind, from, to, told: kind === "infinitive" && found.told ? found.told : told, end: p };
}

/** "reported to Putin on the end of the siege": what somebody is told about. */
function reportedOn(line: Line, cue: Cue, p: number, limit: number, none: Opening): Opening {
  if (!isAt(line, p, "on", "about") || nounEnd(line, p + 1) === p + 1 || !cue.frames.has("to")) return none;
  return { kind: "object", from: p + 1, to: contentEnd(line, cue, p + 1, limit), told: null };
}

/** Where words that belong to the saying itself end, when and where it was made; `p` where there are none. */
function pass(line: Line, cue: Cue, p: number, limit: number, closes: boolean): number {
  // "dismissed as “a tale” the claim that …"
  const called = cue.attitude === "denies" ? quotedAsEnd(line, p, limit) : -1;
  if (called > p && nounEnd(line, called) > called) return called;
  const listens = cue.frames.has("to") && isAt(line, p, "to", "with");
  if (closes && !listens && line.classes[p] === "preposition" && nounEnd(line, p + 1) > p + 1)
    return nounEnd(line, p + 1);
  // "called the day historic": what is called something is no time of the saying.
  if (cue.frames.has("complement") && line.classes[p] === "determiner") return p;
  const end = adjunctEnd(line, p);
  return end > p && end <= limit ? end : insertionEnd(line, p, limit);
}

/** The words of who is told at `p`: "to the council", "reporters", or null. */
function listenerAt(line: Line, cue: Cue, p: number, limit: number, closes: boolean): readonly [number, number] | null {
  const { frames } = cue;
  const joined = isAt(line, p, "to") ? closes || frames.has("to") : isAt(line, p, "with") && frames.has("to");
  const plain = nounEnd(line, p);
  const named = listenerEnd(line, joined ? p + 1 : p);
  const end = named === p && !joined && line.classes[plain] === "that" ? plain : named;
  if (joined && end > p + 1 && !isAt(line, p + 1, "have")) return [p + 1, end];
  if (!frames.has("addressee") || adjunctEnd(line, p) > p) return null;
  if (end === p || joined || clauseStarts(line, p, limit, frames.has("bare") && !mustTell(cue))) return null;
  return [p, isFiniteVerb(line, end) && end > p + 1 && line.classes[end - 1] === "name" ? end - 1 : end];
}

const mustTell = (cue: Cue): boolean => cue.lemma === "tell" || cue.lemma === "inform" || cue.lemma === "assure";

/** Whether a cue stands behind words it can belong to: after a comma or a closing quotation mark. */
export function trailing(line: Line, cue: Cue): boolean {
  if (
    cue.kind !== "verb" ||
    cue.form === "gerund" ||
    cue.subject?.relation === "shared" ||
    cue.subject?.relation === "relative"
  )
    return false;
  const before = line.words[cue.head - 1];
  return isQuoteMark(before) || ((before?.text === "," || isAt(line, cue.head, ",")) && hasFinite(line, 0, cue.head));
}

/** ", in a statement," between a cue and its clause: where it ends, or `p`. */
function insertionEnd(line: Line, p: number, limit: number): number {
  if (!isAt(line, p, ",")) return p;
  if (isAt(line, p + 1, "citing", "quoting", "according")) {
    for (let k = p + 2; k < Math.min(line.words.length, p + 16); k++)
      if (isAt(line, k, ",")) return isAt(line, k + 1, "that") ? k + 1 : p;
  }
  const end = adjunctEnd(line, p + 1);
  if (end === p + 1 || end >= limit || !isAt(line, end, ",")) return shortInsertion(line, p);
  return line.classes[end + 1] === "that" || isQuoteMark(line.words[end + 1]) ? end + 1 : p;
}

/** ", for his part, that", ", in turn, that": a few words without a verb between commas before a that-clause. */
function shortInsertion(line: Line, p: number): number {
  const likened = isAt(line, p + 1, "as");
  for (let k = p + 1; k < p + 8 && k < line.words.length; k++) {
    if ((isVerb(line, k) && !likened) || isQuoteMark(line.words[k])) return p;
    if (isAt(line, k, ",")) return k > p + 1 && line.classes[k + 1] === "that" ? k + 1 : p;
  }
  return p;
}

/** Words said behind a cue, before it is known where the saying's own words end. */
export type Opening = Omit<After, "end">;

function opens(line: Line, cue: Cue, p: number, limit: number): Opening {
  const nothing: Opening = { kind: "nothing", from: p, to: p, told: null };
  const w = line.words[p];
  if (!w || p >= limit) return nothing;
  const upTo: UpTo = (kind, first) => {
    const from = isAt(line, first, ",") && kind === "that" ? first + 1 : first;
    const to = contentEnd(line, cue, from, limit);
    const stop = kind === "object" ? occasionStart(line, cue, from, to) : to;
    return stop > from ? { kind, from, to: stop, told: null } : nothing;
  };
  const { frames } = cue;
  const marked = markedOpening(line, cue, p, limit, upTo);
  if (marked) return marked;
  if (frames.has("command")) {
    const end = fullNounEnd(line, p);
    const stop = commandTo(line, Math.max(end, p), limit);
    if (end === p && isAt(line, p, "not")) return nothing;
    if (stop > 0 && cue.lemma === "order" && moved(line, p, end)) return upTo("infinitive", p);
    if (stop > 0) return { ...upTo("infinitive", stop + 1), told: end > p ? [p, Math.min(end, stop)] : null };
  }
  if (
    w.lower === "to" &&
    frames.has("infinitive") &&
    (line.classes[p + 1] === "base" ||
      isAt(line, p + 1, "have", "be") ||
      maskedBase(line, p + 1) ||
      quotedBase(line, p + 1))
  )
    return upTo("infinitive", p + 1);
  if (frames.has("addressee") && isAt(line, p, "of", "about") && nounEnd(line, p + 1) > p + 1)
    return upTo("object", p + 1);
  if (frames.has("blame")) {
    const blamed = blame(line, cue, p, limit);
    if (blamed || !frames.has("object")) return blamed ?? nothing;
  }
  if ((line.classes[p] === "gerund" || isAt(line, p, "having", "being")) && frames.has("gerund"))
    return upTo("gerund", p);
  const late = laterThat(line, cue, p, limit);
  if (late > 0) return upTo("that", late + 1);
  const relative = cue.subject?.relation === "inverted" && isAt(line, p, "who", "where");
  if (/^(how|why|whether|what|where|who)$/.test(w.lower) && frames.has("wh") && !relative) return upTo("wh", p);
  return plainOpening(line, cue, p, limit, upTo) ?? nothing;
}

type UpTo = (kind: After["kind"], from: number) => Opening;

/** "to free all hostages": a verb that could be an adjective, before its object. */
const maskedBase = (line: Line, k: number): boolean =>
  line.classes[k] === "adjective" && ["determiner", "owner", "name", "number"].includes(line.classes[k + 1] ?? "");

/** `to "eliminate" the rebels`: a bare verb in quotation marks. */
const quotedBase = (line: Line, k: number): boolean => isQuoteMark(line.words[k]) && line.classes[k + 1] === "base";

/** Words said that a "that", a quotation mark or a colon opens; null where none does. */
function markedOpening(line: Line, cue: Cue, p: number, limit: number, upTo: UpTo): Opening | null {
  const { frames } = cue;
  const c = line.classes[p];
  const that = isAt(line, p, "that");
  if (that && frames.has("object") && cue.attitude === "denies" && /^[,.]$/.test(line.words[p + 1]?.text ?? ""))
    return { kind: "object", from: p, to: p + 1, told: null };
  const clause = opensThat(line, p) || (that && c !== "determiner" && hasFinite(line, p + 2, limit));
  if (clause && (frames.has("that") || frames.has("bare")))
    return isFiniteVerb(line, p + 1) ? upTo("clause", p) : upTo("that", p + 1);
  if (that && frames.has("that") && hasFinite(line, p + 1, limit) && !frames.has("object")) return upTo("that", p + 1);
  // "stated on Friday that Veldanian forces control three villages": a verb taken for a noun; behind a time "that" points at nothing.
  if (that && frames.has("that") && c !== "determiner" && line.timeStart[p - 1]! >= 0 && limit - p > 4)
    return upTo("that", p + 1);
  if (
    isQuoteMark(line.words[p]) &&
    (line.quote[p + 1] ?? -1) >= 0 &&
    !(frames.has("weak") && /^(to|with|by|in)$/.test(line.words[p + 1]!.text))
  )
    return upTo(frames.has("complement") && !frames.has("that") ? "complement" : "quote", p);
  if (isAt(line, p, ":")) return line.words[p + 1] ? upTo("colon", p + 1) : null;
  if (c === "comma" && isQuoteMark(line.words[p + 1]) && (line.quote[p + 2] ?? -1) >= 0 && !trailing(line, cue))
    return upTo("quote", p + 1);
  return null;
}

/** Words said that nothing but their order marks: a bare clause, a complement, an object; null where none follow. */
function plainOpening(line: Line, cue: Cue, p: number, limit: number, upTo: UpTo): Opening | null {
  const { frames } = cue;
  const c = line.classes[p] ?? "other";
  if (["comma", "stop", "mark", "conjunction", "relative"].includes(c)) return null;
  if (isAt(line, p, "no") && withholding.has(cue.lemma)) return null;
  if (
    c === "subordinator" &&
    (trailing(line, cue) || !isAt(line, p, "if", "when", "once", "while", "since", "although", "though"))
  )
    return null;
  if (frames.has("bare")) {
    if (isAt(line, cue.head - 1, "what", "that", "which", "who") && isFiniteVerb(line, p)) return upTo("clause", p);
    if (bareAt(line, p, limit) || (!frames.has("object") && maskedClause(line, cue, p, limit)))
      return upTo("clause", p);
  }
  if (frames.has("complement")) {
    const found = complementAt(line, cue, p, limit);
    return found && { kind: "complement", ...found, told: null };
  }
  if ((frames.has("object") && objectAt(line, cue, p)) || (frames.has("evidence") && nounEnd(line, p) > p))
    return upTo("object", p);
  return null;
}

/** Where an object's words end before the occasion of the saying: "confirmed the loss during a visit to the front". */
function occasionStart(line: Line, cue: Cue, from: number, to: number): number {
  if (pronounObject(line, cue, from)) return Math.max(from + 1, quotedAsEnd(line, from + 1, to));
  const held = nounEnd(line, from);
  if (
    held < to &&
    isAt(line, held, "as") &&
    line.words.slice(held, to).some((w, k) => untrueWords.has(w.lower) && line.quote[held + k]! < 0)
  )
    return held;
  const noun = nounEnd(line, from);
  if (noun < to && cueNouns.has(line.words[noun - 1]?.lower ?? "") && line.timeEnd[noun] === to) return noun;
  for (let k = from + 1; k < to; k++) {
    const behind = isQuoteMark(line.words[k - 1]) || (k === from + 1 && line.classes[from] === "noun");
    if (behind && line.timeEnd[k] === to && line.quote[k]! < 0) return k;
    if (!isAt(line, k, "during", "at", "in", "on", "via") || line.quote[k]! >= 0) continue;
    const end = adjunctEnd(line, k);
    if (end > k && !line.timeEnd[k] && end >= to - 1) return k;
    if (end > k && !line.timeEnd[k] && isAt(line, k, "during")) return k;
  }
  return to;
}

/** "to" of a command within reach: "urged the two sides in the talks to stop". */
function commandTo(line: Line, from: number, limit: number): number {
  const who = isAt(line, from, "who") ? from : -1;
  for (let k = from; k < Math.min(limit, from + (who < 0 ? 8 : 14)); k++) {
    if (line.words[k]!.lower === "to" && (line.classes[k + 1] === "base" || line.classes[k + 1] === "adverb")) return k;
    if ((isFiniteVerb(line, k) && who < 0) || line.classes[k] === "comma" || line.classes[k] === "that") return -1;
  }
  return -1;
}

/** "that" beyond phrases of place or more words of the saying: "reported on Monday from Veln that". */
function laterThat(line: Line, cue: Cue, p: number, limit: number): number {
  if (!cue.frames.has("that")) return -1;
  const own = cue.frames.has("object");
  for (let k = p; k < Math.min(limit, p + 14); k++) {
    const c = line.classes[k];
    if (
      k > p &&
      (opensThat(line, k) || (isAt(line, k, "that") && prepositional(line, p, k) && hasFinite(line, k + 2, limit)))
    )
      return own &&
        line.classes[k - 1] === "noun" &&
        line.timeStart[k - 1]! < 0 &&
        !line.timeEnd[p] &&
        !prepositional(line, p, k)
        ? -1
        : k;
    if (isVerb(line, k) && c !== "participle") return -1;
    if (c === "stop" || c === "relative" || c === "conjunction") return -1;
    if (c === "comma" && !(adjunctEnd(line, k + 1) > k + 1) && !(adjunctEnd(line, p) > p) && !isAt(line, k + 1, "that"))
      return -1;
  }
  return -1;
}

/** Whether the word opens a that-clause, whatever its tag: a subject follows it and not its verb. */
const opensThat = (line: Line, k: number): boolean =>
  line.classes[k] === "that" ||
  (line.words[k]!.lower === "that" &&
    line.classes[k] !== "determiner" &&
    !isVerb(line, k + 1) &&
    hasFinite(line, k + 1, line.words.length));

/** Whether everything between two words is prepositional phrases: "from Veln", "on the eastern front". */
function prepositional(line: Line, from: number, to: number): boolean {
  let j = from;
  while (j < to) {
    if (line.timeEnd[j]) {
      j = line.timeEnd[j]!;
      continue;
    }
    if (isAt(line, j, ",")) {
      j++;
      continue;
    }
    if (line.classes[j] !== "preposition" || (j === from && isAt(line, j, "of"))) return false;
    const end = nounEnd(line, j + 1);
    if (end === j + 1) return false;
    j = end;
  }
  return j === to;
}

/** Whether a clause of its own begins at `p`: a subject and then a verb that carries it, nothing relative between. */
export function bareAt(line: Line, p: number, limit: number): boolean {
  if (isAt(line, p, "after", "before", "as", "following", "amid", "despite", "because", "while")) return false;
  for (let k = p; k < limit; k++) {
    const c = line.classes[k];
    if (isFiniteVerb(line, k) && line.depth[k] === 0) return k > p || line.classes[p] === "auxiliary" ? k > p : false;
    if (
      c === "that" ||
      (c === "subordinator" && k > p && line.classes[k - 1] !== "comma") ||
      (c === "stop" && !/^[-–—]+$/.test(line.words[k]!.text))
    )
      return false;
    if (c === "relative" && k > p) return relativeEnds(line, k, limit);
    if (c === "to" && line.classes[k + 1] === "base" && k === p) return false;
  }
  return false;
}

/** A clause whose verb was taken for an adjective or participle: "said the attack underscored a disregard". */
function maskedClause(line: Line, cue: Cue, p: number, limit: number): boolean {
  if (trailing(line, cue) || nounEnd(line, p) === p || cue.subject?.relation !== "own") return false;
  if (isHeadline(line) && limit - p > 2) return true;
  for (let k = p + 1; k < limit - 1; k++)
    if (line.words[k]!.lower.endsWith("ed") && (line.classes[k] === "adjective" || line.classes[k] === "participle"))
      return true;
  const end = nounEnd(line, p);
  const verb = line.classes[end] === "adverb" ? end + 1 : end;
  return line.classes[verb] === "participle" && verb < limit - 1 && !isAt(line, verb + 1, "by");
}

/** After "X, who …," a verb still follows: "said the army, which held it, had left". */
function relativeEnds(line: Line, from: number, limit: number): boolean {
  if (line.classes[from - 1] !== "comma") {
    let seen = false;
    for (let k = from + 1; k < limit; k++)
      if (isFiniteVerb(line, k)) {
        if (
          seen &&
          line.classes[k - 1] !== "conjunction" &&
          !isFiniteVerb(line, k - 1) &&
          line.classes[k - 1] !== "adverb"
        )
          return true;
        seen = true;
      }
    return false;
  }
  for (let k = from; k < limit; k++) if (line.classes[k] === "comma" && isFiniteVerb(line, k + 1)) return true;
  return false;
}

/** Whether the words at `p` are a clause rather than who is told: "told Oru the town had fallen" begins with who is told. */
function clauseStarts(line: Line, p: number, limit: number, bare: boolean): boolean {
  if (!bare) return false;
  const end = listenerEnd(line, p);
  return isFiniteVerb(line, end) && bareAt(line, p, limit);
}

function objectAt(line: Line, cue: Cue, p: number): boolean {
  const c = line.classes[p];
  if (isAt(line, p, "no") && withholding.has(cue.lemma)) return false;
  if (isAt(line, p, "nothing", "little")) return false;
  if (isAt(line, p, "what")) return line.classes[p + 1] === "pronoun" && isFiniteVerb(line, p + 2);
  if (c === "gerund") return cue.frames.has("gerund");
  if (pronounObject(line, cue, p)) return true;
  if (c === "pronoun" && isAt(line, p, "it", "them") && isAt(line, p + 1, "to", ".", ",", "as", "on", "in"))
    return isAt(line, p + 1, "as") && (cue.attitude === "evaluates" || cue.attitude === "denies");
  if (cue.attitude === "denies" && isAt(line, p, "him", "her", "them", "us", "me") && nounEnd(line, p + 1) > p + 1)
    return false;
  if (cue.lemma === "thank" && c === "pronoun") return true;
  if (c === "preposition")
    return ["number", "to"].includes(line.classes[p + 1] ?? "") || isAt(line, p + 1, "least", "most");
  return nounEnd(line, p) > p || c === "adverb" || c === "participle";
}
