import type { Token } from "../../lang/doc.ts";
import { mix } from "../../text/hash.ts";
import {
  CUE,
  cueFeatures,
  cueNames,
  ownFeatures,
  PAIR_HASHED,
  PAIR_SMALL,
  pairFeatures,
  pairSightOf,
  placeFeatures,
  type Sight,
  sightOf,
} from "./features.ts";
import { multiply } from "./multiply.ts";
import { PairSums } from "./pair-sums.ts";
import { generation, type Sort } from "./sort.ts";
import type { View } from "./view.ts";
import { HEADS, rowOf, type Table, type Weights } from "./weights.ts";

/** A line as the net sees it, until it is shown the next one. */
export interface Seen {
  readonly view: View;
  readonly sight: Sight;
}

const [INPUT, HIDDEN, PART] = [1, 2, 4];

/**
 * A small net: the features of each word, summed and weighed by distance over a window, make a hidden layer; from it, a word's
 * likelihood of being a cue, and, the cue known, each word's of beginning or ending what is said and who says it.
 */
export class Net {
  private readonly w: Weights;
  /** By the number of a word's sort: what it is by itself, and whether it may be a cue. */
  private readonly own: (Float32Array | undefined)[] = [];
  private readonly may: (boolean | undefined)[] = [];
  private generation = generation;
  private readonly places = new Map<number, Float32Array>();
  private readonly cueHidden: Float32Array;
  /** Of the line seen last, for each word: its input, its hidden layer, its part in the pair layer, and which of these are made. */
  private input = new Float32Array(0);
  private hidden = new Float32Array(0);
  private part = new Float32Array(0);
  private made = new Uint8Array(0);
  private readonly features = new Int32Array(CUE);
  private readonly small = new Int32Array(PAIR_SMALL);
  private readonly hashed = new Int32Array(PAIR_HASHED);
  private readonly sums: PairSums;
  /** Sums of a pair's rows, in steps of their table. */
  private readonly steps: Int32Array;
  /** The pair layer's outputs, a row for each hidden unit. */
  private readonly heads: Float32Array;

  constructor(w: Weights) {
    this.w = w;
    this.cueHidden = new Float32Array(w.shape.cue);
    const P = w.shape.pair;
    this.sums = new PairSums(w.pairs);
    this.steps = new Int32Array(P);
    this.heads = Float32Array.from(
      { length: P * HEADS },
      (_, k) => w.dense.V[(k % HEADS) * P + Math.floor(k / HEADS)]!,
    );
  }

  /** Whether a word may be a cue at all: known as one, or a verb never seen. */
  mayCue(v: View, i: number): boolean {
    if (v.at[i]?.cue.from === i) return true;
    if (v.quoted[i]) return false;
    const sort = v.sorts[i]!;
    this.renew();
    const kept = this.may[sort.id];
    if (kept !== undefined) return kept;
    const { lemmas, words } = this.w;
    const unseen = (): boolean => sort.tag === "VERB" && rowOf(words, mix(2, sort.lemma, sort.tagNumber)) < 0;
    const may = rowOf(lemmas, sort.tagged) >= 0 || unseen();
    this.may[sort.id] = may;
    return may;
  }

  /** Forgets what was kept about words that are numbered anew. */
  private renew(): void {
    if (this.generation === generation) return;
    this.generation = generation;
    this.own.length = 0;
    this.may.length = 0;
  }

  /** A line made ready to be looked at; a word's layers are made when it is asked about. */
  see(view: View): Seen {
    const { hidden: H, pair: P } = this.w.shape;
    const n = view.line.words.length;
    if (this.made.length < n) {
      this.made = new Uint8Array(n + 64);
      this.input = new Float32Array((n + 64) * H);
      this.hidden = new Float32Array((n + 64) * H);
      this.part = new Float32Array((n + 64) * P);
    }
    this.renew();
    this.made.fill(0, 0, n);
    return { view, sight: sightOf(view) };
  }

  /** Makes the hidden layer of word `i`. */
  private look(seen: Seen, i: number): void {
    const { made, hidden, input } = this;
    if (made[i]! & HIDDEN) return;
    made[i]! |= HIDDEN;
    const { hidden: H, window: W } = this.w.shape;
    const o = i * H;
    hidden.set(this.w.dense.bH, o);
    const { W: weights } = this.w.dense;
    const last = Math.min(seen.view.line.words.length - 1, i + W);
    for (let j = Math.max(0, i - W); j <= last; j++) {
      if (!(made[j]! & INPUT)) this.place(seen, j);
      const at = (j - i + W) * H;
      for (let h = 0; h < H; h++) hidden[o + h] = hidden[o + h]! + input[j * H + h]! * weights[at + h]!;
    }
    for (let h = o; h < o + H; h++) if (hidden[h]! < 0) hidden[h] = 0;
  }

  /** Makes word `j`'s input: what it is by itself and what its place tells. */
  private place({ view, sight }: Seen, j: number): void {
    const { input, made } = this;
    made[j]! |= INPUT;
    const { hidden: H } = this.w.shape;
    const own = this.ownOf(view.line.words[j]!, view.sorts[j]!);
    const place = this.placeOf(sight.place[j]!);
    for (let h = 0; h < H; h++) input[j * H + h] = own[h]! + place[h]!;
  }

  private ownOf(word: Token, sort: Sort): Float32Array {
    const kept = this.own[sort.id];
    if (kept) return kept;
    const made = this.sumOf(ownFeatures(word));
    this.own[sort.id] = made;
    return made;
  }

  private placeOf(place: number): Float32Array {
    const kept = this.places.get(place);
    if (kept) return kept;
    if (this.places.size > 8000) this.places.clear();
    const made = this.sumOf(placeFeatures(place));
    this.places.set(place, made);
    return made;
  }

