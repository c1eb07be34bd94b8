import type { Doc, Token } from "../lang/doc.ts";
import { timeEnd } from "./moment.ts";
import { type WordClass, wordClass } from "./words.ts";

/** A sentence as attribution reads it: its words with their class, and what quotation, bracket or time phrase each lies in. */
export interface Line {
  /** Number of the line in the document, from 0. */
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

/** Every sentence of a document as a line; a sentence that runs on behind a note mark ("town.[iv] The …") is two. */
export function linesOf(doc: Doc): Line[] {
  let q = 0;
  const outer = doc.quotes.map((quote, i) => ({ quote, i })).filter(({ quote }) => quote.depth === 0);
  const found: Line[] = [];
  for (const sentence of doc.sentences)
    for (const words of atNotes(sentence.tokens)) {
      const start = words[0]!.start;
      while (q < outer.length && outer[q]!.quote.end <= start) q++;
      const classes = words.map((_, i) => wordClass(words, i));
      const quote = words.map((w) => {
        for (let k = q; k < outer.length && outer[k]!.quote.start <= w.start; k++)
          if (w.end <= outer[k]!.quote.end) return outer[k]!.i;
        return -1;
      });
      const end = words.at(-1)!.end;
      found.push({
        index: found.length,
        block: sentence.block,
        start,
        end,
        words,
        classes,
        quote,
        depth: depths(words),
        ...times(words, classes),
      });
    }
  return found;
}

/** A sentence's words cut behind note marks that follow a full stop. */
function atNotes(words: readonly Token[]): (readonly Token[])[] {
  const cuts: number[] = [];
  for (let k = 4; k < words.length; k++)
    if (
      words[k - 1]!.text === "]" &&
      words[k - 3]!.text === "[" &&
      /^[.!?]$/.test(words[k - 4]!.text) &&
      /^\p{Lu}/u.test(words[k]!.text)
    )
      cuts.push(k);
  if (!cuts.length) return words.length ? [words] : [];
  return [0, ...cuts].map((from, i) => words.slice(from, cuts[i] ?? words.length));
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

/** "Velmar Today": a capital behind a name is part of it. */
const inName = (words: readonly Token[], classes: readonly WordClass[], i: number): boolean =>
  words[i]!.text === "Today" && classes[i - 1] === "name";

function times(words: readonly Token[], classes: readonly WordClass[]): { timeStart: number[]; timeEnd: number[] } {
  const timeStart = words.map(() => -1);
  const ends = words.map(() => 0);
  for (let i = 0; i < words.length; ) {
    const end = inName(words, classes, i) ? i : timeEnd(words, classes, i);
    if (end > i) {
      ends[i] = end;
      for (let k = i; k < end; k++) timeStart[k] = i;
      i = end;
    } else i++;
  }
  return { timeStart, timeEnd: ends };
}

/**
 * Whether the word at `i` (which may lie outside the line) is one of these marks or lower-case words. Asked at every turn: the first
 * three are compared without making a list of them, and no place below nought is looked up, which is slow.
 */
export function isAt(line: Line, i: number, one: string, two = one, three = one, ...more: readonly string[]): boolean {
  if (i < 0 || i >= line.words.length) return false;
  const { lower } = line.words[i]!;
  return lower === one || lower === two || lower === three || (more.length > 0 && more.includes(lower));
}

/** Whether a word is a quotation mark. */
export const isQuoteMark = (w: Token | undefined): boolean =>
  w !== undefined && isMarkUnit(w.text.charCodeAt(0)) && /^["“”„«»‘’'‚‹›「」`]+$|^''$/.test(w.text);

/** Whether a word that begins with this UTF-16 unit may be a quotation mark: most begin with a letter, and need no closer look. */
const isMarkUnit = (unit: number): boolean => unit === 34 || unit === 39 || unit === 96 || unit > 126;

/** The span from word `from` (in) to word `to` (out). */
export function spanOf(line: Line, from: number, to: number): { start: number; end: number } {
  const first = line.words[from];
  const last = line.words[to - 1];
  if (!first || !last || to <= from)
    throw new RangeError(`Invalid words ${from}..${to} in a line of ${line.words.length}`);
  return { start: first.start, end: last.end };
}

/** Which words of a line lie in a quotation of more than three words. */
export function longQuoted({ quote }: Line): boolean[] {
  const found = new Array<boolean>(quote.length).fill(false);
  // Words of one quotation stand side by side, since a line has only its outermost ones.
  for (let from = 0; from < quote.length; ) {
    let to = from + 1;
    while (to < quote.length && quote[to] === quote[from]) to++;
    if (quote[from]! >= 0 && to - from > 3) found.fill(true, from, to);
    from = to;
  }
  return found;
}

/** The line an offset (UTF-16) lies in, or where it lies between two, the next; undefined behind the last. */
export function lineAt(lines: readonly Line[], at: number): Line | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (lines[mid]!.end <= at) low = mid + 1;
    else high = mid;
  }
  return lines[low];
}

/** The words from `from` (in) to `to` (out) in lower case, joined by single spaces. */
export const lowerOf = (line: Line, from: number, to: number): string =>
  line.words
    .slice(from, to)
    .map((w) => w.lower)
    .join(" ");

/** Whether a line is set like a headline: no mark ends it. */
export const isHeadline = (line: Line): boolean =>
  !/[.!?:;,…]/.test(line.words.at(-1)?.text ?? "") && !isQuoteMark(line.words.at(-1)) && line.words.length > 3;
