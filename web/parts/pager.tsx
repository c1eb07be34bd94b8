import { Show } from "solid-js";
import type { Part } from "../../src/model/screens.ts";
import { withValues } from "../here.ts";
import { grouped, t } from "../words.ts";

/** How many rows there are, which of them are shown, and the way to the others. */
export const Pager = (props: { part: Part<unknown>; text: string }) => {
  const last = () => props.part.offset + props.part.rows.length;
  const before = () => Math.max(0, props.part.offset - props.part.size);
  return (
    <nav class="pager" aria-label={props.text}>
      <span>{props.text}</span>
      <Show when={props.part.rows.length < props.part.total}>
        <span>
          {t("shownOf", {
            from: grouped(props.part.offset + 1),
            to: grouped(last()),
            total: grouped(props.part.total),
          })}
        </span>
        <Show when={props.part.offset > 0}>
          <a rel="prev" href={withValues({ offset: before() ? String(before()) : "" })}>
            ‹ {t("before")}
          </a>
        </Show>
        <Show when={last() < props.part.total}>
          <a rel="next" href={withValues({ offset: String(last()) })}>
            {t("next")} ›
          </a>
        </Show>
      </Show>
    </nav>
  );
};
