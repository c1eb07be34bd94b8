// Which words an expression of time cannot do without. One pass over a text tells which patterns are worth trying on it: most
// sentences tell no time, and a pattern costs a walk over the whole text.

import { beginnings, lengths, longAgo, months, nearDays, sameDay, seasons, weekdays } from "../lang/en/time.ts";

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

/** Whether the words found can make any expression of time. */
export const mayTell = (clues: number): boolean => (clues & ~(clue.from | clue.beginning)) !== 0 || maySince(clues);

/** The sorts of words of time that a text has: bits of `clue`. */
export function cluesIn(text: string): number {
  let found = 0;
  for (const word of text.toLowerCase().match(/[a-z]+|\d/g) ?? [])
    found |= word.charCodeAt(0) < 58 ? clue.digit : (bits.get(word) ?? 0);
  return found;
}
