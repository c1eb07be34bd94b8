import type { Hearing, Sentence } from "../lang/doc.ts";
import { partings, remarks, sameDay, sayings } from "../lang/en/time.ts";
import type { Dated, Stance } from "../model/claim.ts";
import type { Statement } from "../model/statement.ts";
import { keep } from "../text/keep.ts";
import { contains, type Span } from "../text/span.ts";
import { type DayNumber, dayInZone, isoDay, parseDay } from "./when-calendar.ts";
import { cluesOf, mayTell } from "./when-clues.ts";
import { type Clock, counted, type Times, type Told, timesIn } from "./when-told.ts";

/** What is known of a claim before its day is looked for. */
export interface WhenHint {
  readonly stance?: Stance;
  /** The thing is over and told as background ("after Y had taken X"): no day follows from the telling. */
  readonly background?: boolean;
  /** Further words whose date counts for the claim (the head of the sentence, an apposition), nearest first. */
  readonly near?: readonly Span[];
  /** The words that are in this voice, in text order: dates within other words do not count. All of them where left out. */
  readonly voice?: readonly Span[];
}

/**
 * The day a claim is dated to: told in the clause, told elsewhere in the same statement or narrated sentence, or implied
 * by the day of saying. Null where neither is known, for demands, and for undated background.
 */
export function whenOf(h: Hearing, clause: Span, statement: Statement | null, hint: WhenHint = {}): Dated | null {
  if (hint.stance === "demands") return null;
  const { day: clock, coarse } = saidWhen(h, statement);
  const ahead = hint.stance === "predicts";
  const all = toldFor(h, clause, statement, { day: clock, since: h.beat.since, ahead, published: publishedOn(h) });
  const told = hint.voice && !statement ? all.filter((t) => overlapsAny(t, hint.voice ?? [])) : all;
  const found = pick(h, told, clause, hint.near ?? []);
  if (found?.day) return { day: found.day, basis: "said", words: { start: found.start, end: found.end } };
  if (found || clock === null || ahead || hint.background || isBackground(h, clause, statement)) return null;
  if (coarse) return { day: coarse, basis: "implied", words: null };
  const before = statement === null ? carried(h, clause, clock) : relayed(h, statement, clause, clock);
  return before ?? { day: isoDay(clock), basis: "implied", words: null };
}

/** The expressions of time that can date a clause: those of its own sentence and voice. */
function toldFor(h: Hearing, clause: Span, statement: Statement | null, clock: Clock): readonly Told[] {
  const told = sentencesOf(h, clause).flatMap((s) => toldOf(h, s, clock));
  if (!statement) return told;
  return told.filter(
    (t) => contains(clause, t) || statement.content.some((c) => contains(c, t)) || isEvent(t, statement),
  );
}

/** "Overnight, X launched …, Y said": words for a night outside the content date the thing, not the saying. */
const isEvent = (t: Told, statement: Statement): boolean =>
  t.rule === "when/near" &&
  t.night &&
  statement.cue !== null &&
  t.end < statement.cue.start &&
  statement.content.some((c) => c.start >= t.end);

/** Whether a span shares a unit with one of some spans in text order. */
function overlapsAny(at: Span, spans: readonly Span[]): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (spans[mid]!.end <= at.start) low = mid + 1;
    else high = mid;
  }
  return low < spans.length && spans[low]!.start < at.end;
}

/** The best expression: a beginning before a day, in the clause before beside it, then the nearest. */
function pick(h: Hearing, told: readonly Told[], clause: Span, near: readonly Span[]): Told | null {
  const distance = (t: Told): number => {
    if (contains(clause, t)) return 0;
    const k = near.findIndex((s) => contains(s, t));
    return k >= 0 ? 1 + k : 100 + Math.max(t.start - clause.end, clause.start - t.end);
  };
  const usable = told.filter(
    (t) =>
      t.day !== null && (contains(clause, t) ? !remarked(h, t, clause) : t.role !== "until" && reaches(h, t, clause)),
  );
  usable.sort((a, b) => distance(a) - distance(b) || rank(a) - rank(b) || a.start - b.start);
  return usable[0] ?? told.find((t) => t.rule === "when/vague" && contains(clause, t)) ?? null;
}

