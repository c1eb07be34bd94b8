import type { Article, ArticleHead, Capture } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Entry, Where } from "../model/entry.ts";
import type { Digest } from "../model/id.ts";
import type { Matter } from "../model/matter.ts";
import type { Said, Taken } from "../model/people.ts";
import type { Notice, Reading } from "../model/reading.ts";
import type { Statement } from "../model/statement.ts";
import type { MatterQuery, Page, Query } from "./query.ts";
import type { Read } from "./structure/silence.ts";
import type { Alike } from "./structure/tree.ts";

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
  readonly notices: number;
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
  /** Whether its article is in a language that is read; the beat it was read with. */
  readonly read: boolean;
  readonly beat: string;
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

/** Where claims are about and when, in numbers. */
export interface Atlas {
  readonly claims: number;
  readonly withoutPlace: number;
  readonly withoutTime: number;
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly lat: number;
    readonly lon: number;
    readonly claims: number;
  }[];
  /** One for each speaker who asserts that a side holds a place: the side of the last such assertion. */
  readonly held: readonly { readonly place: string; readonly actor: string }[];
  /** The forms that places are written in. */
  readonly written: readonly { readonly place: string; readonly form: string }[];
  /** Days of what is claimed, and of publication, with how many claims each; whatever days the query asks for. */
  readonly events: readonly DayCount[];
  readonly published: readonly DayCount[];
  /** What the matters that fit add up to, by the id of their place, or its name where it has none. */
  readonly matters: ReadonlyMap<string, PlaceSum>;
}

/** How many claims fall on a day. */
export interface DayCount {
  readonly day: string;
  readonly count: number;
}

/** What the matters about one place add up to. */
export interface PlaceSum {
  readonly matters: number;
  /** Reports of which no origin is told count one each. */
  readonly origins: number;
  readonly reports: number;
  /** Whether anybody denies or differs on any of them. */
  readonly disputed: boolean;
}

/** Articles of one outlet published on one day; `day` is null where it is not told. */
export interface ReadDay {
  readonly outlet: string;
  readonly day: string | null;
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
  /**
   * Takes in entries from the first on, in the place of all it holds: the way for many. Until it is done, and where it fails, the view
   * answers as before; one in memory is emptied first. Errors as `apply`.
   */
  refill(entries: AsyncIterable<readonly Entry[]>): Promise<void>;
  /** Compares some of what has changed since it was compared, one stretch at least and on until it is enough; whether any is left. Questions need not wait for it. */
  compareSome(enough: () => boolean): boolean;
  claims(query: Query): Page<ClaimRow>;
  /** A claim by its id; where several readings' words share it, the newest. */
  claim(id: string): ClaimRow | null;
  /** Ids of claims that begin with some letters, 20 at most, sorted. */
  claimsLike(id: string): readonly string[];
  /** What people said of a claim, a speaker, a place; of everything where no id is given. In the order of the entries, what was taken back included. */
  about(id?: string): readonly Said[];
  articles(query: Query): Page<ArticleRow>;
  /** An article by its id or external id (the newest where several have it), with its newest reading. */
  article(id: string): Kept | null;
  /** The article of a claim that only earlier readings hold, with the newest of these; null where there is none. */
  formerly(claim: string): Kept | null;
  /** The id of the newest version of an article by its address, by its id or external id, or by the beginning of an id; null for none. */
  articleNamed(name: string): string | null;
  /** Ids of the versions of an article's address that have a reading, the oldest first; its own alone where it has no address. */
  versions(article: string): readonly string[];
  /** An article's text; "" where it is withheld. */
  textOf(article: Pick<ArticleHead, "textSha256">): string;
  /** The id an article came with; null where it came with none. */
  externalId(article: string): string | null;
  /** Every article that has a reading, newest publication first, then by id. */
  readings(): Iterable<Kept>;
  facets(query: Query): Facets;
  /** Where and when the claims that fit are, and who is said to hold what. */
  atlas(query: MatterQuery): Atlas;
  /** What was read, by outlet and day. */
  readDays(): readonly ReadDay[];
  /** One page of matters, the disputed first, then the newest. What has changed since it was last compared is compared first. */
  matters(query: MatterQuery): Page<Matter>;
  /** The places that matters of a beat are about, as the comparison keys them; null for none. */
  bucketPlaces(beat: string): Iterable<string | null>;
  /** Ids of the places that claims tell of under a name, an id or a form in a sentence; none where only names are known. */
  placesCalled(name: string): readonly string[];
  /** Every matter that fits, in the order of `compare`. */
  allMatters(query: MatterQuery): Iterable<Matter>;
  /** A matter by its key or the id of a claim in it. */
  matter(id: string): Matter | null;
  /** The keys of the matters that claims stand in, by the claims' ids. */
  matterKeys(claims: readonly string[]): ReadonlyMap<string, string>;
  /** Near-copies and rewrites among the articles of a matter. */
  alike(matter: Matter): readonly Alike[];
  /** The beats that articles were read with, sorted. */
  beats(): readonly string[];
  /** What is held that was read with a beat and published on a day: articles, and which sides anybody speaks for in each. */
  readOn(beat: string, day: string): readonly Omit<Read, "of">[];
  /** How many outlets it holds of a beat from one day to another (null: no bound), and the first and last day of these. */
  published(
    beat: string,
    from: string | null,
    to: string | null,
  ): { readonly outlets: number; readonly from: string | null; readonly to: string | null };
  /** Notices of the newest readings. */
  notices(code?: string): readonly { readonly article: string; readonly notice: Notice }[];
  counts(): Counts;
  /** Where the first text lies that cannot be read any more ("claims.words"); null for none. Reads everything: for whoever doubts a disk. */
  unreadable(): string | null;
  /** Forgets everything. */
  reset(): void;
  close(): void;
}
