import { execFileSync, fork, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { killedWriter } from "../../test/killed-writer.ts";
import type { EntryBody } from "../model/entry.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { verifyLedger } from "./verify.ts";

const at = "2025-03-01T09:00:00Z";
const root = mkdtempSync(join(tmpdir(), "hearsay-crash-"));
const writer = join(dirname(fileURLToPath(import.meta.url)), "../../test/append-forever.ts");
const remark = (note: string): EntryBody => ({ type: "remark", on: "claim:1", by: "desk", verdict: "agrees", note });

async function notes(ledger: Ledger): Promise<string[]> {
  const found: string[] = [];
  for await (const { body } of ledger.entries()) if (body.type === "remark") found.push(body.note);
  return found;
}

test("a ledger is made in the folder one stands in, however short its name", async () => {
  const said = await killedWriter("L", 0, 1, root);
  const ledger = await openLedger(join(root, "L"));
  expect(await notes(ledger)).toEqual(expect.arrayContaining([...said]));
  await ledger.close();
});

describe("a writer that is killed", () => {
  test("loses nothing that was acknowledged; the next one goes on without help, and the ledger verifies", {
    timeout: 120_000,
  }, async () => {
    const folder = join(root, "killed");
    const acknowledged: string[] = [];
    for (const count of [1, 20, 150]) {
      acknowledged.push(...(await killedWriter(folder, acknowledged.length + 10_000 * count, count)));
      const ledger = await openLedger(folder);
      const there = await notes(ledger);
      expect(new Set(there).size).toBe(there.length);
      expect(acknowledged.filter((note) => !there.includes(note))).toEqual([]);
      await ledger.close();
      const verdict = await verifyLedger(folder);
      expect(verdict.first).toBeNull();
      expect(verdict.unsigned).toBe(0);
    }
  });
});

describe("a writer in another process", () => {
  test("is refused by name in less than a second, and both go on unharmed", async () => {
    const folder = join(root, "two");
    const child = fork(writer, [folder, "0"], {
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    await new Promise((resolve) => child.once("message", resolve));
    const started = process.hrtime.bigint();
    await expect(openLedger(folder)).rejects.toMatchObject({
      code: "ledger/locked",
      message: expect.stringContaining(`process ${child.pid}`),
    });
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(1);
    const acknowledged = await new Promise((resolve) => child.once("message", resolve));
    const reader = await openLedger(folder, { mode: "read" });
    expect(await notes(reader)).toEqual(expect.arrayContaining(acknowledged as string[]));
    await reader.close();
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;
    await (await openLedger(folder)).close();
    expect((await verifyLedger(folder)).first).toBeNull();
  });
});

// A disk of our own that fills up needs the right to mount one.
const canMount = process.platform === "linux" && process.getuid?.() === 0 && mounts(join(root, "try"));

function mounts(folder: string): boolean {
  mkdirSync(folder);
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]).status !== 0) return false;
  return spawnSync("umount", [folder]).status === 0;
}

describe("a disk that is really full", () => {
  test.skipIf(!canMount)(
    "takes nothing more, says so, keeps what it acknowledged, and goes on by itself when there is room",
    async () => {
      const disk = join(root, "disk");
      mkdirSync(disk);
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=512k", "tmpfs", disk]);
      try {
        const ledger = await openLedger(join(disk, "ledger"));
        const acknowledged: string[] = [];
        const refused = await fillUp(ledger, acknowledged);
        expect(refused).toMatchObject({ code: "ledger/disk-full", message: expect.stringContaining(disk) });
        expect(await notes(ledger)).toEqual(acknowledged);
        execFileSync("mount", ["-o", "remount,size=4m", disk]);
        await ledger.append([remark("after")], at);
        expect(await notes(ledger)).toEqual([...acknowledged, "after"]);
        await ledger.close();
        expect((await verifyLedger(join(disk, "ledger"))).first).toBeNull();
      } finally {
        execFileSync("umount", ["-l", disk]);
      }
    },
  );

  test.skipIf(!canMount)("leaves no blob half there", async () => {
    const disk = join(root, "blobs");
    mkdirSync(disk);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk]);
    try {
      const ledger = await openLedger(join(disk, "ledger"));
      await expect(ledger.blobs.put([new Uint8Array(400_000).fill(7)])).rejects.toMatchObject({
        code: "ledger/disk-full",
      });
      await ledger.blobs.put([new Uint8Array(1000).fill(8)]);
      await ledger.close();
      expect((await verifyLedger(join(disk, "ledger"))).first).toBeNull();
    } finally {
      execFileSync("umount", ["-l", disk]);
    }
  });
});

async function fillUp(ledger: Ledger, acknowledged: string[]): Promise<unknown> {
  for (let n = 0; n < 5000; n++) {
    const note = `${n} ${"x".repeat(3000)}`;
    try {
      await ledger.append([remark(note)], at);
    } catch (error) {
      return error;
    }
    acknowledged.push(note);
  }
  return null;
}

describe("what a writer left half done", () => {
  test("is made up for at the next start: entries without tiles, tiles without a checkpoint, files half written", async () => {
    const folder = join(root, "half");
    let ledger = await openLedger(folder);
    await ledger.append(
      Array.from({ length: 300 }, (_, i) => remark(String(i))),
      at,
    );
    await ledger.publish();
    await ledger.append([remark("acknowledged, not published")], at);
    const old = ledger.checkpoint().note;
    await ledger.close();
    // As if the program had died before the last checkpoint, with a tile written and another half written.
    writeFileSync(join(folder, "checkpoint"), old ?? "");
    rmSync(join(folder, "tile/entries/001.p/45"));
    mkdirSync(join(folder, "tmp"), { recursive: true });
    writeFileSync(join(folder, "tmp", "1-1"), "half");
    expect((await verifyLedger(folder)).unsigned).toBe(1);
    ledger = await openLedger(folder);
    expect(ledger.checkpoint().checkpoint?.size).toBe(301);
    await ledger.close();
    expect(existsSync(join(folder, "tmp", "1-1"))).toBe(false);
    expect(statSync(join(folder, "tile/entries/001.p/45")).size).toBeGreaterThan(0);
    expect((await verifyLedger(folder)).first).toBeNull();
  });
});
