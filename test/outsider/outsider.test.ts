import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { EntryBody } from "../../src/model/entry.ts";
import { openLedger } from "../../src/record/ledger.ts";
import { proofOf } from "../../src/record/proof.ts";
import { killedWriter } from "../killed-writer.ts";
import { build, go } from "./go.ts";

const found = go();
if ("missing" in found) console.warn(found.missing);
const scratch = mkdtempSync(join(tmpdir(), "hearsay-outsider-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const folder = join(scratch, "ledger");
const at = "2025-03-01T09:00:00Z";
const remark = (note: string): EntryBody => ({ type: "remark", on: "claim:1", by: "desk", verdict: "agrees", note });

/** A log of more than 100,000 entries, written with restarts and a kill in between; the checkpoints and proofs kept on the way. */
async function written(): Promise<{ readonly kept: readonly string[]; readonly vkey: string; readonly size: number }> {
  const kept: string[] = [];
  let [vkey, size] = ["", 0];
  const keep = (name: string, bytes: Uint8Array | string): void => {
    kept.push(join(scratch, name));
    writeFileSync(join(scratch, name), bytes);
  };
  for (const [session, batches] of [1, 7, 20, 13, 11].entries()) {
    const ledger = await openLedger(folder);
    for (let b = 0; b < batches; b++) {
      const notes = Array.from({ length: b === 0 ? 1777 : 2000 }, (_, i) => remark(`${session}.${b}.${i}`));
      await ledger.append(notes, at);
      if (b % 5 === 0) await ledger.publish();
    }
    const { size: signed = 0 } = await ledger.publish();
    for (const index of [0, signed >> 1, signed - 1])
      keep(`${session}-${index}.tlog-proof`, await proofOf(ledger, index));
    keep(`checkpoint-${session}`, ledger.checkpoint().note ?? "");
    [vkey, size] = [ledger.vkey, signed];
    await ledger.close();
    if (session === 2) await killedWriter(folder, 500_000, 40);
  }
  return { kept, vkey, size };
}

test.skipIf("missing" in found)(
  "Go's packages of transparency logs accept a log of more than 100,000 entries, its tiles, proofs and older checkpoints, and refuse it changed",
  { timeout: 600_000 },
  async () => {
    if ("missing" in found) return;
    const { kept, vkey, size } = await written();
    expect(size).toBeGreaterThan(100_000);
    const check = build(found.program, scratch);
    const run = (...files: readonly string[]) => spawnSync(check, [folder, vkey, ...files], { encoding: "utf8" });
    const good = run(...kept);
    expect(good.stderr).toBe("");
    expect(good.stdout).toMatch(
      new RegExp(`^${size} entries, [0-9]+ tiles, [0-9]+ inclusions, 5 older checkpoints, 15 proof files\n$`),
    );
    for (const name of ["tile/0/003", "tile/1/000", "tile/entries/200"]) {
      const path = join(folder, name);
      const bytes = readFileSync(path);
      writeFileSync(
        path,
        bytes.map((byte, i) => (i === 1000 ? byte ^ 4 : byte)),
      );
      expect(run().status, name).not.toBe(0);
      writeFileSync(path, bytes);
    }
    const proof = kept[0] ?? "";
    writeFileSync(proof, readFileSync(proof, "utf8").replace(/^index 0$/m, "index 1"));
    expect(run(proof).status).not.toBe(0);
    expect(run().status).toBe(0);
  },
);
