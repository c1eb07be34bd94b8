import { findNames, wordsOf } from "../text/trie.ts";
import type { Beat, Mention, Organisation, Outlet, Person, Place, Side } from "./beat.ts";
import { compiledOf } from "./compiled.ts";
import { withOwn } from "./local.ts";
import { namesOf } from "./names.ts";
import { shortNames } from "./short.ts";

/**
 * All names of the beat in a text, in text order: one pass, leftmost and longest, whole words only, a possessive ’s outside the
 * span. Names that mean things of different types ("Kyiv": a side that speaks, and a place) give a mention each over the same
 * span; else mentions do not overlap. Capitals as in the table: "US" is not found in "us", "Kyiv" is found in "KYIV".
 */
export function findMentions(text: string, beat: Beat): readonly Mention[] {
  const words = wordsOf(text);
  if (beat.base) return withOwn(beat, text, words, findMentions(text, beat.base));
  const out: Mention[] = [];
  for (const found of findNames(namesOf(beat), text, words)) {
    const byType = new Map<Mention["type"], string[]>();
    for (const { type, id } of found.values) {
      const ids = byType.get(type);
      if (!ids) byType.set(type, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
    for (const [type, ids] of byType) out.push({ start: found.start, end: found.end, type, ids });
  }
  return withoutNamesakes(beat, text, out);
}

/** A body's name in capitals that the article uses for somebody else: it spells another name out beside it, or signs its dateline so. */
function withoutNamesakes(beat: Beat, text: string, found: readonly Mention[]): readonly Mention[] {
  const capitals = found.filter((m) => m.type === "organisation" && /^\p{Lu}{2,6}$/u.test(text.slice(m.start, m.end)));
  if (capitals.length === 0 || !text.includes("(")) return found;
  const own = shortNames(text);
  const dateline = /^[^\n(]{2,60}\((\p{Lu}{2,6})\) ?[-–—]/mu.exec(text);
  const strange = new Set(
    capitals.filter((m) => {
      const form = text.slice(m.start, m.end);
      if (dateline?.[1] === form && m.start < dateline.index + dateline[0].length && m.start > dateline.index)
        return true;
      const full = own.get(form);
      return full !== undefined && !m.ids.some((id) => called(beat, id, full));
    }),
  );
  return strange.size > 0 ? found.filter((m) => !strange.has(m)) : found;
}

/** Whether a name written out may be a body's: its first long word and another are in one of its forms. */
function called(beat: Beat, id: string, full: string): boolean {
  const entry = lookup(beat, id);
  if (entry?.type !== "organisation") return true;
  const [first, ...more] = longWords(full);
  const forms = [entry.organisation.name, ...entry.organisation.forms].filter((form) => form.includes(" "));
  return (
    forms.length === 0 ||
    first === undefined ||
    forms
      .map(longWords)
      .some((words) => words.includes(first) && (more.length === 0 || more.some((w) => words.includes(w))))
  );
}

const longWords = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** An entry of a beat with the table it stands in. */
export type Entry =
  | { readonly type: "side"; readonly side: Side }
  | { readonly type: "outlet"; readonly outlet: Outlet }
  | { readonly type: "organisation"; readonly organisation: Organisation }
  | { readonly type: "person"; readonly person: Person }
  | { readonly type: "place"; readonly place: Place };

const tables = new WeakMap<Beat, ReadonlyMap<string, Entry>>();
const places = new WeakMap<Beat, ReadonlyMap<string, Place>>();

/** The entry an id stands for ("sides/RU", "people/…", "organisations/…", "outlets/…", a PlaceId), or null. */
export function lookup(beat: Beat, id: string): Entry | null {
  let table = tables.get(beat);
  if (!table) {
    table = new Map<string, Entry>([
      ...beat.sides.map((side): [string, Entry] => [`sides/${side.id}`, { type: "side", side }]),
      ...beat.outlets.map((outlet): [string, Entry] => [outlet.id, { type: "outlet", outlet }]),
      ...beat.organisations.map((organisation): [string, Entry] => [
        organisation.id,
        { type: "organisation", organisation },
      ]),
      ...beat.people.map((person): [string, Entry] => [person.id, { type: "person", person }]),
    ]);
    tables.set(beat, table);
  }
  const known = table.get(id);
  if (known) return known;
  const place = PLACE.test(id) ? placeNamed(beat.base ?? beat, id) : null;
  return place && { type: "place", place };
}

const PLACE = /^(?:gn|ua|beat):/;

/** A place of a beat by its id; where the beat was compiled no other is made. */
function placeNamed(beat: Beat, id: string): Place | null {
  const rows = compiledOf(beat)?.rows;
  if (rows) {
    const n = rows.ids.find(id);
    return n < 0 ? null : rows.at(n);
  }
  const table = places.get(beat) ?? new Map(beat.places.map((place) => [place.id, place]));
  places.set(beat, table);
  return table.get(id) ?? null;
}

/** The place of an id, or null. */
export const placeOf = (beat: Beat, id: string | null): Place | null =>
  id === null ? null : placeNamed(beat.base ?? beat, id);

/**
 * The side an entry speaks for: its own id for a side, `none` for a place or an unknown id. In a beat without sides a state
 * stands for itself, by its ISO 3166-1 code.
 */
export function sideOf(beat: Beat, id: string): string {
  const entry = lookup(beat, id);
  if (!entry || entry.type === "place") return "none";
  if (entry.type === "side") return entry.side.id;
  if (entry.type === "outlet") return entry.outlet.side;
  if (entry.type === "person") return entry.person.side;
  const { id: own, kind, side } = entry.organisation;
  return beat.sides.length === 0 && kind === "state" && own.startsWith(STATE) ? own.slice(STATE.length) : side;
}

/** What stands before the code in a state's id. */
const STATE = "organisations/state-";

/** The name an entry is shown by; the id itself where it is unknown. */
export function nameOf(beat: Beat, id: string): string {
  const entry = lookup(beat, id);
  if (!entry) return id;
  if (entry.type === "side") return entry.side.name;
  if (entry.type === "outlet") return entry.outlet.name;
  if (entry.type === "organisation") return entry.organisation.name;
  return entry.type === "person" ? entry.person.name : entry.place.name;
}
