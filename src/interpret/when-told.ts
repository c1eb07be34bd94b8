import { beginnings, conflictStarts } from "../lang/en/time.ts";
import type { Span } from "../text/span.ts";
import { type Atom, atomsIn, type Frame } from "./when-atoms.ts";
import {
  civil,
  type DayNumber,
  dayNumber,
  edtf,
  isoDay,
  isoMonth,
  parseDay,
  type Stretch,
  weekdayOf,
} from "./when-calendar.ts";
import { cluesIn, maySince, mayTell } from "./when-clues.ts";

/** An expression of time in its sentence, counted out. */
export interface Told extends Span {
  /** EDTF level 1; null where the words name no day ("at 6:30 p.m.", "in recent years"). */
  readonly day: string | null;
  /** `at`: the time of the thing; `since`: its beginning (day runs to the clock); `by`, `until`: its end. */
  readonly role: "at" | "since" | "by" | "until";
  /** The last day of it, for what is counted from it later. */
  readonly last: DayNumber | null;
  /** Words for a night or morning rather than a day. */
  readonly night: boolean;
  readonly rule: string;
}

/** What the expressions of one text are counted from. */
export interface Clock {
  readonly day: DayNumber | null;
  /** The day the conflict's totals run from (the beat's `since`), or null. */
  readonly since: string | null;
  readonly ahead: boolean;
  /** The day of publication, where it is not the clock's. */
  readonly published?: DayNumber | null;
}

/** The expressions of time of a text as they stand, before they are counted from a clock. */
export interface Times {
  readonly text: string;
  /** What its offsets are shifted by. */
  readonly offset: number;
  readonly atoms: readonly Atom[];
  readonly sinces: readonly Since[];
}

/** "since the beginning of the war" and what its beginning is called ("war", "week"). */
interface Since extends Span {
  readonly what: string;
}

/** The expressions of time of a text whose words have the clues told; null where it has none. */
export function timesIn(text: string, offset: number, clues: number = cluesIn(text)): Times | null {
  if (!mayTell(clues)) return null;
  const sinces = sincesIn(text, offset, clues);
  const atoms = atomsIn(text, offset, clues).filter((a) => !sinces.some((s) => a.start < s.end && s.start < a.end));
  return atoms.length || sinces.length ? { text, offset, atoms, sinces } : null;
}

/** Every expression of time of a text, in order, counted from the clock; "the same day" from the day told `before` it. */
export function counted(times: Times | null, clock: Clock, before: DayNumber | null = null): readonly Told[] {
  if (!times) return [];
  const { text, offset, atoms } = times;
  const told: Told[] = times.sinces.map((s) => ofSince(s, clock));
  let context = before;
  for (let i = 0; i < atoms.length; i++) {
    const group = together(atoms, i, text, offset);
    const one = count(group, text, offset, clock, context);
    told.push(one);
    if (one.role === "at" && one.last !== null) context = one.last;
    i += group.length - 1;
  }
  return told.sort((a, b) => a.start - b.start);
}

/** The same of a text that is counted once only. */
export const toldIn = (text: string, offset: number, clock: Clock, before: DayNumber | null = null): readonly Told[] =>
  counted(timesIn(text, offset), clock, before);

const JOIN =
  /^\s*(?:,|,?\s*(?:and|to|through|until|till|into)\s+(?:(?:on|early|late|the|of|in)\s+)*|[-–—]\s*|(?:on|of|from|in)\s+(?:the\s+)?)?\s*$/i;

/** The atoms from `i` on that make one expression ("Sunday and early Monday", "overnight into Tuesday"). */
function together(atoms: readonly Atom[], i: number, text: string, offset: number): readonly Atom[] {
  const group = [atoms[i]!];
  while (group.length < 3) {
    const [last, next] = [group.at(-1)!, atoms[i + group.length]];
    if (
      !next ||
      next.rule === "when/time" ||
      last.rule === "when/time" ||
      next.rule === "when/vague" ||
      last.rule === "when/vague"
    )
      break;
    const between = text.slice(last.end - offset, next.start - offset);
    if (between.length > 24 || !JOIN.test(between) || (between.trim() === "," && !named(last, next))) break;
    group.push(next);
  }
  return group;
}

/** "Thursday, Nov. 20": the comma joins a weekday to its date. */
const named = (a: Atom, b: Atom): boolean =>
  (a.rule === "when/weekday") !== (b.rule === "when/weekday") &&
  /month|day|iso/.test(a.rule === "when/weekday" ? b.rule : a.rule);

function count(group: readonly Atom[], text: string, offset: number, clock: Clock, context: DayNumber | null): Told {
  const [start, end] = [group[0]!.start, group.at(-1)!.end];
  const lead = text.slice(Math.max(0, start - offset - 24), start - offset);
  const role = roleAfter(lead);
  const frame: Frame = {
    clock: clock.day,
    published: clock.published ?? clock.day,
    context,
    year: null,
    ahead: clock.ahead || role === "by" || /\bnext\s+$/i.test(lead),
  };
  const parts = group.map((a, k) => {
    const later = group.slice(k + 1).find((b) => b.hasYear);
    const year = !a.hasYear && later ? yearOf(later.resolve(frame)) : null;
    return a.resolve(year === null ? frame : { ...frame, year });
  });
  const rule = group[0]!.rule;
  const whole = join(parts, group, text, offset);
  if (!whole) return { start, end, day: null, role, last: null, night: false, rule };
  const day = role === "since" ? sinceDay(whole, clock.day) : edtf(whole);
  return { start, end, day, role, last: whole.to, night: group[0]!.night, rule };
}

