import { For, Show } from "solid-js";
import type { ClaimAnswer, Words } from "../../src/model/answer.ts";
import { t } from "../words.ts";

/** The exact words, with the loaded word and the hedge marked where they stand in them. */
export const Quote = (props: { claim: ClaimAnswer }) => {
  const marks = (): { at: Words; name: string }[] =>
    [
      ...(props.claim.loaded ? [{ at: props.claim.loaded, name: "loaded" }] : []),
      ...(props.claim.hedge ? [{ at: props.claim.hedge, name: "hedge" }] : []),
    ]
      .filter((m) => m.at.start >= props.claim.words.start && m.at.end <= props.claim.words.end)
      .sort((a, b) => a.at.start - b.at.start);
  const pieces = () => {
    const out: { text: string; name: string }[] = [];
    let at = 0;
    const { text, start } = props.claim.words;
    for (const mark of marks()) {
      if (mark.at.start - start < at) continue;
      out.push({ text: text.slice(at, mark.at.start - start), name: "" });
      out.push({ text: text.slice(mark.at.start - start, mark.at.end - start), name: mark.name });
      at = mark.at.end - start;
    }
    out.push({ text: text.slice(at), name: "" });
    return out.filter((p) => p.text);
  };
  return (
    <blockquote class="words">
      <bdi>
        <For each={pieces()} fallback={t("wordsWithheld")}>
          {(p) => (
            <Show when={p.name} fallback={p.text}>
              <mark class={p.name} title={t(p.name === "loaded" ? "loadedTitle" : "hedgeTitle")}>
                {p.text}
              </mark>
            </Show>
          )}
        </For>
      </bdi>
    </blockquote>
  );
};
