import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openBooks } from "../../src/flow/open.ts";
import { check, checkpointOf, fill, sameAnswers } from "./check.ts";
import { startWriter, writerCommand } from "./child.ts";
import { type Drill, Tally } from "./drill.ts";

/** Why system calls cannot be made to fail here; null where they can. */
function cannotTrace(): string | null {
  const tried = spawnSync("strace", ["-qq", "-o", "/dev/null", "-e", "inject=fsync:error=EIO:when=1", "true"]);
  return tried.status === 0 ? null : "needs strace, and the right to use it";
}

/** One way for the disk to fail. */
interface Failing {
  readonly call: string;
  readonly error: string;
}

/**
 * The n-th call of a sort fails, for n from the first in the writer's work to as many as are asked: whatever it was for, what is acknowledged is
 * there afterwards, and a batch whose fsync failed is not acknowledged by trying again.
 */
const failing = (name: string, how: string, sorts: readonly Failing[], few: number, many: number): Drill => ({
  name,
  how,
  missing: cannotTrace,
  run: async ({ long, scratch }) => {
    const tally = new Tally({ long });
    const [good, bad] = [join(scratch, "good"), join(scratch, "bad")];
    const books = await openBooks(good);
    await fill(books, 3);
    await books.close();
    const before = checkpointOf(good);
    let acknowledged = 0;
    for (const { call, error } of long ? sorts : sorts.slice(0, 2)) {
      const [first, after] = callsOf(call, good, scratch);
      const step = Math.max(1, Math.floor((after - first) / (long ? many : few)));
      for (let when = first + 1; when <= after; when += step) {
        rmSync(bad, { recursive: true, force: true });
        cpSync(good, bad, { recursive: true });
        const inject = `inject=${call}:error=${error}:when=${when}`;
        const under = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", `trace=${call}`, "-e", inject];
        const writing = startWriter(bad, 3, { under, last: lastArticle });
        await writing.ended;
        tally.faults++;
        acknowledged += writing.acknowledged.length;
        const found = await check(bad, [0, 1, 2, ...writing.acknowledged], before);
        tally.add({ ...found, wrong: found.wrong.map((says) => `${call} ${error} at ${when}: ${says}`) });
        for (const says of await sameAnswers(bad, lastArticle + 1)) tally.fault(`${call} ${error} at ${when}: ${says}`);
      }
    }
    return tally.report(acknowledged);
  },
});

const lastArticle = 9;

/** How many such calls a program makes until it is ready, and until its end: the faults go in between. */
function callsOf(call: string, good: string, scratch: string): readonly [number, number] {
  const [folder, trace] = [join(scratch, "count"), join(scratch, "trace")];
  mkdirSync(folder, { recursive: true });
  cpSync(good, folder, { recursive: true });
  const node = writerCommand(folder, 3, lastArticle);
  execFileSync("strace", ["-f", "-qq", "-o", trace, "-e", `trace=${call},write`, ...node], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const lines = readFileSync(trace, "utf8").split("\n");
  const ready = lines.findIndex((line) => line.includes('write(1, "ready'));
  const is = new RegExp(`\\b${call}\\(`);
  const count = (some: readonly string[]): number =>
    some.filter((line) => is.test(line) && !line.includes("resumed>")).length;
  rmSync(folder, { recursive: true });
  return [count(lines.slice(0, ready)), count(lines)];
}

/** fsync and fdatasync say EIO. */
export const syncDrill = failing(
  "fsync fails",
  "strace: the n-th fdatasync or fsync of the writer's work answers EIO",
  [
    { call: "fdatasync", error: "EIO" },
    { call: "fsync", error: "EIO" },
  ],
  1,
  40,
);

/** Writing, opening and renaming fail. */
export const callsDrill = failing(
  "a call fails",
  "strace: the n-th pwrite64, openat, rename, ftruncate answers ENOSPC, EIO or EMFILE",
  [
    { call: "pwrite64", error: "ENOSPC" },
    { call: "pwrite64", error: "EIO" },
    { call: "openat", error: "EMFILE" },
    { call: "rename", error: "EIO" },
  ],
  1,
  40,
);
