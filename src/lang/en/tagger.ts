import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HearsayError } from "../../model/error.ts";
import { mix } from "../../text/hash.ts";
import { home } from "../../text/home.ts";
import type { Tag } from "../doc.ts";
import {
  AROUND,
  around,
  type Casing,
  casingOf,
  type Face,
  FIXED,
  faceOf,
  isPlain,
  labelsBefore,
  type Sight,
  sightOf,
} from "./tagger-features.ts";

/** A part of speech with its Penn form: "VERB", "VBD". */
export interface Label {
  readonly tag: Tag;
  readonly form: string;
}

/** Weights as they lie in the file: an open-addressed table of features, each with its rows of (label, weight). */
export interface Weights {
  readonly labels: readonly Label[];
  /**
   * An open-addressed table, a power of two of places, two numbers a place: a feature's hash, and where its rows begin in
   * `rows` (in its upper 24 bits, counted in rows from 1) with how many they are (in its lower 8). 0 there: the place is free.
   */
  readonly table: Int32Array;
  /** Label and signed weight, one after the other. */
  readonly rows: Int8Array;
}

/** "HSTG" and the version of the layout `pack` writes. */
export const MAGIC = 0x48535401;

/** What is kept of a word seen: its face, and what it is in each setting (casing, and whether it stands first) it was seen in. */
interface Seen {
  readonly face: Face;
  readonly as: (Known | undefined)[];
}

/** A word in one setting. */
interface Known {
  readonly sight: Sight;
  /** What its own features weigh, for each label. */
  readonly base: Int32Array;
  /** Its label if it only ever has one, else -1. */
  readonly fixed: number;
}

/** Labels words by an averaged perceptron (Collins 2002), left to right, each word given the two labels before it. */
export class Tagger {
  readonly weights: Weights;
  /** A row in 16 bits: the label in the lower eight, the weight in the upper. Counted from 1, as in the table. */
  private readonly rows: Int16Array;
  private readonly mask: number;
  private readonly scores: Int32Array;
  private readonly features = new Int32Array(AROUND);
  /** Of each feature: how its hash differs from the one at its first place, what stands there, and the first of its rows. */
  private readonly differ = new Int32Array(AROUND);
  private readonly found = new Int32Array(AROUND);
  private readonly firsts = new Int16Array(AROUND);
  private readonly pairs: (Int32Array | null)[];
  private readonly seen = new Map<string, Seen>();

  constructor(weights: Weights) {
    this.weights = weights;
    this.rows = paired(weights.rows);
    this.mask = weights.table.length / 2 - 1;
    this.pairs = Array.from({ length: (weights.labels.length + 2) ** 2 }, () => null);
    this.scores = new Int32Array(weights.labels.length);
  }

  /** A label for each word of one sentence. The same words give the same labels, always. */
  tag(words: readonly string[]): Label[] {
    const seen = words.map((word) => this.see(word));
    const casing = casingOf(seen.map((s) => s.face));
    const known = seen.map((s, i) => this.known(words[i]!, s, i === 0, casing));
    const sights = known.map((k) => k.sight);
    const found: Label[] = [];
    let [before, last] = [-2, -1];
    for (let i = 0; i < words.length; i++) {
      const label = known[i]!.fixed >= 0 ? known[i]!.fixed : this.weigh(known[i]!.base, sights, i, before, last);
      before = last;
      last = label;
      found.push(this.weights.labels[last]!);
    }
    return found;
  }

  private weigh(base: Int32Array, sights: readonly Sight[], i: number, before: number, last: number): number {
    const { scores, features } = this;
    const pair = this.pair(before, last);
    for (let l = 0; l < scores.length; l++) scores[l] = base[l]! + pair[l]!;
    around(sights, i, before, last, features);
    this.placeAll();
    for (let f = 0; f < AROUND; f++) {
      const row = this.firsts[f]!;
      scores[row & 255]! += row >> 8;
      this.addRows(features[f]!, 1, scores);
    }
    return best(scores);
  }

  /**
   * Puts the features' places where their hashes are, and their first rows beside them. The tables are larger than what the machine
   * keeps at hand, so that looking up is mostly waiting: all first places are asked for before one is compared, all first rows before
   * one is added.
   */
  private placeAll(): void {
    const { features, differ, found, firsts, mask, rows } = this;
    const { table } = this.weights;
    for (let f = 0; f < AROUND; f++) {
      const at = (features[f]! & mask) * 2;
      differ[f] = table[at]! ^ features[f]!;
      found[f] = table[at + 1]!;
    }
    for (let f = 0; f < AROUND; f++) {
      const place = differ[f] === 0 || found[f] === 0 ? found[f]! : this.place(features[f]!);
      features[f] = place;
      firsts[f] = rows[place >>> 8]!;
    }
  }

