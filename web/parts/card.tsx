import { For, Show } from "solid-js";
import type { ClaimAnswer, PositionAnswer } from "../../src/model/answer.ts";
import { links } from "../here.ts";
import { sayOf } from "../say.ts";
import { stanceVerb, t } from "../words.ts";
import { Chain, Name } from "./chain.tsx";
import { People } from "./people.tsx";
import { Quote } from "./quote.tsx";
import { shown } from "./when.ts";

/** When it was said, published and updated, each with its zone. */
export const Times = (props: { claim: ClaimAnswer }) => (
  <p class="times">
    <Show when={props.claim.statement?.said}>
      {(said) => (
        <span>
          {t("said")} {shown(said())}
        </span>
      )}
    </Show>
    <span>
      {t("published")} {shown(props.claim.article.published)}
    </span>
    <Show when={props.claim.article.updated && props.claim.article.updated !== props.claim.article.published}>
      <span>
        {t("updated")} {shown(props.claim.article.updated)}
      </span>
    </Show>
  </p>
);

/** Ways on from a claim: its words, a proof, a citation, a word of one's own. */
export const Ways = (props: { claim: ClaimAnswer }) => (
  <p class="ways">
    <a href={links.words(props.claim.article.id, props.claim.id)} title={t("theseWords")}>
      {t("inArticle")}
    </a>
    <a href={`/verify?claim=${encodeURIComponent(props.claim.id)}`}>{t("prove")}</a>
    <a href={`/verify?claim=${encodeURIComponent(props.claim.id)}#cite`}>{t("cite")}</a>
    <a href={`/verify?claim=${encodeURIComponent(props.claim.id)}#contest`}>{t("contest")}</a>
  </p>
);

/** One report: exact words, chain, times, the ways on. The same for every side. */
export const ReportCard = (props: { claim: ClaimAnswer; bare?: boolean }) => (
  <article class="telling">
    <Quote claim={props.claim} />
    <Chain statement={props.claim.statement} article={props.claim.article} />
    <Times claim={props.claim} />
    <Show when={!props.bare}>
      <Show when={props.claim.people.length}>
        <People said={props.claim.people} />
      </Show>
      <Ways claim={props.claim} />
    </Show>
  </article>
);

/** A claim by itself, as lists show it: who, what, in which words. */
export const ClaimCard = (props: { claim: ClaimAnswer; matter?: string | undefined }) => (
  <article class={`claim-card ${props.claim.stance}`}>
    <h3>
      <Name name={props.claim.statement?.speaker.name ?? props.claim.article.outlet} />{" "}
      <span class="verb">{stanceVerb(props.claim.stance)}</span> <bdi>{sayOf(props.claim, props.claim.says)}</bdi>
    </h3>
    <ReportCard claim={props.claim} />
  </article>
);

/** What one origin holds, with every report of it. */
export const PositionCard = (props: { position: PositionAnswer }) => {
  const first = () => props.position.claims[0];
  const more = () => props.position.claims.slice(1);
  return (
    <section class="position" id={first()?.id ? `at-${first()?.id}` : undefined}>
      <h3>
        <Name name={props.position.speaker?.name ?? first()?.article.outlet ?? "?"} />
        <Show when={first()?.statement?.speaker.role}>
          {(role) => (
            <span class="role">
              {" "}
              <bdi>{role()}</bdi>
            </span>
          )}
        </Show>
      </h3>
      <p class="says">
        <span class="verb">{stanceVerb(first()?.stance ?? "asserts")}</span>{" "}
        <bdi>{sayOf(first() ?? { ...props.position, kind: "", place: null }, props.position.says)}</bdi>
      </p>
      <Show when={props.position.origin === null}>
        <p class="fine">{t("notEstablished")}</p>
      </Show>
      <Show when={first()}>{(claim) => <ReportCard claim={claim()} />}</Show>
      <Show when={more().length > 0}>
        <details>
          <summary>{t("moreReports", { n: more().length })}</summary>
          <For each={more()}>{(claim) => <ReportCard claim={claim} />}</For>
        </details>
      </Show>
      <Show when={props.position.edges.length > 1}>
        <details class="edges">
          <summary>{t("whyOrigin")}</summary>
          <ul>
            <For each={props.position.edges}>
              {(edge) => (
                <li>
                  <bdi>{edge.report.outlet}</bdi>: <span lang="en">{edge.reason}</span>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </section>
  );
};
