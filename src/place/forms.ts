import type { Beat, Place, PlaceName } from "../beat/beat.ts";
import { formsOf } from "../beat/names.ts";
import { foldName } from "../gazetteer/fold.ts";
import { consonantKey, spellingKey } from "../gazetteer/key.ts";

/** How a name was met: to the letter (but for case and marks), by spelling, by its consonants, by one slip of the pen. */
export type How = "exact" | "spelling" | "key" | "slip";

/** All forms of a beat's places, ready to be asked in four ways. */
export interface Forms {
  readonly exact: Table<Place>;
  readonly spelling: Table<Place>;
  readonly key: Table<Place>;
  /** Forms by first letter and length, for slips. */
  readonly near: Table<readonly [form: string, place: Place]>;
}

const made = new WeakMap<Beat, Forms>();
const LATIN = /^[a-z ]+$/;

/** The forms of a beat; each table is built once, when it is first asked. Short forms (under five letters) are met exactly or not at all. */
export function formsIn(beat: Beat): Forms {
  const known = made.get(beat);
  if (known) return known;
  const exact = kept(() => exactOf(beat));
  const forms: Forms = {
    exact: tableOf(exact),
    spelling: tableOf(kept(() => keyedBy(exact(), () => true, spellingKey))),
    key: tableOf(kept(() => keyedBy(exact(), (place) => place.kind === "settlement", consonantKey))),
    near: tableOf(kept(() => nearOf(exact()))),
  };
  made.set(beat, forms);
  return forms;
}

/** A table that is built when it is first asked. */
export interface Table<T> {
  get(key: string): readonly T[] | undefined;
}

type Names = ReadonlyMap<string, readonly Place[]>;

/** What is built when it is first asked, and kept. */
function kept<T>(build: () => T): () => T {
  let held: T | null = null;
  return () => {
    held ??= build();
    return held;
  };
}

const tableOf = <T>(build: () => ReadonlyMap<string, readonly T[]>): Table<T> => ({ get: (key) => build().get(key) });

function exactOf(beat: Beat): Names {
  const table = new Map<string, Place[]>();
  for (const place of beat.places) for (const form of formsOf(place)) put(table, foldName(form), place);
  return table;
}

function keyedBy(names: Names, takes: (place: Place) => boolean, keyOf: (form: string) => string): Names {
  const table = new Map<string, Place[]>();
  for (const [folded, places] of names) {
    if (!long(folded) || !places.some(takes)) continue;
    const key = keyOf(folded);
    for (const place of places) if (takes(place)) put(table, key, place);
  }
  return table;
}

function nearOf(names: Names): ReadonlyMap<string, readonly (readonly [form: string, place: Place])[]> {
  const table = new Map<string, [string, Place][]>();
  for (const [folded, places] of names) {
    if (!long(folded)) continue;
    const bucket = `${folded[0]}${folded.length}`;
    let others = table.get(bucket);
    if (!others) {
      others = [];
      table.set(bucket, others);
    }
    for (const place of places) others.push([folded, place]);
  }
  return table;
}

const long = (folded: string): boolean => folded.length >= 5 && LATIN.test(folded);

/** The places a name may mean and how they were met; the strictest way that finds any. `loose` allows consonants and slips. */
export function lookUp(
  forms: Forms,
  name: string,
  loose: boolean,
): { readonly how: How; readonly places: readonly Place[] } | null {
  const folded = foldName(name);
  const exact = forms.exact.get(folded);
  if (exact) return { how: "exact", places: exact };
  if (folded.length < 5) return null;
  const spelling = forms.spelling.get(spellingKey(name));
  if (spelling) return { how: "spelling", places: spelling };
  if (!loose || folded.length < 6) return null;
  const consonants = consonantKey(name);
  const key = consonants.length >= (folded.length > 6 ? 3 : 4) ? forms.key.get(consonants) : undefined;
  if (key) return { how: "key", places: key };
  const slip = slips(forms, folded);
  return slip.length > 0 ? { how: "slip", places: slip } : null;
}

/** Places one of whose forms is one letter (more, less, other, or two swapped) away; the first letter is taken for right. */
function slips(forms: Forms, folded: string): Place[] {
  if (folded.length < 7) return [];
  const found = new Set<Place>();
  for (const length of [folded.length - 1, folded.length, folded.length + 1])
    for (const [form, place] of forms.near.get(`${folded[0]}${length}`) ?? [])
      if (oneSlip(form, folded)) found.add(place);
  return [...found];
}

/** Whether two words are one slip apart: a letter more, less or other, or two neighbours swapped. */
export function oneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [endA - from, endB - from];
  if (restA <= 1 && restB <= 1) return restA + restB > 0;
  return restA === 2 && restB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}

/** The name of a place that a form is, with its regime; null for a form the table does not list. */
export function nameFor(place: Place, form: string): PlaceName | null {
  const folded = foldName(form);
  return (
    place.names.find((name) => name.form === form) ?? place.names.find((name) => foldName(name.form) === folded) ?? null
  );
}

function put(map: Map<string, Place[]>, key: string, place: Place): void {
  const known = map.get(key);
  if (!known) map.set(key, [place]);
  else if (known.at(-1) !== place && !known.includes(place)) known.push(place);
}
