import type { Beat, Outlet } from "../beat/beat.ts";
import type { MatterQuery } from "../compare/query.ts";
import type { SideName } from "../compare/structure/held.ts";
import type { Coverage, Read } from "../compare/structure/silence.ts";
import type { Worded } from "../compare/structure/wording.ts";
import { isTaking } from "../compare/turns.ts";
import type { ClaimRow, View } from "../compare/view.ts";
import type { Matter } from "../model/matter.ts";
import { fold } from "../text/fold.ts";
import { sideNames } from "./answers.ts";

/** The matters of one beat, and what the questions about structure need to know beside them. */
export interface Board {
  readonly beat: Beat;
  readonly name: SideName;
  readonly matters: readonly Matter[];
  /** What was read with this beat. */
  readonly read: Coverage;
  /** The name that the beat lists for an outlet, asked for by any of its names; null for one it does not know. */
  outletNamed(name: string): string | null;
  /** How a claim is worded; null for one that is not there. */
  note(claim: string): Note | null;
}

/** How a claim is worded. */
export interface Note extends Worded {
  /** Whether it tells that a place was taken, rather than that it is held. */
  readonly taken: boolean;
}

/** What a claim's wording tells. */
export function noteOf({ claim, statement, loaded }: Pick<ClaimRow, "claim" | "statement" | "loaded">): Note {
  const voice = statement === null ? "own" : statement.mode === "direct" ? "quoted" : "reported";
  return { word: loaded?.toLowerCase() ?? null, voice, taken: isTaking(claim) };
}

/**
 * The matters of a beat that fit a query, with what the questions need beside them: as one board where places are asked for, else a board a
 * place, so that no more than a place's matters are held. No question looks from one place to another.
 */
export function* boardsOf(beat: Beat, view: View, query: MatterQuery): Generator<Board> {
  const outlets = outletsByName(beat);
  const days = new Map<string, readonly Read[]>();
  const on = (day: string): readonly Read[] => {
    const there = days.get(day);
    if (there) return there;
    const made = view
      .readOn(beat.id, day)
      .map((one) => ({ ...one, of: sidesOfOutlet(outlets.get(fold(one.outlet)), beat) }));
    days.set(day, made);
    return made;
  };
  const beside = {
    beat,
    name: sideNames(beat),
    outletNamed: (asked: string) => outlets.get(fold(asked))?.name ?? null,
    read: { on, last: view.counts().to?.slice(0, 10) ?? null },
    note: (id: string) => {
      const row = view.claim(id);
      return row && noteOf(row);
    },
  };
  if (query.places?.length) {
    yield { ...beside, matters: [...view.allMatters({ ...query, beat: beat.id })] };
    return;
  }
  for (const about of view.bucketPlaces(beat.id))
    yield { ...beside, matters: [...view.allMatters({ ...query, beat: beat.id, about })] };
}

/** The sides an outlet is of: the one it speaks for, or the one whose country it is printed in. */
export function sidesOfOutlet(outlet: Outlet | undefined, beat: Beat): readonly string[] {
  if (outlet === undefined) return [];
  return beat.sides.flatMap(({ id }) => (outlet.side === id || outlet.country === id ? [id] : []));
}

/** A beat's outlets by each of their names, folded. */
export const outletsByName = (beat: Beat): ReadonlyMap<string, Outlet> =>
  new Map(beat.outlets.flatMap((outlet) => [...outlet.forms, outlet.name].map((name) => [fold(name), outlet])));