const parting = new RegExp(`;|\\b(?:${partings.join("|")})\\b`, "i");
const partingButAnd = new RegExp(`;|\\b(?:${partings.filter((p) => p !== "and").join("|")})\\b`, "i");
const remark = new RegExp(`,\\s*(?:${remarks.join("|")})\\b[^,;]*,`, "giu");

/** A date outside the clause counts for it where nothing parts them, or where it opens the sentence. */
function reaches(h: Hearing, t: Told, clause: Span): boolean {
  const { text } = h.doc;
  const sentence = sentencesOf(h, t)[0];
  if (
    sentence &&
    t.start < clause.start &&
    t.start - sentence.start < 24 &&
    !parting.test(text.slice(sentence.start, t.start))
  )
    return true;
  if (t.end <= clause.start) return !parting.test(text.slice(t.end, clause.start));
  const closes = sentence !== undefined && sentence.end - t.end < 16;
  return !(closes ? partingButAnd : parting).test(text.slice(clause.end, t.start));
}

/** "X, which began it in March, holds …": a date in a remark about a name does not date what is told of it. */
function remarked(h: Hearing, t: Told, clause: Span): boolean {
  const sentence = sentencesOf(h, t)[0];
  if (!sentence) return false;
  for (const m of h.doc.text.slice(sentence.start, sentence.end).matchAll(remark)) {
    const start = sentence.start + m.index;
    if (clause.start < start && start < t.start && t.end < start + m[0].length) return true;
  }
  return false;
}

const rank = (t: Told): number => (t.role === "since" ? 0 : t.rule === "when/year" ? 2 : 1);

/** Past perfect in the outlet's own voice tells background. In a statement it is only the cue's past tense shifted back. */
const isBackground = (h: Hearing, clause: Span, statement: Statement | null): boolean =>
  statement === null &&
  /\bhad\s+(?:\p{L}+ly\s+|been\s+|already\s+|also\s+)*\p{L}+(?:ed|en|wn|t|d)\b/iu.test(
    h.doc.text.slice(clause.start, Math.min(clause.end, clause.start + 600)),
  );

/** A sentence that goes on with the story of the one before it goes on with its day. */
function carried(h: Hearing, clause: Span, clock: DayNumber): Dated | null {
  const i = indexAt(h.doc.sentences, clause.start);
  const [here, before] = [h.doc.sentences[i], h.doc.sentences[i - 1]];
  const same = here && dayTold(h, here, clock, null).find((t) => t.role === "at" && t.end < clause.start);
  if (here && same?.day && isPast(here))
    return { day: same.day, basis: "implied", words: { start: same.start, end: same.end } };
  if (!here || !before || here.block !== before.block || !isPast(here)) return null;
  const last = dayTold(h, before, clock, null).find((t) => t.role === "at");
  return last?.day ? { day: last.day, basis: "implied", words: { start: last.start, end: last.end } } : null;
}

const isPast = (s: Sentence): boolean =>
  s.tokens.some((t) => t.form === "VBD" || /^(?:was|were|did)$/.test(t.lower)) ||
  !s.tokens.some((t) => /^(?:is|are|has|have|will|remains?|continues?)$/.test(t.lower));

/** Expressions of a sentence that name a day, in order; those within `except` left out. */
function dayTold(h: Hearing, s: Sentence, clock: DayNumber, except: readonly Span[] | null): readonly Told[] {
  const told = toldOf(h, s, { day: clock, since: h.beat.since, ahead: false, published: publishedOn(h) });
  return told.filter(
    (t) => t.last !== null && /^\d{4}-\d{2}-\d{2}/.test(t.day ?? "") && !except?.some((e) => contains(e, t)),
  );
}

