/** Columns summed in one pass: as many sums as the machine keeps at hand. */
const AT_ONCE = 8;

/** A number of columns, made up to whole passes. */
export const wide = (columns: number): number => Math.ceil(columns / AT_ONCE) * AT_ONCE;

/** A dense matrix of the net, made ready to be multiplied by: in doubles, since a float would be turned into one at each step. */
export class Matrix {
  private readonly weights: Float64Array;
  private readonly rows: number;
  /** Columns, made up to whole passes with noughts. */
  private readonly width: number;
  /** The rows that count: what is multiplied are the outputs of a layer, and about half of those are nought. */
  private readonly live: Int32Array;

  constructor(from: Float32Array, rows: number, columns: number) {
    this.rows = rows;
    this.width = wide(columns);
    this.live = new Int32Array(rows + 1);
    this.weights = new Float64Array(rows * this.width);
    for (let r = 0; r < rows; r++) this.weights.set(from.subarray(r * columns, (r + 1) * columns), r * this.width);
  }

  /** Adds the product of `x` (from an offset: as many numbers as there are rows, none below nought) and the matrix to `out`, from an offset. */
  addTo(x: Float64Array, from: number, out: Float64Array, to: number): void {
    const { weights, width, live } = this;
    const count = this.gather(x, from);
    for (let k = 0; k < width; k += AT_ONCE) {
      const at = to + k;
      let a = out[at]!;
      let b = out[at + 1]!;
      let c = out[at + 2]!;
      let d = out[at + 3]!;
      let e = out[at + 4]!;
      let f = out[at + 5]!;
      let g = out[at + 6]!;
      let h = out[at + 7]!;
      for (let q = 0; q < count; q++) {
        const row = live[q]!;
        const y = x[from + row]!;
        const o = row * width + k;
        a += y * weights[o]!;
        b += y * weights[o + 1]!;
        c += y * weights[o + 2]!;
        d += y * weights[o + 3]!;
        e += y * weights[o + 4]!;
        f += y * weights[o + 5]!;
        g += y * weights[o + 6]!;
        h += y * weights[o + 7]!;
      }
      out[at] = a;
      out[at + 1] = b;
      out[at + 2] = c;
      out[at + 3] = d;
      out[at + 4] = e;
      out[at + 5] = f;
      out[at + 6] = g;
      out[at + 7] = h;
    }
  }

  /** Notes which of the numbers are above nought; how many. Written so that there is nothing to guess about them. */
  private gather(x: Float64Array, from: number): number {
    const { live, rows } = this;
    let count = 0;
    for (let r = 0; r < rows; r++) {
      live[count] = r;
      count += x[from + r]! > 0 ? 1 : 0;
    }
    return count;
  }
}
