import { For, Show } from "solid-js";
import type { MapAnswer, MapPlace } from "../../src/model/screens.ts";
import { form, links, value } from "../here.ts";
import { disputedAreas, sourceOf } from "../parts/disputed.ts";
import { Filters, Narrowed } from "../parts/filters.tsx";
import { Ring } from "../parts/ring.tsx";
import { Stances } from "../parts/strip.tsx";
import { Timeline } from "../parts/timeline.tsx";
import { shown } from "../parts/when.ts";
import { askOf } from "../say.ts";
import { grouped, spoken, t } from "../words.ts";

const holds = (p: MapPlace): string =>
  p.holders.length ? `${t("saidToHold")} ${p.holders.map((h) => `${h.name} (${h.origins})`).join(", ")}` : t("nobody");

/** The places by name, with their rings: what the map shows, for those who cannot see it. */
const Places = (props: { places: readonly MapPlace[]; sides: readonly string[] }) => (
  <ul class="places">
    <For each={[...props.places].sort((a, b) => b.origins - a.origins).slice(0, 200)}>
      {(p) => (
        <li>
          <a href={links.claims({ place: p.id })}>
            <Ring place={p} sides={props.sides} size={26} />
            <span>
              <b>
                <bdi data-names={JSON.stringify([p.name, p.written[0] ?? p.name, p.former[0] ?? p.name])}>{p.name}</bdi>
              </b>{" "}
              <span class="fine">
                {holds(p)}
                {p.disputed ? ` · ${t("disputedMark")}` : ""} · {t("originsN", { n: p.origins })}
              </span>
              <Show when={p.written.some((w) => w !== p.name)}>
                <span class="fine">
                  {" "}
                  · {t("writtenForms")}: <bdi>{p.written.slice(0, 4).join(", ")}</bdi>
                </span>
              </Show>
            </span>
          </a>
        </li>
      )}
    </For>
  </ul>
);

/** Every side that some place is said to be held by, in one order for all rings. */
export const sidesOf = (places: readonly MapPlace[]): readonly string[] =>
  [...new Set(places.flatMap((p) => p.holders.map((h) => h.side)))].sort();

/** Whose lines the map draws, each by name. */
const Lines = () => (
  <details class="lines">
    <summary>{t("linesTitle")}</summary>
    <ul class="plain">
      <li>{t("linesCountries")}</li>
      <li>{t("linesRegions")}</li>
      <li>
        {t("linesDisputed")}
        <ul>
          <For each={disputedAreas}>
            {(area) => (
              <li>
                {area.names[spoken()]} <span class="fine">{sourceOf(area)}</span>
              </li>
            )}
          </For>
        </ul>
      </li>
    </ul>
    <p class="fine">{t("namesText")}</p>
  </details>
);

/** What follows the filter: the parts that are drawn anew when a brush moves. */
export const MapLists = (props: { answer: MapAnswer }) => {
  const a = props.answer;
  return (
    <>
      <div class="tray" role="status">
        <span>
          <a href={`/claims${form("json").replace(/^[^?]*/, "")}`}>{t("claimsN", { n: a.claims })}</a> ·{" "}
          {t("placesN", { n: a.places.length })}
        </span>
        <span>
          {t("tray")}: {t("withoutPlace", { n: a.withoutPlace })}, {t("withoutTime", { n: a.withoutTime })}
        </span>
      </div>
      <ul class="side-list">
        <For each={a.matters.rows}>
          {(m) => (
            <li>
              <a href={links.matter(m.key)}>
                <bdi>{askOf(m, m.question)}</bdi>
              </a>
              <Stances stances={m.stances} />
              <span class="fine">
                {shown(m.from)}
                {m.place?.lat == null ? ` · ${t("withoutPlace", { n: "" }).trim()}` : ""}
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={a.matters.rows.length < a.matters.total}>
        <p class="fine">{t("tooMuch", { n: a.matters.rows.length, total: grouped(a.matters.total) })}</p>
      </Show>
    </>
  );
};

/** Map, timeline and list under one filter that lives in the address. */
export const MapScreen = (props: { answer: MapAnswer }) => {
  const a = props.answer;
  const sides = sidesOf(a.places);
  const names = new Map(a.places.flatMap((p) => p.holders.map((h) => [h.side, h.name] as const)));
  return (
    <>
      <h1 class="quiet">{t("mapTitle")}</h1>
      <Filters disputed days={false} />
      <Narrowed />
      <div class="timelines" data-live="timelines">
        <Timeline name="events" label={t("eventTime")} days={a.events} from={value("since")} to={value("until")} />
        <Timeline
          name="published"
          label={t("publishedTime")}
          days={a.published}
          from={value("psince")}
          to={value("puntil")}
        />
        <Show when={a.published.length > 1}>
          <label class="as-of">
            <span>{t("asOf")}</span>
            <input
              type="range"
              min="0"
              max={a.published.length - 1}
              value={asOfAt(a)}
              data-days={a.published.map((d) => d.day).join(" ")}
            />
            <output>{value("puntil") ? shown(value("puntil")) : t("asOfAll")}</output>
          </label>
        </Show>
      </div>
      <div class="map-and-list">
        <div>
          <section class="atlas" data-live="map" aria-label={t("mapLabel")} />
          <p class="map-tools">
            <span class="ring-legend">
              <For each={sides}>
                {(side) => (
                  <span>
                    <Ring
                      place={{ holders: [{ side, name: "", origins: 1 }], disputed: false }}
                      sides={sides}
                      size={16}
                    />{" "}
                    <bdi>{names.get(side)}</bdi>
                  </span>
                )}
              </For>
              <span>
                <Ring place={{ holders: [], disputed: true }} sides={sides} size={16} /> {t("disputedMark")}
              </span>
            </span>
            <label class="naming" data-live="naming" hidden>
              {t("naming")}{" "}
              <select>
                <option value="now">{t("naming_now")}</option>
                <option value="source">{t("naming_source")}</option>
                <option value="former">{t("naming_former")}</option>
              </select>
            </label>
          </p>
        </div>
        <div class="lists" data-lists>
          <MapLists answer={a} />
        </div>
      </div>
      <details class="all-places" open={a.places.length < 13}>
        <summary>{t("placesN", { n: a.places.length })}</summary>
        <Places places={a.places} sides={sides} />
      </details>
      <p class="fine">{t("mapNote")}</p>
      <Lines />
      <p class="exports">
        {t("exportAs")}: <a href={form("json")}>JSON</a> <a href={form("geojson")}>GeoJSON</a>
      </p>
    </>
  );
};

function asOfAt(a: MapAnswer): number {
  const until = value("puntil");
  const at = until ? a.published.findLastIndex((d) => d.day <= until) : a.published.length - 1;
  return Math.max(0, at);
}
