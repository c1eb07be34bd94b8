import { For, Show } from "solid-js";
import type { LedgerAnswer } from "../../src/model/answer.ts";
import { t } from "../words.ts";

/** Paste, upload or drop an article and see it read, before anything is recorded. live/add.tsx does the work. */
export const Add = () => (
  <>
    <h1 class="quiet">{t("addTitle")}</h1>
    <noscript>
      <p class="state">{t("needsScript")}</p>
    </noscript>
    <form class="paste" data-live="add">
      <label for="pasted">{t("drop")}</label>
      <textarea id="pasted" rows="9" spellcheck={false} />
      <p class="buttons">
        <label class="file">
          {t("chooseFile")} <input type="file" accept=".html,.htm,.txt,.json,.jsonl" />
        </label>
        <button type="submit" disabled>
          {t("recordIt")}
        </button>
      </p>
    </form>
    <div role="status" class="outcome" />
    <div class="preview" aria-live="off" />
  </>
);

interface Accuracy {
  readonly measured: string;
  readonly on: string;
  readonly rows: readonly { readonly what: string; readonly value: string }[];
}

/** What reads, how well it was measured to read, and what it must not be used for. */
export const About = (props: { answer: { readonly ledger: LedgerAnswer; readonly accuracy: Accuracy } }) => {
  const { ledger, accuracy } = props.answer;
  return (
    <div class="prose">
      <h1>{t("aboutTitle")}</h1>
      <p>
        {t("aboutText")} {t("limits")}
      </p>
      <h2>{t("accuracyTitle")}</h2>
      <p lang="en">
        {accuracy.on} ({accuracy.measured})
      </p>
      <table lang="en">
        <tbody>
          <For each={accuracy.rows}>
            {(row) => (
              <tr>
                <th scope="row">{row.what}</th>
                <td class="num">{row.value}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={ledger.beats.length}>
        <h2>{t("beats")}</h2>
        <ul class="plain" lang="en">
          <For each={ledger.beats}>
            {(b) => (
              <li>
                {b.name}
                {b.sides.length ? `: ${b.sides.map((s) => s.name).join(", ")}` : ""}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <h2>{t("namesTitle")}</h2>
      <p>{t("namesText")}</p>
      <p class="fine">{t("outlines")}</p>
      <p>
        <a href="/openapi.json">OpenAPI 3.1</a>
      </p>
    </div>
  );
};
