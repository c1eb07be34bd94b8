import { For, Show } from "solid-js";
import type { ArticleAnswer, ClaimAnswer } from "../../src/model/answer.ts";
import { links } from "../here.ts";
import { sayOf } from "../say.ts";
import { actName, stanceVerb, t } from "../words.ts";
import { Chain } from "./chain.tsx";
import { People } from "./people.tsx";
import { type Bracket, bracketsOf, type Line, linesOf, type Piece } from "./pieces.ts";
import { shown } from "./when.ts";

/** What a claim does, as its underline tells it. */
export const actOf = (stance: string): string =>
  ({ denies: "denial", doubts: "doubt", predicts: "forecast", demands: "demand", asks: "demand" })[stance] ?? "report";

/** Anchors where claims begin: a number beside the words, which leads to the card, and to which the card leads. */
const Anchors = (props: { ids: readonly string[]; numbers: ReadonlyMap<string, number> }) => (
  <For each={props.ids}>
    {(id) => (
      // biome-ignore lint/a11y/useAnchorContent: the number is drawn from data-n, so that copied text stays as it was stored
      <a
        class="ref"
        id={id}
        href={`#card-${id}`}
        aria-label={`${t("claimsN", { n: 1 })} ${props.numbers.get(id)}`}
        data-n={props.numbers.get(id)}
      />
    )}
  </For>
);

const Run = (props: { piece: Piece; numbers: ReadonlyMap<string, number> }) => (
  <>
    <Anchors ids={props.piece.begin} numbers={props.numbers} />
    <Show when={props.piece.claims.length || props.piece.said} fallback={props.piece.text}>
      <span
        class={`${props.piece.said ? "said " : ""}${props.piece.claims.length ? "claim " : ""}${props.piece.stances.map(actOf).join(" ")}`}
        data-claims={props.piece.claims.length ? props.piece.claims.join(" ") : undefined}
        data-at={props.piece.start}
      >
        {props.piece.text}
      </span>
    </Show>
  </>
);

const Card = (props: { claim: ClaimAnswer; n: number; matter: string | undefined }) => {
  const c = props.claim;
  return (
    <li>
      <details class={`card ${actOf(c.stance)}`} name="claims" id={`card-${c.id}`} data-claim={c.id}>
        <summary>
          <span class="n">{props.n}</span>
          <span class="gist">
            <bdi>{c.statement?.speaker.name ?? c.article.outlet}</bdi> <span class="verb">{stanceVerb(c.stance)}</span>{" "}
            <bdi>{sayOf(c, c.says)}</bdi>
          </span>
        </summary>
        <Chain statement={c.statement} article={c.article} />
        <p class="fine">
          <Show when={c.where === "title"}>{t("inHeadline")} · </Show>
          {t("forDay")} {shown(c.date)}
          <Show when={c.dateBasis === "implied"}> ({t("implied")})</Show>
          <Show when={c.place?.text !== c.place?.name ? c.place?.text : null}>
            {(written) => (
              <>
                {" "}
                · {t("writtenAs")} “<bdi>{written()}</bdi>”
              </>
            )}
          </Show>
          <Show when={c.loaded}>
            {(l) => (
              <>
                {" "}
                · {t("ownWord")}: “<bdi>{l().text}</bdi>”
              </>
            )}
          </Show>
        </p>
        <Show when={c.people.length}>
          <People said={c.people} />
        </Show>
        <p class="ways">
          <Show when={c.where === "text"}>
            <a href={`#${c.id}`}>
              “
              <bdi>
                {c.words.text.slice(0, 28)}
                {c.words.text.length > 28 ? "…" : ""}
              </bdi>
              ”
            </a>
          </Show>
          <Show when={props.matter}>{(key) => <a href={links.matter(key())}>{t("agreeLink")}</a>}</Show>
          <a class="verify" href={`/verify?claim=${encodeURIComponent(c.id)}`}>
            {t("prove")}
          </a>
        </p>
      </details>
    </li>
  );
};

