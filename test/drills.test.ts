import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sameAnswers } from "../scripts/drills/check.ts";
import { drills, runDrills } from "../scripts/drills/main.ts";
import { type Sight, soaked } from "../scripts/drills/soak.ts";
import { takeAll } from "../src/flow/flow.ts";
import { openBooks } from "../src/flow/open.ts";
import { sampleHeard } from "./sample-reading.ts";

// The short run of the drills; `npm run drills` is the long one, whose report is in docs/reliability.md.
for (const drill of drills)
  test(`nothing acknowledged is lost: ${drill.name} (${drill.how})`, { timeout: 300_000 }, async () => {
    const [line] = await runDrills([drill], false, 1, () => undefined);
    if (line?.missing) console.warn(`the drill "${drill.name}" is left out: ${line.missing}`);
    else expect(line?.report).toMatchObject({ lost: 0, doubled: 0, wrong: [] });
    if (line?.report) expect(line.report.faults).toBeGreaterThan(0);
  });

describe("a soak", () => {
  const [mb, articles] = [1_000_000, 1000];
  /** A hundred looks while a thousand articles come in, from 13 MB of heap and 250 MB in all. */
  const looks = (
    heap: (n: number) => number,
    rss: (n: number) => number = () => 0,
    files: (n: number) => number = () => 0,
  ): readonly Sight[] =>
    Array.from({ length: 100 }, (_, i) => ((i + 1) * articles) / 100).map((n) => ({
      articles: n,
      heap: 13 * mb + heap(n),
      rss: 250 * mb + rss(n),
      files: 39 + files(n),
    }));

  test("holds where the heap grows by what is remembered of each entry, and memory is given back in lumps", () => {
    const lumps = (n: number): number => (n % 70) * mb;
    expect(
      soaked(
        looks((n) => n * 2500 + (n % 30) * 10_000, lumps),
        true,
      ),
    ).toEqual([]);
  });

  test.each([
    ["a heap that keeps 20 kB an article", looks((n) => n * 20_000), /heap grew by 20\.0 kB an article/],
    [
      "memory outside the heap that is never given back",
      looks(
        () => 0,
        (n) => n * 300_000,
      ),
      /program grew by \d+ MB/,
    ],
    [
      "files that are never closed",
      looks(
        () => 0,
        () => 0,
        (n) => n / 10,
      ),
      /open files/,
    ],
  ])("does not hold for %s", (_, seen, says) => {
    expect(soaked(seen, true)).toEqual([expect.stringMatching(says)]);
  });
});

test("articles that were under way behind a gap do not make the answers others", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-drill-"));
  try {
    const books = await openBooks(folder);
    await takeAll([0, 1, 7, 8, 9, 10], books, {
      hear: (n) => ({ name: String(n), heard: [sampleHeard(n)], notices: [], failures: [] }),
    });
    await books.close();
    expect(await sameAnswers(folder, 9)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
