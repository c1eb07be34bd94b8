import { months, weekdays } from "../lang/en/cues-time.ts";
import type { Statement } from "../model/statement.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";

const DAY = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The day it was said: told by a phrase of time beside the cue, else the day of publication; null where neither is known. */
export function saidOn(draft: Draft, published: string | null): Statement["said"] {
  const day = published?.slice(0, 10) ?? null;
  const told = day && draft.by ? toldDay(draft, day) : null;
  if (told) return { day: told, basis: "said" };
  return day ? { day, basis: "implied" } : null;
}

/**
 * Days carried on: who said something on a day the article tells says what follows on that day too, where no other is told, and
 * "that day" is the day told last. A day more than a week before publication stays with its own sentence. Statements in text order.
 */
export function carryDays(text: string, found: readonly Statement[], published: string | null): Statement[] {
  const day = published?.slice(0, 10);
  if (!day) return [...found];
  const told = new Map<string, string>();
  let last: string | null = null;
  return found.map((s) => {
    const key = s.speaker.id ?? s.speaker.name;
    const same = s.cue && last && sameDay.test(around(text, s)) ? last : null;
    if (s.said?.basis === "said" && !same) {
      const near = s.said.day.length === 10 && Date.parse(day) - Date.parse(s.said.day) <= 7 * DAY;
      if (near) {
        told.set(key, s.said.day);
        last = s.said.day;
      } else told.delete(key);
      return s;
    }
    const known = same ?? (s.speaker.name.startsWith("unnamed") ? undefined : told.get(key));
    if (same) told.set(key, same);
    return known && s.said ? { ...s, said: { day: known, basis: "said" as const } } : s;
  });
}

const sameDay = /\b(earlier |later )?(in the|that|the same) day\b/i;

/** The words of a saying's sentence round its cue, what is said left out. */
function around(text: string, s: Statement): string {
  const from = Math.max(0, s.cue!.start - 120);
  const before = text.slice(from, s.cue!.start).replace(/^[\s\S]*[.!?\n]\s/, "");
  const after = (text.slice(s.cue!.end, s.cue!.end + 60).match(/^[^.!?\n]*/) ?? [""])[0];
  const held = s.content.map((c) => text.slice(c.start, c.end));
  return held.reduce((w, c) => w.replace(c, " ").replace(c.slice(0, 30), " "), `${before} ${after}`);
}

/** Looks at the phrases of time that touch the saying: its subject's adverbials, the cue, the words after it. */
function toldDay(draft: Draft, published: string): string | null {
  const { line, by, content } = draft;
  const inside = (at: number): boolean => content.some((c) => c.start <= at && at < c.end);
  const near: number[] = [];
  for (let k = Math.max(0, by!.head - 6); k < Math.min(line.words.length, by!.to + 14); k++) {
    if (!line.timeEnd[k] || inside(line.words[k]!.start)) continue;
    if (k > by!.to && betweenSayings(draft, by!.to, k)) break;
    near.push(k);
  }
  for (const k of near) {
    const day = resolve(line, k, line.timeEnd[k]!, published);
    if (day) return day;
  }
  return null;
}

/** Words said stand between the cue and the phrase of time: it is theirs. */
const betweenSayings = ({ line, content }: Draft, from: number, to: number): boolean =>
  content.some((c) => c.start >= line.words[from - 1]!.end && c.end <= line.words[to]!.start);

/** A phrase of time as a day (EDTF level 1), reckoned from the day of publication; null where it tells none. */
export function resolve(line: Line, from: number, to: number, published: string): string | null {
  const at = Date.parse(`${published}T00:00:00Z`);
  for (let k = from; k < to; k++) {
    const w = line.words[k]!.lower;
    const month = months.get(w);
    if (month && /^\p{Lu}/u.test(line.words[k]!.text)) return dated(line, k, from, to, month, published);
    const weekday = weekdays.get(w);
    if (weekday !== undefined) return iso(at - ((new Date(at).getUTCDay() - weekday + 7) % 7) * DAY);
    if (w === "today" || w === "tonight" || w === "overnight") return published;
    if (w === "yesterday") return iso(at - DAY);
    if (w === "earlier" && /^(in|on)$/.test(line.words[k + 1]?.lower ?? ""))
      return /^day$/.test(line.words[k + 3]?.lower ?? "") ? published : null;
    if (w === "day" && line.words[k + 1]?.lower === "earlier") return iso(at - DAY);
    if (w === "month" && line.words[k - 1]?.lower === "last")
      return iso(at - Number(published.slice(8, 10)) * DAY).slice(0, 7);
  }
  return null;
}

function dated(line: Line, k: number, from: number, to: number, month: number, published: string): string | null {
  const number = (i: number): number | null =>
    i >= from && i < to && /^\d{1,2}(st|nd|rd|th)?$/.test(line.words[i]!.lower)
      ? Number.parseInt(line.words[i]!.lower, 10)
      : null;
  const day = number(k + 1) ?? (line.words[k + 1]?.text === "." ? number(k + 2) : null) ?? number(k - 1);
  let year = Number(published.slice(0, 4));
  for (let i = from; i < to; i++)
    if (/^(19|20)\d\d$/.test(line.words[i]!.text)) return stamp(Number(line.words[i]!.text), month, day);
  if (stamp(year, month, day) > published) year--;
  return stamp(year, month, day);
}

const two = (n: number): string => String(n).padStart(2, "0");
const stamp = (year: number, month: number, day: number | null): string =>
  day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
