import type { PositionStance } from "./matter.ts";
import type { Quantity } from "./quantity.ts";

// What the questions about the structure of a dispute are answered with. Each row names the claims it rests on, so that every number
// can be opened; none of it says who is right.

/** A position as these answers cite it: who holds what since when, and the claims behind it. */
export interface Held {
  /** Key of the matter it stands in. */
  readonly matter: string;
  readonly stance: PositionStance;
  /** Null for an outlet's own voice. */
  readonly speaker: { readonly name: string; readonly side: string } | null;
  /** Outlet of the earliest report. */
  readonly outlet: string;
  /** Day of the utterance, as far as the texts tell it. */
  readonly said: string | null;
  readonly kind: string;
  readonly aspect: string | null;
  readonly place: { readonly name: string } | null;
  readonly actor: string;
  readonly quantity: Quantity | null;
  /** The proposition as a neutral sentence; the stance is not in it. */
  readonly says: string;
  /** Label within the matter; null where no origin is told. */
  readonly origin: string | null;
  /** Ids of the claims it counts, earliest first. */
  readonly claims: readonly string[];
}

/** What a matter asks, as every row names it. */
export interface Asking {
  readonly matter: string;
  readonly question: string;
  readonly kind: string;
  readonly actor: string;
  readonly aspect: string | null;
  readonly unit: string | null;
  readonly place: { readonly id: string | null; readonly name: string } | null;
}

/**
 * An answer and what it answers. `denies`: says no to it. `differs`: tells another figure, or that another side holds a part.
 * `partly`: speaks of something in its way (fighting goes on where the whole is said to be held). `unspecified`: a denial of which no
 * article that was read tells what it denies; it has no target and none is guessed.
 */
export interface DenialLink extends Asking {
  readonly degree: "denies" | "differs" | "partly" | "unspecified";
  readonly answer: Held;
  readonly target: Held | null;
  /** Why the two are held to belong together. */
  readonly reason: string;
  /** Whether no article holds both. */
  readonly across: boolean;
  /** Days from the target's utterance to the answer's; null where one is not told. */
  readonly days: number | null;
}

/** One figure followed over time. */
export interface DriftAnswer {
  readonly kind: string;
  readonly aspect: string | null;
  readonly actor: string;
  readonly place: { readonly id: string | null; readonly name: string } | null;
  readonly unit: string;
  readonly question: string;
  /** Keys of the matters it runs through, in order of time. */
  readonly matters: readonly string[];
  /** A lane a speaker, in order of the first figure. */
  readonly speakers: readonly { readonly name: string; readonly side: string; readonly steps: number }[];
  /** In order of time; `change` is against the same speaker's figure before. */
  readonly steps: readonly DriftStep[];
}

/** One figure in one mouth. */
export interface DriftStep extends Held {
  readonly quantity: Quantity;
  /** Against the same speaker's figure before, between the numbers named; null for the first, and for denials and doubts. */
  readonly change: number | null;
  /** Days since that figure; null where there is none or a day is not told. */
  readonly since: number | null;
  /** Whether both can be so, as the comparators leave room ("70%", then "more than 60%"); null where there is none before. */
  readonly fits: boolean | null;
}

/** Something a speaker says that is unfavourable to the side spoken for, by the rule named. It says nothing of truth. */
export interface AgainstInterest extends Asking {
  readonly held: Held;
  /** The side the content is unfavourable to: the speaker's own. */
  readonly side: string;
  readonly rule: "another side has or gains it" | "its own side loses or suffers it" | "its own side has not got it";
}

/** Two statements of one speaker that do not stand together as told. Something may have changed between; the days say how long. */
export interface SelfConflict {
  readonly speaker: { readonly name: string; readonly side: string };
  readonly place: Asking["place"];
  readonly kind: string;
  readonly rule:
    | "told as taken twice"
    | "a smaller figure than before"
    | "yes and no"
    | "two figures on one day"
    | "one utterance told with two figures";
  readonly earlier: Held;
  readonly later: Held;
  readonly days: number | null;
}

