import { countAt } from "../../src/model/structure.ts";
import { inWords } from "../parts/copies.tsx";
import { t } from "../words.ts";

type Row = readonly [threshold: number | null, origins: number, unestablished: number];

/** The slider of near-copies: how many there are from where it stands, and how many origins that leaves, here and in the strip, while it moves. */
export function threshold(el: HTMLElement): void {
  const slider = el.querySelector<HTMLInputElement>("input[type=range]");
  const output = el.querySelector("output");
  const joined = el.querySelector("[data-joined]");
  const rows = [...(el.parentElement?.querySelectorAll<HTMLElement>("[data-similarity]") ?? [])];
  const pairs = JSON.parse(el.dataset.pairs ?? "[]") as readonly number[];
  const counts = (JSON.parse(el.dataset.counts ?? "[]") as readonly Row[]).map(([at, origins, unestablished]) => ({
    threshold: at,
    origins,
    unestablished,
  }));
  el.querySelector("button")?.remove();
  const show = (): void => {
    const from = Number(slider?.value ?? 0);
    for (const row of rows) {
      const is = Number(row.dataset.similarity) >= from;
      row.className = is ? "near-copy" : "rewrite";
      const word = row.querySelector<HTMLElement>(".degree");
      if (word) word.textContent = (is ? word.dataset.near : word.dataset.far) ?? "";
    }
    const near = pairs.filter((similarity) => similarity >= from).length;
    if (output) output.textContent = `${Math.round(from * 100)} % · ${t("nearCopiesN", { n: near })}`;
    const count = countAt(counts, from);
    if (!count) return;
    if (joined) joined.textContent = inWords(count);
    strip(count);
  };
  slider?.addEventListener("input", show);
  slider?.addEventListener("change", () => {
    const query = new URLSearchParams(location.search);
    query.set("threshold", slider.value);
    history.replaceState(null, "", `?${query}`);
  });
  el.addEventListener("submit", (e) => e.preventDefault());
}

/** The strip counts along. */
function strip({ origins, unestablished }: { readonly origins: number; readonly unestablished: number }): void {
  const say = (name: string, text: string): void => {
    const part = document.querySelector(`[data-count=${name}]`);
    if (part) part.textContent = text;
  };
  say("origins", t("originsN", { n: origins }));
  say("unestablished", t("unestablishedN", { n: unestablished }));
}
