import type { Side } from "../beat/beat.ts";
import { isOfArticle } from "../beat/local.ts";
import { placeOf } from "../beat/mentions.ts";
import { foldName } from "../gazetteer/fold.ts";
import { world } from "../gazetteer/world.ts";
import type { PlaceRef } from "../model/claim.ts";
import type { SideId } from "../model/id.ts";
import type { PlaceMention } from "../model/reading.ts";
import type { Stage } from "./scene.ts";

/** The country (ISO 3166-1) a place lies in: by its entry, else that of the article's other places, if they are all but alone in one. Null where unknown. */
export const countryOfPlace = (scene: Stage, place: PlaceRef): string | null =>
  entryCountry(scene, place) ?? (unlisted(scene, place) ? articleCountry(scene) : null);

/** A name no table has; of one that may be several places the country is not known. */
const unlisted = (scene: Stage, place: PlaceRef): boolean =>
  place.id === null && scene.mentions.some((m) => m.name === place.name && m.candidates === 0);

/** By the beat's tables, else by the gazetteer of the world. */
function entryCountry(
  scene: Stage,
  { id, name }: Pick<PlaceMention, "id"> & { readonly name: string | null },
): string | null {
  if (id === null || name === null) return null;
  const own = placeOf(scene.hearing.beat, id);
  if (own) return own.country;
  return (
    world()
      .named(foldName(name))
      ?.entries.find((e) => e.place.id === id)?.place.country ?? null
  );
}

const kept = new WeakMap<readonly PlaceMention[], string | null>();

/** The country that three of four of an article's towns and regions lie in; null where none is. */
function articleCountry(scene: Stage): string | null {
  const known = kept.get(scene.mentions);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  let all = 0;
  for (const m of scene.mentions) {
    if (m.role !== "place" || m.kind === "country") continue;
    const country = entryCountry(scene, m);
    if (country === null) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    all++;
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  const country = first && first[1] * 4 >= all * 3 ? first[0] : null;
  kept.set(scene.mentions, country);
  return country;
}

/**
 * Whose people live at a place: the side of its country. Where sides fight one another over that country its people are nobody's: null;
 * where several are of it and do not, its state's. Null also where the country is not known.
 */
export function peopleSide(scene: Stage, place: PlaceRef | null): SideId | null {
  const country = place ? countryOfPlace(scene, place) : null;
  if (country === null || foughtOver(scene, country)) return null;
  const sides = sidesIn(scene, country);
  return (sides.find((s) => s.id === country || isState(s.id)) ?? sides[0])?.id ?? null;
}

const sidesIn = (scene: Stage, country: string): readonly Side[] => {
  const { beat } = scene.hearing;
  return beat.sides.filter((s) => s.id === country || placeOf(beat, s.country)?.country === country);
};

/**
 * Whether a war is fought inside a country: sides that are of it are one another's foes, or an article that no beat covers tells of one
 * state and of bodies that are none.
 */
export function foughtOver(scene: Stage, country: string): boolean {
  const { beat } = scene.hearing;
  const sides = sidesIn(scene, country);
  if (sides.some((a) => sides.some((b) => a.against?.includes(b.id)))) return true;
  const states = beat.sides.filter((s) => isState(s.id));
  return isOfArticle(beat) && states.length === 1 && states.length < beat.sides.length && sides.length > 0;
}

/** States go by their two letters. */
export const isState = (side: string): boolean => /^[A-Z]{2}$/.test(side);
