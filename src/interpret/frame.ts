import type { Hearing } from "../lang/doc.ts";
import type { Words } from "../lang/words.ts";
import type { Claim, PlaceRef, Stance } from "../model/claim.ts";
import type { SideId } from "../model/id.ts";
import type { Quantity } from "../model/quantity.ts";
import type { PlaceMention } from "../model/reading.ts";
import type { Speaker } from "../model/statement.ts";
import type { Span } from "../text/span.ts";
import type { Clause, Range, Stretch } from "./clause.ts";
import type { Counted } from "./quantities.ts";

/** A side that acts or is acted upon, and the words that name it (null where it must be understood). */
export interface Actor {
  readonly side: SideId;
  readonly words: Span | null;
}

/** What a kind's reader finds in a clause: a claim without identity, stance, date and hedge, which are added for all kinds alike. */
export interface Found {
  readonly kind: string;
  readonly actor: SideId;
  readonly actorWords: Span | null;
  readonly place: PlaceRef | null;
  readonly quantity: Quantity | null;
  readonly aspect: string | null;
  /** The words that name the event or state ("captured", "under control"): loaded words are looked for here first. */
  readonly trigger: Span;
  /** Phrases of the clause in which a loaded word colours this claim (the actor's and the victim's names). */
  readonly coloured: readonly Span[];
  /** Denied by the words themselves ("lost it", "did not advance"): turns the stance. */
  readonly negative: boolean;
  /** Set where the reader knows better than the common rules ("must withdraw" demands); null else. */
  readonly stance: Stance | null;
  /** The smallest clause that carries it. */
  readonly words: Span;
  /** What tells it from its neighbours: the place's or the number's words; else equal to `words`. */
  readonly about: Span;
  /** Over and told as background: no day follows from the telling. */
  readonly background?: boolean;
  /** "control/take", "losses/destroyed". */
  readonly rule: string;
}

/** All a reader may ask about the clause's surroundings. */
export interface Scene {
  readonly hearing: Hearing;
  readonly words: Words;
  readonly stretch: Stretch;
  /** All clauses of this stretch, in text order. */
  readonly clauses: readonly Clause[];
  /** Side of the speaker; null in the outlet's own voice and for `third` and `none`. */
  readonly speaker: SideId | null;
  /** The speaker denies what the words say (attitude of the statement, not the clause's own negation). */
  readonly denied: boolean;
  /** Claims of this article read so far, in text order. */
  readonly before: readonly Claim[];
  /** Who makes each statement of the article. */
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** Every place mention of the article, in text order. */
  readonly mentions: readonly PlaceMention[];
  /** The side the words of a range name: "Northern troops", "the enemy", "our units", "they"; null where they name none. */
  side(range: Range): Actor | null;
  /** The doer of a clause: subject, by-phrase, shared subject, else the side that must be understood; never fails: `none`. */
  doer(clause: Clause): Actor;
  /** The side a clause's verb is done to (object, or the subject of a passive), or null. */
  undergoer(clause: Clause): Actor | null;
  /** The other of two sides; null where the beat has not exactly two or the side is none of them. */
  other(side: SideId | null): SideId | null;
  /** Places named within a range, in order, each as a PlaceRef with its part; two regions under one noun are one. */
  places(range: Range): readonly PlaceRef[];
  /**
   * The place a clause is about where no place stands in it: "the city", "there", "it" → the last place of the right sort with
   * `text` null. Null where nothing fits.
   */
  placeMeant(clause: Clause): PlaceRef | null;
  /** The place named or told of last in this sentence or the one before, as a reference without a form of its own; or null. */
  lastPlace(): PlaceRef | null;
  /** The quantities whose number stands in a clause. */
  quantities(clause: Range): readonly Counted[];
  /** Words of the article. */
  say(span: Span): string;
}

/** A kind's reader: one clause → what it claims of this kind. Pure. */
export type ReadKind = (clause: Clause, scene: Scene) => readonly Found[];
