import type { Quantity } from "../model/quantity.ts";

type Figure = Pick<Quantity, "value" | "high" | "comparator" | "unit">;

/** The values a quantity leaves open, both ends included; a share ends at 1. Nothing told leaves all open. */
export function rangeOf(quantity: Figure | null): readonly [number, number] {
  if (quantity === null || quantity.value === null) return [0, Number.POSITIVE_INFINITY];
  const { value } = quantity;
  const most = quantity.unit === "share" ? Math.max(1, value) : Number.POSITIVE_INFINITY;
  switch (quantity.comparator) {
    case "gt":
    case "ge":
      return [value, most];
    case "lt":
    case "le":
      return [0, value];
    case "approx":
      return [value * 0.9, Math.min(most, value * 1.1)];
    case "range":
      return [value, quantity.high ?? value];
    default:
      return [value, value];
  }
}

const NEAR = 1e-9;

/** Whether two quantities can both be so: their ranges meet. "More than 80%" and "80%" do, 70% and "over 75%" do not. */
export function compatible(a: Figure | null, b: Figure | null): boolean {
  const [low, high] = rangeOf(a);
  const [from, to] = rangeOf(b);
  return low <= to + NEAR && from <= high + NEAR;
}

/** Whether both tell a number and it is the same one, whatever its comparator. */
export const sameFigure = (a: Figure | null, b: Figure | null): boolean =>
  a?.value != null && a.value === b?.value && a.high === b.high && a.unit === b.unit;

/** Whether a quantity tells a number at all. */
export const told = (quantity: Figure | null): boolean => quantity?.value != null;

/** Whether it is a number that a coincidence would hardly repeat: not none, one, or the whole of a thing. */
export const telling = (quantity: Figure | null): boolean =>
  told(quantity) && quantity?.value !== 1 && quantity?.value !== 0;

/** A share that is the whole. No quantity at all means the whole: who "holds the town" holds it. */
export const isWhole = (quantity: Figure | null): boolean => quantity === null || quantity.value === 1;

/** A share that is the whole or more than half of it. */
export function isMajority(quantity: Figure | null): boolean {
  if (isWhole(quantity)) return true;
  if (quantity?.value == null) return false;
  const [low] = rangeOf(quantity);
  return low > 0.5 || (low === 0.5 && quantity.comparator === "gt");
}
