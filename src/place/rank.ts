import type { Place } from "../beat/beat.ts";
import type { PlaceId } from "../model/id.ts";
import { nameFor } from "./forms.ts";
import type { Spot } from "./ground.ts";

/** What is known around a name when its entry is chosen. */
export interface Surroundings {
  /** Regions the words right after say it lies in ("A, B (X region)"). */
  readonly told: ReadonlySet<PlaceId>;
  /** Regions named elsewhere in the sentence. */
  readonly sentence: ReadonlySet<PlaceId>;
  /** Places of the same sentence, and the latest of the article, already resolved. */
  readonly here: readonly Place[];
  readonly before: readonly Place[];
  /** What the other names of the sentence may be that are not resolved either. */
  readonly perhaps: readonly Place[];
  /** Regions named in the article up to here. */
  readonly regions: ReadonlySet<PlaceId>;
  /** Entries these very words, or words in brackets beside them, were resolved to. */
  readonly same: ReadonlySet<PlaceId>;
}

/** One entry a name may mean, and how well it fits. */
export interface Ranked {
  readonly place: Place;
  readonly score: number;
  /** Its part of the likelihood of all entries of that name, from 0 to 1. */
  readonly share: number;
  /** Kilometres to the nearest place already resolved, or null where none has coordinates. */
  readonly distance: number | null;
}

/** How far the best must be above the next to be taken. */
const MARGIN = 0.7;

/** Candidates with their scores, best first: named region, nearness to what is resolved, population, how the name was met. */
export function rank(spot: Spot, form: string, around: Surroundings): Ranked[] {
  const scored = spot.places
    .map((place) => {
      const near = nearest(place, around.here);
      const far = nearest(place, around.before);
      const distance = near === null ? far : far === null ? near : Math.min(near, far);
      const score =
        regionScore(place, around) +
        closeness(near, 4) +
        closeness(far, 2.5) +
        closeness(nearest(place, around.perhaps), 1.5) +
        weight(place) +
        formScore(place, form, spot);
      return { place, score: score + (around.same.has(place.id) ? 3 : 0), distance };
    })
    .sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1));
  const best = scored[0]?.score ?? 0;
  const sum = scored.reduce((all, one) => all + Math.exp(one.score - best), 0);
  return scored.map((one) => ({ ...one, share: Math.exp(one.score - best) / sum }));
}

/** The candidates that cannot be told apart: the best and all within the margin of it. */
export function leading(ranked: readonly Ranked[]): readonly Ranked[] {
  const best = ranked[0];
  return best ? ranked.filter((other) => best.score - other.score < MARGIN) : [];
}

function regionScore(place: Place, { told, sentence, regions }: Surroundings): number {
  const inside = (regions: ReadonlySet<PlaceId>): boolean =>
    regions.has(place.id) || (place.region !== null && regions.has(place.region));
  if (told.size > 0) return inside(told) ? 6 : -6;
  if (sentence.size === 0) return inside(regions) ? 1.2 : 0;
  return inside(sentence) ? 2.5 : -1;
}

/** 1 at no distance, a half at 20 km, near nothing from 200 km on; a place without coordinates gains nothing. */
const closeness = (distance: number | null, most: number): number =>
  distance === null ? 0 : most / (1 + (distance / 20) ** 1.5);

/** More people, more likely: 0 for a village of a hundred, 2.7 for a city of a hundred thousand. */
function weight(place: Place): number {
  if (place.kind === "country") return 4;
  if (place.kind === "region") return 3;
  if (place.kind === "physical" || place.kind === "district") return 1.2;
  return (
    Math.min(3.6, Math.log10(Math.max(place.population ?? 100, 100) / 100) * 0.9) + (place.lat === null ? -0.3 : 0)
  );
}

function formScore(place: Place, form: string, spot: Spot): number {
  if (spot.how === "key" || spot.how === "slip") return 0;
  const regime = nameFor(place, form)?.regime ?? null;
  if (regime?.startsWith("former"))
    return spot.places.some((other) => other !== place && current(other, form))
      ? regime === "former"
        ? -2.5
        : -1.2
      : -0.6;
  if (regime === "older") return -4;
  return regime === null || regime === "ru-rule" || regime === "both" || regime.includes("latin") ? 0 : 0.3;
}

/** Whether a form is a place's name of today, not one it gave up. */
function current(place: Place, form: string): boolean {
  const regime = nameFor(place, form)?.regime;
  return !regime || !(regime.startsWith("former") || regime === "older");
}

function nearest(place: Place, others: readonly Place[]): number | null {
  let best: number | null = null;
  for (const other of others) {
    const distance = kilometres(place, other);
    if (distance !== null && (best === null || distance < best)) best = distance;
  }
  return best;
}

/** Distance along the sphere, good to a percent up to a thousand kilometres; null where even a rough point is unknown. */
export function kilometres(a: Place, b: Place): number | null {
  const [from, to] = [pointOf(a), pointOf(b)];
  if (!from || !to) return null;
  const north = (to.lat - from.lat) * 111.2;
  const east = (to.lon - from.lon) * 111.2 * Math.cos(((from.lat + to.lat) / 2) * (Math.PI / 180));
  return Math.hypot(north, east);
}

const pointOf = ({ lat, lon, about }: Place): { readonly lat: number; readonly lon: number } | null =>
  lat !== null && lon !== null ? { lat, lon } : (about ?? null);
