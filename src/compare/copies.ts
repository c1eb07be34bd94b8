import type { ComparedArticle } from "./input.ts";
import type { OriginJudgement } from "./judged.ts";
import { fold } from "./names.ts";
import type { Alike } from "./structure/tree.ts";

/** For each article that has any, its near-copies and how alike they are, from 0 to 1. */
export type Copies = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What is known of articles and reports beside their claims. */
export interface Beside {
  readonly copies: Copies;
  /** What people judged of the utterances behind two reports. */
  readonly origins: readonly OriginJudgement[];
}

const HASHES = 128;
const ROWS = 4;
const WORDS = 4;
/** More articles than this that agree in a band are held against the first of them only. */
const CROWD = 64;
/** Estimated share of common four-word runs from which two texts are called near-copies. */
export const ALIKE = 0.5;
/** From which on a pair is told at all: below it lie texts that share a phrase. */
export const REWRITE = 0.1;

/**
 * Which articles are near-copies of each other, by MinHash over runs of four words (Broder 1997) with banding, so that only likely
 * pairs are looked at: time grows with the number of articles, not with its square.
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

/** 128 least hashes of a text's four-word runs; null for a text of fewer than eight words. */
export function sketchOf(text: string): Uint32Array | null {
  const words = fold(text).split(" ");
  if (words.length < 2 * WORDS) return null;
  const sketch = new Uint32Array(HASHES).fill(0xffffffff);
  for (let i = 0; i + WORDS <= words.length; i++) {
    const base = hash(words.slice(i, i + WORDS).join(" "));
    for (let k = 0; k < HASHES; k++) {
      const value = mix(base ^ Math.imul(k + 1, 0x9e3779b1));
      if (value < sketch[k]!) sketch[k] = value;
    }
  }
  return sketch;
}

/** The share of equal places in two sketches: an estimate of the texts' Jaccard similarity. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let k = 0; k < HASHES; k++) if (a[k] === b[k]) same++;
  return same / HASHES;
}

/** So few texts are each held against each other sooner than sorted into bands. */
const FEW = 48;

const pairsOf = (names: readonly string[]): [string, string][] =>
  names.flatMap((a, i) => names.slice(i + 1).map((b): [string, string] => [a, b]));

/** Pairs that agree in one whole band of their sketches, each once, the smaller name first. */
function likely(sketches: ReadonlyMap<string, Uint32Array>): [string, string][] {
  const buckets = new Map<string, string[]>();
  for (const [article, sketch] of sketches)
    for (let band = 0; band < HASHES; band += ROWS) {
      const key = `${band}:${sketch.subarray(band, band + ROWS).join(",")}`;
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

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The finaliser of MurmurHash3, 32 bits. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
