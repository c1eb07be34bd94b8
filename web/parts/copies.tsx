import { For, Show } from "solid-js";
import { countAt, type OriginCount, type OriginsAnswer } from "../../src/model/structure.ts";
import { links } from "../here.ts";
import { t } from "../words.ts";

const shownAtOnce = 60;

/** "k origins · j not established". */
export const inWords = (count: Pick<OriginCount, "origins" | "unestablished">): string =>
  `${t("originsN", { n: count.origins })} · ${t("unestablishedN", { n: count.unestablished })}`;

/** Texts of a matter that are alike, with the slider of the threshold from which they count as one report; live/threshold.ts moves the counts with it. */
export const Copies = (props: { origins: OriginsAnswer; titles: Readonly<Record<string, string>> }) => {
  const o = props.origins;
  const near = o.copies.filter((c) => c.degree === "near-copy").length;
  const counted = countAt(o.counts, o.threshold);
  const Title = (article: { id: string }) => (
    <a href={links.article(article.id)}>
      <bdi>{props.titles[article.id] || article.id}</bdi>
    </a>
  );
  return (
    <section class="copies">
      <h2>{t("copies")}</h2>
      <form
        method="get"
        class="threshold"
        data-live="threshold"
        data-counts={JSON.stringify(o.counts.map((c) => [c.threshold, c.origins, c.unestablished]))}
        data-pairs={JSON.stringify(o.copies.map((c) => c.similarity))}
      >
        <label>
          <span>{t("threshold")}</span>
          <input type="range" name="threshold" min="0" max="1" step="0.01" value={o.threshold} />
        </label>
        <output>
          {Math.round(o.threshold * 100)} % · {t("nearCopiesN", { n: near })}
        </output>
        <button type="submit">{t("apply")}</button>
        <p class="fine">
          {t("joinedCount")} <b data-joined>{counted ? inWords(counted) : ""}</b>
        </p>
      </form>
      <ul>
        <For each={o.copies.slice(0, shownAtOnce)}>
          {(c) => (
            <li data-similarity={c.similarity} class={c.degree}>
              <span class="num">{Math.round(c.similarity * 100)} %</span>{" "}
              <span class="degree" data-near={t("nearCopy")} data-far={t("rewrite")}>
                {t(c.degree === "near-copy" ? "nearCopy" : "rewrite")}
              </span>{" "}
              <span>
                <Title id={c.a} /> <span aria-hidden="true">≈</span> <Title id={c.b} />
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={o.copies.length > shownAtOnce}>
        <p class="fine">{t("shownOf", { from: 1, to: shownAtOnce, total: o.copies.length })}</p>
      </Show>
    </section>
  );
};
