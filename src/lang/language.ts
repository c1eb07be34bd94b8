import type { Block } from "../model/article.ts";
import type { Span } from "../text/span.ts";
import type { Doc } from "./doc.ts";
import type { Words } from "./words.ts";

/** All a language must bring to be read. Its words are tables in its own folder; grammar is code elsewhere. */
export interface Language {
  /** BCP 47 tag: "en". */
  readonly tag: string;
  /** As English calls it, for people: "English". */
  readonly name: string;
  /**
   * A text and its blocks → sentences of tagged tokens, and quotations. Offsets count in `text` (UTF-16 units). `names` are
   * spans known to be names, in text order. Pure.
   */
  analyse(text: string, blocks: readonly Block[], names?: readonly Span[]): Doc;
  /** The word tables that interpretation reads by. */
  readonly words: Words;
}
