import { t } from "../words.ts";
import { ask, worded } from "./ask.ts";

/** The button that prints. */
export function print(el: HTMLElement): void {
  el.hidden = false;
  el.addEventListener("click", () => window.print());
}

/** Sends a form's values as an entry of a person; the page is then drawn anew with it, or says why it was refused. */
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
      location.reload();
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

/** Takes a person's entry back. */
export function takeBack(el: HTMLElement): void {
  const form = el.querySelector("form");
  el.hidden = false;
  if (form)
    sends(form, "/api/withdrawals", (of) => ({
      entry: Number(el.dataset.entry),
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
