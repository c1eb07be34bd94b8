import type { Beat, Mention } from "../beat/beat.ts";
import type { ArticleHead, Block } from "../model/article.ts";
import type { Span } from "../text/span.ts";

/** Universal part-of-speech tags (Universal Dependencies v2). */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word or mark of the text, with its tag as the language layer guessed it. */
export interface Token extends Span {
  /** Exactly `text.slice(start, end)`. */
  readonly text: string;
  /** Lower case, curly apostrophes made straight: for looking words up, never for showing. */
  readonly lower: string;
  readonly tag: Tag;
  /** Penn-style form where it tells more: VBD, VBN, VBG, VBZ, VBP, VB, NNS, POS …; "" where unknown. */
  readonly form: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
}

/** A sentence; never crosses a block. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Index into the document's blocks. */
  readonly block: number;
}

/** A quoted stretch: `start`/`end` are of the words inside, the marks left out. */
export interface Quoted extends Span {
  /** The opening mark, to the letter. */
  readonly mark: string;
  /** 0 for outer quotations, 1 for a quotation in one … */
  readonly depth: number;
  /** False where the closing mark is missing and the end is the paragraph's. */
  readonly closed: boolean;
  /** True where it goes on from a paragraph before that was left open (re-opened marks). */
  readonly continues: boolean;
}

/** A text taken apart: every offset counts in `text`. */
export interface Doc {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** In text order, inner ones after the one they lie in. Scare quotes are among them. */
  readonly quotes: readonly Quoted[];
}

/** What the stations of the pipeline are given: an article taken apart, and what is known beforehand. */
export interface Hearing {
  readonly head: ArticleHead;
  readonly doc: Doc;
  readonly mentions: readonly Mention[];
  readonly beat: Beat;
}
