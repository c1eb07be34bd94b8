import type { Tag, Token } from "../lang/doc.ts";
import { keep, keepByWord } from "../text/keep.ts";
import type { Span } from "../text/span.ts";

/** A word, a run of digits or a mark, as numbers are read from them: finer at digits than the language's own tokens. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly kind: "digits" | "word" | "mark";
  /** Whether white space stands before it. */
  readonly gap: boolean;
  /** The tag of the token that covers its start; null where there is none. */
  readonly tag: Tag | null;
  /** That token's fine form ("NNS"); "" where unknown. */
  readonly form: string;
}

// Digits with inner group and decimal marks; spaces of three digits as in "42 851"; ordinals and sizes stay with their letters.
const pattern =
  /\d+(?:[.,:]\d+|[\u00a0\u202f\u2009 ]\d{3}(?!\d))*|\p{L}[\p{L}\p{M}\p{N}]*(?:[.’'\u2010\u2011-][\p{L}\p{N}]+)*²?|[^\s]/gu;

/** What is the same wherever a word stands. */
const formOf = keepByWord(
  (text: string): Pick<Word, "text" | "lower" | "kind"> => ({
    text,
    lower: text.toLowerCase().replaceAll("’", "'").replaceAll("\u2011", "-").replaceAll("\u2010", "-"),
    kind: /^\d/.test(text) ? "digits" : /^\p{L}/u.test(text) ? "word" : "mark",
  }),
);

/** The words of a text that begins at `offset`, in order, with the tags of its tokens. Time is linear in its length. */
export function wordsOf(text: string, offset: number, tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = [];
  let k = 0;
  let last = 0;
  for (const m of text.matchAll(pattern)) {
    const word = formOf(m[0]);
    const start = offset + m.index;
    while (k < tokens.length && tokens[k]!.end <= start) k++;
    const token = tokens[k];
    const covers = token !== undefined && token.start <= start;
    words.push({
      start,
      end: start + word.text.length,
      text: word.text,
      lower: word.lower,
      kind: word.kind,
      gap: m.index > last || m.index === 0,
      tag: covers ? token.tag : null,
      form: covers ? token.form : "",
    });
    last = m.index + word.text.length;
  }
  return words;
}

/** Tokens as a text of their own with every offset kept; words of another voice cut out before `cuts` leave a bar. */
export function textOf(tokens: readonly Token[], cuts: readonly number[]): string {
  const parts: string[] = [];
  let at = tokens[0]?.start ?? 0;
  tokens.forEach((t, i) => {
    const gap = t.start - at;
    if (gap > 0) parts.push(gap > 1 && cuts.includes(i) ? `|${" ".repeat(gap - 1)}` : " ".repeat(gap));
    parts.push(t.text);
    at = t.end;
  });
  return parts.join("");
}

/** The first words of a table's phrases: what begins with none of them is no phrase of it. */
export const firstWords = keep(
  (table: ReadonlyMap<string, unknown>): ReadonlySet<string> => new Set([...table.keys()].map((k) => k.split(" ")[0]!)),
);

/** How many words from `i` on make the longest phrase of a table, at most `most`; 0 for none. */
export function phraseAt(words: readonly Word[], i: number, table: ReadonlyMap<string, unknown>, most: number): number {
  if (!words[i] || !firstWords(table).has(words[i].lower)) return 0;
  let [text, best] = ["", 0];
  for (let k = 0; k < most && words[i + k] && words[i + k]!.kind !== "digits"; k++) {
    text += (k ? " " : "") + words[i + k]!.lower;
    if (table.has(text)) best = k + 1;
  }
  return best;
}

/** The `n` words from `i` on, lower case, one space between them. */
export const lowerAt = (words: readonly Word[], i: number, n: number): string =>
  words
    .slice(i, i + n)
    .map((w) => w.lower)
    .join(" ");

/** The span of the words `from` (in) to `to` (out). */
export const spanOfWords = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});
