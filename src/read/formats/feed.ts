import { cutFeed } from "../feed/cut.ts";
import { draftOfEntry, type Entry } from "../feed/entry.ts";
import { channelOf, entryOf } from "../feed/xml.ts";
import type { Format, Parsed, Source, Unread } from "./format.ts";
import { sorted } from "./json.ts";

/** A feed in XML: RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom. Each entry is an article with its own bytes as capture. */
export const feed: Format = {
  name: "feed",
  media: [
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/xml",
    "text/xml",
    "application/x-rss+xml",
  ],
  endings: [".rss", ".atom", ".xml"],
  looks,
  read: readFeed,
  entries: entriesIn,
};

function looks(text: string): boolean {
  const head = text.slice(0, 4000).replace(/<!--[\s\S]*?-->|<\?[^>]*>|<!DOCTYPE[^>]*>/g, "");
  return /^\s*<(?:rss|feed|rdf:RDF|item|entry)[\s>]/i.test(head);
}

/** A feed's entries, as far as they can be read. */
function entriesIn(source: Source): readonly (Entry | Unread)[] {
  const { head, entries, open } = cutFeed(source.bytes, source.text, source.decode);
  const channel = channelOf(head);
  const found = entries.map((piece) => entryOf(piece, channel) ?? broken(piece.line));
  return open === null ? found : [...found, cutOff(open)];
}

function readFeed(source: Source): Parsed {
  const found = entriesIn(source)
    .filter((_, i) => source.only?.has(i) ?? true)
    .map((one) => ("code" in one ? one : draftOfEntry(one)));
  return found.length ? sorted(found) : { drafts: [], unread: [looks(source.text) ? noEntries : noFeed] };
}

const broken = (line: number): Unread => ({
  line,
  code: "read/feed-entry",
  message: "The entry that begins here is no XML that can be read",
  hint: "Give the article's page instead.",
});

const cutOff = (line: number): Unread => ({
  line,
  code: "read/feed-cut",
  message: "The feed ends within the entry that begins here",
  hint: "Fetch it once more; what stands before it was read.",
});

const noEntries: Unread = {
  line: null,
  code: "read/feed-empty",
  message: "The feed holds no entries",
  hint: "Check its address, or come back later.",
};

const noFeed: Unread = {
  line: null,
  code: "read/feed",
  message: "This XML is no feed (RSS, Atom)",
  hint: "Give a feed, an HTML page, plain text, JSON or JSON Lines.",
};
