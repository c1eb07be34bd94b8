import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { sampleHeard } from "../../test/sample-reading.ts";
import type { EntryBody } from "../model/entry.ts";
import { batch, unbundle } from "./batch.ts";
import { blobName } from "./blobs.ts";
import { bodiesOf } from "./bodies.ts";
import { openLedger } from "./ledger.ts";
import { verifyLedger } from "./verify.ts";

const at = "2025-03-01T09:00:00Z";
const root = mkdtempSync(join(tmpdir(), "hearsay-verify-"));
const good = join(root, "good");
let early: Buffer;

/** Everything of a ledger that is verified: what is secret, disposable or only says who writes is not. */
const isVerified = (name: string): boolean => /^(log|checkpoint|vkey|tile\/.*|blobs\/.*)$/.test(name);
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter(isVerified)
    .sort();

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Runs with a file changed, and puts it back. */
async function changed<T>(
  name: string,
  change: (bytes: Buffer) => Uint8Array | null,
  run: () => Promise<T>,
): Promise<T> {
  const path = join(good, name);
  const bytes = readFileSync(path);
  const other = change(Buffer.from(bytes));
  if (other) writeFileSync(path, other);
  else rmSync(path);
  try {
    return await run();
  } finally {
    writeFileSync(path, bytes);
  }
}

beforeAll(async () => {
  const ledger = await openLedger(good);
  for (let n = 0; n < 31; n++) {
    const made = bodiesOf(sampleHeard(n));
    await ledger.blobs.put(made.blobs);
    await ledger.append(made.bodies, at);
    if (n === 10) {
      await ledger.publish();
      early = readFileSync(join(good, "checkpoint"));
    }
  }
  await ledger.withhold(sampleHeard(3).article.textSha256, "desk", "asked", at);
  await ledger.close();
});

describe("a ledger as it was written", () => {
  test("verifies, and tells how much was looked at", async () => {
    const verdict = await verifyLedger(good);
    expect(verdict.first).toBeNull();
    expect(verdict).toMatchObject({ ok: true, size: 280, unsigned: 0, checked: { entries: 280, withheld: 1 } });
    expect(verdict.checked.spans).toBeGreaterThan(400);
    expect(verdict.checked.blobs).toBeGreaterThan(60);
  });

  test("goes on from the checkpoint that was kept from earlier", async () => {
    expect((await verifyLedger(good, { since: early })).ok).toBe(true);
  });

  test("verifies by the key that was got from elsewhere, and by no other", async () => {
    const { vkey } = await verifyLedger(good);
    expect((await verifyLedger(good, { vkey: vkey ?? "" })).ok).toBe(true);
    const stranger = await openLedger("memory:");
    expect((await verifyLedger(good, { vkey: stranger.vkey })).first).toEqual({
      place: "vkey",
      reason: "it is not the key you gave",
    });
    await stranger.close();
  });

  test("is not changed by verifying it", async () => {
    const before = filesOf(good).map((name) => [name, statSync(join(good, name)).mtimeMs]);
    await verifyLedger(good);
    expect(filesOf(good).map((name) => [name, statSync(join(good, name)).mtimeMs])).toEqual(before);
  });

  test("verifies as a copy elsewhere, without key, index or lock", async () => {
    const copy = join(root, "copy");
    for (const name of filesOf(good)) cpSync(join(good, name), join(copy, name), { recursive: true });
    expect((await verifyLedger(copy)).ok).toBe(true);
    expect(existsSync(join(copy, "lock"))).toBe(false);
  });
});

describe("one bit turned", () => {
  const spots = (names: readonly string[], count: number, seed: number): readonly (readonly [string, number])[] => {
    const next = chance(seed);
    return Array.from({ length: count }, () => {
      const name = names[next(names.length)] as string;
      return [name, next(statSync(join(good, name)).size * 8)] as const;
    });
  };
  const turn = (bit: number) => (bytes: Buffer) => {
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return bytes;
  };

  test("anywhere, 210 times, is noticed, and its place is named", { timeout: 120_000 }, async () => {
    const names = filesOf(good);
    const groups: readonly (readonly [RegExp, number])[] = [
      [/^log$/, 60],
      [/^tile\/entries/, 35],
      [/^tile\/\d/, 35],
      [/^blobs/, 50],
      [/^(checkpoint|vkey)$/, 30],
    ];
    let seed = 1;
    for (const [group, count] of groups)
      for (const [name, bit] of spots(
        names.filter((n) => group.test(n)),
        count,
        seed++,
      )) {
        const { ok, first } = await changed(name, turn(bit), () => verifyLedger(good));
        expect(ok, `bit ${bit} of ${name}`).toBe(false);
        expect(first?.reason).toBeTruthy();
        // A blob's bit shows where its words are first read; all others show in their own file.
        if (!name.startsWith("blobs/")) expect(first?.place, `bit ${bit} of ${name}`).toBe(name);
      }
    expect((await verifyLedger(good)).ok).toBe(true);
  });
});

