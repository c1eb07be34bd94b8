import { Show } from "solid-js";
import type { ArticleLine } from "../../src/model/answer.ts";
import { t } from "../words.ts";

/** The outlet; for a text of ours that restates a report, "after" it, so that nobody takes our words for theirs. */
export const Outlet = (props: { article: Pick<ArticleLine, "outlet" | "after"> }) => (
  <Show when={props.article.after} fallback={<bdi>{props.article.outlet}</bdi>}>
    {(after) => (
      <>
        {t("after")} <bdi>{after()}</bdi>
      </>
    )}
  </Show>
);
