import { openLedger } from "../src/record/ledger.ts";

// A program for src/record/crash.test.ts: appends to the ledger it is given until it is killed, and tells its parent each time what was
// acknowledged. Does nothing where there is no parent to tell.

/** Appends small batches for good; publishes now and then. */
async function appendForever(folder: string, from: number, tell: (notes: readonly string[]) => void): Promise<never> {
  const ledger = await openLedger(folder);
  for (let n = from; ; n++) {
    const notes = Array.from({ length: (n % 5) + 1 }, (_, i) => `${n}.${i}`);
    await ledger.append(
      notes.map((note) => ({ type: "remark", on: "claim:1", by: "desk", verdict: "agrees", note })),
      "2025-03-01T09:00:00Z",
    );
    tell(notes);
    if (n % 7 === 0) await ledger.publish();
  }
}

const [folder, from] = process.argv.slice(2);
if (process.send && folder) await appendForever(folder, Number(from), (notes) => process.send?.(notes));
