import type { Span } from "../text/span.ts";
import type { Block } from "./article.ts";
import type { Stance } from "./claim.ts";
import type { Instant } from "./id.ts";
import type { Matter, OriginEdge, PositionStance } from "./matter.ts";
import type { Said, Taken } from "./people.ts";
import type { Quantity } from "./quantity.ts";
import type { Notice, PlaceMention } from "./reading.ts";
import type { Mode } from "./statement.ts";
import type { AgainstInterest, DenialLink, Wording } from "./structure.ts";

export type * from "./structure.ts";

// What the command line, the HTTP interface and the page are answered with: the ledger's data with the words filled in.

/** An article, as every list names it. */
export interface ArticleLine {
  readonly id: string;
  readonly externalId: string | null;
  readonly outlet: string;
  readonly title: string | null;
  readonly url: string | null;
  /** The report a sample restates; null for a report itself. */
  readonly after: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string;
  /** False where it is kept but could not be read (a language we do not read yet). */
  readonly read: boolean;
}

/** An article as a list of articles names it, with how much was read in it, headline included. */
export interface ArticleListed extends ArticleLine {
  readonly statements: number;
  readonly claims: number;
  readonly notices: number;
}

/** Someone in a chain. */
export interface Voice {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly side: string;
  /** The cue by which this voice carried the words ("said", "according to"), to the letter. */
  readonly cue: string | null;
  readonly medium: string | null;
  /** The stretches of the text that this voice carried, those within it included; null for one that stands outside the text. */
  readonly carried: readonly Span[] | null;
}

/** A stretch of an article with its words. `where` tells which text the offsets (UTF-16) count in. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A statement with the words filled in. */
export interface StatementAnswer {
  readonly id: string;
  readonly where: "text" | "title";
  readonly content: readonly Words[];
  readonly cue: Words | null;
  readonly source: Words | null;
  readonly speaker: Voice;
  readonly addressee: Voice | null;
  /** Outlet first, the speaker left out. */
  readonly via: readonly Voice[];
  readonly mode: Mode;
  readonly attitude: string;
  readonly said: string | null;
  readonly rule: string;
}

/** A claim with everything a reader needs to judge it. */
export interface ClaimAnswer {
  readonly id: string;
  readonly article: ArticleLine;
  readonly statement: StatementAnswer | null;
  readonly where: "text" | "title";
  readonly kind: string;
  readonly stance: Stance;
  readonly actor: string;
  readonly place: {
    readonly text: string | null;
    readonly id: string | null;
    readonly name: string;
    readonly lat: number | null;
    readonly lon: number | null;
    readonly part: string | null;
  } | null;
  readonly quantity: Quantity | null;
  readonly aspect: string | null;
  readonly loaded: Words | null;
  readonly hedge: Words | null;
  readonly date: string | null;
  readonly dateBasis: "said" | "implied" | null;
  /** The neutral sentence. */
  readonly says: string;
  readonly words: Words;
  readonly target: string | null;
  readonly rule: string;
  /** Its entry in the ledger; null where it is not recorded. */
  readonly entry: number | null;
  /** What people said of it, in order; shown beside the reading, never in its stead. What was taken back says so. */
  readonly people: readonly Said[];
}

/** One article with its text and all that was read in it. */
export interface ArticleAnswer {
  readonly article: ArticleLine;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly statements: readonly StatementAnswer[];
  readonly claims: readonly ClaimAnswer[];
  readonly places: readonly PlaceMention[];
  readonly notices: readonly Notice[];
  readonly reader: { readonly version: string; readonly beat: string; readonly beatVersion: string };
  /** Its entry in the ledger, and the one that closes the reading; null where it is not recorded. */
  readonly entries: { readonly article: number; readonly reading: number } | null;
  /** When its bytes were taken; null where that is not known. */
  readonly captured: Instant | null;
  /** Who took its words, or some of them (`some`), down, and why; null where all is there. */
  readonly withheld: (Taken & { readonly some: boolean }) | null;
  /** Ids of all versions of this address, the oldest first. */
  readonly versions: readonly string[];
  /** True for a reading that a newer one of the same text took the place of: shown where an old citation asks for it. */
  readonly superseded: boolean;
  /** Where its bytes can be had and checked. */
  readonly sha256: { readonly bytes: string; readonly text: string };
  /** Keys of the matters that its claims stand in, by claim id. */
  readonly matters: Readonly<Record<string, string>>;
}

/** A position with its reports spelt out. */
export interface PositionAnswer {
  readonly stance: PositionStance;
  readonly speaker: { readonly name: string; readonly side: string } | null;
  readonly said: string | null;
  readonly quantity: Quantity | null;
  readonly actor: string;
  readonly origin: string | null;
  /** The neutral sentence of the earliest report. */
  readonly says: string;
  readonly claims: readonly ClaimAnswer[];
  readonly edges: readonly OriginEdge[];
}

/** One step of a figure over time. */
export interface Movement {
  readonly speaker: string;
  readonly side: string;
  readonly said: string | null;
  readonly quantity: Quantity;
  /** Against the same speaker's figure before; null for the first. */
  readonly change: number | null;
  readonly claim: string;
  readonly stance: PositionStance;
}

/** One matter, whole. */
export interface MatterAnswer extends Omit<Matter, "positions"> {
  readonly positions: readonly PositionAnswer[];
  readonly movement: readonly Movement[];
  /** Every answer in it with what it answers, and why. */
  readonly links: readonly DenialLink[];
  /** What is said in it against the interest of the speaker's own side. */
  readonly interest: readonly AgainstInterest[];
  /** By which words its outlets tell it; null where nobody uses a loaded word. */
  readonly wording: Wording | null;
  /** The sides that said nothing on it in the articles read, and what was read of them. */
  readonly silent: readonly {
    readonly side: string;
    readonly name: string;
    readonly outlets: number;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

/** A matter as a list names it. */
export interface MatterLine extends Omit<Matter, "positions"> {
  /** How many positions of each stance. */
  readonly stances: Readonly<Partial<Record<PositionStance, number>>>;
  /** Neutral sentence of the first-made position, and what that position does with it. */
  readonly says: string;
  /** What that sentence is about besides the matter's own kind, aspect and place. */
  readonly first: { readonly actor: string; readonly quantity: Quantity | null } | null;
  readonly stance: Stance;
  readonly speakers: readonly string[];
}

/** What a ledger holds and who made it. */
export interface LedgerAnswer {
  readonly version: string;
  readonly beats: readonly {
    readonly id: string;
    readonly name: string;
    readonly sides: readonly { readonly id: string; readonly name: string }[];
  }[];
  readonly size: number;
  readonly origin: string;
  readonly root: string;
  readonly key: string;
  readonly articles: number;
  readonly claims: number;
  readonly outlets: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}
