// Reads the articles of ../shared/attribution/<set>.jsonl and prints attributions in that folder's shape and conventions:
//   node --import tsx scripts/score-attribution.ts polnear-dev > pred.jsonl
//   node ../shared/attribution/score.mjs ../shared/attribution/polnear-dev.jsonl pred.jsonl --subset speech
// Statements and attitudes are printed; with --statements the statements alone, with --clauses those whose words are clauses.
import { join } from "node:path";
import { home } from "../src/text/home.ts";
import { textsIn } from "./attribution-data.ts";
import { attributionsOf } from "./attribution-read.ts";

const which = (["statements", "clauses"] as const).find((w) => process.argv.includes(`--${w}`)) ?? "all";
for (const { id, text } of textsIn(
  join(home(), "..", "shared", "attribution", `${process.argv[2] ?? "polnear-dev"}.jsonl`),
))
  process.stdout.write(`${JSON.stringify({ id, attributions: attributionsOf(id, text, which) })}\n`);
