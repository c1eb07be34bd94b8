import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { home } from "../../src/text/home.ts";

const shared = join(home(), "..", "shared");
const there = existsSync(join(shared, "corpus", "dev")) && existsSync(join(shared, "attribution", "polnear-dev.jsonl"));
if (!there) console.log("left out: the floors of attribution (../shared is not there)");

const run = (...args: string[]): string =>
  execFileSync(process.execPath, args, {
    cwd: home(),
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });

/** A script's lines in a file of its own, for the scorer to read. */
function scored(script: readonly string[], scorer: (file: string) => readonly string[]): string {
  const dir = mkdtempSync(join(tmpdir(), "attribute-"));
  try {
    const file = join(dir, "out.jsonl");
    writeFileSync(file, run("--import", "tsx", ...script));
    return run(...scorer(file));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const f1 = (table: string, row: string): number =>
  Number(new RegExp(`^${row}\\s.*F1\\s+([\\d.]+)`, "m").exec(table)?.[1] ?? 0);

test.skipIf(!there)("statements of the annotated articles stay above the floors, stored ones near the whole", () => {
  const score = (...more: string[]): string =>
    scored(["scripts/score-statements.ts"], (file) => [
      join(shared, "corpus", "score.mjs"),
      join(shared, "corpus", "dev"),
      file,
      ...more,
    ]);
  const all = score();
  const stored = score("--only", "stored");
  expect(f1(all, "statements")).toBeGreaterThanOrEqual(96);
  expect(f1(all, "said")).toBeGreaterThanOrEqual(95);
  expect(f1(stored, "statements")).toBeGreaterThanOrEqual(f1(all, "statements") - 4);
});

const slow = process.env["HEARSAY_SLOW"] !== undefined;
if (there && !slow) console.log("left out: coverage of another subject (15 s; set HEARSAY_SLOW)");

test.skipIf(!there || !slow)("coverage of another subject stays above its floor", () => {
  const table = scored(["scripts/score-attribution.ts", "polnear-dev", "--statements"], (file) => [
    join(shared, "attribution", "score.mjs"),
    join(shared, "attribution", "polnear-dev.jsonl"),
    file,
    "--subset",
    "speech",
  ]);
  const last = (row: RegExp): number => Number(row.exec(table)?.[1] ?? 0);
  expect(last(/Jaccard >= 0\.8.*?([\d.]+)\s*$/m)).toBeGreaterThanOrEqual(77.4);
  expect(last(/^WHO-SAID-WHAT.*?([\d.]+)\s*$/m)).toBeGreaterThanOrEqual(75.7);
});
