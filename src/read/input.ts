import type { Article, Capture } from "../model/article.ts";
import type { Instant } from "../model/id.ts";
import type { Notice } from "../model/reading.ts";

/** Bytes to be read, and all that is known of them from outside. */
export interface Input {
  readonly bytes: Uint8Array;
  /** How reports call it: a path as given, "standard input", an address. */
  readonly name: string;
  /**
   * The address it came from; null for a file and standard input: a file's name is no address, and the same bytes under another
   * name, or pasted, are the same capture.
   */
  readonly url: string | null;
  /** Media type as the carrier gave it, or null. */
  readonly media: string | null;
  /** Charset as the carrier gave it (an HTTP header), or null. */
  readonly charset: string | null;
  /** When the bytes were taken. */
  readonly taken: Instant;
  /** Of a feed: which of its entries, counted from 0; absent for all. */
  readonly only?: ReadonlySet<number>;
}

/** Something that could not be read. The rest was. */
export interface Failure {
  /** The input's name. */
  readonly name: string;
  /** Line from 1, where one line of many failed; else null. */
  readonly line: number | null;
  /** "read/empty" …; each has its paragraph in docs/errors.md. */
  readonly code: string;
  readonly message: string;
  /** What to do, in one sentence. */
  readonly hint: string;
}

/** An article with the capture it was read from: the ledger keeps both. */
export interface ReadArticle {
  readonly capture: Capture;
  /** The captured bytes; for a line of JSON Lines, that line's. */
  readonly bytes: Uint8Array;
  readonly article: Article;
  readonly notices: readonly Notice[];
}

/** All that one input gave. */
export interface ReadResult {
  readonly articles: readonly ReadArticle[];
  /** What concerns the input and no single article. */
  readonly notices: readonly { readonly name: string; readonly notice: Notice }[];
  readonly failures: readonly Failure[];
}
