import type { Words } from "../lang/words.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Range, Stretch } from "./clause.ts";

/** A number read from a stretch. `range` covers number, comparator and counted noun; `noun` the counted noun alone. */
export interface Counted {
  readonly quantity: Quantity;
  readonly range: Range;
  readonly noun: Range | null;
}

/** All quantities of a stretch, in text order. */
export function readQuantities(_stretch: Stretch, _words: Words): readonly Counted[] {
  return [];
}
