import type { Place } from "../beat/beat.ts";

/** An entry of a gazetteer that answers to a name. */
export interface Entry {
  readonly place: Place;
  /** Country and first-level code as GeoNames writes them ("US.TX"); null where unknown. */
  readonly admin: string | null;
  /** The name asked for is the entry's own, not another of its names. */
  readonly own: boolean;
  /** The name is an abbreviation, good only after a comma ("Tex.", "TX"). */
  readonly short: boolean;
  /** It is the capital of a country. */
  readonly capital: boolean;
  /** In how many ways the world's languages write its name: the more, the better it is known. */
  readonly fame: number;
}

/** All that answers to a name, the most people first. */
export interface Named {
  readonly entries: readonly Entry[];
  /** Written small it is an ordinary English word ("reading"). */
  readonly word: boolean;
  /** It is a given name of people ("Austin"). */
  readonly given: boolean;
  /** The likeliest entry is the country or region whose adjective or people this is ("Fijian"). */
  readonly demonym: boolean;
}

/** Places of the whole world by name. Names are asked for as `foldName` writes them. */
export interface Gazetteer {
  /** What tells one gazetteer from another: part of a reading's identity. */
  readonly version: string;
  named(folded: string): Named | null;
  /** Settlements one of whose names has these consonants (`consonantKey`). */
  keyed(key: string): readonly Entry[];
  /** Whether a name is one given to people. */
  given(folded: string): boolean;
}

/** Most entries that are looked at for one name. */
export const MOST = 120;
