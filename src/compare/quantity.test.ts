import { expect, test } from "vitest";
import type { Comparator, Quantity } from "../model/quantity.ts";
import { compatible, isMajority, isWhole, rangeOf, sameFigure, telling } from "./quantity.ts";

const q = (
  comparator: Comparator | null,
  value: number | null,
  unit = "km2",
  high: number | null = null,
): Quantity => ({
  comparator,
  value,
  unit,
  high,
  words: null,
});

test.each<[string, Quantity | null, Quantity | null, boolean]>([
  ["80% and more than 80%", q("eq", 0.8, "share"), q("gt", 0.8, "share"), true],
  ["most of and more than 80%", q("gt", 0.5, "share"), q("gt", 0.8, "share"), true],
  ["70% and over 75%", q("eq", 0.7, "share"), q("gt", 0.75, "share"), false],
  ["the whole and more than half", q("eq", 1, "share"), q("gt", 0.5, "share"), true],
  ["part of and the whole", q(null, null, "share"), q("eq", 1, "share"), true],
  ["300 and 400", q("eq", 300), q("eq", 400), false],
  ["at least 168.9 and 300", q("ge", 168.9), q("eq", 300), true],
  ["about 15 and 16", q("approx", 15), q("eq", 16), true],
  ["about 15 and 17", q("approx", 15), q("eq", 17), false],
  ["up to 25 and 30", q("le", 25), q("eq", 30), false],
  ["between 20 and 30, and 25", q("range", 20, "killed", 30), q("eq", 25, "killed"), true],
  ["nothing told and anything", null, q("eq", 5), true],
])("%s: compatible is %s of both orders", (_, a, b, is) => {
  expect(compatible(a, b)).toBe(is);
  expect(compatible(b, a)).toBe(is);
});

test("a share ends at the whole, a count does not end", () => {
  expect(rangeOf(q("gt", 0.8, "share"))).toEqual([0.8, 1]);
  expect(rangeOf(q("gt", 80, "tanks"))).toEqual([80, Number.POSITIVE_INFINITY]);
});

test("the whole, more than half, and what is neither", () => {
  expect([null, q("eq", 1, "share"), q("eq", 0.9, "share")].map(isWhole)).toEqual([true, true, false]);
  const shares = [
    q("gt", 0.5, "share"),
    q("eq", 0.5, "share"),
    q("ge", 0.5, "share"),
    q("eq", 0.6, "share"),
    q(null, null, "share"),
  ];
  expect(shares.map(isMajority)).toEqual([true, false, false, true, false]);
});

test("one figure is one figure whatever its comparator, and none or one tells nothing", () => {
  expect(sameFigure(q("eq", 400), q("approx", 400))).toBe(true);
  expect(sameFigure(q("eq", 400), q("eq", 400, "km"))).toBe(false);
  expect(sameFigure(q(null, null), q(null, null))).toBe(false);
  expect([q("eq", 0), q("eq", 1), q(null, null), null, q("eq", 13)].map(telling)).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});
