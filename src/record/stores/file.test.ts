import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { batch } from "../batch.ts";
import type { Store } from "../store.ts";
import { fileStore } from "./file.ts";
import { openMark } from "./mark.ts";

const fresh = (): string => join(mkdtempSync(join(tmpdir(), "hearsay-file-")), "log");
const bytes = (...texts: string[]): Uint8Array[] => texts.map((text) => new TextEncoder().encode(text));
const open = (path: string, sealed = 0) => fileStore(path, { write: true, sealed });

async function all(store: Store): Promise<string[]> {
  const found: string[] = [];
  for await (const leaf of store.read(0, await store.size())) found.push(new TextDecoder().decode(leaf));
  return found;
}

/** A log of two batches, and where the second begins. */
async function two(): Promise<{ path: string; second: number; whole: Buffer }> {
  const path = fresh();
  const store = open(path);
  await store.append(bytes("one", "two"));
  const second = statSync(path).size;
  await store.append(bytes("three", "four"));
  await store.close();
  return { path, second, whole: readFileSync(path) };
}

/** As if nothing from this byte on had ever been acknowledged. */
function unmarked(path: string, from: number): void {
  const mark = openMark(join(dirname(path), "acknowledged"));
  mark.set(from);
  mark.close();
}

const failing = (code: string) => () => {
  throw Object.assign(new Error(`${code}: made for the test`), { code });
};

describe("a torn tail", () => {
  test("is cut back wherever the last batch was cut off, named, and kept beside", async () => {
    const { path, second, whole } = await two();
    for (let length = second + 1; length < whole.length; length++) {
      writeFileSync(path, whole.subarray(0, length));
      unmarked(path, second);
      const store = open(path, 2);
      expect(await all(store)).toEqual(["one", "two"]);
      expect(store.repaired?.code).toBe("ledger/torn-tail");
      expect(store.repaired?.reason).toContain(`${length - second} bytes`);
      expect(statSync(path).size).toBe(second);
      expect(readFileSync(`${path}.torn-${second}`)).toEqual(whole.subarray(second, length));
      await store.append(bytes("five"));
      expect(await all(store)).toEqual(["one", "two", "five"]);
      await store.close();
    }
  });

  test("of zeroes, as a power cut leaves it, is cut back too", async () => {
    const { path, whole } = await two();
    appendFileSync(path, Buffer.alloc(5000));
    const store = open(path, 4);
    expect(await store.size()).toBe(4);
    expect(statSync(path).size).toBe(whole.length);
    await store.close();
  });

  test("is neither read nor touched by a reader", async () => {
    const { path, second } = await two();
    truncateSync(path, second + 10);
    unmarked(path, second);
    const store = fileStore(path, { write: false, sealed: 2 });
    expect(await all(store)).toEqual(["one", "two"]);
    expect(statSync(path).size).toBe(second + 10);
    await expect(store.append(bytes("no"))).rejects.toThrow(RangeError);
    await store.close();
  });

  test("is no torn tail where a checkpoint signs what it held", async () => {
    const { path, second } = await two();
    truncateSync(path, second + 10);
    expect(() => open(path, 4)).toThrow(/the checkpoint signs 4/);
    expect(statSync(path).size).toBe(second + 10);
  });
});

describe("a batch at the end that is whole in length but not good", () => {
  const bent = (whole: Buffer, at: number): Buffer => {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    return bytes;
  };

  test("is damage where it was acknowledged, also beyond the last checkpoint: nothing is cut", async () => {
    const { path, second, whole } = await two();
    for (let at = second; at < whole.length; at++) {
      writeFileSync(path, bent(whole, at));
      expect(() => open(path, 2), `byte ${at}`).toThrow(expect.objectContaining({ code: "ledger/damaged" }));
      expect(readFileSync(path)).toEqual(bent(whole, at));
    }
    truncateSync(path, second);
    expect(() => open(path, 2)).toThrow(/acknowledged up to byte/);
  });

  test("is cut back where it was not marked as acknowledged, and told apart from one that was cut off", async () => {
    const { path, second, whole } = await two();
    writeFileSync(path, bent(whole, whole.length - 1));
    unmarked(path, second);
    const store = open(path, 2);
    expect(store.repaired?.code).toBe("ledger/bad-tail");
    expect(store.repaired?.reason).not.toContain("never acknowledged");
    expect(await all(store)).toEqual(["one", "two"]);
    await store.close();
  });

  test("is judged by a mark that is whole: half a mark counts as none", async () => {
    const { path, second, whole } = await two();
    writeFileSync(path, whole.subarray(0, whole.length - 1));
    const mark = join(dirname(path), "acknowledged");
    for (const bytes of [
      readFileSync(mark).subarray(0, 15),
      bent(readFileSync(mark), 3),
      Buffer.alloc(16),
      Buffer.alloc(0),
    ]) {
      writeFileSync(mark, bytes);
      const reader = fileStore(path, { write: false, sealed: 2 });
      expect(reader.repaired?.code).toBe("ledger/torn-tail");
      await reader.close();
    }
    expect(statSync(path).size).toBeGreaterThan(second);
  });
});

