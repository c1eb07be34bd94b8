import type { Draft, Format, Parsed, Source, Unread } from "./format.ts";
import { broken, sorted } from "./json.ts";
import { draftOf } from "./record.ts";

/** JSON Lines: one article a line, each with its own bytes as capture. A line that is broken is named; the rest is read. */
export const jsonl: Format = {
  name: "jsonl",
  media: [
    "application/x-ndjson",
    "application/jsonl",
    "application/jsonlines",
    "application/x-jsonlines",
    "text/jsonl",
  ],
  endings: [".jsonl", ".ndjson"],
  looks: (text) => /^\s*\{\s*"/.test(text) && /\n\{\s*"/.test(text),
  read: readLines,
};

function readLines(source: Source): Parsed {
  const found: (Draft | Unread)[] = [];
  let number = 0;
  for (const bytes of cut(source.bytes)) {
    number++;
    const text = source.decode(bytes);
    if (/\S/.test(text)) found.push(lineOf(text, bytes, number));
  }
  if (!found.length)
    found.push({
      line: null,
      code: "read/no-text",
      message: "No line holds an article",
      hint: "Give one JSON object a line.",
    });
  return sorted(found);
}

function lineOf(text: string, bytes: Uint8Array, number: number): Draft | Unread {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return broken(error, text, number);
  }
  return draftOf(value, number, bytes);
}

/** The bytes between line feeds, a carriage return at the end left out. */
function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  while (from < bytes.length) {
    const found = bytes.indexOf(10, from);
    const to = found < 0 ? bytes.length : found;
    yield bytes.subarray(from, to > from && bytes[to - 1] === 13 ? to - 1 : to);
    from = to + 1;
  }
}
