import { Show } from "solid-js";
import { offset, pageSize, withFilter } from "../route.ts";

/** How many rows there are, which of them are shown, and the way to the others. */
export const Pager = (props: { total: number; shown: number; one: string; many: string }) => {
  const last = () => offset() + props.shown;
  return (
    <nav class="pager" aria-label="Pages">
      <span role="status">
        {props.total.toLocaleString("en")} {props.total === 1 ? props.one : props.many}
        <Show when={props.shown < props.total}>
          , {offset() + 1} to {last()} shown
        </Show>
      </span>
      <Show when={offset() > 0}>
        <a rel="prev" href={withFilter("offset", offset() > pageSize ? String(offset() - pageSize) : "")}>
          ‹ before
        </a>
      </Show>
      <Show when={last() < props.total}>
        <a rel="next" href={withFilter("offset", String(last()))}>
          next ›
        </a>
      </Show>
    </nav>
  );
};
