import type { Beat, Person } from "../beat/beat.ts";
import { fold } from "../text/fold.ts";
import type { ComparedPlace, ComparedSpeaker } from "./input.ts";

/** What a comparison knows of names. Nothing in it depends on which side a name belongs to. */
export interface Naming {
  /** What a side is called in questions. */
  side(id: string): string;
  /** Whether the name stands for a side as a whole: the state, its capital, its military. */
  forSide(speaker: ComparedSpeaker): boolean;
  /** Whether the place is the country of a side. */
  country(place: ComparedPlace): boolean;
  /** Whether one place, by its key, lies in the other: a town in its region. */
  inside(inner: string, outer: string): boolean;
  /** One name for all spellings of a person or body that is known; null for the rest. */
  known(speaker: ComparedSpeaker): string | null;
  /** Bodies the person speaks for, by the names `known` gives, or folded. */
  bodies(speaker: ComparedSpeaker): readonly string[];
  /** One name for an outlet, whichever of its names an article gives; the name as given where it is not known. */
  outlet(name: string): string;
}

/** The name of a state by its ISO 3166-1 code, as CLDR has it; the id itself for any other side. */
function plainName(id: string): string {
  if (!/^[A-Z]{2}$/.test(id)) return id;
  return new Intl.DisplayNames(["en"], { type: "region", fallback: "code" }).of(id) ?? id;
}

/**
 * What is known without a beat: states by their codes, what the readings say of people's bodies, and that a name which ends a longer
 * body's name is the wider body ("Forces of X" beside "Staff of the Forces of X"), for every state alike.
 */
export function plainNaming(sides: readonly string[], speakers: readonly string[] = []): Naming {
  const states = new Set(sides.map((id) => fold(plainName(id))));
  const wide = new Set([...states, ...widerBodies(speakers.map(fold), [...states])]);
  return {
    side: plainName,
    forSide: (speaker) => wide.has(fold(speaker.name)),
    country: (place) => states.has(fold(place.name)),
    inside: () => false,
    known: () => null,
    bodies: ({ organisation }) => (organisation == null ? [] : [fold(organisation)]),
    outlet: (name) => name,
  };
}

/** Names that end another name of four words or more (so no surname), and the same with another state's name in them. */
function widerBodies(names: readonly string[], states: readonly string[]): string[] {
  const ends = new Set(
    names.flatMap((name) => {
      const words = name.split(" ");
      return words.length < 4 ? [] : words.slice(1).map((_, i) => words.slice(i + 1).join(" "));
    }),
  );
  const wider = names.filter((name) => name.includes(" ") && ends.has(name));
  return wider.flatMap((name) => {
    const state = states.find((one) => name.endsWith(` ${one}`));
    return state === undefined ? [name] : states.map((other) => name.slice(0, -state.length) + other);
  });
}

/** What a beat's tables tell of names. Pure: the same beat gives the same naming. */
export function namingOf(beat: Beat): Naming {
  const plain = plainNaming(beat.sides.map((side) => side.id));
  const names = new Map(beat.sides.map((side) => [side.id, side.name]));
  const forSide = new Set(beat.sides.flatMap((side) => [side.name, ...side.metonyms]).map(fold));
  const military = new Set(beat.sides.flatMap((side) => side.military ?? []));
  const countries = new Set<string>(beat.sides.flatMap((side) => side.country ?? []));
  const ids = idsOf([...beat.organisations, ...beat.people]);
  const people = new Map(beat.people.map((one) => [one.id, one]));
  const outlets = idsOf(beat.outlets);
  const listed = new Map(beat.outlets.map((one) => [one.id, one.name]));
  const known = (speaker: ComparedSpeaker) => speaker.id ?? ids.get(fold(speaker.name)) ?? null;
  return {
    side: (id) => names.get(id) ?? plain.side(id),
    forSide: (speaker) =>
      forSide.has(fold(speaker.name)) || military.has(known(speaker) ?? "") || plain.forSide(speaker),
    country: (place) => (place.id !== null && countries.has(place.id)) || plain.country(place),
    inside: insideOf(beat),
    known,
    bodies: (speaker) => [...bodiesOf(people.get(known(speaker) ?? ""), ids), ...told(speaker, ids)],
    outlet: (name) => listed.get(outlets.get(fold(name)) ?? "") ?? name,
  };
}

/** Whether a place of the beat lies in another: in its region, or that one's. */
function insideOf(beat: Beat): Naming["inside"] {
  const regions = new Map(beat.places.map(({ id, region }) => [id as string, region as string | null]));
  return (inner, outer) => {
    const seen = new Set<string>();
    for (let at = regions.get(inner) ?? null; at !== null && !seen.has(at); at = regions.get(at) ?? null) {
      if (at === outer) return true;
      seen.add(at);
    }
    return false;
  };
}

/** Every name and every plain form of some rows that only one of them bears. */
function idsOf(rows: readonly Pick<Person, "id" | "name" | "forms">[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, name, forms } of rows)
    for (const form of [name, ...forms.filter((one) => !one.startsWith("~"))]) {
      const of = bearers.get(fold(form)) ?? new Set();
      bearers.set(fold(form), of.add(id));
    }
  return new Map([...bearers].flatMap(([form, of]) => (of.size === 1 ? [[form, [...of][0]!] as const] : [])));
}

const named = (body: string, ids: ReadonlyMap<string, string>): string => {
  if (body.startsWith("organisations/")) return body;
  return ids.get(fold(body)) ?? (/^[a-z0-9-]+$/.test(body) ? `organisations/${body}` : fold(body));
};
const bodiesOf = (person: Person | undefined, ids: ReadonlyMap<string, string>): string[] =>
  (person?.offices ?? []).flatMap(({ organisation }) => (organisation === null ? [] : [named(organisation, ids)]));
const told = ({ organisation }: ComparedSpeaker, ids: ReadonlyMap<string, string>): string[] =>
  organisation == null ? [] : [named(organisation, ids)];
