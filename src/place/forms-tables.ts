import type { Beat, Place } from "../beat/beat.ts";
import { formsOf } from "../beat/names.ts";
import { foldName } from "../gazetteer/fold.ts";
import { consonantKey, spellingKey } from "../gazetteer/key.ts";

/** All forms of a beat's places, ready to be asked in four ways. */
export interface Forms {
  readonly exact: Table<Place>;
  readonly spelling: Table<Place>;
  readonly key: Table<Place>;
  /** Forms by first letter and length, for slips. */
  readonly near: Table<string>;
}

/** The same from a beat's tables. */
export function buildForms(beat: Beat): Forms {
  const exact = kept(() => exactOf(beat));
  return {
    exact: tableOf(exact),
    spelling: tableOf(kept(() => spellingsOf(exact()))),
    key: tableOf(kept(() => consonantsOf(exact()))),
    near: tableOf(kept(() => nearOf(exact()))),
  };
}

/** A table that is built when it is first asked. */
export interface Table<T> {
  get(key: string): readonly T[] | undefined;
}

/** Places by a form or key of their names. */
export type Names = ReadonlyMap<string, readonly Place[]>;

/** What is built when it is first asked, and kept. */
function kept<T>(build: () => T): () => T {
  let held: T | null = null;
  return () => {
    held ??= build();
    return held;
  };
}

const tableOf = <T>(build: () => ReadonlyMap<string, readonly T[]>): Table<T> => ({ get: (key) => build().get(key) });

/** Places by their folded forms. */
export function exactOf(beat: Beat): Names {
  const table = new Map<string, Place[]>();
  for (const place of beat.places) for (const form of formsOf(place)) put(table, foldName(form), place);
  return table;
}

/** Places by what two spellings of one romanised name share. */
export const spellingsOf = (exact: Names): Names => keyedBy(exact, () => true, spellingKey);
/** Settlements by what two romanisations of one name share. */
export const consonantsOf = (exact: Names): Names =>
  keyedBy(exact, (place) => place.kind === "settlement", consonantKey);

function keyedBy(names: Names, takes: (place: Place) => boolean, keyOf: (form: string) => string): Names {
  const table = new Map<string, Place[]>();
  for (const [folded, places] of names) {
    if (!long(folded) || !places.some(takes)) continue;
    const key = keyOf(folded);
    for (const place of places) if (takes(place)) put(table, key, place);
  }
  return table;
}

/** Forms that may be met with a slip, by first letter and length. */
export function nearOf(names: Names): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const folded of names.keys()) {
    if (!long(folded)) continue;
    const bucket = `${folded[0]}${folded.length}`;
    const others = table.get(bucket);
    if (others) others.push(folded);
    else table.set(bucket, [folded]);
  }
  return table;
}

const long = (folded: string): boolean => folded.length >= 5 && LATIN.test(folded);

const LATIN = /^[a-z ]+$/;

function put(map: Map<string, Place[]>, key: string, place: Place): void {
  const known = map.get(key);
  if (!known) map.set(key, [place]);
  else if (known.at(-1) !== place && !known.includes(place)) known.push(place);
}
