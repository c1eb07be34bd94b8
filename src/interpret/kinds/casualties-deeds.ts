import { type Harm, hasWord } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import { itemsOf } from "./casualties-list.ts";
import { clauseAt, phraseEnd, toldClaim } from "./casualties-told.ts";

/** "the killing of 12 villagers", "a massacre of 30 people", "the capture of 14 soldiers": harm told as a noun, with those it befell behind "of". */
export function ofDeeds(scene: Stage): readonly Harm[] {
  const { tokens } = scene.stretch;
  const w = scene.words.casualties;
  return tokens.flatMap((t, k): readonly Harm[] => {
    const unit = w.deeds.get(t.lower) ?? w.doings.get(t.lower);
    if (unit === undefined || t.tag === "VERB" || scene.ground.aside[k]) return [];
    if (!scene.words.roles.genitive.has(lowerOf(tokens[k + 1])) || k === 0) return [];
    const clause = clauseAt(scene, k);
    if (hasWord(scene, clause, w.exchanged)) return [];
    const end = phraseEnd(scene, k + 2);
    return itemsOf(scene, { from: k + 2, to: end })
      .filter((i) => i.quantity !== null && (w.deeds.has(t.lower) || hasWord(scene, i, w.armed)))
      .map((item) => {
        const mine = hasWord(scene, item, w.armed) && unit !== "wounded" ? scene.other(scene.speaker) : null;
        const actor = mine ? { side: mine, words: null } : null;
        return toldClaim(scene, { clause, item, unit, trigger: { from: k, to: k + 1 }, rule: "deed", actor });
      });
  });
}
