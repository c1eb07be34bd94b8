import { group } from "./group.ts";
import type { Naming } from "./naming.ts";
import { placeKey } from "./places.ts";
import { compatible, sameFigure, telling } from "./quantity.ts";
import type { Told } from "./told.ts";

/** A claim and the place it is taken to speak of, which may be another claim's where it names none, or a wider or narrower one. */
export interface Placed {
  readonly told: Told;
  readonly place: string | null;
}

/** What two claims must share before their places and days are looked at. */
export const topic = ({ claim, kind }: Told): string =>
  `${kind.name}|${kind.asked(claim)}|${kind.together(claim) ? "" : claim.actor}`;

/** Gives every claim its place. The order of rules is from the closest to the claim to the farthest. */
export function placed(all: readonly Told[], naming: Naming): Placed[] {
  const near = group(all, (told) => `${told.article.article}|${topic(told)}`);
  const utterances = group(
    all.filter((told) => told.voice !== "outlet"),
    (told) => `${told.speaker}|${topic(told)}|${told.claim.stance}`,
  );
  const first = new Map<Told, string | null>();
  for (const told of all) {
    const here = near.get(`${told.article.article}|${topic(told)}`) ?? [];
    const same = utterances.get(`${told.speaker}|${topic(told)}|${told.claim.stance}`) ?? [];
    first.set(told, placeKey(told.claim.place) ?? denied(told, here) ?? besides(told, here) ?? elsewhere(told, same));
  }
  countries(all, first, naming);
  for (const same of utterances.values()) widened(same, first);
  return all.map((told) => ({ told, place: first.get(told) ?? null }));
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
      (o) => o.speaker === told.speaker && o.claim.stance === told.claim.stance && fits(told, o) && sameDay(told, o),
    ),
  );
}

/** The same utterance in another article: one day, and a figure that a coincidence would hardly repeat. */
function elsewhere(told: Told, same: readonly Told[]): string | null {
  if (!telling(told.claim.quantity)) return null;
  return only(same.filter((o) => telling(o.claim.quantity) && fits(told, o) && sameDay(told, o)));
}

/** A strike without a place is on the whole country, where the day's other strikes asked the same way name one. */
function countries(all: readonly Told[], first: Map<Told, string | null>, naming: Naming): void {
  const strikes = group(
    all.filter((told) => told.kind.name === "strike"),
    (told) => `${told.claim.actor}|${told.days?.to}`,
  );
  for (const day of strikes.values()) {
    const country = only(day.filter(({ claim }) => claim.place !== null && naming.country(claim.place)));
    for (const told of day) if (first.get(told) === null && country !== null) first.set(told, country);
  }
}

/** One figure of one utterance, told of a wider place in one article and of a narrower in another. */
function widened(same: readonly Told[], first: Map<Told, string | null>): void {
  const figures = group(
    same.filter(
      ({ claim, days, kind }) =>
        !kind.exclusive && large(claim.quantity?.value) && claim.quantity?.unit !== "share" && days !== null,
    ),
    ({ claim, days }) => `${claim.quantity?.value}|${claim.quantity?.high}|${days?.to}`,
  );
  for (const one of figures.values()) {
    const articles = new Set(one.map(({ article }) => article.article));
    if (articles.size < 2 || articles.size < one.length) continue;
    const place = first.get(one.find((told) => first.get(told) !== null) ?? one[0]!) ?? null;
    for (const told of one) first.set(told, place);
  }
}

const large = (value: number | null | undefined): boolean => value != null && (value >= 10 || !Number.isInteger(value));
const fits = (a: Told, b: Told): boolean =>
  a !== b &&
  a.claim.actor === b.claim.actor &&
  (sameFigure(a.claim.quantity, b.claim.quantity) || compatible(a.claim.quantity, b.claim.quantity));
const sameDay = (a: Told, b: Told): boolean => !a.dated || !b.dated || a.days?.to === b.days?.to;

/** The one place all of them name; null for none or several. */
function only(others: readonly Told[]): string | null {
  const places = new Set(others.flatMap(({ claim }) => placeKey(claim.place) ?? []));
  return places.size === 1 ? [...places][0]! : null;
}
