import type { Span } from "./span.ts";

/** Positions of one text counted in other ways than ours. All conversions take logarithmic time. */
export interface Points {
  /** UTF-16 offset → number of code points before it; within a surrogate pair, the pair's own position. */
  toCodePoint(offset: number): number;
  /** Number of code points → UTF-16 offset. */
  toOffset(codePoint: number): number;
  /** A span in code points, as W3C Web Annotation and Python count. */
  spanInCodePoints(at: Span): Span;
  /** Line and column from 1, columns in code points; lines end with "\n" (so "\r\n" does too). */
  lineOf(offset: number): { readonly line: number; readonly column: number };
}

/** Prepares a text for conversions: one pass over it. Offsets outside the text throw RangeError. */
export function pointsOf(text: string): Points {
  const pairs: number[] = [];
  const lines: number[] = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) lines.push(i + 1);
    else if (unit >= 0xd800 && unit < 0xdc00 && isLow(text.charCodeAt(i + 1))) pairs.push(i++);
  }
  const toCodePoint = (offset: number): number => {
    check(offset, text.length);
    return offset - below(pairs, offset);
  };
  return {
    toCodePoint,
    toOffset(codePoint) {
      check(codePoint, text.length - pairs.length);
      let [low, high] = [0, pairs.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (pairs[middle]! - middle < codePoint) low = middle + 1;
        else high = middle;
      }
      return codePoint + low;
    },
    spanInCodePoints: (at) => ({ start: toCodePoint(at.start), end: toCodePoint(at.end) }),
    lineOf(offset) {
      check(offset, text.length);
      const line = below(lines, offset + 1);
      return { line, column: toCodePoint(offset) - toCodePoint(lines[line - 1]!) + 1 };
    },
  };
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

function check(position: number, length: number): void {
  if (!(position >= 0 && position <= length))
    throw new RangeError(`Invalid position ${position} in text of length ${length}`);
}

/** How many of the sorted numbers are less than `limit`. */
function below(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
