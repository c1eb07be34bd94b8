import { expect, test } from "vitest";
import { rowOf, unpack, weights } from "./weights.ts";

test("a file that holds no weights is refused with a code", () => {
  expect(() => unpack(new Uint8Array(4))).toThrow(expect.objectContaining({ code: "attribution/weights" }));
  expect(() => unpack(new TextEncoder().encode("not weights, but long enough"))).toThrow(/no weights/);
});

test("a feature never seen has no row, one that was seen has its own", () => {
  const { places, rows, width } = weights().words;
  const keys = [...places.filter((_, i) => i % 2 === 0 && places[i + 1] !== 0)].slice(0, 500);
  const found = keys.map((k) => rowOf(weights().words, k));
  expect(new Set(found).size).toBe(keys.length);
  expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
  expect((Math.max(...found) + 1) * width).toBeLessThanOrEqual(rows.length);
  const absent = [1, 2, 3, 4, 5].map((k) => k * 7919).filter((k) => !keys.includes(k));
  expect(absent.map((k) => rowOf(weights().lemmas, k))).toEqual(absent.map(() => -1));
});
