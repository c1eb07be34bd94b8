import { fold } from "../text/fold.ts";
import type { ComparedArticle } from "./input.ts";
import type { MatterJudgement, OriginJudgement } from "./judged.ts";
import type { Alike } from "./structure/tree.ts";

/** For each article that has any, its near-copies and how alike they are, from 0 to 1. */
export type Copies = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What is known of articles and reports beside their claims. */
export interface Beside {
  readonly copies: Copies;
  /** What people judged of the utterances behind two reports. */
  readonly origins: readonly OriginJudgement[];
  /** And whether two claims are about one question. */
  readonly matters: readonly MatterJudgement[];
}

/** So many of a text's least hashes are kept. A text of no more runs than this is held against another exactly. */
const KEPT = 256;
/** Two texts that are as alike as matters share one of their so many least hashes, as good as always. */
const KEYS = 24;
/** After so many hashes it is seen whether two texts have anything in common. */
const SOON = 64;
/** Fewer words than this are no text to tell a copy by. */
const LEAST = 8;
/** So many runs a text must have to be told as a part of a longer one. */
const LONG = 18;
/** From this share on of the shorter text's runs the shorter is a cut copy of the longer. */
const CUT = 0.66;
/** A text is cut from another only where it is shorter by a tenth and more. */
const SHORTER = 0.9;
/** More articles than this that share a key are held against the first of them only. */
const CROWD = 64;
/** Estimated share of common two-word runs from which two texts are called near-copies: about one word in five changed. */
export const ALIKE = 0.45;
/** From which on a pair is told at all: below it lie texts that share a phrase. */
export const REWRITE = 0.08;

/**
 * Which articles are near-copies of each other, by the least hashes of their runs of two words (bottom-k MinHash, Broder 1997). Only pairs that share
 * one of their very least are looked at: time grows with the number of articles, not with its square.
 */
export function copiesAmong(articles: readonly ComparedArticle[]): Copies {
  const sketches = new Map<string, Uint32Array>();
  for (const { article, text } of articles) {
    const sketch = text == null ? null : sketchOf(text);
    if (sketch !== null) sketches.set(article, sketch);
  }
  return copiesOf(sketches);
}

/** The same, of texts by their sketches. */
export function copiesOf(sketches: ReadonlyMap<string, Uint32Array>): Copies {
  const near = new Map<string, Map<string, number>>();
  const note = (a: string, b: string, alike: number) => near.set(a, (near.get(a) ?? new Map()).set(b, alike));
  for (const [a, b] of sketches.size <= FEW ? pairsOf([...sketches.keys()].sort()) : likely(sketches)) {
    const alike = similarity(sketches.get(a)!, sketches.get(b)!);
    if (alike < ALIKE) continue;
    note(a, b, alike);
    note(b, a, alike);
  }
  return near;
}

/** Every pair of sketches that have anything to speak of in common, and how much; for few, as every pair is looked at. Each pair once. */
export function alikeOf(sketches: ReadonlyMap<string, Uint32Array>): Alike[] {
  const all = [...sketches].sort(([a], [b]) => (a < b ? -1 : 1));
  return all.flatMap(([a, x], i) =>
    all.slice(i + 1).flatMap(([b, y]) => {
      const similar = similarity(x, y);
      return similar >= REWRITE ? [{ a, b, similarity: similar }] : [];
    }),
  );
}

/** A text's sketch: how many different two-word runs it has, then their least hashes in order. Null for a text of fewer than eight words. */
export const sketchOf = (text: string): Uint32Array | null => sketchOfFolded(fold(text));

/** The same, of a text that is folded. */
export function sketchOfFolded(text: string): Uint32Array | null {
  const runs = runsOf(text);
  if (runs.length + 1 < LEAST) return null;
  runs.sort();
  let count = 0;
  for (let i = 0; i < runs.length; i++) if (i === 0 || runs[i] !== runs[i - 1]) runs[count++] = runs[i]!;
  const least = runs.subarray(0, Math.min(count, KEPT));
  const sketch = new Uint32Array(least.length + 1);
  sketch[0] = count;
  sketch.set(least, 1);
  return sketch;
}

/** A hash of every two words that follow each other: FNV-1a over the first and on over the second, 32 bits, mixed. */
function runsOf(text: string): Uint32Array {
  const runs = new Uint32Array(Math.ceil(text.length / 2));
  let count = 0;
  let [word, run, first] = [START, 0, true];
  for (let i = 0; i <= text.length; i++) {
    const unit = i === text.length ? 0x20 : text.charCodeAt(i);
    if (unit !== 0x20) {
      word = Math.imul(word ^ unit, PRIME);
      run = Math.imul(run ^ unit, PRIME);
      continue;
    }
    if (!first) runs[count++] = mix(run);
    run = Math.imul(word ^ 0x20, PRIME);
    [word, first] = [START, false];
  }
  return runs.subarray(0, count);
}

const PRIME = 0x01000193;
const START = Math.imul(0x811c9dc5 ^ 0x20, PRIME);

/**
 * How much two texts have in common: the share of their runs that both have (Jaccard), exact for short texts and an estimate for long
 * ones; where most of a shorter text stands in a longer, the share of the shorter's.
 */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  let [i, j, both, seen] = [1, 1, 0, 0];
  while (seen < KEPT && (i < a.length || j < b.length)) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
    seen++;
    // Two texts that have hardly one in sixteen of their first runs in common are none to go on with.
    if (seen === SOON && both < SOON / 16) break;
  }
  const shared = seen === 0 ? 0 : both / seen;
  const [short, long] = [Math.min(a[0]!, b[0]!), Math.max(a[0]!, b[0]!)];
  const part = Math.min(1, (shared / (1 + shared)) * ((short + long) / short));
  return short >= LONG && short <= SHORTER * long && part >= CUT ? part : shared;
}

/** So few texts are each held against each other sooner than sorted into bands. */
const FEW = 8;

const pairsOf = (names: readonly string[]): [string, string][] =>
  names.flatMap((a, i) => names.slice(i + 1).map((b): [string, string] => [a, b]));

/** Pairs that share one of their least hashes, each once, the smaller name first. */
function likely(sketches: ReadonlyMap<string, Uint32Array>): [string, string][] {
  const buckets = new Map<number, string[]>();
  for (const [article, sketch] of sketches)
    for (const key of sketch.subarray(1, 1 + KEYS)) {
      const of = buckets.get(key);
      if (of === undefined) buckets.set(key, [article]);
      else of.push(article);
    }
  const pairs = new Map<string, [string, string]>();
  for (const of of buckets.values())
    for (const a of of.length > CROWD ? of.slice(0, 1) : of)
      for (const b of of) if (a !== b) pairs.set(a < b ? `${a}\n${b}` : `${b}\n${a}`, a < b ? [a, b] : [b, a]);
  return [...pairs.values()];
}

/** The finaliser of MurmurHash3, 32 bits. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
