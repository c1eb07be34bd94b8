// What the choice of a claim's place rests on, as one table: how much each ground counts. The grounds are in `choose.ts` and `story.ts`.

/** What makes an article be about a place. */
export const telling = {
  /** Named in the headline. */
  title: 3,
  /** Named in a sentence in which something of a war happens, with a word of place or as what is taken; by itself; in another sentence. */
  event: 1,
  unplaced: 0.6,
  named: 0.3,
  /** Of so many mentions each counts. */
  most: 5,
  /** In the first two paragraphs. */
  lead: 1,
  /** The first place where something happens. */
  first: 1.5,
  /** Shares of this where it only frames another place, and where the sentence looks back. */
  frame: 0.2,
  back: 0.3,
} as const;

/** What makes a place the place of a claim whose own words name none. */
export const grounds = {
  /** The words of the clause point to it ("the town", "there"). */
  meant: 2.2,
  /** What the reader of the kind would take it for, where no word points. */
  guessed: 1,
  struck: 2,
  /** "the airport": a site named before with this noun. */
  bearing: 8,
  /** "the battle", "the attack": it was the place of what was told last, or of the story. */
  event: 1.2,
  /** The paragraph has named no place yet: it goes back to what the story is about. */
  fresh: 1.05,
  /** The noun that points was said of it; it is of another sort; another noun of that sort was said of it. */
  named: 1.5,
  unlike: -1.5,
  part: -0.4,
  other: -1,
  /** Named at the head of the sentence, which another says; which the outlet itself tells; in words of it that are another's; in the same words, and not taken for the claim's. */
  opens: 3.5,
  set: 5,
  sentence: 1.4,
  beside: 0.8,
  /** Named before in the paragraph; in the one before. */
  paragraph: 1.4,
  before: 1,
  /** A sentence before in the paragraph opened with it. */
  scene: 1.5,
  /** Told before another scene was opened in the paragraph. */
  moved: -1.2,
  /** For every sentence back. */
  step: -0.25,
  /** It was the place of the claim told last; of an earlier one nearby. */
  last: 1.2,
  earlier: 0.4,
  /** Part of what was told last: "six of them". */
  them: 3,
  /** The same number was told of it. */
  again: 4,
  /** The foremost place of the story, by its share. */
  topic: 1.4,
  /** Levels wider or narrower than a town. */
  region: -0.6,
  country: -2,
  /** So much of it for what is struck: volleys are told of whole countries. */
  nation: 0.6,
  site: -0.3,
  /** Where somebody spoke, a dateline, a frame of another place. */
  spoken: -2.5,
  quoted: -2.5,
  dateline: -1.5,
  frame: -1.2,
  /** Told of another time than the claim. */
  time: -1.5,
  /** Between it and the claim the story left the scene. */
  left: -3,
} as const;

/** What makes a claim be of no one place. */
export const nowhere = {
  base: 1.2,
  /** "in the war", "in total". */
  sum: 4,
  /** "in three weeks", "since the raid began". */
  span: 0.4,
  /** "in four provinces". */
  many: 3,
  /** Weapons counted, sent or stopped. */
  weapons: 1.8,
  /** "in the past day", "amounted to". */
  rate: 2.5,
  /** No number is told of people or things that have one. */
  numberless: 0.8,
  /** What an army lost, which is seldom told of a place. */
  tally: 2,
  /** More people than fall in one place. */
  great: 1.5,
  /** Settlements or land counted. */
  total: 2.5,
  /** "on their side", "in its area of responsibility". */
  side: 2.5,
  /** A movement without a goal or ground. */
  moving: 2.3,
  /** What is said never to have happened. */
  never: 1.5,
  /** Arms that are to be laid down: asked of a whole army. */
  asked: 3.5,
} as const;

/** How much a place must weigh in the story to count in full as its topic. */
export const sure = 5;
