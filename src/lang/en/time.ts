// English words of time. How they join into a date is grammar and lives in src/interpret/when*.ts.

import { list, numbered, valued } from "./rows.ts";

/** Words for a beginning: "since the start of". */
export const beginnings: readonly string[] = list("beginning, start, outset, outbreak, onset, launch, first day");

/** What a total may run from: the start of a conflict, as the beat dates it. */
export const conflictStarts: readonly string[] = list(`
  war, conflict, invasion, full-scale invasion, full-scale war, full scale invasion, large-scale invasion,
  all-out war, all-out invasion, special military operation, special operation, military operation, hostilities,
  fighting, aggression, full-scale aggression, large-scale war, military campaign, genocide, uprising`);

/** Times of day that may trail a day's name. */
export const dayParts: readonly string[] = list(
  "morning, afternoon, evening, night, at dawn, at noon, midday, local time",
);

/** Parts of a longer time: "early November", "the end of January". */
export const edges: ReadonlyMap<string, "start" | "middle" | "end"> = valued({
  start: "early, the beginning of, the start of, beginning of, start of",
  middle: "mid, mid-, the middle of, middle of",
  end: "late, the end of, end of",
});

/** Small numbers that count lengths. "A few" and "several" are taken as three, the least they can mean. */
export const fewNumbers: ReadonlyMap<string, number> = numbered(`
  a=1, an=1, one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11, twelve=12,
  fourteen=14, a couple of=2, couple of=2, a few=3, few=3, several=3`);

/** Length words, in days; months and years are counted on the calendar. */
export const lengths: ReadonlyMap<string, "hour" | "day" | "week" | "month" | "year"> = valued({
  hour: "hour, hours",
  day: "day, days, night, nights",
  week: "week, weeks",
  month: "month, months",
  year: "year, years",
});

/** Words that put a thing in the past without saying when: no date follows from them. */
export const longAgo: readonly string[] = list(`
  previously,  before the war, long ago, once, formerly, historically, before the invasion, years ago,
  months ago, in recent years, in recent months, originally`);

/** Month names and their newsroom shortenings (a full stop may follow). */
export const months: ReadonlyMap<string, number> = numbered(`
  january=1, february=2, march=3, april=4, may=5, june=6, july=7, august=8, september=9, october=10, november=11,
  december=12, jan=1, feb=2, mar=3, apr=4, jun=6, jul=7, aug=8, sept=9, sep=9, oct=10, nov=11, dec=12`);

const near = (days: number, words: string): readonly { readonly words: string; readonly days: number }[] =>
  list(words).map((w) => ({ words: w, days }));

/** Words for a day near the day of speaking, as days from it. A night counts at the day it ends on. */
export const nearDays: readonly { readonly words: string; readonly days: number }[] = [
  ...near(
    0,
    `
  today, tonight, overnight, last night, this morning, this afternoon, this evening, earlier today, later today,
  earlier in the day, later in the day, early this morning, over the night, during the night, over the day,
  during the day, throughout the day, since morning, earlier this morning, this day, over the course of the day,
  through the night, in the course of the day, at night, in the night, so far today, in the morning,
  in the early hours`,
  ),
  ...near(
    -1,
    `
  yesterday, yesterday evening, yesterday morning, last evening, the day before, the previous day, a day earlier,
  a day before, one day earlier, the previous evening, a day ago, one day ago`,
  ),
  ...near(-2, "the day before yesterday"),
  ...near(1, "tomorrow, the next day, the following day, a day later, one day later"),
];

/** Words for the time of speaking itself. */
export const nowWords: readonly string[] = list(`
  now, currently, at present, as of now, at the moment, right now, at this moment, presently, as of today,
  at this time, to this day`);

/** Words that point to a day told before ("over the same day"). */
export const sameDay: readonly string[] = list(
  "the same day, that day, that same day, the same night, that night, on the day",
);

/** First and last month of a season; winter ends in the next year. */
export const seasons: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["spring", [3, 5]],
  ["summer", [6, 8]],
  ["autumn", [9, 11]],
  ["fall", [9, 11]],
  ["winter", [12, 2]],
]);

/** Weekdays, Monday is 1. */
export const weekdays: ReadonlyMap<string, number> = numbered(`
  monday=1, tuesday=2, wednesday=3, thursday=4, friday=5, saturday=6, sunday=7, mon=1, tue=2, tues=2, wed=3, thu=4,
  thurs=4, fri=5, sat=6, sun=7`);

/** Verbs of saying: a day beside one of them is the day it was said. */
export const sayings: readonly string[] = list(`
  said, says, say, told, tells, announced, announces, reported, reports, claimed, claims, denied, denies, informed, rejected, rejects, stated, declared, dismissed, confirmed, acknowledged, added, noted, insisted, admitted,
  wrote, briefed, posted, spoke, warned, replied, congratulated, accused, called, statement, briefing, bulletin, address, interview`);

/** Words that part one clause from the next: a date beyond them belongs to the other. */
export const partings: readonly string[] = list(
  `and, but, while, which, who, whom, whose, where, when, after, before, although, though, because, as, that`,
);

/** Words that open a remark about a name. */
export const remarks: readonly string[] = list("which, who, whose, where, whom");
