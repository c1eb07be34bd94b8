/**
 * The word tables that interpretation reads by, one per language. Words are lower case; verbs and nouns in dictionary form
 * unless said otherwise. Kinds add their own table.
 */
export interface Words {
  /** Every inflected form of a verb of the tables → its dictionary form ("took" → "take"). */
  readonly verbForms: ReadonlyMap<string, string>;
  readonly grammar: GrammarWords;
  /** Governing verbs by what they make of the verb they govern. */
  readonly chain: ChainWords;
  readonly casualties: KindWords;
  readonly losses: KindWords;
  readonly strike: KindWords;
}

/** Replaced by each kind's own type. */
export type KindWords = Readonly<Record<string, unknown>>;

/** Closed classes of the language. */
export interface GrammarWords {
  readonly auxiliaries: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
}

/** What a governing verb makes of what it governs: "started to" asserts, "tried to" is an attempt, "failed to" denies. */
export interface ChainWords {
  readonly asserts: ReadonlySet<string>;
  readonly attempts: ReadonlySet<string>;
  readonly denies: ReadonlySet<string>;
  readonly predicts: ReadonlySet<string>;
  readonly demands: ReadonlySet<string>;
}
