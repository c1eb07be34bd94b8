import { months, weekdays } from "../lang/en/page.ts";
import { type Clock, clockIn } from "./clock.ts";

/** A moment as words tell it. */
export interface Moment {
  /** An instant in UTC ("2025-11-20T18:16:00Z") where day, time and zone are told, else the day alone ("2025-11-20"). */
  readonly value: string;
  /** Where its words stand in the string it was read from. */
  readonly start: number;
  readonly end: number;
}

interface Calendar {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const monthName = [...months.keys()].sort((a, b) => b.length - a.length).join("|");
const weekday = `(?:(?:${[...weekdays].sort((a, b) => b.length - a.length).join("|")})\\.?,?\\s+)?`;
const shapes: readonly { readonly regex: RegExp; readonly order: "ymd" | "dmy" | "mdy" | "slashed" }[] = [
  { regex: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, order: "ymd" },
  { regex: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, order: "dmy" },
  { regex: /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/, order: "slashed" },
  {
    regex: new RegExp(
      `\\b${weekday}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(${monthName})\\b\\.?,?[\\s-]+(\\d{4})(?!\\d)`,
      "i",
    ),
    order: "dmy",
  },
  {
    regex: new RegExp(`\\b${weekday}(${monthName})\\b\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, "i"),
    order: "mdy",
  },
];

/** The first day named in a short string, or null. "03/04/2025" can be two days and is none. */
function calendarIn(words: string): Calendar | null {
  let best: Calendar | null = null;
  for (const { regex, order } of shapes) {
    const m = regex.exec(words);
    if (!m || (best && best.start <= m.index)) continue;
    const parts = m.slice(1).filter((p) => !/^[-/.]$/.test(p));
    const day = ordered(parts, order);
    if (day && real(day)) best = { ...day, start: m.index, end: m.index + m[0].length };
  }
  return best;
}

type Day = Pick<Calendar, "year" | "month" | "day">;

function ordered(parts: readonly string[], order: "ymd" | "dmy" | "mdy" | "slashed"): Day | null {
  const n = parts.map((p) => months.get(p.toLowerCase()) ?? Number(p));
  const [a = 0, b = 0, c = 0] = n;
  if (order === "ymd") return { year: a, month: b, day: c };
  if (order === "dmy") return { year: c, month: b, day: a };
  if (order === "mdy") return { year: c, month: a, day: b };
  if (a > 12 && b <= 12) return { year: c, month: b, day: a };
  if (b > 12 && a <= 12) return { year: c, month: a, day: b };
  return a === b ? { year: c, month: a, day: a } : null;
}

const real = ({ year, month, day }: Day): boolean => {
  if (year < 1900 || year > 2200) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** The first moment named in a short string (at most some 200 characters: a line, a label), or null. */
export function momentIn(words: string): Moment | null {
  const day = calendarIn(words);
  if (!day) return null;
  const clock = clockIn(words, day);
  const start = Math.min(day.start, clock?.start ?? day.start);
  const end = Math.max(day.end, clock?.end ?? day.end);
  const open = words.slice(start, end).includes("(") && words[end] === ")";
  return { value: stamp(day, clock), start, end: open ? end + 1 : end };
}

/** A moment from a time alone ("19:00 GMT"), on the day of another; null where no time and zone stand there. */
export function timeOn(words: string, day: string): Moment | null {
  const [year = 0, month = 0, date = 0] = day.slice(0, 10).split("-").map(Number);
  const clock = clockIn(words, { year, month, day: date, start: 0, end: 0 });
  if (!clock || clock.offset === null) return null;
  return { value: stamp({ year, month, day: date }, clock), start: clock.start, end: clock.end };
}

function stamp(day: Day, clock: Clock | null): string {
  const pad = (n: number): string => String(n).padStart(2, "0");
  if (!clock || clock.offset === null) return `${day.year}-${pad(day.month)}-${pad(day.day)}`;
  const at = Date.UTC(day.year, day.month - 1, day.day, clock.hour, clock.minute - clock.offset, clock.second);
  return new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
}

/** A machine's date (ISO 8601, RFC 2822, or one of the forms above) → instant or day; null where it is none. */
export function dateOf(given: string): string | null {
  const words = given.trim().slice(0, 100);
  const epoch = /^(\d{10})(\d{3})?$/.exec(words);
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().replace(/\.\d+Z$/, "Z");
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(words);
  if (compact) {
    const [, y, m, d, h, min, s = "00", zone = ""] = compact;
    return momentIn(h ? `${y}-${m}-${d}T${h}:${min}:${s}${zone}` : `${y}-${m}-${d}`)?.value ?? null;
  }
  return momentIn(words)?.value ?? null;
}

/** Milliseconds between two dates as far apart as they surely are: a day alone covers every zone's day. */
export function apart(a: string, b: string): number {
  const [fromA, toA] = range(a);
  const [fromB, toB] = range(b);
  return Math.max(0, fromA - toB, fromB - toA);
}

const hour = 3_600_000;
const range = (date: string): readonly [number, number] => {
  const at = Date.parse(date);
  return date.length > 10 ? [at, at] : [at - 14 * hour, at + 36 * hour];
};
