import { createResource, For, Show } from "solid-js";
import type { MatterAnswer } from "../../src/model/answer.ts";
import type { PositionStance } from "../../src/model/matter.ts";
import { api } from "../api.ts";
import { PositionCard } from "../parts/card.tsx";
import { Drift } from "../parts/drift.tsx";
import { Counts } from "../parts/strip.tsx";
import { shown } from "../parts/when.ts";
import { rest } from "../route.ts";
import { kindNames, stanceHeads, words } from "../words.ts";

const main: readonly PositionStance[] = ["affirms", "differs", "denies"];
const others: readonly PositionStance[] = ["doubts", "predicts"];

const Column = (props: { matter: MatterAnswer; stance: PositionStance }) => {
  const positions = () => props.matter.positions.filter((p) => p.stance === props.stance);
  return (
    <section class={`column ${props.stance}`} aria-label={stanceHeads[props.stance]}>
      <h2>
        <span class="shape" aria-hidden="true" /> {stanceHeads[props.stance]}{" "}
        <span class="n">{positions().length}</span>
      </h2>
      <For each={positions()} fallback={<p class="none">none found</p>}>
        {(p) => <PositionCard position={p} />}
      </For>
    </section>
  );
};

/** The dispute board: one matter, its positions in equal columns, ordered by the time they were said. */
export const MatterScreen = () => {
  const key = () => rest("/matter/");
  const [matter] = createResource(key, api.matter);
  return (
    <Show when={matter()}>
      {(m) => (
        <>
          <p class="kind">
            {kindNames[m().kind] ?? m().kind} · {shown(m().from)}
            <Show when={m().to !== m().from}> to {shown(m().to)}</Show>
          </p>
          <h1>
            <bdi>{m().question}</bdi>
          </h1>
          <Counts matter={m()} />
          <p class="fine">Origins are utterances, not confirmations: two of them may rest on one source.</p>
          <div class="board">
            <For each={main}>{(stance) => <Column matter={m()} stance={stance} />}</For>
          </div>
          <Show when={m().positions.some((p) => others.includes(p.stance))}>
            <div class="board">
              <For each={others.filter((s) => m().positions.some((p) => p.stance === s))}>
                {(stance) => <Column matter={m()} stance={stance} />}
              </For>
            </div>
          </Show>
          <Show when={m().silent.length}>
            <section class="silence">
              <For each={m().silent}>
                {(s) => (
                  <p>
                    {words.silence} <bdi>{s.name}</bdi> in the articles read ({s.outlets} outlets, {shown(s.from)} to{" "}
                    {shown(s.to)}).
                  </p>
                )}
              </For>
            </section>
          </Show>
          <Show when={new Set(m().movement.map((s) => s.quantity.value)).size > 1}>
            <Drift steps={m().movement} />
          </Show>
          <p class="links">
            <a href={`/api/matters/${encodeURIComponent(m().key)}`}>this matter as JSON</a>
            <Show when={m().place}>
              {(p) => (
                <>
                  {" "}
                  ·{" "}
                  <a href={`/?place=${encodeURIComponent(p().name)}`}>
                    everything on <bdi>{p().name}</bdi>
                  </a>
                </>
              )}
            </Show>
          </p>
        </>
      )}
    </Show>
  );
};
