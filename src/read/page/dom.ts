import { parseHTML } from "linkedom";

/** As much of a DOM node as reading needs. */
export interface Node {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly parentNode: Node | null;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
  readonly textContent: string | null;
}

/** An element of a page. */
export interface Element extends Node {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

/** A page as a tree. */
export interface Tree {
  readonly documentElement: Element;
  readonly body: Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

/** HTML → tree. The HTML must have been pruned (prune.ts): the parser behind it knows no depth limit. */
export function treeOf(html: string): Tree {
  const whole = /<html[\s>]/i.test(html.slice(0, 20_000))
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const tree: Tree = parseHTML(whole).document;
  return tree;
}

/** Whether a node is an element. */
export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
/** Whether a node is text. */
export const isText = (node: Node | null): boolean => node?.nodeType === 3;

/** Calls `enter` for every node under `root` in document order, and `leave` behind each element; no recursion. False from `enter` leaves the node's children out. */
export function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Element) => void = () => {}): void {
  let node: Node | null = root.firstChild;
  while (node && node !== root) {
    const next: Node | null = enter(node) ? node.firstChild : null;
    if (next) {
      node = next;
      continue;
    }
    while (node && node !== root) {
      if (isElement(node)) leave(node);
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode;
    }
  }
}

/** Noncharacters that stand for "&" and "<" where a page has too many of them for the parser; `squeeze` gives them back. */
export const standIn = { amp: "\uFDD0", lt: "\uFDD1" } as const;

/** White space as HTML shows it: runs become one space, non-breaking spaces plain ones. Zero-width marks stay. */
export const squeeze = (words: string): string =>
  words
    .replace(/[\s\u00a0]+/g, " ")
    .replaceAll(standIn.amp, "&")
    .replaceAll(standIn.lt, "<")
    .trim();

/** An element's words, white space squeezed. */
export const wordsOf = (element: Element): string => squeeze(element.textContent ?? "");

/** Class names and id of an element as one string, lower case. */
export const labelsOf = (element: Element): string =>
  `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.toLowerCase();
