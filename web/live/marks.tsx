import type { FeatureCollection, Point } from "geojson";
import { type Map as Chart, type GeoJSONSource, Marker } from "maplibre-gl";
import { For, Show } from "solid-js";
import { render } from "solid-js/web";
import type { MapAnswer, MapPlace } from "../../src/model/screens.ts";
import { links } from "../here.ts";
import { Ring } from "../parts/ring.tsx";
import { sidesOf } from "../screens/map.tsx";
import { t } from "../words.ts";

/** How many marks the page itself draws; beyond them the nearest are gathered. */
const most = 240;

/** Which names places are shown by. */
export type Naming = "now" | "source" | "former";

/** Places as the chart gathers them: where, which of the answer's, how many origins. */
export const points = (places: readonly MapPlace[]): FeatureCollection<Point> => ({
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

interface Mark {
  readonly marker: Marker;
  readonly dispose: () => void;
}

/** Rings on the chart, links and buttons of the page's own. */
export interface Marks {
  /** Draws what stands in sight; what was drawn and still does stays as it is. */
  draw(): void;
  show(answer: MapAnswer): void;
  name(naming: Naming): void;
}

/** Keeps the marks of a chart. */
export function marksOn(chart: Chart, first: MapAnswer, as: Naming): Marks {
  let answer = first;
  let naming = as;
  let sides = sidesOf(first.places);
  const marks = new Map<string, Mark>();
  const away = (id: string, { marker, dispose }: Mark): void => {
    marker.remove();
    dispose();
    marks.delete(id);
  };
  const clear = (): void => {
    for (const [id, mark] of marks) away(id, mark);
  };
  const draw = (): void => {
    const start = performance.now();
    const seen = new Set<string>();
    for (const f of chart.queryRenderedFeatures({ layers: ["spots"] })) {
      if (seen.size >= most) break;
      const id = f.properties.cluster ? `c${f.properties.cluster_id}` : `p${f.properties.at}`;
      if (seen.has(id)) continue;
      seen.add(id);
      if (marks.has(id)) continue;
      const at = (f.geometry as Point).coordinates as [number, number];
      const place = answer.places[Number(f.properties.at)];
      if (f.properties.cluster) marks.set(id, gathered(chart, at, f.properties, sides));
      else if (place) marks.set(id, spot(chart, place, sides, naming));
    }
    for (const [id, mark] of marks) if (!seen.has(id)) away(id, mark);
    // What a frame costs us is told where whoever measures looks for it.
    performance.measure("hearsay-marks", { start, detail: marks.size });
  };
  return {
    draw,
    show: (next) => {
      answer = next;
      sides = sidesOf(next.places);
      clear();
      chart.getSource<GeoJSONSource>("places")?.setData(points(next.places));
    },
    name: (chosen) => {
      naming = chosen;
      clear();
      draw();
    },
  };
}

function spot(chart: Chart, place: MapPlace, sides: readonly string[], naming: Naming): Mark {
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
): Mark {
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
