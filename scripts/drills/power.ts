import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { check, checkpointOf, sameAnswers } from "./check.ts";
import { kill, startWriter } from "./child.ts";
import { type Drill, pause, seeded, Tally } from "./drill.ts";

const run = (command: string, ...args: readonly string[]): string => execFileSync(command, args, { encoding: "utf8" });
const has = (command: string): boolean => spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;

/** Why file systems cannot be mounted here; null where they can. */
export function cannotMount(): string | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return "needs root on Linux, to mount";
  if (!has("mkfs.ext4") || !has("losetup")) return "needs mkfs.ext4 and losetup";
  return spawnSync("losetup", ["-f"]).status === 0 ? null : "no loop device here";
}

/**
 * The plug pulled: the ledger lies on an ext4 image; the writer is stopped, the image copied as the disk then is (what was only in memory is not in it),
 * and the copy mounted, its journal replayed. The writer goes on until the next cut.
 */
export const powerDrill: Drill = {
  name: "power cut",
  how: "ext4 on a loop image; writer SIGSTOPped, image copied, copy mounted",
  missing: cannotMount,
  run: async ({ long, seed, scratch }) => {
    const [tally, chance] = [new Tally({ long }), seeded(seed)];
    const [disk, image] = [join(scratch, "disk"), join(scratch, "disk.img")];
    mkdirSync(disk);
    run("truncate", "-s", "512M", image);
    run("mkfs.ext4", "-q", "-F", image);
    run("mount", "-o", "loop", image, disk);
    let acknowledged = 0;
    try {
      let next = 0;
      for (let cut = 0; cut < (long ? 24 : 1); cut++) {
        const folder = join(disk, `ledger-${cut % 3}`);
        if (cut < 3) next = 0;
        const writing = startWriter(folder, next);
        await writing.heard("ack");
        await pause(chance() * (long ? 4000 : 500));
        writing.process.kill("SIGSTOP");
        await pause(20);
        const [before, done] = [checkpointOf(folder), [...writing.acknowledged]];
        const copy = join(scratch, "cut.img");
        run("cp", "--sparse=always", image, copy);
        tally.faults++;
        acknowledged += done.length;
        for (const found of await afterCut(copy, join(scratch, "cut"), `ledger-${cut % 3}`, done, before))
          tally.add(found);
        next = Math.max(next, ...done) + 1;
        writing.process.kill("SIGCONT");
        await kill(writing);
      }
    } finally {
      spawnSync("umount", ["-l", disk]);
    }
    return tally.report(acknowledged);
  },
};

async function afterCut(copy: string, at: string, name: string, done: readonly number[], before: Uint8Array | null) {
  mkdirSync(at, { recursive: true });
  run("mount", "-o", "loop", copy, at);
  try {
    const folder = join(at, name);
    const found = await check(folder, done, before);
    const wrong = await sameAnswers(folder, Math.max(0, ...done) + 1);
    return [found, { lost: 0, doubled: 0, restart: 0, slow: false, wrong }];
  } finally {
    // Lazily: prepared statements keep the index open until they are collected.
    run("umount", "-l", at);
    rmSync(copy);
  }
}
