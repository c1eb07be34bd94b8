import fc from "fast-check";
import { expect, test } from "vitest";
import { weight } from "./draft.ts";

test("a span weighs its letters and digits, whichever text was weighed before", () => {
  expect(weight("“He said: 12 men!”", { start: 0, end: 18 })).toBe(11);
  expect(weight("", { start: 0, end: 0 })).toBe(0);
  const texts = fc.string({ unit: fc.constantFrom("a", "É", "7", " ", ",", "“", "½", "п") });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
      const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
      expect(weight(text, { start, end })).toBe(text.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, "").length);
    }),
    { seed: 7, numRuns: 300 },
  );
});
