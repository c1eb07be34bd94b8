import { canonical, sha256 } from "../text/canonical.ts";
import type { Span } from "../text/span.ts";
import type { ArticleHead, Capture } from "./article.ts";
import type { Claim } from "./claim.ts";
import type { ArticleId, Digest, Instant, ReadingId } from "./id.ts";
import type { PeopleBody, Personal } from "./people.ts";
import type { Reading } from "./reading.ts";
import type { Hop, Speaker, Statement } from "./statement.ts";

// What is recorded. Nothing is ever changed: a correction is a later entry. A form is never changed either: what must be
// told in another way gets a `type` of its own, so that an old entry means the same for good.

/** Which words a span counts in: the article's text, or its title where that is kept outside the text. */
export type Where = "text" | "title";

/** A span with the SHA-256 of its exact words (UTF-8): whoever has the words can tell that they are the ones meant. */
export interface Witness extends Span {
  readonly in: Where;
  readonly sha256: Digest;
}

/** Words of the article that stand for a name the ledger itself does not hold; joined by one space. */
export interface Told {
  readonly in: Where;
  readonly spans: readonly Span[];
}

/**
 * A speaker as recorded. Public office holders and bodies of the beat are named; anybody else is only pointed at, in
 * a text that can be withheld. A label no word of the article stands for ("unnamed: local officials") is kept.
 */
export type RecordedSpeaker<S extends Speaker = Speaker> = Omit<S, "name" | "role"> & {
  readonly name: string | Told;
  readonly role: string | Told | null;
};

/** A statement as recorded: the model's own, its voices as `RecordedSpeaker`. */
export interface RecordedStatement extends Omit<Statement, "speaker" | "addressee" | "via"> {
  readonly speaker: RecordedSpeaker;
  readonly addressee: RecordedSpeaker | null;
  readonly via: readonly RecordedSpeaker<Hop>[];
}

/** An article's head as recorded: without its words, title and byline among them, which lie in blobs. */
export interface RecordedHead extends Omit<ArticleHead, "title" | "byline"> {
  /** The blob with `{"byline":…,"title":…}` (canonical JSON). */
  readonly frontSha256: Digest;
}

/** Closes one reading of one article. Its statements and claims count only once this entry is there. */
export interface RecordedReading {
  readonly id: ReadingId;
  readonly article: ArticleId;
  readonly reader: Reading["reader"];
  readonly counts: {
    readonly statements: number;
    readonly claims: number;
    readonly titleStatements: number;
    readonly titleClaims: number;
  };
  /** Hash of the canonical list of ids: statements, claims, the title's statements, the title's claims, each in order. */
  readonly idsSha256: Digest;
  /** The blob with `{"notices":[…],"places":[…]}` (canonical JSON). */
  readonly detailsSha256: Digest;
}

/** What can be recorded. */
export type EntryBody =
  | { readonly type: "capture"; readonly capture: Capture }
  | { readonly type: "article"; readonly article: RecordedHead }
  | StatementBody
  | ClaimBody
  | { readonly type: "reading"; readonly reading: RecordedReading }
  /** What people say. */
  | PeopleBody
  | WithdrawalBody
  | RedactionBody;

/** Takes an entry back, or the bytes of a blob: the entry stays, the blob goes, its hash and the reason stay. */
export interface WithdrawalBody extends Personal {
  readonly type: "withdrawal";
  readonly of: { readonly entry: number } | { readonly blob: Digest };
  readonly reason: string;
}

/**
 * Takes words out of a text: the blob `of` goes, and `by` it stands a copy in which each of the stretches is covered, unit for unit, so
 * that every other span still reads.
 */
export interface RedactionBody {
  readonly type: "redaction";
  readonly of: Digest;
  readonly masked: Digest;
  /** How many stretches were covered. */
  readonly covered: number;
  readonly by: string;
  readonly reason: string;
}

/** One statement of one reading. */
export interface StatementBody {
  readonly type: "statement";
  readonly article: ArticleId;
  readonly reading: ReadingId;
  readonly where: Where;
  readonly statement: RecordedStatement;
  /** One for every span within `statement`, by place, then start, then end. */
  readonly spans: readonly Witness[];
}

/** One claim of one reading. */
export interface ClaimBody {
  readonly type: "claim";
  readonly article: ArticleId;
  readonly reading: ReadingId;
  readonly where: Where;
  readonly claim: Claim;
  /** One for every span within `claim`, by place, then start, then end. */
  readonly spans: readonly Witness[];
}

/** One line of the ledger. */
export interface Entry {
  /** Position in the ledger, from 0, without gaps. */
  readonly index: number;
  /** When it was recorded, by the recorder's clock: told, never relied on for order. */
  readonly at: Instant;
  readonly body: EntryBody;
}

/** An entry as it is kept, with its body's own letters: who keeps them need not write the body again. */
export interface WrittenEntry extends Entry {
  readonly written: string;
}

/** An entry from its bytes. */
export function readEntry(leaf: Uint8Array): WrittenEntry {
  const text = Buffer.from(leaf.buffer, leaf.byteOffset, leaf.byteLength).toString("utf8");
  // Keys are sorted: "at" has no quotes in it, and "index" is last.
  const written = text.slice(text.indexOf(bodyKey) + bodyKey.length, text.lastIndexOf(',"index":'));
  return { ...(JSON.parse(text) as Entry), written };
}
const bodyKey = ',"body":';

/** The most bytes an entry can have: C2SP tlog-tiles gives its length 16 bits. */
export const maxEntryBytes = 65_535;

/**
 * The bytes an entry is recorded as: its canonical JSON, UTF-8. Outsiders hash these, never a form of their own. `written` is the
 * body's canonical JSON, where the caller has it.
 */
export const entryBytes = ({ at, body, index }: Entry, written = canonical(body)): Uint8Array =>
  new TextEncoder().encode(`{"at":${canonical(at)},"body":${written},"index":${canonical(index)}}`);

/**
 * What makes an entry a duplicate: the hash of its body; `index` and `at` are outside it. When bytes were taken is no
 * part of what they are, so the same bytes from the same address are one capture. `written` as in entryBytes.
 */
export function identity(body: EntryBody, written = canonical(body)): Digest {
  if (body.type !== "capture") return sha256(written);
  const { taken: _, ...capture } = body.capture;
  return sha256(canonical({ ...body, capture }));
}
