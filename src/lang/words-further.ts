// The word tables of surrender, evacuation, what is none of the kinds, and what points back; see words.ts for the rest.

/** Words for laying down arms. */
export interface SurrenderWords {
  readonly manner: ReadonlySet<string>;
  readonly crowds: ReadonlySet<string>;
  /** To whom no troops surrender. */
  readonly police: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
  /** Verbs over an offer to surrender that deny it. */
  readonly refusing: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly lay: ReadonlySet<string>;
  /** After "give up": "given themselves up". */
  readonly selves: ReadonlySet<string>;
  /** Verbs of giving oneself up, and of showing that one does. */
  readonly yielding: ReadonlySet<string>;
  readonly raising: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
  readonly arms: ReadonlySet<string>;
  /** Governing words by which it is asked for. */
  readonly asked: ReadonlySet<string>;
  /** Verbs and prepositions of a deadline: "has until Sunday to". */
  readonly deadline: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  /** Governing words that tell who would surrender: a fact about them, not a forecast. */
  readonly willing: ReadonlySet<string>;
}

/** Words for leaving a place. */
export interface EvacuationWords {
  /** People who are counted as people. */
  readonly plain: ReadonlySet<string>;
  /** People counted in a unit of their own: "families". */
  readonly own: ReadonlySet<string>;
  readonly leave: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly civil: ReadonlySet<string>;
  /** Of `leave`: verbs that mean it only where nothing tells where to: "had gone". */
  readonly bare: ReadonlySet<string>;
  /** Of `leave`: verbs that mean it only with a place. */
  readonly placed: ReadonlySet<string>;
  /** People on the move: by which verbs, of these those that need no direction, and which way and where. */
  readonly flight: ReadonlySet<string>;
  readonly streaming: ReadonlySet<string>;
  readonly reaching: ReadonlySet<string>;
  readonly seeking: ReadonlySet<string>;
  readonly refuges: ReadonlySet<string>;
  readonly course: ReadonlySet<string>;
  readonly ahead: ReadonlySet<string>;
  readonly ways: ReadonlySet<string>;
  readonly harbour: ReadonlySet<string>;
  readonly defenders: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
  readonly foot: ReadonlySet<string>;
  readonly weather: ReadonlySet<string>;
  /** "we". */
  readonly selves: ReadonlySet<string>;
  /** What leaves a place without its people: "has emptied the town". */
  readonly emptying: ReadonlySet<string>;
  /** Those who were made to leave, by a word of their own. */
  readonly escapees: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
  /** Before a verb of leaving: what is settled is told as done. */
  readonly deciding: ReadonlySet<string>;
  /** Troops that go back to other lines: by which verbs, and which lines. */
  readonly shifting: ReadonlySet<string>;
  readonly fresh: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  /** Verbs that send people out by a word alone: "ordered them out". */
  readonly banishing: ReadonlySet<string>;
  /** Of `nouns`: those that are of troops or people only where they are named after "of". */
  readonly transfers: ReadonlySet<string>;
  /** Nouns for how many: "the number of displaced". */
  readonly totals: ReadonlySet<string>;
  /** What such a number does: "has reached". */
  readonly coming: ReadonlySet<string>;
  /** What people leave in. */
  readonly rides: ReadonlySet<string>;
  readonly thinning: ReadonlySet<string>;
  readonly walking: ReadonlySet<string>;
  readonly carriers: ReadonlySet<string>;
  readonly borders: ReadonlySet<string>;
  readonly arrivals: ReadonlySet<string>;
  readonly orderly: ReadonlySet<string>;
  readonly nationals: ReadonlySet<string>;
  /** An evacuation that is an order where it is announced. */
  readonly mandatory: ReadonlySet<string>;
  readonly announcing: ReadonlySet<string>;
  readonly going: ReadonlySet<string>;
  /** Verbs that say nothing but that they left: "began a retreat". */
  readonly light: ReadonlySet<string>;
  readonly remove: ReadonlySet<string>;
  readonly shift: ReadonlySet<string>;
  readonly emptied: ReadonlySet<string>;
  /** What is a country's without a name of its own: "border districts". */
  readonly lands: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
  readonly crowds: ReadonlySet<string>;
  readonly official: ReadonlySet<string>;
  readonly wars: ReadonlySet<string>;
  readonly uprooting: ReadonlySet<string>;
  readonly registering: ReadonlySet<string>;
  readonly displaced: ReadonlySet<string>;
  readonly heading: ReadonlySet<string>;
  /** Of these, before where people go who leave: "left for X". */
  readonly bound: ReadonlySet<string>;
  /** Verbs that leave only with a place told: "redeployed outside the city". */
  readonly moving: ReadonlySet<string>;
  readonly toward: ReadonlySet<string>;
  /** Of where they go, what makes a move a flight: "to shelters". */
  readonly shelters: ReadonlySet<string>;
  readonly homes: ReadonlySet<string>;
  readonly ordering: ReadonlySet<string>;
  readonly upon: ReadonlySet<string>;
  readonly letting: ReadonlySet<string>;
  readonly forcing: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly orders: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

/** Words by which a statement points to what another one said. */
export interface ReferWords {
  readonly sayings: ReadonlySet<string>;
  /** Verbs of owning to something: "has not acknowledged". */
  readonly admitting: ReadonlySet<string>;
  /** Of the sayings, those that are of what was told just before. */
  readonly charges: ReadonlySet<string>;
  /** What is claimed for a deed told before. */
  readonly responsibility: ReadonlySet<string>;
  /** Cues of charging somebody with what was told. */
  readonly blaming: ReadonlySet<string>;
  /** Cues of owning to a deed. */
  readonly claiming: ReadonlySet<string>;
  /** Words that open the parts of a total: "including". */
  readonly parts: ReadonlySet<string>;
  /** After a number: so many at every place that follows ("one each over A and B"). */
  readonly apiece: ReadonlySet<string>;
  /** Of these, words. */
  readonly opening: ReadonlySet<string>;
  /** Before a person whom they only say the sort of: "including a child". */
  readonly anyone: ReadonlySet<string>;
  /** What "of" points back to the counted with: "of them", "of whom". */
  readonly those: ReadonlySet<string>;
  /** Words of a total that is of no one place: "war", "nationwide". */
  readonly sums: ReadonlySet<string>;
  /** Words of a count over a longer time: "since", "months". */
  readonly spells: ReadonlySet<string>;
  /** Words of a tally over some time: "in the past day". */
  readonly rates: ReadonlySet<string>;
  /** After "since": times too near to sum anything up. */
  readonly lately: ReadonlySet<string>;
  /** Of the sayings, those that are numbers: "the figure". */
  readonly figures: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly truth: ReadonlySet<string>;
  readonly untrue: ReadonlySet<string>;
  /** "this task". */
  readonly tasks: ReadonlySet<string>;
  readonly doing: ReadonlySet<string>;
}
