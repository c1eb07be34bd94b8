import { Show } from "solid-js";
import { t } from "../words.ts";

/** Shown where there is nothing to show, with what to do about it. */
export const Empty = (props: { text: string }) => <p class="state">{props.text}</p>;

/** Shown where the server refused, in its words, with the way back. */
export const Failure = (props: { title: string; detail: string }) => (
  <div class="state failure" role="alert">
    <h1>{props.title || t("nowhere")}</h1>
    <Show when={props.detail}>
      <p>
        <bdi>{props.detail}</bdi>
      </p>
    </Show>
    <p>
      <a href="/">{t("backHome")}</a>
    </p>
  </div>
);
