import { approximators } from "../lang/en/cues-grammar.ts";
import { cueNouns, untrueWords } from "../lang/en/cues-other.ts";
import { contentEnd } from "./bounds.ts";
import type { Cue } from "./cues.ts";
import { isAt, isQuoteMark, type Line } from "./line.ts";
import { nounEnd } from "./phrase.ts";

/** Words of a line that are said: [from, to). */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** "called the report false", "put the losses at 15": the object with its second half, which it needs; null without one. */
export function complementAt(line: Line, cue: Cue, p: number, limit: number): Range | null {
  const to = beforeTime(line, p, contentEnd(line, cue, p, limit));
  if (cue.lemma === "put" || cue.lemma === "estimate") return figureIn(line, p, to) ? { from: p, to } : null;
  if (
    (line.classes[p] === "pronoun" || isAt(line, p, "that", "this")) &&
    (isQuoteMark(line.words[p + 1]) || isAt(line, p + 1, "as", "a", "an"))
  )
    return { from: p, to };
  const end = nounEnd(line, p);
  if (heldUntrue(line, p, end, to)) return { from: p, to: end };
  if (end === p && !isAt(line, p, "as")) return null;
  if (cue.lemma === "describe" && end === to && ["adjective", "noun", "number"].includes(line.classes[p]!))
    return { from: p, to };
  const second =
    end < to ||
    (to - p > 2 && untrueWords.has(line.words[to - 1]!.lower)) ||
    isQuoteMark(line.words[end - 1]) ||
    ["adjective", "participle"].includes(line.classes[to - 1] ?? "");
  return second ? { from: p, to } : null;
}

/** "called the assertion untrue", "called that claim a lie": a claim held untrue in plain words is what is said to be so. */
function heldUntrue(line: Line, p: number, end: number, to: number): boolean {
  if (!cueNouns.has(line.words[end - 1]?.lower ?? "") || line.classes[p] === "owner" || end >= to) return false;
  let k = end;
  while (k < to && ["determiner", "adverb", "adjective"].includes(line.classes[k]!) && !isUntrue(line, k)) k++;
  return isUntrue(line, k) && k + 1 === to;
}

const isUntrue = (line: Line, k: number): boolean => untrueWords.has(line.words[k]?.lower ?? "") && line.quote[k]! < 0;

/** Where a phrase of time behind a quotation begins that the words end with: `called the mill "ours" | on Sunday`; `to` where none does. */
function beforeTime(line: Line, from: number, to: number): number {
  for (let k = from + 1; k < to; k++)
    if (line.timeEnd[k] === to && isQuoteMark(line.words[k - 1]) && line.quote[k]! < 0) return k;
  return to;
}

/** Whether "at" and a number, however roughly told, stands between two words. */
function figureIn(line: Line, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const next = line.words[k + 1];
    if (!isAt(line, k, "at") || !next) continue;
    if (line.classes[k + 1] === "number" || isQuoteMark(next) || approximators.has(next.lower)) return true;
  }
  return false;
}
