import { createHash } from "node:crypto";
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EntryBody } from "../src/model/entry.ts";
import { bodiesOf } from "../src/record/bodies.ts";
import { openLedger } from "../src/record/ledger.ts";
import { verifyLedger } from "../src/record/verify.ts";
import { sampleHeard } from "../test/sample-reading.ts";
import { line, middle, type Ratio } from "./paired.ts";

// The ledger's two figures, as CPU time over that of the least that could do the same: npm run bench:ledger [-- --entries 1000000 [--texts]]
//   append: entries made durable in batches of 2,000 ÷ two SHA-256 an entry, a write and an fdatasync a batch
//   verify: every entry, tile, blob and span checked ÷ JSON.parse and two SHA-256 an entry

const sha = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const at = "2025-03-01T09:00:00Z";

/** Bodies of articles of our own with all that is read in them, from the n-th on: 9 entries an article, spans and digests as they come. */
function articles(from: number, count: number): { readonly blobs: Uint8Array[]; readonly bodies: EntryBody[] } {
  const made = Array.from({ length: count }, (_, i) => bodiesOf(sampleHeard(from + i)));
  return { blobs: made.flatMap(({ blobs }) => [...blobs]), bodies: made.flatMap(({ bodies }) => [...bodies]) };
}

async function cpu(work: () => unknown): Promise<number> {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** Pairs in turns, the order alternating; the first pair is not counted. */
async function pairs(
  of: Pick<Ratio, "name" | "yardstick" | "unit"> & { readonly count: number; readonly units: number },
  turn: (pair: number) => Promise<{ readonly own: () => unknown; readonly plain: () => unknown }>,
): Promise<Ratio> {
  const ratios: number[] = [];
  let seconds = 0;
  for (let pair = 0; pair <= of.count; pair++) {
    const { own, plain } = await turn(pair);
    const early = pair % 2 ? null : await cpu(own);
    const base = await cpu(plain);
    const mine = early ?? (await cpu(own));
    if (pair === 0) continue;
    ratios.push(mine / base);
    seconds += mine;
  }
  const { name, yardstick, unit, units, count } = of;
  return { name, yardstick, ...middle(ratios), pairs: count, rate: (units * count) / seconds, unit };
}

async function append(scratch: string): Promise<Ratio> {
  const [perBatch, batches] = [2000, 5];
  const count = perBatch * batches;
  return pairs(
    { name: "append, durable", yardstick: "2 hashes, write, fdatasync", unit: "entries", count: 15, units: count },
    async (pair) => {
      const remarks = Array.from({ length: count }, (_, i): EntryBody => {
        const note = `A remark of ordinary length on what the article says, number ${pair}.${i}, written by a person at a desk.`;
        return { type: "remark", on: "claim:0123456789abcdef01234567", by: "A. Reader", verdict: "contests", note };
      });
      const portions = Array.from({ length: batches }, (_, b) => remarks.slice(b * perBatch, (b + 1) * perBatch));
      const written = portions.map((some) => some.map((body) => utf8(JSON.stringify(body))));
      const ledger = await openLedger(join(scratch, `append-${pair}`));
      const fd = openSync(join(scratch, `plain-${pair}`), "w");
      return {
        own: async () => {
          for (const some of portions) await ledger.append(some, at);
        },
        plain: () => {
          for (const some of written) {
            for (const bytes of some) sha(sha(bytes));
            writeSync(fd, Buffer.concat(some));
            fdatasyncSync(fd);
          }
          closeSync(fd);
        },
      };
    },
  );
}

/** A ledger of whole articles, spans, blobs and all. */
async function filled(folder: string, entries: number): Promise<number> {
  const ledger = await openLedger(folder);
  for (let from = 0; ledger.size() < entries; from += 500) {
    const { blobs, bodies } = articles(from, 500);
    await ledger.blobs.put(blobs);
    await ledger.append(bodies, at);
  }
  const size = ledger.size();
  await ledger.close();
  return size;
}

async function verify(scratch: string): Promise<Ratio> {
  const folder = join(scratch, "verify");
  const size = await filled(folder, 9000);
  const reader = await openLedger(folder, { mode: "read" });
  const leaves: Uint8Array[] = [];
  for (let i = 0; i < size; i++) leaves.push(await reader.leaf(i));
  await reader.close();
  const told = {
    name: "verify, articles with all texts",
    yardstick: "parse, 2 hashes an entry",
    unit: "entries",
    count: 15,
    units: size,
  };
  return pairs(told, async () => ({
    own: async () => {
      const verdict = await verifyLedger(folder);
      if (!verdict.ok) throw new Error(verdict.first?.reason);
    },
    plain: () => {
      for (const leaf of leaves) {
        sha(sha(leaf));
        JSON.parse(Buffer.from(leaf).toString("utf8"));
      }
    },
  }));
}

/** The bar itself: a log of that many entries (remarks of 250 bytes, no texts) written and verified once. */
async function bar(scratch: string, entries: number): Promise<void> {
  const folder = join(scratch, "bar");
  const ledger = await openLedger(folder);
  let seconds = 0;
  for (let n = 0; n < entries; ) {
    const some = Array.from({ length: Math.min(10_000, entries - n) }, (): EntryBody => {
      const note = `A remark of ordinary length on what the article says, number ${n++}.`;
      return { type: "remark", on: "claim:0123456789abcdef01234567", by: "A. Reader", verdict: "contests", note };
    });
    seconds += await cpu(() => ledger.append(some, at));
  }
  seconds += await cpu(() => ledger.close());
  const many = entries.toLocaleString("en");
  const rate = Math.round(entries / seconds).toLocaleString("en");
  console.log(
    `${many} entries appended, tiles and checkpoint: ${seconds.toFixed(1)} s of CPU (${rate} entries a CPU-second)`,
  );
  await verified(folder);
}

/** The same with all that articles have beside them: sources, texts, block lists, titles, notices, and a digest of every span. */
async function barWithTexts(scratch: string, entries: number): Promise<void> {
  const folder = join(scratch, "bar");
  await filled(folder, entries);
  await verified(folder);
}

async function verified(folder: string): Promise<void> {
  const from = process.cpuUsage();
  const { ok, first, checked } = await verifyLedger(folder);
  const { user, system } = process.cpuUsage(from);
  if (!ok) throw new Error(first?.reason);
  const n = (count: number): string => count.toLocaleString("en");
  console.log(
    `${n(checked.entries)} entries, ${n(checked.tiles)} tiles, ${n(checked.blobs)} texts and sources, ${n(checked.spans)} spans verified: ${(user / 1e6).toFixed(1)} s of CPU and ${(system / 1e6).toFixed(1)} s in the system`,
  );
}

const scratch = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
const wanted = process.argv.indexOf("--entries");
const texts = process.argv.includes("--texts");
if (wanted > 0) await (texts ? barWithTexts : bar)(scratch, Number(process.argv[wanted + 1]));
else {
  console.log(line(await append(scratch)));
  console.log(line(await verify(scratch)));
}
if (!process.env.KEEP) rmSync(scratch, { recursive: true, force: true });
