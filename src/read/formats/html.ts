import type { Notice } from "../../model/reading.ts";
import { apart } from "../dates.ts";
import { body } from "../page/body.ts";
import { byline } from "../page/byline.ts";
import { valueAt } from "../page/data.ts";
import { squeeze } from "../page/dom.ts";
import { entities } from "../page/entities.ts";
import { openPage, type Page } from "../page/page.ts";
import { deepest, mostNodes } from "../page/prune.ts";
import { canonicalUrl, declaredLanguage, siteName } from "../page/site.ts";
import { joinBlocks, type Text } from "../page/text.ts";
import { times } from "../page/times.ts";
import { title as titleOf } from "../page/title.ts";
import { wall } from "../page/wall.ts";
import type { Draft, Format, Parsed, Source } from "./format.ts";

/** A web page: one article, its headline kept outside the text. */
export const html: Format = {
  name: "html",
  media: ["text/html", "application/xhtml+xml"],
  endings: [".html", ".htm", ".xhtml"],
  looks,
  read: readPage,
};

function looks(text: string): boolean {
  const head = text.slice(0, 4000).replace(/<!--[\s\S]*?-->|<\?[^>]*>/g, "");
  return /^\s*<(?:!doctype\s+html|html|head|body|article|div|p|h1|meta|title)[\s>]/i.test(head);
}

function readPage(source: Source): Parsed {
  const page = openPage(source.text, source.url);
  const title = titleOf(page);
  const shown = times(page);
  const head = {
    title,
    url: canonicalUrl(page),
    outlet: siteName(page),
    language: declaredLanguage(page),
    byline: byline(page),
  };
  const pageWords = page.laid.blocks
    .slice(0, 200)
    .map((b) => b.words)
    .join(" ")
    .slice(0, 5000);
  const { text, from } = words(page, title);
  const bodyWords = text.blocks
    .filter((b) => !outside.has(b.type))
    .map((b) => text.text.slice(b.span.start, b.span.end))
    .join(" ");
  const stands = wall(title, bodyWords, pageWords);
  if (stands) return { drafts: [], unread: [{ line: null, ...stands }] };
  const notices = [...cutNotices(page), ...shown.notices, ...from, ...lineDates(shown, text)];
  const draft: Draft = {
    ...head,
    bytes: null,
    externalId: null,
    after: null,
    byline: head.byline ?? text.typed.byline,
    published: shown.published ?? text.typed.published,
    updated: shown.updated ?? text.typed.updated,
    publishedWords: shown.publishedWords ?? text.typed.publishedWords,
    updatedWords: shown.updatedWords ?? text.typed.updatedWords,
    text: text.text,
    blocks: text.blocks,
    notices,
  };
  return { drafts: [draft], unread: [] };
}

const outside: ReadonlySet<string> = new Set(["byline", "dateline", "credit"]);

/** The article's words from the page; from its structured data where the page itself is built by scripts. */
function words(page: Page, title: string | null): { readonly text: Text; readonly from: readonly Notice[] } {
  const text = joinBlocks(body(page), title);
  const told = page.data.map((d) => valueAt(d, "articleBody")).find((t) => typeof t === "string" && t.length > 500);
  if (typeof told !== "string" || text.text.length > told.length / 3) return { text, from: [] };
  const lines = entities(told)
    .split(/\s*[\n\r]+\s*/)
    .map(squeeze)
    .filter((l) => l !== "");
  const blocks = lines.map(
    (l, mark) =>
      ({ type: "paragraph", words: l, mark, node: null, embed: null, beside: false, heading: 0, linked: 0 }) as const,
  );
  const reason = "The page shows no article by itself; the text is taken from its structured data (articleBody).";
  return { text: joinBlocks(blocks, title), from: [{ code: "read/structured-body", words: null, reason }] };
}

const cutNotices = (page: Page): readonly Notice[] =>
  [
    page.cut
      ? {
          code: "read/nesting",
          words: null,
          reason: `${page.cut} elements lie deeper than ${deepest}: their words are kept, their markup is not.`,
        }
      : null,
    page.over
      ? {
          code: "read/many-elements",
          words: null,
          reason: `The page has ${page.over} tags more than the ${mostNodes} that are kept: their words are read as one block.`,
        }
      : null,
  ].filter((n) => n !== null);

/** A date line within the article that contradicts what the page says elsewhere. */
function lineDates(
  shown: { readonly published: string | null; readonly updated: string | null },
  { typed }: Text,
): readonly Notice[] {
  return (["published", "updated"] as const).flatMap((sort) => {
    const a = shown[sort],
      b = typed[sort];
    if (!a || !b || apart(a, b) <= 60_000) return [];
    return [
      {
        code: "read/dates",
        words: null,
        reason: `The article's own line tells another time for "${sort}": ${b}; ${a} is taken.`,
      },
    ];
  });
}
