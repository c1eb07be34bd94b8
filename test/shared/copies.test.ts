import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { home } from "../../src/text/home.ts";

// Nothing of the texts we are measured on is copied into the project: no run of nine words of ours stands in one of them.

const shared = join(home(), "..", "shared");
const there = existsSync(join(shared, "corpus", "dev"));
if (!there) console.log("left out: the search for copies of the annotated texts (../shared is not there)");

const run = 9;
const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim()
    .split(" ");
const runs = (text: string): readonly string[] => {
  const all = words(text);
  return all.slice(run - 1).map((_, i) => all.slice(i, i + run).join(" "));
};
/** Names and set phrases that anybody writes alike. */
const common = /general staff of the armed forces|armed forces of ukraine|spoke on condition of anonymity/;

test.skipIf(!there)("no nine words in a row of the project stand in the texts it is measured on", () => {
  const known = new Set<string>();
  for (const file of readdirSync(join(shared, "corpus", "dev"))) {
    const { text, title } = JSON.parse(readFileSync(join(shared, "corpus", "dev", file), "utf8"));
    for (const r of [...runs(text), ...runs(title ?? "")]) known.add(r);
  }
  for (const file of ["polnear-dev.jsonl", "gum-other-dev.jsonl"])
    for (const line of readFileSync(join(shared, "attribution", file), "utf8").split("\n"))
      if (line) for (const r of runs(JSON.parse(line).text)) known.add(r);
  const files = execFileSync("git", ["ls-files"], { cwd: home(), encoding: "utf8" }).trim().split("\n");
  const copied = files
    .filter((f) => !/package-lock|LICENSE|\.(bin|tsv)$/.test(f) && existsSync(join(home(), f)))
    .flatMap((f) =>
      runs(readFileSync(join(home(), f), "utf8"))
        .filter((r) => known.has(r) && !common.test(r))
        .map((r) => `${f}: ${r}`),
    );
  expect(copied).toEqual([]);
});
