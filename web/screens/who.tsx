import { For, Show } from "solid-js";
import type { FacetValue, PatternsAnswer, WhoAnswer } from "../../src/model/screens.ts";
import type {
  AgainstInterest,
  Asking,
  Concession,
  DenialLink,
  SelfConflict,
  Unanswered,
  Wording,
} from "../../src/model/structure.ts";
import { form, links, narrowed, withValues } from "../here.ts";
import { ClaimCard } from "../parts/card.tsx";
import { Filters, Narrowed } from "../parts/filters.tsx";
import { Cited } from "../parts/held.tsx";
import { Pager } from "../parts/pager.tsx";
import { Empty } from "../parts/states.tsx";
import { shown } from "../parts/when.ts";
import { askOf } from "../say.ts";
import { grouped, kindName, t } from "../words.ts";

const Question = (props: { of: Asking }) => (
  <h3>
    <a href={links.matter(props.of.matter)}>
      <bdi>{askOf(props.of, props.of.question)}</bdi>
    </a>
  </h3>
);

const Days = (props: { n: number | null }) => (
  <Show when={props.n !== null}>
    <p class="fine days-between">{props.n ? t("afterDays", { n: props.n }) : t("sameDay")}</p>
  </Show>
);

const ConflictRow = (props: { row: SelfConflict }) => (
  <li class="pattern-row">
    <p class="kicker" lang="en">
      {props.row.rule}
    </p>
    <div class="pair">
      <Cited held={props.row.earlier} label={t("earlier")} />
      <Cited held={props.row.later} label={t("later")} />
    </div>
    <Days n={props.row.days} />
  </li>
);

const ConcededRow = (props: { row: Concession }) => (
  <li class="pattern-row">
    <p class="kicker" lang="en">
      {props.row.rule}
    </p>
    <Question of={props.row} />
    <div class="pair">
      <Cited held={props.row.claimed} label={t("earlier")} />
      <Cited held={props.row.conceded} label={t("later")} />
    </div>
    <Days n={props.row.afterClaim} />
  </li>
);

const InterestRow = (props: { row: AgainstInterest }) => (
  <li class="pattern-row">
    <p class="kicker" lang="en">
      {props.row.rule}
    </p>
    <Question of={props.row} />
    <Cited held={props.row.held} />
  </li>
);

const DenialRow = (props: { row: DenialLink }) => (
  <li class="pattern-row">
    <p class="kicker" lang="en">
      {props.row.reason}
    </p>
    <Question of={props.row} />
    <div class="pair">
      <Cited held={props.row.answer} />
      <Show when={props.row.target}>{(target) => <Cited held={target()} label={t("against")} />}</Show>
    </div>
    <Days n={props.row.days} />
  </li>
);

const UnansweredRow = (props: { row: Unanswered }) => (
  <li class="pattern-row">
    <Question of={props.row} />
    <div class="pair">
      <Cited held={props.row.held} />
      <div class="cited">
        <p>
          {t("silence")}{" "}
          <b>
            <bdi>{props.row.name}</bdi>
          </b>
        </p>
        <p class="fine">
          {shown(props.row.from)} {t("to")} {shown(props.row.to)} ·{" "}
          <a href={links.articles({ psince: props.row.from, puntil: props.row.to })}>
            {t("articlesN", { n: props.row.coverage.articles })}
          </a>
          , {t("outletsN", { n: props.row.coverage.outlets })}
        </p>
      </div>
    </div>
  </li>
);

const WordingRow = (props: { row: Wording }) => (
  <li class="pattern-row">
    <Question of={props.row} />
    <ul class="wording">
      <For each={props.row.words}>
        {(w) => (
          <li>
            <span class={w.word ? "loaded-word" : "fine"}>
              <bdi>{w.word ?? t("neutral")}</bdi>
            </span>{" "}
            <a href={links.claims({ outlet: w.outlet })}>
              <bdi>{w.outlet}</bdi>
            </a>{" "}
            <span class="n">{w.count}</span>
          </li>
        )}
      </For>
    </ul>
  </li>
);

