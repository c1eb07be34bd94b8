import { means, occasions, platforms } from "../lang/en/cues-other.ts";
import { timeNouns } from "../lang/en/cues-time.ts";
import { listeners } from "../lang/en/sources.ts";
import { deputies } from "../lang/en/titles.ts";
import { isAt, isQuoteMark, type Line } from "./line.ts";

/** Where the plain noun phrase that begins at word `i` ends (out), or `i` where none begins. No "of" phrases, no commas. */
export function nounEnd(line: Line, i: number): number {
  const { words, classes } = line;
  let j = i;
  let head = false;
  if (classes[j] === "pronoun" || classes[j] === "relative") return j + 1;
  for (; j < words.length; j++) {
    const c = classes[j];
    if (line.timeEnd[j] && head) break;
    if (c === "determiner" || (c === "owner" && words[j]!.lower !== "'s")) {
      if (head || (j > i && classes[j - 1] !== "determiner" && classes[j - 1] !== "adverb")) break;
    } else if (c === "owner") {
      if (!head) break;
      head = false;
    } else if (c === "number") {
      if (head && classes[j - 1] !== "name") break;
      head = true;
    } else if (c === "adjective") {
      if (head && !adjectiveWithin(line, j)) break;
      head = head && classes[j - 1] === "name" ? false : head;
    } else if (c === "noun" || c === "name") {
      if (head && timeNouns.has(words[j - 1]!.lower) && c === "name") break;
      head = true;
    } else if ((c === "participle" || c === "gerund") && !head && isNominal(line, j + 1)) {
    } else if (
      c === "adverb" &&
      !head &&
      (classes[j + 1] === "adjective" || classes[j + 1] === "number" || classes[j + 1] === "participle")
    ) {
    } else if (isQuoteMark(words[j]) && scareEnd(line, j) > j) {
      j = scareEnd(line, j) - 1;
      head = true;
    } else if (words[j]!.text === "(" && head) {
      const close = closingAt(line, j);
      if (close < 0) break;
      j = close;
    } else break;
  }
  while (
    j > i &&
    !head &&
    (classes[j - 1] === "adverb" || classes[j - 1] === "participle" || classes[j - 1] === "gerund")
  )
    j--;
  return j;
}

/** "Donetsk regional governor": an adjective inside a phrase that begins with a name. */
function adjectiveWithin(line: Line, j: number): boolean {
  const before = line.classes[j - 1];
  if (before === "number") return true;
  if (before === "noun" && deputies.has(line.words[j - 1]!.lower)) return isNominal(line, j + 1);
  return before === "name" && /^\p{Ll}/u.test(line.words[j]!.text) && isNominal(line, j + 1);
}

const isNominal = (line: Line, j: number): boolean =>
  ["noun", "name", "adjective", "number"].includes(line.classes[j] ?? "");

/** Where a short quotation inside a phrase ends (out, its closing mark included), or `j` where none begins: the “West” group. */
export function scareEnd(line: Line, j: number): number {
  if (!isQuoteMark(line.words[j])) return j;
  const q = line.quote[j + 1] ?? -1;
  if (q < 0) return j;
  let k = j + 1;
  while (k < line.words.length && line.quote[k] === q) k++;
  if (/^[,?!]$/.test(line.words[k - 1]!.text) || hasFinite(line, j + 1, k)) return j;
  return k - j <= 5 && isQuoteMark(line.words[k]) ? k + 1 : j;
}

/** Index of the bracket that closes the one at `j`, or -1. */
export function closingAt(line: Line, j: number): number {
  const depth = line.depth[j]!;
  for (let k = j + 1; k < line.words.length; k++)
    if (line.depth[k] === depth && /^[)\]}]$/.test(line.words[k]!.text)) return k;
  return -1;
}

/** Where a noun phrase with what hangs on it by prepositions ends: "the chief of staff of the army in Veln". */
export function fullNounEnd(line: Line, i: number, joints: ReadonlySet<string> | null = null): number {
  let j = nounEnd(line, i);
  if (j === i) return i;
  for (;;) {
    const w = line.words[j];
    if (!w) return j;
    if (line.timeEnd[j]) return j;
    if (line.classes[j] === "preposition" && (joints ? joints.has(w.lower) : true)) {
      const k = nounEnd(line, j + 1);
      if (k === j + 1) return j;
      j = k;
    } else if (w.lower === "and" || w.lower === "&") {
      const k = nounEnd(line, j + 1);
      if (k === j + 1 || isVerb(line, k)) return j;
      j = k;
    } else return j;
  }
}

/** Whether word `j` is a verb that can carry a sentence. */
export function isFiniteVerb(line: Line, j: number): boolean {
  const c = j >= 0 ? line.classes[j] : undefined;
  return c === "finite" || c === "auxiliary";
}

/** Whether word `j` is a verb of any form. */
export function isVerb(line: Line, j: number): boolean {
  const c = j >= 0 ? line.classes[j] : undefined;
  return c === "finite" || c === "auxiliary" || c === "participle" || c === "gerund" || c === "base";
}

