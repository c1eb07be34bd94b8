import type { MapPlace } from "../../src/model/screens.ts";

/** Places that lie near each other, so that one look shows them all: the group with the most origins first, its greatest place first. */
export function areas<P extends Pick<MapPlace, "lat" | "lon" | "origins">>(
  all: readonly P[],
): readonly (readonly P[])[] {
  const groups: P[][] = [];
  for (const place of [...all].sort((a, b) => b.origins - a.origins)) {
    const near = groups.find((g) => g.some((p) => Math.abs(p.lon - place.lon) < 12 && Math.abs(p.lat - place.lat) < 8));
    if (near) near.push(place);
    else groups.push([place]);
  }
  const weight = (g: readonly P[]): number => g.reduce((n, p) => n + p.origins, 0);
  return groups.sort((a, b) => weight(b) - weight(a));
}
