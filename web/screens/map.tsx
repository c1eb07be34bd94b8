import { createMemo, createResource, For, lazy, Show, Suspense } from "solid-js";
import type { MatterLine } from "../../src/model/answer.ts";
import { api } from "../api.ts";
import { DayStrip } from "../parts/day-strip.tsx";
import { Filters } from "../parts/filters.tsx";
import { Empty, Waiting } from "../parts/states.tsx";
import { Stances } from "../parts/strip.tsx";
import { shown } from "../parts/when.ts";
import { asking } from "../route.ts";
import { words } from "../words.ts";

const Atlas = lazy(() => import("../parts/atlas.tsx"));

/** Map, timeline and list under one filter that lives in the address. */
export const MapScreen = () => {
  const [ledger] = createResource(api.ledger);
  const [found] = createResource(() => asking(1000, 0), api.matters);
  const placed = createMemo(() => (found()?.matters ?? []).filter((m) => m.place?.lat != null));
  const unplaced = createMemo(() => (found()?.matters ?? []).filter((m) => m.place?.lat == null));
  return (
    <>
      <h1 class="quiet">Map and time</h1>
      <Filters sides={ledger()?.beats.flatMap((b) => b.sides) ?? []} disputed />
      <Show when={found()}>
        {(f) => (
          <Show when={f().matters.length} fallback={<Empty text={words.noneMatch} />}>
            <DayStrip matters={f().matters} />
            <div class="map-and-list">
              <Suspense fallback={<Waiting />}>
                <Atlas matters={placed()} />
              </Suspense>
              <ul class="side-list" aria-label="The same matters as a list">
                <For each={f().matters}>
                  {(m: MatterLine) => (
                    <li>
                      <a href={`/matter/${encodeURIComponent(m.key)}`}>
                        <bdi>{m.question}</bdi>
                      </a>
                      <Stances stances={m.stances} />
                      <span class="fine">
                        {shown(m.from)}
                        {m.place?.lat == null ? " · without a place on the map" : ""}
                      </span>
                    </li>
                  )}
                </For>
              </ul>
            </div>
            <p class="fine">
              <Show when={f().matters.length < f().total}>
                The first {f().matters.length} of {f().total} matters.{" "}
              </Show>
              {placed().length} matters on the map, {unplaced().length} without a place,{" "}
              {f().matters.filter((m) => !m.from).length} without a date; all of them are in the list. A circle’s size
              tells origins, not reports; an open ring stands where somebody differs or denies, a filled circle where
              nobody does. Points, never front lines.
            </p>
          </Show>
        )}
      </Show>
    </>
  );
};
