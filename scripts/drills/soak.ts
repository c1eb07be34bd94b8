import { readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { takeAll } from "../../src/flow/flow.ts";
import { openBooks } from "../../src/flow/open.ts";
import { sampleHeard } from "../../test/sample-reading.ts";
import { check } from "./check.ts";
import { type Drill, pause, Tally } from "./drill.ts";

/** Most that memory may grow in a minute once the first quarter is over, bytes. */
const slope = 1_000_000;

/** Articles come in and questions are asked for a long while: memory hardly grows, open files do not. */
export const soakDrill: Drill = {
  name: "soak",
  how: "ten articles and a hundred questions every two seconds, for nine minutes: memory after the first quarter, open files",
  missing: () => (process.platform === "linux" ? null : "counts open files in /proc"),
  run: async ({ long, scratch }) => {
    const tally = new Tally({ long });
    const [folder, minutes, rest] = [join(scratch, "ledger"), long ? 9 : 0.1, long ? 2000 : 200];
    const books = await openBooks(folder);
    const started = performance.now();
    const seen: { readonly minute: number; readonly memory: number; readonly files: number }[] = [];
    let n = 0;
    for (let minute = 0; minute < minutes; minute = (performance.now() - started) / 60_000) {
      const some = Array.from({ length: 10 }, () => n++);
      await takeAll(some, books, {
        hear: (one) => ({ name: String(one), heard: [sampleHeard(one)], notices: [], failures: [] }),
      });
      for (let q = 0; q < 25; q++) {
        books.view.claims({ limit: 50 });
        books.view.facets({ kind: "control" });
        books.view.matters({ limit: 20 });
        books.view.article(sampleHeard((q * 31) % n).article.id);
      }
      global.gc?.();
      seen.push({ minute, memory: process.memoryUsage().rss, files: openIn(folder) });
      await pause(rest);
    }
    tally.faults = 1;
    await books.close();
    const late = seen.slice(Math.floor(seen.length / 4));
    const grown = slopeOf(late.map(({ minute, memory }) => [minute, memory] as const));
    // A few seconds tell nothing of memory; files they do.
    if (long && grown > slope) tally.fault(`memory grew by ${(grown / 1e6).toFixed(2)} MB a minute`);
    const files = late.map((one) => one.files);
    if (Math.max(...files) > Math.min(...files) + 2)
      tally.fault(`open files: ${Math.min(...files)} to ${Math.max(...files)}`);
    if (long) console.error(`soak: ${n} articles, ${(grown / 1e6).toFixed(2)} MB a minute, ${files.at(-1)} files open`);
    tally.add(
      await check(
        folder,
        Array.from({ length: n }, (_, i) => i),
        null,
      ),
    );
    return tally.report(n);
  },
};

/** How many files of a folder this program has open. Those of others that run beside it in one process are not its own. */
function openIn(folder: string): number {
  const at = (fd: string): string => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch (cause) {
      // Closed since the list was made.
      if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return "";
      throw cause;
    }
  };
  return readdirSync("/proc/self/fd").filter((fd) => at(fd).startsWith(folder)).length;
}

/** The slope of a line through points, by least squares. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (i: 0 | 1): number => points.reduce((sum, p) => sum + p[i], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const [top, below] = points.reduce(([t, b], [x, y]) => [t + (x - mx) * (y - my), b + (x - mx) ** 2], [0, 0]);
  return below === 0 ? 0 : top / below;
}
