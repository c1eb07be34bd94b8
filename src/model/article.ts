import type { Span } from "../text/span.ts";
import type { ArticleId, CaptureId, Digest, Instant } from "./id.ts";

/** Bytes as they came, and where from. The bytes lie in the blob store under `sha256`. */
export interface Capture {
  readonly id: CaptureId;
  /** The address they came from; null for a file and standard input: a name on one machine is no address. */
  readonly url: string | null;
  readonly sha256: Digest;
  /** When we took it; never the article's own time, and no part of the identity. */
  readonly taken: Instant;
  /** IANA media type without parameters: "text/html". */
  readonly media: string;
  /** Number of bytes. */
  readonly size: number;
}

/** What a stretch of the text is, in the order it stands on the page. */
export interface Block {
  readonly type:
    | "title"
    | "dateline"
    | "byline"
    | "lead"
    | "paragraph"
    | "caption"
    | "credit"
    | "embed"
    | "quote"
    | "list";
  readonly span: Span;
  /** For an embedded post: who posted it, as the page tells. */
  readonly post?: Post;
}

/** An embedded post of a social platform. Absent is null. */
export interface Post {
  readonly author: string | null;
  /** "@SputnikInt". */
  readonly handle: string | null;
  /** As written on the page. */
  readonly date: string | null;
  /** "X", "Telegram" …: a medium, never a hop. */
  readonly platform: string | null;
  /** The post's own words within the article's text. */
  readonly text: Span;
}

/** All we recorded of an article but its words and block list, which lie in the blob store and can be taken down. */
export interface ArticleHead {
  readonly id: ArticleId;
  readonly capture: CaptureId;
  /** The `id` key of a JSON article, kept and printed wherever articles are named. */
  readonly externalId: string | null;
  /** The address the article names as its own (canonical link or `url` key), else the capture's. */
  readonly url: string | null;
  /** Name as given where the beat lists it so or as a form, else as the beat lists it by host, else the site's own name, else the host name, else "unknown outlet". */
  readonly outlet: string;
  /** BCP 47 tag; "und" where it could not be told. */
  readonly language: string;
  readonly title: string | null;
  readonly byline: string | null;
  /** Where the page names the real address a sample restates ("after <outlet>"); null for the real thing. */
  readonly after: string | null;
  /** Null where the page does not say; we do not guess. A day alone is given as such ("2025-11-20"). */
  readonly published: string | null;
  readonly updated: string | null;
  /** The published and updated times to the letter, as the page shows them. */
  readonly publishedWords: string | null;
  readonly updatedWords: string | null;
  /** SHA-256 of the text (UTF-8), of the block list (canonical JSON): the blobs' names. */
  readonly textSha256: Digest;
  readonly blocksSha256: Digest;
}

/** An article as we read it. Everything found later points into `text` (or into `title`, for what a headline says). */
export interface Article extends ArticleHead {
  /** Never normalised, trimmed or re-encoded after reading. */
  readonly text: string;
  readonly blocks: readonly Block[];
}
