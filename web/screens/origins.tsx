import { For, Show } from "solid-js";
import type { TreeAnswer } from "../../src/model/screens.ts";
import type { OriginsAnswer } from "../../src/model/structure.ts";
import { form, links } from "../here.ts";
import { Name } from "../parts/chain.tsx";
import { isolated } from "../parts/isolated.ts";
import { Counts } from "../parts/strip.tsx";
import { shown } from "../parts/when.ts";
import { t } from "../words.ts";

const Branch = (props: { branch: OriginsAnswer["tree"][number] }) => (
  <li class={props.branch.origin === null ? "branch unknown" : "branch"}>
    <div class="trunk">
      <Show when={props.branch.origin !== null} fallback={<h3>{t("noOrigin")}</h3>}>
        <h3>
          <Name name={props.branch.speaker?.name ?? props.branch.reports[0]?.outlet ?? "?"} />
        </h3>
        <p class="fine">
          {t("said")} {shown(props.branch.said)}
        </p>
      </Show>
      <p class="fine">{t("reportsN", { n: props.branch.reports.length })}</p>
    </div>
    <ol class="twigs">
      <For each={props.branch.reports}>
        {(r) => (
          <li class={r.state.replace(" ", "-")}>
            <a href={links.words(r.article, r.claim)}>
              <bdi>{r.outlet}</bdi>
            </a>{" "}
            <span class="fine">{shown(r.published)}</span>
            <span class="why">{r.reasons.join("; ")}</span>
          </li>
        )}
      </For>
    </ol>
  </li>
);

/** Who repeated whom: utterances left, who carried them right, each edge with its reason. */
export const Origins = (props: { answer: TreeAnswer }) => {
  const { origins: o, titles } = props.answer;
  const reports = o.tree.flatMap((b) => b.reports);
  const near = o.copies.filter((c) => c.degree === "near-copy").length;
  return (
    <>
      <p class="kicker">{t("origins")}</p>
      <h1>
        <a class="plain" href={links.matter(o.matter)}>
          <bdi>{o.question}</bdi>
        </a>
      </h1>
      <Counts matter={{ ...o, key: o.matter }} rows={links.matter(o.matter)} />
      <p class="fine">{t("originsNote")}</p>
      <div class="tree-heads" aria-hidden="true">
        <span>{t("originStatement")}</span>
        <span>{t("carriedBy")}</span>
      </div>
      <ol class="tree">
        <For each={o.tree}>{(branch) => <Branch branch={branch} />}</For>
      </ol>
      <Show when={o.copies.length}>
        <section class="copies">
          <h2>{t("copies")}</h2>
          <form method="get" class="threshold" data-live="threshold">
            <label>
              <span>{t("threshold")}</span>
              <input type="range" name="threshold" min="0" max="1" step="0.01" value={o.threshold} />
            </label>
            <output>
              {Math.round(o.threshold * 100)} % · <b data-near>{near}</b> {t("nearCopy")}
            </output>
            <button type="submit">{t("apply")}</button>
          </form>
          <ul>
            <For each={o.copies.slice(0, 60)}>
              {(c) => (
                <li data-similarity={c.similarity} class={c.degree}>
                  <span class="num">{Math.round(c.similarity * 100)} %</span>{" "}
                  <span class="degree" data-near={t("nearCopy")} data-far={t("rewrite")}>
                    {t(c.degree === "near-copy" ? "nearCopy" : "rewrite")}
                  </span>{" "}
                  <a href={links.article(c.a)}>
                    <bdi>{titles[c.a] || c.a}</bdi>
                  </a>{" "}
                  <span aria-hidden="true">≈</span>{" "}
                  <a href={links.article(c.b)}>
                    <bdi>{titles[c.b] || c.b}</bdi>
                  </a>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <form class="judge" data-live="judge" hidden>
        <h2>{t("judge")}</h2>
        <p class="fine">{t("judgeNote")}</p>
        <For each={["a", "b"] as const}>
          {(name, i) => (
            <select name={name} aria-label={`${t("reader")} ${name}`}>
              <For each={reports}>
                {(r, j) => (
                  <option value={r.claim} selected={j() === i()}>
                    {isolated(r.outlet)}, {shown(r.published)}
                  </option>
                )}
              </For>
            </select>
          )}
        </For>
        <select name="same" aria-label={t("sameOrigin")}>
          <option value="true">{t("sameOrigin")}</option>
          <option value="false">{t("distinctOrigin")}</option>
        </select>
        <label>
          <span>{t("yourName")}</span>
          <input name="by" required maxlength="200" />
        </label>
        <label>
          <span>{t("reason")}</span>
          <input name="reason" required maxlength="2000" />
        </label>
        <button type="submit">{t("record")}</button>
        <p role="status" />
      </form>
      <p class="exports">
        {t("exportAs")}: <a href={form("json")}>JSON</a> <a href={form("csv")}>CSV</a>
      </p>
    </>
  );
};
