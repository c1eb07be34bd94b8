import { join } from "node:path";
import { check, checkpointOf, sameAnswers } from "./check.ts";
import { kill, startWriter } from "./child.ts";
import { type Drill, pause, seeded, Tally } from "./drill.ts";

/** kill -9 at any moment: while starting, while taking in. */
export const killDrill: Drill = {
  name: "kill -9",
  how: "SIGKILL, 0 to 2 s after the first acknowledgement; each fifth while it starts",
  missing: () => null,
  run: async ({ long, seed, scratch }) => {
    const [tally, chance, folder] = [new Tally({ long }), seeded(seed), join(scratch, "ledger")];
    const acknowledged = new Set<number>();
    let next = 0;
    for (let round = 0; round < (long ? 60 : 2); round++) {
      const before = checkpointOf(folder);
      const writing = startWriter(folder, next);
      if (round % 5 === 1) await pause(300 + chance() * 500);
      else {
        await writing.heard("ack");
        await pause(chance() * (long ? 2000 : 300));
      }
      await kill(writing);
      tally.faults++;
      for (const n of writing.acknowledged) acknowledged.add(n);
      next = Math.max(-1, ...acknowledged) + 1;
      tally.add(await check(folder, writing.acknowledged, before));
    }
    tally.add(await check(folder, acknowledged, null));
    for (const says of await sameAnswers(folder, next)) tally.fault(says);
    return tally.report(acknowledged.size);
  },
};
