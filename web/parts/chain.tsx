import { For, Show } from "solid-js";
import type { ClaimAnswer, StatementAnswer, Voice } from "../../src/model/answer.ts";
import { words } from "../words.ts";

const Hop = (props: { voice: Voice; last: boolean }) => (
  <li classList={{ speaker: props.last }}>
    <bdi>{props.voice.name}</bdi>
    <Show when={props.voice.medium}>
      {(m) => (
        <span class="medium">
          {" "}
          on <bdi>{m()}</bdi>
        </span>
      )}
    </Show>
    <Show when={props.voice.cue}>
      {(cue) => (
        <span class="cue">
          {" "}
          “<bdi>{cue()}</bdi>”
        </span>
      )}
    </Show>
  </li>
);

/** Through whom the words came, outlet first, speaker last; then to whom they were said. */
export const Chain = (props: { statement: StatementAnswer | null; outlet: string }) => (
  <ol class="chain" aria-label="Who carried these words, outermost first">
    <Show
      when={props.statement}
      fallback={
        <li class="speaker">
          <bdi>{props.outlet}</bdi> <span class="cue">{words.ownVoice}</span>
        </li>
      }
    >
      {(s) => (
        <>
          <For each={s().via}>{(hop) => <Hop voice={hop} last={false} />}</For>
          <Hop voice={s().speaker} last={true} />
          <Show when={s().addressee}>
            {(to) => (
              <li class="addressee">
                to <bdi>{to().name}</bdi>
              </li>
            )}
          </Show>
        </>
      )}
    </Show>
  </ol>
);

/** The address of a claim's words in the reader. */
export const readerLink = (claim: ClaimAnswer): string =>
  `/article/${encodeURIComponent(claim.article.id)}#${claim.id}`;
