import { createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import type { ArticleAnswer, ClaimAnswer } from "../../src/model/answer.ts";
import { stanceVerbs } from "../words.ts";
import { Chain } from "./chain.tsx";
import { type Piece, pieces } from "./pieces.ts";
import { shown } from "./when.ts";

const Card = (props: { claim: ClaimAnswer; on: boolean; matter: string | undefined; pick: (id: string) => void }) => (
  <li id={`card-${props.claim.id}`} class="margin-card" classList={{ on: props.on, [props.claim.stance]: true }}>
    <button
      type="button"
      onClick={() => props.pick(props.claim.id)}
      onFocus={() => props.pick(props.claim.id)}
      aria-pressed={props.on}
    >
      <span class="verb">{stanceVerbs[props.claim.stance] ?? props.claim.stance}</span> <bdi>{props.claim.says}</bdi>
    </button>
    <Chain statement={props.claim.statement} article={props.claim.article} />
    <p class="fine">
      <Show when={props.claim.where === "title"}>in the headline · </Show>
      {props.claim.date ? `for ${shown(props.claim.date)}` : shown(null)}
      {props.claim.dateBasis === "implied" ? " (implied)" : ""}
      <Show when={props.claim.place?.text !== props.claim.place?.name ? props.claim.place?.text : null}>
        {(written) => (
          <>
            {" "}
            · place written “<bdi>{written()}</bdi>”
          </>
        )}
      </Show>
      <Show when={props.claim.loaded}>
        {(l) => (
          <>
            {" "}
            · the text’s own word: “<bdi>{l().text}</bdi>”
          </>
        )}
      </Show>
      <Show when={props.matter}>
        {(key) => (
          <>
            {" "}
            · <a href={`/matter/${encodeURIComponent(key())}`}>who agrees, who does not</a>
          </>
        )}
      </Show>
    </p>
  </li>
);

/** An article as it was stored, its claims underlined, each with a card; hover, click and j/k go both ways. */
export const ArticleView = (props: { answer: ArticleAnswer; picked?: string }) => {
  const [picked, setPicked] = createSignal(props.picked ?? "");
  const inText = createMemo(() => props.answer.claims.filter((c) => c.where === "text"));
  const inTitle = createMemo(() => props.answer.claims.filter((c) => c.where === "title"));
  const order = createMemo(() => [...inTitle(), ...[...inText()].sort((a, b) => a.words.start - b.words.start)]);
  const parts = createMemo(() => pieces(props.answer.text, inText(), props.answer.statements));
  const show = (id: string): void => {
    setPicked(id);
    for (const target of [
      document.getElementById(`card-${id}`),
      document.querySelector(`[data-claims~="${CSS.escape(id)}"]`),
    ])
      target?.scrollIntoView({ block: "nearest" });
  };
  const step = (by: number): void => {
    const list = order();
    const at = list.findIndex((c) => c.id === picked());
    const next = list[Math.min(list.length - 1, Math.max(0, at + by))];
    if (next) show(next.id);
  };
  const key = (e: KeyboardEvent): void => {
    if (
      e.target instanceof HTMLInputElement ||
      e.target instanceof HTMLTextAreaElement ||
      e.ctrlKey ||
      e.metaKey ||
      e.altKey
    )
      return;
    if (e.key === "j") step(1);
    if (e.key === "k") step(-1);
  };
  // One listener for the whole text: which claim the pointer is on stands in the words' own data.
  const under = (e: Event): string =>
    (e.target as Element).closest("[data-claims]")?.getAttribute("data-claims")?.split(" ")[0] ?? "";
  let source: HTMLElement | undefined;
  onMount(() => {
    source?.addEventListener("click", (e) => under(e) && show(under(e)));
    source?.addEventListener("mouseover", (e) => under(e) && setPicked(under(e)));
    document.addEventListener("keydown", key);
    if (props.picked) show(props.picked);
  });
  onCleanup(() => document.removeEventListener("keydown", key));
  const run = (piece: Piece) => (
    <Show when={piece.claims.length || piece.said} fallback={piece.text}>
      <span
        classList={{
          said: piece.said,
          claim: piece.claims.length > 0,
          on: piece.claims.includes(picked()),
          ...Object.fromEntries(piece.stances.map((s) => [s, true])),
        }}
        data-claims={piece.claims.join(" ")}
      >
        {piece.text}
      </span>
    </Show>
  );
  return (
    <div class="reader">
      <div
        class="source"
        lang={props.answer.article.language}
        ref={(el) => {
          source = el;
        }}
      >
        <For each={parts()}>
          {(line) => (
            <p>
              <bdi>
                <For each={line}>{run}</For>
              </bdi>
            </p>
          )}
        </For>
      </div>
      <div class="margin">
        <h2>
          {order().length} {order().length === 1 ? "claim" : "claims"} <span class="fine">j / k: next, previous</span>
        </h2>
        <ol class="cards">
          <For each={order()}>
            {(c) => <Card claim={c} on={picked() === c.id} matter={props.answer.matters[c.id]} pick={show} />}
          </For>
        </ol>
        <Show when={props.answer.notices.length}>
          <details open={props.answer.claims.length === 0}>
            <summary>
              {props.answer.notices.length} {props.answer.notices.length === 1 ? "notice" : "notices"}
            </summary>
            <ul class="notices">
              <For each={props.answer.notices}>
                {(n) => (
                  <li>
                    <bdi>{n.reason}</bdi>
                    <Show when={n.words}>
                      {(at) => (
                        <>
                          {" "}
                          “<bdi>{props.answer.text.slice(at().start, at().end)}</bdi>”
                        </>
                      )}
                    </Show>{" "}
                    <code>{n.code}</code>
                  </li>
                )}
              </For>
            </ul>
          </details>
        </Show>
      </div>
    </div>
  );
};
