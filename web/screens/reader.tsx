import { createResource, Show } from "solid-js";
import { api } from "../api.ts";
import { ArticleView } from "../parts/article-view.tsx";
import { Outlet } from "../parts/outlet.tsx";
import { shown } from "../parts/when.ts";
import { place, rest } from "../route.ts";

const safeAddress = (url: string | null): string | null => (url && /^https?:\/\//i.test(url) ? url : null);

/** One article as it was stored, with all that was read in it. */
export const Reader = () => {
  const id = () => rest("/article/");
  const [answer] = createResource(id, api.article);
  return (
    <Show when={answer()}>
      {(a) => (
        <>
          <p class="kind">
            <Outlet article={a().article} />
            <Show when={a().article.after}>: a text of ours that restates its report</Show>
          </p>
          <h1 lang={a().article.language}>
            <bdi>{a().article.title ?? "Untitled"}</bdi>
          </h1>
          <p class="times">
            published {shown(a().article.published)}
            <Show when={a().article.updated && a().article.updated !== a().article.published}>
              {" "}
              · updated {shown(a().article.updated)}
            </Show>
            <Show when={safeAddress(a().article.url)}>
              {(url) => (
                <>
                  {" "}
                  ·{" "}
                  <a href={url()} target="_blank" rel="noreferrer noopener">
                    {a().article.after ? "the real report" : "the page"}
                  </a>
                </>
              )}
            </Show>
          </p>
          <ArticleView answer={a()} picked={place().hash} />
          <p class="fine">
            Read by Hearsay {a().reader.version} with the beat {a().reader.beat} {a().reader.beatVersion}. SHA-256 of
            the bytes <code>{a().sha256.bytes}</code>, of the text <code>{a().sha256.text}</code>.
          </p>
        </>
      )}
    </Show>
  );
};
