/** Words by which an article of a war nobody made a beat for shows who fights in it. Lower case. */
export interface PartyWords {
  /** Nouns after a name whose armed people or weapons are meant: "troops", "jets". */
  readonly armies: ReadonlySet<string>;
  /** Of these, those only a state has: "army", "government". */
  readonly rulers: ReadonlySet<string>;
  /** Nouns that without a name before them mean the state and its people under arms, where one alone is told of: "troops", "police". */
  readonly ruling: ReadonlySet<string>;
  /** Words for rebels that tell of a party though the article has no name for it, with what it is then called: "rebel" → "rebels". */
  readonly nameless: ReadonlyMap<string, string>;
  /** Words of fighting and its dead. */
  readonly harm: ReadonlySet<string>;
  /** Nouns for weapons: what stands before them is often a make ("Vixen helicopters"). */
  readonly weapons: ReadonlySet<string>;
  /** Nouns after a name for armed people of no state: "fighters". */
  readonly rebels: ReadonlySet<string>;
  /** Phrases before such a name: "rebel group". */
  readonly groups: ReadonlySet<string>;
  /** Words before such a phrase where it stands behind the name: "X, a rebel group". */
  readonly articles: ReadonlySet<string>;
  /** Between an army and whose it is. */
  readonly of: ReadonlySet<string>;
  /** Last words of names that are armed by themselves: "Army". */
  readonly strong: ReadonlySet<string>;
  /** Last words of names that are armed where the words around say so: "Front". */
  readonly weak: ReadonlySet<string>;
  /** Of these, those that are armed in any article that tells of rebels. */
  readonly fronts: ReadonlySet<string>;
  /** Of `rulers`, those that a state at peace has too, and speaks through: "its government said". */
  readonly offices: ReadonlySet<string>;
  /** Words of names that stand for watching, helping and learning, never for arms: "Intelligence" of an institute's. */
  readonly civil: ReadonlySet<string>;
  /** What stands right before and right behind a name that only tells whose friend another is: "linked to X", "X's affiliate". */
  readonly ties: { readonly before: RegExp; readonly after: RegExp };
  /** Words that may stand between "rebel group" and its name: "known as". */
  readonly called: ReadonlySet<string>;
  /** Words that do not tell one body from another: a name of these alone is nobody's. */
  readonly plain: ReadonlySet<string>;
  /** Words with a capital that open a sentence and no name. */
  readonly openers: ReadonlySet<string>;
  /** Small words inside a name: "of". */
  readonly joins: ReadonlySet<string>;
  /** Owners inside a name: "People's". */
  readonly owned: ReadonlySet<string>;
  /** What parties to a war do: "captured". */
  readonly acts: ReadonlySet<string>;
  /** What states lead: "the X-led coalition". */
  readonly coalitions: ReadonlySet<string>;
  /** Blows with weapons, told as a deed or by name: "bombed", "airstrikes". */
  readonly blows: ReadonlySet<string>;
  /** Words right before a blow that befalls the one named. */
  readonly undergoing: ReadonlySet<string>;
  /** Words that may stand between a name and its blow: "carried out at least". */
  readonly doing: ReadonlySet<string>;
  /** Words that may stand between a name and what it did. */
  readonly saying: ReadonlySet<string>;
  /** How adjectives of peoples end. */
  readonly endings: RegExp;
}
