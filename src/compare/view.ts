import type { Article, ArticleHead, Capture } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Entry, Where } from "../model/entry.ts";
import type { Digest } from "../model/id.ts";
import type { Said, Taken } from "../model/people.ts";
import type { Notice, Reading } from "../model/reading.ts";
import type { Statement } from "../model/statement.ts";
import type { Page, Query } from "./query.ts";

/** An article as lists name it. */
export interface ArticleRow {
  readonly head: ArticleHead;
  /** Its entry in the ledger. */
  readonly entry: number;
  /** The entry that closes the newest reading; null where there is none yet. */
  readonly reading: number | null;
  /** How much that reading found, headline included. */
  readonly statements: number;
  readonly claims: number;
  /** False where it is kept, but is in a language that is not read. */
  readonly read: boolean;
  /** True where its words were taken down: title, byline and all names from its text are gone. */
  readonly withheld: boolean;
}

/** A claim with all that lists show. */
export interface ClaimRow {
  /** Its entry in the ledger. */
  readonly entry: number;
  readonly where: Where;
  readonly claim: Claim;
  readonly statement: Statement | null;
  readonly article: ArticleHead;
  /** The claim's words; empty where they are withheld. */
  readonly words: string;
  /** The wording that takes a side, to the letter. */
  readonly loaded: string | null;
}

/** An article with its newest reading. */
export interface Kept {
  /** Text, title and byline are empty where they are withheld. */
  readonly article: Article;
  readonly reading: Reading;
  readonly capture: Capture;
  /** SHA-256 of the captured bytes. */
  readonly bytes: Digest;
  readonly withheld: boolean;
  /** Who took the text, the title or some words of them down, and why; null where all is there. */
  readonly grave: (Taken & { readonly some: boolean }) | null;
  /** Entries: the article, the reading's closing one, and every statement and claim by id. */
  readonly entries: {
    readonly article: number;
    readonly reading: number;
    readonly of: Readonly<Record<string, number>>;
  };
}

/** How many claims there are of each sort among those that fit a query. */
export interface Facets {
  readonly total: number;
  readonly kind: readonly Facet[];
  readonly stance: readonly Facet[];
  readonly side: readonly Facet[];
  readonly actor: readonly Facet[];
  readonly outlet: readonly Facet[];
  readonly speaker: readonly Facet[];
  readonly day: readonly Facet[];
  readonly place: readonly (Facet & {
    readonly id: string | null;
    readonly lat: number | null;
    readonly lon: number | null;
  })[];
}

/** One value and how many claims have it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** What a view holds. */
export interface Counts {
  readonly entries: number;
  readonly articles: number;
  readonly statements: number;
  readonly claims: number;
  readonly outlets: readonly string[];
  /** First and last publication time; null where no article tells one. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The entries, arranged for asking. It can be thrown away and made again: the same entries give the same answers. Entries must
 * come in order; what is there is passed over. A later reading of an article takes the place of earlier ones.
 */
export interface View {
  /** How many entries it has taken in: the index of the next. */
  upto(): number;
  /** Takes in entries, all or none. RangeError where they leave a gap. */
  apply(entries: readonly Entry[]): void;
  claims(query: Query): Page<ClaimRow>;
  /** A claim by its id; where several readings' words share it, the newest. */
  claim(id: string): ClaimRow | null;
  /** What people said of a claim, a speaker, a place; of everything where no id is given. In the order of the entries, what was taken back included. */
  about(id?: string): readonly Said[];
  articles(query: Query): Page<ArticleRow>;
  /** An article by its id or external id (the newest where several have it), with its newest reading. */
  article(id: string): Kept | null;
  /** The article of a claim that only earlier readings hold, with the newest of these; null where there is none. */
  formerly(claim: string): Kept | null;
  /** Every article that has a reading, newest publication first, then by id. */
  readings(): Iterable<Kept>;
  facets(query: Query): Facets;
  /** Notices of the newest readings. */
  notices(code?: string): readonly { readonly article: string; readonly notice: Notice }[];
  counts(): Counts;
  /** Forgets everything. */
  reset(): void;
  close(): void;
}
