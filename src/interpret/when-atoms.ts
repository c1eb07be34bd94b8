import { edges, fewNumbers, lengths, longAgo, months, nearDays, sameDay, seasons, weekdays } from "../lang/en/time.ts";
import type { Span } from "../text/span.ts";
import { civil, type DayNumber, dayNumber, daysIn, parseDay, type Stretch, weekdayOf } from "./when-calendar.ts";
import { clue, cluesIn } from "./when-clues.ts";

/** What an expression is counted from. */
export interface Frame {
  /** The day of speaking; null where the article tells none. */
  readonly clock: DayNumber | null;
  /** The day of publication: what weekdays and months without a year are near to. The clock where left out. */
  readonly published?: DayNumber | null;
  /** The day told last before this expression ("the same day"); null where none was. */
  readonly context: DayNumber | null;
  /** A year borrowed from a neighbour ("from February to September 2022"). */
  readonly year: number | null;
  /** Whether the words look ahead ("will", "by", "next"). */
  readonly ahead: boolean;
}

/** One expression of time, before it is set into its sentence. */
export interface Atom extends Span {
  readonly rule: string;
  readonly hasYear: boolean;
  readonly night: boolean;
  /** Null where the words name no day that can be told (a clock time, "in recent years"). */
  resolve(frame: Frame): Stretch | null;
}

interface Rule {
  readonly name: string;
  /** The sorts of words it cannot do without, bits of `clue`. */
  readonly needs: number;
  readonly pattern: RegExp;
  /** True where names of months and days count only with a capital. */
  readonly capital?: string;
  read(groups: Groups, frame: Frame): Stretch | null;
}
type Groups = Readonly<Record<string, string | undefined>>;

const alt = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+"))
    .join("|");
const FULL = [...months.keys()].filter((m) => m.length > 4 || m === "june" || m === "july" || m === "may");
const SHORT = [...months.keys()].filter((m) => !FULL.includes(m));
const MONTH = `(?<month>(?:${alt(FULL)})\\b|(?:${alt(SHORT)})\\b\\.?)`;
const D = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const DAY = `(?<day>${D})(?![\\d%:]|[.,]\\d)`;
const DAY2 = `(?<day2>${D})(?![\\d%:]|[.,]\\d)`;
const YEAR = "(?<year>(?:19|20)\\d{2})\\b(?![.,]?\\d|%)";
const EDGE = `(?<edge>${alt([...edges.keys()].filter((e) => !e.endsWith("-")))}|mid-)`;
const NUMBER = `(?<n>\\d{1,4}|${alt(fewNumbers.keys())})`;
const LENGTH = `(?<unit>${alt(lengths.keys())})\\b`;
const TO = "\\s*(?:to|and|through|until|till|[-–—])\\s*";
const rx = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, "giu");

const day = (from: DayNumber, to: DayNumber = from): Stretch => ({
  from,
  to,
  grain: from === to ? "day" : "span",
  edge: null,
});
const num = (s: string | undefined): number => Number.parseInt(s ?? "", 10);
const monthOf = (g: Groups): number => months.get((g.month ?? "").toLowerCase().replace(".", "")) ?? 0;
const edgeOf = (g: Groups): Stretch["edge"] => edges.get((g.edge ?? "").toLowerCase().replace(/\s+/g, " ")) ?? null;
const small = (s: string | undefined): number => fewNumbers.get((s ?? "").toLowerCase().replace(/\s+/g, " ")) ?? num(s);

/** A month told without its year: the one nearest before the day of speaking, or after it where the words look ahead. */
function yearFor(month: number, dayOfMonth: number, f: Frame): number | null {
  if (f.year !== null) return f.year;
  const base = f.published ?? f.clock;
  if (base === null) return null;
  const now = civil(base);
  const that = dayNumber(now.year, month, dayOfMonth);
  if (f.ahead) return that >= base - 31 ? now.year : now.year + 1;
  return that > base + 45 ? now.year - 1 : now.year;
}

function monthDay(g: Groups, f: Frame, text: string | undefined = g.day): DayNumber | null {
  const month = monthOf(g);
  const d = num(text);
  const year = g.year ? num(g.year) : yearFor(month, d, f);
  return year === null || d > daysIn(year, month) ? null : dayNumber(year, month, d);
}

function monthRange(g: Groups, f: Frame): Stretch | null {
  const from = monthDay(g, f);
  const to = monthDay(g, f, g.day2);
  return from === null || to === null || to < from ? null : day(from, to);
}

