import { atLarge } from "../lang/en/sources.ts";
import type { Cue } from "./cues.ts";
import { isAt, isQuoteMark, type Line } from "./line.ts";
import { nounEnd } from "./phrase.ts";

/** "denied it.", "disputed this within the hour": a pronoun alone is what somebody holds untrue. */
export const pronounObject = (line: Line, cue: Cue, p: number): boolean =>
  cue.attitude === "denies" &&
  isAt(line, p, "it", "this", "that") &&
  !cue.frames.has("complement") &&
  (isAt(line, p + 1, ".", ",", ";", "and", "but") ||
    (line.classes[p + 1] === "preposition" && !isAt(line, p + 1, "of")) ||
    line.timeEnd[p + 1]! > 0 ||
    !line.words[p + 1]);

/** "ordered residents to leave": people at large, of whom something is asked rather than told to them. */
export const moved = (line: Line, from: number, to: number): boolean => {
  const end = nounEnd(line, from);
  for (let k = from; k < Math.min(end, to); k++)
    if (
      atLarge.has(line.words[k]!.lower) ||
      (line.classes[k] === "name" && /^\p{Lu}\p{Ll}+(ians|ans|is|ese)$/u.test(line.words[k]!.text))
    )
      return true;
  return false;
};

/** "as “a falsehood”": where the mark ends (out) that closes what something is called from `k` on, or -1 where it is called nothing. */
export function quotedAsEnd(line: Line, k: number, to: number): number {
  if (!isAt(line, k, "as") || k + 2 >= to || !isQuoteMark(line.words[k + 1])) return -1;
  const quote = line.quote[k + 2];
  let end = k + 2;
  while (end < to && line.quote[end] === quote) end++;
  return end < to && isQuoteMark(line.words[end]) ? end + 1 : end;
}