const Bars = (props: { brackets: readonly Bracket[]; line: Line }) => (
  <span class="bars" aria-hidden="true">
    <For each={props.brackets.filter((b) => b.start < props.line.end && b.end > props.line.start)}>
      {(b) => (
        <span
          class={`bar d${Math.min(6, b.depth)}`}
          title={b.name}
          data-start={b.start}
          data-end={b.end}
          data-depth={b.depth}
        />
      )}
    </For>
  </span>
);

/** Rows that are laid out together where the reader leaves out what is out of sight. */
const rowsOfLeaf = 8;

const leavesOf = (lines: readonly Line[]): readonly (readonly Line[])[] =>
  Array.from({ length: Math.ceil(lines.length / rowsOfLeaf) }, (_, i) =>
    lines.slice(i * rowsOfLeaf, (i + 1) * rowsOfLeaf),
  );

const Row = (props: {
  line: Line;
  answer: ArticleAnswer;
  numbers: ReadonlyMap<string, number>;
  brackets: readonly Bracket[];
}) => (
  <div class={`row ${props.line.type}`}>
    <Bars brackets={props.brackets} line={props.line} />
    <p class="source" lang={props.answer.article.language} dir="auto">
      <For each={props.line.pieces}>{(piece) => <Run piece={piece} numbers={props.numbers} />}</For>
    </p>
    <Show when={props.line.claims.length}>
      <ol class="cards">
        <For each={props.line.claims}>
          {(c) => <Card claim={c} n={props.numbers.get(c.id) ?? 0} matter={props.answer.matters[c.id]} />}
        </For>
      </ol>
    </Show>
  </div>
);

/** What the underlines and brackets mean. */
const Legend = () => (
  <p class="legend">
    <For each={["report", "denial", "forecast", "demand", "doubt"] as const}>
      {(act) => <span class={`claim ${act}`}>{actName(act)}</span>}
    </For>
  </p>
);

/** An article as it was stored: words, anchors, brackets of attribution, a card a claim. Readable without a script; live/reader.ts adds to it. */
export const ArticleView = (props: { answer: ArticleAnswer }) => {
  const a = props.answer;
  const inText = a.claims.filter((c) => c.where === "text");
  const inTitle = a.claims.filter((c) => c.where === "title");
  const statements = a.statements.filter((s) => s.where === "text");
  const lines = linesOf(a.text, inText, statements, a.blocks);
  const brackets = bracketsOf(a.text, a.article.outlet, statements);
  const order = [...inTitle, ...lines.flatMap((l) => l.claims)];
  const numbers = new Map(order.map((c, i) => [c.id, i + 1]));
  return (
    <div class="reader" data-live="reader">
      <Show when={order.length}>
        <Legend />
      </Show>
      <Show when={inTitle.length}>
        <ol class="cards of-title" aria-label={t("inHeadline")}>
          <For each={inTitle}>{(c) => <Card claim={c} n={numbers.get(c.id) ?? 0} matter={a.matters[c.id]} />}</For>
        </ol>
      </Show>
      <div class="sheet">
        <For each={leavesOf(lines)}>
          {(leaf) => (
            <div class="leaf">
              <For each={leaf}>{(line) => <Row line={line} answer={a} numbers={numbers} brackets={brackets} />}</For>
            </div>
          )}
        </For>
      </div>
      <Show when={a.notices.length}>
        <details class="notices" open={a.claims.length === 0}>
          <summary>{t("noticesN", { n: a.notices.length })}</summary>
          <ul>
            <For each={a.notices}>
              {(n) => (
                <li>
                  <bdi>{n.reason}</bdi>
                  <Show when={n.words}>
                    {(at) => (
                      <>
                        {" "}
                        “<bdi>{a.text.slice(at().start, at().end)}</bdi>”
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
  );
};
