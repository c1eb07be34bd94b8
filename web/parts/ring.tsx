import { For, Show } from "solid-js";
import type { MapPlace } from "../../src/model/screens.ts";

const arc = (from: number, to: number, r: number, c: number): string => {
  const at = (turn: number): string =>
    `${(c + r * Math.sin(turn * 2 * Math.PI)).toFixed(2)} ${(c - r * Math.cos(turn * 2 * Math.PI)).toFixed(2)}`;
  return `M${at(from)}A${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}`;
};

/** How strokes tell sides apart without a colour of anybody's flag: solid, long dashes, dots, … in the order of the sides' names. */
const styleOf = (side: string, sides: readonly string[]): number => Math.max(0, sides.indexOf(side)) % 4;

/** A ring split by who is said to hold the place, hatched where disputed, open where nobody is said to. */
export const Ring = (props: {
  place: Pick<MapPlace, "holders" | "disputed">;
  sides: readonly string[];
  size: number;
}) => {
  const c = props.size / 2;
  const w = Math.max(3, props.size / 6);
  const r = c - w / 2 - 0.5;
  const all = props.place.holders.reduce((n, h) => n + h.origins, 0);
  let turn = 0;
  const parts = props.place.holders.map((h) => {
    const from = turn;
    turn += h.origins / all;
    return { from, to: props.place.holders.length === 1 ? 0.995 : turn - 0.02, style: styleOf(h.side, props.sides) };
  });
  return (
    <svg
      class="ring"
      width={props.size}
      height={props.size}
      viewBox={`0 0 ${props.size} ${props.size}`}
      aria-hidden="true"
    >
      <circle class="ground" cx={c} cy={c} r={r} stroke-width={w} />
      <Show when={props.place.disputed}>
        <circle class="hatched" cx={c} cy={c} r={r - w / 2} fill="url(#hatch)" />
      </Show>
      <For each={parts}>{(p) => <path class={`held s${p.style}`} d={arc(p.from, p.to, r, c)} stroke-width={w} />}</For>
    </svg>
  );
};

/** The hatch that rings are filled with, once a page. */
export const Hatch = () => (
  <svg class="defs" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatch-line" x1="0" x2="0" y1="0" y2="4" stroke-width="1.6" />
      </pattern>
    </defs>
  </svg>
);
