import { For, Show } from "solid-js";
import type { ArticleLine, ClaimAnswer, StatementAnswer, Voice } from "../../src/model/answer.ts";
import { words } from "../words.ts";
import { Outlet } from "./outlet.tsx";

const Hop = (props: { voice: Voice; last: boolean; article?: ArticleLine }) => (
  <li classList={{ speaker: props.last }}>
    <Show when={props.article} fallback={<bdi>{props.voice.name}</bdi>}>
      {(article) => <Outlet article={article()} />}
    </Show>
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
export const Chain = (props: { statement: StatementAnswer | null; article: ArticleLine }) => (
  <ol class="chain" aria-label="Who carried these words, outermost first">
    <Show
      when={props.statement}
      fallback={
        <li class="speaker">
          <Outlet article={props.article} /> <span class="cue">{words.ownVoice}</span>
        </li>
      }
    >
      {(s) => (
        <>
          <For each={s().via}>
            {(hop, i) => <Hop voice={hop} last={false} {...(i() === 0 ? { article: props.article } : {})} />}
          </For>
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
