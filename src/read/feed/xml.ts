import { DOMParser } from "linkedom";
import { entities } from "../page/entities.ts";
import type { Piece } from "./cut.ts";
import type { Entry } from "./entry.ts";

/** As much of an XML element as a feed's reader needs. */
interface Xml {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly innerHTML: string;
  readonly children: Iterable<Xml>;
  getAttribute(name: string): string | null;
}

/** What a feed says of itself. Absent is null. */
export interface Channel {
  readonly title: string | null;
  readonly language: string | null;
  readonly author: string | null;
}

/** A feed without its entries → what holds for all of them. RSS 2.0, RSS 1.0 (RDF) and Atom (RFC 4287). */
export function channelOf(head: string): Channel {
  const root = rootOf(head);
  const channel = root && (child(root, "channel") ?? root);
  if (!root || !channel) return { title: null, language: null, author: null };
  return {
    title: text(channel, "title"),
    language: text(channel, "language", "dc:language") ?? attribute(root, "xml:lang"),
    author: nameIn(child(channel, "author")),
  };
}

/** One entry's XML → the entry; null where it is none that can be parsed. Names of RSS 2.0, Dublin Core, content:encoded and Atom. */
export function entryOf(piece: Piece, channel: Channel): Entry | null {
  const root = rootOf(piece.text);
  if (!root) return null;
  const source = child(root, "source");
  return {
    bytes: piece.bytes,
    line: piece.line,
    id: text(root, "guid", "id") ?? attribute(root, "rdf:about"),
    url: linkOf(root),
    title: text(root, "title"),
    author: nameIn(child(root, "author")) ?? text(root, "dc:creator") ?? channel.author,
    outlet: (source && (text(source, "title") ?? own(source))) ?? channel.title,
    language: attribute(root, "xml:lang") ?? text(root, "dc:language") ?? channel.language,
    published: text(root, "pubDate", "published", "dc:date", "issued"),
    updated: text(root, "updated", "dcterms:modified", "atom:updated"),
    content: markup(child(root, "content:encoded") ?? child(root, "content")),
    summary: markup(child(root, "description") ?? child(root, "summary")),
  };
}

function rootOf(xml: string): Xml | null {
  const tree: { readonly documentElement: Xml | null } = new DOMParser().parseFromString(xml, "text/xml");
  return tree.documentElement;
}

function child(of: Xml, name: string): Xml | null {
  for (const one of of.children) if (one.tagName.toLowerCase() === name.toLowerCase()) return one;
  return null;
}

/** An attribute's words; the parser leaves references in them as they are. */
function attribute(of: Xml, name: string): string | null {
  const value = of.getAttribute(name);
  return value === null ? null : entities(value);
}

const own = (element: Xml | null): string | null => element?.textContent?.trim() || null;

function text(of: Xml, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = own(child(of, name));
    if (found) return found;
  }
  return null;
}

/** Atom has a name within; RSS has an address with the name in brackets, or the name alone. */
function nameIn(author: Xml | null): string | null {
  if (!author) return null;
  const told = text(author, "name") ?? own(author);
  return told ? (/^\S+@\S+\s+\((.+)\)$/.exec(told)?.[1] ?? (told.includes("@") ? null : told)) : null;
}

/** The page: RSS writes it as text, Atom as the `alternate` of several links; a guid is one unless it says that it is none. */
function linkOf(entry: Xml): string | null {
  for (const one of entry.children) {
    if (one.tagName.toLowerCase() !== "link") continue;
    const rel = attribute(one, "rel");
    const address = attribute(one, "href") ?? own(one);
    if (address && (rel === null || rel === "alternate")) return address.trim();
  }
  const guid = child(entry, "guid");
  const named = guid && guid.getAttribute("isPermaLink") !== "false" ? own(guid) : null;
  return named && /^https?:\/\//i.test(named) ? named : null;
}

/** An element's words as HTML: escaped or marked as character data, or, in Atom's `xhtml`, as elements of its own. */
function markup(element: Xml | null): string | null {
  if (!element) return null;
  if (element.getAttribute("type") === "xhtml") return element.innerHTML.trim() || null;
  const words = own(element);
  return words !== null && element.getAttribute("type") === "text" ? escaped(words) : words;
}

/** Plain text as HTML. */
export const escaped = (words: string): string => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
