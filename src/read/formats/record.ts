import type { Notice } from "../../model/reading.ts";
import { apart, dateOf } from "../dates.ts";
import { typeLines } from "../lines/lines.ts";
import type { Draft, Unread } from "./format.ts";

/** A key of an article that was given in JSON. */
type Key = "id" | "url" | "outlet" | "language" | "title" | "published" | "updated" | "after";

/**
 * One article given as a JSON object: keys id, url, outlet, language, title, published, updated, text, after; others are
 * ignored. Only `text` must be there. The text is kept to the letter and every offset counts in it.
 */
export function draftOf(value: unknown, line: number | null, bytes: Uint8Array | null): Draft | Unread {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return wrong(line, `It is ${sort(value)}, not an object`);
  const fields = new Map<string, unknown>(Object.entries(value));
  const raw = fields.get("text");
  const text = typeof raw === "string" ? wellFormed(raw) : raw;
  if (text === undefined) return wrong(line, 'The key "text" is missing');
  if (typeof text !== "string") return wrong(line, `The key "text" is ${sort(text)}, not a string`);
  if (!/\S/.test(text)) return wrong(line, 'The key "text" is empty');
  const notices: Notice[] = [];
  const given = (key: Key): string | null => stringOf(fields.get(key), key, notices);
  const title = given("title");
  const typed = typeLines(text, { title });
  const dates = datesOf(given("published"), given("updated"), typed, notices);
  return {
    bytes,
    externalId: given("id"),
    url: given("url"),
    outlet: given("outlet"),
    language: given("language"),
    title: typed.title,
    byline: typed.byline,
    after: given("after") ?? typed.after,
    ...dates,
    text,
    blocks: typed.blocks,
    notices,
  };
}

const sort = (value: unknown): string =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? "a list"
      : typeof value === "object"
        ? "an object"
        : `a ${typeof value}`;

const wrong = (line: number | null, message: string): Unread => ({
  line,
  code: "read/article-keys",
  message: `${message}, so it is no article`,
  hint: 'An article is a JSON object with at least {"text": "…"}; docs/formats.md lists the keys.',
});

function stringOf(value: unknown, key: Key, notices: Notice[]): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string") return wellFormed(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  notices.push({
    code: "read/key",
    words: null,
    reason: `The key "${key}" is ${sort(value)}, not a string: left out.`,
  });
  return null;
}

/** A half of a surrogate pair cannot be stored as UTF-8: U+FFFD stands in its place, so no offset moves. */
const wellFormed = (words: string): string => words.replace(/\p{Cs}/gu, "\uFFFD");

type Dates = Pick<Draft, "published" | "updated" | "publishedWords" | "updatedWords">;

/** The keys' dates first; the text's own date line where they are missing, and a notice where they contradict each other. */
function datesOf(published: string | null, updated: string | null, typed: Dates, notices: Notice[]): Dates {
  const one = (key: "published" | "updated", given: string | null): readonly [string | null, string | null] => {
    const seen = typed[key],
      words = typed[`${key}Words`];
    if (given === null) return [seen, words];
    const date = dateOf(given);
    if (date === null) {
      notices.push({
        code: "read/date",
        words: null,
        reason: `The key "${key}" is no date that can be read: ${given.slice(0, 60)}`,
      });
      return [seen, seen ? words : given];
    }
    if (seen && apart(date, seen) > 60_000)
      notices.push({
        code: "read/dates",
        words: null,
        reason: `Two times for "${key}": ${date} (key), ${seen} (the text's date line). The key's is taken.`,
      });
    // The text's line is taken where it tells the time of the same day and the key only the day.
    return seen && seen.length > date.length && apart(date, seen) === 0 ? [seen, words] : [date, seen ? words : given];
  };
  const [p, pWords] = one("published", published);
  const [u, uWords] = one("updated", updated);
  return { published: p, updated: u, publishedWords: pWords, updatedWords: uWords };
}
