import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import { lowerOf } from "../lookup.ts";
import { type Share, sharesIn, some, whole } from "../reading.ts";
import type { Stage } from "../scene.ts";

/** The shares a phrase names, else the place it points back to ("the city", "its outskirts", "it"). */
export function sharesOrMeant(clause: Clause, scene: Stage, range: Range): readonly Share[] {
  const shares = sharesIn(clause, scene, range);
  if (shares.length || scene.placed(range).length) return shares;
  const place = scene.placeMeant({ ...clause, object: range, preps: [], subject: null });
  if (place) return [{ place, quantity: shareMeant(clause, scene, range), placed: null }];
  const site = sited(clause, scene, range) || streets(clause, scene, range) ? scene.lastPlace() : null;
  return site ? [{ place: site, quantity: some, placed: null }] : [];
}

/** "70% of the city", "parts of it", "the city's northern districts"; else the whole. */
function shareMeant(clause: Clause, scene: Stage, range: Range): Quantity {
  const told = scene
    .quantities({ from: Math.max(0, range.from - 2), to: range.to })
    .find((q) => q.quantity.unit === "share");
  if (told) return told.quantity;
  for (let k = range.from; k < range.to; k++) {
    const word = lowerOf(clause.stretch.tokens[k]);
    if (scene.words.places.sorts.has(word) && k === range.to - 1) break;
    if (
      scene.words.control.contained.has(word) ||
      scene.words.places.compass.has(word) ||
      scene.words.places.parted.has(word)
    )
      return some;
  }
  return whole;
}

/** "several streets in the east": parts of a town told of before. */
const streets = (clause: Clause, scene: Stage, range: Range): boolean =>
  clause.stretch.statement !== null &&
  clause.stretch.tokens
    .slice(range.from, range.to)
    .some(
      (t) => t.form === "NNS" && scene.words.places.parted.has(t.lower) && scene.words.control.contained.has(t.lower),
    );

/** "the hospital and the bridge": sites of a place told of before. */
function sited(clause: Clause, scene: Stage, range: Range): boolean {
  const { tokens } = clause.stretch;
  return tokens
    .slice(range.from, range.to)
    .some(
      (t, i) =>
        scene.words.places.sorts.get(t.lower) === "site" &&
        (lowerOf(tokens[range.from + i - 1]) === "the" || t.form === "NNS"),
    );
}

/** "the crossing at X": a site goes on to the place it is in. */
export function withPlace(clause: Clause, scene: Stage, range: Range): Range {
  const { tokens } = clause.stretch;
  const site = tokens.slice(range.from, range.to).some((t) => scene.words.places.sorts.get(t.lower) === "site");
  if (!site || scene.placed(range).length > 0) return range;
  const where = clause.preps.find(
    (p) => p.from >= range.to && p.from <= range.to + 3 && scene.words.settlements.where.has(p.word),
  );
  return where ? { from: range.from, to: where.to } : range;
}
