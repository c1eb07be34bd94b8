import { expect, test } from "vitest";
import { distance } from "./distance.ts";

test("letters to change, counted no further than one more than asked for", () => {
  expect(distance("sorskyi", "sorskii", 2)).toBe(1);
  expect(distance("abcdef", "ghijkl", 2)).toBe(3);
  expect(distance("veln", "veln", 0)).toBe(0);
  expect(distance("veln", "velnmarch", 2)).toBe(3);
});
