import { createSignal, For, Show } from "solid-js";
import type { ArticleAnswer } from "../../src/model/answer.ts";
import { api, type Outcome } from "../api.ts";
import { ArticleView } from "../parts/article-view.tsx";
import { words } from "../words.ts";

/** Paste or drop an article and see it read, before anything is recorded. */
export const Read = () => {
  const [text, setText] = createSignal("");
  const [name, setName] = createSignal("pasted text");
  const [read, setRead] = createSignal<readonly ArticleAnswer[]>([]);
  const [trouble, setTrouble] = createSignal<readonly string[]>([]);
  const [done, setDone] = createSignal<readonly Outcome[]>([]);
  const [busy, setBusy] = createSignal(false);

  const tried = async (what: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setTrouble([]);
    try {
      await what();
    } catch (error) {
      setTrouble([error instanceof Error ? error.message : String(error)]);
    } finally {
      setBusy(false);
    }
  };
  const look = (): Promise<void> =>
    tried(async () => {
      setDone([]);
      const answer = await api.read(text(), name());
      setRead(answer.articles);
      setTrouble(answer.failures.map((f) => `${f.name}: ${f.message} ${f.hint}`));
    });
  const record = (): Promise<void> => tried(async () => void setDone((await api.add(text(), name())).outcomes));
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    await take(event.dataTransfer?.files[0]);
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setName(file.name);
    setText(await file.text());
    await look();
  };
  return (
    <>
      <h1 class="quiet">Read an article</h1>
      <form
        class="paste"
        onSubmit={(e) => {
          e.preventDefault();
          void look();
        }}
        onDragOver={(e) => e.preventDefault()}
        onDrop={(e) => void drop(e)}
      >
        <label for="pasted">{words.drop}</label>
        <textarea
          id="pasted"
          rows="10"
          value={text()}
          onInput={(e) => {
            setText(e.currentTarget.value);
            setRead([]);
          }}
          spellcheck={false}
        />
        <p class="fine">
          <label>
            or choose a file <input type="file" onChange={(e) => void take(e.currentTarget.files?.[0])} />
          </label>{" "}
          <Show when={name() !== "pasted text"}>
            read as <bdi>{name()}</bdi>
          </Show>
        </p>
        <p class="buttons">
          <button type="submit" disabled={busy() || !text().trim()}>
            Read it
          </button>
          <button type="button" disabled={busy() || !read().length} onClick={() => void record()}>
            Record it in the ledger
          </button>
        </p>
      </form>
      <div role="status">
        <For each={trouble()}>{(t) => <p class="trouble">{t}</p>}</For>
        <For each={done()}>
          {(o) => (
            <p>
              {o.name}: {o.status}
              <Show when={o.reason}>{(r) => <> ({r()})</>}</Show>{" "}
              <Show when={o.articleId}>
                {(id) => <a href={`/article/${encodeURIComponent(id())}`}>open it in the ledger</a>}
              </Show>
            </p>
          )}
        </For>
      </div>
      <For each={read()}>
        {(a) => (
          <section>
            <h2>
              <bdi>{a.article.title ?? "Untitled"}</bdi>{" "}
              <span class="fine">{done().some((o) => o.articleId) ? "recorded" : "not recorded"}</span>
            </h2>
            <ArticleView answer={a} />
          </section>
        )}
      </For>
    </>
  );
};
