import { For, Show } from "solid-js";
import type { MatterAnswer } from "../../src/model/answer.ts";
import type { PositionStance } from "../../src/model/matter.ts";
import type { BoardAnswer } from "../../src/model/screens.ts";
import { form, links } from "../here.ts";
import { PositionCard } from "../parts/card.tsx";
import { Drift } from "../parts/drift.tsx";
import { Counts } from "../parts/strip.tsx";
import { shown } from "../parts/when.ts";
import { askOf } from "../say.ts";
import { kindName, t } from "../words.ts";

const main: readonly PositionStance[] = ["affirms", "differs", "denies"];
const others: readonly PositionStance[] = ["doubts", "predicts"];

const Column = (props: { matter: MatterAnswer; stance: PositionStance }) => {
  const positions = [...props.matter.positions.filter((p) => p.stance === props.stance)].sort((a, b) =>
    (a.said ?? "~") < (b.said ?? "~") ? -1 : 1,
  );
  return (
    <section class={`column ${props.stance}`} aria-label={t(props.stance)}>
      <h2>
        <span class="shape" aria-hidden="true" /> {t(props.stance)} <span class="n">{positions.length}</span>
      </h2>
      <For each={positions} fallback={<p class="none">{t("noneFound")}</p>}>
        {(p) => <PositionCard position={p} />}
      </For>
    </section>
  );
};

const Silence = (props: { silent: MatterAnswer["silent"] }) => (
  <aside class="silence" aria-label={t("silence")}>
    <For each={props.silent}>
      {(s) => (
        <p>
          {t("silence")}{" "}
          <b>
            <bdi>{s.name}</bdi>
          </b>
          <span class="fine">
            {t("silenceRead", { outlets: t("outletsN", { n: s.outlets }), from: shown(s.from), to: shown(s.to) })}
          </span>
        </p>
      )}
    </For>
    <p class="fine">{t("silenceNote")}</p>
  </aside>
);

/** The dispute board: one matter, its positions in equal columns, ordered by the time they were said. */
export const Board = (props: { answer: BoardAnswer }) => {
  const m = props.answer.matter;
  const rest = others.filter((s) => m.positions.some((p) => p.stance === s));
  return (
    <>
      <p class="kicker">
        {kindName(m.kind)} · {shown(m.from)}
        <Show when={m.to !== m.from}>
          {" "}
          {t("to")} {shown(m.to)}
        </Show>
      </p>
      <h1>
        <bdi>{askOf(m, m.question)}</bdi>
      </h1>
      <Counts matter={m} rows="#positions" origins={links.origins(m.key)} />
      <p class="tools">
        <a href={links.origins(m.key)}>{t("originsTree")}</a>
        <Show when={m.place}>
          {(p) => <a href={`/?place=${encodeURIComponent(p().name)}`}>{t("everythingOn", { name: p().name })}</a>}
        </Show>
        <span class="exports">
          {t("exportAs")}: <a href={form("json")}>JSON</a> <a href={form("csv")}>CSV</a>{" "}
          <a href={form("geojson")}>GeoJSON</a>
        </span>
        <button type="button" data-live="print" hidden>
          {t("print")}
        </button>
      </p>
      <div class={m.silent.length ? "board with-silence" : "board"} id="positions">
        <For each={main}>{(stance) => <Column matter={m} stance={stance} />}</For>
        <Show when={m.silent.length}>
          <Silence silent={m.silent} />
        </Show>
      </div>
      <Show when={rest.length}>
        <div class="board rest">
          <For each={rest}>{(stance) => <Column matter={m} stance={stance} />}</For>
        </div>
      </Show>
      <For each={props.answer.drifts.filter((d) => new Set(d.steps.map((s) => s.quantity.value)).size > 1)}>
        {(drift) => <Drift drift={drift} head={t("figureOver")} />}
      </For>
      <p class="fine">{t("originsNote")}</p>
    </>
  );
};
