import { expect, test } from "vitest";
import { byLikelihood, Choices, decode, normalise } from "./decode.ts";

// Six words, the third a cue, the fourth a mark; scores for six heads, seven places each (the last: nowhere).
const n = 6;
const words = [true, true, true, false, true, true];
const sums = [0, 4, 8, 12, 12, 16, 20];

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
  const choices = new Choices(scores, 2, sums);
  const found = decode(scores, sums, choices);
  expect(found).toMatchObject({ left: null, right: [4, 6], source: [0, 2] });
  expect(found.held).toBeGreaterThan(0.9);
  expect(found.held).toBeCloseTo(choices.held(found), 5);
  expect(choices.held({ left: [0, 2], right: null })).toBeLessThan(0.01);
  expect(byLikelihood(scores, [0, 2])).toBeGreaterThan(0.9);
  expect(byLikelihood(scores, null)).toBeLessThan(0.01);
});

test("neither a mark nor a word on the cue's wrong side begins what is said; who says it stands outside", () => {
  const scores = scored([
    [0, 4],
    [1, 5],
    [2, 3],
    [3, 4],
    [4, 4],
    [5, 5],
  ]);
  const found = decode(scores, sums, new Choices(scores, 2, sums));
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

test("words that are nearly the same are held together: what most of them agree on is chosen, and the runner-up is other words", () => {
  // A line of a cue and nine words: eight or nine of them at almost even odds, one alone a little likelier than either.
  const count = 10;
  const long = new Float32Array(6 * (count + 1));
  const set = (head: number, place: number, to: number) => {
    long[head * (count + 1) + place] = to;
  };
  for (const head of [0, 1, 4, 5]) set(head, count, 9);
  set(2, 1, 9);
  set(3, 1, 5.2);
  set(3, 8, 5);
  set(3, 9, 5.1);
  normalise(Array(count).fill(true), long, 0);
  const letters = Array.from({ length: count + 1 }, (_, i) => i * 4);
  const choices = new Choices(long, 0, letters);
  expect(choices.best()?.right).toEqual([1, 10]);
  expect(choices.best()?.held).toBeGreaterThan(0.5);
  expect(choices.best(choices.best())?.right).toEqual([1, 2]);
});
