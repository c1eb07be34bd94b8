import { foldName } from "../gazetteer/fold.ts";
import type { Entry, Gazetteer } from "../gazetteer/gazetteer.ts";
import { consonantKey } from "../gazetteer/key.ts";
import { distance } from "../text/distance.ts";
import { isSettled, TAKEN } from "./anchors.ts";
import { kilometresBetween } from "./containers.ts";
import type { Settled } from "./votes.ts";

/** Kilometres within which a name spelt otherwise has to lie of a place of the text; farther off only in a country it names. */
const REACH = 150;
/** Least letters and consonants of a name that is looked for by its consonants. */
const LEAST = { letters: 5, consonants: 3 } as const;
/** From so many consonants on their likeness tells more than the vowels between them. */
const LONG = 5;
/** An article before an Arabic name, which one spelling has and another has not. */
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ed|en|er|es|et|ez) /;

/**
 * The settlement of the world's gazetteer that a name no table has is another spelling or a slip of: the same consonants, or all but one of
 * them; at most two letters' difference (four where five consonants or more are the same); and near a place of the text, or in a country it names. Null where none is, or several are.
 */
export function alike(atlas: Gazetteer, name: string, settled: readonly Settled[]): Entry | null {
  const found = spelt(atlas, name);
  return found.length === 0 ? null : only(found, settled);
}

/** Settlements anywhere that a name may be another spelling or a slip of. */
export function spelt(atlas: Gazetteer, name: string): Entry[] {
  const folded = bare(foldName(name));
  const key = consonantKey(name);
  if (folded.length < LEAST.letters || key.length < LEAST.consonants) return [];
  const found = new Map<string, Entry>();
  const look = (one: string, most: number): void => {
    for (const entry of atlas.keyed(one))
      if (distance(folded, bare(foldName(entry.place.name)), most) <= most) found.set(entry.place.id, entry);
  };
  const few = folded.length > LEAST.letters ? 2 : 1;
  look(key, key.length >= LONG ? 4 : few);
  if (found.size === 0 && key.length > LEAST.consonants + 1)
    for (let i = 1; i < key.length; i++) look(key.slice(0, i) + key.slice(i + 1), few);
  return [...found.values()];
}

/** The one that lies among the text's places; failing that, the one in a country it names. */
function only(entries: readonly Entry[], settled: readonly Settled[]): Entry | null {
  const anchors = settled.filter(isSettled).map(({ entry }) => entry.place);
  const near = entries.filter(({ place }) => anchors.some((anchor) => kilometresBetween(anchor, place) < REACH));
  if (near.length > 0) return near.length === 1 ? near[0]! : null;
  const countries = new Set(settled.filter((one) => one.score >= TAKEN).map(({ entry }) => entry.place.country));
  const within = entries.filter(({ place }) => place.country !== null && countries.has(place.country));
  return within.length === 1 ? within[0]! : null;
}

const bare = (folded: string): string => folded.replace(ARTICLE, "").replaceAll(" ", "");
