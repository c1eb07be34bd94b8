import { For, Show } from "solid-js";
import type { Coverage as Read } from "../../src/model/screens.ts";
import { t } from "../words.ts";
import { shown } from "./when.ts";

/** Which outlets were read for which days: a mark a day, larger with more articles. */
export const Coverage = (props: { coverage: Read }) => (
  <div class="coverage">
    <h2>{t("coverage")}</h2>
    <section class="scroll" tabindex="0" aria-label={t("coverage")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("outlet")}</th>
            <For each={props.coverage.days}>
              {(day) => (
                <th scope="col" class="day">
                  <span>{shown(day)}</span>
                </th>
              )}
            </For>
            <th scope="col" class="num">
              {t("all")}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.coverage.outlets}>
            {(o) => (
              <tr>
                <th scope="row">
                  <bdi>{o.name}</bdi>
                </th>
                <For each={o.counts}>
                  {(n, i) => (
                    <td>
                      <Show when={n}>
                        <a
                          class={`mark m${Math.min(4, n)}`}
                          href={`/articles?${new URLSearchParams({ outlet: o.name, since: props.coverage.days[i()] ?? "", until: props.coverage.days[i()] ?? "" })}`}
                          title={`${o.name}, ${shown(props.coverage.days[i()] ?? null)}: ${t("articlesN", { n })}`}
                        >
                          {n}
                        </a>
                      </Show>
                    </td>
                  )}
                </For>
                <td class="num">
                  <a href={`/articles?${new URLSearchParams({ outlet: o.name })}`}>{o.total}</a>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
    <p class="fine">
      {t("coverageNote")}
      <Show when={props.coverage.moreOutlets}> + {t("outletsN", { n: props.coverage.moreOutlets })}.</Show>
    </p>
  </div>
);
