import type { Beat } from "../beat/beat.ts";
import type { SideId } from "../model/id.ts";
import type { ActorWords } from "./words.ts";

const known = new WeakMap<Beat, ReadonlyMap<string, SideId>>();

/**
 * Common nouns that mean one side of a beat and no other ("the army", "rebels", "the paramilitaries"): those the beat gives the
 * side, then those of the table that stand in names of organisations of exactly one side and of no armed body of another state. A war between two armies has no "the army".
 */
export function campsOf(beat: Beat, words: ActorWords): ReadonlyMap<string, SideId> {
  const kept = known.get(beat);
  if (kept) return kept;
  const sides = new Set(beat.sides.map((s) => s.id));
  const found = new Map<string, Set<SideId>>();
  for (const o of beat.organisations) {
    if (!sides.has(o.side) && o.kind !== "military" && o.kind !== "unit") continue;
    for (const name of [o.name, ...o.forms])
      for (const word of name.toLowerCase().split(/[^\p{L}]+/u)) {
        const noun = words.camps.get(word);
        if (noun !== undefined) found.set(noun, (found.get(noun) ?? new Set<SideId>()).add(o.side));
      }
  }
  const shared = sharedCamps(beat);
  const camps = new Map<string, SideId>(
    beat.sides.flatMap((s) => s.nouns.filter((n) => !shared.has(n)).map((noun) => [noun, s.id] as const)),
  );
  for (const [word, noun] of words.camps) {
    const of = [...(found.get(noun) ?? [])];
    if (of.length === 1 && sides.has(of[0]!) && !camps.has(word) && !shared.has(word)) camps.set(word, of[0]!);
  }
  known.set(beat, camps);
  return camps;
}

/** Nouns that a beat gives to several sides ("militants"): whose they are depends on whom an article names. */
export function sharedCamps(beat: Beat): ReadonlyMap<string, readonly SideId[]> {
  const all = new Map<string, SideId[]>();
  for (const side of beat.sides) for (const noun of side.nouns) all.set(noun, [...(all.get(noun) ?? []), side.id]);
  return new Map([...all].filter(([, sides]) => sides.length > 1));
}
