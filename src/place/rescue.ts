import type { Place } from "../beat/beat.ts";
import { isSettled, TAKEN } from "./anchors.ts";
import { kilometresBetween } from "./containers.ts";
import type { Ground } from "./ground.ts";
import { says } from "./namesakes.ts";
import type { Toponym } from "./toponyms.ts";
import type { Settled } from "./votes.ts";

/** How many places of the text a doubtful name has to lie how near to: one that is nothing but a place, and one that is a word or a given name too. */
const ENOUGH = { plain: { towns: 2, within: 80 }, common: { towns: 3, within: 120 } } as const;
/** Least people of a town in a region, and in a country, that the text names. */
const PEOPLE = { region: 1_000, country: 2_000 } as const;

/**
 * Names the words around do not speak for, but which are towns right beside others of the text ("fans of Xtown beat Ytown"): ten small
 * towns of one county vouch for the eleventh. A name that says something is somebody's.
 */
export function rescued(
  ground: Ground,
  doubtful: readonly Toponym[],
  settled: readonly Settled[],
  fixed: readonly Place[],
): Toponym[] {
  if (doubtful.length === 0) return [];
  const anchors = anchorsOf(settled, fixed);
  const speaking = new Set(doubtful.filter((one) => says(ground, one.from, one.to)).map((one) => one.key));
  let open = doubtful.filter((one) => !speaking.has(one.key));
  const out: Toponym[] = [];
  for (let before = -1; before < out.length; ) {
    before = out.length;
    open = open.filter((one) => {
      const place = vouchedFor(one, anchors);
      if (!place) return true;
      out.push(one);
      anchors.towns.set(place.id, place);
      return false;
    });
  }
  return out;
}

/** The town of that name that enough others lie around, or that lies in a region or country the text tells of. */
function vouchedFor(one: Toponym, { towns, regions, countries }: Anchors): Place | null {
  const wanted = one.common ? ENOUGH.common : ENOUGH.plain;
  for (const { place, own, admin } of one.entries) {
    if (!own || !isTown(place.kind)) continue;
    const people = place.population ?? 0;
    if (!one.common && admin !== null && regions.has(admin) && people >= PEOPLE.region) return place;
    if (!one.common && place.country !== null && countries.has(place.country) && people >= PEOPLE.country) return place;
    let near = 0;
    for (const anchor of towns.values())
      if (anchor.id === place.id || kilometresBetween(anchor, place) < wanted.within) near++;
    if (near >= wanted.towns) return place;
  }
  return null;
}

/** The areas and towns a text is known to tell of. */
interface Anchors {
  readonly towns: Map<string, Place>;
  readonly regions: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

function anchorsOf(settled: readonly Settled[], fixed: readonly Place[]): Anchors {
  const sure = settled.filter(({ toponym, score }) => toponym.standing === "place" && score >= TAKEN);
  const named = (kind: string): Settled[] => sure.filter(({ entry }) => entry.place.kind === kind);
  return {
    towns: new Map(
      [...sure.filter(isSettled).map(({ entry }) => entry.place), ...fixed]
        .filter((place) => isTown(place.kind))
        .map((place) => [place.id, place]),
    ),
    regions: new Set(named("region").flatMap(({ entry }) => entry.admin ?? [])),
    countries: new Set(
      [
        ...named("country").map(({ entry }) => entry.place),
        ...fixed.filter((place) => place.kind === "country"),
      ].flatMap((place) => place.country ?? []),
    ),
  };
}

const isTown = (kind: string): boolean => kind === "settlement" || kind === "district";
