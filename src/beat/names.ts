import { addName, newTrie, type OpenTrie, type Trie } from "../text/trie.ts";
import type { Beat, Organisation, Person, Place, Side } from "./beat.ts";
import { type Answer, compiledNames } from "./compiled-names.ts";

const made = new WeakMap<Beat, Trie<Answer>>();

/** All names of a beat, ready for searching; opened or built once a beat. */
export function namesOf(beat: Beat): Trie<Answer> {
  const known = made.get(beat) ?? compiledNames(beat) ?? buildNames(beat);
  made.set(beat, known);
  return known;
}

/** The same from its tables. */
export function buildNames(beat: Beat): OpenTrie<Answer> {
  const trie = newTrie<Answer>();
  const seen = new Set<string>();
  const add = (type: Answer["type"], id: string, form: string): void => {
    const key = `${type}\t${id}\t${form}`;
    if (seen.has(key) || !WORD.test(form)) return;
    seen.add(key);
    addName(trie, form, { type, id });
  };
  for (const side of beat.sides) addSide(side, add);
  const voices = voicesOf(beat);
  for (const body of beat.organisations) addOrganisation(body, voices, add);
  for (const outlet of beat.outlets) for (const form of [outlet.name, ...outlet.forms]) add("outlet", outlet.id, form);
  for (const person of beat.people) addPerson(person, voices, add);
  for (const place of [...beat.places].sort(byWeight)) {
    const answer: Answer = { type: "place", id: place.id };
    const seen: string[] = [];
    addForm(place.name, answer, trie, seen);
    for (const { form } of place.names) addForm(form, answer, trie, seen);
  }
  return trie;
}

const WORD = /[\p{L}\p{N}]/u;

/** A place's form, once: few have more than a handful, and they are many. */
function addForm(form: string, answer: Answer, trie: OpenTrie<Answer>, seen: string[]): void {
  if (seen.includes(form) || !WORD.test(form)) return;
  seen.push(form);
  addName(trie, form, answer);
}

type Add = (type: Answer["type"], id: string, form: string) => void;

/** How a state is called: adjectives ("Ruritanian") and names ("Ruritania"). */
interface Voice {
  readonly adjectives: readonly string[];
  readonly names: readonly string[];
}

/** Every name a place has, its own first. */
export const formsOf = (place: Place): string[] => [place.name, ...place.names.map((name) => name.form)];

function addSide(side: Side, add: Add): void {
  const id = `sides/${side.id}`;
  for (const form of [side.name, ...side.demonyms, ...side.metonyms]) add("side", id, form);
  for (const form of side.adjectives) add("adjective", id, form);
}

function addOrganisation(body: Organisation, voices: Voices, add: Add): void {
  for (const form of [body.name, ...body.forms])
    for (const full of expand(form, voices.of(body.id, body.side))) add("organisation", body.id, full);
  for (const form of body.adjectives ?? []) add("adjective", body.id, form);
}

function addPerson(person: Person, voices: Voices, add: Add): void {
  for (const form of [person.name, ...person.forms]) add("person", person.id, form);
  for (const office of person.offices)
    for (const title of office.titles)
      for (const full of expand(title, voices.of(office.organisation, person.side))) add("title", person.id, full);
}

/** "~army" in every way a state's name can be put before or after it; any other form as it is. */
function expand(form: string, voice: Voice | null): string[] {
  if (!form.startsWith("~")) return [form];
  const rest = form.slice(1);
  if (!voice) return [rest];
  const before = [...voice.adjectives, ...voice.names.map((name) => `${name}'s`)];
  return [...before.map((word) => `${word} ${rest}`), ...voice.names.map((name) => `${rest} of ${name}`)];
}

interface Voices {
  /** The state that a body or side belongs to, by its names; null where it belongs to none. */
  of(organisation: string | null, side: string): Voice | null;
}

function voicesOf(beat: Beat): Voices {
  const sides = new Map(
    beat.sides.map((s): [string, Voice] => [s.id, { adjectives: s.adjectives, names: [s.name, ...s.metonyms] }]),
  );
  const bodies = new Map(beat.organisations.map((body) => [body.id, body]));
  const state = (id: string | null, depth = 0): Voice | null => {
    const body = id === null ? undefined : bodies.get(id);
    if (!body || depth > 9) return null;
    if (body.kind === "state" || body.kind === "movement")
      return { adjectives: body.adjectives ?? [], names: [body.name, ...body.forms] };
    return state(body.parent, depth + 1);
  };
  return { of: (organisation, side) => sides.get(side) ?? state(organisation) };
}

const WEIGHT: Record<Place["kind"], number> = {
  country: 5,
  region: 4,
  settlement: 3,
  physical: 2,
  district: 1,
  quarter: 0,
};

/** Greater places first: settlements by population, else by kind. */
function byWeight(a: Place, b: Place): number {
  return (b.population ?? 0) - (a.population ?? 0) || WEIGHT[b.kind] - WEIGHT[a.kind] || (a.id < b.id ? -1 : 1);
}
