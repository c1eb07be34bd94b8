import { expect, test } from "vitest";
import { Matrix, wide } from "./matrix.ts";
import { Window } from "./window.ts";

const numbers = (n: number, of: (k: number) => number): Float32Array =>
  Float32Array.from({ length: n }, (_, k) => of(k));

test("a product is added to what stands there, for widths that fill no whole pass, and noughts are passed over", () => {
  const [rows, columns] = [5, 11];
  const weights = numbers(rows * columns, (k) => ((k * 7) % 13) - 6);
  const x = Float64Array.of(9, 9, 2, 0, 1, 0, 3);
  const out = new Float64Array(1 + wide(columns)).fill(1);
  new Matrix(weights, rows, columns).addTo(x, 2, out, 1);
  const expected = Array.from({ length: columns }, (_, k) => {
    let sum = 1;
    for (let r = 0; r < rows; r++) sum += x[2 + r]! * weights[r * columns + k]!;
    return sum;
  });
  expect([...out.subarray(1, 1 + columns)]).toEqual(expected);
  expect(out[0]).toBe(1);
});

test("a word's hidden layer is the sum over its window, each column weighed by distance, nothing below nought", () => {
  const [reach, columns, width] = [1, 3, 4];
  const weights = numbers(3 * columns, (k) => k - 4);
  const bias = numbers(columns, (k) => k);
  const input = Float64Array.from({ length: 4 * width }, (_, k) => (k < width || k >= 3 * width ? 0 : (k % width) + 1));
  const hidden = new Float64Array(2 * width);
  new Window(reach, weights, bias, columns, width).write(input, 1, hidden);
  const expected = Array.from({ length: columns }, (_, h) => {
    const around = [0, 1, 2].map((j) => input[(1 + j) * width + h]! * weights[j * columns + h]!);
    return Math.max(0, bias[h]! + around.reduce((a, b) => a + b, 0));
  });
  expect([...hidden.subarray(width, width + columns)]).toEqual(expected);
});
