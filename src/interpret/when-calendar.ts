// Days as numbers, so that they can be added and compared. No clock is asked: every day comes from a text or its article.

/** Days since 1970-01-01, proleptic Gregorian calendar. */
export type DayNumber = number;

/** The number of a calendar day. Month 1..12; a day past the month's end runs on into the next. */
export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);

/** Year, month and day of a day number (Howard Hinnant's civil_from_days). */
export function civil(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** Monday is 1, Sunday 7 (ISO 8601). */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** How many days a month has. */
export const daysIn = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

/** "2025-11-20". */
export function isoDay(day: DayNumber): string {
  const c = civil(day);
  return `${pad(c.year, 4)}-${pad(c.month)}-${pad(c.day)}`;
}

/** "2025-11". */
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

/** A stretch of days, and how finely it was told. */
export interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly grain: "day" | "month" | "year" | "span";
  /** The part of it that is meant: "early", "the end of". */
  readonly edge: "start" | "middle" | "end" | null;
}

/** A stretch as EDTF level 1 (ISO 8601-2): "2025-11-20", "2025-11", "2025", "2025-11-19/2025-11-20". */
export function edtf(s: Stretch): string {
  const [a, b] = [civil(s.from), civil(s.to)];
  if (s.grain === "year") return String(a.year).padStart(4, "0");
  if (s.grain === "month")
    return a.year === b.year && a.month === b.month
      ? isoMonth(a.year, a.month)
      : `${isoMonth(a.year, a.month)}/${isoMonth(b.year, b.month)}`;
  return s.from === s.to ? isoDay(s.from) : `${isoDay(s.from)}/${isoDay(s.to)}`;
}

/** The day number of an ISO day that stands at the start of a text, or null. Impossible days ("2025-02-30") are null. */
export function parseDay(text: string): DayNumber | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? dayNumber(year, month, day) : null;
}

/**
 * The calendar day of a published time: a day alone is itself, an instant the day in `zone` (IANA). Null where it is no
 * ISO 8601 day or time; an unknown zone counts as UTC.
 */
export function dayInZone(published: string, zone: string): DayNumber | null {
  const day = parseDay(published);
  if (day === null || !published.includes("T")) return day;
  const at = Date.parse(published);
  if (Number.isNaN(at)) return day;
  return parseDay(zoned(zone).format(at)) ?? day;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function zoned(zone: string): Intl.DateTimeFormat {
  let known = formats.get(zone);
  if (!known) {
    known = formatIn(zone);
    formats.set(zone, known);
  }
  return known;
}

/** Intl knows aliases that its own list of zones leaves out, so it is asked itself: RangeError means an unknown zone. */
function formatIn(zone: string): Intl.DateTimeFormat {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat("en-CA", { ...parts, timeZone: zone });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new Intl.DateTimeFormat("en-CA", { ...parts, timeZone: "UTC" });
  }
}
