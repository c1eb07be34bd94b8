import { For, Show } from "solid-js";
import type { ClaimAnswer, PositionAnswer } from "../../src/model/answer.ts";
import { stanceVerbs, words } from "../words.ts";
import { Chain, readerLink } from "./chain.tsx";
import { Outlet } from "./outlet.tsx";
import { Quote } from "./quote.tsx";
import { shown } from "./when.ts";

/** One report: exact words, chain, times, the way to its bytes. The same for every side. */
export const ReportCard = (props: { claim: ClaimAnswer }) => (
  <article class="report">
    <Quote claim={props.claim} />
    <Chain statement={props.claim.statement} article={props.claim.article} />
    <p class="times">
      <Show when={props.claim.statement?.said}>{(said) => <>said {shown(said())} · </>}</Show>
      published {shown(props.claim.article.published)}
      <Show when={props.claim.article.updated && props.claim.article.updated !== props.claim.article.published}>
        {" "}
        · updated {shown(props.claim.article.updated)}
      </Show>
    </p>
    <p class="links">
      <a href={readerLink(props.claim)}>
        these words in their article: <Outlet article={props.claim.article} />
      </a>
    </p>
  </article>
);

/** What one origin holds, with every report of it. */
export const PositionCard = (props: { position: PositionAnswer }) => {
  const first = () => props.position.claims[0];
  const more = () => props.position.claims.slice(1);
  return (
    <section class="position">
      <h3>
        <bdi>{props.position.speaker?.name ?? first()?.article.outlet ?? "unknown"}</bdi>
        <Show when={first()?.statement?.speaker.role}>{(role) => <span class="role"> {role()}</span>}</Show>
      </h3>
      <p class="says">
        <span class="verb">{stanceVerbs[first()?.stance ?? "asserts"]}</span> <bdi>{props.position.says}</bdi>
      </p>
      <Show when={props.position.origin === null}>
        <p class="fine">{words.notEstablished}</p>
      </Show>
      <Show when={first()}>{(claim) => <ReportCard claim={claim()} />}</Show>
      <Show when={more().length > 0}>
        <details>
          <summary>
            {more().length} more {more().length === 1 ? "report" : "reports"} of it
          </summary>
          <For each={more()}>{(claim) => <ReportCard claim={claim} />}</For>
        </details>
      </Show>
      <Show when={props.position.edges.length > 1}>
        <details class="edges">
          <summary>why these are one origin</summary>
          <ul>
            <For each={props.position.edges}>
              {(edge) => (
                <li>
                  <bdi>{edge.report.outlet}</bdi>: <b>{edge.state}</b>, <bdi>{edge.reason}</bdi>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </section>
  );
};
