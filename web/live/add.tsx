import { For, Show } from "solid-js";
import { render } from "solid-js/web";
import type { ArticleAnswer } from "../../src/model/answer.ts";
import { links } from "../here.ts";
import { ArticleView } from "../parts/article-view.tsx";
import { t } from "../words.ts";
import { ask, worded } from "./ask.ts";
import { reader } from "./reader.ts";

interface Preview {
  readonly articles: readonly ArticleAnswer[];
  readonly failures: readonly { readonly name: string; readonly message: string; readonly hint: string }[];
}

interface Outcome {
  readonly name: string;
  readonly status: string;
  readonly reason: string | null;
  readonly articleId: string | null;
}

const Told = (props: { trouble: readonly string[]; done: readonly Outcome[] }) => (
  <>
    <For each={props.trouble}>
      {(text) => (
        <p class="trouble">
          <bdi>{text}</bdi>
        </p>
      )}
    </For>
    <For each={props.done}>
      {(o) => (
        <p>
          <bdi>{o.name}</bdi>: {o.status}
          <Show when={o.reason}>{(r) => <> ({r()})</>}</Show>{" "}
          <Show when={o.articleId}>{(id) => <a href={links.article(id())}>{t("openIt")}</a>}</Show>
        </p>
      )}
    </For>
  </>
);

/** Reads what is pasted, dropped or chosen while it is typed; records it only when asked. */
export function add(el: HTMLElement): void {
  const form = el as HTMLFormElement;
  const box = form.querySelector("textarea")!;
  const file = form.querySelector<HTMLInputElement>("input[type=file]")!;
  const button = form.querySelector<HTMLButtonElement>("button[type=submit]")!;
  const status = document.querySelector<HTMLElement>(".outcome")!;
  const preview = document.querySelector<HTMLElement>(".preview")!;
  let name = "pasted text";
  let asked = 0;
  let wait: ReturnType<typeof setTimeout> | undefined;
  let stops: (() => void)[] = [];
  const clear = (): void => {
    for (const stop of stops) stop();
    stops = [];
    preview.replaceChildren();
  };
  const tell = (trouble: readonly string[], done: readonly Outcome[]): void => {
    status.replaceChildren();
    render(() => <Told trouble={trouble} done={done} />, status);
  };
  const show = (articles: readonly ArticleAnswer[]): void => {
    clear();
    for (const article of articles) {
      const place = document.createElement("section");
      preview.append(place);
      const dispose = render(
        () => (
          <>
            <h2>
              <bdi>{article.article.title ?? t("untitled")}</bdi> <span class="fine">{t("notRecorded")}</span>
            </h2>
            <ArticleView answer={article} />
          </>
        ),
        place,
      );
      const view = place.querySelector<HTMLElement>(".reader");
      const stop = view ? reader(view) : () => undefined;
      stops.push(stop, dispose);
    }
  };
  const look = async (): Promise<void> => {
    const turn = ++asked;
    button.disabled = true;
    if (!box.value.trim()) return clear();
    try {
      const { articles, failures } = await ask<Preview>("/api/read", { text: box.value, name });
      if (turn !== asked) return;
      show(articles);
      tell(
        failures.map((f) => `${f.name}: ${f.message} ${f.hint}`),
        [],
      );
      button.disabled = articles.length === 0;
    } catch (error) {
      if (turn === asked) tell([worded(error)], []);
    }
  };
  const take = async (given: File | undefined): Promise<void> => {
    if (!given) return;
    name = given.name;
    box.value = await given.text();
    await look();
  };
  box.addEventListener("input", () => {
    clearTimeout(wait);
    button.disabled = true;
    wait = setTimeout(() => void look(), 350);
  });
  file.addEventListener("change", () => void take(file.files?.[0]));
  form.addEventListener("dragover", (e) => e.preventDefault());
  form.addEventListener("drop", (e) => {
    e.preventDefault();
    void take(e.dataTransfer?.files[0]);
  });
  form.addEventListener("submit", async (e) => {
    e.preventDefault();
    button.disabled = true;
    try {
      const { outcomes } = await ask<{ outcomes: Outcome[] }>("/api/articles", { text: box.value, name });
      tell([], outcomes);
    } catch (error) {
      tell([worded(error)], []);
      button.disabled = false;
    }
  });
  form.dataset.ready = "true";
}
