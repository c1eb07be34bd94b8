import { PAIR_HASHED, PAIR_SMALL, type PairSight, pairFeatures, type Sight } from "./features.ts";
import { PairSums } from "./pair-sums.ts";
import type { View } from "./view.ts";
import { HEADS, rowOf, type Weights } from "./weights.ts";

/** Heads that have a say about a word: two for the side of the cue it stands on, two for who says it. */
const ASKED = 4;

/** The layer that tells, of a cue and a word, how likely what is said or who says it begins or ends there. */
export class PairLayer {
  private readonly width: number;
  private readonly step: number;
  /** The rows of the hashed features, and one of noughts for those that have none. */
  private readonly rows: Int8Array;
  private readonly none: number;
  private readonly w: Weights;
  private readonly sums: PairSums;
  private readonly small = new Int32Array(PAIR_SMALL);
  private readonly hashed = new Int32Array(PAIR_HASHED);
  /** Outputs, for each hidden unit those of the four heads that are asked about words before the cue, and about others. */
  private readonly before: Float64Array;
  private readonly behind: Float64Array;

  constructor(w: Weights) {
    const P = w.shape.pair;
    this.w = w;
    this.width = P;
    this.step = w.pairs.step;
    this.sums = new PairSums(w.pairs);
    this.none = w.pairs.rows.length;
    this.rows = new Int8Array(this.none + P);
    this.rows.set(w.pairs.rows);
    const heads = (asked: readonly number[]): Float64Array =>
      Float64Array.from({ length: P * ASKED }, (_, k) => w.dense.V[asked[k % ASKED]! * P + Math.floor(k / ASKED)]!);
    this.before = heads([0, 1, 4, 5]);
    this.behind = heads([2, 3, 4, 5]);
  }

  /**
   * Writes the scores of word `i` for the cue at `q`, each head's `stride` after the last. `base` is what the cue weighs, `part` (from
   * `from`) what the word does. Heads that choose on the other side of the cue are not asked.
   */
  score(
    view: View,
    sight: Sight,
    at: PairSight,
    q: number,
    i: number,
    base: Float64Array,
    part: Float64Array,
    from: number,
    scores: Float32Array,
    stride: number,
  ): void {
    const { small, hashed, sums, rows, step, width } = this;
    pairFeatures(view, sight, at, q, i, small, hashed);
    const between = sums.between(small);
    const around = sums.around(small);
    const edges = sums.edges(small);
    const r0 = this.rowAt(hashed[0]!);
    const r1 = this.rowAt(hashed[1]!);
    const r2 = this.rowAt(hashed[2]!);
    const r3 = this.rowAt(hashed[3]!);
    const r4 = this.rowAt(hashed[4]!);
    const heads = i < q ? this.before : this.behind;
    let first = 0;
    let last = 0;
    let by = 0;
    let to = 0;
    for (let p = 0; p < width; p++) {
      const few = between[p]! + around[p]! + edges[p]!;
      const steps = few + rows[r0 + p]! + rows[r1 + p]! + rows[r2 + p]! + rows[r3 + p]! + rows[r4 + p]!;
      const x = Math.max(0, base[p]! + part[from + p]! + steps * step);
      const o = p * ASKED;
      first += x * heads[o]!;
      last += x * heads[o + 1]!;
      by += x * heads[o + 2]!;
      to += x * heads[o + 3]!;
    }
    const side = i < q ? 0 : stride * 2;
    scores[side + i] = first;
    scores[side + stride + i] = last;
    scores[stride * 4 + i] = by;
    scores[stride * 5 + i] = to;
  }

  /** Writes the scores of "nowhere", behind those of the words. */
  nowhere(base: Float64Array, scores: Float32Array, stride: number): void {
    const { N } = this.w.dense;
    const P = this.width;
    for (let t = 0; t < HEADS; t++) {
      let y = N[t * (P + 1) + P]!;
      for (let p = 0; p < P; p++) if (base[p]! > 0) y += base[p]! * N[t * (P + 1) + p]!;
      scores[t * stride + stride - 1] = y;
    }
  }

  /** Where a hashed feature's row begins; that of the noughts where it has none. */
  private rowAt(feature: number): number {
    const row = rowOf(this.w.pairs, feature);
    return row < 0 ? this.none : row * this.width;
  }
}
