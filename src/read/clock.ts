import { zones } from "../lang/en/page.ts";
import { offsetAt, zoneOfTown } from "./zone.ts";

/** A time of day as words tell it. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich; null where no zone stands there, and then the time tells no instant. */
  readonly offset: number | null;
  readonly start: number;
  readonly end: number;
}

interface On {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Where the day's words stand: a time may not be looked for in them. */
  readonly start: number;
  readonly end: number;
}

const timeOfDay = /(?<![\d:.])(\d{1,2})(?:[:h.](\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?(?:\s*([ap])\.?m\b\.?)?(?![\d:])/gi;
const bareHours = /(?<![\d:.])(\d{2})(\d{2})(?=\s*(?:hrs\s*)?[A-Z]{3,4}\b)/g;
const names = [...zones.keys()].filter((z) => z !== "z").join("|");
const zoneAfter = new RegExp(
  `^\\s*\\(?(?:(?:(utc|gmt)\\s*)?([+\u2212-])(\\d{1,2})(?::?(\\d{2}))?(?!\\d)|(${names})\\b|(z)\\b)`,
  "i",
);
const townAfter = /^,?\s*\(?([A-Z][\p{L}]+(?: [A-Z][\p{L}]+)?)\s+[tT]ime\b/u;

/** The time of day in a short string, the zone beside it or after the day; null where there is none. */
export function clockIn(words: string, on: On): Clock | null {
  for (const regex of [timeOfDay, bareHours])
    for (const m of words.matchAll(regex)) {
      const start = m.index,
        end = start + m[0].length;
      if (start < on.end && end > on.start) continue;
      const clock = read(m, regex === bareHours);
      if (!clock) continue;
      const zone = zoneAt(words, end, on) ?? (on.end >= end ? zoneAt(words, on.end, on) : null);
      if (regex === bareHours && !zone) continue;
      return { ...clock, offset: zone?.offset ?? null, start, end: Math.max(end, zone?.end ?? end) };
    }
  return null;
}

function read(m: RegExpMatchArray, bare: boolean): Pick<Clock, "hour" | "minute" | "second"> | null {
  const [, h = "", min, s, half] = m;
  if (!bare && min === undefined && !half) return null;
  let hour = Number(h);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  const minute = Number(min ?? 0),
    second = Number(s ?? 0);
  return hour < 24 && minute < 60 && second < 61 ? { hour, minute, second: Math.min(second, 59) } : null;
}

function zoneAt(words: string, at: number, on: On): { readonly offset: number; readonly end: number } | null {
  const rest = words.slice(at, at + 40);
  const m = zoneAfter.exec(rest);
  if (m) {
    const [all, , sign, h, min, name, z] = m;
    if (name || z) return { offset: zones.get((name ?? z ?? "").toLowerCase()) ?? 0, end: at + all.length };
    const size = Number(h) * 60 + Number(min ?? 0);
    return size <= 14 * 60 ? { offset: sign === "+" ? size : -size, end: at + all.length } : null;
  }
  const town = townAfter.exec(rest);
  const zone = town ? zoneOfTown(town[1] ?? "") : null;
  return town && zone ? { offset: offsetAt(zone, on), end: at + town[0].length } : null;
}
