// The net as it is trained: the same arithmetic as src/attribute/learnt/net.ts in floats, and its gradients.

import { type Dense, denseNames, denseSize, HEADS, type Shape } from "../src/attribute/learnt/weights.ts";
import type { Target } from "./attribution-data.ts";
import { multiply } from "./attribution-multiply.ts";
import { Param } from "./attribution-param.ts";
import type { Prepared } from "./attribution-rows.ts";
import { chance } from "./chance.ts";

export interface Settings {
  /** Share of hidden units left out at each step, and of word features. */
  readonly drop: number;
  readonly forget: number;
}

/** The net in training. */
export class Trainer {
  readonly shape: Shape;
  readonly words: Param;
  readonly cues: Param;
  readonly pairs: Param;
  readonly dense: Readonly<Record<Dense, Param>>;
  private readonly settings: Settings;
  private readonly random: () => number;

  constructor(
    shape: Shape,
    sizes: { readonly words: number; readonly cues: number; readonly pairs: number },
    settings: Settings,
    seed: number,
  ) {
    this.shape = shape;
    this.settings = settings;
    this.random = chance(seed);
    const r = this.random;
    this.words = new Param(sizes.words, shape.hidden, 0.2, r, true);
    this.cues = new Param(sizes.cues, shape.cue, 0.02, r, true);
    this.pairs = new Param(sizes.pairs, shape.pair, 0.05, r, true);
    const size = denseSize(shape);
    const scale: Record<Dense, number> = {
      W: 0.8,
      bH: 0,
      WC: Math.sqrt(3 / shape.hidden),
      bC: 0,
      vC: 0.3,
      WP: Math.sqrt(3 / shape.hidden),
      WQ: Math.sqrt(3 / shape.hidden),
      WZ: Math.sqrt(3 / shape.cue),
      bP: 0,
      V: 0.2,
      N: 0.2,
    };
    this.dense = Object.fromEntries(
      denseNames.map((name) => [name, new Param(size[name], 1, scale[name], r)]),
    ) as unknown as Record<Dense, Param>;
  }

  /** Dense matrices take smaller steps than rows, which are seldom touched. */
  step(rate: number): void {
    for (const p of [this.words, this.cues, this.pairs]) p.step(rate);
    for (const p of Object.values(this.dense)) p.step(rate * 0.4);
  }

  /** One example: adds its gradients, gives its losses (cue, pair). */
  learn(e: Prepared): readonly [cue: number, pair: number] {
    const { hidden: H, window: W } = this.shape;
    const { n } = e;
    const { drop, forget } = this.settings;
    const { W: weights, bH } = this.dense;
    const kept = e.words.map((rows) => rows.filter(() => this.random() >= forget));
    const x = new Float32Array(n * H);
    for (let i = 0; i < n; i++)
      for (const r of kept[i]!) for (let h = 0; h < H; h++) x[i * H + h]! += this.words.w[r * H + h]!;
    const hidden = new Float32Array(n * H);
    for (let i = 0; i < n; i++) {
      hidden.set(bH.w, i * H);
      for (let k = Math.max(-W, -i); k <= W && i + k < n; k++)
        for (let h = 0; h < H; h++) hidden[i * H + h]! += x[(i + k) * H + h]! * weights.w[(k + W) * H + h]!;
    }
    for (let k = 0; k < hidden.length; k++) {
      const out = hidden[k]! <= 0 || this.random() < drop;
      hidden[k] = out ? 0 : hidden[k]! / (1 - drop);
    }
    const back = new Float32Array(n * H);
    const cue = this.learnCues(e, hidden, back);
    let pair = 0;
    e.targets.forEach((t, k) => {
      pair += this.learnPairs(e, t, e.pairs[k]!, hidden, back);
    });
    const dx = new Float32Array(n * H);
    for (let i = 0; i < n; i++) {
      for (let k = i * H; k < (i + 1) * H; k++) back[k] = hidden[k] === 0 ? 0 : back[k]! / (1 - drop);
      for (let h = 0; h < H; h++) bH.g[h]! += back[i * H + h]!;
      for (let k = Math.max(-W, -i); k <= W && i + k < n; k++)
        for (let h = 0; h < H; h++) {
          const g = back[i * H + h]!;
          if (g === 0) continue;
          weights.g[(k + W) * H + h]! += g * x[(i + k) * H + h]!;
          dx[(i + k) * H + h]! += g * weights.w[(k + W) * H + h]!;
        }
    }
    for (let i = 0; i < n; i++)
      for (const r of kept[i]!) {
        this.words.touch(r);
        for (let h = 0; h < H; h++) this.words.g[r * H + h]! += dx[i * H + h]!;
      }
    return [cue, pair];
  }

