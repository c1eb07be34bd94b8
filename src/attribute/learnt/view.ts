import type { Quoted } from "../../lang/doc.ts";
import type { Cue } from "../cues.ts";
import type { Draft } from "../draft.ts";
import { type Line, longQuoted } from "../line.ts";
import { type Sort, sortOf, tidy } from "./sort.ts";

/** Words of a line, `from` in and `to` out. */
export type Range = readonly [from: number, to: number];

/** Whether two ranges share a word. */
export const meet = (a: Range | null, b: Range | null): boolean =>
  a !== null && b !== null && a[0] < b[1] && b[0] < a[1];

/** What the rules make of one cue: the words said before and behind it, and who says them, as words of the line. */
export interface Proposal {
  readonly cue: Cue;
  readonly draft: Draft | null;
  readonly left: Range | null;
  readonly right: Range | null;
  readonly source: Range | null;
}

/** A line as the model looks at it: its words, and what the rules propose. */
export interface View {
  readonly line: Line;
  readonly quotes: readonly Quoted[];
  readonly title: boolean;
  readonly proposals: readonly Proposal[];
  /** The proposal whose cue has this word, or null. */
  readonly at: readonly (Proposal | null)[];
  /** Which tokens are words, not marks. */
  readonly words: readonly boolean[];
  /** Which words lie in a quotation of more than three words: no cue of ours. */
  readonly quoted: readonly boolean[];
  readonly sorts: readonly Sort[];
  /** The letters before each word and behind the last, marks not counted. */
  readonly sums: readonly number[];
}

/** A line and the rules' reading of each of its cues, put together for the model. */
export function viewOf(
  line: Line,
  quotes: readonly Quoted[],
  title: boolean,
  read: readonly (readonly [Cue, Draft | null])[],
): View {
  const proposals = read.map(([cue, draft]): Proposal => {
    if (!draft) return { cue, draft, left: null, right: null, source: null };
    let left: Range | null = null;
    let right: Range | null = null;
    for (const at of draft.content) {
      const found = rangeOf(line, at.start, at.end);
      if (!found) continue;
      if (found[0] >= cue.to) right = right ? [right[0], found[1]] : found;
      else left = left ? [left[0], found[1]] : found;
    }
    return { cue, draft, left, right, source: draft.source && rangeOf(line, draft.source.start, draft.source.end) };
  });
  const n = line.words.length;
  const at = new Array<Proposal | null>(n).fill(null);
  for (const p of proposals) for (let k = p.cue.from; k < p.cue.to; k++) at[k] ??= p;
  const words: boolean[] = [];
  const sums = [0];
  for (let i = 0; i < n; i++) {
    const word = isWord(line, i);
    words.push(word);
    sums.push(sums[i]! + (word ? line.words[i]!.text.length : 0));
  }
  tidy();
  return { line, quotes, title, proposals, at, words, quoted: longQuoted(line), sorts: line.words.map(sortOf), sums };
}

/** The words of a line that lie in a stretch of the text, marks at its edges left out; null where there are none. */
export function rangeOf(line: Line, start: number, end: number): Range | null {
  let from = 0;
  while (from < line.words.length && line.words[from]!.end <= start) from++;
  let to = from;
  while (to < line.words.length && line.words[to]!.start < end) to++;
  while (from < to && !isWord(line, from)) from++;
  while (to > from && !isWord(line, to - 1)) to--;
  return from < to ? [from, to] : null;
}

/** Whether a token has a letter or a digit. */
export const isWord = (line: Line, i: number): boolean => {
  const c = line.classes[i];
  return c !== "comma" && c !== "stop" && c !== "mark";
};
