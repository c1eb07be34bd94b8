import { For, Show } from "solid-js";
import type { TreeAnswer } from "../../src/model/screens.ts";
import { countAt, type OriginsAnswer } from "../../src/model/structure.ts";
import { form, links } from "../here.ts";
import { Name } from "../parts/chain.tsx";
import { Copies, inWords } from "../parts/copies.tsx";
import { Judged, JudgeForm } from "../parts/judging.tsx";
import { Counts } from "../parts/strip.tsx";
import { shown } from "../parts/when.ts";
import { askOf } from "../say.ts";
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
            <span class="why" lang="en">
              {r.reasons.join("; ")}
            </span>
          </li>
        )}
      </For>
    </ol>
  </li>
);

/** Who repeated whom: utterances left, who carried them right, each edge with its reason. */
export const Origins = (props: { answer: TreeAnswer }) => {
  const { origins: o, titles, judged } = props.answer;
  const reports = o.tree.flatMap((b) => b.reports);
  const counted = countAt(o.counts, o.threshold) ?? o;
  return (
    <>
      <p class="kicker">{t("origins")}</p>
      <h1>
        <a class="plain" href={links.matter(o.matter)}>
          <bdi>{askOf(o, o.question)}</bdi>
        </a>
      </h1>
      <Counts matter={{ ...o, ...counted, key: o.matter }} rows={links.matter(o.matter)} />
      <Show when={counted.origins !== o.origins || counted.unestablished !== o.unestablished}>
        <p class="fine">{t("nothingJoined", { counts: inWords(o) })}</p>
      </Show>
      <p class="fine">{t("originsNote")}</p>
      <div class="tree-heads" aria-hidden="true">
        <span>{t("originStatement")}</span>
        <span>{t("carriedBy")}</span>
      </div>
      <ol class="tree">
        <For each={o.tree}>{(branch) => <Branch branch={branch} />}</For>
      </ol>
      <Show when={o.copies.length}>
        <Copies origins={o} titles={titles} />
      </Show>
      <Show when={judged.length}>
        <Judged judged={judged} reports={reports} />
      </Show>
      <JudgeForm reports={reports} />
      <p class="exports">
        {t("exportAs")}: <a href={form("json")}>JSON</a> <a href={form("csv")}>CSV</a>
      </p>
    </>
  );
};
