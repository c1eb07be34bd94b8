import type { Quantity } from "../../model/quantity.ts";
import type { Range } from "../clause.ts";
import type { Stage } from "../scene.ts";

/** A body of troops that stands for its people, one of it. */
export interface Body extends Range {
  readonly quantity: Quantity;
}

/** "a whole regiment", "an entire column", "the column": one body of troops named in a range, with what makes it one before it. */
export function bodyAt(scene: Stage, range: Range): Body | null {
  const { tokens } = scene.stretch;
  const { casualties: w, roles } = scene.words;
  for (let k = range.from; k < Math.min(range.to, range.from + 7); k++) {
    const unit = w.bodies.get(tokens[k]!.lower);
    if (unit === undefined || tokens[k]!.form === "NNS" || /^(?:NOUN|PROPN)$/.test(tokens[k + 1]?.tag ?? "")) continue;
    const before = tokens
      .slice(range.from, k)
      .findLastIndex((t) => roles.indefinite.has(t.lower) || w.entire.has(t.lower));
    if (before < 0) return null;
    const from = range.from + before;
    return { from, to: k + 1, quantity: { value: 1, high: null, comparator: "eq", unit, words: null } };
  }
  return null;
}
