// The word tables of kind `other`; see words.ts for the rest.

/**
 * A fact that is none of the kinds and yet checked ("the truce collapsed", "power was cut"): a matter, and what is told of it. A verb is
 * written in its dictionary form, with its particle ("break down"), its preposition and noun ("come into force"), its object ("take
 * effect"), the verb that governs it ("stop work") or "not" before it.
 */
export interface OtherFrame {
  /** Names the rule: "other/truce". */
  readonly name: string;
  /** Nouns for the matter, every form; words or phrases. */
  readonly about: ReadonlySet<string>;
  /** Verbs whose subject it is. */
  readonly does: ReadonlySet<string>;
  /** Verbs it is done to: their object, the subject of their passive, or under the preposition that is part of them ("agree to"). */
  readonly suffers: ReadonlySet<string>;
  /** What it may be said to be: "closed", "in force", "out of service". */
  readonly states: ReadonlySet<string>;
  /** What must stand besides, in the phrases after the verb or beside the matter; empty: nothing. */
  readonly beside: ReadonlySet<string>;
  /** Being without it is a fact of its own: "there is no power", "X has no water", "left without heating". */
  readonly missed: boolean;
  /**
   * Whose: "doer", who does it; "people", those of the place it befalls; "either", the doer where one is named, else the people;
   * "accused", the doer, else the other side of who tells it; "owner", whose the thing is; "giver", who it came from; "teller",
   * the doer, else the side that tells it.
   */
  readonly whose: "doer" | "people" | "either" | "accused" | "owner" | "giver" | "teller";
  /** Where: "here", at a place, if not told then the one told of just before; "told", only as told; "must", none without a place. */
  readonly where: "here" | "told" | "must";
  /** Only with a number of them. */
  readonly counted: boolean;
}

/** Words for what is none of the kinds. */
export interface OtherWords {
  readonly exchange: ReadonlySet<string>;
  /** Of these, verbs that receive: only a side's, not a hospital's. */
  readonly taking: ReadonlySet<string>;
  /** Noun → the unit it is counted in. */
  readonly units: ReadonlyMap<string, string>;
  readonly frames: readonly OtherFrame[];
  /** Verbs of being and staying, before a state. */
  readonly being: ReadonlySet<string>;
  /** Verbs of making something stay so: "kept the crossing shut". */
  readonly keeping: ReadonlySet<string>;
  /** "has no power", and what lacks stand under: "without power". */
  readonly having: ReadonlySet<string>;
  readonly lacking: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
  readonly asWords: ReadonlySet<string>;
  /** What a way or site is that is shut: nobody took it who keeps it so. */
  readonly shut: ReadonlySet<string>;
  readonly living: ReadonlySet<string>;
  /** What is used up: "four hours of fuel left", "ran out of water". */
  readonly stocks: ReadonlySet<string>;
  readonly left: ReadonlySet<string>;
  /** How long a stock lasts. */
  readonly spans: ReadonlySet<string>;
  readonly runsOut: ReadonlySet<string>;
}
