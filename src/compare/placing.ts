import { fold } from "../text/fold.ts";
import { group } from "./group.ts";
import type { Naming } from "./naming.ts";
import { placeKey } from "./places.ts";
import { compatible, sameFigure, telling } from "./quantity.ts";
import { speakersOf } from "./speakers.ts";
import { among, type Told } from "./told.ts";
import { WEEK } from "./window.ts";

/** A claim and the place it is taken to speak of, which may be another claim's where it names none, or a wider or narrower one. */
export interface Placed {
  readonly told: Told;
  readonly place: string | null;
}

/** What two claims must share before their places and days are looked at. */
export const topic = ({ claim, kind }: Pick<Told, "claim" | "kind">): string =>
  `${kind.name}|${kind.asked(claim)}|${kind.together(claim) ? "" : claim.actor}`;

// Placing has two steps. The first looks at one article. The second looks at claims of other articles, but only at those that share a
// figure with it within a few days, or are of the same day's strikes: so a new article moves only its neighbours, and an index can
// work out anew just these.

/** What a claim's own article tells of where and when it belongs. */
export function inArticle(article: readonly Told[]): Placed[] {
  const topics = group(article, topic);
  const dated = redated(article, topics);
  const near = group(dated, topic);
  return dated.map((told) => {
    const here = near.get(topic(told)) ?? [];
    return { told, place: placeKey(told.claim.place) ?? denied(told, here) ?? besides(told, here) };
  });
}

/** Where claims that share a figure or a day of strikes with others belong, seen together. */
export function settled(all: readonly Placed[], naming: Naming): Placed[] {
  const dated = grouped(all, dayKey, (same) => same.map((one) => earlier(one, same)));
  const found = grouped(dated, mouthKey, (same) => same.map((one) => elsewhere(one, same, naming)));
  const struck = grouped(
    found,
    (told) => strikeKey(told, naming),
    (same) => countries(same),
  );
  return grouped(struck, mouthKey, (same) => widened(same, naming));
}

type Keyed = Pick<Told, "claim" | "kind" | "days" | "statement">;

/** A key that reports of one day's count of one place share, whoever speaks; null where the figure could come on any day. */
export function dayKey(told: Keyed): string | null {
  const figure = figureOf(told);
  return figure === null || told.kind.window !== "day" ? null : `${figure}|${placeKey(told.claim.place)}`;
}

/**
 * A key that claims share which can be one utterance: with one telling figure, or that deny one thing of a place. Spellings of one name
 * begin and end alike.
 */
export function mouthKey(told: Keyed): string | null {
  const figure = figureOf(told) ?? deniedOf(told);
  if (figure === null || told.statement === null) return null;
  const { name, side } = told.statement.speaker;
  return `${figure}|${told.claim.stance}|${side}|${fold(name).split(" ").at(-1)?.slice(0, 2)}`;
}

const deniedOf = (told: Keyed): string | null =>
  told.kind.local && told.claim.stance === "denies" && told.days !== null ? `${topic(told)}|${told.claim.actor}` : null;

function figureOf(told: Keyed): string | null {
  const { quantity } = told.claim;
  if (!telling(quantity) || told.days === null) return null;
  return `${topic(told)}|${quantity?.value}|${quantity?.high}|${quantity?.unit}`;
}

/** A key that the strikes of one side on one day share which name no place, or the whole country; null for all others. */
export const strikeKey = ({ kind, claim, days }: Keyed, naming: Naming): string | null =>
  kind.name === "strike" && days !== null && (claim.place === null || naming.country(claim.place))
    ? `${claim.actor}|${days.to}`
    : null;

/** How many days after the thing itself a report that gives no date may still be of it, and two reports of one utterance may seem apart. */
export const LATE = 2;

/** Works through the claims that share a key, group by group; the rest stays. The order stays. */
function grouped(
  all: readonly Placed[],
  key: (told: Told) => string | null,
  work: (same: readonly Placed[]) => readonly Placed[],
): Placed[] {
  const groups = new Map<string, number[]>();
  all.forEach(({ told }, i) => {
    const of = key(told);
    if (of === null) return;
    const there = groups.get(of);
    if (there === undefined) groups.set(of, [i]);
    else there.push(i);
  });
  const made = [...all];
  for (const places of groups.values())
    if (places.length > 1)
      work(places.map((i) => made[i]!)).forEach((one, k) => {
        made[places[k]!] = one;
      });
  return made;
}

/**
 * Gives undated claims of an article the day of another: what is only named as the target of a dated denial takes the denial's day; an
 * undated denial goes with what it denies where the article dates that farther back than a window.
 */
function redated(article: readonly Told[], topics: ReadonlyMap<string, readonly Told[]>): Told[] {
  const denials = new Map<string, Told>();
  for (const told of article)
    if (told.claim.stance === "denies" && told.claim.target != null && told.dated) denials.set(told.claim.target, told);
  return article.map((told) => {
    if (told.dated) return told;
    const days =
      denials.get(told.claim.id)?.days ??
      (told.claim.stance === "denies" ? longAgo(told, topics.get(topic(told)) ?? []) : null);
    return days == null ? told : { ...told, days };
  });
}

/** The days of the last assertion before the denial in its article, where they are a month's or lie more than a window back. */
function longAgo(told: Told, here: readonly Told[]): Told["days"] {
  const before = here.filter(
    (one) =>
      one.claim.stance === "asserts" &&
      one.claim.actor === told.claim.actor &&
      placeKey(one.claim.place) === placeKey(told.claim.place) &&
      one.order < told.order &&
      one.speaker !== told.speaker,
  );
  const days = before.at(-1)?.days ?? null;
  if (days === null || told.days === null) return days;
  return days.grain === "wide" || told.days.to - days.to > WEEK ? days : null;
}

