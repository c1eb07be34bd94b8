import { For, Show } from "solid-js";
import type { ArticleLine, StatementAnswer, Voice } from "../../src/model/answer.ts";
import { links } from "../here.ts";
import { t } from "../words.ts";
import { Outlet } from "./outlet.tsx";

const Hop = (props: { voice: Voice; last: boolean; article?: ArticleLine | undefined }) => (
  <li class={props.last ? "speaker" : undefined}>
    <Show when={props.article} fallback={<bdi>{props.voice.name}</bdi>}>
      {(article) => <Outlet article={article()} />}
    </Show>
    <Show when={props.voice.medium}>
      {(m) => (
        <span class="medium">
          {" "}
          {t("onMedium")} <bdi>{m()}</bdi>
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

/** Through whom the words came, as a ribbon: outlet first, speaker last; then to whom they were said. */
export const Chain = (props: { statement: StatementAnswer | null; article: ArticleLine }) => (
  <ol class="chain" aria-label={t("chainLabel")}>
    <Show
      when={props.statement}
      fallback={
        <li class="speaker">
          <Outlet article={props.article} /> <span class="cue">{t("ownVoice")}</span>
        </li>
      }
    >
      {(s) => (
        <>
          <For each={s().via}>
            {(hop, i) => <Hop voice={hop} last={false} article={i() === 0 ? props.article : undefined} />}
          </For>
          <Hop voice={s().speaker} last={true} />
          <Show when={s().addressee}>
            {(to) => (
              <li class="addressee">
                {t("toWhom")} <bdi>{to().name}</bdi>
              </li>
            )}
          </Show>
        </>
      )}
    </Show>
  </ol>
);

/** A speaker's name as a link to their page. */
export const Name = (props: { name: string }) => (
  <a class="who" href={links.who(props.name)}>
    <bdi>{props.name}</bdi>
  </a>
);
