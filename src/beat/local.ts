import { addName, findNames, newTrie, type Trie, type Word } from "../text/trie.ts";
import type { Beat, Mention, Side } from "./beat.ts";
import type { Answer } from "./compiled-names.ts";

/** One who fights, as an article names it: a side, and the entries of the beat that are its own. */
export interface Party extends Side {
  /** Ids of bodies of the beat that are this party ("organisations/…"). */
  readonly bodies: readonly string[];
}

const tries = new WeakMap<Beat, Trie<Answer>>();

/**
 * A beat for one article: the tables of a beat, with the parties an article names as its sides, or as sides beside its own. States and alliances,
 * their bodies and office holders take the side of the party that is theirs; all others stay as they are.
 */
export function withParties(base: Beat, parties: readonly Party[]): Beat {
  if (parties.length === 0) return base;
  const sides = new Set(parties.map((p) => p.id));
  const own = new Map(parties.flatMap((p) => p.bodies.map((id) => [id, p.id] as const)));
  const sideOf = (state: string | null, body: string | null): string | null =>
    (body === null ? undefined : own.get(body)) ?? (state !== null && sides.has(state) ? state : null);
  const beat: Beat = {
    ...base,
    base,
    sides: [...base.sides.map((side) => ({ ...side, against: side.against ?? foesOf(base, side) })), ...parties],
    organisations: base.organisations.map((body) => {
      const side = own.get(body.id) ?? sideOf(body.state, body.parent);
      return side === null ? body : { ...body, side };
    }),
    people: base.people.map((person) => {
      const side = sideOf(person.state, person.offices[0]?.organisation ?? null);
      return side === null ? person : { ...person, side };
    }),
  };
  tries.set(beat, trieOf(parties));
  return beat;
}

/** Of two sides each fights the other, also where others come to fight beside them. */
const foesOf = (base: Beat, side: Side): readonly string[] | undefined =>
  base.sides.length === 2 ? base.sides.filter((s) => s !== side).map((s) => s.id) : undefined;

/** Whether all sides of a beat are those one article names. */
export const isOfArticle = (beat: Beat): boolean => beat.base !== undefined && beat.base.sides.length === 0;

function trieOf(parties: readonly Party[]): Trie<Answer> {
  const trie = newTrie<Answer>();
  for (const party of parties) {
    if (party.bodies.length === 0) addName(trie, party.name, { type: "side", id: `sides/${party.id}` });
    for (const form of [...party.metonyms, ...party.demonyms])
      addName(trie, form, { type: "side", id: `sides/${party.id}` });
    for (const form of party.adjectives) addName(trie, form, { type: "adjective", id: `sides/${party.id}` });
  }
  return trie;
}

/** The parties' own names in a text, put among those of the beat they were added to: the longer name stands, a party's where they are alike. */
export function withOwn(
  beat: Beat,
  text: string,
  words: readonly Word[],
  known: readonly Mention[],
): readonly Mention[] {
  const trie = tries.get(beat);
  const own = trie ? findNames(trie, text, words) : [];
  if (own.length === 0) return known;
  const out: Mention[] = [];
  let k = 0;
  for (const found of own) {
    while (k < known.length && known[k]!.end <= found.start) out.push(known[k++]!);
    const rivals: Mention[] = [];
    while (k < known.length && known[k]!.start < found.end) rivals.push(known[k++]!);
    if (rivals.some((m) => m.end - m.start > found.end - found.start)) out.push(...rivals);
    else {
      const { type, id } = found.values[0]!;
      out.push({ start: found.start, end: found.end, type, ids: [id] });
    }
  }
  return [...out, ...known.slice(k)];
}
