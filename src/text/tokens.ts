import type { Span } from "./span.ts";
import { isPlainLetter } from "./units.ts";

/** What a language tells about its spelling. All lower case, apostrophes straight. */
export interface Spelling {
  /** Words written with a full stop that belongs to them ("gen", "nov"), without it. */
  readonly abbreviations: ReadonlySet<string>;
  /** Units that may stand at a number without a space ("km"). */
  readonly units: ReadonlySet<string>;
  /** Ends of words that are words of their own ("'s", "n't"), longest first. */
  readonly clitics: readonly string[];
  /** Words that are two in one ("cannot"), and the length of the first. */
  readonly joined: ReadonlyMap<string, number>;
}

const W = "[\\p{L}\\p{M}\\p{N}_\\u00ad\\u200c\\u200d]";
const alternatives = {
  address: `(?:https?:\\/\\/|www\\.)[^\\s<>"“”«»—–]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|info|gov|mil|int|edu|me|ru|ua|su|il|io|uk|eu|de|fr|pl|tv)(?:\\/[^\\s<>"“”«»—–]*|(?![\\w-]|\\.\\w))`,
  handle: "[@#][\\p{L}\\p{N}_]+",
  dotted: `\\p{L}\\.(?:\\p{L}\\.)+(?!${W})|\\p{L}(?:\\.\\p{L})+(?!${W})\\.?`,
  number: `\\d+(?:[.,:/]\\d+)*(?!${W}|[.,:/]\\d|[-‐‑]\\p{L})`,
  range: "\\d+(?:[.,]\\d+)*(?=[-‐‑]\\d)",
  word: `(?:\\d+(?:[.,]\\d+)+)?${W}+(?:['’ʼ＇&]${W}+|[-‐‑](?=\\p{L}|\\p{N})${W}+|(?<=\\d)[.,](?=\\d)${W}+)*`,
  marks: "``|''|\\.{2,}|…+|[!?]+|[-‐‑‒–—―−]+",
  picture:
    "\\p{RI}\\p{RI}|\\p{Extended_Pictographic}(?:[\\ufe0f\\u{1F3FB}-\\u{1F3FF}]|\\u200d\\p{Extended_Pictographic})*",
  other: "[^\\s\\p{Cc}\\p{Cf}]",
};
const piece = new RegExp(
  Object.values(alternatives)
    .map((pattern) => `(${pattern})`)
    .join("|"),
  "gu",
);
const ADDRESS = 1 + Object.keys(alternatives).indexOf("address");
const WORD = 1 + Object.keys(alternatives).indexOf("word");
/** What cannot be the last unit of an address in running text. */
const trailing = /[.,;:!?)\]}'’*]+$/;
const numberAndUnit = /^(\d+(?:[.,]\d+)*)(\p{L}+)$/u;

/**
 * The words and marks of `text` between two offsets. Hyphenated words stay whole, clitics ("’s", "n’t"), currency and
 * per-cent signs, dashes and brackets stand alone; white space and control characters are in no token. Linear.
 */
export function tokensIn(text: string, start: number, end: number, spelling: Spelling): Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; ) {
    const from = text.charCodeAt(at) === SPACE ? at + 1 : at;
    const plain = plainEnd(text, from, end);
    if (plain > from) {
      at = whole(text, from, plain, spelling, found);
      continue;
    }
    piece.lastIndex = at;
    const m = piece.exec(text);
    if (!m || m.index >= end) break;
    const stop = Math.min(end, m.index + m[0].length);
    if (m[ADDRESS] !== undefined) at = address(text, m.index, stop, found);
    else if (m[WORD] !== undefined) at = word(text, m.index, stop, end, spelling, found);
    else {
      found.push({ start: m.index, end: stop });
      at = m.index + m[0].length;
    }
  }
  return found;
}

const SPACE = 32;
/** What may stand behind a word in the letters A to Z that surely is whole: no abbreviation, address or compound goes on with it. */
const surely = new Set([" ", ",", ";", ")", "?", "!", '"', "”", "\n"]);

/** Where a word in the letters A to Z ends; its start where none begins or it may go on. */
function plainEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && isPlainLetter(text.charCodeAt(at))) at++;
  return at > start && surely.has(text.charAt(at)) ? at : start;
}

/** Adds a word of letters alone, or the two that the table has it joined of; gives where to go on. */
function whole(text: string, start: number, stop: number, spelling: Spelling, found: Span[]): number {
  const first = spelling.joined.get(text.slice(start, stop).toLowerCase()) ?? 0;
  if (first > 0) found.push({ start, end: start + first }, { start: start + first, end: stop });
  else found.push({ start, end: stop });
  return stop;
}

/** Adds an address without the marks of the sentence behind it; gives where to go on. */
function address(text: string, start: number, stop: number, found: Span[]): number {
  const end = start + text.slice(start, stop).replace(trailing, "").length;
  found.push({ start, end });
  return end;
}

function word(text: string, start: number, stop: number, limit: number, spelling: Spelling, found: Span[]): number {
  const plain = text
    .slice(start, stop)
    .toLowerCase()
    .replace(/[’ʼ＇]/g, "'");
  if (text[stop] === "." && stop < limit && isAbbreviation(text, start, stop, plain, spelling)) {
    found.push({ start, end: stop + 1 });
    return stop + 1;
  }
  const cut = cutAt(plain, spelling);
  if (cut > 0) found.push({ start, end: start + cut }, { start: start + cut, end: stop });
  else found.push({ start, end: stop });
  return stop;
}

/** Known by the table, or an initial: one capital before a name. */
function isAbbreviation(text: string, start: number, stop: number, plain: string, spelling: Spelling): boolean {
  if (spelling.abbreviations.has(plain)) return true;
  return stop - start === 1 && /^\p{Lu}\. ?\p{Lu}/u.test(text.slice(start, stop + 3));
}

/** Where a word is two: before its clitic, its unit, or as the table has it; 0 where it is one. */
function cutAt(plain: string, spelling: Spelling): number {
  if (plain.includes("'"))
    for (const clitic of spelling.clitics)
      if (plain.length > clitic.length && plain.endsWith(clitic)) return plain.length - clitic.length;
  const unit = numberAndUnit.exec(plain);
  if (unit && spelling.units.has(unit[2]!)) return unit[1]!.length;
  return spelling.joined.get(plain) ?? 0;
}