  /** What the two labels before weigh, kept for each pair. */
  private pair(before: number, last: number): Int32Array {
    const at = (before + 2) * (this.scores.length + 2) + last + 2;
    const kept = this.pairs[at];
    if (kept) return kept;
    const made = new Int32Array(this.scores.length);
    for (const feature of labelsBefore(before, last)) this.add(feature, made);
    this.pairs[at] = made;
    return made;
  }

  /** What is kept of a word, as words come back. */
  private see(word: string): Seen {
    const kept = this.seen.get(word);
    if (kept) return kept;
    if (this.seen.size > 30_000) this.seen.clear();
    const made = { face: faceOf(word), as: new Array<Known | undefined>(8).fill(undefined) };
    this.seen.set(word, made);
    return made;
  }

  /** What a word is by itself, and what its own features weigh. */
  private known(word: string, seen: Seen, first: boolean, casing: Casing): Known {
    const setting = casing * 2 + (first ? 1 : 0);
    const kept = seen.as[setting];
    if (kept) return kept;
    const sight = sightOf(word.length > 64 ? word.slice(-64) : word, first, casing);
    const base = new Int32Array(this.scores.length);
    for (const feature of sight.own) this.add(feature, base);
    const made = { sight, base, fixed: this.fixed(word, sight) };
    seen.as[setting] = made;
    return made;
  }

  private fixed(word: string, sight: Sight): number {
    const place = isPlain(word) ? this.place(mix(FIXED, sight.word, 0)) : 0;
    if (place === 0) return -1;
    const row = this.rows[place >>> 8]!;
    return row >> 8 === 127 ? row & 255 : -1;
  }

  private add(feature: number, scores: Int32Array): void {
    this.addRows(this.place(feature), 0, scores);
  }

  /** Where a feature's rows lie and how many they are, as in `table`; 0 for one that weighs nothing. */
  private place(feature: number): number {
    const { mask } = this;
    const { table } = this.weights;
    let at = feature & mask;
    while (table[at * 2] !== feature && table[at * 2 + 1] !== 0) at = (at + 1) & mask;
    return table[at * 2 + 1]!;
  }

  /** Adds the rows of a feature that lie there, but for the first so many. */
  private addRows(place: number, but: number, scores: Int32Array): void {
    const { rows } = this;
    const from = place >>> 8;
    const to = from + (place & 255);
    for (let r = from + but; r < to; r++) {
      const row = rows[r]!;
      scores[row & 255]! += row >> 8;
    }
  }
}

/** Rows in 16 bits each, counted from 1; the one before them weighs nothing. */
function paired(rows: Int8Array): Int16Array {
  const out = new Int16Array(rows.length / 2 + 1);
  for (let r = 1; r < out.length; r++) out[r] = rows[r * 2 - 2]! | (rows[r * 2 - 1]! << 8);
  return out;
}

function best(scores: Int32Array): number {
  let at = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[at]!) at = i;
  return at;
}

/**
 * Reads packed weights: magic, numbers of labels, features and rows (32 bits each, little-endian), the labels'
 * length and JSON, then the features' hashes, their numbers of rows, and the rows. Throws "tagger/weights" on any other file.
 */
export function unpack(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || view.getUint32(0, true) !== MAGIC)
    throw new HearsayError(
      "tagger/weights",
      "These are no weights of the tagger",
      "Install the package again, or run the training",
    );
  const [features, rows, head] = [view.getUint32(4, true), view.getUint32(8, true), view.getUint32(12, true)];
  const labels = new TextDecoder()
    .decode(bytes.subarray(16, 16 + head))
    .split(" ")
    .map(labelOf);
  const size = 2 ** Math.ceil(Math.log2(features * 1.6 + 2));
  const table = new Int32Array(size * 2);
  const base = 16 + head;
  const keys = new Int32Array(new Uint8Array(bytes.subarray(base, base + features * 4)).buffer);
  const counts = bytes.subarray(base + features * 4);
  let start = 1;
  for (let i = 0; i < features; i++) {
    const key = keys[i]!;
    const count = counts[i]!;
    let at = key & (size - 1);
    while (table[at * 2 + 1] !== 0) at = (at + 1) & (size - 1);
    table[at * 2] = key;
    table[at * 2 + 1] = (start << 8) | count;
    start += count;
  }
  const from = base + features * 5;
  return { labels, table, rows: new Int8Array(bytes.subarray(from, from + rows * 2)) };
}

function labelOf(text: string): Label {
  const [tag, form] = text.split("/") as [Tag, string];
  return Object.freeze({ tag, form });
}

let loaded: Tagger | null = null;

/** The tagger with the package's own weights, read on first use. */
export function tagger(): Tagger {
  loaded ??= new Tagger(unpack(readFileSync(join(home(), "data", "en-tagger.bin"))));
  return loaded;
}
