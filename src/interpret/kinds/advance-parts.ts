import { sideOf } from "../../beat/mentions.ts";
import type { Words } from "../../lang/words.ts";
import type { PlaceRef } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import { keepLast } from "../../text/keep.ts";
import { mentionsIn } from "../actors.ts";
import { type Clause, type Range, spanOf } from "../clause.ts";
import { partsAfter } from "../parts.ts";
import type { Stage } from "../scene.ts";

/** Every verb that tells a movement or a fight: most clauses have another. */
export const moving = keepLast(
  (a: Words["advance"]): ReadonlySet<string> =>
    new Set(
      [
        a.repel,
        a.drive,
        a.goals,
        a.attack,
        a.light,
        a.move,
        a.moveWith.keys(),
        a.fight,
        a.clearing,
        a.breaching,
        a.yielding,
        a.sealing,
        a.sending,
        a.resisting,
      ].flatMap((of) => [...of]),
    ),
);

/** "13 attacks: nine in A and four near B": each part with its place. */
export function attacksIn(
  clause: Clause,
  scene: Stage,
  counted: Quantity | null,
): readonly { readonly place: PlaceRef; readonly quantity: Quantity }[] {
  const total = scene.quantities(clause).find((q) => q.quantity.words?.start === counted?.words?.start);
  const mark = total ? clause.stretch.tokens.findIndex((t, k) => k >= total.range.to && t.text === ":") : -1;
  if (!total || mark < 0 || counted === null) return [];
  const unit = counted.unit;
  return partsAfter(scene, mark).flatMap((p) =>
    p.place && p.q.quantity.unit === "" ? [{ place: p.place, quantity: { ...p.q.quantity, unit } }] : [],
  );
}

/** Whether a phrase names a place or points to one. */
export const placedOrMeant = (clause: Clause, scene: Stage, range: Range): boolean =>
  scene.places(range).length > 0 || scene.placeMeant({ ...clause, object: range, preps: [], subject: null }) !== null;

/** "between X and Y": both fight. */
export const between = (clause: Clause, scene: Stage): boolean =>
  clause.stretch.tokens.some(
    (t, k) =>
      scene.words.roles.between.has(t.lower) &&
      k > clause.verb!.head &&
      new Set(
        mentionsIn(
          scene.hearing,
          spanOf(clause.stretch, { from: k, to: Math.min(k + 12, clause.stretch.tokens.length) }),
        ).map((m) => sideOf(scene.hearing.beat, m.ids[0] ?? "")),
      ).size > 1,
  );

/** "attempts to cross were foiled": the clause whose subject the attempt is tells it. */
export const toldOf = (clause: Clause, scene: Stage): boolean =>
  clause.type === "purpose" &&
  scene.clauses.some(
    (c) => c.verb?.form === "finite" && c.verb.from > clause.from && c.subject !== null && c.subject.to === clause.from,
  );

/** Whether one of some words stands in a range. */
export const hasWord = (clause: Clause, range: Range | null, words: ReadonlySet<string>): boolean =>
  range !== null && clause.stretch.tokens.slice(range.from, range.to).some((t) => words.has(t.lower));

/** Whether a phrase is about one of some words: its last before a preposition. */
const headWord = (clause: Clause, range: Range | null, words: ReadonlySet<string>): boolean => {
  if (!range) return false;
  const { tokens } = clause.stretch;
  let to = range.from + 1;
  while (to < range.to && tokens[to]!.tag !== "ADP") to++;
  return words.has(tokens[to - 1]!.lower);
};

/** "improve positions", "gain ground": a verb with the object that makes it a movement. */
export const withObject = (clause: Clause, scene: Stage, name: string): boolean => {
  const objects = scene.words.advance.moveWith.get(name);
  return (
    objects !== undefined &&
    headWord(clause, clause.object, objects) &&
    !hasWord(clause, clause.object, scene.words.advance.weapons)
  );
};

/** "the missile reached X", "before it crossed into X": what flies, or a pronoun for it, is no troops. */
export function flies(clause: Clause, scene: Stage): boolean {
  const { subject, stretch } = clause;
  if (!subject) return false;
  const pronoun = subject.to - subject.from === 1 && stretch.tokens[subject.from]?.tag === "PRON";
  const words = stretch.tokens.slice(pronoun ? 0 : subject.from, subject.to);
  return words.some((t) => scene.words.strike.projectiles.has(t.lower));
}

/** "entered X", "crossed the river", "breached the defences": a place or a line of one; "crossed a red line" and "breached the truce" are none. */
export function crosses(clause: Clause, scene: Stage): boolean {
  const { object, preps, stretch } = clause;
  if (hasWord(clause, object, scene.words.advance.unentered)) return false;
  if (!object) return preps.length > 0;
  if (placedOrMeant(clause, scene, object)) return true;
  const w = scene.words;
  const ground = stretch.tokens
    .slice(object.from, object.to)
    .some(
      (t) =>
        w.places.sorts.has(t.lower) ||
        w.places.parts.has(t.lower) ||
        w.places.parted.has(t.lower) ||
        w.advance.lines.has(t.lower),
    );
  return ground || preps.some((p) => w.advance.into.has(p.word) && scene.places(p.noun).length > 0);
}

/** "advanced 5 km". */
export function distance(clause: Clause, scene: Stage): Quantity | null {
  return (
    scene.quantities(clause).find((q) => q.quantity.unit === "km" && q.range.from >= clause.verb!.to)?.quantity ?? null
  );
}

/** "attacked twice", "three times": attacks are counted. */
export function counted(clause: Clause, scene: Stage): Quantity | null {
  const times = scene.quantities(clause).find((q) => q.quantity.unit === "times" || q.quantity.unit === "attacks");
  return times ? { ...times.quantity, unit: "attacks" } : null;
}

/** The subject is a person who is not of a side, or a people far away. */
export function foreign(clause: Clause, scene: Stage): boolean {
  const subject = clause.verb!.voice === "active" ? clause.subject : null;
  if (!subject || scene.side(subject)) return false;
  const span = spanOf(clause.stretch, subject);
  return mentionsIn(scene.hearing, span).some((m) => m.type === "person");
}
