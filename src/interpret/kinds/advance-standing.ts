import type { Clause, Prep } from "../clause.ts";
import type { Stage } from "../scene.ts";
import type { Motion } from "./advance.ts";
import { distance, hasWord, placedOrMeant } from "./advance-parts.ts";

// Troops told of by where they are: how far they have come.

/** "units are on the approaches to X", "stand 5 km from X", "have come within sight of X": they have come up to it. */
export function standing(clause: Clause, scene: Stage): Motion | null {
  const verb = clause.verb!;
  const a = scene.words.advance;
  const still = scene.words.grammar.be.has(verb.lemma) || a.stand.has(verb.lemma);
  if (!clause.subject || verb.voice === "passive" || !(still || a.come.has(verb.lemma))) return null;
  const at =
    still && clause.preps.some((p) => scene.words.roles.inside.has(p.word) && hasWord(clause, p.noun, a.edges));
  const far = remote(clause, scene) || clause.preps.some((p) => within(clause, scene, p));
  if (!at && !far) return null;
  const side = ground(clause, scene) ? scene.side(clause.subject) : null;
  if (!side) return null;
  return {
    rule: "advance/standing",
    actor: side,
    aspect: null,
    trigger: { from: verb.from, to: verb.to },
    negative: false,
    quantity: distance(clause, scene),
    object: null,
    coloured: [],
  };
}

/** Who is told of goes on the ground: troops, their vehicles, or people a pronoun points to. */
function ground(clause: Clause, scene: Stage): boolean {
  const { subject, stretch } = clause;
  const first = stretch.tokens[subject!.from]!;
  const who =
    subject!.to - subject!.from === 1 && first.tag === "PRON" && !scene.words.actors.singular.has(first.lower);
  const troops = (word: string): boolean => scene.words.actors.forces.has(word) || scene.words.advance.armour.has(word);
  return (
    who ||
    stretch.tokens.some(
      (t, k, all) => k >= subject!.from && k < subject!.to && troops(t.lower) && all[k + 1]?.form !== "POS",
    )
  );
}

/** "5 km from X", "some hundreds of metres from its centre": a length and from where. */
function remote(clause: Clause, scene: Stage): boolean {
  const a = scene.words.advance;
  const from = clause.preps.find((p) => scene.words.roles.away.has(p.word) && placedOrMeant(clause, scene, p.noun));
  return from !== undefined && hasWord(clause, { from: clause.verb!.to, to: from.from }, a.lengths);
}

/** "within 10 km of X", "within sight of X". */
function within(clause: Clause, scene: Stage, prep: Prep): boolean {
  const a = scene.words.advance;
  if (!a.within.has(prep.word) || !placedOrMeant(clause, scene, prep.noun)) return false;
  return hasWord(clause, prep.noun, a.lengths) || hasWord(clause, prep.noun, a.ranges);
}