function wholeMonth(year: number, month: number, edge: Stretch["edge"]): Stretch {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month, daysIn(year, month)), grain: "month", edge };
}

function bareMonth(g: Groups, f: Frame): Stretch | null {
  const month = monthOf(g);
  if (g.year) return wholeMonth(num(g.year), month, edgeOf(g));
  if (f.year !== null) return wholeMonth(f.year, month, edgeOf(g));
  const base = f.published ?? f.clock;
  if (base === null) return null;
  const q = (g.which ?? "").toLowerCase();
  const now = civil(base);
  const ahead = f.ahead || q === "next";
  const past = month > now.month || (q === "last" && month === now.month);
  const year = ahead ? (month < now.month ? now.year + 1 : now.year) : past ? now.year - 1 : now.year;
  return wholeMonth(year, month, edgeOf(g));
}

function season(g: Groups, f: Frame): Stretch | null {
  const [first, last] = seasons.get((g.season ?? "").toLowerCase()) ?? [1, 12];
  let year: number;
  if (g.year) year = num(g.year);
  else if (f.clock === null) return null;
  else {
    const near = (g.which ?? "").toLowerCase().startsWith("that") && f.context !== null ? f.context : f.clock;
    year = civil(near).year;
    if (near === f.clock && dayNumber(year, first, 1) > f.clock && !f.ahead) year--;
    if (
      (g.which ?? "").toLowerCase() === "last" &&
      dayNumber(last < first ? year + 1 : year, last, daysIn(year, last)) >= f.clock
    )
      year--;
  }
  const end = last < first ? year + 1 : year;
  return {
    from: dayNumber(year, first, 1),
    to: dayNumber(end, last, daysIn(end, last)),
    grain: "month",
    edge: edgeOf(g),
  };
}

function weekday(g: Groups, f: Frame): Stretch | null {
  const base = f.published ?? f.clock;
  if (base === null) return null;
  const wanted = weekdays.get((g.weekday ?? "").toLowerCase().replace(".", "")) ?? 1;
  const which = (g.which ?? "").toLowerCase();
  const back = (weekdayOf(base) - wanted + 7) % 7;
  if (which === "next" || (f.ahead && which !== "last"))
    return day(base + ((7 - back) % 7 || (which === "next" ? 7 : 0)));
  return day(base - (back === 0 && which === "last" ? 7 : back));
}

/** "the past 24 hours", "the last three months", "last week". */
function past(g: Groups, f: Frame): Stretch | null {
  if (f.clock === null) return null;
  const unit = lengths.get((g.unit ?? "").toLowerCase()) ?? "day";
  const n = g.n ? small(g.n) : 1;
  if (!g.n && !g.the) return lastUnit(unit, f.clock);
  const days = unit === "hour" ? Math.max(1, Math.round(n / 24)) : unit === "day" ? n : unit === "week" ? 7 * n : null;
  if (days !== null) return day(f.clock - days, f.clock);
  return day(monthsBefore(f.clock, unit === "year" ? 12 * n : n), f.clock);
}

function lastUnit(unit: string, clock: DayNumber): Stretch {
  const now = civil(clock);
  if (unit === "week") return day(clock - weekdayOf(clock) - 6, clock - weekdayOf(clock));
  if (unit === "month")
    return now.month === 1 ? wholeMonth(now.year - 1, 12, null) : wholeMonth(now.year, now.month - 1, null);
  if (unit === "year") return wholeYear(now.year - 1, null);
  return day(clock - 1, clock);
}

function thisUnit(g: Groups, f: Frame): Stretch | null {
  if (f.clock === null) return null;
  const now = civil(f.clock);
  const unit = lengths.get((g.unit ?? "").toLowerCase());
  if (unit === "month") return wholeMonth(now.year, now.month, null);
  if (unit === "year") return wholeYear(now.year, null);
  return unit === "week" ? day(f.clock - weekdayOf(f.clock) + 1, f.clock) : day(f.clock);
}

const wholeYear = (year: number, edge: Stretch["edge"]): Stretch => ({
  from: dayNumber(year, 1, 1),
  to: dayNumber(year, 12, 31),
  grain: "year",
  edge,
});

function monthsBefore(clock: DayNumber, n: number): DayNumber {
  const c = civil(clock);
  const month = c.year * 12 + c.month - 1 - n;
  const [year, m] = [Math.floor(month / 12), (month % 12) + 1];
  return dayNumber(year, m, Math.min(c.day, daysIn(year, m)));
}