  private sumOf(features: readonly number[]): Float32Array {
    const out = new Float32Array(this.w.shape.hidden);
    for (const f of features) addRow(this.w.words, rowOf(this.w.words, f), out);
    return out;
  }

  /** How likely word `i` is a cue, 0 to 1. */
  cue(seen: Seen, i: number): number {
    this.look(seen, i);
    const { view, sight } = seen;
    const { shape, dense, cues } = this.w;
    const z = this.cueHidden;
    z.set(dense.bC);
    multiply(this.hidden, i * shape.hidden, shape.hidden, dense.WC, 0, shape.cue, z, 0);
    cueFeatures(view, sight, i, this.features);
    for (let f = 0; f < CUE; f++) addRow(cues, rowOf(cues, this.features[f]!), z);
    let y = dense.vC[shape.cue]!;
    for (let c = 0; c < shape.cue; c++) {
      if (z[c]! < 0) z[c] = 0;
      y += z[c]! * dense.vC[c]!;
    }
    return 1 / (1 + Math.exp(-y));
  }

  /** What spoke most for and against word `i` (asked of `cue` just before): the features' shares in its score, greatest first. */
  because({ view, sight }: Seen, i: number): { what: string; weight: number }[] {
    const { shape, dense, cues } = this.w;
    cueFeatures(view, sight, i, this.features);
    const shares: { what: string; weight: number }[] = [];
    for (let f = 0; f < CUE; f++) {
      const row = rowOf(cues, this.features[f]!);
      if (row < 0) continue;
      let weight = 0;
      for (let c = 0; c < shape.cue; c++)
        if (this.cueHidden[c]! > 0) weight += dense.vC[c]! * cues.rows[row * shape.cue + c]! * cues.step;
      shares.push({ what: cueNames[f]!, weight });
    }
    return shares.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 4);
  }

  /** Makes word `i`'s part in the pair layer, the same for every cue. */
  private partOf(seen: Seen, i: number): void {
    if (this.made[i]! & PART) return;
    this.look(seen, i);
    this.made[i]! |= PART;
    const { pair: P, hidden: H } = this.w.shape;
    this.part.fill(0, i * P, (i + 1) * P);
    multiply(this.hidden, i * H, H, this.w.dense.WP, 0, P, this.part, i * P);
  }

  /**
   * The cue at word `q` given (asked of `cue` just before): for each of six heads and each word the score of standing there, the last
   * place of a head for "nowhere". Raw scores; `decode` makes likelihoods of them.
   */
  pairs(seen: Seen, q: number): Float32Array {
    const { view, sight } = seen;
    const { hidden } = this;
    const { shape, dense } = this.w;
    const { pair: P, hidden: H } = shape;
    const n = view.line.words.length;
    const base = Float32Array.from(dense.bP);
    multiply(hidden, q * H, H, dense.WQ, 0, P, base, 0);
    multiply(this.cueHidden, 0, shape.cue, dense.WZ, 0, P, base, 0);
    const scores = new Float32Array(HEADS * (n + 1));
    const at = pairSightOf(view, sight, q);
    const { small, hashed } = this;
    for (let i = 0; i < n; i++) {
      if (!view.words[i]) continue;
      this.partOf(seen, i);
      pairFeatures(view, sight, at, q, i, small, hashed);
      this.addSteps();
      this.score(base, i, scores, n + 1);
    }
    for (let t = 0; t < HEADS; t++) {
      let y = dense.N[t * (P + 1) + P]!;
      for (let p = 0; p < P; p++) if (base[p]! > 0) y += base[p]! * dense.N[t * (P + 1) + p]!;
      scores[t * (n + 1) + n] = y;
    }
    return scores;
  }

  /** Sums the rows of the pair features that were written last. */
  private addSteps(): void {
    const { steps, sums, small, hashed } = this;
    const { pairs } = this.w;
    const [between, around, edges] = [sums.between(small), sums.around(small), sums.edges(small)];
    for (let p = 0; p < steps.length; p++) steps[p] = between[p]! + around[p]! + edges[p]!;
    for (let f = 0; f < PAIR_HASHED; f++) {
      const row = rowOf(pairs, hashed[f]!);
      if (row < 0) continue;
      const from = row * pairs.width;
      for (let p = 0; p < steps.length; p++) steps[p] = steps[p]! + pairs.rows[from + p]!;
    }
  }

  /** Word `i`'s scores for the heads, each `stride` after the last, from the steps summed. */
  private score(base: Float32Array, i: number, scores: Float32Array, stride: number): void {
    const { heads, part, steps } = this;
    const { step } = this.w.pairs;
    const P = steps.length;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    for (let p = 0; p < P; p++) {
      const x = base[p]! + part[i * P + p]! + steps[p]! * step;
      if (x <= 0) continue;
      const o = p * HEADS;
      a += x * heads[o]!;
      b += x * heads[o + 1]!;
      c += x * heads[o + 2]!;
      d += x * heads[o + 3]!;
      e += x * heads[o + 4]!;
      f += x * heads[o + 5]!;
    }
    scores[i] = a;
    scores[stride + i] = b;
    scores[stride * 2 + i] = c;
    scores[stride * 3 + i] = d;
    scores[stride * 4 + i] = e;
    scores[stride * 5 + i] = f;
  }
}

function addRow(table: Table, row: number, out: Float32Array): void {
  if (row < 0) return;
  const { rows, width, step } = table;
  const from = row * width;
  for (let k = 0; k < width; k++) out[k] = out[k]! + rows[from + k]! * step;
}
