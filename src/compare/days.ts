/** A stretch of days, both ends in it, counted in days since 1970-01-01. */
export interface Days {
  readonly from: number;
  readonly to: number;
  /** `day`: dates of days were told; `wide`: a month, a year or a span of these. */
  readonly grain: "day" | "wide";
}

/** Days since 1970-01-01 of a civil date (Gregorian; month 1-12). After Hinnant, "days_from_civil". */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day of that number as "2025-11-20". The reverse of `dayNumber`. */
export function dayName(number: number): string {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(doy - Math.floor((153 * mp + 2) / 5) + 1)}`;
}

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?[?~%]?$/;

function point(text: string): Days | null {
  const [, year, month, day] = POINT.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  const y = Number(year);
  if (month === undefined) return { from: dayNumber(y, 1, 1), to: dayNumber(y, 12, 31), grain: "wide" };
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  const last = m === 12 ? dayNumber(y + 1, 1, 1) - 1 : dayNumber(y, m + 1, 1) - 1;
  if (day === undefined) return { from: dayNumber(y, m, 1), to: last, grain: "wide" };
  const at = dayNumber(y, m, Number(day));
  return Number(day) < 1 || at > last ? null : { from: at, to: at, grain: "day" };
}

/**
 * The days an EDTF level 1 date or an ISO 8601 instant covers: "2025-11-20", "2025-11", "2025", "2025-11-19/2025-11-20",
 * "2025-11-20T18:16:00Z" (the day as written; no zone is applied). Null for anything else, an interval that runs backwards included.
 */
export function daysOf(text: string | null | undefined): Days | null {
  if (text == null) return null;
  const [first, second, more] = text.split("/");
  if (more !== undefined || first === undefined) return null;
  const a = point(first);
  const b = second === undefined ? a : point(second);
  if (a === null || b === null || b.to < a.from) return null;
  return { from: a.from, to: b.to, grain: a.grain === "day" && b.grain === "day" ? "day" : "wide" };
}

/** Whether two stretches share a day. */
export const meet = (a: Pick<Days, "from" | "to">, b: Pick<Days, "from" | "to">): boolean =>
  a.from <= b.to && b.from <= a.to;
