import type { ArticleAnswer, ArticleListed, ClaimAnswer, LedgerAnswer, MatterAnswer, MatterLine } from "./answer.ts";
import type { JudgementBody, Said } from "./people.ts";
import type { RevisionAnswer, VersionLine } from "./revision.ts";
import type {
  AgainstInterest,
  Concession,
  DenialLink,
  DriftAnswer,
  OriginsAnswer,
  SelfConflict,
  Unanswered,
  Wording,
} from "./structure.ts";

// What the screens of the page show; `ADDRESS.json` is the same to the letter.

/** Rows of a list, where they begin, and how many there are in all. */
export interface Part<T> {
  readonly rows: readonly T[];
  readonly total: number;
  readonly offset: number;
  readonly size: number;
}

/** One value that claims may be narrowed by, and how many of those shown have it. */
export interface FacetValue {
  readonly value: string;
  /** What it is called, where that is not the value itself. */
  readonly name: string;
  readonly count: number;
}

/** The values of one filter, the most frequent first (days in order of time). */
export interface FacetGroup {
  readonly filter: "place" | "speaker" | "side" | "kind" | "outlet" | "stance" | "day";
  readonly values: readonly FacetValue[];
  /** How many values there are beyond those given. */
  readonly more: number;
}

/** How many articles each outlet has for each day, read or not. */
export interface Coverage {
  readonly days: readonly string[];
  readonly outlets: readonly { readonly name: string; readonly counts: readonly number[]; readonly total: number }[];
  /** Articles whose day is not told. */
  readonly undated: number;
  readonly moreOutlets: number;
}

/** The overview: disputes, facets, what was read. */
export interface OverviewAnswer {
  readonly ledger: LedgerAnswer;
  readonly matters: Part<MatterLine>;
  readonly facets: readonly FacetGroup[];
  readonly claims: number;
  readonly coverage: Coverage;
}

/** Claims that fit, with facets. */
export interface ClaimsAnswer {
  readonly claims: Part<ClaimAnswer>;
  readonly facets: readonly FacetGroup[];
}

/** Articles that fit. */
export interface ArticlesAnswer {
  readonly articles: Part<ArticleListed>;
}

/** One side that a place is said to be held by. */
export interface Holder {
  readonly side: string;
  readonly name: string;
  /** Utterances that say so. */
  readonly origins: number;
}

/** A place of the map. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Former names, as the beats' tables have them. */
  readonly former: readonly string[];
  /** The forms that the sources shown write. */
  readonly written: readonly string[];
  /** Who is said to hold it by the last utterance of each speaker; nobody where it is empty. */
  readonly holders: readonly Holder[];
  readonly disputed: boolean;
  readonly origins: number;
  readonly reports: number;
  readonly matters: number;
}

/** How many claims fall on a day. */
export interface DayCount {
  readonly day: string;
  readonly count: number;
}

/** A person's own tiles under the map: an archive in one file (PMTiles), or a server's pictures or shapes with {z}, {x}, {y} in the address. */
export interface Tiles {
  readonly kind: "archive" | "picture" | "shapes";
  readonly address: string;
}

/** Map, timeline and list under one filter. */
export interface MapAnswer {
  readonly places: readonly MapPlace[];
  /** By the day of what is claimed; `published` by the day of print. */
  readonly events: readonly DayCount[];
  readonly published: readonly DayCount[];
  readonly matters: Part<MatterLine>;
  readonly claims: number;
  readonly withoutPlace: number;
  readonly withoutTime: number;
  /** Null where the server was given none. */
  readonly tiles: Tiles | null;
}

/** Figures over time. */
export interface DriftsAnswer {
  readonly drifts: Part<DriftAnswer>;
}

/** One person's or body's page. */
export interface WhoAnswer {
  readonly name: string;
  readonly roles: readonly string[];
  readonly sides: readonly string[];
  readonly claims: Part<ClaimAnswer>;
  readonly kinds: readonly FacetValue[];
  /** Outlets and others who carried their words. */
  readonly carriers: readonly FacetValue[];
  readonly conflicts: readonly SelfConflict[];
  readonly conceded: readonly Concession[];
  readonly interest: readonly AgainstInterest[];
}

/** The patterns that a ledger shows: one question, its rows. */
export type PatternsAnswer =
  | { readonly pattern: "denials"; readonly rows: Part<DenialLink> }
  | { readonly pattern: "conflicts"; readonly rows: Part<SelfConflict> }
  | { readonly pattern: "conceded"; readonly rows: Part<Concession> }
  | { readonly pattern: "interest"; readonly rows: Part<AgainstInterest> }
  | { readonly pattern: "unanswered"; readonly rows: Part<Unanswered> }
  | { readonly pattern: "wording"; readonly rows: Part<Wording> };

/** One matter, and how its figure moved where it did. */
export interface BoardAnswer {
  readonly matter: MatterAnswer;
  readonly drifts: readonly DriftAnswer[];
}

/** The reader: an article with all that was read in it. */
export interface ReaderAnswer {
  readonly article: ArticleAnswer;
  /** The versions of its address, the oldest first. */
  readonly versions: readonly VersionLine[];
  /** How it changed from the version before it; null for the first. */
  readonly changes: RevisionAnswer | null;
}

/** One matter's origins, with the headline of each article that is named in them. */
export interface TreeAnswer {
  readonly origins: OriginsAnswer;
  /** What people judged of the origins of two reports of this matter, what was taken back included, in the order of the entries. */
  readonly judged: readonly Said<JudgementBody>[];
  readonly titles: Readonly<Record<string, string>>;
}
