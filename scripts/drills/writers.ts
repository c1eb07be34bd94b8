import { join } from "node:path";
import { openLedger } from "../../src/record/ledger.ts";
import { check, checkpointOf, sameAnswers } from "./check.ts";
import { kill, startWriter } from "./child.ts";
import { type Drill, pause, Tally } from "./drill.ts";

/** A second program on the folder of one that writes: refused at once, and the first goes on unharmed. */
export const writersDrill: Drill = {
  name: "two writers",
  how: "a second writer on the folder while the first is at work",
  missing: () => null,
  run: async ({ long, scratch }) => {
    const [tally, folder] = [new Tally({ long }), join(scratch, "ledger")];
    const first = startWriter(folder, 0);
    await first.heard("ack");
    for (let n = 0; n < (long ? 40 : 2); n++) {
      const before = first.acknowledged.length;
      const started = process.hrtime.bigint();
      const code = await openLedger(folder).then(
        (ledger) => ledger.close().then(() => "opened"),
        (error: { code?: string }) => error.code,
      );
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      tally.faults++;
      if (code !== "ledger/locked") tally.fault(`the second writer: ${code}`);
      if (seconds > 1 && long) tally.fault(`it was refused after ${seconds.toFixed(1)} s`);
      if (n === 0) {
        const second = startWriter(folder, 10_000, { last: 10_000 });
        await second.ended;
        if (second.acknowledged.length || !second.said.includes("stopped ledger/locked"))
          tally.fault("a second program wrote");
      }
      await pause(50);
      await first.heard("ack");
      if (first.acknowledged.length <= before) tally.fault("the first writer stopped");
    }
    const seen = checkpointOf(folder);
    await kill(first);
    tally.add(await check(folder, first.acknowledged, seen));
    for (const says of await sameAnswers(folder, Math.max(...first.acknowledged) + 1)) tally.fault(says);
    return tally.report(first.acknowledged.length);
  },
};
