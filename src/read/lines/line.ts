import type { Block } from "../../model/article.ts";

/** A line of a text, white space at its ends left out. Offsets count UTF-16 units in the whole text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Exactly `text.slice(start, end)`. */
  readonly words: string;
  /** Place among the lines that are not blank, from 0. */
  readonly index: number;
  /** True where a blank line, or nothing, stands before it. */
  readonly apart: boolean;
}

/** A text's lines, blank ones left out. Any line ending counts (CRLF, LF, CR, U+2028, U+2029). */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (const m of text.matchAll(/[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/g)) {
    const bare = m[0].trim();
    if (/^[\n\r\u2028\u2029]/.test(m[0])) continue;
    if (!bare) {
      apart = true;
      continue;
    }
    const start = m.index + (m[0].length - m[0].trimStart().length);
    const before = lines.at(-1);
    const gap = before ? text.slice(before.end, start).match(/\r\n|[\n\r\u2028\u2029]/g) : null;
    lines.push({
      start,
      end: start + bare.length,
      words: bare,
      index: lines.length,
      apart: apart || !before || (gap?.length ?? 0) > 1,
    });
    apart = false;
  }
  return lines;
}

/** A block within a line, from offsets in the line's words. */
export const piece = (line: Line, type: Block["type"], from = 0, to = line.words.length): Block => ({
  type,
  span: { start: line.start + from, end: line.start + to },
});

/** Whether words end as a sentence does. */
export const closes = (words: string): boolean => /[.!?…]["'”’»)\]]*$/.test(words.slice(-8));

/** How many words a short string has. */
export const count = (words: string): number => words.split(/\s+/).filter((w) => /[\p{L}\d]/u.test(w)).length;