  private cueHidden(e: Prepared, hidden: Float32Array, i: number): Float32Array {
    const { hidden: H, cue: C } = this.shape;
    const z = Float32Array.from(this.dense.bC.w);
    multiply(hidden, i * H, H, this.dense.WC.w, 0, C, z, 0);
    for (const r of e.cues[i]!) for (let c = 0; c < C; c++) z[c]! += this.cues.w[r * C + c]!;
    for (let c = 0; c < C; c++) if (z[c]! < 0) z[c] = 0;
    return z;
  }

  private backCue(e: Prepared, hidden: Float32Array, back: Float32Array, i: number, z: Float32Array, dz: Float32Array) {
    const { hidden: H, cue: C } = this.shape;
    for (let c = 0; c < C; c++) {
      if (z[c] === 0) dz[c] = 0;
      this.dense.bC.g[c]! += dz[c]!;
    }
    backward(hidden, back, i * H, H, this.dense.WC, 0, C, dz, 0);
    for (const r of e.cues[i]!) {
      this.cues.touch(r);
      for (let c = 0; c < C; c++) this.cues.g[r * C + c]! += dz[c]!;
    }
  }

  private learnCues(e: Prepared, hidden: Float32Array, back: Float32Array): number {
    const { cue: C } = this.shape;
    const { vC } = this.dense;
    const marked = new Set(e.targets.map((t) => t.cue));
    let loss = 0;
    for (let i = 0; i < e.n; i++) {
      const y = marked.has(i) ? 1 : 0;
      if (!e.cues[i] || (!y && e.masked[i])) continue;
      const z = this.cueHidden(e, hidden, i);
      let score = vC.w[C]!;
      for (let c = 0; c < C; c++) score += z[c]! * vC.w[c]!;
      const p = 1 / (1 + Math.exp(-score));
      loss -= Math.log(Math.max(1e-7, y ? p : 1 - p));
      const g = p - y;
      if (Math.abs(g) < 0.002) continue;
      vC.g[C]! += g;
      const dz = new Float32Array(C);
      for (let c = 0; c < C; c++) {
        vC.g[c]! += g * z[c]!;
        dz[c] = g * vC.w[c]!;
      }
      this.backCue(e, hidden, back, i, z, dz);
    }
    return loss;
  }