/** A denial that names no place denies what it points to, else the one place its article tells the denied thing of. */
function denied(told: Told, here: readonly Told[]): string | null {
  if (told.claim.stance !== "denies") return null;
  const target = here.find((other) => told.claim.target != null && other.claim.id === told.claim.target);
  if (target !== undefined) return placeKey(target.claim.place);
  return only(
    here.filter(
      (o) => o.claim.stance === "asserts" && o.claim.actor === told.claim.actor && o.speaker !== told.speaker,
    ),
  );
}

/** The same speaker in the same article, of one place and with figures that fit. */
function besides(told: Told, here: readonly Told[]): string | null {
  if (told.voice === "outlet") return null;
  return only(
    here.filter(
      (o) =>
        o.speaker === told.speaker &&
        o.claim.stance === told.claim.stance &&
        fits(told, o) &&
        (!told.dated || !o.dated || told.days?.to === o.days?.to),
    ),
  );
}

/** In kinds that count by the day, an undated report takes the one day that dated reports of its figure give, if at most two days back. */
function earlier(one: Placed, same: readonly Placed[]): Placed {
  const { told } = one;
  if (told.dated || !short(told)) return one;
  const others = same.filter(({ told: o }) => o.dated && short(o) && lag(told, o) >= 0 && lag(told, o) <= LATE);
  const days = new Set(others.map((other) => other.told.days!.to));
  return days.size === 1 ? { ...one, told: { ...told, days: others[0]!.told.days } } : one;
}
const lag = (later: Told, one: Told): number => later.days!.to - one.days!.to;
const short = ({ days }: Told): boolean => days?.grain === "day" && days.to - days.from < LATE;

/** The same utterance in another article: about one day, and a figure that a coincidence would hardly repeat. */
function elsewhere(one: Placed, same: readonly Placed[], naming: Naming): Placed {
  const { told } = one;
  if (one.place !== null || told.voice === "outlet") return one;
  const others = same.filter(
    ({ told: o }) => o !== told && fits(told, o) && aboutThen(told, o) && sameMouth(told, o, naming),
  );
  return { ...one, place: only(others.map((other) => other.told)) };
}

/** The same day where both texts tell it; else at most two apart. */
const aboutThen = (a: Told, b: Told): boolean =>
  a.dated && b.dated ? a.days!.to === b.days!.to : Math.abs(a.days!.to - b.days!.to) <= LATE;

/** Whether two claims are of one speaker, seen by themselves. */
function sameMouth(a: Told, b: Told, naming: Naming): boolean {
  if (a.statement === null || b.statement === null) return false;
  const { keyOf } = speakersOf([a.statement.speaker, b.statement.speaker], naming);
  return keyOf(a.statement.speaker) === keyOf(b.statement.speaker);
}

/** A strike without a place is on the whole country, where the day's other strikes of that side name one. */
function countries(day: readonly Placed[]): readonly Placed[] {
  if (day.every(({ place }) => place !== null)) return day;
  const country = only(day.map(({ told }) => told));
  return country === null ? day : day.map((one) => (one.place === null ? { ...one, place: country } : one));
}

/**
 * One figure of one utterance, told of a wider place in one article and of a narrower in another: a figure of ten and more wherever the two lie,
 * a smaller one where the gazetteer knows that one lies in the other.
 */
function widened(same: readonly Placed[], naming: Naming): readonly Placed[] {
  const made = new Map<Placed, Placed>();
  const counted = same.filter(
    ({ told: { claim, kind, voice } }) =>
      voice !== "outlet" && !kind.exclusive && claim.quantity?.value != null && claim.quantity.unit !== "share",
  );
  for (const day of group(counted, ({ told }) => String(told.days?.to)).values()) {
    if (day.length < 2) continue;
    const spoken = among(
      day.map(({ told }) => told),
      naming,
    );
    const speakers = new Map(spoken.map((told) => [`${told.article.article}|${told.claim.id}`, told]));
    const now = (one: Placed): Told => speakers.get(`${one.told.article.article}|${one.told.claim.id}`)!;
    for (const one of group(day, (placed) => now(placed).speaker).values()) {
      const articles = new Set(one.map(({ told }) => told.article.article));
      if (articles.size < 2 || articles.size < one.length) continue;
      const named = one.filter(({ place }) => place !== null).sort((a, b) => now(a).order - now(b).order);
      const first = named[0];
      if (first === undefined || !(isLarge(first.told.claim.quantity) || nested(named, naming))) continue;
      for (const placed of one) made.set(placed, { ...placed, place: first.place });
    }
  }
  return same.map((one) => made.get(one) ?? one);
}

/** Whether of the places named one lies in the next, all along. */
function nested(named: readonly Placed[], naming: Naming): boolean {
  const places = [...new Set(named.flatMap(({ place }) => place ?? []))];
  const lies = (a: string, b: string) => naming.inside(a, b) || naming.inside(b, a);
  return places.length > 1 && places.every((a, i) => places.slice(i + 1).every((b) => lies(a, b)));
}

const isLarge = (q: Told["claim"]["quantity"]): boolean =>
  q?.value != null && q.unit !== "share" && (q.value >= 10 || !Number.isInteger(q.value));
const fits = (a: Told, b: Told): boolean =>
  a !== b &&
  a.claim.actor === b.claim.actor &&
  (sameFigure(a.claim.quantity, b.claim.quantity) || compatible(a.claim.quantity, b.claim.quantity));

/** The one place all of them name; null for none or several. */
function only(others: readonly Told[]): string | null {
  const places = new Set(others.flatMap(({ claim }) => placeKey(claim.place) ?? []));
  return places.size === 1 ? [...places][0]! : null;
}