/** "three days ago" is a day; "two weeks ago" is only as fine as its month, "two years ago" as its year. */
function ago(g: Groups, f: Frame): Stretch | null {
  const from = /later|after/i.test(g.way ?? "")
    ? f.context
    : /earlier|before/i.test(g.way ?? "")
      ? (f.context ?? f.clock)
      : f.clock;
  if (from === null) return null;
  const unit = lengths.get((g.unit ?? "").toLowerCase()) ?? "day";
  const n = small(g.n) * (/later|after/i.test(g.way ?? "") ? -1 : 1);
  if (unit === "hour") return day(from);
  if (unit === "day") return day(from - n);
  if (unit === "week") {
    const c = civil(from - 7 * n);
    return wholeMonth(c.year, c.month, null);
  }
  const c = civil(monthsBefore(from, unit === "year" ? 12 * n : n));
  return unit === "year" ? wholeYear(c.year, null) : wholeMonth(c.year, c.month, null);
}

const nearBy = new Map(nearDays.map((d) => [d.words, d.days]));
const WEEKDAY = `(?<weekday>(?:${alt([...weekdays.keys()].filter((w) => w.length > 5))})\\b|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\\b\\.?(?=[.,]?\\s+\\p{Lu}))`;
const NOT_COUNT =
  "(?!\\s+(?!in\\b|near\\b|on\\b|at\\b|as\\b|that\\b|but\\b|while\\b|when\\b|against\\b|with\\b|the\\b|after\\b|before\\b|amid\\b|by\\b|to\\b|from\\b|of\\b|and\\b|said\\b|were\\b|was\\b|for\\b|across\\b|over\\b|did\\b|has\\b|had\\b)\\p{Ll})";

