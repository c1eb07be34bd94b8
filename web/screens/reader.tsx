import { Show } from "solid-js";
import type { ReaderAnswer } from "../../src/model/screens.ts";
import { form } from "../here.ts";
import { ArticleView } from "../parts/article-view.tsx";
import { Outlet } from "../parts/outlet.tsx";
import { Versions } from "../parts/versions.tsx";
import { shown } from "../parts/when.ts";
import { t } from "../words.ts";

const safeAddress = (url: string | null): string | null => (url && /^https?:\/\//i.test(url) ? url : null);

/** One article as it was stored, with all that was read in it. */
export const Reader = (props: { answer: ReaderAnswer }) => {
  const a = props.answer.article;
  return (
    <>
      <p class="kicker">
        <Outlet article={a.article} />
        <Show when={a.article.after}>: {t("restated")}</Show>
      </p>
      <h1 lang={a.article.language}>
        <bdi>{a.article.title ?? t("untitled")}</bdi>
      </h1>
      <p class="times">
        <span>
          {t("published")} {shown(a.article.published)}
        </span>
        <Show when={a.article.updated && a.article.updated !== a.article.published}>
          <span>
            {t("updated")} {shown(a.article.updated)}
          </span>
        </Show>
        <Show when={safeAddress(a.article.url)}>
          {(url) => (
            <a href={url()} target="_blank" rel="noreferrer noopener">
              {t(a.article.after ? "theReport" : "thePage")}
            </a>
          )}
        </Show>
      </p>
      <p class="tools">
        <span>
          {t("statementsN", { n: a.statements.length })} · {t("claimsN", { n: a.claims.length })}
        </span>
        <span class="exports">
          {t("exportAs")}: <a href={form("json")}>JSON</a> <a href={form("csv")}>CSV</a>{" "}
          <a href={form("geojson")}>GeoJSON</a>
        </span>
        <button type="button" data-live="keys" hidden>
          {t("keys")} <kbd>?</kbd>
        </button>
      </p>
      <Show when={a.withheld}>
        {(w) => (
          <p class="trouble">
            {t("withheld")}: <bdi>{w().reason}</bdi> (<bdi>{w().by}</bdi>, {shown(w().at)})
          </p>
        )}
      </Show>
      <Show when={a.superseded}>
        <p class="trouble">{t("superseded")}</p>
      </Show>
      <Show when={props.answer.versions.length > 1}>
        <Versions versions={props.answer.versions} changes={props.answer.changes} now={a.article.id} />
      </Show>
      <ArticleView answer={a} />
      <p class="fine">
        {t("readBy", { version: a.reader.version, beat: `${a.reader.beat} ${a.reader.beatVersion}` })}. SHA-256:{" "}
        <code>{a.sha256.bytes}</code>, <code>{a.sha256.text}</code>
      </p>
    </>
  );
};