const yearOf = (s: Stretch | null): number | null => (s ? civil(s.from).year : null);

function roleAfter(lead: string): Told["role"] {
  if (/\bsince\s+(?:at\s+least\s+|about\s+|the\s+)?$/i.test(lead)) return "since";
  if (/\bby\s+(?:the\s+)?$/i.test(lead)) return "by";
  return /\b(?:until|till)\s+(?:the\s+)?$/i.test(lead) ? "until" : "at";
}

/** One stretch of several atoms: an interval for two days, the named day for a night or for a weekday with its date. */
function join(
  parts: readonly (Stretch | null)[],
  group: readonly Atom[],
  text: string,
  offset: number,
): Stretch | null {
  let whole: Stretch | null = parts[0] ?? null;
  for (let k = 1; k < parts.length; k++) {
    const next = parts[k];
    if (!next) continue;
    const between = text
      .slice(group[k - 1]!.end - offset, group[k]!.start - offset)
      .trim()
      .toLowerCase();
    const apart =
      /\b(?:and|to|through|until|till)\b|[-–—]/.test(between) &&
      !(group[k - 1]!.night && /\binto\b|\bto\b/.test(between));
    whole =
      whole && apart && next.to > whole.from
        ? { from: whole.from, to: next.to, grain: whole.grain === next.grain ? whole.grain : "span", edge: null }
        : next;
  }
  return whole;
}

/** "since the end of January" → "2026-01-31/<clock>": the day its words point to, no finer than they are. */
function sinceDay(s: Stretch, clock: DayNumber | null): string {
  const a = civil(s.from);
  const begin =
    s.grain === "day" || s.grain === "span" || (s.edge === "start" && s.grain === "month")
      ? isoDay(s.from)
      : s.edge === "end"
        ? isoDay(s.to)
        : s.grain === "month" || s.edge === "start"
          ? isoMonth(a.year, a.month)
          : String(a.year);
  return clock === null ? begin : `${begin}/${isoDay(clock)}`;
}

const alt = (words: readonly string[]): string =>
  [...words]
    .sort((x, y) => y.length - x.length)
    .map((w) => w.replaceAll(" ", "\\s+").replaceAll("-", "[-\\s]"))
    .join("|");
const BEGIN = `(?:(?:the\\s+)?(?:${alt(beginnings)})\\s+of\\s+)`;
const WORD = "[\\p{L}\\p{M}'’“”‘\"-]{1,24}";
const since = [
  new RegExp(
    `\\b(?:since|from)\\s+${BEGIN}(?:(?:the|this|its|their|a)\\s+)?(?:${WORD}\\s+){0,3}?(?<what>${alt(conflictStarts)}|day|week|month|year|night)(?![\\p{L}-])`,
    "giu",
  ),
  new RegExp(
    `\\bsince\\s+(?:(?:the|this|its|their)\\s+)?(?:${WORD}\\s+){0,3}?(?<what>${alt(conflictStarts)})(?![\\p{L}-])(?:\\s+of\\s+\\p{Lu}[\\p{L}-]*)?(?:\\s+(?:began|started|broke\\s+out|erupted))?`,
    "giu",
  ),
  /\bsince\s+(?<what>midnight|morning|dawn)(?![\p{L}-])/giu,
];

function sincesIn(text: string, offset: number, clues: number): readonly Since[] {
  const found: Since[] = [];
  if (!maySince(clues)) return found;
  for (const pattern of since)
    for (const m of text.matchAll(pattern)) {
      const [start, end] = [offset + m.index, offset + m.index + m[0].length];
      if (found.some((f) => f.start < end && start < f.end)) continue;
      found.push({ start, end, what: (m.groups?.what ?? "").toLowerCase() });
    }
  return found;
}

/** "since the beginning of the war": from the day the beat dates it to the clock; "… of this day": the clock's day. */
const ofSince = ({ start, end, what }: Since, clock: Clock): Told => ({
  start,
  end,
  day: beginningDay(what, clock),
  role: "since",
  last: clock.day,
  night: false,
  rule: `when/since-${/^(?:day|night|midnight|morning|dawn)$/.test(what) ? "day" : "start"}`,
});

function beginningDay(what: string, clock: Clock): string | null {
  const now = clock.day;
  if (/^(?:week|month|year)$/.test(what)) {
    if (now === null) return null;
    const c = civil(now);
    const first =
      what === "week"
        ? now - weekdayOf(now) + 1
        : what === "month"
          ? dayNumber(c.year, c.month, 1)
          : dayNumber(c.year, 1, 1);
    return `${isoDay(first)}/${isoDay(now)}`;
  }
  if (/^(?:day|night|midnight|morning|dawn)$/.test(what)) return now === null ? null : isoDay(now);
  const start = clock.since === null ? null : parseDay(clock.since);
  if (start === null) return null;
  return now === null ? isoDay(start) : `${isoDay(start)}/${isoDay(now)}`;
}
