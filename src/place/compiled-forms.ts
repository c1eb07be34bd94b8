import type { Beat, Place } from "../beat/beat.ts";
import { type Compiled, compiledOf } from "../beat/compiled.ts";
import { Packed, pack } from "../text/packed.ts";
import { consonantsOf, exactOf, type Forms, type Names, nearOf, spellingsOf, type Table } from "./forms-tables.ts";

/** The forms of a beat's places as the build compiled them; null for a beat that was read from its tables. */
export function compiledForms(beat: Beat): Forms | null {
  const compiled = compiledOf(beat);
  if (!compiled) return null;
  const placeAt = (n: number): Place => compiled.rows.at(n);
  const exact = new Packed(compiled.sections.of("exact"));
  return {
    exact: tableOf(exact, placeAt),
    spelling: section(compiled, "spelling", placeAt),
    key: section(compiled, "key", placeAt),
    near: section(compiled, "near", (n) => exact.text(n)),
  };
}

const section = <T>({ sections }: Compiled, name: string, valueAt: (n: number) => T): Table<T> =>
  tableOf(new Packed(sections.of(name)), valueAt);

/** A table whose answers are made when first asked for, and kept. */
function tableOf<T>(packed: Packed, valueAt: (n: number) => T): Table<T> {
  const made: (readonly T[])[] = [];
  return {
    get: (key) => {
      const n = packed.find(key);
      if (n < 0) return undefined;
      made[n] ??= Array.from(packed.numbers(n), valueAt);
      return made[n];
    },
  };
}

/** Sections for `compiledForms`. */
export function compileForms(beat: Beat): Readonly<Record<string, Uint8Array>> {
  const exact = exactOf(beat);
  const places = new Map(beat.places.map((place, n) => [place, n]));
  const forms = new Map([...exact.keys()].map((form, n) => [form, n]));
  const placed = (names: Names): Uint8Array => numbered(names, places);
  return {
    exact: placed(exact),
    spelling: placed(spellingsOf(exact)),
    key: placed(consonantsOf(exact)),
    near: numbered(nearOf(exact), forms),
  };
}

const numbered = <T>(table: ReadonlyMap<string, readonly T[]>, numbers: ReadonlyMap<T, number>): Uint8Array =>
  pack(new Map([...table].map(([key, values]) => [key, values.map((value) => numbers.get(value)!)])));
