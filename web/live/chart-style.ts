import type { FeatureCollection } from "geojson";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Outlines } from "./outlines.ts";
import type { Ground } from "./tiles.ts";

const dark = matchMedia("(prefers-color-scheme: dark)").matches;
const tone = dark
  ? {
      land: "#232728",
      sea: "#17191a",
      line: "#5a6063",
      region: "#3b4143",
      road: "#3a3f41",
      green: "#242a27",
      apart: [150, 156, 158],
    }
  : {
      land: "#f6f2e9",
      sea: "#e6ebeb",
      line: "#b3aa99",
      region: "#d8d0c0",
      road: "#e2dac9",
      green: "#eeeede",
      apart: [122, 112, 92],
    };

/** The first layer of our own lines: a person's own tiles lie below it. */
export const firstLine = "regions";

export const none: FeatureCollection = { type: "FeatureCollection", features: [] };

/** What the map is drawn by: land and sea, lines, disputed areas with a dashed edge, and where places stand. */
export const style = ({ land, lines, disputed }: Outlines, places: FeatureCollection): StyleSpecification => ({
  version: 8,
  sources: {
    land: { type: "geojson", data: land },
    lines: { type: "geojson", data: lines },
    regions: { type: "geojson", data: none },
    disputed: { type: "geojson", data: { type: "FeatureCollection", features: [...disputed] } },
    places: {
      type: "geojson",
      data: places,
      cluster: true,
      clusterRadius: 30,
      clusterMaxZoom: 9,
      clusterProperties: { origins: ["+", ["get", "origins"]] },
    },
  },
  layers: [
    { id: "sea", type: "background", paint: { "background-color": tone.sea } },
    { id: "land", type: "fill", source: "land", paint: { "fill-color": tone.land } },
    {
      id: firstLine,
      type: "line",
      source: "regions",
      minzoom: 4,
      paint: { "line-color": tone.region, "line-width": 0.8 },
    },
    { id: "lines", type: "line", source: "lines", paint: { "line-color": tone.line, "line-width": 0.9 } },
    { id: "disputed", type: "fill", source: "disputed", paint: { "fill-pattern": "apart" } },
    {
      id: "disputed-edge",
      type: "line",
      source: "disputed",
      paint: { "line-color": `rgb(${tone.apart.join(" ")})`, "line-width": 1.4, "line-dasharray": [3, 2.2] },
    },
    // Drawn by the page itself, so that marks can be reached by keyboard; the layer only tells what stands where.
    { id: "spots", type: "circle", source: "places", paint: { "circle-radius": 1, "circle-opacity": 0 } },
  ],
});

/** The hatch of disputed areas: a thin diagonal, as wide as high. */
export function hatch(): { width: number; height: number; data: Uint8Array } {
  const size = 8;
  const data = new Uint8Array(size * size * 4);
  for (let i = 0; i < size; i++) {
    const at = (i * size + (size - 1 - i)) * 4;
    data.set([...tone.apart, 110], at);
  }
  return { width: size, height: size, data };
}

/** Layers for a person's own tiles: pictures as they are; shapes in the map's own quiet tones, without any line of a boundary and without names. */
export function groundLayers(ground: Ground): readonly LayerSpecification[] {
  if (ground.picture) return [{ id: "ground", type: "raster", source: "ground", paint: { "raster-opacity": 0.85 } }];
  const has = (...names: readonly string[]): readonly string[] => names.filter((n) => ground.layers.includes(n));
  const fill = (name: string, color: string): LayerSpecification => ({
    id: `ground-${name}`,
    type: "fill",
    source: "ground",
    "source-layer": name,
    filter: ["==", ["geometry-type"], "Polygon"],
    paint: { "fill-color": color },
  });
  const line = (name: string, color: string, width: number): LayerSpecification => ({
    id: `ground-${name}-line`,
    type: "line",
    source: "ground",
    "source-layer": name,
    filter: ["==", ["geometry-type"], "LineString"],
    paint: { "line-color": color, "line-width": width },
  });
  return [
    ...has("landcover", "landuse", "park").map((n) => fill(n, tone.green)),
    ...has("water", "ocean", "lakes").map((n) => fill(n, tone.sea)),
    ...has("water", "waterway", "rivers", "physical_line").map((n) => line(n, tone.sea, 1.1)),
    ...has("roads", "transportation").map((n) => line(n, tone.road, 1)),
    ...has("building", "buildings").map((n) => fill(n, tone.region)),
  ];
}
