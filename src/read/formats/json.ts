import type { Draft, Format, Parsed, Source, Unread } from "./format.ts";
import { draftOf } from "./record.ts";

/** One article as a JSON object, or several as a list of objects. */
export const json: Format = {
  name: "json",
  media: ["application/json", "text/json"],
  endings: [".json"],
  looks: (text) => /^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(text),
  read: readJson,
};

function readJson(source: Source): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch (error) {
    return { drafts: [], unread: [broken(error, source.text)] };
  }
  if (!Array.isArray(value)) return sorted([draftOf(value, null, null)]);
  if (!value.length)
    return {
      drafts: [],
      unread: [{ line: null, code: "read/no-text", message: "The list is empty", hint: "Give at least one article." }],
    };
  return sorted(value.map((one: unknown, i) => numbered(draftOf(one, null, null), i)));
}

const numbered = (found: Draft | Unread, i: number): Draft | Unread =>
  "code" in found ? { ...found, message: `Article ${i + 1} of the list: ${found.message}` } : found;

/** What was read and what was not, apart. */
export const sorted = (found: readonly (Draft | Unread)[]): Parsed => ({
  drafts: found.filter((f): f is Draft => !("code" in f)),
  unread: found.filter((f): f is Unread => "code" in f),
});

/** Broken JSON, with the line the parser stopped at as far as it tells. */
export function broken(error: unknown, text: string, line: number | null = null): Unread {
  const said = error instanceof Error ? error.message : String(error);
  const at = position(said, text);
  const cut = /end of JSON|Unterminated/i.test(said);
  const found = line ?? (cut ? text.split("\n").length : at === null ? null : text.slice(0, at).split("\n").length);
  return {
    line: found,
    code: "read/json",
    message: cut ? "The JSON is cut off: it ends before it is closed" : `This is not valid JSON (${reason(said)})`,
    hint: cut
      ? "Fetch or export it once more; the file was not written to its end."
      : "Correct it, or give the article as plain text.",
  };
}

/** Where the parser stopped: it tells a position, or shows ten characters before and after it. */
function position(said: string, text: string): number | null {
  const told = /position (\d+)/.exec(said)?.[1];
  if (told) return Number(told);
  const shown = /(\.{3})?"([\s\S]*)"(?:\.{3})? is not valid JSON/.exec(said);
  const at = shown?.[2] ? text.indexOf(shown[2]) : -1;
  return at < 0 ? null : at + (shown?.[1] ? Math.min(10, shown[2]?.length ?? 0) : 0);
}

/** The parser's own words without the excerpt of the input some versions add. */
const reason = (said: string): string =>
  said
    .replace(/,? ?"[\s\S]*" is not valid JSON|,? in JSON at position \d+.*$/s, "")
    .slice(0, 80)
    .trim() || "a character that cannot stand there";
