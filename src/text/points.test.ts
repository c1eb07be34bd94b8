import fc from "fast-check";
import { expect, test } from "vitest";
import { pointsOf } from "./points.ts";

test("a pair of surrogates is one code point", () => {
  const points = pointsOf("a😀b🇫🇷c");
  expect([0, 1, 2, 3, 4, 6, 8].map(points.toCodePoint)).toEqual([0, 1, 1, 2, 3, 4, 5]);
  expect([0, 1, 2, 3, 4, 5, 6].map(points.toOffset)).toEqual([0, 1, 3, 4, 6, 8, 9]);
  expect(points.spanInCodePoints({ start: 1, end: 4 })).toEqual({ start: 1, end: 3 });
});

test("lines and columns count from one", () => {
  const points = pointsOf("ab\n😀c\r\n\nd");
  expect(points.lineOf(0)).toEqual({ line: 1, column: 1 });
  expect(points.lineOf(2)).toEqual({ line: 1, column: 3 });
  expect(points.lineOf(5)).toEqual({ line: 2, column: 2 });
  expect(points.lineOf(8)).toEqual({ line: 3, column: 1 });
  expect(points.lineOf(9)).toEqual({ line: 4, column: 1 });
});

test("positions outside the text are refused", () => {
  const points = pointsOf("ab");
  expect(() => points.toCodePoint(3)).toThrow(RangeError);
  expect(() => points.toOffset(-1)).toThrow("Invalid position -1 in text of length 2");
  expect(() => points.lineOf(Number.NaN)).toThrow(RangeError);
});

test("agrees with the string's own iterator, lone surrogates too", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
      const points = pointsOf(text);
      let offset = 0;
      [...text].forEach((c, i) => {
        expect(points.toCodePoint(offset)).toBe(i);
        expect(points.toOffset(i)).toBe(offset);
        offset += c.length;
      });
      expect(points.toOffset([...text].length)).toBe(text.length);
    }),
    { seed: 3, numRuns: 100 },
  );
});
