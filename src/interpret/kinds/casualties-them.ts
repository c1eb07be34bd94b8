import type { Token } from "../../lang/doc.ts";
import { lowerOf } from "../lookup.ts";
import { ofThose } from "../parts.ts";
import type { Counted } from "../quantities.ts";
import type { Stage } from "../scene.ts";

/** "200 of them had been wiped out": a number of those told of before, who are people. */
export function someOfThem(scene: Stage, q: Counted): boolean {
  if (q.quantity.value === null || q.read.dimension === "share" || !(q.read.part || ofThose(scene, q.range.to)))
    return false;
  const sentence = scene.hearing.doc.sentences[scene.stretch.sentence - 1];
  return pointed(scene, scene.stretch.tokens.slice(0, q.range.from)) ?? pointed(scene, sentence?.tokens ?? []) ?? false;
}

/** Whether what stands nearest before is people or things; null where neither does. */
function pointed(scene: Stage, tokens: readonly Token[]): boolean | null {
  const { casualties: w, losses, strike, actors } = scene.words;
  for (let k = tokens.length - 1; k >= 0; k--) {
    const word = lowerOf(tokens[k]);
    if (tokens[k]!.form !== "NNS" && !w.armed.has(word)) continue;
    if (strike.weaponWords.has(word) || strike.projectiles.has(word) || losses.things.has(word)) return false;
    if (losses.hulks.has(word) || losses.structures.has(word) || strike.buildings.has(word)) return false;
    if (w.people.has(word) || w.armed.has(word) || actors.forces.has(word)) return true;
  }
  return null;
}
