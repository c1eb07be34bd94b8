// Reads the articles of ../shared/attribution/<set>.jsonl and prints attributions in that folder's shape and conventions
// (outermost speaker only, "that" inside the content):
//   node --import tsx scripts/score-attribution.ts polnear-dev > pred.jsonl
//   node ../shared/attribution/score.mjs ../shared/attribution/polnear-dev.jsonl pred.jsonl --subset speech
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attribute } from "../src/attribute/attribute.ts";
import { openBeat } from "../src/beat/load.ts";
import { findMentions } from "../src/beat/mentions.ts";
import { analyse } from "../src/lang/en/analyse.ts";
import type { ArticleHead, Block } from "../src/model/article.ts";
import type { Statement } from "../src/model/statement.ts";
import { home } from "../src/text/home.ts";
import type { Span } from "../src/text/span.ts";

const set = process.argv[2] ?? "polnear-dev";
const beat = openBeat("ru-ua");
const zero = "0".repeat(64);

function blocksOf(text: string): Block[] {
  const found: Block[] = [];
  let start = 0;
  for (const part of text.split("\n")) {
    if (part.trim()) found.push({ type: "paragraph", span: { start, end: start + part.length } });
    start += part.length + 1;
  }
  return found;
}

const pair = (s: Span): [number, number] => [s.start, s.end];

/** The outermost saying of a statement; the content takes the "that" before it. */
function outermost(
  text: string,
  s: Statement,
): { source: [number, number][]; cue: [number, number][]; content: [number, number][]; type: string } {
  const hop = s.via.find(
    (h) => h.cue && h.content && !/released|published|posted/.test(text.slice(h.cue.start, h.cue.end)),
  );
  const from = hop ?? s;
  const content = (from.content ?? []).map(pair);
  if (content[0] && /\bthat\s*["“]?$/.test(text.slice(Math.max(0, content[0][0] - 6), content[0][0])))
    content[0][0] = text.lastIndexOf("that", content[0][0]);
  return {
    source: from.source ? [pair(from.source)] : [],
    cue: from.cue ? [pair(from.cue)] : [],
    content,
    type: s.mode,
  };
}

for (const line of readFileSync(join(home(), "..", "shared", "attribution", `${set}.jsonl`), "utf8")
  .split("\n")
  .filter(Boolean)) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const head: ArticleHead = {
    id: `article:${id}`,
    capture: "capture:dev",
    externalId: id,
    url: null,
    outlet: "unknown outlet",
    language: "en",
    title: null,
    byline: null,
    after: null,
    published: null,
    updated: null,
    publishedWords: null,
    updatedWords: null,
    textSha256: zero,
    blocksSha256: zero,
  };
  const { statements } = attribute({
    head,
    doc: analyse(text, blocksOf(text)),
    mentions: findMentions(text, beat),
    beat,
  });
  const seen = new Set<string>();
  const attributions: ({ id: string } & ReturnType<typeof outermost>)[] = [];
  statements.forEach((s, i) => {
    const a = outermost(text, s);
    const last = attributions.at(-1);
    if (s.rule.startsWith("quote/") && last && last.type !== "indirect") {
      last.content.push(...a.content);
      return;
    }
    const key = JSON.stringify([a.source, a.cue, a.content]);
    if (seen.has(key)) return;
    seen.add(key);
    attributions.push({ id: `a${i}`, ...a });
  });
  process.stdout.write(`${JSON.stringify({ id, attributions })}\n`);
}
