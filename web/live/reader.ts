import { help } from "./keys.ts";
import { placed } from "./placing.ts";

/** A claim on the page: its card, and the stretches of text that carry it. */
export interface OnPage {
  readonly id: string;
  readonly card: HTMLDetailsElement;
  readonly pieces: readonly HTMLElement[];
}

/** What the reader adds to the drawn article: cards beside their lines, brackets to the line, hover both ways, keys. */
export function reader(root: HTMLElement): () => void {
  const claims = found(root);
  const byId = new Map(claims.map((c) => [c.id, c]));
  let picked: OnPage | null = null;
  let hovered: OnPage | null = null;
  const mark = (one: OnPage | null, name: string, on: boolean): void => {
    for (const el of one ? [one.card, ...one.pieces] : []) el.classList.toggle(name, on);
  };
  const hover = (one: OnPage | null): void => {
    if (one === hovered) return;
    mark(hovered, "near", false);
    hovered = one;
    mark(one, "near", true);
  };
  const layout = placed(root, claims);
  const pick = (one: OnPage | null, scroll: boolean): void => {
    mark(picked, "on", false);
    picked = one;
    mark(one, "on", true);
    if (!one) return;
    if (!one.card.open) one.card.open = true;
    layout.now(one);
    if (scroll) (one.pieces[0] ?? one.card).scrollIntoView({ block: "center", behavior: "instant" });
    history.replaceState(null, "", `#${one.id}`);
  };
  const under = (e: Event): OnPage | null => {
    const el = (e.target as Element).closest("[data-claims],[data-claim]");
    const id = el?.getAttribute("data-claim") ?? el?.getAttribute("data-claims")?.split(" ").at(-1) ?? "";
    return byId.get(id) ?? null;
  };
  root.addEventListener("mouseover", (e) => hover(under(e)));
  root.addEventListener("mouseleave", () => hover(null));
  root.addEventListener("focusin", (e) => hover(under(e)));
  root.addEventListener("click", (e) => {
    if ((e.target as Element).closest("a:not(.ref),summary")) return;
    const one = under(e);
    if (one && (e.target as Element).closest(".source")) {
      e.preventDefault();
      pick(one, false);
      one.card.scrollIntoView({ block: "nearest" });
    }
  });
  root.addEventListener(
    "toggle",
    (e) => {
      const one = under(e);
      if (one?.card.open && one !== picked) pick(one, false);
      else layout.now(picked?.card.open ? picked : null);
    },
    true,
  );
  const step = (by: number): void => {
    const at = picked ? claims.indexOf(picked) : by > 0 ? -1 : claims.length;
    const next = claims[Math.min(claims.length - 1, Math.max(0, at + by))];
    if (next) pick(next, true);
  };
  const does: Readonly<Record<string, () => void>> = {
    j: () => step(1),
    k: () => step(-1),
    c: () => picked?.card.querySelector<HTMLElement>(".chain")?.classList.toggle("shown"),
    v: () => picked?.card.querySelector<HTMLAnchorElement>("a.verify")?.click(),
    "?": help,
    Escape: () => pick(null, false),
  };
  const key = (e: KeyboardEvent): void => {
    const target = e.target as Element;
    if (e.ctrlKey || e.metaKey || e.altKey || target.closest("input,textarea,select,dialog[open]")) return;
    does[e.key]?.();
  };
  document.addEventListener("keydown", key);
  const asked = (): void => {
    const id = decodeURIComponent(location.hash.slice(1)).replace(/^card-/, "");
    const one = byId.get(id);
    if (one) pick(one, true);
  };
  window.addEventListener("hashchange", asked);
  asked();
  root.dataset.ready = "true";
  return () => {
    document.removeEventListener("keydown", key);
    window.removeEventListener("hashchange", asked);
    layout.stop();
  };
}

function found(root: HTMLElement): readonly OnPage[] {
  const pieces = new Map<string, HTMLElement[]>();
  for (const el of root.querySelectorAll<HTMLElement>("[data-claims]"))
    for (const id of el.dataset.claims?.split(" ") ?? []) {
      const there = pieces.get(id);
      if (there) there.push(el);
      else pieces.set(id, [el]);
    }
  return [...root.querySelectorAll<HTMLDetailsElement>("[data-claim]")].map((card) => {
    const id = card.dataset.claim ?? "";
    return { id, card, pieces: pieces.get(id) ?? [] };
  });
}
