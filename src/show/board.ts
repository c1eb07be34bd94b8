import type { Beat, Outlet } from "../beat/beat.ts";
import type { SideName } from "../compare/structure/held.ts";
import type { Read } from "../compare/structure/silence.ts";
import type { Worded } from "../compare/structure/wording.ts";
import type { ClaimAnswer } from "../model/answer.ts";
import type { Matter } from "../model/matter.ts";

/** The matters of one beat, and what the questions about structure need to know beside them. */
export interface Board {
  readonly beat: Beat;
  readonly name: SideName;
  readonly matters: readonly Matter[];
  /** Every article that was read with this beat. */
  read(): readonly Read[];
  /** How a claim is worded; null for one that is not there. */
  note(claim: string): Note | null;
}

/** How a claim is worded. */
export interface Note extends Worded {
  /** Whether it tells that a place was taken, rather than that it is held. */
  readonly taken: boolean;
}

/** Rules of reading that make "took", "fell", "cleared" of a claim, as against "holds". */
const TAKING = /^control\/(take|take-control|fall|cleared)$/;

/** What a claim's wording tells. */
export function noteOf(claim: ClaimAnswer): Note {
  const voice = claim.statement === null ? "own" : claim.statement.mode === "direct" ? "quoted" : "reported";
  return {
    outlet: claim.article.outlet,
    word: claim.loaded?.text.toLowerCase() ?? null,
    voice,
    taken: TAKING.test(claim.rule),
  };
}

/** The sides an outlet is of: the one it speaks for, or the one whose country it is printed in. */
export function sidesOfOutlet(outlet: Outlet | undefined, beat: Beat): readonly string[] {
  if (outlet === undefined) return [];
  return beat.sides.flatMap(({ id }) => (outlet.side === id || outlet.country === id ? [id] : []));
}

/** A beat's outlets by name. */
export const outletsByName = (beat: Beat): ReadonlyMap<string, Outlet> =>
  new Map(beat.outlets.map((outlet) => [outlet.name, outlet]));
