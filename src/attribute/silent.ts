import type { VerbCue } from "../lang/en/cues.ts";
import { declining, modals, silence, silentVerbs, withheld } from "../lang/en/cues-other.ts";
import { isAt, type Line } from "./line.ts";
import { nounEnd } from "./phrase.ts";

/**
 * Whether a clause joined on at word `k` tells that somebody else is silent, which is the outlet's to say and no part of the
 * words said before: "…, but the army did not immediately comment", "while the ministry declined to confirm it".
 */
export function silentAt(line: Line, k: number): boolean {
  const joined =
    isAt(line, k, "but", "while", "although", "though") || (isAt(line, k, "and") && isAt(line, k - 1, ","));
  if (!joined || line.quote[k]! >= 0) return false;
  const subject = nounEnd(line, k + 1);
  return subject > k + 1 && silentVerb(line, subject);
}

/** The same where a semicolon joins it on at word `k`: "…; the army did not comment", "…; it could not be verified", "…; nobody would confirm it". */
export function silentBehind(line: Line, k: number): boolean {
  let subject = line.classes[k + 1] === "pronoun" ? k + 2 : nounEnd(line, k + 1);
  if (subject === k + 1) return false;
  if (line.classes[subject] === "preposition") subject = Math.max(subject, nounEnd(line, subject + 1));
  if (isAt(line, k + 1, "nobody", "none", "neither")) return silentVerb(line, subject, true);
  return silentVerb(line, subject);
}

/** Whether the verbs from word `at` on are of keeping silent. */
function silentVerb(line: Line, at: number, denied = false): boolean {
  let refused = denied;
  for (let j = at; j < line.words.length && j < at + 8; j++) {
    const { lower, lemma } = line.words[j]!;
    if (declining.has(lower) && line.classes[j + 1] === "to") refused = true;
    else if (silence.has(lower)) refused = true;
    else if (silentVerbs.has(lemma)) return refused || (isAt(line, j + 1, "no") && line.classes[j] === "finite");
    else if (!["auxiliary", "adverb", "to", "adjective", "base"].includes(line.classes[j] ?? "")) return false;
  }
  return false;
}

/** "… but gave no figure", "and named no place": what the speaker left out, which is the outlet's to say. */
export const withholdsAt = (line: Line, k: number): boolean =>
  isAt(line, k, "but", "and", "although", "without") &&
  line.quote[k]! < 0 &&
  withheld.has(line.words[k + 1]?.lower ?? "") &&
  isAt(line, k + 2, "no", "any");

/** Not said, not yet said, could be said. */
export function isSilent(line: Line, group: number, i: number): boolean {
  if (isAt(line, group - 1, "nor")) return true;
  for (let k = group; k < i; k++)
    if (silence.has(line.words[k]!.lower) || modals.has(line.words[k]!.lower)) return true;
  if (/^(no|nobody|none)$/.test(line.words[group - 1]?.lower ?? "")) return true;
  return false;
}

/** "did not rule out a raid", "could not exclude that": not to hold it impossible is said. */
export const leavesOpen = (cue: VerbCue): boolean =>
  cue.lemma === "exclude" || (cue.lemma === "rule" && cue.particle === "out");
