import { For, Show } from "solid-js";
import type { FacetGroup } from "../../src/model/screens.ts";
import { value, withValues } from "../here.ts";
import { grouped, kindName, stanceVerb, t, type Word } from "../words.ts";
import { shown } from "./when.ts";

const called = (filter: FacetGroup["filter"], name: string): string =>
  filter === "kind" ? kindName(name) : filter === "stance" ? stanceVerb(name) : filter === "day" ? shown(name) : name;

const setting = (filter: FacetGroup["filter"], text: string): Readonly<Record<string, string>> =>
  filter === "day" ? { since: text, until: text } : { [filter]: text };

/** What claims may be narrowed by, each value with the number of claims it leaves; every number leads to them. */
export const Facets = (props: { groups: readonly FacetGroup[]; to?: string }) => (
  <section class="facets" aria-label={t("filters")}>
    <For each={props.groups.filter((g) => g.values.length > 1)}>
      {(group) => (
        <details class="facet" open={group.filter !== "day" && !value(group.filter)}>
          <summary>{t(group.filter as Word)}</summary>
          <ul>
            <For each={group.values}>
              {(v) => (
                <li>
                  <a href={withValues(setting(group.filter, v.value), props.to)}>
                    <bdi>{called(group.filter, v.name)}</bdi> <span class="n">{grouped(v.count)}</span>
                  </a>
                </li>
              )}
            </For>
          </ul>
          <Show when={group.more}>
            <p class="fine">+ {grouped(group.more)}</p>
          </Show>
        </details>
      )}
    </For>
  </section>
);
