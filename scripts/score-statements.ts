// Reads annotated articles from ../shared/corpus/dev and prints a line of READING.md's shape for each, with no claims:
//   node --import tsx scripts/score-statements.ts > out.jsonl
//   node ../shared/corpus/score.mjs ../shared/corpus/dev out.jsonl --misses 60
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attribute } from "../src/attribute/attribute.ts";
import { openBeat } from "../src/beat/load.ts";
import { findMentions } from "../src/beat/mentions.ts";
import { analyse } from "../src/lang/en/analyse.ts";
import type { ArticleHead, Block } from "../src/model/article.ts";
import { home } from "../src/text/home.ts";

interface Annotated {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly text: string;
}

const dir = process.argv[2] ?? join(home(), "..", "shared", "corpus", "dev");
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

function headOf(a: Annotated): ArticleHead {
  return {
    id: `article:${a.id}`,
    capture: "capture:dev",
    externalId: a.id,
    url: a.url,
    outlet: a.outlet,
    language: "en",
    title: a.title,
    byline: null,
    after: null,
    published: a.published,
    updated: a.updated,
    publishedWords: null,
    updatedWords: null,
    textSha256: zero,
    blocksSha256: zero,
  };
}

let ms = 0;
for (const file of readdirSync(dir)
  .filter((f) => f.endsWith(".json"))
  .sort()) {
  const a = JSON.parse(readFileSync(join(dir, file), "utf8")) as Annotated;
  const doc = analyse(a.text, blocksOf(a.text));
  const mentions = findMentions(a.text, beat);
  const begun = performance.now();
  const { statements, notices } = attribute({ head: headOf(a), doc, mentions, beat });
  ms += performance.now() - begun;
  process.stdout.write(`${JSON.stringify({ id: a.id, statements, claims: [], notices })}\n`);
}
process.stderr.write(`attribute: ${ms.toFixed(0)} ms\n`);
