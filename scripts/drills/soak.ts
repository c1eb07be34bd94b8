import { readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { takeAll } from "../../src/flow/flow.ts";
import { openBooks } from "../../src/flow/open.ts";
import { sampleHeard } from "../../test/sample-reading.ts";
import { check } from "./check.ts";
import { type Drill, pause, Tally } from "./drill.ts";

/** What is looked at each turn. */
export interface Sight {
  /** Articles taken in so far. */
  readonly articles: number;
  /** Bytes of JavaScript's heap and of buffers, after all garbage was collected. */
  readonly heap: number;
  /** Bytes the whole program takes of the machine. */
  readonly rss: number;
  /** Files of the ledger that are open. */
  readonly files: number;
}

/** Most that the heap may grow with an article of nine entries, bytes: a writer remembers a digest and a place of each entry. */
const perArticle = 6_000;
/** Most that the program may take more at the end than after the first quarter, bytes: what was let go of goes back late, and in lumps. */
const looseRss = 120_000_000;

/** What is wrong with what was seen once the first quarter is over. A few seconds tell nothing of memory (`long` false); of files they do. */
export function soaked(seen: readonly Sight[], long: boolean): readonly string[] {
  const late = seen.slice(Math.floor(seen.length / 4));
  const files = late.map((one) => one.files);
  const [few, many] = [Math.min(...files), Math.max(...files)];
  const grown = slopeOf(late.map(({ articles, heap }) => [articles, heap] as const));
  const rss = Math.max(...late.slice(-Math.ceil(late.length / 4)).map((one) => one.rss)) - (late[0]?.rss ?? 0);
  return [
    ...(many > few + 2 ? [`open files: ${few} to ${many}`] : []),
    ...(long && grown > perArticle ? [`the heap grew by ${(grown / 1000).toFixed(1)} kB an article`] : []),
    ...(long && rss > looseRss ? [`the program grew by ${(rss / 1e6).toFixed(0)} MB`] : []),
  ];
}

/** Articles come in and questions are asked for a long while: memory hardly grows, open files do not. */
export const soakDrill: Drill = {
  name: "soak",
  how: "ten articles and a hundred questions every two seconds, for nine minutes: heap after a forced collection and memory after the first quarter, open files",
  missing: () => (process.platform === "linux" ? null : "counts open files in /proc"),
  run: async ({ long, scratch }) => {
    const tally = new Tally({ long });
    const [folder, minutes, rest] = [join(scratch, "ledger"), long ? 9 : 0.1, long ? 2000 : 200];
    const books = await openBooks(folder);
    const started = performance.now();
    const collect = collector();
    const seen: Sight[] = [];
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
      collect();
      const { heapUsed, external, rss } = process.memoryUsage();
      seen.push({ articles: n, heap: heapUsed + external, rss, files: openIn(folder) });
      await pause(rest);
    }
    tally.faults = 1;
    await books.close();
    for (const says of soaked(seen, long)) tally.fault(says);
    if (long) console.error(told(seen));
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

/** Collects all garbage there is, with or without --expose-gc. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  if (typeof gc !== "function") throw new TypeError("V8 does not let its garbage be collected");
  return () => void gc();
}

const told = (seen: readonly Sight[]): string => {
  const [first, last] = [seen[Math.floor(seen.length / 4)], seen.at(-1)];
  if (!first || !last) return "soak: nothing seen";
  const from = (of: (one: Sight) => number): string =>
    `${(of(first) / 1e6).toFixed(1)} to ${(of(last) / 1e6).toFixed(1)} MB`;
  return `soak: ${first.articles} to ${last.articles} articles, heap ${from(({ heap }) => heap)}, the program ${from(({ rss }) => rss)}, ${last.files} files open`;
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
