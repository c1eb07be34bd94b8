import { draftOfEntry, type Entry } from "../feed/entry.ts";
import { escaped } from "../feed/xml.ts";
import type { Draft, Format, Parsed, Source, Unread } from "./format.ts";
import { broken, sorted } from "./json.ts";

/** A JSON Feed (jsonfeed.org, versions 1 and 1.1): each item is an article; all share one capture, the feed. */
export const jsonFeed: Format = {
  name: "json-feed",
  media: ["application/feed+json"],
  endings: [],
  looks: (text) =>
    /^\s*\{/.test(text) && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(text.slice(0, 20_000)),
  read: readFeed,
  entries: itemsIn,
};

type Fields = ReadonlyMap<string, unknown>;

/** A feed's items; what is wrong where it cannot be read. */
function itemsIn(source: Source): readonly (Entry | Unread)[] {
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch (error) {
    return [broken(error, source.text)];
  }
  const feed = fieldsOf(value);
  return listOf(feed.get("items")).map((item) => entryOf(fieldsOf(item), feed));
}

function readFeed(source: Source): Parsed {
  const items = itemsIn(source);
  if (!items.length) return { drafts: [], unread: [noItems] };
  const found = items.map((item, i) => ("code" in item ? item : numbered(draftOfEntry(item), i)));
  return sorted(found.filter((_, i) => source.only?.has(i) ?? true));
}

const numbered = (draft: Draft | Unread, i: number): Draft | Unread =>
  "code" in draft ? { ...draft, message: `Item ${i + 1} of the feed: ${draft.message}` } : draft;

const noItems: Unread = {
  line: null,
  code: "read/feed-empty",
  message: "The feed holds no items",
  hint: "Check its address, or come back later.",
};

function entryOf(item: Fields, feed: Fields): Entry {
  const html = words(item, "content_html"),
    text = words(item, "content_text");
  return {
    bytes: null,
    line: null,
    id: words(item, "id"),
    url: words(item, "url") ?? words(item, "external_url"),
    title: escapedOrNull(words(item, "title")),
    author: authorOf(item) ?? authorOf(feed),
    outlet: words(feed, "title"),
    language: words(item, "language") ?? words(feed, "language"),
    published: words(item, "date_published"),
    updated: words(item, "date_modified"),
    content: html ?? escapedOrNull(text),
    summary: escapedOrNull(words(item, "summary")),
  };
}

const escapedOrNull = (given: string | null): string | null => (given === null ? null : escaped(given));

/** Version 1.1 lists authors, version 1 has one. */
const authorOf = (of: Fields): string | null =>
  words(fieldsOf(listOf(of.get("authors"))[0] ?? of.get("author")), "name");

const fieldsOf = (value: unknown): Fields =>
  new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function words(of: Fields, key: string): string | null {
  const value = of.get(key);
  return typeof value === "string" && value.trim() ? value : typeof value === "number" ? String(value) : null;
}
