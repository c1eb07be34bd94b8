import type { ClaimAnswer } from "./answer.ts";
import type { Instant } from "./id.ts";
import type { Taken } from "./people.ts";

// How one article changed from one capture to another, told in claims.

/** One version of an article: the same address, taken at one time. */
export interface VersionLine {
  /** The article's id: every version has its own. */
  readonly id: string;
  readonly captured: Instant | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly title: string | null;
  readonly textSha256: string;
  readonly claims: number;
  /** Whether it is the one that lists and comparisons show. */
  readonly current: boolean;
  readonly withheld: Taken | null;
}

/** One field of a claim that changed: each side in words, null where there was none. */
export interface Changed {
  readonly field:
    | "figure"
    | "stance"
    | "attribution"
    | "speaker"
    | "chain"
    | "place"
    | "actor"
    | "aspect"
    | "date"
    | "hedge"
    | "wording";
  readonly from: string | null;
  readonly to: string | null;
}

/** One claim that came, went, or is told in another way. */
export interface ClaimChange {
  readonly type: "added" | "removed" | "changed";
  /** In words: "figure 70% → 80%", "attribution removed", "denial added". */
  readonly says: string;
  readonly fields: readonly Changed[];
  readonly before: ClaimAnswer | null;
  readonly after: ClaimAnswer | null;
}

/** The difference between two versions. */
export interface RevisionAnswer {
  readonly from: VersionLine;
  readonly to: VersionLine;
  /** Whether the texts are the same to the letter. */
  readonly sameText: boolean;
  readonly headline: { readonly from: string | null; readonly to: string | null } | null;
  readonly updated: { readonly from: string | null; readonly to: string | null } | null;
  readonly changes: readonly ClaimChange[];
  /** Claims that are told as before. */
  readonly unchanged: number;
  /** All of it in a sentence. */
  readonly says: string;
}
