import { textAt, valueAt } from "./data.ts";
import { attribute, meta, type Page } from "./page.ts";

/** The site's own name, or null. */
export function siteName(page: Page): string | null {
  const publisher = page.data.map((d) => textAt(d, "publisher")).find((n) => n !== null && !/^https?:|^#/.test(n));
  return (
    meta(page, "og:site_name") ??
    publisher ??
    meta(page, "application-name", "apple-mobile-web-app-title", "dc.publisher", "cre") ??
    null
  );
}

/** The address the page names as its own, absolute; null where it names none. */
export function canonicalUrl(page: Page): string | null {
  const told = [
    attribute(page, 'link[rel="canonical"]', "href"),
    meta(page, "og:url", "parsely-link"),
    ...page.data.map(
      (d) =>
        textAt(d, "url") ?? (typeof valueAt(d, "mainEntityOfPage") === "string" ? textAt(d, "mainEntityOfPage") : null),
    ),
  ];
  for (const address of told) {
    const url = address === null ? null : absolute(address, page.url);
    if (url) return url;
  }
  return null;
}

function absolute(address: string, base: string | null): string | null {
  const from = base && /^https?:/.test(base) ? base : undefined;
  if (!URL.canParse(address, from)) return null;
  const url = new URL(address, from);
  return /^https?:$/.test(url.protocol) && !url.username ? url.href : null;
}

/** The language the page declares (a BCP 47 tag as written), or null. */
export function declaredLanguage(page: Page): string | null {
  const lang = page.tree.documentElement.getAttribute("lang") ?? page.tree.documentElement.getAttribute("xml:lang");
  const data = page.data.map((d) => textAt(d, "inLanguage")).find((l) => l !== null);
  return lang?.trim() || data || meta(page, "og:locale", "content-language", "dc.language", "language") || null;
}
