import { For } from "solid-js";
import type { DayCount } from "../../src/model/screens.ts";
import { t } from "../words.ts";
import { shown } from "./when.ts";

const width = 1000;
const height = 46;

/** Days as bars; a brush over them is two sliders by keyboard and a drag by mouse (live/timelines.ts). Gaps between days are drawn as short breaks, not to scale. */
export const Timeline = (props: {
  name: string;
  label: string;
  days: readonly DayCount[];
  from: string;
  to: string;
}) => {
  const most = Math.max(1, ...props.days.map((d) => d.count));
  const step = width / Math.max(1, props.days.length);
  const bar = Math.min(step * 0.84, 46);
  const inside = (day: string): boolean => (!props.from || day >= props.from) && (!props.to || day <= props.to);
  const at = (day: string, otherwise: number): number => {
    const found = day ? props.days.findIndex((d) => d.day >= day) : -1;
    return found < 0 ? otherwise : found;
  };
  const last = Math.max(0, props.days.length - 1);
  const toAt = props.to
    ? Math.max(
        0,
        props.days.findLastIndex((d) => d.day <= props.to),
      )
    : last;
  return (
    <fieldset class="timeline" data-timeline={props.name} data-days={props.days.map((d) => d.day).join(" ")}>
      <legend>{props.label}</legend>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <For each={props.days}>
          {(d, i) => (
            <rect
              class={inside(d.day) ? "in" : "out"}
              x={i() * step + (step - bar) / 2}
              width={bar}
              y={height - 3 - (d.count / most) * (height - 8)}
              height={(d.count / most) * (height - 8) + 3}
            >
              <title>{`${shown(d.day)}: ${t("claimsN", { n: d.count })}`}</title>
            </rect>
          )}
        </For>
      </svg>
      <div class="brush">
        <input
          type="range"
          data-end="from"
          min="0"
          max={last}
          value={at(props.from, 0)}
          aria-label={`${props.label}: ${t("since")}`}
        />
        <input
          type="range"
          data-end="to"
          min="0"
          max={last}
          value={toAt}
          aria-label={`${props.label}: ${t("until")}`}
        />
      </div>
      <p class="ends">
        <span>{props.days[0] ? shown(props.days[0].day) : ""}</span>
        <output>
          {props.from || props.to
            ? `${shown(props.from || (props.days[0]?.day ?? null))} ${t("to")} ${shown(props.to || (props.days[last]?.day ?? null))}`
            : ""}
        </output>
        <span>{props.days.length > 1 ? shown(props.days[last]?.day ?? null) : ""}</span>
      </p>
    </fieldset>
  );
};
