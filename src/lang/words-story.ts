// The word table of stories: what tells that a scene goes on, ends or lies back; see words.ts for the rest.

/** Words by which a story goes from one scene to another. */
export interface StoryWords {
  /** By themselves they leave the scene: "elsewhere". */
  readonly apart: ReadonlySet<string>;
  /** Before one of `incidents` they do: "in a separate incident". */
  readonly separate: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
  /** Just before "in X" they say where somebody spoke: "told reporters in X". */
  readonly listeners: ReadonlySet<string>;
  /** Before "in X" or "to X" they are of X, whatever they do: ambassadors. */
  readonly envoys: ReadonlySet<string>;
  /** Who speaks from X and not of X, where a speaker's words name it: "the ministry in X". */
  readonly offices: ReadonlySet<string>;
  /** Before "of X" they are of more than a town X: "the governor of X". */
  readonly wide: ReadonlySet<string>;
  /** Who speaks for a whole country, or of a whole war: "In X, a government spokesman said". */
  readonly states: ReadonlySet<string>;
  /** Measures of a way: "40 kilometres north of X". */
  readonly lengths: ReadonlySet<string>;
  /** Beside `spans` they put a sentence back in time: "last year", "two months ago". */
  readonly ago: ReadonlySet<string>;
  readonly spans: ReadonlySet<string>;
  /** Before a year or a month that is not the article's. */
  readonly since: ReadonlySet<string>;
  /** Before "provinces": places counted without a name. */
  readonly several: ReadonlySet<string>;
  /** After an owner: "on their side". */
  readonly own: ReadonlySet<string>;
  /** After "area of": a stretch of front that is no place told before. */
  readonly charge: ReadonlySet<string>;
  /** Words of what happens in a war that no kind's verbs are among. */
  readonly events: ReadonlySet<string>;
}