test("what a killed writer left good is made durable before anything rests on it", async () => {
  const { path } = await two();
  let synced = 0;
  const store = fileStore(path, { write: true, sealed: 0, system: { sync: () => void synced++ } });
  expect(synced).toBe(1);
  await store.close();
});

describe("damage", () => {
  test("anywhere in the middle is refused, and nothing is cut", async () => {
    const { path, second, whole } = await two();
    for (let at = 0; at < second; at++) {
      const bent = Buffer.from(whole);
      bent[at] = (bent[at] ?? 0) ^ 0x10;
      writeFileSync(path, bent);
      expect(() => open(path)).toThrow(expect.objectContaining({ code: "ledger/damaged" }));
      expect(readFileSync(path)).toEqual(bent);
    }
  });

  test("is refused where a batch stands twice", async () => {
    const path = fresh();
    writeFileSync(path, Buffer.concat([batch(0, bytes("one")), batch(0, bytes("one"))]));
    expect(() => open(path, 2)).toThrow(expect.objectContaining({ code: "ledger/damaged" }));
  });
});

describe("a failing disk", () => {
  test("that writes a little at a time still gets everything", async () => {
    const path = fresh();
    const store = fileStore(path, {
      write: true,
      sealed: 0,
      system: { write: (fd, b, offset, length, at) => writeSync(fd, b, offset, Math.min(length, 7), at) },
    });
    await store.append(bytes("a longer leaf", "and another"));
    await store.close();
    expect(await all(open(path))).toEqual(["a longer leaf", "and another"]);
  });

  test("that fills up in the middle of a batch leaves nothing of it, says so, and goes on when there is room", async () => {
    const path = fresh();
    let room = 90;
    const write = (fd: number, b: Uint8Array, offset: number, length: number, at: number): number => {
      if (room <= 0) failing("ENOSPC")();
      const done = writeSync(fd, b, offset, Math.min(length, room), at);
      room -= done;
      return done;
    };
    const store = fileStore(path, { write: true, sealed: 0, system: { write } });
    await store.append(bytes("fits"));
    await expect(store.append(bytes("does not fit any more, however long one waits"))).rejects.toMatchObject({
      code: "ledger/disk-full",
    });
    expect(await all(store)).toEqual(["fits"]);
    room = 1000;
    await store.append(bytes("fits now"));
    await store.close();
    expect(await all(open(path))).toEqual(["fits", "fits now"]);
  });

  test("that writes nothing without saying why counts as full", async () => {
    const store = fileStore(fresh(), { write: true, sealed: 0, system: { write: () => 0 } });
    await expect(store.append(bytes("a"))).rejects.toMatchObject({ code: "ledger/disk-full" });
    await store.close();
  });

  test("that cannot make a batch durable acknowledges nothing, then or later, until it is opened anew", async () => {
    const path = fresh();
    let good = true;
    const sync = (): void => {
      if (!good) failing("EIO")();
    };
    const store = fileStore(path, { write: true, sealed: 0, system: { sync } });
    await store.append(bytes("durable"));
    good = false;
    await expect(store.append(bytes("lost"))).rejects.toMatchObject({ code: "ledger/disk" });
    good = true;
    await expect(store.append(bytes("not believed"))).rejects.toMatchObject({ code: "ledger/stopped" });
    expect(await all(store)).toEqual(["durable"]);
    await store.close();
    expect(await all(open(path))).toEqual(["durable"]);
  });
});

test("a reader of a log that is not there finds it empty and does not make it", async () => {
  const path = fresh();
  const store = fileStore(path, { write: false, sealed: 0 });
  expect(await store.size()).toBe(0);
  expect(existsSync(path)).toBe(false);
  expect(readdirSync(dirname(path))).toEqual([]);
  await store.close();
});
