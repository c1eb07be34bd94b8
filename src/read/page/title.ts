import { textAt } from "./data.ts";
import { squeeze } from "./dom.ts";
import { meta, type Page } from "./page.ts";

/**
 * The page's headline: the `h1` that the page's own data confirm, else what JSON-LD, Open Graph or the title element say, the
 * site's name taken off the end. Null where there is none.
 */
export function title(page: Page): string | null {
  const element = page.tree.querySelectorAll("title");
  let shown: string | null = null;
  for (const one of element) shown ??= squeeze(one.textContent ?? "") || null;
  const told = [
    dataTitle(page),
    meta(page, "og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title"),
    shown,
  ].filter((t): t is string => t !== null);
  const heads = page.laid.blocks.filter((b) => b.heading === 1 && b.type !== "list").slice(0, 20);
  const confirmed = heads.find((h) => told.some((t) => confirms(t, h.words)));
  if (confirmed) return confirmed.words;
  const alone = heads.filter((h) => !h.beside);
  if (alone.length === 1 && alone[0] && alone[0].words.length > 15) return alone[0].words;
  const best = told[0] ?? alone[0]?.words ?? null;
  return best === null ? null : withoutSite(best, page);
}

const dataTitle = (page: Page): string | null =>
  page.data.map((d) => textAt(d, "headline") ?? textAt(d, "name")).find((t) => t !== null) ?? null;

const flat = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether one of two headlines holds the other, or they share most of their words. */
function confirms(told: string, head: string): boolean {
  const a = flat(told),
    b = flat(head);
  if (!b) return false;
  if (a === b || (b.length > 15 && a.includes(b)) || (a.length > 15 && b.includes(a))) return true;
  const words = new Set(a.split(" "));
  const own = b.split(" ");
  return own.length > 3 && own.filter((w) => words.has(w)).length / own.length >= 0.75;
}

/** Takes the site's name off the end: its known name, or what stands behind a bar, or a few capitalised words behind a dash. */
function withoutSite(words: string, page: Page): string {
  const end = /^(.{12,}?\S)\s+([|·•»—–-])\s+([^|·•»—–]{1,60})$/u.exec(words);
  const [, head = "", mark = "", last = ""] = end ?? [];
  if (!end) return words;
  const site = meta(page, "og:site_name", "application-name");
  const known = flat(last) === flat(site ?? "");
  const few = last.split(" ").length <= 4;
  const named =
    /[|·•»]/.test(mark) || (head.length > 25 && last.split(" ").every((w) => /^[\p{Lu}\d&]|^(?:of|the|and)$/u.test(w)));
  return known || (few && named) ? head : words;
}
