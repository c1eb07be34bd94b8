import type { PlaceId, SideId } from "../model/id.ts";

// A beat is what a newsroom covers: the facts of one conflict as tables, no code. These are the tables once loaded.

/** One side of the conflict. Nothing in the code names one. */
export interface Side {
  readonly id: SideId;
  /** The state or body as a speaker: what "Kyiv said" and "the Ukrainians said" become. */
  readonly name: string;
  /** "Russian", "Ukrainian". */
  readonly adjectives: readonly string[];
  /** "Russians", "Ukrainians". */
  readonly demonyms: readonly string[];
  /** Names that stand for the side when they speak or act: the state, its capital in every spelling. */
  readonly metonyms: readonly string[];
  /** Common nouns, in lower case, that mean this side and no other in this war: "army", "rebels". */
  readonly nouns: readonly string[];
  /** Where there are more than two: whom it fights, by id. "The enemy" is the one of these an article names most. */
  readonly against?: readonly SideId[] | undefined;
  /** Id of the body that "the military", "the army", "the troops" of this side is: "organisations/…". */
  readonly military: string | null;
  /** Fights in one article and has no part in its beat otherwise. */
  readonly guest?: boolean;
  /** The country struck when a strike on this side names no place; a PlaceId. */
  readonly country: PlaceId | null;
}

export interface Outlet {
  readonly id: string;
  readonly name: string;
  /** Other ways it is written, as text mentions it. */
  readonly forms: readonly string[];
  readonly hosts: readonly string[];
  readonly country: string | null;
  readonly owner: string | null;
  /** A wire agency whose copy others carry. */
  readonly agency: boolean;
  /** Marks that sign a carried copy, to the letter: "REUTERS", "(AP)". */
  readonly marks: readonly string[];
  /** The side it speaks for when it is itself quoted; `third` for most. */
  readonly side: SideId;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** A form that starts with "~" stands for the side's: "~army" is read as "Xish army", "X's army", "army of X". */
  readonly forms: readonly string[];
  readonly side: SideId;
  readonly parent: string | null;
  /** "state", "command", "ministry", "military", "unit", "office", "agency", "think tank", "monitor", "media" … */
  readonly kind: string;
  /** For a state that is no side: its adjectives and demonyms ("French"). Absent for every other body. */
  readonly adjectives?: readonly string[];
  /** The state it belongs to, as ISO 3166-1 code, also where that is no side of the beat; null for none. */
  readonly state: string | null;
}

/** A public office holder or public figure; an office is dated, a person may have several. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Spellings of the full name and of the surname alone. */
  readonly forms: readonly string[];
  readonly offices: readonly Office[];
  readonly side: SideId;
  /** As for an organisation. */
  readonly state: string | null;
  readonly gender: "f" | "m" | null;
}

export interface Office {
  readonly role: string;
  /** Titles that stand for the holder: "the Russian president", "Russia's top general"; "~president" as in `Organisation.forms`. */
  readonly titles: readonly string[];
  readonly organisation: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** One form of a place's name and whose it is. */
export interface PlaceName {
  readonly form: string;
  readonly language: string | null;
  /** "uk-2010", "ru-latin", "former", "regional" …; explained in the beat's SOURCES.md. */
  readonly regime: string | null;
  readonly usedBy: SideId | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Whose offices a place has where its country's does not tell: a breakaway or occupied area, with all that lies in it. */
export interface Holding {
  readonly place: PlaceId;
  readonly side: SideId;
  /** First and last day, or null where the end is open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What sort of place it is; `physical` is a river, hill or sea. */
export type PlaceKind = "settlement" | "quarter" | "district" | "region" | "country" | "physical";

export interface Place {
  readonly id: PlaceId;
  /** The name international mapping bodies use now. */
  readonly name: string;
  readonly names: readonly PlaceName[];
  readonly kind: PlaceKind;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Where `lat` and `lon` are not known: roughly where it lies (the middle of its community). For telling namesakes apart, never for a map. */
  readonly about?: { readonly lat: number; readonly lon: number };
  /** Id of the region it lies in. */
  readonly region: PlaceId | null;
  readonly country: string | null;
  readonly population: number | null;
}

export interface Beat {
  readonly id: string;
  /** For a beat made for one article: the beat it was made from, whose names hold beside its own. */
  readonly base?: Beat;
  readonly name: string;
  readonly version: string;
  /** IANA zone that days are told in. */
  readonly zone: string;
  /** The day the conflict's totals run from ("since the beginning of …"), or null. */
  readonly since: string | null;
  readonly sides: readonly Side[];
  readonly held?: readonly Holding[];
  readonly outlets: readonly Outlet[];
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly places: readonly Place[];
}

/**
 * A name of the beat found in a text. `ids` holds every entry that answers to the words, best first: a person
 * "people/…", an organisation "organisations/…", an outlet "outlets/…", a side "sides/RU", a place its PlaceId.
 */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: "person" | "title" | "organisation" | "outlet" | "side" | "adjective" | "place";
  readonly ids: readonly string[];
}
