// Weights in training: their gradients, their steps, their mean.

/** Weights with their gradients, and Adagrad's sums. */
export class Param {
  readonly w: Float32Array;
  readonly g: Float32Array;
  private readonly sums: Float32Array;
  private readonly width: number;
  private readonly touched: number[] | null;
  private readonly marked: Uint8Array;
  /** Each weight's changes, weighed by when they were made: what it takes to tell the mean. */
  private late: Float32Array | null = null;
  private steps = 0;

  /** `sparse`: only rows that were touched are stepped. */
  constructor(rows: number, width: number, scale: number, random: () => number, sparse = false) {
    this.w = new Float32Array(rows * width);
    this.g = new Float32Array(rows * width);
    this.sums = new Float32Array(rows * width).fill(1e-4);
    this.width = width;
    this.touched = sparse ? [] : null;
    this.marked = new Uint8Array(sparse ? rows : 0);
    if (scale > 0) for (let i = 0; i < this.w.length; i++) this.w[i] = (random() * 2 - 1) * scale;
  }

  touch(row: number): void {
    if (this.marked[row]) return;
    this.marked[row] = 1;
    this.touched!.push(row);
  }

  /** From now on the mean over all steps is kept. */
  keepMean(): void {
    this.late ??= new Float32Array(this.w.length);
  }

  /** The weights become their mean over the steps since `keepMean`. */
  takeMean(): void {
    const { late, steps, w } = this;
    if (!late || !steps) return;
    for (let i = 0; i < w.length; i++) w[i] = w[i]! + late[i]! / steps;
    this.late = null;
  }

  step(rate: number): void {
    if (this.late) this.steps++;
    if (!this.touched) this.stepRange(0, this.w.length, rate);
    else {
      for (const row of this.touched) {
        this.marked[row] = 0;
        this.stepRange(row * this.width, (row + 1) * this.width, rate);
      }
      this.touched.length = 0;
    }
  }

  private stepRange(from: number, to: number, rate: number): void {
    const { w, g, sums, late, steps } = this;
    for (let i = from; i < to; i++) {
      const x = g[i]!;
      if (x === 0) continue;
      sums[i] = sums[i]! + x * x;
      const change = (rate * x) / Math.sqrt(sums[i]!);
      w[i] = w[i]! - change;
      if (late) late[i] = late[i]! + change * (steps - 1);
      g[i] = 0;
    }
  }
}
