import { For } from "solid-js";
import type { Movement } from "../../src/model/answer.ts";
import { stanceHeads } from "../words.ts";
import { shown } from "./when.ts";

const signs: Readonly<Record<string, string>> = {
  eq: "",
  gt: "more than ",
  ge: "at least ",
  lt: "less than ",
  le: "up to ",
  approx: "about ",
  range: "",
};

/** A figure with its comparator, never without: "more than 80%". */
export function figure(q: {
  value: number | null;
  high: number | null;
  comparator: string | null;
  unit: string;
}): string {
  if (q.value === null) return `some ${q.unit}`;
  const one = (v: number): string => (q.unit === "share" ? `${Math.round(v * 1000) / 10}%` : v.toLocaleString("en"));
  const unit = q.unit === "share" ? "" : ` ${q.unit}`;
  if (q.comparator === "range" && q.high !== null) return `between ${one(q.value)} and ${one(q.high)}${unit}`;
  return `${signs[q.comparator ?? "eq"] ?? ""}${one(q.value)}${unit}`;
}

const change = (step: Movement): string => {
  if (step.change === null) return "";
  const n =
    step.quantity.unit === "share" ? `${Math.round(step.change * 1000) / 10} points` : step.change.toLocaleString("en");
  return step.change > 0 ? `+${n}` : n;
};

/** How one figure moved, by the time it was said. */
export const Drift = (props: { steps: readonly Movement[] }) => (
  <section class="drift">
    <h2>The figure over time</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Said</th>
          <th scope="col">By</th>
          <th scope="col">Figure</th>
          <th scope="col">Against the same speaker’s figure before</th>
          <th scope="col">Stands as</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.steps}>
          {(s) => (
            <tr>
              <td>{shown(s.said)}</td>
              <td>
                <bdi>{s.speaker}</bdi>
              </td>
              <td>{figure(s.quantity)}</td>
              <td>{change(s)}</td>
              <td>{stanceHeads[s.stance].toLowerCase()}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  </section>
);
