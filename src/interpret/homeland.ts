import type { Side } from "../beat/beat.ts";
import { placeOf, sideOf } from "../beat/mentions.ts";
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
 * Whose people live at a place: the side of its country; where several fight over that country, the side that is its state, else the first
 * of them that the article names. Without a place, those of the one country that several fight over. Null where that is not known.
 */
export function peopleSide(scene: Stage, place: PlaceRef | null): SideId | null {
  const { beat } = scene.hearing;
  const country = place ? countryOfPlace(scene, place) : null;
  const sides =
    place && country !== null
      ? beat.sides.filter((s) => s.id === country || placeOf(beat, s.country)?.country === country)
      : foughtOver(scene);
  const state = sides.find((s) => s.id === country || isState(s.id));
  return (state ?? sides.find((s) => isNamed(scene, s.id)) ?? sides[0])?.id ?? null;
}

/** The sides of the only country that more than one of the beat's sides is of; none where there is no such country. */
function foughtOver(scene: Stage): readonly Side[] {
  const of = new Map<string, Side[]>();
  for (const s of scene.hearing.beat.sides)
    if (s.country !== null) of.set(s.country, [...(of.get(s.country) ?? []), s]);
  const shared = [...of.values()].filter((sides) => sides.length > 1);
  return shared.length === 1 ? shared[0]! : [];
}

const isNamed = (scene: Stage, side: SideId): boolean =>
  scene.hearing.mentions.some((m) => m.type !== "place" && sideOf(scene.hearing.beat, m.ids[0] ?? "") === side);

/** States go by their two letters. */
export const isState = (side: string): boolean => /^[A-Z]{2}$/.test(side);
