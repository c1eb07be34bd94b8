import { For, Show } from "solid-js";
import type { MatterLine } from "../../src/model/answer.ts";
import type { PositionStance } from "../../src/model/matter.ts";
import { stanceHeads } from "../words.ts";

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "n reports · m outlets · k origins · j not established" */
export const Counts = (props: {
  matter: { reports: number; outlets: number; origins: number; unestablished: number };
}) => (
  <p class="counts">
    {count(props.matter.reports, "report")} · {count(props.matter.outlets, "outlet")} ·{" "}
    {count(props.matter.origins, "origin")} · {props.matter.unestablished} not established
  </p>
);

const order: readonly PositionStance[] = ["affirms", "differs", "denies", "doubts", "predicts"];

/** How many positions of each stance; shape and word tell them apart, not colour alone. */
export const Stances = (props: { stances: MatterLine["stances"] }) => (
  <ul class="stances">
    <For each={order}>
      {(stance) => (
        <Show when={props.stances[stance]}>
          {(n) => (
            <li class={stance}>
              <span class="shape" aria-hidden="true" /> {n()} {stanceHeads[stance].toLowerCase()}
            </li>
          )}
        </Show>
      )}
    </For>
  </ul>
);
