import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openLedger } from "../../src/record/ledger.ts";
import { verifyLedger } from "../../src/record/verify.ts";
import { checkpointOf } from "./check.ts";
import { kill, startWriter, type Writing } from "./child.ts";
import { type Drill, pause, Tally } from "./drill.ts";

/** So many copies are made of one ledger; it grows while it is copied, and so must not be kept for all of them. */
const EACH = 5;

/** The folder copied while it is written, in the order that docs/ledger-format.md gives: a copy that verifies, and goes on from what was signed. */
export const copyDrill: Drill = {
  name: "copied while written",
  how: "acknowledged, checkpoint and vkey, then tile, log, blobs, while the writer is at work",
  missing: () => null,
  run: async ({ long, scratch }) => {
    const [tally, folder, copy] = [new Tally({ long }), join(scratch, "ledger"), join(scratch, "copy")];
    let acknowledged = 0;
    for (let n = 0; n < (long ? 40 : 2); n += EACH) {
      const writing = startWriter(folder, 0);
      await writing.heard("ack");
      for (let i = n; i < Math.min(n + EACH, long ? 40 : 2); i++) await copied(writing, folder, copy, i, tally);
      await kill(writing);
      acknowledged += writing.acknowledged.length;
      rmSync(folder, { recursive: true });
    }
    return tally.report(acknowledged);
  },
};

/** One copy, and whether it is whole. The writer stands still while that is looked at: it would only write more to be copied next. */
async function copied(writing: Writing, folder: string, copy: string, n: number, tally: Tally): Promise<void> {
  await pause(40);
  await writing.heard("ack");
  const before = checkpointOf(folder);
  mkdirSync(copy);
  for (const name of ["acknowledged", "checkpoint", "vkey", "tile", "log", "blobs", "secret"])
    if (existsSync(join(folder, name)))
      cpSync(join(folder, name), join(copy, name), { recursive: true, filter: stays });
  writing.process.kill("SIGSTOP");
  tally.faults++;
  // A writer of the copy cuts back what was half written when it was copied, and signs the rest.
  const ledger = await openLedger(copy).catch((error: { message?: string }) => String(error.message));
  if (typeof ledger === "string") tally.fault(`copy ${n}: ${ledger}`);
  else await ledger.close();
  const verdict = await verifyLedger(copy, before ? { since: before } : {});
  if (verdict.first) tally.fault(`copy ${n}: ${verdict.first.place}: ${verdict.first.reason}`);
  rmSync(copy, { recursive: true });
  writing.process.kill("SIGCONT");
}

/** A partial tile may go while its folder is copied. */
const stays = (from: string): boolean => existsSync(from);
