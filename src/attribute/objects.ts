import { approximators } from "../lang/en/cues-grammar.ts";
import { atLarge, countNouns, evidenceNouns } from "../lang/en/sources.ts";
import type { Cue } from "./cues.ts";
import { isAt, isQuoteMark, type Line } from "./line.ts";
import { isFiniteVerb, nounEnd } from "./phrase.ts";

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

/**
 * Whether a verb that does many other things has, from word `p` on, the object that makes it a saying: "registered 1,700 displaced",
 * "gave a toll of 12", "verified the attack", "held them responsible for it"; not "registered a party", "gave a speech", "held the
 * town". True of any other verb.
 */
export function tellsByObject(line: Line, lemma: string, p: number): boolean {
  if (weighed.has(lemma) && inProgress(line, p - 1)) return isAt(line, p, "that", "whether");
  if (lemma === "hold") return answerFor(line, p);
  if (lemma === "register" || lemma === "record") return countAt(line, p);
  if (lemma !== "give" && lemma !== "verify") return true;
  const head = line.words[nounEnd(line, p) - 1]?.lower ?? "";
  if (lemma === "verify") return !evidenceNouns.has(head);
  if (harmed.has(head)) return isAt(line, nounEnd(line, p), "as") && countAt(line, nounEnd(line, p) + 1);
  return countNouns.has(head) && isAt(line, nounEnd(line, p), "of", "as") && !isAt(line, p, "no", "any");
}

/** Those of whom a count is given: "gave its losses as 118". */
const harmed: ReadonlySet<string> = new Set(["casualties", "losses", "dead", "wounded", "injured", "strength"]);

/** "was assessing the damage": a judgement that is being come to and not told yet. */
const inProgress = (line: Line, verb: number): boolean =>
  line.words[verb]?.lower.endsWith("ing") === true &&
  line.classes[line.classes[verb - 1] === "adverb" ? verb - 2 : verb - 1] === "auxiliary";
const weighed: ReadonlySet<string> = new Set([
  "assess",
  "estimate",
  "calculate",
  "consider",
  "determine",
  "judge",
  "document",
]);

/** Whether a number begins at a word, however roughly told: "at least 300". */
function countAt(line: Line, p: number): boolean {
  let k = p;
  while (line.classes[k] === "adverb" || approximators.has(line.words[k]?.lower ?? "")) k++;
  return line.classes[k] === "number";
}

/** "… them responsible for": whether it is said from word `p` on. */
function answerFor(line: Line, p: number): boolean {
  for (let k = p + 1; k < p + 14; k++) {
    if (isAt(line, k, "for") && answerable.has(line.words[k - 1]!.lower)) return true;
    if (isFiniteVerb(line, k) || line.classes[k] === "stop") return false;
  }
  return false;
}

/** What those are held who are blamed: "held them responsible for". */
export const answerable: ReadonlySet<string> = new Set(["responsible", "accountable", "liable", "answerable"]);
