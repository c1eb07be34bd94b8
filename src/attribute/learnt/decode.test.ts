import { expect, test } from "vitest";
import { decode, likelihood, normalise } from "./decode.ts";

// Six words, the third a cue, the fourth a mark; scores for six heads, seven places each (the last: nowhere).
const n = 6;
const words = [true, true, true, false, true, true];

const scored = (high: readonly (readonly [head: number, place: number])[]): Float32Array => {
  const scores = new Float32Array(6 * (n + 1));
  for (const [head, place] of high) scores[head * (n + 1) + place] = 8;
  normalise(words, scores, 2);
  return scores;
};

test("what is said behind the cue, and who says it before", () => {
  const scores = scored([
    [0, n],
    [1, n],
    [2, 4],
    [3, 5],
    [4, 0],
    [5, 1],
  ]);
  const found = decode(words, scores, 2);
  expect(found).toMatchObject({ left: null, right: [4, 6], source: [0, 2] });
  expect(found.content).toBeCloseTo(likelihood(n, scores, null, [4, 6]), 5);
  expect(likelihood(n, scores, [0, 2], null)).toBeLessThan(found.content - 10);
});

test("neither a mark nor a word on the cue's wrong side begins what is said; who says it stands outside", () => {
  const found = decode(
    words,
    scored([
      [0, 4],
      [1, 5],
      [2, 3],
      [3, 4],
      [4, 4],
      [5, 5],
    ]),
    2,
  );
  expect(found.left === null || found.left[1] <= 2).toBe(true);
  expect(found.right === null || found.right[0] > 3).toBe(true);
  const { right, source } = found;
  expect(right && source && right[0] < source[1] && source[0] < right[1]).toBeFalsy();
});

test("likelihoods of a head sum to one over the words it may choose", () => {
  const scores = scored([[2, 5]]);
  for (let t = 0; t < 6; t++) {
    let sum = 0;
    for (let i = 0; i <= n; i++) sum += Math.exp(scores[t * (n + 1) + i]!);
    expect(sum).toBeCloseTo(1, 5);
  }
});
