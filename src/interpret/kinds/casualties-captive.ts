import type { Clause, Range } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { type Harm, harm, hasWord, inUnit, namedSide } from "../harm.ts";
import type { Counted } from "../quantities.ts";
import type { Stage } from "../scene.ts";
import type { Noun } from "./casualties-counted.ts";
import { placeOf } from "./casualties-nouns.ts";

/** "took seven prisoners", "still hold 60 soldiers", "remain in captivity": people in others' hands. */
export function ofCaptives(scene: Stage): readonly Harm[] {
  const near = (q: Counted): Range => ({ from: Math.max(0, q.range.from - 4), to: q.range.from });
  return scene
    .quantities({ from: 0, to: scene.stretch.tokens.length })
    .filter(
      (q) =>
        (q.quantity.unit === "prisoners" && hasWord(scene, near(q), scene.words.casualties.taking)) ||
        inCaptivity(scene, q),
    )
    .map((q) => ofPrisoners(scene, q));
}

/** "still hold around 60 soldiers", "16,000 civilians remain in captivity": how many are held, whoever took them. */
function inCaptivity(scene: Stage, q: Counted): boolean {
  const w = scene.words.casualties;
  if (!w.units.has(q.quantity.unit) || q.quantity.value === null) return false;
  const clause = scene.clauses.findLast((c) => c.from <= q.range.from);
  const { verb, object, preps } = clause ?? { verb: null, object: null, preps: [] };
  if (!verb || !clause) return false;
  const held =
    verb.voice === "active" &&
    w.jailing.has(verb.lemma) &&
    object !== null &&
    q.range.from >= object.from - 3 &&
    q.range.from < object.to;
  const armed = q.quantity.unit === "soldiers" || q.quantity.unit === "hostages" || q.quantity.unit === "prisoners";
  const kept = q.range.to <= verb.from && preps.some((p) => hasWord(scene, p.noun, w.captivity));
  return (held && armed) || kept;
}

/** "took seven prisoners": of the other side of who took them. */
function ofPrisoners(scene: Stage, q: Counted): Harm {
  const clause = scene.clauses.findLast((c) => c.from <= q.range.from) ?? scene.clauses[0]!;
  const noun: Noun = { at: q.range.from, unit: "captured", quantity: null, range: q.range };
  return harm(clause, {
    kind: "casualties",
    rule: "casualties/prisoners",
    actor: namedSide(scene, q.range) ??
      captive(scene, clause, q) ?? { side: scene.other(scene.doer(clause).side) ?? "none", words: null },
    trigger: q.range,
    place: placeOf(scene, noun, clause),
    quantity: inUnit(q.quantity, "captured"),
    coloured: [q.range],
  });
}

/** "civilians remain in X's captivity": of the other side of X; of who tells it where nobody is named. */
function captive(scene: Stage, clause: Clause, q: Counted): Actor | null {
  const where = clause.preps.find((p) => hasWord(scene, p.noun, scene.words.casualties.captivity));
  if (!where || !clause.verb || q.range.to > clause.verb.from) return null;
  const holder = namedSide(scene, where.noun);
  return { side: (holder ? scene.other(holder.side) : scene.speaker) ?? "none", words: null };
}
