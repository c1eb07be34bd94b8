/**
 * A half-open range of a text: `start` is in, `end` is out, so
 * `text.slice(start, end)` is the words and `end - start` is their length.
 *
 * Offsets count UTF-16 code units from 0, as JavaScript strings do. Exports to
 * readers that count code points (Python, W3C Web Annotation) convert.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span from two offsets; a RangeError where they are out of order or negative. */
export function span(start: number, end: number): Span {
  if (start < 0 || end < start) throw new RangeError(`Invalid span ${start}..${end}`);
  return { start, end };
}

/** The words a span stands for; a RangeError where it leaves the text. */
export function wordsAt(text: string, at: Span): string {
  if (at.start < 0 || at.end > text.length || at.end < at.start)
    throw new RangeError(`Invalid span ${at.start}..${at.end} in text of length ${text.length}`);
  return text.slice(at.start, at.end);
}

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** The span without the white space at its two ends; it may become empty. */
export function trim(text: string, at: Span): Span {
  let { start, end } = at;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
