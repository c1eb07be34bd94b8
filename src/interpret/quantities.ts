import type { Doc, Token } from "../lang/doc.ts";
import type { Words } from "../lang/words.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Span } from "../text/span.ts";
import type { Range, Stretch } from "./clause.ts";
import { mayCount } from "./quantities-clues.ts";
import { quantitiesOf, type ReadQuantity, singlesOf } from "./quantities-read.ts";
import { textOf, wordsOf } from "./quantities-words.ts";
import { atomsIn } from "./when-atoms.ts";
import { cluesOf } from "./when-clues.ts";

export type { ReadQuantity } from "./quantities-read.ts";

/** A quantity with its place among the tokens of a stretch. */
export interface Counted {
  /** Unit "" where no noun stands ("six in the north"). */
  readonly quantity: Quantity;
  /** Number and noun, comparator included. */
  readonly range: Range;
  readonly noun: Range | null;
  /** All that was read: part of what, "all but", the words after "of". */
  readonly read: ReadQuantity;
}

const ofDoc = new WeakMap<Doc, readonly ReadQuantity[]>();
const ofStretch = new WeakMap<Stretch, readonly Counted[]>();

/**
 * The quantities whose number stands within `at`, in text order, none twice. Dates, clock times, years, ages, names of
 * units and makes of weapons are no quantities. Reads the whole text once, in time linear in its length.
 */
export function quantitiesIn(doc: Doc, at: Span): readonly ReadQuantity[] {
  let all = ofDoc.get(doc);
  if (!all) {
    all = doc.sentences.flatMap((s) => read(doc.text.slice(s.start, s.end), s.start, s.tokens));
    ofDoc.set(doc, all);
  }
  const found: ReadQuantity[] = [];
  for (let i = firstFrom(all, at.start); i < all.length && all[i]!.words.start < at.end; i++)
    if (all[i]!.words.end <= at.end) found.push(all[i]!);
  return found;
}

/** The same for one stretch, whole, by its tokens. Read once and kept. */
export function readQuantities(stretch: Stretch, _words?: Words): readonly Counted[] {
  let all = ofStretch.get(stretch);
  if (!all) {
    const { tokens, cuts } = stretch;
    const found = mayCount(tokens) ? read(textOf(tokens, cuts), tokens[0]!.start, tokens) : [];
    all = placed(found, tokens);
    ofStretch.set(stretch, all);
  }
  return all;
}

/** Those of a stretch whose first token stands in a range; found by halving, so that asking often costs little. */
export function quantitiesWithin(stretch: Stretch, range: Range): readonly Counted[] {
  const all = readQuantities(stretch);
  if (!all.length) return all;
  let [low, high] = [0, all.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (all[mid]!.range.from < range.from) low = mid + 1;
    else high = mid;
  }
  let end = low;
  while (end < all.length && all[end]!.range.from < range.to) end++;
  return all.slice(low, end);
}

const singles = new WeakMap<Stretch, readonly Counted[]>();

/** Things of a known unit with an article before them ("a tank", "another helicopter"): one each. No quantities by themselves. */
export function readSingles(stretch: Stretch): readonly Counted[] {
  let all = singles.get(stretch);
  if (!all) {
    const { tokens, cuts } = stretch;
    all = tokens.length ? placed(singlesOf(wordsOf(textOf(tokens, cuts), tokens[0]!.start, tokens)), tokens) : [];
    singles.set(stretch, all);
  }
  return all;
}

const read = (text: string, offset: number, tokens: readonly Token[]): readonly ReadQuantity[] =>
  quantitiesOf(wordsOf(text, offset, tokens), atomsIn(text, offset, cluesOf(tokens)));

/** Index of the first quantity that starts at `start` or later. */
function firstFrom(all: readonly ReadQuantity[], start: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (all[mid]!.words.start < start) low = mid + 1;
    else high = mid;
  }
  return low;
}

function placed(found: readonly ReadQuantity[], tokens: readonly Token[]): readonly Counted[] {
  let k = 0;
  return found.map((q) => {
    while (k < tokens.length && tokens[k]!.end <= q.phrase.start) k++;
    const range = rangeOf(tokens, q.phrase, k);
    return { quantity: quantityOf(q), range, noun: q.head && rangeOf(tokens, q.head, k), read: q };
  });
}

function rangeOf(tokens: readonly Token[], at: Span, from: number): Range {
  let a = from;
  while (a < tokens.length && tokens[a]!.end <= at.start) a++;
  let b = a;
  while (b < tokens.length && tokens[b]!.start < at.end) b++;
  return { from: a, to: Math.max(b, a) };
}

/** What a claim keeps of a quantity. */
export const quantityOf = (q: ReadQuantity): Quantity => ({
  value: q.value,
  high: q.high,
  comparator: q.comparator,
  unit: q.unit ?? "",
  words: q.words,
});
