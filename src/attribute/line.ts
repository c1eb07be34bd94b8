import type { Doc, Token } from "../lang/doc.ts";
import { timeEnd } from "./moment.ts";
import { type WordClass, wordClass } from "./words.ts";

/** A sentence as attribution reads it: its words with their class, and what quotation, bracket or time phrase each lies in. */
export interface Line {
  /** Index of the sentence in the document. */
  readonly index: number;
  readonly block: number;
  /** Offsets of the sentence in the text. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly Token[];
  readonly classes: readonly WordClass[];
  /** Index in `doc.quotes` of the outermost quotation a word lies in, -1 outside. */
  readonly quote: readonly number[];
  /** How many brackets a word lies in; the brackets themselves count as inside. */
  readonly depth: readonly number[];
  /** Where the phrase of time a word lies in begins, -1 where there is none. */
  readonly timeStart: readonly number[];
  /** Where the phrase of time that begins at a word ends (out), 0 where none begins. */
  readonly timeEnd: readonly number[];
}

const opening = new Set(["(", "[", "{"]);
const closing = new Set([")", "]", "}"]);

/** Every sentence of a document as a line. */
export function linesOf(doc: Doc): Line[] {
  let q = 0;
  const outer = doc.quotes.map((quote, i) => ({ quote, i })).filter(({ quote }) => quote.depth === 0);
  return doc.sentences.map((sentence, index) => {
    while (q < outer.length && outer[q]!.quote.end <= sentence.start) q++;
    const words = sentence.tokens;
    const classes = words.map((_, i) => wordClass(words, i));
    const quote = words.map((w) => {
      for (let k = q; k < outer.length && outer[k]!.quote.start <= w.start; k++)
        if (w.end <= outer[k]!.quote.end) return outer[k]!.i;
      return -1;
    });
    return {
      index,
      block: sentence.block,
      start: sentence.start,
      end: sentence.end,
      words,
      classes,
      quote,
      depth: depths(words),
      ...times(words, classes),
    };
  });
}

function depths(words: readonly Token[]): number[] {
  let depth = 0;
  return words.map((w) => {
    if (opening.has(w.text)) depth++;
    const here = depth;
    if (closing.has(w.text) && depth > 0) depth--;
    return here;
  });
}

function times(words: readonly Token[], classes: readonly WordClass[]): { timeStart: number[]; timeEnd: number[] } {
  const timeStart = words.map(() => -1);
  const ends = words.map(() => 0);
  for (let i = 0; i < words.length; ) {
    const end = timeEnd(words, classes, i);
    if (end > i) {
      ends[i] = end;
      for (let k = i; k < end; k++) timeStart[k] = i;
      i = end;
    } else i++;
  }
  return { timeStart, timeEnd: ends };
}

/** Whether the word at `i` (which may lie outside the line) is one of these marks or lower-case words. */
export function isAt(line: Line, i: number, ...wanted: readonly string[]): boolean {
  const w = line.words[i];
  return w !== undefined && wanted.includes(w.lower);
}

/** Whether a word is a quotation mark. */
export const isQuoteMark = (w: Token | undefined): boolean =>
  w !== undefined && /^["“”„«»‘’'‚‹›「」`]+$|^''$/.test(w.text);

/** The span from word `from` (in) to word `to` (out). */
export function spanOf(line: Line, from: number, to: number): { start: number; end: number } {
  const first = line.words[from];
  const last = line.words[to - 1];
  if (!first || !last || to <= from)
    throw new RangeError(`Invalid words ${from}..${to} in a line of ${line.words.length}`);
  return { start: first.start, end: last.end };
}

/** The words from `from` (in) to `to` (out) in lower case, joined by single spaces. */
export const lowerOf = (line: Line, from: number, to: number): string =>
  line.words
    .slice(from, to)
    .map((w) => w.lower)
    .join(" ");
