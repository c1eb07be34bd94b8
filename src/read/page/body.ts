import { Readability } from "@mozilla/readability";
import { type Laid, layOut, type PageBlock } from "./blocks.ts";
import { type Element, isElement, type Node, walk } from "./dom.ts";
import type { Page } from "./page.ts";

/** Work Readability is given at most: characters times how deep they lie. Beyond it an own, linear choice is made. */
const mostWork = 150_000_000;
/** Elements it is given at most. */
const mostElements = 20_000;

/**
 * The blocks of a page that are its article, in document order. Readability says which elements belong to it; the words are
 * taken from the page as it was. Captions, posts and the standfirst within the article's bounds are kept even where it drops them.
 * The page's tree is used up.
 */
export function body(page: Page): readonly PageBlock[] {
  const { laid } = page;
  const kept = readable(page);
  const own = kept ? withoutBeside(laid.blocks.filter(kept)) : [];
  const core = size(own) >= 140 ? own : bySize(laid);
  return withParts(core, laid);
}

/** Leaves out newsletter boxes and the like; all is kept where a wrapper's name makes most of the page look like one. */
function withoutBeside(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const fit = blocks.filter((b) => !b.beside || b.type === "embed");
  return size(fit) >= size(blocks) * 0.6 ? fit : blocks;
}

const size = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, b) => sum + b.words.length, 0);

/** Words this long are the same block where they are the same words. */
const telling = 25;

/** Whether Readability keeps a block; null where it finds nothing or the page is too much for it. */
function readable(page: Page): ((block: PageBlock) => boolean) | null {
  if (page.laid.size > mostElements || work(page) > mostWork) return null;
  const reader = new Readability<Node>(page.tree, {
    charThreshold: 300,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: Node) => node,
  });
  seeing(reader);
  const content = reader.parse()?.content;
  if (!content) return null;
  // It moves text nodes, and where it tries twice it makes new ones: then the words tell.
  const { blocks } = layOut(content);
  const nodes = new Set(blocks.map((b) => b.node));
  const words = new Set(blocks.map((b) => b.words));
  return (block) => nodes.has(block.node) || (block.words.length >= telling && words.has(block.words));
}

/** What Readability asks of every element, and asks a style sheet for where none is written. */
interface Sight {
  _isProbablyVisible(element: Element): boolean;
}

/** Lets it ask for an element's style only where the element has one: each style asked for is built from nothing. */
function seeing(reader: object): void {
  const sight = reader as Sight;
  const asked = sight._isProbablyVisible;
  sight._isProbablyVisible = (element) =>
    element.getAttribute("style") === null && element.getAttribute("hidden") === null
      ? element.getAttribute("aria-hidden") !== "true" || asked.call(reader, element)
      : asked.call(reader, element);
}

function work(page: Page): number {
  let depth = 0,
    sum = 0;
  walk(
    page.tree.documentElement,
    (node) => {
      if (isElement(node)) depth++;
      else sum += (node.nodeValue?.length ?? 0) * depth;
      return true;
    },
    () => depth--,
  );
  return sum;
}

/** Without Readability: the smallest `article` or `main` that holds most of the prose, else all that does not stand beside. */
function bySize(laid: Laid): readonly PageBlock[] {
  const fit = laid.blocks.filter((b) => !b.beside && b.linked < 0.6);
  const prose = fit.filter((b) => b.words.length >= 60);
  const all = size(prose);
  const sums = running(prose);
  const within = (scope: { readonly from: number; readonly to: number }): number =>
    sums(scope.to) - sums(scope.from - 1);
  const scope = laid.scopes.filter((s) => within(s) >= all * 0.6).sort((a, b) => a.to - a.from - (b.to - b.from))[0];
  const first = scope?.from ?? prose[0]?.mark ?? Number.POSITIVE_INFINITY;
  const last = scope?.to ?? prose.at(-1)?.mark ?? 0;
  return fit.filter((b) => b.mark >= first && b.mark <= last);
}

/** Characters of the blocks up to a mark, by binary search. */
function running(blocks: readonly PageBlock[]): (mark: number) => number {
  const marks: number[] = [],
    sums: number[] = [];
  let sum = 0;
  for (const block of blocks) {
    sum += block.words.length;
    marks.push(block.mark);
    sums.push(sum);
  }
  return (mark) => {
    let low = 0,
      high = marks.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((marks[mid] ?? 0) <= mark) low = mid + 1;
      else high = mid;
    }
    return sums[low - 1] ?? 0;
  };
}

const parts: ReadonlySet<string> = new Set(["caption", "credit", "embed", "lead"]);

/** Adds the captions, credits, posts and standfirst of the article that are missing, each once. */
function withParts(core: readonly PageBlock[], laid: Laid): readonly PageBlock[] {
  const first = core[0]?.mark,
    last = core.at(-1)?.mark;
  if (first === undefined || last === undefined) return core;
  const low = core.reduce((least, b) => Math.min(least, b.mark), first),
    high = core.reduce((most, b) => Math.max(most, b.mark), last);
  const around = laid.scopes
    .filter((s) => s.from <= low && s.to >= high)
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0];
  const from = around?.from ?? low,
    to = around?.to ?? high;
  const kept = new Set(core);
  const seen = new Set(core.map((b) => b.words));
  return laid.blocks.filter((block) => {
    if (kept.has(block)) return true;
    if (!parts.has(block.type) || block.beside || block.mark < from || block.mark > to || seen.has(block.words))
      return false;
    if (block.type === "lead" && (block.mark > low || block.words.length < 40)) return false;
    seen.add(block.words);
    return true;
  });
}
