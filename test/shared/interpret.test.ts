import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBeat } from "../../src/beat/load.ts";
import { locate } from "../../src/place/locate.ts";
import { aligner, corpus, oracleReading } from "./interpret-oracle.ts";

const at = corpus();
const run = at ? test : test.skip;

/** F1 of a line of the scorer's table, in percent. */
const f1 = (table: string, line: string): number =>
  Number(new RegExp(`^\\s*${line}\\s.*F1\\s+([\\d.]+)`, "m").exec(table)?.[1] ?? 0);
/** A field's share among claims whose kind was matched, in percent. */
const field = (table: string, name: string): number =>
  Number(new RegExp(`of kind-matched:.*\\b${name}\\s+([\\d.]+)`).exec(table)?.[1] ?? 0);

run("claims of the annotated articles are read as well as before, given the annotated statements", async () => {
  const beat = openBeat("ru-ua");
  const align = await aligner(at!);
  const readings = align
    .readArticles(join(at!, "dev"))
    .map((gold) => oracleReading(gold, beat, align, (h) => locate(h).places));
  const file = join(mkdtempSync(join(tmpdir(), "hearsay-")), "oracle.jsonl");
  writeFileSync(file, `${readings.map((r) => JSON.stringify(r)).join("\n")}\n`);
  const table = execFileSync(process.execPath, [join(at!, "score.mjs"), join(at!, "dev"), file], { encoding: "utf8" });
  expect(readFileSync(file, "utf8").length).toBeGreaterThan(0);
  expect(f1(table, "claims core")).toBeGreaterThanOrEqual(85);
  expect(f1(table, "claims full")).toBeGreaterThanOrEqual(84);
  expect(f1(table, "control")).toBeGreaterThanOrEqual(87);
  expect(f1(table, "advance")).toBeGreaterThanOrEqual(83);
  expect(f1(table, "other")).toBeGreaterThanOrEqual(55);
  for (const [name, floor] of [
    ["stance", 97],
    ["actor", 96],
    ["place", 91],
    ["canonical", 97],
    ["quantity", 97],
    ["loaded", 90],
    ["date", 80],
  ] as const)
    expect(field(table, name), name).toBeGreaterThanOrEqual(floor);
});
