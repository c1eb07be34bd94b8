import "maplibre-gl/dist/maplibre-gl.css";
import { Map as Chart, type GeoJSONSource, NavigationControl, Popup, setWorkerUrl } from "maplibre-gl";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { For } from "solid-js";
import { render } from "solid-js/web";
import type { MapAnswer, MapPlace } from "../../src/model/screens.ts";
import { disputedAreas, sourceOf } from "../parts/disputed.ts";
import { isolated } from "../parts/isolated.ts";
import { areas } from "../parts/points.ts";
import { spoken, t } from "../words.ts";
import { worded } from "./ask.ts";
import { hatch, style } from "./chart-style.ts";
import { followers } from "./following.ts";
import { marksOn, type Naming, points } from "./marks.tsx";
import { type Box, meet, type Outlines, outlines } from "./outlines.ts";
import { type Regions, regionsOf } from "./regions.ts";
import { laid } from "./tiles.ts";

setWorkerUrl(worker);

/** The map: outlines out of packages, a person's own tiles below them where there are any, places as links the page draws itself. */
export async function atlas(box: HTMLElement, answer: MapAnswer): Promise<void> {
  const naming = (localStorage.getItem("naming") ?? "now") as Naming;
  const known = await outlines();
  const chart = new Chart({
    container: box,
    attributionControl: { compact: false, customAttribution: t("outlines") },
    style: style(known, points([])),
    center: [20, 30],
    zoom: 2,
    dragRotate: false,
    pitchWithRotate: false,
  });
  chart.touchZoomRotate.disableRotation();
  chart.addControl(new NavigationControl({ showCompass: false }));
  chart.once("style.load", () => chart.addImage("apart", hatch()));
  const marks = marksOn(chart, answer, naming);
  await new Promise<void>((done) => chart.once("load", () => done()));
  if (answer.tiles) await own(box, chart, answer.tiles);
  marks.show(answer);
  frame(chart, areas(answer.places)[0]);
  drawing(chart, marks.draw);
  followers.add(marks.show);
  await new Promise<void>((done) => chart.once("idle", () => done()));
  marks.draw();
  groups(box, chart, answer);
  nearer(box, chart, known);
  told(chart);
  listed(naming);
  names(naming, (chosen) => {
    localStorage.setItem("naming", chosen);
    marks.name(chosen);
    listed(chosen);
  });
  box.dataset.ready = "true";
}

/** Draws the marks again once a frame at most, and only where the map has moved or its places have changed. */
function drawing(chart: Chart, draw: () => void): void {
  let waiting = false;
  let stale = true;
  const soon = (): void => {
    if (waiting || !stale || !chart.isSourceLoaded("places")) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      stale = false;
      draw();
    });
  };
  chart.on("move", () => {
    stale = true;
  });
  chart.on("sourcedata", (e) => {
    if (e.sourceId === "places") stale = true;
  });
  chart.on("render", soon);
}

/** A person's own tiles; where they cannot be had the map says so and goes on without. */
async function own(box: HTMLElement, chart: Chart, tiles: NonNullable<MapAnswer["tiles"]>): Promise<void> {
  const note = document.createElement("p");
  note.className = "fine";
  try {
    const credit = await laid(chart, tiles);
    note.textContent = credit ? `${t("ownTiles")}: ${isolated(credit)}` : t("ownTiles");
    box.dataset.ground = "true";
  } catch (error) {
    note.textContent = `${t("noTiles")} ${isolated(worded(error))}`;
    note.setAttribute("role", "alert");
  }
  box.after(note);
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
    { padding: 70, maxZoom: 6.5, animate: false },
  );
}

/** From which zoom on the regions of a country in sight are fetched. */
const near = 3.5;

/** Regions come, country by country, when the map is near enough to show them; disputed areas with the files that hold them. */
function nearer(box: HTMLElement, chart: Chart, { where, disputed }: Outlines): void {
  const there = new Map<string, Regions>();
  const look = async (): Promise<void> => {
    if (chart.getZoom() < near) return;
    const [[west, south], [east, north]] = chart.getBounds().toArray() as [[number, number], [number, number]];
    const sight: Box = [west, south, east, north];
    const missing = where.filter(({ a3, boxes }) => !there.has(a3) && boxes.some((b) => meet(b, sight)));
    if (!missing.length) return;
    for (const { a3 } of missing) {
      const found = await regionsOf(a3);
      if (found) there.set(a3, found);
    }
    const all = [...there.values()];
    const areas = [...disputed, ...all.flatMap((r) => r.disputed)];
    chart
      .getSource<GeoJSONSource>("regions")
      ?.setData({ type: "FeatureCollection", features: all.map((r) => r.lines) });
    chart.getSource<GeoJSONSource>("disputed")?.setData({ type: "FeatureCollection", features: areas });
    box.dataset.disputed = areas.map((f) => f.properties?.area).join(" ");
  };
  chart.on("moveend", () => void look());
  void look();
}

/** A click into a disputed area says what it is called and whose lines it is drawn by. */
function told(chart: Chart): void {
  chart.on("click", "disputed", (e) => {
    const area = disputedAreas.find((d) => d.id === e.features?.[0]?.properties.area);
    if (!area) return;
    const says = document.createElement("p");
    says.className = "area-says";
    says.textContent = t("areaSays", { name: area.names[spoken()], source: sourceOf(area) });
    new Popup({ closeButton: false, maxWidth: "18rem" }).setLngLat(e.lngLat).setDOMContent(says).addTo(chart);
  });
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

/** The list of places by the names chosen, as the marks. */
function listed(naming: Naming): void {
  const at = { now: 0, source: 1, former: 2 }[naming];
  for (const name of document.querySelectorAll<HTMLElement>("[data-names]"))
    name.textContent = (JSON.parse(name.dataset.names ?? "[]") as string[])[at] ?? name.textContent;
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
