import { createResource, For, Show } from "solid-js";
import { api } from "../api.ts";
import { Filters } from "../parts/filters.tsx";
import { Outlet } from "../parts/outlet.tsx";
import { Pager } from "../parts/pager.tsx";
import { Empty } from "../parts/states.tsx";
import { shown } from "../parts/when.ts";
import { filters, paged } from "../route.ts";
import { words } from "../words.ts";

/** Everything that was kept, read or not, the newest first. */
export const Articles = () => {
  const [ledger] = createResource(api.ledger);
  const [found] = createResource(paged, api.articles);
  return (
    <>
      <h1 class="quiet">Articles in the ledger</h1>
      <Filters sides={ledger()?.beats.flatMap((b) => b.sides) ?? []} />
      <Show when={found()}>
        {(f) => (
          <Show when={f().articles.length} fallback={<Empty text={filters() ? words.noArticle : words.empty} />}>
            <Pager total={f().total} shown={f().articles.length} one="article" many="articles" />
            <div class="scroll">
              <table class="articles">
                <thead>
                  <tr>
                    <th scope="col">Published</th>
                    <th scope="col">Outlet</th>
                    <th scope="col">Article</th>
                    <th scope="col">Statements</th>
                    <th scope="col">Claims</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={f().articles}>
                    {(a) => (
                      <tr>
                        <td class="nowrap">{shown(a.published)}</td>
                        <td>
                          <Outlet article={a} />
                        </td>
                        <td>
                          <a href={`/article/${encodeURIComponent(a.id)}`}>
                            <bdi>{a.title ?? a.externalId ?? a.id}</bdi>
                          </a>
                          <Show when={!a.read}>
                            {" "}
                            <span class="fine">kept, not read (language {a.language})</span>
                          </Show>
                        </td>
                        <td class="num" data-head="statements">
                          {a.statements}
                        </td>
                        <td class="num" data-head="claims">
                          {a.claims}
                        </td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </div>
          </Show>
        )}
      </Show>
    </>
  );
};
