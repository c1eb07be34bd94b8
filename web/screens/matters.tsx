import { createResource, For, Show } from "solid-js";
import type { MatterLine } from "../../src/model/answer.ts";
import { api } from "../api.ts";
import { Filters } from "../parts/filters.tsx";
import { Pager } from "../parts/pager.tsx";
import { Empty } from "../parts/states.tsx";
import { Counts, Stances } from "../parts/strip.tsx";
import { shown } from "../parts/when.ts";
import { filters, paged } from "../route.ts";
import { kindNames, stanceVerbs, words } from "../words.ts";

const Row = (props: { matter: MatterLine }) => (
  <li class="matter-row">
    <a href={`/matter/${encodeURIComponent(props.matter.key)}`}>
      <span class="kind">{kindNames[props.matter.kind] ?? props.matter.kind}</span>
      <h2>
        <bdi>{props.matter.question}</bdi>
      </h2>
      <p class="says">
        <span class="verb">first {stanceVerbs[props.matter.stance] ?? ""}</span> <bdi>{props.matter.says}</bdi>
      </p>
      <Stances stances={props.matter.stances} />
      <Counts matter={props.matter} />
      <p class="times">
        {shown(props.matter.from)}
        <Show when={props.matter.to !== props.matter.from}> to {shown(props.matter.to)}</Show> ·{" "}
        <bdi>{props.matter.speakers.join(", ")}</bdi>
      </p>
    </a>
  </li>
);

/** Every matter that fits the filters, the disputed and the newest first. */
export const Matters = () => {
  const [ledger] = createResource(api.ledger);
  const [found] = createResource(paged, api.matters);
  return (
    <>
      <h1 class="quiet">Matters: one question of fact, and everyone who spoke to it</h1>
      <Filters sides={ledger()?.beats.flatMap((b) => b.sides) ?? []} disputed />
      <Show when={found()}>
        {(f) => (
          <Show when={f().matters.length} fallback={<Empty text={filters() ? words.noneMatch : words.empty} />}>
            <Pager total={f().total} shown={f().matters.length} one="matter" many="matters" />
            <ul class="matters">
              <For each={f().matters}>{(m) => <Row matter={m} />}</For>
            </ul>
            <Show when={f().matters.length < f().total}>
              <Pager total={f().total} shown={f().matters.length} one="matter" many="matters" />
            </Show>
          </Show>
        )}
      </Show>
    </>
  );
};
