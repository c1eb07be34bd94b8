import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openLedger } from "../../src/record/ledger.ts";
import { verifyLedger } from "../../src/record/verify.ts";
import { checkpointOf } from "./check.ts";
import { kill, startWriter } from "./child.ts";
import { type Drill, pause, Tally } from "./drill.ts";

/** The folder copied while it is written, in the order that docs/ledger-format.md gives: a copy that verifies, and goes on from what was signed. */
export const copyDrill: Drill = {
  name: "copied while written",
  how: "acknowledged, checkpoint and vkey, then tile, log, blobs, while the writer is at work",
  missing: () => null,
  run: async ({ long, scratch }) => {
    const [tally, folder, copy] = [new Tally({ long }), join(scratch, "ledger"), join(scratch, "copy")];
    const writing = startWriter(folder, 0);
    await writing.heard("ack");
    for (let n = 0; n < (long ? 40 : 2); n++) {
      await pause(40);
      await writing.heard("ack");
      const before = checkpointOf(folder);
      mkdirSync(copy);
      for (const name of ["acknowledged", "checkpoint", "vkey", "tile", "log", "blobs", "secret"])
        if (existsSync(join(folder, name)))
          cpSync(join(folder, name), join(copy, name), { recursive: true, filter: stays });
      // The writer rests while its copy is looked at: else the folder grows faster than it can be copied.
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
    await kill(writing);
    return tally.report(writing.acknowledged.length);
  },
};

/** A partial tile may go while its folder is copied. */
const stays = (from: string): boolean => existsSync(from);
