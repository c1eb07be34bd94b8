import { createEffect, createMemo, For, on } from "solid-js";
import type { MatterLine } from "../../src/model/answer.ts";
import { go, place, withFilter } from "../route.ts";
import { shown } from "./when.ts";

/** How many matters each day has; a day is a button that filters to it. */
export const DayStrip = (props: { matters: readonly MatterLine[] }) => {
  const days = createMemo(() => {
    const count = new Map<string, { all: number; disputed: number }>();
    for (const m of props.matters) {
      const day = m.from?.slice(0, 10);
      if (!day || day.length < 10) continue;
      const at = count.get(day) ?? { all: 0, disputed: 0 };
      count.set(day, { all: at.all + 1, disputed: at.disputed + (m.stances.denies || m.stances.differs ? 1 : 0) });
    }
    return [...count].sort(([a], [b]) => (a < b ? -1 : 1));
  });
  const most = createMemo(() => Math.max(1, ...days().map(([, n]) => n.all)));
  const only = (day: string) => {
    const query = new URLSearchParams(place().query);
    const same = query.get("since") === day && query.get("until") === day;
    if (same) go(withFilter("since", ""), true);
    else go(withFilter("since", day), true);
    go(withFilter("until", same ? "" : day));
  };
  // Of more days than fit, the newest are seen first, as in the list.
  const newestFirst = (el: HTMLElement) =>
    createEffect(on(days, () => queueMicrotask(() => el.scrollTo({ left: el.scrollWidth }))));
  return (
    <section class="days" aria-label="Days" ref={(el) => newestFirst(el)}>
      <For each={days()}>
        {([day, n]) => (
          <button
            type="button"
            class="day"
            title={`${shown(day)}: ${n.all} matters, ${n.disputed} disputed`}
            onClick={() => only(day)}
            aria-pressed={place().query.get("since") === day}
          >
            <svg viewBox="0 0 20 60" aria-hidden="true">
              <rect class="all" x="3" width="14" y={60 - (56 * n.all) / most()} height={(56 * n.all) / most()} />
              <rect
                class="disputed"
                x="3"
                width="14"
                y={60 - (56 * n.disputed) / most()}
                height={(56 * n.disputed) / most()}
              />
            </svg>
            <span>{shown(day).replace(/ \d{4}$/, "")}</span>
            <span>{day.slice(0, 4)}</span>
          </button>
        )}
      </For>
    </section>
  );
};
