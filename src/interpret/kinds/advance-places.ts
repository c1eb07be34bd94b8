import type { PlaceRef } from "../../model/claim.ts";
import type { Clause, Prep } from "../clause.ts";
import type { Stage } from "../scene.ts";
import type { Motion } from "./advance.ts";

/**
 * The places of an attack or advance: those its prepositions name, each once; "east of A towards B" is B; "on the A direction, in the
 * areas of B and C" with a total is A. Where none is named, the place "there" or "the city" means.
 */
export function placesOf(clause: Clause, scene: Stage, motion: Motion): readonly PlaceRef[] {
  const out: PlaceRef[] = [];
  const add = (places: readonly PlaceRef[]): void => {
    for (const p of places) if (!out.some((o) => o.name === p.name)) out.push(p);
  };
  if (motion.object) add(named(scene, motion.object));
  add(ofPreps(clause, scene, false));
  if (!out.length) add(ofPreps(clause, scene, true));
  if (!out.length && clause.object) add(inside(scene, clause));
  if (!out.length) {
    const meant = scene.placeMeant(clause);
    if (meant) out.push(meant);
  }
  const front = motion.quantity ? out.findIndex((p) => isFront(p, scene)) : -1;
  return front >= 0 ? [out[front]!] : out;
}

const isFront = (p: PlaceRef, scene: Stage): boolean =>
  (p.part ?? "").split(" ").some((w) => scene.words.places.fronts.has(w));
const named = (scene: Stage, range: { from: number; to: number }): readonly PlaceRef[] =>
  scene
    .placed(range)
    .filter((p) => !p.context)
    .map((p) => p.ref);

/** "Ruritanian positions in X": a place within the object. */
const inside = (scene: Stage, clause: Clause): readonly PlaceRef[] =>
  clause.object ? named(scene, clause.object) : [];

function ofPreps(clause: Clause, scene: Stage, weak: boolean): readonly PlaceRef[] {
  const a = scene.words.advance;
  return clause.preps.flatMap((p, i) => {
    if (!a.places.has(p.word) || a.weakPlaces.has(p.word) !== weak) return [];
    if (onlyDirection(scene, p, clause.preps[i + 1])) return [];
    return named(scene, p.noun);
  });
}

/** "east of A towards B", "north of A near C": A only says where. */
function onlyDirection(scene: Stage, prep: Prep, next: Prep | undefined): boolean {
  if (!next || !/\bof$/.test(prep.word)) return false;
  return next.from === prep.to && scene.places(next.noun).length > 0 && !/\bof$/.test(next.word);
}
