import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { check, sameAnswers } from "./check.ts";
import { startWriter } from "./child.ts";
import { type Drill, pause, Tally } from "./drill.ts";
import { cannotMount } from "./power.ts";

/** A disk that fills up, and is made larger while the writer waits: it goes on by itself. */
export const fullDrill: Drill = {
  name: "disk full",
  how: "tmpfs filled up, then remounted larger; the same writer goes on",
  missing: cannotMount,
  run: async ({ long, scratch }) => {
    const tally = new Tally({ long });
    const disk = join(scratch, "disk");
    mkdirSync(disk);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]);
    try {
      const folder = join(disk, "ledger");
      const last = long ? 600 : 40;
      const writing = startWriter(folder, 0, { last });
      // A little more room each time, so that it fills up again and again, at other places.
      for (let kilobytes = 1024; ; kilobytes += 256) {
        await writing.heard("refused");
        if (writing.process.exitCode !== null) break;
        tally.faults++;
        await pause(60);
        execFileSync("mount", ["-o", `remount,size=${kilobytes + 256}k`, disk]);
      }
      await writing.ended;
      execFileSync("mount", ["-o", "remount,size=64m", disk]);
      if (!writing.said.includes("closed")) tally.fault(`the writer did not end by itself: ${writing.said.at(-1)}`);
      const odd = writing.said.filter((line) => line.startsWith("refused") && line !== "refused ledger/disk-full");
      for (const line of new Set(odd)) if (!/index\/disk/.test(line)) tally.fault(`a full disk was told as ${line}`);
      const all = new Set(writing.acknowledged);
      if (all.size !== last + 1) tally.fault(`${all.size} of ${last + 1} were acknowledged in the end`);
      tally.add(await check(folder, all, null));
      for (const says of await sameAnswers(folder, last + 1)) tally.fault(says);
      return tally.report(all.size);
    } finally {
      spawnSync("umount", ["-l", disk]);
    }
  },
};
