import { writeSync } from "node:fs";
import { takeAll } from "../../src/flow/flow.ts";
import { openBooks } from "../../src/flow/open.ts";
import { sampleHeard } from "../../test/sample-reading.ts";

// The program that the drills break: takes articles of our own into a ledger for good, and says which were acknowledged. A line each:
// "ready", "ack N N …", "refused CODE", "stopped CODE". Arguments: the folder, the number of the first article, of the last (none: for good).

const [folder = "", from = "0", to] = process.argv.slice(2);
const say = (line: string): void => void writeSync(1, `${line}\n`);
const last = to === undefined ? Number.POSITIVE_INFINITY : Number(to);

try {
  const books = await openBooks(folder);
  say("ready");
  for (let n = Number(from); n <= last; ) {
    // Portions of changing length: some end in a checkpoint after one article, some after twenty.
    const portion = Array.from({ length: Math.min(1 + ((n * 7) % 20), last - n + 1) }, (_, i) => n + i);
    const outcomes = await takeAll(portion, books, {
      hear: (one) => ({ name: String(one), heard: [sampleHeard(one)], notices: [], failures: [] }),
      batch: 1 + (n % 4),
    });
    const there = outcomes.filter(({ status }) => status === "new" || status === "known");
    if (there.length) say(`ack ${there.map(({ name }) => name).join(" ")}`);
    const refused = outcomes.filter(({ status }) => status === "failed");
    for (const code of new Set(refused.map((one) => one.code))) say(`refused ${code}`);
    if (refused.some(({ code }) => code === "ledger/stopped")) break;
    // What was refused is tried again, as whoever feeds a ledger would.
    n += refused.length ? 0 : portion.length;
    if (refused.length) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await books.close();
  say("closed");
} catch (cause) {
  say(`stopped ${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}`);
  process.exitCode = 1;
}
