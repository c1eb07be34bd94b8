import type { Clause } from "../clause.ts";
import type { Found, ReadKind } from "../frame.ts";
import { lowerOf, phraseIn } from "../lookup.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { counts, gainOf } from "./gains.ts";

/** Reads areas gained, held or lost, in square kilometres or, of a country in a time, as a share. */
export const area: ReadKind = (clause, scene) => {
  const stage = scene as Stage;
  const gain = gainOf(clause, stage);
  if (!gain) return amounts(clause, stage);
  const shared = sharedArea(clause, stage);
  return counts(
    clause,
    stage,
    gain,
    "area",
    (q) => q.quantity.unit === "km2" || (shared && q.quantity.unit === "share"),
  );
};

/** Whether a share told in this clause is land gained in a time, and not who holds a place. */
export function sharedArea(clause: Clause, scene: Stage): boolean {
  const verb = clause.verb;
  if (!verb || !(scene.words.control.take.has(verb.lemma) || scene.words.area.gaining.has(verb.lemma))) return false;
  const range = verb.voice === "passive" ? clause.subject : clause.object;
  if (
    !range ||
    !scene.quantities({ from: Math.max(0, range.from - 3), to: range.to }).some((q) => q.quantity.unit === "share")
  )
    return false;
  if (scene.words.area.gaining.has(verb.lemma)) return true;
  return (
    phraseIn(clause.stretch.tokens, { from: 0, to: clause.stretch.tokens.length }, scene.words.area.periods) !== null
  );
}

/** "the gains were 400 sq km". */
function amounts(clause: Clause, scene: Stage): readonly Found[] {
  const verb = clause.verb;
  const a = scene.words.area;
  const subject = clause.subject;
  if (!verb || !subject || !a.amounting.has(verb.lemma)) return [];
  const noun = clause.stretch.tokens
    .slice(subject.from, subject.to)
    .find((t) => a.gainNouns.has(t.lower) || a.loseNouns.has(t.lower));
  const figure = scene.quantities({ from: verb.to, to: clause.to }).find((q) => q.quantity.unit === "km2");
  if (!noun || !figure) return [];
  const place =
    scene.places(subject)[0] ?? scene.places({ from: figure.range.to, to: clause.to })[0] ?? lastArea(scene);
  return [
    found(clause, {
      kind: "area",
      rule: "area/amounts",
      actor: scene.doer(clause),
      trigger: { from: verb.from, to: figure.range.to },
      place,
      quantity: figure.quantity,
      negative: a.loseNouns.has(lowerOf(noun)),
    }),
  ];
}

/** The area spoken of before. */
function lastArea(scene: Stage): Found["place"] {
  const before = scene.before.findLast((c) => c.kind === "area")?.place;
  return before ? { ...before, text: null } : null;
}
