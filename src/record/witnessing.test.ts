import { createHash, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { EntryBody } from "../model/entry.ts";
import { openCheckpoint } from "./checkpoint.ts";
import { openLedger } from "./ledger.ts";
import { lockFolder } from "./lock.ts";
import { openNote, readVkey, vkeyOf } from "./note.ts";
import { openProof, proofOf, withCosignatures } from "./proof.ts";
import { witness } from "./witnessing.ts";

const scratch = mkdtempSync(join(tmpdir(), "hearsay-witness-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const at = "2031-05-02T09:00:00Z";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const remark = (n: number): EntryBody => ({
  type: "remark",
  on: "claim:0",
  by: "desk",
  verdict: "agrees",
  note: `${n}`,
});

async function grown(folder: string, to: number): Promise<void> {
  const ledger = await openLedger(folder);
  await ledger.append(
    Array.from({ length: to }, (_, n) => remark(n)),
    at,
  );
  await ledger.close();
}

async function looks(ledger: string, state: string, time = 1_900_000_000, vkey?: string, name = "witness.example/w1") {
  const read = await openLedger(ledger, { mode: "read" });
  try {
    return await witness(read, { folder: state, name, time, ...(vkey ? { vkey } : {}) });
  } finally {
    await read.close();
  }
}

test("a cosignature is what C2SP tlog-cosignature says, byte for byte", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const raw = Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url");
  const name = "witness.example/w1";
  const id = createHash("sha256")
    .update(Buffer.concat([Buffer.from(`${name}\n`), Uint8Array.of(4), raw]))
    .digest()
    .subarray(0, 4);
  const vkey = `${name}+${id.toString("hex")}+${Buffer.concat([Uint8Array.of(4), raw]).toString("base64")}`;
  expect(vkeyOf(name, createPublicKey(privateKey), "witness")).toBe(vkey);
  const log = generateKeyPairSync("ed25519");
  const origin = "log.example/l";
  const body = `${origin}\n7\n${Buffer.alloc(32, 7).toString("base64")}\n`;
  const logId = createHash("sha256")
    .update(
      Buffer.concat([
        Buffer.from(`${origin}\n`),
        Uint8Array.of(1),
        Buffer.from(log.publicKey.export({ format: "jwk" }).x ?? "", "base64url"),
      ]),
    )
    .digest()
    .subarray(0, 4);
  const stamp = Buffer.alloc(8);
  stamp.writeBigUInt64BE(1_900_000_000n);
  const over = Buffer.from(`cosignature/v1\ntime 1900000000\n${body}`);
  const line = (who: string, of: Buffer[]) => `— ${who} ${Buffer.concat(of).toString("base64")}\n`;
  const cosigned = line(name, [id, stamp, sign(null, over, privateKey)]);
  const note = utf8(`${body}\n${line(origin, [logId, sign(null, Buffer.from(body), log.privateKey)])}${cosigned}`);
  const keys = [readVkey(vkeyOf(origin, log.publicKey)), readVkey(vkey)];
  expect(openCheckpoint(note, keys).seen).toEqual([{ name, time: 1_900_000_000 }]);
  expect(openCheckpoint(note, keys.slice(0, 1)).seen).toEqual([]);
  // Another time than was signed; and a witness alone makes no note good.
  stamp.writeBigUInt64BE(1_900_000_001n);
  const other = line(name, [id, stamp, sign(null, over, privateKey)]);
  expect(() => openNote(utf8(new TextDecoder().decode(note).replace(cosigned, other)), keys)).toThrow(/does not fit/);
  expect(() => openNote(note, keys.slice(1))).toThrow(/no known key/);
  stamp.writeBigUInt64BE(1n << 60n);
  const never = Buffer.from(`cosignature/v1\ntime ${1n << 60n}\n${body}`);
  const timeless = line(name, [id, stamp, sign(null, never, privateKey)]);
  expect(() => openNote(utf8(new TextDecoder().decode(note).replace(cosigned, timeless)), keys)).toThrow(/at no time/);
  const short = line(name, [id, sign(null, over, privateKey)]);
  expect(() => openNote(utf8(new TextDecoder().decode(note).replace(cosigned, short)), keys)).toThrow(/no time/);
});

test("a witness signs what goes on from what it saw, and the proof carries it", async () => {
  const [folder, state] = [join(scratch, "log"), join(scratch, "w1")];
  await grown(folder, 3);
  const first = await looks(folder, state);
  expect(first).toMatchObject({ size: 3, before: null });
  await grown(folder, 300);
  const again = await looks(folder, state, 1_900_000_060);
  expect(again).toMatchObject({ size: 300, before: 3, vkey: first.vkey });
  const ledger = await openLedger(folder, { mode: "read" });
  const proof = await proofOf(ledger, 7);
  const keys = [readVkey(ledger.vkey), readVkey(again.vkey)];
  expect(openProof(utf8(withCosignatures(proof, utf8(again.note))), keys).checkpoint.seen).toEqual([
    { name: "witness.example/w1", time: 1_900_000_060 },
  ]);
  expect(() => withCosignatures(proof, utf8(first.note))).toThrow(expect.objectContaining({ code: "proof/other" }));
  await ledger.close();
});

test("a witness signs no older log, no other history under the same key, and no other key", async () => {
  const [folder, fork, state] = [join(scratch, "one"), join(scratch, "two"), join(scratch, "w2")];
  await grown(folder, 3);
  cpSync(folder, fork, { recursive: true });
  const early = join(scratch, "early");
  cpSync(folder, early, { recursive: true });
  await grown(folder, 40);
  await looks(folder, state);
  await expect(looks(early, state)).rejects.toMatchObject({ code: "witness/older" });
  const forked = await openLedger(fork);
  await forked.append(
    Array.from({ length: 60 }, (_, n) => remark(1000 + n)),
    at,
  );
  await forked.close();
  await expect(looks(fork, state)).rejects.toMatchObject({ code: "witness/forked" });
  const other = generateKeyPairSync("ed25519").publicKey;
  const origin = (await openLedger(folder, { mode: "read" })).origin;
  await expect(looks(folder, state, 1, vkeyOf(origin, other))).rejects.toMatchObject({ code: "witness/key" });
  expect(await looks(folder, state)).toMatchObject({ size: 40, before: 40 });
});

test("a witness looks at one thing at a time, and remembers nothing under a name that it cannot sign with", async () => {
  const [folder, state] = [join(scratch, "three"), join(scratch, "w3")];
  await grown(folder, 3);
  await expect(looks(folder, state, 1, undefined, "two words")).rejects.toMatchObject({ code: "witness/name" });
  expect(existsSync(state)).toBe(false);
  await looks(folder, state);
  const unlock = lockFolder(state);
  await expect(looks(folder, state)).rejects.toMatchObject({ code: "ledger/locked" });
  unlock();
  expect(await looks(folder, state)).toMatchObject({ size: 3, before: 3 });
});

test("a witness that lost its key makes no other, and says what to do; a new one does", async () => {
  const [folder, state] = [join(scratch, "four"), join(scratch, "w4")];
  await grown(folder, 3);
  await looks(folder, state);
  const key = join(state, "secret", "signing-key.pem");
  const kept = readFileSync(key);
  rmSync(key);
  await expect(looks(folder, state)).rejects.toMatchObject({
    code: "witness/key-missing",
    hint: expect.stringContaining("another folder"),
  });
  expect(existsSync(key)).toBe(false);
  writeFileSync(key, kept);
  expect(await looks(folder, state)).toMatchObject({ before: 3 });
});
