import { For, Show } from "solid-js";
import type { MatterLine } from "../../src/model/answer.ts";
import type { PositionStance } from "../../src/model/matter.ts";
import { t } from "../words.ts";

/** "n reports · m outlets · k origins · j not established"; each leads to the rows it counts. */
export const Counts = (props: {
  matter: { key: string; reports: number; outlets: number; origins: number; unestablished: number };
  rows?: string;
  origins?: string;
}) => {
  const Part = (part: { href: string | undefined; text: string; name?: string }) => (
    <Show when={part.href} fallback={<span data-count={part.name}>{part.text}</span>}>
      {(href) => (
        <a href={href()} data-count={part.name}>
          {part.text}
        </a>
      )}
    </Show>
  );
  return (
    <p class="counts">
      <Part href={props.rows} text={t("reportsN", { n: props.matter.reports })} /> ·{" "}
      <Part href={props.rows} text={t("outletsN", { n: props.matter.outlets })} /> ·{" "}
      <Part href={props.origins} text={t("originsN", { n: props.matter.origins })} name="origins" /> ·{" "}
      <Part href={props.origins} text={t("unestablishedN", { n: props.matter.unestablished })} name="unestablished" />
    </p>
  );
};

/** The order positions stand in everywhere. */
export const stances: readonly PositionStance[] = ["affirms", "differs", "denies", "doubts", "predicts"];

/** How many positions of each stance; shape and word tell them apart, not colour alone. */
export const Stances = (props: { stances: MatterLine["stances"] }) => (
  <ul class="stances">
    <For each={stances}>
      {(stance) => (
        <Show when={props.stances[stance]}>
          {(n) => (
            <li class={stance}>
              <span class="shape" aria-hidden="true" /> {n()} {t(stance).toLowerCase()}
            </li>
          )}
        </Show>
      )}
    </For>
  </ul>
);
