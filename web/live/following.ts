import { render } from "solid-js/web";
import type { MapAnswer } from "../../src/model/screens.ts";
import { form, stand, withValues } from "../here.ts";
import { shown } from "../parts/when.ts";
import { MapLists } from "../screens/map.tsx";
import { t } from "../words.ts";
import { ask, worded } from "./ask.ts";

/** Who wants to know of a new answer. */
export const followers = new Set<(answer: MapAnswer) => void>();

let turn = 0;

/** Goes to the address with values changed; map and lists follow, the page stays. */
export async function follow(values: Readonly<Record<string, string>>): Promise<void> {
  history.pushState(null, "", withValues(values));
  await refresh();
}

async function refresh(): Promise<void> {
  stand(location.pathname, location.search);
  const mine = ++turn;
  const lists = document.querySelector<HTMLElement>("[data-lists]");
  lists?.setAttribute("aria-busy", "true");
  try {
    const answer = await ask<MapAnswer>(form("json"));
    if (mine !== turn || !lists) return;
    lists.replaceChildren();
    render(() => MapLists({ answer }), lists);
    for (const one of followers) one(answer);
    told();
  } catch (error) {
    if (lists) lists.textContent = worded(error);
  } finally {
    lists?.setAttribute("aria-busy", "false");
  }
}

// What the address says stands under each brush, in words.
function told(): void {
  const query = new URLSearchParams(location.search);
  const say = (selector: string, since: string, until: string): void => {
    const output = document.querySelector(`${selector} output`);
    const [a, b] = [query.get(since), query.get(until)];
    if (output) output.textContent = a || b ? `${a ? shown(a) : "…"} ${t("to")} ${b ? shown(b) : "…"}` : "";
  };
  say("[data-timeline=events]", "since", "until");
  say("[data-timeline=published]", "psince", "puntil");
  const asOf = document.querySelector(".as-of output");
  const until = query.get("puntil");
  if (asOf) asOf.textContent = until ? shown(until) : t("asOfAll");
}

window.addEventListener("popstate", () => location.reload());
