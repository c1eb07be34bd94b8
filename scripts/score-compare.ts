// Prints what `compare --json` would print over readings that were made elsewhere, so that the comparison can be scored alone.
//
//   node --import tsx scripts/score-compare.ts ARTICLES_DIR READINGS.jsonl [BEAT] > MATTERS.jsonl
//
// ARTICLES_DIR holds the articles as JSON (id, outlet, published, updated, text), READINGS.jsonl their readings, a line each.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openBeat } from "../src/beat/load.ts";
import { compare } from "../src/compare/compare.ts";
import { fromReadingLine, type LineArticle, toMatterLine } from "../src/compare/line.ts";
import { namingOf } from "../src/compare/naming.ts";

const [folder, readings, beat] = process.argv.slice(2);
if (folder === undefined || readings === undefined) {
  console.error("usage: score-compare.ts ARTICLES_DIR READINGS.jsonl [BEAT]");
  process.exit(2);
}
const articles = new Map<string, LineArticle>(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as LineArticle)
    .map((article) => [article.id, article]),
);
const compared = readFileSync(readings, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { id: string })
  .flatMap((line) => {
    const article = articles.get(line.id);
    return article === undefined ? [] : [fromReadingLine(line, article)];
  });
for (const matter of compare(compared, beat === undefined ? undefined : namingOf(openBeat(beat))))
  console.log(JSON.stringify(toMatterLine(matter)));
