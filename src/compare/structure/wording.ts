import type { Matter } from "../../model/matter.ts";
import type { Wording } from "../../model/structure.ts";
import { group } from "../group.ts";
import { askingOf } from "./held.ts";

/** How one claim words what it says. */
export interface Worded {
  /** The loaded word, in lower case; null where the wording is neutral. */
  readonly word: string | null;
  readonly voice: "own" | "quoted" | "reported";
}

/**
 * By which words the outlets tell one proposition, a row a word, outlet and voice. Only claims that assert or deny the matter's own
 * actor's doing are of one proposition. Matters that nobody words in a loaded way are left out unless `all`.
 */
export function wordings(matters: readonly Matter[], worded: (claim: string) => Worded | null, all = false): Wording[] {
  return matters.flatMap((matter) => {
    const ones = matter.positions
      .filter((position) => position.actor === matter.actor)
      .flatMap((position) => position.claims)
      .flatMap(({ claim, outlet }) => {
        const how = worded(claim);
        return how === null ? [] : [{ ...how, claim, outlet }];
      });
    if (!all && ones.every(({ word }) => word === null)) return [];
    const rows = group(ones, ({ word, outlet, voice }) => JSON.stringify([word, outlet, voice]));
    const words = [...rows.values()]
      .map((same) => {
        const { word, outlet, voice } = same[0]!;
        return { word, outlet, voice, count: same.length, claims: same.map(({ claim }) => claim) };
      })
      .sort(
        (a, b) => compared(a.outlet, b.outlet) || compared(a.word ?? "~", b.word ?? "~") || compared(a.voice, b.voice),
      );
    return [{ ...askingOf(matter), actor: matter.actor, words, totals: totals(ones) }];
  });
}

function totals(ones: readonly { readonly word: string | null; readonly outlet: string }[]): Wording["totals"] {
  return [...group(ones, ({ word }) => word ?? "")]
    .map(([, same]) => ({
      word: same[0]!.word,
      outlets: new Set(same.map(({ outlet }) => outlet)).size,
      count: same.length,
    }))
    .sort((a, b) => b.count - a.count || compared(a.word ?? "~", b.word ?? "~"));
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
