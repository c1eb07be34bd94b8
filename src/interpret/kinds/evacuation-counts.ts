import type { PlaceRef } from "../../model/claim.ts";
import type { Clause, Range } from "../clause.ts";
import type { Found } from "../frame.ts";
import type { Stage } from "../scene.ts";
import { each } from "./evacuation-each.ts";
import { counted, hasWord, leaverOf } from "./evacuation-who.ts";

// Those who left, counted where they are: displaced people, arrivals.

/** "registered 3,361 displaced people": they left, from where it does not say. */
export function displaced(clause: Clause, scene: Stage, whom: Range, from: PlaceRef | null): readonly Found[] {
  const quantity = counted(clause, scene, whom);
  if (quantity?.value == null || clause.verb?.modal) return [];
  return each(clause, { actor: leaverOf(clause, scene, whom, from), places: [from], quantity, coloured: [whom] });
}

/** "recorded 10,900 arrivals from X", "3,000 refugees from X arrived": with where they come from, else as refugees. */
export function arrived(clause: Clause, scene: Stage, whom: Range): readonly Found[] {
  const { tokens } = clause.stretch;
  const w = scene.words.evacuation;
  const at = tokens.findIndex((t, k) => k > whom.from && k < clause.to && scene.words.roles.away.has(t.lower));
  const from = at < 0 ? undefined : scene.placed({ from: at, to: clause.to })[0];
  const fleeing = hasWord(clause, whom, w.arrivals) || hasWord(clause, whom, w.displaced);
  const told = from || fleeing ? displaced(clause, scene, whom, from?.ref ?? null) : [];
  return told.map((f) =>
    f.quantity && w.arrivals.has(f.quantity.unit) && !w.own.has(f.quantity.unit)
      ? { ...f, quantity: { ...f.quantity, unit: "people" } }
      : f,
  );
}

/** "1,744 displaced persons", "370,000 newly displaced since Friday": what a count is said to be, without a verb. */
export function tally(clause: Clause, scene: Stage): readonly Found[] {
  const w = scene.words.evacuation;
  const { subject, stretch } = clause;
  if (!stretch.statement || !subject) return [];
  const last = stretch.tokens[subject.to - 1]?.lower ?? "";
  const fled = hasWord(clause, subject, w.displaced) || (w.escapees.has(last) && !hasWord(clause, subject, w.arrivals));
  if (fled) return displaced(clause, scene, subject, null);
  return hasWord(clause, subject, w.arrivals) ? arrived(clause, scene, subject) : [];
}
