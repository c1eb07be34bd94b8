import { t } from "../words.ts";
import { ask, worded } from "./ask.ts";

/** The button that prints. */
export function print(el: HTMLElement): void {
  el.hidden = false;
  el.addEventListener("click", () => window.print());
}

/** The slider of near-copies: how many there are from where it stands, while it moves. */
export function threshold(el: HTMLElement): void {
  const slider = el.querySelector<HTMLInputElement>("input[type=range]");
  const output = el.querySelector("output");
  const rows = [...(el.parentElement?.querySelectorAll<HTMLElement>("[data-similarity]") ?? [])];
  el.querySelector("button")?.remove();
  const show = (): void => {
    const from = Number(slider?.value ?? 0);
    let near = 0;
    for (const row of rows) {
      const is = Number(row.dataset.similarity) >= from;
      if (is) near++;
      row.className = is ? "near-copy" : "rewrite";
      const word = row.querySelector<HTMLElement>(".degree");
      if (word) word.textContent = (is ? word.dataset.near : word.dataset.far) ?? "";
    }
    if (output) output.textContent = `${Math.round(from * 100)} % · ${near} ${t("nearCopy")}`;
  };
  slider?.addEventListener("input", show);
  slider?.addEventListener("change", () => {
    const query = new URLSearchParams(location.search);
    query.set("threshold", slider.value);
    history.replaceState(null, "", `?${query}`);
  });
  el.addEventListener("submit", (e) => e.preventDefault());
}

/** Sends a form's values as an entry of a person; says what became of it. */
function sends(form: HTMLFormElement, path: string, body: (of: (name: string) => string) => object): void {
  const by = form.elements.namedItem("by");
  const kept = localStorage.getItem("by");
  if (by instanceof HTMLInputElement && kept) by.value = kept;
  form.hidden = false;
  form.addEventListener("submit", async (e) => {
    e.preventDefault();
    const data = new FormData(form);
    const of = (name: string): string => String(data.get(name) ?? "");
    localStorage.setItem("by", of("by"));
    const status = form.querySelector("[role=status]");
    try {
      const { entry } = await ask<{ entry: number }>(path, body(of));
      if (status) status.textContent = `${t("isRecorded")}: ${entry}`;
    } catch (error) {
      if (status) status.textContent = worded(error);
    }
  });
}

/** "These two have one origin", or have not: a judgement. */
export function judge(el: HTMLElement): void {
  sends(el as HTMLFormElement, "/api/judgements", (of) => ({
    about: "origins",
    a: of("a"),
    b: of("b"),
    same: of("same") === "true",
    by: of("by"),
    reason: of("reason"),
  }));
}

/** A person's word on a claim. */
export function contest(el: HTMLElement): void {
  const path = `/api/claims/${encodeURIComponent(el.dataset.claim ?? "")}/remarks`;
  sends(el as HTMLFormElement, path, (of) => ({ verdict: of("verdict"), note: of("note"), by: of("by") }));
}

/** The slider of versions: letting go opens the version. */
export function versions(el: HTMLElement): void {
  const slider = el.querySelector<HTMLInputElement>("input[type=range]");
  const links = [...el.querySelectorAll<HTMLAnchorElement>("a[data-version]")];
  if (!slider) return;
  slider.hidden = false;
  slider.addEventListener("change", () => links[Number(slider.value)]?.click());
}