describe("what does not fit is named", () => {
  const names = (): readonly string[] => filesOf(good);
  const find = (pattern: RegExp): string => names().find((name) => pattern.test(name)) as string;

  test("a file that is missing", async () => {
    const next = chance(11);
    const blobs = names().filter((n) => n.startsWith("blobs/"));
    for (const name of [
      ...names().filter((n) => !n.startsWith("blobs/")),
      ...Array.from({ length: 12 }, () => blobs[next(blobs.length)] as string),
    ]) {
      const { ok } = await changed(
        name,
        () => null,
        () => verifyLedger(good),
      );
      expect(ok, name).toBe(false);
    }
  }, 120_000);

  test("a file too many", async () => {
    for (const name of ["tile/0/009", "tile/entries/009", "tile/3/000", "blobs/0/stray"]) {
      writeFileSync(mkdirOf(join(good, name)), "stray");
      expect((await verifyLedger(good)).first?.place).toBe(name);
      rmSync(join(good, name));
    }
    rmSync(join(good, "tile/3"), { recursive: true });
  });

  test("a log cut short, wherever", async () => {
    const { length } = readFileSync(join(good, "log"));
    for (const keep of [0, 1, 47, Math.floor(length / 2), length - 1]) {
      const { first } = await changed(
        "log",
        (bytes) => bytes.subarray(0, keep),
        () => verifyLedger(good),
      );
      expect(first?.place).toBe("log");
    }
  });

  test("bytes after the end of the log", async () => {
    const { first } = await changed(
      "log",
      (bytes) => Buffer.concat([bytes, Buffer.from("trailing garbage")]),
      () => verifyLedger(good),
    );
    expect(first).toMatchObject({ place: "log", reason: expect.stringContaining("16 bytes") });
  });

  test("an entry rewritten with a digest that fits", async () => {
    const { first } = await changed(
      "log",
      (bytes) =>
        rewrite(bytes, (text) =>
          text.replace('"verdict"', '"verdict"').replace("Petra", "Peter").replace('"asserts"', '"denies!"'),
        ),
      () => verifyLedger(good),
    );
    expect(first?.place).toMatch(/^tile\/|^entry /);
  });

  test("a checkpoint of another size, however well it was signed", async () => {
    const { first } = await changed(
      "checkpoint",
      () => early,
      () => verifyLedger(good),
    );
    expect(first).toBeNull();
    const other = join(root, "other");
    const ledger = await openLedger(other);
    await ledger.append([remark("other")], at);
    await ledger.close();
    const stranger = readFileSync(join(other, "checkpoint"));
    expect(
      (
        await changed(
          "checkpoint",
          () => stranger,
          () => verifyLedger(good),
        )
      ).first?.place,
    ).toBe("checkpoint");
    expect((await verifyLedger(good, { since: stranger })).first?.place).toBe("the checkpoint kept from earlier");
  });

  test("a past that was rewritten since a checkpoint was kept", async () => {
    const fork = join(root, "fork");
    let ledger = await openLedger(fork, { origin: "example.org/fork" });
    await ledger.append([remark("a"), remark("b")], at);
    await ledger.close();
    const kept = readFileSync(join(fork, "checkpoint"));
    for (const name of ["log", "acknowledged", "checkpoint", "tile"]) rmSync(join(fork, name), { recursive: true });
    ledger = await openLedger(fork);
    await ledger.append([remark("a"), remark("another"), remark("c")], at);
    await ledger.close();
    expect((await verifyLedger(fork)).ok).toBe(true);
    const verdict = await verifyLedger(fork, { since: kept });
    expect(verdict.first?.reason).toMatch(/the first 2 entries/);
  });

  test("a text put in the place of another, its name kept", async () => {
    const name = blobName(sampleHeard(5).article.textSha256);
    const { first } = await changed(
      name,
      () => new TextEncoder().encode(sampleHeard(6).article.text),
      () => verifyLedger(good),
    );
    expect(first?.reason).toContain(sampleHeard(5).article.textSha256);
  });

  test("no ledger, with an error of our own", async () => {
    await expect(verifyLedger(join(root, "nowhere"))).rejects.toMatchObject({ code: "ledger/none" });
    expect((await verifyLedger(find(/^log$/) === "log" ? good : "")).ok).toBe(true);
  });
});

const remark = (note: string): EntryBody => ({ type: "remark", on: "claim:1", by: "desk", verdict: "agrees", note });

function mkdirOf(path: string): string {
  cpSync(join(good, "vkey"), path, { recursive: true });
  return path;
}

/** The log with its first batch's entries changed, and digests made to fit. */
function rewrite(log: Buffer, change: (text: string) => string): Buffer {
  const length = log.readUInt32BE(4);
  const leaves = unbundle(log.subarray(48, 48 + length)) ?? [];
  const other = leaves.map((leaf) => new TextEncoder().encode(change(new TextDecoder().decode(leaf))));
  return Buffer.concat([batch(0, other), log.subarray(48 + length)]);
}

test("what comes after its reading was closed is noticed: it would count for nothing, or be counted twice", async () => {
  const late = join(root, "late");
  const ledger = await openLedger(late);
  const { blobs, bodies } = bodiesOf(sampleHeard(3));
  await ledger.blobs.put(blobs);
  await ledger.append(bodies, at);
  const claim = bodies.find((body) => body.type === "claim");
  if (claim?.type !== "claim") throw new Error("no claim");
  await ledger.append([{ ...claim, claim: { ...claim.claim, rule: "late" } }], at);
  await ledger.close();
  const { first } = await verifyLedger(late);
  expect(first).toMatchObject({ place: `entry ${bodies.length}`, reason: expect.stringContaining("was closed") });
});
