import type { Token } from "../lang/doc.ts";
import { keep } from "../text/keep.ts";
import type { Span } from "../text/span.ts";
import type { Range } from "./clause.ts";

/** The lower-case form of a token, or "". */
export const lowerOf = (t: Token | undefined): string => t?.lower ?? "";

/** The first phrase of a table in a range of tokens (the longest at a place), as a span; null where none stands. */
export function phraseIn(tokens: readonly Token[], range: Range, table: ReadonlySet<string>): Span | null {
  const longest = longestBy(table);
  for (let k = range.from; k < range.to; k++) {
    let words = Math.min(longest.get(tokens[k]!.lower) ?? 0, range.to - k);
    for (; words > 0; words--)
      if (table.has(joined(tokens, k, words))) return { start: tokens[k]!.start, end: tokens[k + words - 1]!.end };
  }
  return null;
}

/** For the first word of each phrase of a table: how many words the longest phrase has that begins with it. */
export const longestBy = keep((table: ReadonlySet<string>): ReadonlyMap<string, number> => {
  const by = new Map<string, number>();
  for (const phrase of table) {
    const words = phrase.split(" ");
    by.set(words[0]!, Math.max(by.get(words[0]!) ?? 0, words.length));
  }
  return by;
});

/** Some tokens in lower case with a space between each two. */
export function joined(tokens: readonly Token[], from: number, words: number): string {
  let phrase = tokens[from]!.lower;
  for (let k = from + 1; k < from + words; k++) phrase += ` ${tokens[k]!.lower}`;
  return phrase;
}

/** The tokens that a span covers. */
export function rangeOf(tokens: readonly Token[], span: Span): Range {
  let from = tokens.findIndex((t) => t.end > span.start);
  if (from < 0) from = tokens.length;
  let to = from;
  while (to < tokens.length && tokens[to]!.start < span.end) to++;
  return { from, to };
}

/** Index of the first of some things in text order that begins at an offset or later. */
export function firstFrom(things: readonly Span[], offset: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (things[mid]!.start < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
