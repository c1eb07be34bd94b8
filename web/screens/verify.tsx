import { For, Show } from "solid-js";
import type { ArticleLine, ClaimAnswer } from "../../src/model/answer.ts";
import { links } from "../here.ts";
import { ReportCard } from "../parts/card.tsx";
import { Name } from "../parts/chain.tsx";
import { Contest } from "../parts/judging.tsx";
import { People } from "../parts/people.tsx";
import { sayOf } from "../say.ts";
import { grouped, stanceVerb, t } from "../words.ts";

interface Verdict {
  readonly ok: boolean;
  readonly entries: number;
  readonly summary: string;
  readonly origin: string;
  readonly root: string;
  readonly key: string;
}

interface Proved {
  readonly claim: ClaimAnswer;
  readonly article: ArticleLine;
  readonly proof: {
    readonly ok: boolean;
    readonly summary: string;
    readonly steps: readonly { readonly ok: boolean; readonly says: string }[];
    readonly notProved: readonly string[];
  } | null;
  readonly citations: Readonly<Record<"plain" | "bibtex" | "csl", string>>;
}

/** What an answer of the screen holds. */
export interface VerifyAnswer {
  readonly verdict: Verdict | null;
  readonly proved: Proved | null;
}

const NotProved = (props: { says?: readonly string[] }) => (
  <>
    <h2>{t("notProves")}</h2>
    <ul class="plain">
      <Show
        when={props.says}
        fallback={
          <For each={["np_true", "np_outlet", "np_late", "np_index"] as const}>{(word) => <li>{t(word)}</li>}</For>
        }
      >
        {(says) => <For each={says()}>{(one) => <li lang="en">{one}</li>}</For>}
      </Show>
    </ul>
  </>
);

const Whole = (props: { verdict: Verdict }) => {
  const v = props.verdict;
  return (
    <>
      <h1>{t("verifyTitle")}</h1>
      <p class={v.ok ? "verdict" : "verdict trouble"} role="status" lang="en">
        {v.summary}
      </p>
      <dl class="facts">
        <dt>{t("entriesHead")}</dt>
        <dd>{grouped(v.entries)}</dd>
        <dt>{t("logHead")}</dt>
        <dd>{v.origin}</dd>
        <dt>{t("rootHead")}</dt>
        <dd>
          <code>{v.root}</code>
        </dd>
        <dt>{t("keyHead")}</dt>
        <dd>
          <code>{v.key}</code>
        </dd>
      </dl>
      <NotProved />
    </>
  );
};

const One = (props: { proved: Proved }) => {
  const { claim, proof, citations } = props.proved;
  return (
    <>
      <p class="kicker">{t("verify")}</p>
      <h1 class="quiet">{t("verifyClaim")}</h1>
      <article class="claim-card">
        <h3>
          <Name name={claim.statement?.speaker.name ?? claim.article.outlet} />{" "}
          <span class="verb">{stanceVerb(claim.stance)}</span> <bdi>{sayOf(claim, claim.says)}</bdi>
        </h3>
        <ReportCard claim={claim} bare />
      </article>
      <Show when={proof} fallback={<p class="trouble">{t("noProof")}</p>}>
        {(p) => (
          <>
            <p class={p().ok ? "verdict" : "verdict trouble"} role="status" lang="en">
              {p().summary}
            </p>
            <ol class="steps" lang="en">
              <For each={p().steps}>
                {(step) => (
                  <li class={step.ok ? "held" : "failed"}>
                    <span aria-hidden="true">{step.ok ? "✓" : "✗"}</span> <bdi>{step.says}</bdi>
                  </li>
                )}
              </For>
            </ol>
            <p class="tools">
              <a href={`/claims/${encodeURIComponent(claim.id)}.tlog-proof`} download="">
                {t("proofFile")}
              </a>
              <a href={links.words(claim.article.id, claim.id)}>{t("inArticle")}</a>
            </p>
            <NotProved says={p().notProved} />
          </>
        )}
      </Show>
      <h2 id="cite">{t("cite")}</h2>
      <For each={["plain", "bibtex", "csl"] as const}>
        {(form) => (
          <details class="citation" open={form === "plain"}>
            <summary>{{ plain: "Text", bibtex: "BibTeX", csl: "CSL-JSON" }[form]}</summary>
            <pre tabindex="0">
              <bdi>{citations[form]}</bdi>
            </pre>
          </details>
        )}
      </For>
      <Show when={claim.people.length}>
        <h2>{t("people")}</h2>
        <People said={claim.people} takeBack />
      </Show>
      <Contest claim={claim.id} />
    </>
  );
};

/** The check in words, of the whole ledger or of one claim, with what it does not prove. */
export const Verify = (props: { answer: VerifyAnswer }) => (
  <>
    <Show when={props.answer.verdict}>{(v) => <Whole verdict={v()} />}</Show>
    <Show when={props.answer.proved}>{(p) => <One proved={p()} />}</Show>
  </>
);
