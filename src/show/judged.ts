import type { Claim, PlaceRef } from "../model/claim.ts";
import { merged, type Said } from "../model/people.ts";
import type { Reading } from "../model/reading.ts";
import type { Speaker, Statement } from "../model/statement.ts";

/** What people judged to be the same, as it is applied where articles are compared. What is recorded, and what is shown, stays as it was read. */
export interface Merging {
  /** An article with its speakers and places called as judged. */
  apply<T extends { readonly reading: Reading }>(kept: T): T;
  /** Place ids with those judged the same as one of them. */
  places(ids: ReadonlySet<string>): ReadonlySet<string>;
}

/** The merges that stand, over the articles they are applied to. */
export function merging(said: readonly Said[], kept: readonly { readonly reading: Reading }[]): Merging {
  const [speakers, places] = [merged(said, "speakers"), merged(said, "places")];
  if (speakers.size + places.size === 0) return { apply: (one) => one, places: (ids) => ids };
  const voices = new Map<string, Speaker>();
  const spots = new Map<string, PlaceRef>();
  for (const { reading } of kept) {
    for (const { speaker } of reading.statements)
      for (const key of keysOf(speaker)) voices.set(key, voices.get(key) ?? speaker);
    for (const { place } of reading.claims)
      if (place) for (const key of keysOf(place)) spots.set(key, spots.get(key) ?? place);
  }
  const voice = <S extends Speaker>(who: S): S => {
    const to = calledAs(who, speakers);
    const is = to === null ? undefined : voices.get(to);
    if (to === null) return who;
    return is
      ? { ...who, name: is.name, id: is.id, organisation: is.organisation, side: is.side }
      : { ...who, name: to };
  };
  const spot = (place: PlaceRef): PlaceRef => {
    const to = calledAs(place, places);
    const is = to === null ? undefined : spots.get(to);
    return is ? { ...place, id: is.id, name: is.name, lat: is.lat, lon: is.lon } : place;
  };
  const statement = (s: Statement): Statement => ({ ...s, speaker: voice(s.speaker), via: s.via.map(voice) });
  const claim = (c: Claim): Claim => (c.place ? { ...c, place: spot(c.place) } : c);
  return {
    apply: (one) => ({
      ...one,
      reading: {
        ...one.reading,
        statements: one.reading.statements.map(statement),
        claims: one.reading.claims.map(claim),
      },
    }),
    places: (ids) => {
      const names = new Set([...ids].map((id) => places.get(id)).filter((name) => name !== undefined));
      return new Set([...ids, ...[...places].flatMap(([id, name]) => (names.has(name) ? [id] : []))]);
    },
  };
}

/** What something may be named by in a judgement: its id, else its name. */
const keysOf = ({ id, name }: { readonly id: string | null; readonly name: string }): readonly string[] =>
  id === null ? [name] : [id, name];

function calledAs(
  one: { readonly id: string | null; readonly name: string },
  names: ReadonlyMap<string, string>,
): string | null {
  for (const key of keysOf(one)) {
    const to = names.get(key);
    if (to !== undefined) return keysOf(one).includes(to) ? null : to;
  }
  return null;
}
