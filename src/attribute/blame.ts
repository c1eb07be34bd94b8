import { contentEnd } from "./bounds.ts";
import type { Opening } from "./content.ts";
import type { Cue } from "./cues.ts";
import { isAt, isQuoteMark, type Line } from "./line.ts";
import { answerable } from "./objects.ts";
import { isFiniteVerb } from "./phrase.ts";

/** "accused X of doing Y", "held X responsible for Y": Y; "blamed X for Y": X for Y; null where nothing such is told. */
export function blame(line: Line, cue: Cue, p: number, limit: number): Opening | null {
  for (let k = p + 1; k < limit; k++) {
    if (cue.lemma === "hold" && !(isAt(line, k, "for") && answerable.has(line.words[k - 1]!.lower))) continue;
    if (
      isAt(line, k, "of", "for") &&
      (line.classes[k + 1] === "gerund" ||
        isAt(line, k, "for") ||
        isQuoteMark(line.words[k + 1]) ||
        line.classes[k + 1] === "adverb" ||
        cue.lemma === "accuse") &&
      !(
        isAt(line, k, "of") &&
        cue.lemma === "accuse" &&
        line.classes[k + 1] !== "gerund" &&
        laterOf(line, k + 1, limit)
      )
    ) {
      const to = contentEnd(line, cue, k + 1, limit);
      const whole = isQuoteMark(line.words[p]) || (cue.lemma === "blame" && isAt(line, k, "for"));
      return { kind: "blame", from: whole ? p : k + 1, to, told: null };
    }
    if (isFiniteVerb(line, k) && line.quote[k]! < 0) return null;
  }
  return null;
}

const laterOf = (line: Line, from: number, limit: number): boolean => {
  for (let k = from; k < limit; k++) if (isAt(line, k, "of") && line.classes[k + 1] === "gerund") return true;
  return false;
};