const Counted = (props: {
  head: string;
  values: readonly FacetValue[];
  name: (value: string) => string;
  to: (value: string) => string;
}) => (
  <details class="facet" open>
    <summary>{props.head}</summary>
    <ul>
      <For each={props.values.slice(0, 12)}>
        {(v) => (
          <li>
            <a href={props.to(v.value)}>
              <bdi>{props.name(v.name)}</bdi> <span class="n">{grouped(v.count)}</span>
            </a>
          </li>
        )}
      </For>
    </ul>
  </details>
);

/** One person's or body's page: their statements, who carried them, where they stand against themselves or came to agree. */
export const Who = (props: { answer: WhoAnswer }) => {
  const a = props.answer;
  return (
    <>
      <p class="kicker">{t("who")}</p>
      <h1>
        <bdi>{a.name}</bdi>
      </h1>
      <p class="role">
        <bdi>{[...a.roles.slice(0, 3), ...a.sides].join(" · ")}</bdi>
      </p>
      <div class="with-rail">
        <div>
          <Show when={a.conflicts.length}>
            <section>
              <h2>{t("conflicts")}</h2>
              <ul class="patterns">
                <For each={a.conflicts}>{(row) => <ConflictRow row={row} />}</For>
              </ul>
            </section>
          </Show>
          <Show when={a.conceded.length}>
            <section>
              <h2>{t("conceded")}</h2>
              <ul class="patterns">
                <For each={a.conceded}>{(row) => <ConcededRow row={row} />}</For>
              </ul>
            </section>
          </Show>
          <Show when={a.interest.length}>
            <section>
              <h2>{t("interest")}</h2>
              <ul class="patterns">
                <For each={a.interest}>{(row) => <InterestRow row={row} />}</For>
              </ul>
            </section>
          </Show>
          <h2>{t("theirClaims")}</h2>
          <Pager part={a.claims} text={t("claimsN", { n: a.claims.total })} />
          <ul class="claims">
            <For each={a.claims.rows}>
              {(c) => (
                <li>
                  <ClaimCard claim={c} />
                </li>
              )}
            </For>
          </ul>
        </div>
        <div class="rail">
          <section class="facets">
            <Counted
              head={t("kinds")}
              values={a.kinds}
              name={kindName}
              to={(kind) => links.claims({ speaker: a.name, kind })}
            />
            <Counted
              head={t("carriers")}
              values={a.carriers}
              name={(n) => n}
              to={(outlet) => links.claims({ speaker: a.name, outlet: outlet.replace(/^after /, "") })}
            />
          </section>
          <p class="exports">
            {t("exportAs")}: <a href={form("json")}>JSON</a> <a href={form("csv")}>CSV</a>
          </p>
        </div>
      </div>
    </>
  );
};

const names = ["denials", "conflicts", "conceded", "interest", "unanswered", "wording"] as const;

/** What no single article shows, one question a tab. */
export const Patterns = (props: { answer: PatternsAnswer }) => {
  const a = props.answer;
  const row = (one: PatternsAnswer["rows"]["rows"][number]) =>
    "answer" in one ? (
      <DenialRow row={one} />
    ) : "earlier" in one ? (
      <ConflictRow row={one} />
    ) : "conceded" in one ? (
      <ConcededRow row={one} />
    ) : "rule" in one ? (
      <InterestRow row={one} />
    ) : "coverage" in one ? (
      <UnansweredRow row={one} />
    ) : (
      <WordingRow row={one} />
    );
  return (
    <>
      <h1 class="quiet">{t("patterns")}</h1>
      <nav class="tabs" aria-label={t("patterns")}>
        <For each={names}>
          {(name) => (
            <a href={withValues({}, `/patterns/${name}`)} aria-current={name === a.pattern ? "page" : undefined}>
              {t(name)}
            </a>
          )}
        </For>
      </nav>
      <Filters search={false} />
      <Narrowed />
      <Show when={a.rows.rows.length} fallback={<Empty text={t(narrowed() ? "noneMatch" : "noneFound")} />}>
        <Pager part={a.rows} text={t("rowsN", { n: a.rows.total })} />
        <ul class="patterns">
          <For each={a.rows.rows as readonly PatternsAnswer["rows"]["rows"][number][]}>{row}</For>
        </ul>
        <p class="exports">
          {t("exportAs")}: <a href={form("json")}>JSON</a> <a href={form("csv")}>CSV</a>
        </p>
      </Show>
    </>
  );
};
