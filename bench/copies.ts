// What becomes of copies and rewrites of our own samples, by how they were made: node --import tsx bench/copies.ts [ROUNDS] [SEED]
import { copied, foundAmong } from "../test/copying.ts";

const all = copied(Number(process.argv[2] ?? 10), Number(process.argv[3] ?? 1));
const { rows, false: wrong, pairs } = foundAmong(all);
const percent = (n: number, of: number): string => `${((100 * n) / of).toFixed(1)} %`;
console.log(`| made by | copies | found as near-copy | reported as rewrite | not found |\n|---|---|---|---|---|`);
for (const { made, copies, near, rewrite, lost } of rows)
  console.log(
    `| ${made} | ${copies} | ${percent(near, copies)} | ${percent(rewrite, copies)} | ${percent(lost, copies)} |`,
  );
console.log(
  `\n${wrong} of ${pairs} pairs of different texts or copies of them were taken for near-copies that are none.`,
);
