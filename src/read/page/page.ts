import { type Laid, layOut } from "./blocks.ts";
import { articleData, type Data } from "./data.ts";
import { type Element, type Tree, treeOf } from "./dom.ts";
import { prune } from "./prune.ts";

/** A page laid open: what the readers of title, times, byline, body … ask. */
export interface Page {
  readonly tree: Tree;
  /** JSON-LD objects that describe an article. */
  readonly data: readonly Data[];
  /** `meta` elements by lower-case name or property, first come first. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly laid: Laid;
  /** Elements that lay too deep and lost their tags. */
  readonly cut: number;
  /** Tags behind the most that are kept. */
  readonly over: number;
  /** Where the page came from, or null. */
  readonly url: string | null;
}

/** HTML → an open page. */
export function openPage(html: string, url: string | null): Page {
  const pruned = prune(html);
  const tree = treeOf(pruned.html);
  return {
    tree,
    data: articleData(pruned.data),
    metas: metasOf(tree),
    laid: layOut(tree.body ?? tree.documentElement),
    cut: pruned.cut,
    over: pruned.over,
    url,
  };
}

function metasOf(tree: Tree): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const meta of tree.querySelectorAll("meta")) {
    const name = (meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop"))
      ?.trim()
      .toLowerCase();
    const content = meta.getAttribute("content")?.replace(/\s+/g, " ").trim();
    if (!name || !content) continue;
    const list = found.get(name) ?? [];
    list.push(content);
    found.set(name, list);
  }
  return found;
}

/** The first of some meta elements that is there. */
export function meta(page: Page, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = page.metas.get(name)?.[0];
    if (found) return found;
  }
  return null;
}

/** An attribute of the first element a selector finds. */
export function attribute(page: Page, selector: string, name: string): string | null {
  for (const element of page.tree.querySelectorAll(selector)) return element.getAttribute(name)?.trim() || null;
  return null;
}

/** The elements a selector finds, at most `limit`. */
export function elements(page: Page, selector: string, limit: number): readonly Element[] {
  const found: Element[] = [];
  for (const element of page.tree.querySelectorAll(selector)) {
    if (found.length >= limit) break;
    found.push(element);
  }
  return found;
}
