const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Days of the week, 0 for Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
    .flatMap(
      (d, i) =>
        [
          [d, i],
          [`${d}s`, i],
        ] as [string, number][],
    )
    .concat([
      ["sun", 0],
      ["mon", 1],
      ["tue", 2],
      ["tues", 2],
      ["wed", 3],
      ["thu", 4],
      ["thurs", 4],
      ["fri", 5],
      ["sat", 6],
    ]),
);

/** Months by every usual form, 1 for January. "may" counts only beside a number. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ]
    .flatMap(
      (m, i) =>
        [
          [m, i + 1],
          [m.slice(0, 3), i + 1],
          [`${m.slice(0, 3)}.`, i + 1],
        ] as [string, number][],
    )
    .concat([
      ["sept", 9],
      ["sept.", 9],
    ]),
);

/** Nouns a time phrase ends in: "last month", "two weeks ago". */
export const timeNouns: ReadonlySet<string> = words(
  "day days week weeks month months year years hour hours minute minutes morning evening afternoon night weekend summer winter spring autumn fall noon midnight dawn",
);

/** Parts of the day after a day: "Thursday evening". */
export const dayParts: ReadonlySet<string> = words("morning evening afternoon night late early local time");

/** Words that open a time phrase with a noun: "last week", "this month", "the previous day", "two days". */
export const timeOpeners: ReadonlySet<string> = words(
  "last this next the a an one two three four five six seven eight nine ten several few many previous same past following every some recent days hours weeks months later earlier",
);

/** Single words of time that may stand between a speaker, a cue and the words said. */
export const timeWords: ReadonlySet<string> = words(
  "today yesterday tomorrow tonight overnight earlier later recently previously late early now currently then meanwhile separately afterwards afterward",
);

/** Prepositions of time. */
export const timePrepositions: ReadonlySet<string> = words(
  "on in at during late early since throughout over for by until before after from",
);

/** What turns a stretch of time into a point: "two weeks ago", "a day earlier". */
export const timeClosers: ReadonlySet<string> = words("ago earlier later before after prior");

/** Nouns of time that are something else with "of" behind them: "the fall of the town", "the second of three". */
export const eventNouns: ReadonlySet<string> = new Set(["fall", "second", "spring", "minute"]);

/** How long, without a number: "for days", "for months". */
export const longTimes: ReadonlySet<string> = new Set([
  "days",
  "weeks",
  "months",
  "years",
  "hours",
  "decades",
  "minutes",
]);
