import type { Token } from "../lang/doc.ts";
import type { Span } from "../text/span.ts";
import type { Range } from "./clause.ts";

/** The lower-case form of a token, or "". */
export const lowerOf = (t: Token | undefined): string => t?.lower ?? "";

/** The first phrase of a table in a range of tokens (the longest at a place), as a span; null where none stands. */
export function phraseIn(tokens: readonly Token[], range: Range, table: ReadonlySet<string>, longest = 4): Span | null {
  for (let k = range.from; k < range.to; k++)
    for (let size = Math.min(longest, range.to - k); size > 0; size--) {
      const words = tokens.slice(k, k + size);
      if (table.has(words.map((t) => t.lower).join(" "))) return { start: words[0]!.start, end: words.at(-1)!.end };
    }
  return null;
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