/** An assertion of one side that no speaker of another has answered within a time, and what was read of that time. */
export interface Unanswered extends Asking {
  readonly held: Held;
  /** The side that is silent in what was read. */
  readonly side: string;
  readonly name: string;
  /** The days looked at: from the utterance on. */
  readonly from: string;
  readonly to: string;
  /** What was read that was published in those days; `own` is what is printed by outlets of the silent side or of its country. */
  readonly coverage: {
    readonly articles: number;
    readonly outlets: number;
    readonly own: { readonly articles: number; readonly outlets: readonly string[] };
    /** Articles of those days in which somebody of that side says anything at all. */
    readonly speaking: number;
    /** Whether anything was read that was published on the last of the days or later. */
    readonly complete: boolean;
    /** The articles that each of these numbers counts, by their ids. */
    readonly counted: {
      readonly articles: readonly string[];
      readonly own: readonly string[];
      readonly speaking: readonly string[];
    };
  };
}

/** How the outlets word one proposition: the loaded word where there is one, else null for neutral wording. */
export interface Wording extends Asking {
  readonly actor: string;
  readonly words: readonly {
    readonly word: string | null;
    readonly outlet: string;
    /** `own`: the outlet's own voice; `quoted`: the speaker's words in quotation marks; `reported`: told in the outlet's words. */
    readonly voice: "own" | "quoted" | "reported";
    readonly count: number;
    readonly claims: readonly string[];
  }[];
  /** How many claims use each word, all outlets together, the most frequent first. */
  readonly totals: readonly { readonly word: string | null; readonly outlets: number; readonly count: number }[];
}

/** That a side came to say what an adversary had said before. */
export interface Concession extends Asking {
  /** The first utterance of the other side. */
  readonly claimed: Held;
  /** The first time the conceding side denied or differed; null where none was read. */
  readonly denied: Held | null;
  readonly conceded: Held;
  readonly side: string;
  readonly rule: "says so itself" | "says that its own leave" | "takes its own denial back";
  readonly afterClaim: number | null;
  readonly afterDenial: number | null;
}

/** One report in the tree of origins. */
export interface OriginReport {
  readonly article: string;
  readonly claim: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly state: "same" | "distinct" | "not established";
  /** Every reason there is, the main one first. */
  readonly reasons: readonly string[];
  /** The report it is held against; null where it stands by itself. */
  readonly to: { readonly article: string; readonly claim: string } | null;
}

/** One matter's utterances, who carried them, and which texts are near-copies of which. */
export interface OriginsAnswer extends Asking {
  readonly reports: number;
  readonly outlets: number;
  readonly origins: number;
  readonly unestablished: number;
  readonly tree: readonly {
    /** Null for reports of which no origin is told. */
    readonly origin: string | null;
    readonly speaker: { readonly name: string; readonly side: string } | null;
    readonly said: string | null;
    readonly reports: readonly OriginReport[];
  }[];
  /** Pairs of articles of this matter with the estimated share of two-word runs they have in common, the likest first. */
  readonly copies: readonly {
    readonly a: string;
    readonly b: string;
    readonly similarity: number;
    /** `near-copy` from the threshold on, `rewrite` below it. */
    readonly degree: "near-copy" | "rewrite";
  }[];
  /** The similarity from which two texts are called near-copies. */
  readonly threshold: number;
  /** How many origins there are as they stand, then with texts that are alike counted as one report, at falling thresholds. */
  readonly counts: readonly OriginCount[];
}

/** How many origins there are where texts from a threshold on count as one report. */
export interface OriginCount {
  /** Null for the count as it stands, nothing joined. */
  readonly threshold: number | null;
  readonly origins: number;
  readonly unestablished: number;
}

/** How many origins there are from a threshold on; the plain count where nothing is so much alike. */
export const countAt = (counts: readonly OriginCount[], threshold: number): OriginCount | undefined =>
  counts.findLast((c) => c.threshold === null || c.threshold >= threshold);