/** A sentence's expressions of time, and what they came to by each clock they were counted from. */
interface Kept {
  readonly times: Times;
  /** Whether "the same day" or "later" may point to a day told before it. */
  readonly back: boolean;
  readonly by: { readonly clock: Clock; readonly told: readonly Told[] }[];
}
const kept = new WeakMap<Sentence, Kept | null>();

/** Null for a sentence that tells no time. */
function keptOf(h: Hearing, s: Sentence): Kept | null {
  let found = kept.get(s);
  if (found === undefined) {
    const clues = cluesOf(s.tokens);
    const times = mayTell(clues) ? timesIn(h.doc.text.slice(s.start, s.end), s.start, clues) : null;
    found = times && { times, back: pointsBack.test(times.text), by: [] };
    kept.set(s, found);
  }
  return found;
}

const sameClock = (a: Clock, b: Clock): boolean =>
  a.day === b.day && a.published === b.published && a.ahead === b.ahead && a.since === b.since;

/** The expressions of a sentence counted from a clock, once; "the same day" is looked for three sentences back. */
function toldOf(h: Hearing, s: Sentence, clock: Clock): readonly Told[] {
  const mine = keptOf(h, s);
  if (!mine) return [];
  const known = mine.by.find((one) => sameClock(one.clock, clock));
  if (known) return known.told;
  const told = counted(mine.times, clock, mine.back ? dayBefore(h, s, clock) : null);
  mine.by.push({ clock, told });
  return told;
}

const pointsBack = new RegExp(
  `\\b(?:${[...sameDay, "later", "earlier", "after", "before", "that"].join("|")})\\b`,
  "i",
);

function dayBefore(h: Hearing, s: Sentence, clock: Clock): DayNumber | null {
  const i = indexAt(h.doc.sentences, s.start);
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const b = h.doc.sentences[k]!;
    const mine = keptOf(h, b);
    if (!mine) continue;
    const told = mine.back ? counted(mine.times, clock) : toldOf(h, b, clock);
    const last = told.findLast((t) => t.role === "at" && t.last !== null);
    if (last) return last.last;
  }
  return null;
}

