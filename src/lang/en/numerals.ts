// English number words. Which of them may stand together is grammar and lives in src/interpret/quantities*.ts.

import { list, numbered, set, valued } from "./rows.ts";

/** A way to speak of a part or the whole, and what it is worth. */
export interface ShareWords {
  readonly words: string;
  readonly value: number | null;
  readonly comparator: "eq" | "gt" | "approx" | "lt" | null;
  readonly note: string;
}

const share = (
  value: number | null,
  comparator: ShareWords["comparator"],
  note: string,
  words: string,
): readonly ShareWords[] => list(words).map((w) => ({ words: w, value, comparator, note }));

/** Words that bind to the number they stand after. */
export const after: ReadonlyMap<string, "ge" | "le" | "approx"> = valued({
  ge: "or more, -plus, plus, +, at least",
  le: "or less, or fewer, at most",
  approx: "or so, -odd, odd, or thereabouts",
});

/** "all but 26 of the drones": the number counts the rest. */
export const allBut: readonly string[] = list("all but, all except, all except for, all apart from");

/** Scales that may be written against the digits ("1.2k", "3m"), and only so. */
export const attachedScales: ReadonlySet<string> = set("k, m, bn, mln");

/** Words that bind to the number they stand before, and how they put it. The longest that fits is taken. */
export const before: ReadonlyMap<string, "gt" | "ge" | "lt" | "le" | "approx" | "eq"> = valued({
  gt: `
  over, well over, just over, slightly over, more than, upwards of, upward of, in excess of, exceeding, exceeded,
  exceeds, exceed, above, passed, surpassed, surpassing, topped, topping, greater than, climbed past, risen past, >`,
  ge: `
  at least, no fewer than, no less than, not fewer than, not less than, a minimum of, minimum of, ≥`,
  lt: "under, fewer than, less than, below, just under, <",
  le: `
  up to, at most, no more than, not more than, as many as, as much as, a maximum of, maximum of, ≤`,
  approx: `
  about, some, nearly, almost, roughly, around, approximately, circa, approx, close to, an estimated, estimated,
  practically, virtually, something like, in the region of, on the order of, an average of, ~, ≈`,
  eq: "exactly, precisely, a total of, a further, another, an additional",
});

/** Words before four digits that make them a year. */
export const beforeYear: ReadonlySet<string> = set(`
  in, since, by, until, till, from, of, during, before, after, early, late, mid, the, to, and, through, between,
  throughout, around, winter, spring, summer, autumn, fall, than`);

/** Words that may stand between a number and its noun and count nothing themselves. */
export const betweenNumberAndNoun: ReadonlySet<string> = set(`
  more, other, further, additional, such, new, separate, different, additionally, confirmed`);

/** Measures of a bore or size: the number before them names a weapon. */
export const calibres: ReadonlySet<string> = set("mm, millimetre, millimeter, calibre, caliber, cm");

/** The same where they are written with a capital ("Effort 2", "Route 6", "Brigade 92"). */
export const capitalLabels: ReadonlySet<string> = set(`
  route, highway, road, brigade, division, battalion, regiment, corps, unit, group, point, effort, section, table,
  battery, line, area, zone, mission, part, week, round, level, school, hospital, block, building, gate, checkpoint,
  post, district, precinct, chapter, task, force, sector, camp, squadron, army, axis`);

/** Verbs of a number that moves, every form: "rose from 12 to 31" is no range. */
export const changing: ReadonlySet<string> = set(`
  rise, rises, rose, risen, rising, climb, climbs, climbed, climbing, grow, grows, grew, grown, growing, jump, jumped,
  jumping, increase, increases, increased, increasing, soar, soared, up, raise, raises, raised, raising, revise, revises,
  revised, revising, fall, falls, fell, fallen, drop, dropped, go, goes, went, gone, lower, lowered, shrink, shrank, shrunk`);

/** Signs of money. */
export const currencies: ReadonlySet<string> = set("$, €, £, ₽, ₴, ¥, ₪");

/** "handed over 40 prisoners": a verb and its particle, and no comparator. */
export const particled: ReadonlySet<string> = new Set([
  "hand over",
  "hands over",
  "handed over",
  "handing over",
  "turned over",
  "turning over",
]);

/** Words that may stand between a comparator and its number and change nothing ("more than a further 20"). */
export const fillers: ReadonlySet<string> = set(`
  just, a, the, further, another, additional, well, only, total, of, all, as, combined`);

/** Single signs for fractions. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅘", 4 / 5],
]);

/** Fraction names: "two thirds" is 2/3, "a quarter" 1/4. */
export const fractions: ReadonlyMap<string, number> = numbered(`
  half=2, halves=2, third=3, thirds=3, quarter=4, quarters=4, fourth=4, fourths=4, fifth=5, fifths=5, sixth=6,
  sixths=6, eighth=8, eighths=8, tenth=10, tenths=10`);

/** Words after which a number is a name, not a count ("resolution 1701", "hill 212"). */
export const labels: ReadonlySet<string> = set(`
  no, no., nos, number, item, article, articles, resolution, phase, stage, chapter, figure, fig, page, pages,
  channel, paragraph, hill, height, aged, age, day, version, room, flight`);

/** Counts of times an event happened. */
export const multiples: ReadonlyMap<string, number> = numbered("twice=2, thrice=3");

/** Words that hold what is counted back from "one": "one of", "one another", "one day". */
export const oneIsNone: ReadonlySet<string> = set(`
  of, another, day, thing, side, reason, way, hand, point, time, who, that, which, should, can, could, might, must,
  has, is, was, by, or`);

