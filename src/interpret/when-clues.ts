// Which words an expression of time cannot do without. One pass over a text tells which patterns are worth trying on it: most
// sentences tell no time, and a pattern costs a walk over the whole text.

import type { Token } from "../lang/doc.ts";
import { beginnings, lengths, longAgo, months, nearDays, sameDay, seasons, weekdays } from "../lang/en/time.ts";
import { keepByWord } from "../text/keep.ts";

/** Sorts of words, each a bit. */
export const clue = {
  digit: 1,
  month: 2,
  season: 4,
  weekday: 8,
  near: 16,
  same: 32,
  last: 64,
  length: 128,
  week: 256,
  unit: 512,
  vague: 1024,
  since: 2048,
  from: 4096,
  beginning: 8192,
  /** Four digits by themselves, as a year has. */
  four: 16384,
  /** What tells digits to be a time of day. */
  clock: 32768,
} as const;

const first = (words: string): string => words.split(" ")[0]!;
const last = (words: string): string => words.split(" ").at(-1)!;

const bits = new Map<string, number>();
const add = (words: Iterable<string>, bit: number): void => {
  for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
};
add(months.keys(), clue.month);
add(seasons.keys(), clue.season);
add(weekdays.keys(), clue.weekday);
add(
  nearDays.map((d) => last(d.words)),
  clue.near,
);
add(sameDay.map(last), clue.same);
add(["past", "last", "previous", "preceding"], clue.last);
add(lengths.keys(), clue.length);
add(["week"], clue.week);
add(["week", "month", "year"], clue.unit);
add(
  longAgo.map((words) => first(words.replace(/^in /, ""))),
  clue.vague,
);
add(["recent"], clue.vague);
add(["since"], clue.since);
add(["from"], clue.from);
add(beginnings.map(first), clue.beginning);

/** Whether the words found can make an expression of time that begins with "since" or "from". */
export const maySince = (clues: number): boolean =>
  (clues & clue.since) !== 0 || (clues & (clue.from | clue.beginning)) === (clue.from | clue.beginning);

/** Any of these can make an expression of time without another. */
const enough =
  clue.month |
  clue.season |
  clue.weekday |
  clue.near |
  clue.same |
  clue.length |
  clue.week |
  clue.unit |
  clue.vague |
  clue.four;
const time = clue.digit | clue.clock;

/** Whether the words found can make any expression of time. */
export const mayTell = (clues: number): boolean => (clues & enough) !== 0 || (clues & time) === time || maySince(clues);

/** The sorts of words of time that a text or word in lower case has: bits of `clue`. */
function cluesInLower(text: string): number {
  let found = timesOfDay.test(text) ? clue.clock : 0;
  for (const word of text.match(/[a-z]+|\d+/g) ?? [])
    if (word.charCodeAt(0) > 57) found |= bits.get(word) ?? 0;
    else found |= word.length === 4 ? clue.digit | clue.four : clue.digit;
  return found;
}

const timesOfDay = /:|(?:^|[^a-z])[ap]?\.?m\b|gmt|utc|hrs|hours/;

const cluesInWord = keepByWord(cluesInLower);

/** The sorts of words of time that a text has: bits of `clue`. */
export const cluesIn = (text: string): number => cluesInLower(text.toLowerCase());

/** The same of words cut out already. */
export function cluesOf(tokens: readonly Token[]): number {
  let found = 0;
  for (const { lower } of tokens) found |= cluesInWord(lower);
  return found;
}
