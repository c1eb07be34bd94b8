import fc from "fast-check";
import { expect, test } from "vitest";
import { tagger, unpack } from "./tagger.ts";
import { casingOf, faceOf } from "./tagger-features.ts";

test("the same words give the same labels, whatever was read between", () => {
  const words = "Karvish troops left Vesk on Monday .".split(" ");
  const first = tagger().tag(words);
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 12 }), (other) => {
      expect(tagger().tag(other)).toHaveLength(other.length);
      expect(tagger().tag(words)).toEqual(first);
    }),
    { seed: 4, numRuns: 200 },
  );
});

test("no words, no labels", () => expect(tagger().tag([])).toEqual([]));

test("a file that holds no weights is refused with a code", () => {
  expect(() => unpack(new Uint8Array(4))).toThrow(expect.objectContaining({ code: "tagger/weights" }));
  expect(() => unpack(new TextEncoder().encode("not weights, but long enough"))).toThrow(/no weights/);
});

test("a sentence's capitalisation", () => {
  const of = (text: string) => casingOf(text.split(" ").map(faceOf));
  expect(of("Troops left Vesk on Monday")).toBe(0);
  expect(of("Karvish Troops Leave Vesk After Attack")).toBe(1);
  expect(of("TROOPS LEFT VESK ON MONDAY")).toBe(2);
  expect(of("troops left town")).toBe(3);
});
