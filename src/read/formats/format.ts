import type { Block } from "../../model/article.ts";
import type { Notice } from "../../model/reading.ts";
import type { Entry } from "../feed/entry.ts";

/** What a format has to read: the decoded text, and the bytes for a format that cuts them itself. */
export interface Source {
  readonly bytes: Uint8Array;
  /** The bytes decoded, without a byte order mark. */
  readonly text: string;
  /** Decodes a part of the bytes by the charset that was settled for the whole. */
  readonly decode: (part: Uint8Array) => string;
  /** The address as far as known, for a page's relative links and its host. */
  readonly url: string | null;
  /** Of a feed: which of its entries, counted from 0; absent for all. */
  readonly only?: ReadonlySet<number> | undefined;
}

/** An article as a format finds it, before outlet, language and ids are settled. Absent is null. */
export interface Draft {
  /** The captured bytes it stands on: null for the whole input. */
  readonly bytes: Uint8Array | null;
  readonly externalId: string | null;
  readonly url: string | null;
  /** The outlet's name as given. */
  readonly outlet: string | null;
  /** The language as declared. */
  readonly language: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly after: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly publishedWords: string | null;
  readonly updatedWords: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly notices: readonly Notice[];
}

/** A part of the input that could not be read. */
export interface Unread {
  /** From 1; null where the whole input is meant. */
  readonly line: number | null;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** What a format gives back. */
export interface Parsed {
  readonly drafts: readonly Draft[];
  readonly unread: readonly Unread[];
}

/** A way an article may be written down. */
export interface Format {
  readonly name: string;
  /** Media types, without parameters, in lower case. */
  readonly media: readonly string[];
  /** File endings with their dot, in lower case. */
  readonly endings: readonly string[];
  /** Whether a text looks like this format; linear in the text. */
  readonly looks: (text: string) => boolean;
  readonly read: (source: Source) => Parsed;
  /** For a feed: what it lists, so that the pages it links to can be read instead. */
  readonly entries?: (source: Source) => readonly (Entry | Unread)[];
}
