import type { Notice } from "../../model/reading.ts";
import { dateOf } from "../dates.ts";
import type { Draft, Unread } from "../formats/format.ts";
import { squeeze } from "../page/dom.ts";
import { entities } from "../page/entities.ts";
import { openPage } from "../page/page.ts";
import { joinBlocks } from "../page/text.ts";

/** One entry of a feed, whichever notation it came in. Words are HTML or plain text; absent is null. */
export interface Entry {
  readonly bytes: Uint8Array | null;
  readonly line: number | null;
  readonly id: string | null;
  /** The page it links to. */
  readonly url: string | null;
  readonly title: string | null;
  /** Who wrote it. */
  readonly author: string | null;
  /** The outlet it comes from: the entry's own `source`, else the feed. */
  readonly outlet: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** All of its words, where the feed carries them. */
  readonly content: string | null;
  /** A summary, or all of it where the feed does not tell them apart. */
  readonly summary: string | null;
}

/** Below so many characters a summary is taken for no more than that. */
const whole = 700;
const breaksOff = /(?:\.{3}|…|\[(?:\.{3}|…)\]|read (?:more|on|the full story)|continue reading)\W*$/i;

/**
 * An entry → an article as far as the feed tells it. Its text is the words laid out as on a page; where they are only a summary a
 * notice says so, and an entry of nothing but a headline is no article.
 */
export function draftOfEntry(entry: Entry): Draft | Unread {
  const title = entry.title === null ? null : squeeze(plainOf(entry.title)) || null;
  const { text, blocks, typed } = joinBlocks(laidOut(entry.content ?? entry.summary ?? "", entry.url), title);
  if (!/\p{L}/u.test(text)) return bare(entry, title);
  const short = entry.content === null && (text.length < whole || breaksOff.test(text));
  const date = datesOf(entry);
  return {
    bytes: entry.bytes,
    externalId: entry.id,
    url: entry.url,
    outlet: entry.outlet,
    language: entry.language,
    title,
    byline: entry.author ?? typed.byline,
    after: null,
    published: date.published ?? typed.published,
    updated: date.updated ?? typed.updated,
    publishedWords: date.published === null ? typed.publishedWords : entry.published,
    updatedWords: date.updated === null ? typed.updatedWords : entry.updated,
    text,
    blocks,
    notices: [...date.notices, ...(short ? [summary] : [])],
  };
}

const summary: Notice = {
  code: "read/feed-summary",
  words: null,
  reason: "The feed holds a summary of the article, not all of it; with --follow its page is read instead.",
};

const bare = (entry: Entry, title: string | null): Unread => ({
  line: entry.line,
  code: "read/feed-bare",
  message: `The entry ${title ? `“${title.slice(0, 80)}”` : (entry.id ?? "without a name")} holds no words but a headline`,
  hint: entry.url ? "Read its page: --follow does so, or give the page's address." : "Give the article's page itself.",
});

/** The words' blocks. Lines of plain text are paragraphs. */
function laidOut(words: string, url: string | null) {
  const html = /<\/?[a-z][^>]*>/i.test(words)
    ? words
    : words
        .split(/\n+/)
        .map((line) => `<p>${line}</p>`)
        .join("");
  return openPage(`<article>${html}</article>`, url).laid.blocks.filter((block) => !block.beside);
}

/** A headline may be HTML itself. */
const plainOf = (words: string): string => entities(words.replace(/<\/?[a-z][^>]*>/gi, ""));

function datesOf({ published, updated }: Entry): Pick<Draft, "published" | "updated" | "notices"> {
  const notices: Notice[] = [];
  const one = (key: string, words: string | null): string | null => {
    const date = words === null ? null : dateOf(words);
    if (words !== null && date === null)
      notices.push({
        code: "read/date",
        words: null,
        reason: `The feed's ${key} date cannot be read: ${words.slice(0, 60)}`,
      });
    return date;
  };
  return { published: one("published", published), updated: one("updated", updated), notices };
}
