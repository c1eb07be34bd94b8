import { For, Show } from "solid-js";
import type { DriftAnswer, DriftStep } from "../../src/model/structure.ts";
import { askOf } from "../say.ts";
import { t } from "../words.ts";
import { figure } from "./figure.ts";
import { isolated } from "./isolated.ts";
import { shown } from "./when.ts";

const lane = 72;
const left = 0;
const width = 820;
const plot = width - left - 130;
/** Below the speaker's name. */
const above = 30;

const days = (said: string | null): number | null => {
  const at = Date.parse(`${(said ?? "").slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at) ? null : at / 86_400_000;
};

const amountOf = (s: DriftStep): number => s.quantity.value ?? 0;
const laneOf = (s: DriftStep): string => s.speaker?.name ?? s.outlet;

/** Where a step stands in the drawing. */
interface Mark {
  readonly step: DriftStep;
  readonly x: number;
  readonly y: number;
}

/** A lane a speaker; marks of one spot are set side by side, so that none hides another. */
function marksOf(drift: DriftAnswer): readonly Mark[] {
  const told = drift.steps.flatMap((s) => days(s.said) ?? []);
  const first = Math.min(...told);
  const span = Math.max(1, Math.max(...told) - first);
  const top = Math.max(...drift.steps.map((s) => s.quantity.high ?? amountOf(s)), Number.MIN_VALUE);
  const lanes = drift.speakers.map((s) => s.name);
  const taken = new Map<string, number>();
  return drift.steps.map((step) => {
    const day = days(step.said);
    const row = Math.max(0, lanes.indexOf(laneOf(step)));
    const spot = `${row} ${day}`;
    const nth = taken.get(spot) ?? 0;
    taken.set(spot, nth + 1);
    const x = left + 24 + (day === null ? 0 : ((day - first) / span) * plot) + nth * 62;
    const y = row * lane + lane - 13 - (amountOf(step) / top) * (lane - above - 18);
    return { step, x, y };
  });
}

/** The comparator as a whisker: up for "at least", down for "up to", both ways for "about". */
const Whisker = (props: { mark: Mark }) => {
  const c = props.mark.step.quantity.comparator;
  const up = c === "gt" || c === "ge" || c === "approx" || c === "range";
  const down = c === "lt" || c === "le" || c === "approx";
  return (
    <>
      <Show when={up}>
        <path class="whisker" d={`M${props.mark.x} ${props.mark.y - 5}v-8m-4 4l4 -4l4 4`} />
      </Show>
      <Show when={down}>
        <path class="whisker" d={`M${props.mark.x} ${props.mark.y + 5}v8m-4 -4l4 4l4 -4`} />
      </Show>
    </>
  );
};

const says = (s: DriftStep): string =>
  `${isolated(laneOf(s))}, ${shown(s.said)}: ${figure(s.quantity)} (${t(s.stance).toLowerCase()})`;

const Point = (props: { mark: Mark }) => (
  <a
    href={`/matter/${encodeURIComponent(props.mark.step.matter)}#at-${props.mark.step.claims[0] ?? ""}`}
    aria-label={says(props.mark.step)}
  >
    <title>{says(props.mark.step)}</title>
    <circle class="hit" cx={props.mark.x} cy={props.mark.y} r="11" />
    <Whisker mark={props.mark} />
    <circle class={`dot ${props.mark.step.stance}`} cx={props.mark.x} cy={props.mark.y} r="4.5" />
    <Show when={props.mark.step.stance === "denies" || props.mark.step.stance === "doubts"}>
      <path class="cross" d={`M${props.mark.x - 6} ${props.mark.y - 6}l12 12m0 -12l-12 12`} />
    </Show>
    <text class="value" x={props.mark.x + 9} y={props.mark.y - 4}>
      {figure(props.mark.step.quantity)}
    </text>
  </a>
);

/** Steps of one speaker, joined as a staircase: a figure holds until the same speaker gives another. */
function stairs(marks: readonly Mark[]): string {
  let path = "";
  for (const [i, m] of marks.entries()) path += i === 0 ? `M${m.x} ${m.y}` : `H${m.x}V${m.y}`;
  return path;
}

/** One figure over time as lanes; the table below is the same data. */
export const DriftChart = (props: { drift: DriftAnswer }) => {
  const marks = marksOf(props.drift);
  const lanes = props.drift.speakers;
  const height = lanes.length * lane + 24;
  const told = [
    ...new Set(props.drift.steps.flatMap((s) => (days(s.said) === null ? [] : [s.said?.slice(0, 10) ?? ""]))),
  ].sort();
  const ends = told.length > 1 ? [told[0]!, told.at(-1)!] : told;
  const xOf = (day: string): number => marks.find((m) => m.step.said?.startsWith(day))?.x ?? left;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing
    <svg
      class="drift-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={askOf(props.drift, props.drift.question)}
    >
      <For each={lanes}>
        {(who, i) => (
          <>
            <line class="lane" x1="0" x2={width} y1={i() * lane + lane - 6} y2={i() * lane + lane - 6} />
            <text class="lane-name" x="0" y={i() * lane + 16}>
              {isolated(who.name.length > 90 ? `${who.name.slice(0, 89)}…` : who.name)}
              <title>{isolated(who.name)}</title>
            </text>
            <path
              class="stairs"
              d={stairs(marks.filter((m) => laneOf(m.step) === who.name && m.step.stance !== "denies"))}
            />
          </>
        )}
      </For>
      <For each={marks}>{(mark) => <Point mark={mark} />}</For>
      <For each={ends}>
        {(day, i) => (
          <text class="axis" x={xOf(day)} y={height - 5} text-anchor={i() > 0 ? "end" : "start"}>
            {shown(day)}
          </text>
        )}
      </For>
    </svg>
  );
};

function changed(s: DriftStep): string {
  if (s.change === null) return s.stance === "denies" || s.stance === "doubts" ? "–" : t("firstFigure");
  if (s.change === 0) return t("sameFigure");
  const n =
    s.quantity.unit === "share" ? `${Math.round(s.change * 1000) / 10} ${t("points")}` : s.change.toLocaleString("en");
  return s.change > 0 ? `+${n}` : n.replace("-", "−");
}

/** The same figures as a table. */
export const DriftTable = (props: { drift: DriftAnswer }) => (
  <div class="scroll">
    <table class="drift-table">
      <thead>
        <tr>
          <th scope="col">{t("said")}</th>
          <th scope="col">{t("by")}</th>
          <th scope="col" class="num">
            {t("figure")}
          </th>
          <th scope="col">{t("change")}</th>
          <th scope="col">{t("standsAs")}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.drift.steps}>
          {(s) => (
            <tr>
              <td class="nowrap">{shown(s.said)}</td>
              <td>
                <bdi>{laneOf(s)}</bdi>
              </td>
              <td class="num">
                <a href={`/matter/${encodeURIComponent(s.matter)}#at-${s.claims[0] ?? ""}`}>{figure(s.quantity)}</a>
              </td>
              <td>{changed(s)}</td>
              <td>{t(s.stance).toLowerCase()}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  </div>
);

/** A figure over time: drawing and table. */
export const Drift = (props: { drift: DriftAnswer; head: string }) => (
  <section class="drift">
    <h2>
      <bdi>{props.head}</bdi>
    </h2>
    <div class="scroll">
      <DriftChart drift={props.drift} />
    </div>
    <DriftTable drift={props.drift} />
  </section>
);
