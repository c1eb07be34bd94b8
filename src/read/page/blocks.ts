import type { Block } from "../../model/article.ts";
import { type Element, isElement, isText, type Node, squeeze, walk } from "./dom.ts";
import { type Embed, embed, platformOf } from "./embeds.ts";
import { isBeside, isHidden, isScope, typeOf } from "./parts.ts";
import { closedBy } from "./tags.ts";

/** A block of a page before it is known whether it belongs to the article. */
export interface PageBlock {
  readonly type: Block["type"];
  /** White space squeezed; never a line feed in it. */
  readonly words: string;
  /** Number of the element its words stand in, in document order. */
  readonly mark: number;
  /** The node its words begin in; null for words that stand in none. */
  readonly node: Node | null;
  readonly embed: Embed | null;
  /** Whether it stands in a menu, footer, list of related stories, … */
  readonly beside: boolean;
  /** 1 to 6 for a heading, else 0. */
  readonly heading: number;
  /** Share of its words that are links, 0 to 1. */
  readonly linked: number;
}

/** A page's blocks in document order, and the ranges of marks that bound an article. */
export interface Laid {
  readonly blocks: readonly PageBlock[];
  readonly scopes: readonly { readonly from: number; readonly to: number }[];
  /** Number of elements. */
  readonly size: number;
  /** Number of elements whose words are not shown. */
  readonly hidden: number;
}

interface Layer {
  readonly element: Element;
  readonly mark: number;
  readonly type: Block["type"] | null;
  /** Marks of the elements around that look as if they stood beside the article. */
  readonly beside: readonly number[];
  readonly heading: number;
  /** Index into the scopes, or -1. */
  readonly scope: number;
}

/** A block with the marks of what may make it stand beside the article. */
interface Draft {
  readonly block: PageBlock;
  readonly beside: readonly number[];
}

interface Pen {
  readonly drafts: Draft[];
  readonly scopes: { from: number; to: number }[];
  readonly layers: Layer[];
  buffer: string[];
  /** Mark of the element the buffer's first words stand in. */
  at: number;
  /** The node they begin in. */
  node: Node | null;
  /** The last words put into the buffer. */
  last: string;
  /** Line breaks since then. */
  breaks: number;
  mark: number;
  hidden: number;
  /** Open links, and units of the buffer that stand in one. */
  links: number;
  linked: number;
  /** Units of the buffer that stand in a `time` element. */
  timed: number;
}

/** Takes what lies under a node apart into blocks. Hidden words make no block. */
export function layOut(root: Node): Laid {
  const pen: Pen = {
    drafts: [],
    scopes: [],
    layers: [],
    buffer: [],
    at: 0,
    node: null,
    last: "",
    breaks: 0,
    mark: 0,
    hidden: 0,
    links: 0,
    linked: 0,
    timed: 0,
  };
  const enter = (node: Node): boolean => {
    if (isText(node)) write(pen, node);
    return isElement(node) && open(pen, node);
  };
  walk(root, enter, (element) => close(pen, element));
  flush(pen);
  return { blocks: settled(pen.drafts), scopes: pen.scopes, size: pen.mark, hidden: pen.hidden };
}

/** An element whose name makes it look like a menu is none where it holds most of the page ("has-sidebar", "with-comments"). */
function settled(drafts: readonly Draft[]): readonly PageBlock[] {
  const sizes = new Map<number, number>();
  let all = 0;
  for (const { block, beside } of drafts) {
    all += block.words.length;
    for (const mark of beside) sizes.set(mark, (sizes.get(mark) ?? 0) + block.words.length);
  }
  const small = (mark: number): boolean => (sizes.get(mark) ?? 0) < all / 2;
  return drafts.map(({ block, beside }) => (beside.some(small) ? { ...block, beside: true } : block));
}

function flush(pen: Pen): void {
  const words = squeeze(pen.buffer.join(""));
  const layer = pen.layers.at(-1);
  if (words) {
    const type = pen.timed >= words.length * 0.9 ? "dateline" : (layer?.type ?? "paragraph");
    const linked = Math.min(1, pen.linked / words.length);
    const block = {
      type,
      words,
      mark: pen.at,
      node: pen.node,
      embed: null,
      beside: false,
      heading: layer?.heading ?? 0,
      linked,
    } as const;
    pen.drafts.push({ block, beside: layer?.beside ?? [] });
  }
  pen.buffer = [];
  pen.last = "";
  pen.breaks = 0;
  pen.linked = 0;
  pen.timed = 0;
}

function write(pen: Pen, node: Node): void {
  const words = node.nodeValue ?? "";
  const bare = words.trim();
  if (bare && pen.breaks && !(pen.breaks === 1 && withinSentence(pen.last, bare))) flush(pen);
  if (!bare && !pen.last) return;
  if (!pen.last) {
    pen.at = pen.layers.at(-1)?.mark ?? 0;
    pen.node = node;
  }
  pen.buffer.push(pen.breaks ? ` ${words}` : words);
  if (!bare) return;
  pen.last = bare;
  pen.breaks = 0;
  if (pen.links) pen.linked += bare.length;
  if (pen.layers.at(-1)?.element.localName === "time") pen.timed += bare.length;
}

/** A line break within a sentence is a space; any other ends a block. */
const withinSentence = (before: string, next: string): boolean =>
  /[\p{Ll}\d,–-]$/u.test(before.slice(-2)) && /^\p{Ll}/u.test(next.slice(0, 2));

function open(pen: Pen, element: Element): boolean {
  const mark = ++pen.mark;
  const outer = pen.layers.at(-1);
  const { localName } = element;
  if (isHidden(element)) {
    pen.hidden++;
    return false;
  }
  const platform = platformOf(element);
  if (platform) {
    flush(pen);
    const post = embed(element, platform);
    if (post) {
      const block = {
        type: "embed",
        words: post.words,
        mark,
        node: element,
        embed: post,
        beside: false,
        heading: 0,
        linked: 0,
      } as const;
      pen.drafts.push({ block, beside: outer?.beside ?? [] });
    }
    return false;
  }
  if (localName === "br") pen.breaks++;
  if (localName === "td" || localName === "th") pen.buffer.push(" ");
  const type = typeOf(element, outer?.type ?? null) ?? outer?.type ?? null;
  if (bounds(element) || type !== (outer?.type ?? null)) flush(pen);
  if (localName === "a") pen.links++;
  pen.layers.push({
    element,
    mark,
    type,
    beside:
      isBeside(element) && (outer?.beside.length ?? 0) < 8 ? [...(outer?.beside ?? []), mark] : (outer?.beside ?? []),
    heading: /^h[1-6]$/.test(localName) ? Number(localName[1]) : (outer?.heading ?? 0),
    scope: isScope(element) ? pen.scopes.push({ from: mark, to: mark }) - 1 : -1,
  });
  return true;
}

function close(pen: Pen, element: Element): void {
  const layer = pen.layers.at(-1);
  if (layer?.element !== element) return;
  if (bounds(element) || layer.type !== (pen.layers.at(-2)?.type ?? null)) flush(pen);
  if (element.localName === "a") pen.links--;
  const scope = pen.scopes[layer.scope];
  if (scope) scope.to = pen.mark;
  pen.layers.pop();
}

const bounds = (element: Element): boolean =>
  closedBy.has(element.localName) && element.localName !== "td" && element.localName !== "th";
