import { dateLabels } from "../../lang/en/page.ts";
import type { Notice } from "../../model/reading.ts";
import { apart, dateOf, momentIn } from "../dates.ts";
import { dateline } from "../lines/dateline.ts";
import { textAt } from "./data.ts";
import { type Element, isElement, labelsOf, type Node, wordsOf } from "./dom.ts";
import { platformOf } from "./embeds.ts";
import { elements, type Page } from "./page.ts";
import { isBeside } from "./parts.ts";

/** A page's own times. Absent is null. */
export interface Times {
  readonly published: string | null;
  readonly updated: string | null;
  /** To the letter, as shown; as a machine reads them where none are shown. */
  readonly publishedWords: string | null;
  readonly updatedWords: string | null;
  readonly notices: readonly Notice[];
}

type Sort = "published" | "updated";
interface Told {
  readonly sort: Sort;
  readonly value: string;
  readonly words: string;
  /** Where it was found; the order of this list is the order of trust. */
  readonly from: "JSON-LD" | "meta" | "time element" | "date line";
}

/** Reads when the article appeared and was changed: JSON-LD, meta, `time` elements, visible lines. What contradicts is told in a notice. */
export function times(page: Page): Times {
  const told = [...fromData(page), ...fromMetas(page), ...fromElements(page), ...fromLines(page)];
  const published = choose(told.filter((t) => t.sort === "published"));
  const updated = choose(told.filter((t) => t.sort === "updated"));
  // An update at the very time of publication is none, unless the page shows it.
  const same = updated.words?.from !== "date line" && published.value !== null && updated.value === published.value;
  return {
    published: published.value,
    publishedWords: published.words?.words ?? null,
    updated: same ? null : updated.value,
    updatedWords: same ? null : (updated.words?.words ?? null),
    notices: [...published.notices, ...(same ? [] : updated.notices)],
  };
}

interface Choice {
  readonly value: string | null;
  readonly words: Told | null;
  readonly notices: readonly Notice[];
}

function choose(told: readonly Told[]): Choice {
  const first = told[0];
  if (!first) return { value: null, words: null, notices: [] };
  const agreeing = told.filter((t) => apart(t.value, first.value) <= 60_000);
  const value = agreeing.find((t) => t.value.length > 10)?.value ?? first.value;
  const words =
    agreeing.find((t) => t.from === "date line") ?? agreeing.find((t) => t.from === "time element" && t.words) ?? first;
  const others = told.filter((t) => !agreeing.includes(t));
  if (!others.length) return { value, words, notices: [] };
  const list = others.map((t) => `${t.value} (${t.from}: ${t.words.slice(0, 60)})`).join("; ");
  const reason = `The page tells several times for "${first.sort}": ${value} (${first.from}) is taken; also ${list}.`;
  return { value, words, notices: [{ code: "read/dates", words: null, reason }] };
}

function told(sort: Sort, words: string | null, from: Told["from"]): readonly Told[] {
  const value = words === null ? null : dateOf(words);
  return value === null || words === null ? [] : [{ sort, value, words, from }];
}

const fromData = (page: Page): readonly Told[] =>
  page.data
    .slice(0, 1)
    .flatMap((d) => [
      ...told("published", textAt(d, "datePublished") ?? textAt(d, "dateCreated"), "JSON-LD"),
      ...told("updated", textAt(d, "dateModified"), "JSON-LD"),
    ]);

const metaNames: Readonly<Record<Sort, readonly string[]>> = {
  published: [
    "article:published_time",
    "article:published",
    "og:published_time",
    "parsely-pub-date",
    "datepublished",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "dc.date.created",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "date",
    "og:article:published_time",
  ],
  updated: [
    "article:modified_time",
    "article:modified",
    "og:updated_time",
    "og:modified_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "lastmod",
    "last-modified",
  ],
};

const fromMetas = (page: Page): readonly Told[] =>
  (["published", "updated"] as const).flatMap((sort) =>
    metaNames[sort].flatMap((name) => told(sort, page.metas.get(name)?.[0] ?? null, "meta")),
  );

const updatedLabel = new RegExp(`\\b(?:${dateLabels.updated.join("|")})\\b`, "i");

function fromElements(page: Page): readonly Told[] {
  const found: Told[] = [];
  for (const element of elements(page, 'time, [itemprop="datePublished"], [itemprop="dateModified"]', 60)) {
    if (element.localName === "meta" || beside(element)) continue;
    const words = wordsOf(element);
    const machine = element.getAttribute("datetime") ?? element.getAttribute("content");
    const value = (machine ? dateOf(machine) : null) ?? momentIn(words.slice(0, 120))?.value ?? null;
    if (value === null) continue;
    const sort = sortOf(element);
    if (!found.some((t) => t.sort === sort))
      found.push({ sort, value, words: words || (machine ?? ""), from: "time element" });
  }
  return found;
}

function sortOf(element: Element): Sort {
  const itemprop = element.getAttribute("itemprop") ?? "";
  if (/dateModified/i.test(itemprop) || /updat|modif/.test(labelsOf(element))) return "updated";
  if (/datePublished/i.test(itemprop)) return "published";
  const parent = element.parentNode;
  const around = parent ? wordsBefore(parent, element) : "";
  return updatedLabel.test(around) || (isElement(parent) && /updat|modif/.test(labelsOf(parent)))
    ? "updated"
    : "published";
}

/** The last words of a parent that stand before one of its children. */
function wordsBefore(parent: Node, child: Element): string {
  let words = "";
  for (let node = parent.firstChild; node && node !== child; node = node.nextSibling)
    words = (node.textContent ?? "").slice(-60);
  return words;
}

/** Within a menu, a list of other stories or an embedded post. */
function beside(element: Element): boolean {
  for (let node: Node | null = element; isElement(node); node = node.parentNode)
    if (isBeside(node) || platformOf(node) !== null) return true;
  return false;
}

/** The first visible lines of dates, those behind the headline before others. */
function fromLines(page: Page): readonly Told[] {
  const { blocks } = page.laid;
  const head = blocks.findIndex((b) => b.heading === 1 && !b.beside);
  const ordered = [...blocks.slice(Math.max(0, head)), ...blocks.slice(0, Math.max(0, head))];
  const found: Told[] = [];
  for (const block of ordered) {
    if (block.beside || block.words.length > 250 || block.type === "embed" || block.type === "caption") continue;
    const line = dateline(block.words);
    for (const sort of ["published", "updated"] as const) {
      const moment = line?.[sort];
      if (!moment || found.some((t) => t.sort === sort)) continue;
      found.push({ sort, value: moment.value, words: block.words.slice(moment.start, moment.end), from: "date line" });
    }
    if (found.length === 2) break;
  }
  return found;
}
