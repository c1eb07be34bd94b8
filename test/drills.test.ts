import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sameAnswers } from "../scripts/drills/check.ts";
import { drills, runDrills } from "../scripts/drills/main.ts";
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
