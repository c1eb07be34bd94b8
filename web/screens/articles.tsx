import { For, Show } from "solid-js";
import type { ArticlesAnswer } from "../../src/model/screens.ts";
import { form, links, narrowed } from "../here.ts";
import { Filters, Narrowed } from "../parts/filters.tsx";
import { Outlet } from "../parts/outlet.tsx";
import { Pager } from "../parts/pager.tsx";
import { Empty } from "../parts/states.tsx";
import { shown } from "../parts/when.ts";
import { t } from "../words.ts";

/** Every article that fits, newest first; those that could not be read are named as such. */
export const Articles = (props: { answer: ArticlesAnswer }) => {
  const { articles } = props.answer;
  return (
    <>
      <h1 class="quiet">{t("articles")}</h1>
      <Filters />
      <Narrowed />
      <Show when={articles.rows.length} fallback={<Empty text={t(narrowed() ? "noneMatch" : "empty")} />}>
        <Pager part={articles} text={t("articlesN", { n: articles.total })} />
        <table class="articles">
          <thead>
            <tr>
              <th scope="col">{t("published")}</th>
              <th scope="col">{t("outlet")}</th>
              <th scope="col">{t("title")}</th>
              <th scope="col" class="num">
                {t("claims")}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={articles.rows}>
              {(a) => (
                <tr>
                  <td class="nowrap">{shown(a.published)}</td>
                  <td>
                    <Outlet article={a} />
                  </td>
                  <td class="headline" lang={a.language}>
                    <a href={links.article(a.id)}>
                      <bdi>{a.title ?? t("untitled")}</bdi>
                    </a>
                    <Show when={!a.read}>
                      <span class="fine" lang="">
                        {" "}
                        · {t("unread")}
                      </span>
                    </Show>
                  </td>
                  <td class="num" data-head={t("claims")}>
                    {a.claims}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <Pager part={articles} text={t("articlesN", { n: articles.total })} />
        <p class="exports">
          {t("exportAs")}: <a href={form("json")}>JSON</a> <a href={form("csv")}>CSV</a>
        </p>
      </Show>
    </>
  );
};