/** Cardinals that stand alone or after a ten ("twenty-four"). */
export const ones: ReadonlyMap<string, number> = numbered(`
  zero=0, one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11, twelve=12,
  thirteen=13, fourteen=14, fifteen=15, sixteen=16, seventeen=17, eighteen=18, nineteen=19`);

/** Pronouns a part is taken of: "621 of them", "110 of which". */
export const partPronouns: ReadonlySet<string> = set("which, them, these, those, whom");

/** Marks of a hundredth part. */
export const percents: ReadonlySet<string> = set("%, percent, pct, per cent");

/** Function words a noun phrase ends before. */
export const phraseEnds: ReadonlySet<string> = set(`
  of, in, on, at, by, to, from, for, with, over, under, near, into, onto, across, along, around, against, towards,
  toward, through, within, after, before, during, since, until, between, among, including, without, as, than, per,
  via, amid, following, while, when, where, because, if, that, which, who, whom, whose, and, or, but, nor, plus,
  also, the, a, an, this, these, those, its, their, his, her, our, my, your, they, he, she, it, we, you, i, them,
  him, us, was, were, is, are, be, been, being, am, has, have, had, having, do, does, did, will, would, shall,
  should, can, could, may, might, must, not, all, each, both, said, says, so, already, only, more, less, fewer,
  later, earlier, ago, alone, there, here, now, then, still, yet, out, off, up, down, about, early, late, overnight,
  yesterday, today, throughout, inside, outside, behind, beyond, above, below, every, some, any, no, according, just,
  recently, killed, wounded, injured, captured, destroyed, launched, fired, shot, downed, lost, went, came, fell,
  hit, struck, died, remain, remained, attacked, targeted, damaged, took`);

/** After a number: so many at every place or for every one that follows ("one each over A and B"). */
export const distributes: ReadonlySet<string> = set("each, apiece");

/** Words before "one" or another number that make it point, not count. */
export const pointers: ReadonlySet<string> = set("no, any, every, this, that, each, which, another");

/** Nouns whose plural looks like their singular, or that are plural by themselves. */
export const samePlural: ReadonlySet<string> = set(`
  aircraft, personnel, mlrs, people, men, women, children, servicemen, servicewomen, infantrymen, gunmen, equipment,
  artillery, dead, killed, wounded, injured, missing, fallen, lives, hardware, weaponry, manpower, staff, km, km2,
  km², uas, enemy, police, mi, ha, himars, servicepeople, sqkm, captured, kms`);

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = numbered(`
  dozen=12, hundred=100, thousand=1000, thousands=1000, million=1000000, millions=1000000, billion=1000000000,
  mln=1000000, bn=1000000000, k=1000, m=1000000`);

/** Ways to speak of a part or the whole of something without a number. */
export const shareWords: readonly ShareWords[] = [
  ...share(
    1,
    "approx",
    "all but a little",
    `
  almost all of, almost all, nearly all of, nearly all, practically all of, practically all, virtually all,
  almost the whole, almost the entire, nearly the whole, nearly the entire, almost entirely, almost completely,
  almost fully, nearly completely, practically the entire, practically the whole, virtually all of, the vast bulk of,
  virtually the entire`,
  ),
  ...share(
    0.5,
    "gt",
    "more than half",
    `
  most of, the majority of, a majority of, the bulk of, the vast majority of, the larger part of,
  the greater part of, the better part of, more than half of, over half of, more than half, over half`,
  ),
  ...share(0.5, "lt", "less than half", "less than half of, under half of, less than half"),
  ...share(
    1,
    "eq",
    "the whole",
    `
  the whole of, the whole, the entire, the entirety of, all of, all, fully, completely, entirely, full, complete,
  totally, wholly, whole, entire, in full, in its entirety`,
  ),
  ...share(
    null,
    null,
    "a part, no figure",
    `
  part of, a part of, parts of, large parts of, a large part of, some parts of, a significant part of,
  a considerable part of, much of, a foothold in, footholds in, a portion of, portions of, a large portion of,
  large portions of, swathes of, large swathes of, a swathe of, swaths of, large swaths of, large areas of,
  pockets of, a section of, sections of, a slice of, several districts of, several neighbourhoods of,
  several neighborhoods of, the rest of, the remainder of, a considerable part, a significant portion of,
  a sliver of, a stretch of, chunks of, a chunk of, a large chunk of, partially, partly, in part, large sections of,
  a substantial part of, vast swathes of, vast swaths of, a corner of`,
  ),
];

/** Tens, to which a one may be joined. */
export const tens: ReadonlyMap<string, number> = numbered(`
  twenty=20, thirty=30, forty=40, fourty=40, fifty=50, sixty=60, seventy=70, eighty=80, ninety=90`);

/** Words for a number nobody gave: the unit stands, the value is null. Joined to their noun by "of" or nothing. */
export const vague: readonly string[] = list(`
  dozens, scores, hundreds, thousands, tens of thousands, hundreds of thousands, millions, several, multiple,
  numerous, many, a number, a few, a series, a barrage, barrages, a wave, waves, a swarm, swarms, a volley, volleys,
  a salvo, salvos, salvoes, a hail, a flurry, countless, a handful, various, dozens and dozens, a large number,
  large numbers, a string, a fleet, several dozen, several hundred, several thousand, a few dozen, a few hundred,
  a few thousand, hundreds and hundreds`);

/** Ordinals in words. */
export const ordinals: ReadonlyMap<string, number> = numbered(
  "first=1, second=2, third=3, fourth=4, fifth=5, sixth=6, seventh=7, eighth=8, ninth=9, tenth=10, eleventh=11, twelfth=12",
);
