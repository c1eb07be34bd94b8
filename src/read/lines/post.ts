import { months } from "../../lang/en/page.ts";
import type { Block, Post } from "../../model/article.ts";
import type { Line } from "./line.ts";

const month = [...months.keys()].sort((a, b) => b.length - a.length).join("|");
const date = `(?:${month})\\.? \\d{1,2}, \\d{4}|\\d{1,2} (?:${month})\\.? \\d{4}|\\d{1,2}:\\d{2}(?: [AP]M)? [·-] (?:${month})\\.? \\d{1,2}, \\d{4}`;
const signature = new RegExp(
  `\\s*[—–-]{1,2}\\s?([^—–()@]{1,80}?) ?\\((@[\\p{L}\\d_.]{1,40})\\),? (${date})\\s*$`,
  "iu",
);
const link = /(?:\s*(?:https?:\/\/\S+|pic\.[a-z.]+\/\w+))+\s*$/;

/**
 * An embedded post that a crawl flattened to one line: "Words pic.twitter.com/…— Name (@handle) November 20, 2025".
 * Where the line is the signature alone, the line before it is the post. Null where it is something else.
 */
export function postLine(
  line: Line,
  before: Line | undefined,
): { readonly block: Block; readonly takesBefore: boolean } | null {
  const tail = line.words.slice(-260);
  const m = signature.exec(tail);
  if (!m) return null;
  const from = line.words.length - tail.length + m.index;
  const own = line.words.slice(0, from).replace(link, "").trimEnd();
  const whole = own || /\S/.test(line.words.slice(0, from)) ? line : before;
  if (!whole) return null;
  const words = whole === line ? own : whole.words.replace(link, "").trimEnd();
  const post: Post = {
    author: m[1]?.trim() || null,
    handle: m[2] ?? null,
    date: m[3] ?? null,
    platform: "X",
    text: { start: whole.start, end: whole.start + words.length },
  };
  return { block: { type: "embed", span: { start: whole.start, end: line.end }, post }, takesBefore: whole !== line };
}
