import type { Span } from "../text/span.ts";
import type { ClaimId, PlaceId, SideId, StatementId } from "./id.ts";
import type { Quantity } from "./quantity.ts";

/** What a speaker does with a proposition. */
export type Stance = "asserts" | "denies" | "doubts" | "predicts" | "demands" | "asks";

/** A place as written, and the gazetteer entry it was found to be. Two regions sharing one number are one PlaceRef. */
export interface PlaceRef {
  /** The form in this sentence ("outskirts of Kupyansk", "Dnepropetrovsk and Zaporozhye regions"); null where only a pronoun or "the city" stands. */
  readonly text: string | null;
  /** The words in the article; for a pronoun the name it refers to. */
  readonly start: number;
  readonly end: number;
  /** Null while in doubt (a notice says which entries it could be). For two regions the ids joined by "; ". */
  readonly id: PlaceId | null;
  /** The canonical name ("Kupiansk"; "Dnipropetrovsk Oblast; Zaporizhzhia Oblast"); the words themselves where unplaced. */
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  /** "eastern outskirts", "left bank", "direction": the part of the place that is meant; null for the whole. */
  readonly part: string | null;
}

/** When the thing is claimed to hold or have happened. */
export interface Dated {
  /** EDTF level 1: "2025-11-20", "2025-11", "2025", "2025-11-19/2025-11-20". */
  readonly day: string;
  readonly basis: "said" | "implied";
  readonly words: Span | null;
}

/** One typed proposition, read from one clause of one article. */
export interface Claim {
  readonly id: ClaimId;
  /** Who is made to say it; null where the outlet says it in its own voice. */
  readonly statement: StatementId | null;
  /** A kind of `src/kinds`. */
  readonly kind: string;
  readonly stance: Stance;
  /** The doer for control, settlements, area, advance, strike; the one it befalls for casualties, losses, encirclement, surrender, evacuation. */
  readonly actor: SideId;
  /** The words that name the actor here, where there are any. */
  readonly actorWords: Span | null;
  readonly place: PlaceRef | null;
  readonly quantity: Quantity | null;
  /** strike: launched, intercepted, through, hit, lost; advance: attempt, fighting, repelled; else null. */
  readonly aspect: string | null;
  /** The wording that takes a side ("liberated"), kept beside the neutral meaning. */
  readonly loaded: Span | null;
  /** "reportedly", "may have". */
  readonly hedge: Span | null;
  readonly when: Dated | null;
  /** The smallest clause that carries it. */
  readonly words: Span;
  /** What tells it from its neighbours in the same clause (a place, a number); else equal to `words`. */
  readonly about: Span;
  /** The claim of the same article that this one denies or only names ("the claim"), where the text points to it. */
  readonly target: ClaimId | null;
  readonly rule: string;
}
