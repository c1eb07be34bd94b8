import type { Token } from "../../lang/doc.ts";
import { mix } from "../../text/hash.ts";
import {
  CUE,
  cueFeatures,
  cueNames,
  ownFeatures,
  pairSightOf,
  placeFeatures,
  type Sight,
  sightOf,
} from "./features.ts";
import { Matrix, wide } from "./matrix.ts";
import { PairLayer } from "./pair-layer.ts";
import { generation, type Sort } from "./sort.ts";
import type { View } from "./view.ts";
import { HEADS, rowOf, type Table, type Weights } from "./weights.ts";
import { Window } from "./window.ts";

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
  /** Layers' widths, made up to what is summed at once. */
  private readonly wideHidden: number;
  private readonly widePair: number;
  /** By the number of a word's sort: what it is by itself, and whether it may be a cue. */
  private readonly own: (Float32Array | undefined)[] = [];
  private readonly may: (boolean | undefined)[] = [];
  private generation = generation;
  private readonly places = new Map<number, Float32Array>();
  private readonly window: Window;
  private readonly toCue: Matrix;
  private readonly toPart: Matrix;
  private readonly toBase: Matrix;
  private readonly cueToBase: Matrix;
  private readonly pair: PairLayer;
  private readonly cueHidden: Float64Array;
  /** Of the line seen last, for each word: its input, its hidden layer, its part in the pair layer, and which of these are made. */
  private input = new Float64Array(0);
  private hidden = new Float64Array(0);
  private part = new Float64Array(0);
  private made = new Uint8Array(0);
  private readonly base: Float64Array;
  /** Room for the scores of a line of so many words. */
  private readonly scores: (Float32Array | undefined)[] = [];
  private readonly features = new Int32Array(CUE);
  private readonly summed: Float64Array;

  constructor(w: Weights) {
    const { window, hidden: H, cue: C, pair: P } = w.shape;
    this.w = w;
    this.wideHidden = wide(H);
    this.widePair = wide(P);
    this.window = new Window(window, w.dense.W, w.dense.bH, H, this.wideHidden);
    this.toCue = new Matrix(w.dense.WC, H, C);
    this.toPart = new Matrix(w.dense.WP, H, P);
    this.toBase = new Matrix(w.dense.WQ, H, P);
    this.cueToBase = new Matrix(w.dense.WZ, C, P);
    this.pair = new PairLayer(w);
    this.cueHidden = new Float64Array(wide(C));
    this.base = new Float64Array(this.widePair);
    this.summed = new Float64Array(this.wideHidden);
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
    const n = view.line.words.length;
    const { wideHidden: H, window } = this;
    if (this.made.length < n) {
      this.made = new Uint8Array(n + 64);
      this.input = new Float64Array((n + 64 + 2 * window.reach) * H);
      this.hidden = new Float64Array((n + 64) * H);
      this.part = new Float64Array((n + 64) * this.widePair);
    }
    this.renew();
    this.made.fill(0, 0, n);
    this.input.fill(0, (n + window.reach) * H, (n + 2 * window.reach) * H);
    return { view, sight: sightOf(view) };
  }

  /** Makes the hidden layer of word `i`. */
  private look(seen: Seen, i: number): void {
    const { made } = this;
    if (made[i]! & HIDDEN) return;
    made[i]! |= HIDDEN;
    const { reach } = this.window;
    const last = Math.min(seen.view.line.words.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= last; j++) if (!(made[j]! & INPUT)) this.place(seen, j);
    this.window.write(this.input, i, this.hidden);
  }

  /** Makes word `j`'s input: what it is by itself and what its place tells. */
  private place({ view, sight }: Seen, j: number): void {
    const { input, made, wideHidden: H } = this;
    made[j]! |= INPUT;
    const own = this.ownOf(view.line.words[j]!, view.sorts[j]!);
    const place = this.placeOf(sight.place[j]!);
    const at = (j + this.window.reach) * H;
    for (let h = 0; h < H; h++) input[at + h] = own[h]! + place[h]!;
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

  /** The rows of some features in one; kept in floats, as there are many. */
  private sumOf(features: readonly number[]): Float32Array {
    const sum = this.summed.fill(0);
    for (const f of features) addRow(this.w.words, rowOf(this.w.words, f), sum);
    return Float32Array.from(sum);
  }

  /** How likely word `i` is a cue, 0 to 1. */
  cue(seen: Seen, i: number): number {
    this.look(seen, i);
    const { view, sight } = seen;
    const { shape, dense, cues } = this.w;
    const z = this.cueHidden;
    z.set(dense.bC);
    this.toCue.addTo(this.hidden, i * this.wideHidden, z, 0);
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
    const P = this.widePair;
    this.part.fill(0, i * P, (i + 1) * P);
    this.toPart.addTo(this.hidden, i * this.wideHidden, this.part, i * P);
  }

  /**
   * The cue at word `q` given (asked of `cue` just before): for each of six heads and each word the score of standing there, the last
   * place of a head for "nowhere". Raw scores of the words and places that `normalise` lets a head choose, which makes likelihoods of
   * them; good until the next cue is asked about.
   */
  pairs(seen: Seen, q: number): Float32Array {
    const { view, sight } = seen;
    const { base, part, pair, widePair: P } = this;
    const n = view.line.words.length;
    base.fill(0);
    base.set(this.w.dense.bP);
    this.toBase.addTo(this.hidden, q * this.wideHidden, base, 0);
    this.cueToBase.addTo(this.cueHidden, 0, base, 0);
    const scores = this.roomFor(n);
    const at = pairSightOf(view, sight, q);
    for (let i = 0; i < n; i++) {
      if (!view.words[i]) continue;
      this.partOf(seen, i);
      pair.score(view, sight, at, q, i, base, part, i * P, scores, n + 1);
    }
    pair.nowhere(base, scores, n + 1);
    return scores;
  }

  private roomFor(n: number): Float32Array {
    const kept = this.scores[n];
    if (kept) return kept;
    const made = new Float32Array(HEADS * (n + 1));
    this.scores[n] = made;
    return made;
  }
}

function addRow(table: Table, row: number, out: Float64Array): void {
  if (row < 0) return;
  const { rows, width, step } = table;
  const from = row * width;
  for (let k = 0; k < width; k++) out[k] = out[k]! + rows[from + k]! * step;
}
