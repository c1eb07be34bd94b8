import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { openBooks } from "../../src/flow/open.ts";
import { check, checkpointOf, sameAnswers } from "./check.ts";
import { startWriter } from "./child.ts";
import { type Drill, Tally } from "./drill.ts";

/** The clock jumps between runs and within one: order stays that of recording, times are kept as they were told, an earlier answer stays the same. */
export const clockDrill: Drill = {
  name: "clock",
  how: "faketime: five years back and forth, steps within a run, other zones",
  missing: () => (spawnSync("faketime", ["2020-01-01", "true"]).status === 0 ? null : "needs faketime"),
  run: async ({ long, scratch }) => {
    const [tally, folder] = [new Tally({ long }), join(scratch, "ledger")];
    const jumps = ["-5y", "+5y", "-1d", "+0 x1000", "-2y x100", "+10y", "-30d"];
    const acknowledged = new Set<number>();
    const sizes = new Map<string, number>();
    for (const [i, jump] of jumps.slice(0, long ? jumps.length : 2).entries()) {
      const before = checkpointOf(folder);
      const env = { FAKETIME_DONT_FAKE_MONOTONIC: "1", TZ: ["UTC", "Asia/Tokyo", "America/Caracas"][i % 3] ?? "UTC" };
      const writing = startWriter(folder, i * 20, { under: ["faketime", "-f", jump], env, last: i * 20 + 19 });
      await writing.ended;
      tally.faults++;
      if (writing.acknowledged.length !== 20) tally.fault(`${jump}: ${writing.said.at(-1)}`);
      for (const n of writing.acknowledged) acknowledged.add(n);
      tally.add(await check(folder, acknowledged, before));
      const books = await openBooks(folder);
      let [index, last] = [0, ""];
      for await (const entry of books.ledger.entries()) {
        if (entry.index !== index++) tally.fault(`entry ${entry.index} stands at ${index - 1}`);
        if (entry.at > last) last = entry.at;
      }
      // An instant before the latest that was ever told: its answer is settled, whatever clocks said since.
      for (const [at, size] of sizes)
        if (books.ledger.sizeAt(`${at}Z`) !== size) tally.fault(`what there was at ${at} changed`);
      const settled = new Date(Date.parse(last) - 1000).toISOString().slice(0, 19);
      sizes.set(settled, books.ledger.sizeAt(`${settled}Z`));
      await books.close();
    }
    for (const says of await sameAnswers(folder, acknowledged.size)) tally.fault(says);
    return tally.report(acknowledged.size);
  },
};