const rules: readonly Rule[] = [
  {
    name: "iso",
    needs: clue.four,
    pattern: rx("(?<iso>\\d{4}-\\d{2}-\\d{2})(?:T[\\d:.]+Z?)?(?!\\d)"),
    read: (g) => at(parseDay(g.iso ?? "")),
  },
  {
    name: "dotted",
    needs: clue.four,
    pattern: rx("(?<d>\\d{1,2})\\.(?<m>\\d{2})\\.(?<y>\\d{4})(?!\\d)"),
    read: (g) => at(parseDay(`${g.y}-${g.m}-${(g.d ?? "").padStart(2, "0")}`)),
  },
  {
    name: "month-days",
    needs: clue.digit | clue.month,
    capital: "month",
    pattern: rx(`${MONTH}\\s+${DAY}${TO}${DAY2}${NOT_COUNT}(?:,?\\s+${YEAR})?`),
    read: monthRange,
  },
  {
    name: "days-month",
    needs: clue.digit | clue.month,
    capital: "month",
    pattern: rx(`${DAY}${TO}${DAY2}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`),
    read: monthRange,
  },
  {
    name: "month-day",
    needs: clue.digit | clue.month,
    capital: "month",
    pattern: rx(`(?<!in\\s)${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?`),
    read: (g, f) => at(monthDay(g, f)),
  },
  {
    name: "day-month",
    needs: clue.digit | clue.month,
    capital: "month",
    pattern: rx(`(?:the\\s+)?${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`),
    read: (g, f) => at(monthDay(g, f)),
  },
  {
    name: "month-year",
    needs: clue.four | clue.month,
    capital: "month",
    pattern: rx(`(?:${EDGE}\\s*)?${MONTH},?\\s+(?:of\\s+)?${YEAR}`),
    read: bareMonth,
  },
  {
    name: "month",
    needs: clue.month,
    capital: "month",
    pattern: rx(
      `(?:${EDGE}\\s*|(?<which>last|this|next)\\s+|(?<=(?:in|since|by|until|of|from|to|during|throughout|before|after|between|through)\\s+))${MONTH}`,
    ),
    read: bareMonth,
  },
  {
    name: "season-year",
    needs: clue.four | clue.season,
    pattern: rx(`(?:${EDGE}\\s+)?(?<season>${alt(seasons.keys())})\\s+(?:of\\s+)?${YEAR}`),
    read: season,
  },
  {
    name: "season",
    needs: clue.season,
    pattern: rx(
      `(?:${EDGE}\\s+)?(?<which>last|this|that|next|throughout\\s+the|during\\s+the|over\\s+the|in\\s+the|since\\s+the)\\s+(?<season>${alt(seasons.keys())})(?![-–\\p{L}]|\\s+of\\s+\\p{Lu})`,
    ),
    read: season,
  },
  {
    name: "year",
    needs: clue.four,
    pattern: rx(
      `(?:${EDGE}\\s+|(?<=(?:in|since|until|by|from|of|during|before|after|throughout|to|through|and)\\s+))${YEAR}(?!-)`,
    ),
    read: (g) => wholeYear(num(g.year), edgeOf(g)),
  },
  {
    name: "weekday",
    needs: clue.weekday,
    capital: "weekday",
    pattern: rx(`(?:(?<which>last|next|this|early|late)\\s+)?${WEEKDAY}(?:\\s+(?:morning|afternoon|evening|night))?`),
    read: weekday,
  },
  {
    name: "near",
    needs: clue.near,
    pattern: rx(`(?<near>${alt(nearBy.keys())})(?![\\p{L}-])`),
    read: (g, f) =>
      f.clock === null ? null : day(f.clock + (nearBy.get((g.near ?? "").toLowerCase().replace(/\s+/g, " ")) ?? 0)),
  },
  {
    name: "same",
    needs: clue.same,
    pattern: rx(`(?:${alt(sameDay)})(?![\\p{L}-])`),
    read: (_, f) => at(f.context ?? f.clock),
  },
  {
    name: "past",
    needs: clue.last | clue.length,
    pattern: rx(`(?:(?<the>the)\\s+)?(?:past|last|previous|preceding)\\s+(?:${NUMBER}\\s+)?${LENGTH}`),
    read: past,
  },
  {
    name: "week",
    needs: clue.week,
    pattern: rx("(?:during|over|throughout|through)\\s+the\\s+week(?![-\\p{L}])"),
    read: (_, f) => (f.clock === null ? null : day(f.clock - 7, f.clock - 1)),
  },
  {
    name: "this",
    needs: clue.unit,
    pattern: rx(`(?:earlier\\s+|later\\s+|so\\s+far\\s+)?this\\s+(?<unit>week|month|year)(?![-\\p{L}])`),
    read: thisUnit,
  },
  {
    name: "ago",
    needs: clue.length,
    pattern: rx(`${NUMBER}\\s+${LENGTH}\\s+(?<way>ago|later|earlier|before(?=[\\s,.]))`),
    read: ago,
  },
  {
    name: "vague",
    needs: clue.vague,
    pattern: rx(`(?:in\\s+recent\\s+\\p{L}+|${alt(longAgo)})(?![\\p{L}-])`),
    read: () => null,
  },
  {
    name: "time",
    needs: clue.digit | clue.clock,
    pattern: rx(
      "\\d{1,2}[:.]\\d{2}(?:\\s*(?:[ap]\\.?m\\b\\.?|GMT|UTC|hrs|hours))|\\d{1,2}\\s*[ap]\\.?m\\b\\.?|\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{4}\\s*(?:GMT|UTC)",
    ),
    read: () => null,
  },
];

const at = (d: DayNumber | null): Stretch | null => (d === null ? null : day(d));

/**
 * The expressions of time in a text, not overlapping, in text order: earlier start wins, then the longer. Offsets are
 * shifted by `offset`. Time is linear in the text: every pattern is anchored on words or short digit runs.
 */
export function atomsIn(text: string, offset = 0, clues: number = cluesIn(text)): readonly Atom[] {
  const found: Atom[] = [];
  for (const rule of rules) {
    if ((clues & rule.needs) !== rule.needs) continue;
    for (const m of text.matchAll(rule.pattern)) {
      const groups: Groups = m.groups ?? {};
      const name = rule.capital ? groups[rule.capital] : undefined;
      if (name !== undefined && !/^\p{Lu}/u.test(name)) continue;
      const start = offset + m.index;
      found.push({
        start,
        end: start + m[0].trimEnd().length,
        rule: `when/${rule.name}`,
        hasYear: groups.year !== undefined || rule.name === "iso" || rule.name === "dotted",
        night: rule.name === "near" && /night/i.test(m[0]),
        resolve: (f) => rule.read(groups, f),
      });
    }
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Atom[] = [];
  for (const a of found) if (a.start >= (kept.at(-1)?.end ?? -1)) kept.push(a);
  return kept;
}