/** Index of the sentence that ends after an offset. */
function indexAt(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sentences[mid]!.end <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The sentences a span shares a unit with. */
function sentencesOf(h: Hearing, at: Span): readonly Sentence[] {
  const found: Sentence[] = [];
  for (
    let i = indexAt(h.doc.sentences, at.start);
    i < h.doc.sentences.length && h.doc.sentences[i]!.start < at.end;
    i++
  )
    found.push(h.doc.sentences[i]!);
  return found;
}

/** The day the article came out, in the beat's zone where a time is given; null where it does not say. */
export const publishedOn: (h: Hearing) => DayNumber | null = keep((h) =>
  h.head.published === null ? null : dayInZone(h.head.published, h.beat.zone),
);

/** When a statement was made: the day, and the words' own measure where they only tell a month or a season. */
interface Said {
  readonly day: DayNumber | null;
  readonly coarse: string | null;
}

/** The day a statement was made, as far as the text tells; see `saidWhen`. */
export const saidOn = (h: Hearing, statement: Statement | null): DayNumber | null => saidWhen(h, statement).day;

/**
 * When a statement was made: as its own `said` tells, else as its sentence tells outside the content, else the day the
 * article's first sentences name for the news (at most two days before publication), else the day of publication.
 */
const saidWhen = (h: Hearing, statement: Statement | null): Said =>
  statement ? saidBy(h)(statement) : { day: publishedOn(h), coarse: null };

const saidBy = keep((h: Hearing) => keep((statement: Statement) => sayingOf(h, statement)));

function sayingOf(h: Hearing, statement: Statement): Said {
  const published = publishedOn(h);
  const said = statement.said;
  if (said?.basis === "said") {
    const day = parseDay(said.day);
    return { day: day ?? published, coarse: day === null ? said.day : null };
  }
  if (published === null) return { day: said ? parseDay(said.day) : null, coarse: null };
  return (
    besides(h, statement, published) ?? {
      day: paragraphDay(h, statement, published) ?? newsDay(h, published),
      coarse: null,
    }
  );
}

function besides(h: Hearing, statement: Statement, published: DayNumber): Said | null {
  const anchor = statement.cue ?? statement.source ?? statement.content[0];
  const sentence = anchor && sentencesOf(h, anchor)[0];
  if (!anchor || !sentence) return null;
  const told = toldOf(h, sentence, { day: published, since: h.beat.since, ahead: false }).filter(
    (t) =>
      t.role === "at" &&
      t.day !== null &&
      t.last !== null &&
      !statement.content.some((c) => contains(c, t)) &&
      !(t.rule === "when/near" && t.last === published),
  );
  const distance = (t: Told): number => Math.min(Math.abs(t.start - anchor.end), Math.abs(anchor.start - t.end));
  const nearest = [...told].sort((a, b) => distance(a) - distance(b))[0];
  if (!nearest?.day || nearest.last === null) return null;
  if (parseDay(nearest.day) !== null && !nearest.day.includes("/"))
    return nearest.last <= published + 1 ? { day: nearest.last, coarse: null } : null;
  return distance(nearest) < 80 && statement.cue
    ? { day: Math.min(nearest.last, published), coarse: nearest.day }
    : null;
}

/** The day told in the sentence before, of the same paragraph. */
function paragraphDay(h: Hearing, statement: Statement, published: DayNumber): DayNumber | null {
  const first = statement.content[0];
  if (!first) return null;
  const i = indexAt(h.doc.sentences, first.start);
  const [here, before] = [h.doc.sentences[i], h.doc.sentences[i - 1]];
  if (!here || !before || before.block !== here.block) return null;
  const told = dayTold(h, before, published, null).findLast(
    (t) => t.role === "at" && t.rule !== "when/near" && parseDay(t.day ?? "") !== null && !t.day?.includes("/"),
  );
  return told && told.last !== null && told.last <= published && told.last >= published - 2 ? told.last : null;
}

/** A bulletin that runs on without naming its source goes on with the time it began with. */
function relayed(h: Hearing, statement: Statement, clause: Span, clock: DayNumber): Dated | null {
  if (statement.cue || statement.source || statement.said?.basis === "said") return null;
  const i = indexAt(h.doc.sentences, clause.start);
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const told = dayTold(h, h.doc.sentences[k]!, clock, null).find((t) => t.role === "at" && t.rule !== "when/near");
    if (told?.day) return { day: told.day, basis: "implied", words: { start: told.start, end: told.end } };
  }
  return null;
}

const known = new WeakMap<Hearing, DayNumber>();
const saying = new RegExp(`\\b(?:${sayings.join("|")})\\b`, "i");

/** The day that a verb of saying in the article's opening names, where it lies within two days before publication; else publication. */
export function newsDay(h: Hearing, published: DayNumber): DayNumber {
  const before = known.get(h);
  if (before !== undefined) return before;
  let day = published;
  for (const s of h.doc.sentences.slice(0, 6)) {
    const told = dayTold(h, s, published, null).find(
      (t) =>
        t.role === "at" &&
        t.rule !== "when/near" &&
        /^\d{4}-\d{2}-\d{2}$/.test(t.day ?? "") &&
        saying.test(h.doc.text.slice(Math.max(s.start, t.start - 45), Math.min(s.end, t.end + 30))),
    );
    if (!told || told.last === null) continue;
    if (told.last <= published && told.last >= published - 2) day = told.last;
    break;
  }
  known.set(h, day);
  return day;
}
