import type { PlaceRef } from "../../model/claim.ts";
import { type Clause, type Range, spanOf } from "../clause.ts";
import { countryOf, namedSide } from "../harm.ts";
import type { Stage } from "../scene.ts";
import { hasWord } from "./evacuation-who.ts";

/** Whether a preposition tells where something is. */
export const within = (scene: Stage, word: string): boolean =>
  scene.words.roles.inside.has(word) || scene.words.settlements.where.has(word);

/** The places that are left: named in a phrase, else where the people are at home ("residents of X"), else what "the city" points to. */
export function leftPlaces(
  clause: Clause,
  scene: Stage,
  target: Range | null,
  people: Range | null,
): readonly PlaceRef[] {
  const named = target ? namedIn(scene, target) : [];
  if (named.length) return named;
  const from = target && clause.preps.find((p) => p.noun.from === target.from);
  const beside = from && clause.preps.find((p) => p.from === from.to && scene.words.settlements.where.has(p.word));
  const near = beside ? namedIn(scene, beside.noun) : [];
  if (near.length) return near;
  const land = target && people ? landOf(clause, scene, target) : null;
  if (land) return [land];
  const meant = target && scene.placeMeant({ ...clause, object: target, preps: [], subject: null });
  if (meant) return [meant];
  const home = people ? namedIn(scene, people) : [];
  if (home.length) return home;
  const around = clause.preps.find((p) => within(scene, p.word) && namedIn(scene, p.noun).length > 0);
  const posts = target !== null && hasWord(clause, target, scene.words.evacuation.posts);
  return target && around && (people || posts) ? namedIn(scene, around.noun).slice(0, 1) : [];
}

/** "evacuated from Veldanian border districts": no place by name, but a country's. */
function landOf(clause: Clause, scene: Stage, target: Range): PlaceRef | null {
  const named = namedSide(scene, target);
  if (!named || !hasWord(clause, target, scene.words.evacuation.lands)) return null;
  return countryOf(scene, named.side, spanOf(clause.stretch, target));
}

/** The places that a range names itself. */
export const namedIn = (scene: Stage, range: Range): readonly PlaceRef[] =>
  scene
    .placed(range)
    .filter((p) => !p.context)
    .map((p) => p.ref);
