/** Adds `x[xo..xo+n] · w` (from `wo`: n rows, m wide) to `out` from `oo`, as the net is trained; src/attribute/learnt/matrix.ts does the same for reading. */
export function multiply(
  x: Float32Array,
  xo: number,
  n: number,
  w: Float32Array,
  wo: number,
  m: number,
  out: Float32Array,
  oo: number,
): void {
  for (let d = 0; d < n; d++) {
    const a = x[xo + d]!;
    if (a === 0) continue;
    const b = wo + d * m;
    for (let k = 0; k < m; k++) out[oo + k] = out[oo + k]! + a * w[b + k]!;
  }
}
