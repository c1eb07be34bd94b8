import type { Span } from "../text/span.ts";

/**
 * How a number was put: "about 70%" is approx, "more than 70%" gt, "at least 70%" ge, "up to" le. Never dropped:
 * "some 13" and "13" are different claims.
 */
export type Comparator = "eq" | "gt" | "ge" | "lt" | "le" | "approx" | "range";

/** A number with its unit, as a text puts it. */
export interface Quantity {
  /** Null where the text gives a unit without a number ("part of the town", "a barrage of drones"). */
  readonly value: number | null;
  /** The upper end; for `range` only, else null. */
  readonly high: number | null;
  /** Null exactly where `value` is. */
  readonly comparator: Comparator | null;
  /** `share` runs from 0 to 1 (70% is 0.7); km and km2 are kilometres; the rest are counts of what is named. */
  readonly unit: string;
  /** The words it was read from; null when it follows from another word ("captured X": the whole of X). */
  readonly words: Span | null;
}
