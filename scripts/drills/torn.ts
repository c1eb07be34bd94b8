import { copyFileSync, cpSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBooks } from "../../src/flow/open.ts";
import { openMark } from "../../src/record/stores/mark.ts";
import { verifyLedger } from "../../src/record/verify.ts";
import { check, fill } from "./check.ts";
import { type Drill, Tally } from "./drill.ts";

/** The newest batch cut off at each of its last bytes: before it was acknowledged it goes, named; afterwards nothing opens the ledger. */
export const tornDrill: Drill = {
  name: "torn tail",
  how: "log cut at each of its last bytes, once before and once after it was acknowledged",
  missing: () => null,
  run: async ({ long, scratch }) => {
    const tally = new Tally({ long });
    const [good, bad] = [join(scratch, "good"), join(scratch, "bad")];
    const books = await openBooks(good);
    await fill(books, 12);
    const begins = statSync(join(good, "log")).size;
    const signed = { checkpoint: books.ledger.checkpoint().note ?? new Uint8Array(), size: books.ledger.size() };
    // A batch more, durable but not signed for: the folder as it lies while the writer works.
    const note = "x".repeat(600);
    await books.ledger.append(
      [{ type: "remark", on: "claim:1", by: "drill", verdict: "agrees", note }],
      "2025-03-01T09:00:00Z",
    );
    cpSync(good, bad, { recursive: true, filter: (from) => !from.includes("index.sqlite") });
    await books.close();
    const whole = statSync(join(bad, "log")).size;
    copyFileSync(join(bad, "log"), join(scratch, "log"));
    for (let cut = 1; cut <= Math.min(whole - begins, long ? 400 : 8); cut++)
      for (const acknowledged of [true, false]) {
        copyFileSync(join(scratch, "log"), join(bad, "log"));
        writeFileSync(join(bad, "checkpoint"), signed.checkpoint);
        truncateSync(join(bad, "log"), whole - cut);
        const mark = openMark(join(bad, "acknowledged"));
        mark.set(acknowledged ? whole : begins);
        mark.close();
        tally.faults++;
        if (acknowledged) {
          const verdict = await verifyLedger(bad);
          if (verdict.ok || verdict.first?.place !== "log") tally.fault(`cut by ${cut}: verify did not name the log`);
          const opened = await openBooks(bad).then(
            (again) => again.close().then(() => "opened"),
            (error: { code?: string }) => error.code,
          );
          if (opened !== "ledger/damaged") tally.fault(`cut by ${cut} after it was acknowledged: ${opened}`);
        } else
          tally.add(
            await check(
              bad,
              Array.from({ length: 12 }, (_, n) => n),
              signed.checkpoint,
            ),
          );
      }
    rmSync(bad, { recursive: true });
    return tally.report(13);
  },
};