  private learnPairs(
    e: Prepared,
    t: Target,
    rows: readonly Int32Array[],
    hidden: Float32Array,
    back: Float32Array,
  ): number {
    const { hidden: H, pair: P, cue: C } = this.shape;
    const { WP, WQ, WZ, bP } = this.dense;
    const { n } = e;
    const q = t.cue;
    const base = Float32Array.from(bP.w);
    const zc = this.cueHidden(e, hidden, q);
    multiply(hidden, q * H, H, WQ.w, 0, P, base, 0);
    multiply(zc, 0, C, WZ.w, 0, P, base, 0);
    const z = new Float32Array((n + 1) * P);
    for (let i = 0; i <= n; i++) {
      z.set(base, i * P);
      if (i < n) {
        multiply(hidden, i * H, H, WP.w, 0, P, z, i * P);
        for (const r of rows[i]!) for (let p = 0; p < P; p++) z[i * P + p]! += this.pairs.w[r * P + p]!;
      }
      for (let p = i * P; p < (i + 1) * P; p++) if (z[p]! < 0) z[p] = 0;
    }
    const dz = new Float32Array((n + 1) * P);
    const wanted = [t.left, t.right, t.source].flatMap((at) => (at ? [at[0], at[1] - 1] : [n, n]));
    let loss = 0;
    for (let h = 0; h < HEADS; h++) loss += this.head(e, h, q, wanted[h]!, z, dz);
    const dbase = new Float32Array(P);
    for (let i = 0; i <= n; i++) {
      let any = false;
      for (let p = 0; p < P; p++) {
        const k = i * P + p;
        if (z[k] === 0) dz[k] = 0;
        if (dz[k] !== 0) any = true;
        dbase[p]! += dz[k]!;
      }
      if (!any || i === n) continue;
      backward(hidden, back, i * H, H, WP, 0, P, dz, i * P);
      for (const r of rows[i]!) {
        this.pairs.touch(r);
        for (let p = 0; p < P; p++) this.pairs.g[r * P + p]! += dz[i * P + p]!;
      }
    }
    for (let p = 0; p < P; p++) bP.g[p]! += dbase[p]!;
    backward(hidden, back, q * H, H, WQ, 0, P, dbase, 0);
    const dzc = new Float32Array(C);
    backward(zc, dzc, 0, C, WZ, 0, P, dbase, 0);
    this.backCue(e, hidden, back, q, zc, dzc);
    return loss;
  }

  /** One head's softmax over the words it may choose and "nowhere": loss, and its gradients into `dz`. */
  private head(e: Prepared, h: number, q: number, wanted: number, z: Float32Array, dz: Float32Array): number {
    const { pair: P } = this.shape;
    const { V, N } = this.dense;
    const { n } = e;
    const may = (i: number): boolean => i === n || (e.allowed[i]! && (h >= 4 || (h < 2 ? i < q : i > q)));
    if (!may(wanted)) throw new RangeError(`Invalid target: head ${h} may not choose word ${wanted} of ${n}`);
    const scores = new Float64Array(n + 1).fill(Number.NEGATIVE_INFINITY);
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i <= n; i++) {
      if (!may(i)) continue;
      let y = i < n ? 0 : N.w[h * (P + 1) + P]!;
      const w = i < n ? V.w : N.w;
      const o = i < n ? h * P : h * (P + 1);
      for (let p = 0; p < P; p++) y += z[i * P + p]! * w[o + p]!;
      scores[i] = y;
      if (y > top) top = y;
    }
    let sum = 0;
    for (let i = 0; i <= n; i++) sum += Math.exp(scores[i]! - top);
    for (let i = 0; i <= n; i++) {
      if (scores[i] === Number.NEGATIVE_INFINITY) continue;
      const g = Math.exp(scores[i]! - top) / sum - (i === wanted ? 1 : 0);
      if (Math.abs(g) < 0.001) continue;
      const param = i < n ? V : N;
      const o = i < n ? h * P : h * (P + 1);
      if (i === n) N.g[o + P]! += g;
      for (let p = 0; p < P; p++) {
        param.g[o + p]! += g * z[i * P + p]!;
        dz[i * P + p]! += g * param.w[o + p]!;
      }
    }
    return Math.log(sum) + top - scores[wanted]!;
  }
}

function backward(
  x: Float32Array,
  dx: Float32Array,
  xo: number,
  n: number,
  { w, g }: Param,
  wo: number,
  m: number,
  dy: Float32Array,
  yo: number,
): void {
  for (let d = 0; d < n; d++) {
    const a = x[xo + d]!;
    const b = wo + d * m;
    let sum = 0;
    for (let k = 0; k < m; k++) {
      const y = dy[yo + k]!;
      if (y === 0) continue;
      g[b + k] = g[b + k]! + y * a;
      sum += y * w[b + k]!;
    }
    dx[xo + d] = dx[xo + d]! + sum;
  }
}