/** Whether a verb that can carry a sentence stands between two words, outside brackets. */
export function hasFinite(line: Line, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (isFiniteVerb(line, j) && line.depth[j] === line.depth[from]) return true;
  return false;
}

/** "the night had been quiet", "overnight shelling": a phrase of time that is, or belongs to, the subject of what is said. */
const timeIsSubject = (line: Line, i: number): boolean => {
  const end = line.timeEnd[i];
  if (!end) return false;
  if (line.classes[i] === "determiner") return isFiniteVerb(line, end);
  return (
    isAt(line, i, "overnight") &&
    end === i + 1 &&
    ["noun", "gerund"].includes(line.classes[end] ?? "") &&
    isVerb(line, end + 1)
  );
};

/**
 * Where an adjunct of saying that begins at word `i` ends, or `i`: a phrase of time, "in a statement", "on Telegram",
 * "in a video published on Telegram", "at a meeting with commanders", "on its website".
 */
export function adjunctEnd(line: Line, i: number): number {
  if (timeIsSubject(line, i)) return i;
  if (line.timeEnd[i] && !/^(over|since|throughout|during|for|from|until|by)$/.test(line.words[i]!.lower))
    return line.timeEnd[i]!;
  const c = line.classes[i];
  if (
    c === "adverb" &&
    line.classes[i + 1] !== "number" &&
    !(isAt(line, i, "there") && isFiniteVerb(line, i + 1)) &&
    !isAt(
      line,
      i,
      "why",
      "how",
      "where",
      "when",
      "what",
      "whether",
      "not",
      "n't",
      "never",
      "only",
      "almost",
      "nearly",
      "even",
      "just",
      "now",
      "already",
    )
  )
    return i + 1;
  if (isAt(line, i, "by", "via", "over", "through") && means.has(line.words[i + 1]?.lower ?? ""))
    return isAt(line, i + 2, "message", "messages", "call", "link", "app") ? i + 3 : i + 2;
  if (c !== "preposition" && !isAt(line, i, "via", "as")) return i;
  if (
    !isAt(
      line,
      i,
      "in",
      "on",
      "at",
      "via",
      "during",
      "through",
      "from",
      "by",
      "after",
      "following",
      "to",
      "for",
      "with",
    )
  )
    return i;
  const end = nounEnd(line, i + 1);
  if (end === i + 1) return i;
  let occasion = false;
  for (let k = i + 1; k < end; k++)
    if (occasions.has(line.words[k]!.lower) || platforms.has(line.words[k]!.lower)) occasion = true;
  if (!occasion) return i;
  return tailEnd(line, end);
}

/** What may hang on an occasion: "published on Telegram", "with commanders", "of the council", "messaging app". */
function tailEnd(line: Line, from: number): number {
  let j = from;
  for (;;) {
    const c = line.classes[j];
    if (line.timeEnd[j]) j = line.timeEnd[j]!;
    else if (c === "participle" && (line.classes[j + 1] === "preposition" || line.timeEnd[j + 1])) j++;
    else if (
      c === "preposition" &&
      nounEnd(line, j + 1) > j + 1 &&
      isAt(line, j, "on", "by", "with", "of", "in", "to", "for", "at", "from")
    )
      j = nounEnd(line, j + 1);
    else if (
      c === "to" &&
      line.classes[j + 1] !== "base" &&
      listeners.has(line.words[nounEnd(line, j + 1) - 1]?.lower ?? "")
    )
      j = nounEnd(line, j + 1);
    else return j;
  }
}

/** Where the people who are told end, beginning at word `i`: a name, a pronoun, "reporters in Brussels"; else `i`. */
export function listenerEnd(line: Line, i: number): number {
  const c = line.classes[i];
  if (c === "pronoun") return isAt(line, i, "it", "him", "her", "them", "me", "us", "you") ? i + 1 : i;
  const end = nounEnd(line, i);
  if (end === i) return i;
  let named = false;
  for (let k = i; k < end; k++)
    if (line.classes[k] === "name" || listeners.has(line.words[k]!.lower) || c === "determiner" || c === "owner")
      named = true;
  return named ? withAnd(line, end, line.classes[end - 1] === "name") : i;
}

function withAnd(line: Line, from: number, name: boolean): number {
  let j = from;
  for (;;) {
    if (
      (isAt(line, j, "in", "at") ||
        (!name && isAt(line, j, "of", "on", "for")) ||
        (isAt(line, j, "of") && line.classes[j + 1] === "name")) &&
      !line.timeEnd[j] &&
      nounEnd(line, j + 1) > j + 1
    )
      j = nounEnd(line, j + 1);
    else if (isAt(line, j, "and") && nounEnd(line, j + 1) > j + 1 && !isVerb(line, nounEnd(line, j + 1)))
      j = nounEnd(line, j + 1);
    else return j;
  }
}
