import type { FeatureCollection, Point } from "geojson";
import type { MatterLine } from "../../src/model/answer.ts";

/** A place of the map: how many origins stand there, whether anything is disputed. */
export interface Spot {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly origins: number;
  readonly disputed: boolean;
}

/** Matters → one spot a place. Two places of one name stay two. */
export function spots(matters: readonly MatterLine[]): readonly Spot[] {
  const places = new Map<string, Spot>();
  for (const m of matters) {
    if (m.place?.lat == null || m.place.lon == null) continue;
    const key = m.place.id ?? `${m.place.name} ${m.place.lat} ${m.place.lon}`;
    const before = places.get(key);
    places.set(key, {
      name: m.place.name,
      lon: m.place.lon,
      lat: m.place.lat,
      origins: (before?.origins ?? 0) + m.origins,
      disputed: before?.disputed || Boolean(m.stances.denies || m.stances.differs),
    });
  }
  return [...places.values()];
}

/** Spots that lie near each other, so that one look shows them all: the one with the most origins first, each named after its greatest spot. */
export function areas(all: readonly Spot[]): readonly (readonly Spot[])[] {
  const groups: Spot[][] = [];
  for (const spot of [...all].sort((a, b) => b.origins - a.origins)) {
    const near = groups.find((g) => g.some((s) => Math.abs(s.lon - spot.lon) < 12 && Math.abs(s.lat - spot.lat) < 8));
    if (near) near.push(spot);
    else groups.push([spot]);
  }
  const weight = (g: readonly Spot[]): number => g.reduce((n, s) => n + s.origins, 0);
  return groups.sort((a, b) => weight(b) - weight(a));
}

/** Spots as the map draws them. */
export const features = (all: readonly Spot[]): FeatureCollection<Point> => ({
  type: "FeatureCollection",
  features: all.map(({ lon, lat, ...properties }) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [lon, lat] },
    properties,
  })),
});
