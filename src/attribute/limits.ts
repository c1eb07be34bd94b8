import type { Cue } from "./cues.ts";
import { isAt, isHeadline, type Line } from "./line.ts";
import { hasFinite, isFiniteVerb } from "./phrase.ts";

/** Where the words said after `cue` must end because another saying of the same line begins there (a word of the line). */
export function limitOf(line: Line, cue: Cue, cues: readonly Cue[]): number {
  let limit = line.words.length;
  for (const other of cues) {
    if (other === cue || other.from < cue.to) continue;
    if (insertedIn(cue, other)) limit = Math.min(limit, insertionClose(line, cue, other));
    if (other.head >= limit) continue;
    if (startsAnother(line, cue, other)) limit = Math.max(cue.to, colonBefore(line, cue, other) ?? other.head);
  }
  return limit;
}

function startsAnother(line: Line, cue: Cue, other: Cue): boolean {
  if (other.kind === "untrue" || other.kind === "noun") return false;
  if (line.quote[other.from]! >= 0) return false;
  const before = line.words[other.head - 1]?.text ?? "";
  const atComma = isAt(line, other.head, ",") || before === ",";
  if (other.kind === "preposition" || other.kind === "owner")
    return other.from > cue.to + 1 && !insertedTo(line, other);
  if (other.form === "gerund")
    return other.head >= cue.to && (atComma || isAt(line, other.head, "and", "while", "but", "-", "–", "—"));
  const subject = other.subject;
  if (!subject) return false;
  if (subject.relation === "shared" && cue.kind === "noun")
    return isAt(line, other.head, "and", "but") || isAt(line, other.head + 1, "and", "but");
  if (isAt(line, other.head - 1, "what", "as") && other.frames.has("complement")) return false;
  if (goesOnWithin(line, cue, other)) return false;
  if (subject.relation === "shared") return other.head > cue.to && sameLevel(line, cue, other);
  if (subject.relation === "relative") return atComma || /^[-–—]+$/.test(before);
  if (subject.relation === "by" && other.form === "passive") return false;
  if (other.head <= cue.to) return false;
  if (
    cue.kind === "preposition" &&
    !trails(line, other) &&
    !isAt(line, other.head - 1, ";") &&
    !contrasted(line, other)
  )
    return false;
  if (isHeadline(line) && isAt(line, other.head - 1, ",")) return true;
  const joined = joinsBefore(line, other.head, cue.to) || plainAnd(line, cue, other);
  return joined || trails(line, other);
}

/** "denied that it was lost: its men, it said, were resting": the colon behind which the words of the second saying begin; null where none stands. */
function colonBefore(line: Line, cue: Cue, other: Cue): number | null {
  if (!trails(line, other)) return null;
  for (let k = other.head - 1; k > cue.to; k--)
    if (isAt(line, k, ":") && line.quote[k]! < 0) return hasFinite(line, cue.to, k) ? k : null;
  return null;
}

/** "told the council, according to an aide, that …": put in before the that-clause of the saying it stands in. */
export const insertedTo = (line: Line, other: Cue): boolean =>
  other.kind === "preposition" &&
  isAt(line, other.from - 1, ",") &&
  isAt(line, other.subject!.to, ",") &&
  isAt(line, other.subject!.to + 1, "that");

/** "said it was proud and expects to win", "says it is long but he feels sure": a belief joined on inside what is said. */
function goesOnWithin(line: Line, cue: Cue, other: Cue): boolean {
  if (cue.kind !== "verb" || cue.frames.has("weak") || !other.frames.has("weak") || other.kind !== "verb") return false;
  if (!hasFinite(line, cue.to, other.head)) return false;
  const { relation, from } = other.subject!;
  return relation === "shared" || (relation === "own" && line.classes[from] === "pronoun");
}

/** Whether a subject's phrase is joined on by a conjunction behind a mark, or by "but", "while": a clause of its own. */
function joinsBefore(line: Line, head: number, from: number): boolean {
  if (isAt(line, head, "and", "but", "yet")) return isAt(line, head, "but") || isAt(line, head - 1, ",", ";");
  let k = head - 1;
  while (line.classes[k] === "adverb" && !isAt(line, k, "where", "when", "what")) k--;
  const w = line.words[k]?.lower ?? "";
  if (w === ";" || /^[-–—]+$/.test(w)) return true;
  if (w === "but" || w === "while" || w === "although" || w === "though" || w === "whereas") return true;
  if (/^(after|before|when|where|what)$/.test(w)) return isAt(line, k - 1, ",") || !hasFinite(line, from, k);
  if (/^(as|since)$/.test(w)) return isAt(line, k - 1, ",");
  if (w === "and" || w === "yet") return isAt(line, k - 1, ",", ";");
  return false;
}

/** "…, X said": a saying that closes what stands before it. */
function trails(line: Line, other: Cue): boolean {
  if (!isAt(line, other.head - 1, ",") && !isAt(line, other.head, ",")) return false;
  let k = other.to;
  if (other.subject?.relation === "inverted") k = other.subject.to;
  while (line.timeEnd[k] || line.classes[k] === "adverb") k = line.timeEnd[k] || k + 1;
  return !line.words[k] || /^[.,;!?]/.test(line.words[k]!.text) || isAt(line, k, "without", "citing", "quoting");
}

/** Whether a verb that shares its subject shares `cue`'s, not that of a verb in what is said. */
function sameLevel(line: Line, cue: Cue, other: Cue): boolean {
  if (cue.form === "gerund") return false;
  const a = line.words[cue.from]!;
  const b = line.words[other.from]!;
  if (isAt(line, other.head + 1, "to")) return false;
  if (a.form && b.form && a.form !== b.form && !(isPast(a.form) && isPast(b.form)))
    return perfect(line, other.from) || perfect(line, cue.from);
  return true;
}

const isPast = (form: string): boolean => form === "VBD" || form === "VBN";
const perfect = (line: Line, at: number): boolean => {
  for (let k = at - 1; k > at - 4 && k >= 0; k--) if (isFiniteVerb(line, k)) return isAt(line, k, "has", "have", "had");
  return false;
};

/** "X, noting that A, said B": the first saying is put into the second between its subject and its verb. */
const insertedIn = (cue: Cue, other: Cue): boolean =>
  other.kind === "verb" &&
  other.subject?.relation === "own" &&
  other.subject.from < cue.from &&
  other.subject.to <= cue.from;

/** The comma that closes the insertion before the verb of the saying round it. */
function insertionClose(line: Line, cue: Cue, other: Cue): number {
  for (let k = other.from; k > cue.to; k--) if (isAt(line, k, ",") && line.timeStart[k] === -1) return k;
  return line.words.length;
}

/** "X said A and Y said B": two of a kind, both past, with a whole clause between. */
function plainAnd(line: Line, cue: Cue, other: Cue): boolean {
  if (!isAt(line, other.head - 1, "and") || cue.kind !== "verb" || other.form !== "finite") return false;
  if (line.words[cue.from]!.form !== "VBD" || line.words[other.from]!.form !== "VBD") return false;
  for (let k = cue.to; k < other.head; k++)
    if (isFiniteVerb(line, k)) return other.frames.has("that") || other.frames.has("blame");
  return false;
}

/** ", while Y put it at 15": another speaker's saying set against what stands before. */
const contrasted = (line: Line, other: Cue): boolean =>
  isAt(line, other.head - 1, "while", "but", "whereas", "although", "after", "before") &&
  isAt(line, other.head - 2, ",") &&
  !other.frames.has("weak");
