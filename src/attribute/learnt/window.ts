/** Columns summed in one pass. */
const AT_ONCE = 4;

/** The hidden layer of a word: what stands in a window around it, each column weighed by its distance, nothing below nought. */
export class Window {
  /** Words looked at to each side. */
  readonly reach: number;
  private readonly weights: Float64Array;
  private readonly bias: Float64Array;
  private readonly width: number;

  /** `width` is how wide an input is, a multiple of four; `columns` how many numbers of it the net has. */
  constructor(reach: number, weights: Float32Array, bias: Float32Array, columns: number, width: number) {
    this.reach = reach;
    this.width = width;
    this.weights = new Float64Array((2 * reach + 1) * width);
    for (let j = 0; j <= 2 * reach; j++) this.weights.set(weights.subarray(j * columns, (j + 1) * columns), j * width);
    this.bias = new Float64Array(width);
    this.bias.set(bias);
  }

  /** Writes word `i`'s hidden layer; inputs lie one behind the other, `reach` words of noughts before the first and behind the last. */
  write(input: Float64Array, i: number, hidden: Float64Array): void {
    const { weights, bias, width } = this;
    const from = i * width;
    for (let k = 0; k < width; k += AT_ONCE) {
      let a = bias[k]!;
      let b = bias[k + 1]!;
      let c = bias[k + 2]!;
      let d = bias[k + 3]!;
      for (let w = k, x = from + k; w < weights.length; w += width, x += width) {
        a += input[x]! * weights[w]!;
        b += input[x + 1]! * weights[w + 1]!;
        c += input[x + 2]! * weights[w + 2]!;
        d += input[x + 3]! * weights[w + 3]!;
      }
      hidden[from + k] = Math.max(0, a);
      hidden[from + k + 1] = Math.max(0, b);
      hidden[from + k + 2] = Math.max(0, c);
      hidden[from + k + 3] = Math.max(0, d);
    }
  }
}
