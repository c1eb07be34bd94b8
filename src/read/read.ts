import type { Beat } from "../beat/beat.ts";
import { finish } from "./article.ts";
import { binaryKind, nuls } from "./binary.ts";
import { type Decoded, decode, decodeAs } from "./charset.ts";
import type { Parsed, Source, Unread } from "./formats/format.ts";
import { formats } from "./formats/index.ts";
import type { Failure, Input, ReadResult } from "./input.ts";
import { sniff } from "./sniff.ts";

/**
 * Bytes → articles, each with its capture. Bad input never throws: a failure names the input (and line) and says what to do,
 * and whatever else the input holds is read.
 */
export function readBytes(input: Input, beat: Beat): ReadResult {
  if (!input.bytes.length) return failed(input, empty);
  const kind = binaryKind(input.bytes);
  if (kind) return failed(input, binary(kind));
  const decoded = decode(input.bytes, input.charset);
  if (!/\S/.test(decoded.text)) return failed(input, empty);
  if (nuls(decoded.text)) return failed(input, binary("binary data (it holds NUL bytes)"));
  const format = sniff(formats, decoded.text, input.media, input.name);
  if (!format) return failed(input, binary("a format that is not known"));
  const source = sourceOf(input, decoded);
  const parsed: Parsed = format.read(source);
  const media = input.media && format.media.includes(input.media) ? input.media : (format.media[0] ?? "text/plain");
  const single = parsed.drafts.length === 1;
  return {
    articles: parsed.drafts.map((draft) => finish(draft, input, media, beat, single ? decoded.notices : [])),
    notices: single ? [] : decoded.notices.map((notice) => ({ name: input.name, notice })),
    failures: parsed.unread.map((u) => failure(input, u)),
  };
}

/** What a format is given of an input. */
export const sourceOf = (input: Input, { text, charset }: Decoded): Source => ({
  bytes: input.bytes,
  text,
  url: input.url,
  decode: (part) => decodeAs(part, charset),
  only: input.only,
});

const empty: Unread = {
  line: null,
  code: "read/empty",
  message: "It is empty",
  hint: "Check how it was saved; there is nothing to read.",
};

const binary = (kind: string): Unread => ({
  line: null,
  code: "read/binary",
  message: `It looks like ${kind}, not like an article`,
  hint: "Give HTML, plain text, JSON, JSON Lines, a feed or a WARC file; unpack or convert it first.",
});

const failure = (input: Input, unread: Unread): Failure => ({ name: input.name, ...unread });

const failed = (input: Input, unread: Unread): ReadResult => ({
  articles: [],
  notices: [],
  failures: [failure(input, unread)],
});
