import { mkdirSync, readFileSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileStore } from "../../src/record/stores/file.ts";
import { openMark, readMark } from "../../src/record/stores/mark.ts";
import { type Drill, seeded, Tally } from "./drill.ts";

/** One seed replays one run: the append file under short writes, full disks, failed syncs and power cuts, held against a list in memory. */
export const simulationDrill: Drill = {
  name: "simulation",
  how: "the append file alone: seeded short writes, ENOSPC, EIO, power cuts, reopening",
  missing: () => null,
  run: async ({ long, seed, scratch }) => {
    const tally = new Tally({ long });
    for (let run = 0; run < (long ? 300 : 12); run++) {
      const wrong = await simulated(join(scratch, `run-${run}`, "log"), seed + run, long ? 120 : 40, tally);
      if (wrong) {
        tally.lost++;
        tally.fault(`seed ${seed + run}: ${wrong}`);
      }
    }
    return tally.report();
  },
};

async function simulated(path: string, seed: number, steps: number, tally: Tally): Promise<string | null> {
  const chance = seeded(seed);
  mkdirSync(dirname(path));
  const kept: string[] = [];
  let [fault, durable]: [string | null, number] = [null, 0];
  const write = (fd: number, bytes: Uint8Array, offset: number, length: number, at: number): number => {
    if (fault === "short") return writeSync(fd, bytes, offset, 1 + Math.floor(chance() * length), at);
    if (fault === "ENOSPC" && chance() < 0.5)
      return writeSync(fd, bytes, offset, Math.max(1, Math.floor(length / 2)), at);
    if (fault === "ENOSPC" || fault === "write EIO")
      throw Object.assign(new Error(fault), { code: fault.slice(-6).trim().split(" ").at(-1) });
    return writeSync(fd, bytes, offset, length, at);
  };
  const sync = (): void => {
    if (fault === "sync EIO") throw Object.assign(new Error(fault), { code: "EIO" });
  };
  const open = () => fileStore(path, { write: true, sealed: 0, system: { write, sync } });
  let store = open();
  for (let step = 0; step < steps; step++) {
    const faults = [null, null, "short", "ENOSPC", "write EIO", "sync EIO"];
    fault = faults[Math.floor(chance() * faults.length)] ?? null;
    if (fault) tally.faults++;
    const leaves = Array.from(
      { length: 1 + Math.floor(chance() * 4) },
      (_, i) => `${seed}.${step}.${i}.${"x".repeat(Math.floor(chance() * 300))}`,
    );
    const answer = await store.append(leaves.map((leaf) => new TextEncoder().encode(leaf))).then(
      () => "acknowledged",
      (error: { code?: string }) => error.code,
    );
    if (answer === "acknowledged") {
      kept.push(...leaves);
      tally.acknowledged += leaves.length;
    }
    fault = null;
    durable = readFileSync(path).length;
    if (answer === "acknowledged" && chance() > 0.15) continue;
    if (answer === "ledger/disk-full" && chance() > 0.3) continue;
    await store.close();
    if (chance() < 0.5) cutPower(path, durable, chance, tally);
    store = open();
    const found: string[] = [];
    for await (const leaf of store.read(0, await store.size())) found.push(new TextDecoder().decode(leaf));
    if (found.join("\n") !== kept.join("\n"))
      return `${found.length} leaves where ${kept.length} were acknowledged, at step ${step}`;
  }
  await store.close();
  return null;
}

// The plug pulled while a batch was under way: any part of it is there, zeroes or other bytes in its place; the mark may be behind.
function cutPower(path: string, durable: number, chance: () => number, tally: Tally): void {
  tally.faults++;
  const mark = join(dirname(path), "acknowledged");
  const marked = readMark(mark);
  const junk = Buffer.from(
    Array.from({ length: Math.floor(chance() * 400) }, () => (chance() < 0.5 ? 0 : Math.floor(chance() * 256))),
  );
  const half = Buffer.concat([Buffer.from("HRSY"), junk]);
  writeFileSync(path, Buffer.concat([readFileSync(path).subarray(0, durable), chance() < 0.5 ? half : junk]));
  const lags = chance();
  if (lags < 0.3) truncateSync(mark, Math.floor(chance() * 16));
  else if (lags < 0.5 && marked > 0) {
    const lagging = openMark(mark);
    lagging.set(0);
    lagging.close();
  }
}
