import { For, Show } from "solid-js";
import type { ClaimsAnswer, OverviewAnswer } from "../../src/model/screens.ts";
import { filters, form, narrowed, withValues } from "../here.ts";
import { ClaimCard } from "../parts/card.tsx";
import { Coverage } from "../parts/coverage.tsx";
import { Facets } from "../parts/facets.tsx";
import { Filters, Narrowed } from "../parts/filters.tsx";
import { MatterRow } from "../parts/matter-row.tsx";
import { Pager } from "../parts/pager.tsx";
import { Empty } from "../parts/states.tsx";
import { t } from "../words.ts";

const namesIn = (groups: ClaimsAnswer["facets"]): Readonly<Record<string, string>> =>
  Object.fromEntries(groups.flatMap((g) => g.values.map((v) => [v.value, v.name])));

/** The overview: newest disputes first, facets with counts, what was read. */
export const Overview = (props: { answer: OverviewAnswer }) => {
  const { ledger, matters, facets, claims, coverage } = props.answer;
  return (
    <>
      <h1 class="quiet">{narrowed() ? t("allMatters") : t("newest")}</h1>
      <Filters sides={ledger.beats.flatMap((b) => b.sides)} disputed />
      <Narrowed names={namesIn(facets)} />
      <div class="with-rail">
        <div>
          <Show when={matters.rows.length} fallback={<Empty text={t(narrowed() ? "noneMatch" : "empty")} />}>
            <Pager part={matters} text={t("mattersN", { n: matters.total })} />
            <ul class="matters">
              <For each={matters.rows}>{(m) => <MatterRow matter={m} />}</For>
            </ul>
            <Show when={matters.rows.length < matters.total}>
              <Pager part={matters} text={t("mattersN", { n: matters.total })} />
            </Show>
          </Show>
          <Show when={coverage.outlets.length}>
            <Coverage coverage={coverage} />
          </Show>
        </div>
        <Show when={claims}>
          <div class="rail">
            <p class="rail-head">
              <a href={withValues({ disputed: "" }, "/claims")}>{t("claimsN", { n: claims })}</a>
            </p>
            <Facets groups={facets} to="/claims" />
            <p class="exports">
              {t("exportAs")}: <a href={form("json")}>JSON</a> <a href={form("csv")}>CSV</a>
            </p>
          </div>
        </Show>
      </div>
    </>
  );
};

/** Claims that fit: full text and facets with counts. */
export const Claims = (props: { answer: ClaimsAnswer }) => {
  const { claims, facets } = props.answer;
  return (
    <>
      <h1 class="quiet">{t("claims")}</h1>
      <Filters />
      <Narrowed names={namesIn(facets)} />
      <div class="with-rail">
        <div>
          <Show when={claims.rows.length} fallback={<Empty text={t(narrowed() ? "noneMatch" : "empty")} />}>
            <Pager part={claims} text={t("claimsN", { n: claims.total })} />
            <ul class="claims">
              <For each={claims.rows}>
                {(c) => (
                  <li>
                    <ClaimCard claim={c} />
                  </li>
                )}
              </For>
            </ul>
            <Show when={claims.rows.length < claims.total}>
              <Pager part={claims} text={t("claimsN", { n: claims.total })} />
            </Show>
          </Show>
        </div>
        <Show when={claims.total}>
          <div class="rail">
            <Facets groups={facets} />
            <p class="exports">
              {t("exportAs")}: <a href={form("json")}>JSON</a> <a href={form("csv")}>CSV</a>{" "}
              <a href={form("geojson")}>GeoJSON</a>{" "}
              <a href={`/api/export.atom${filters()}`} type="application/atom+xml">
                Atom
              </a>{" "}
              <a href={`/map${filters()}`}>{t("openMap")}</a>
            </p>
          </div>
        </Show>
      </div>
    </>
  );
};
