import { For, Show } from "solid-js";
import type { DriftsAnswer } from "../../src/model/screens.ts";
import { form, narrowed } from "../here.ts";
import { Drift } from "../parts/drift.tsx";
import { Filters, Narrowed } from "../parts/filters.tsx";
import { Pager } from "../parts/pager.tsx";
import { Empty } from "../parts/states.tsx";
import { askOf } from "../say.ts";
import { t } from "../words.ts";

/** How numbers moved: a lane a speaker, the comparator in the mark, each mark one step from its sentence. */
export const Drifts = (props: { answer: DriftsAnswer }) => (
  <>
    <h1 class="quiet">{t("driftTitle")}</h1>
    <Filters search={false} days={false} few />
    <Narrowed />
    <p class="fine">{t("driftNote")}</p>
    <Show when={props.answer.drifts.rows.length} fallback={<Empty text={t(narrowed() ? "noneMatch" : "empty")} />}>
      <Pager part={props.answer.drifts} text={t("figuresN", { n: props.answer.drifts.total })} />
      <For each={props.answer.drifts.rows}>{(d) => <Drift drift={d} head={askOf(d, d.question)} />}</For>
      <Show when={props.answer.drifts.rows.length < props.answer.drifts.total}>
        <Pager part={props.answer.drifts} text={t("figuresN", { n: props.answer.drifts.total })} />
      </Show>
      <p class="exports">
        {t("exportAs")}: <a href={form("json")}>JSON</a> <a href={form("csv")}>CSV</a>
      </p>
    </Show>
  </>
);
