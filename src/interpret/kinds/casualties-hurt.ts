import type { Clause, Range } from "../clause.ts";
import { type Harm, hasWord } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import { type Item, itemsOf } from "./casualties-list.ts";
import { toldClaim } from "./casualties-told.ts";

/**
 * The wounded told by what became of them: "sustained burns", "were taken to hospital", "are in critical condition", "needed medical
 * help"; "the hospital treated 40 people".
 */
export function ofHurt(scene: Stage): readonly Harm[] {
  return scene.clauses.flatMap((clause) => {
    const people = hurtIn(scene, clause);
    const { verb } = clause;
    if (!people || !verb || verb.negation || verb.modal) return [];
    const trigger = { from: verb.head, to: verb.head + 1 };
    return itemsOf(scene, people)
      .filter((i) => i.quantity !== null && !already(scene, i) && !toldBefore(scene, i))
      .map((item) => toldClaim(scene, { clause, item, unit: "wounded", trigger, rule: "hurt" }));
  });
}

/** Those a clause tells to be hurt: its subject under verbs of bearing, taking, being; what a hospital takes in. */
function hurtIn(scene: Stage, clause: Clause): Range | null {
  const { verb, subject, object, preps } = clause;
  const w = scene.words.casualties;
  if (!verb || !subject) return null;
  const passive = verb.voice === "passive" && !(verb.form === "participle" && object);
  const rest: Range = { from: verb.to, to: Math.min(clause.stretch.tokens.length, verb.to + 5) };
  if (hasWord(scene, subject, w.hospitals) && !passive && object && w.admitting.has(verb.lemma))
    return hasWord(scene, rest, w.patients) ? object : null;
  if (hasWord(scene, subject, w.hospitals)) return null;
  if (!passive && w.sustaining.has(verb.lemma) && hasWord(scene, rest, w.injuries)) return subject;
  if (!passive && w.needing.has(verb.lemma) && hasWord(scene, rest, w.medical)) return subject;
  const into = preps.filter((p) => p.from >= verb.from);
  if (passive && w.carrying.has(verb.lemma) && into.some((p) => hasWord(scene, p.noun, w.hospitals))) return subject;
  if (passive && w.treating.has(verb.lemma))
    return into.some((p) => hasWord(scene, p.noun, w.injuries)) ? subject : null;
  if (!passive && w.being.has(verb.lemma) && into.some((p) => hasWord(scene, p.noun, w.conditions))) return subject;
  return null;
}

/** "the child was taken to hospital": one who was told of before. */
const toldBefore = (scene: Stage, item: Item): boolean =>
  item.quantity?.words === null && scene.words.roles.definite.has(lowerOf(scene.stretch.tokens[item.from]));

/** "40 wounded": counted as such by the noun. */
const already = (scene: Stage, item: Item): boolean => {
  const unit = item.quantity?.unit ?? "";
  return unit !== "" && scene.words.casualties.nouns.has(unit);
};
