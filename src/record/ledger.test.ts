import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sampleHeard } from "../../test/sample-reading.ts";
import { type Entry, type EntryBody, entryBytes } from "../model/entry.ts";
import { canonical } from "../text/canonical.ts";
import { bodiesOf } from "./bodies.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { leafHash, provesConsistency, provesInclusion } from "./tree.ts";
import { verifyLedger } from "./verify.ts";

const at = "2025-03-01T09:00:00Z";
const folder = (): string => join(mkdtempSync(join(tmpdir(), "hearsay-ledger-")), "ledger");
const remark = (n: number): EntryBody => ({
  type: "remark",
  on: `claim:${n}`,
  by: "desk",
  verdict: "agrees",
  note: `note ${n}`,
});
const remarks = (from: number, to: number): EntryBody[] =>
  Array.from({ length: to - from }, (_, i) => remark(from + i));

async function all(ledger: Ledger): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of ledger.entries()) entries.push(entry);
  return entries;
}

/** A ledger with one article recorded. */
async function withArticle(place: string) {
  const ledger = await openLedger(place);
  const made = bodiesOf(sampleHeard(1));
  await ledger.blobs.put(made.blobs);
  await ledger.append(made.bodies, at);
  return { ledger, made };
}

describe("a ledger", () => {
  test("gives back what was appended, with index and time, after closing and opening", async () => {
    const place = folder();
    const ledger = await openLedger(place);
    expect(await ledger.append(remarks(0, 2), at)).toEqual({ indices: [0, 1], added: 2 });
    await ledger.close();
    const again = await openLedger(place, { mode: "read" });
    expect(await all(again)).toEqual(
      [0, 1].map((index) => ({ index, at, body: remark(index), written: canonical(remark(index)) })),
    );
    expect(await again.leaf(1)).toEqual(entryBytes({ index: 1, at, body: remark(1) }));
    await again.close();
  });

  test("appends nothing twice: not in one go, not later, not after opening anew", async () => {
    const place = folder();
    let ledger = await openLedger(place);
    expect(await ledger.append([remark(1), remark(2), remark(1)], at)).toEqual({ indices: [0, 1, 0], added: 2 });
    expect((await ledger.append([remark(2), remark(3)], "2026-01-01T00:00:00Z")).indices).toEqual([1, 2]);
    await ledger.close();
    ledger = await openLedger(place);
    expect(await ledger.append([remark(3), remark(1)], at)).toEqual({ indices: [2, 0], added: 0 });
    expect(ledger.find(remark(2))).toBe(1);
    expect(ledger.find(remark(9))).toBeNull();
    await ledger.close();
  });

  test("takes the same bytes from the same address for one capture, whenever they were taken", async () => {
    const ledger = await openLedger("memory:");
    for (const taken of ["2025-03-01T08:00:00Z", "2025-04-01T08:00:00Z"] as const) {
      const { capture, bytes } = sampleHeard(1, { taken });
      await ledger.blobs.put([bytes]);
      await ledger.append([{ type: "capture", capture }], at);
    }
    expect(ledger.size()).toBe(1);
    await ledger.close();
  });

  test("does what is asked at once one after another", async () => {
    const ledger = await openLedger("memory:");
    const asked = [remarks(0, 3), remarks(2, 5), remarks(4, 6)].map((bodies) => ledger.append(bodies, at));
    expect((await Promise.all(asked)).map((a) => a.added)).toEqual([3, 2, 1]);
    expect((await all(ledger)).map((e) => e.index)).toEqual([0, 1, 2, 3, 4, 5]);
    await ledger.close();
  });

  test("proves every entry, and that each checkpoint goes on from the ones before", async () => {
    const ledger = await openLedger("memory:");
    const kept = [];
    for (const to of [1, 5, 256, 300, 513]) {
      await ledger.append(remarks(ledger.size(), to), at);
      kept.push(await ledger.publish());
    }
    const last = kept.at(-1)!;
    for (const i of [0, 4, 255, 256, 299, 512])
      expect(provesInclusion(ledger.inclusion(i), leafHash(await ledger.leaf(i)), i, last.size, last.root)).toBe(true);
    for (const old of kept)
      expect(provesConsistency(ledger.consistency(old.size), old.size, old.root, last.size, last.root)).toBe(true);
    await ledger.close();
  });

  test("keeps the unfinished tiles of older checkpoints until the full tile is there, and no longer", async () => {
    const place = folder();
    const ledger = await openLedger(place);
    await ledger.append(remarks(0, 10), at);
    await ledger.publish();
    await ledger.append(remarks(10, 20), at);
    await ledger.publish();
    for (const w of [10, 20])
      for (const level of ["0", "entries"]) expect(existsSync(join(place, `tile/${level}/000.p/${w}`))).toBe(true);
    await ledger.append(remarks(20, 300), at);
    await ledger.publish();
    for (const w of [10, 20])
      for (const level of ["0", "entries"]) expect(existsSync(join(place, `tile/${level}/000.p/${w}`))).toBe(false);
    expect(statSync(join(place, "tile/0/000")).size).toBe(8192);
    await ledger.close();
    expect((await verifyLedger(place)).first).toBeNull();
  });

  test("makes its key at first use, for its owner's eyes only, and tells where", async () => {
    const place = folder();
    const ledger = await openLedger(place, { origin: "example.org/desk" });
    expect(ledger.key).toEqual({ place: join(place, "secret", "signing-key.pem"), made: true });
    expect(statSync(ledger.key?.place ?? "").mode & 0o777).toBe(0o600);
    expect(ledger.vkey.startsWith("example.org/desk+")).toBe(true);
    await ledger.close();
    const again = await openLedger(place);
    expect(again.key?.made).toBe(false);
    expect([again.origin, again.vkey]).toEqual(["example.org/desk", ledger.vkey]);
    await again.close();
  });

  test("in memory is gone with the process and needs no folder", async () => {
    const { ledger } = await withArticle("memory:");
    expect(ledger.key?.place).toBeNull();
    expect((await ledger.publish()).size).toBe(ledger.size());
    await ledger.close();
  });
});

describe("a ledger refuses", () => {
  test("a second writer at once, by name, and the first is unharmed", async () => {
    const place = folder();
    const first = await openLedger(place);
    const started = process.hrtime.bigint();
    await expect(openLedger(place)).rejects.toMatchObject({
      code: "ledger/locked",
      message: expect.stringContaining(String(process.pid)),
    });
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(1);
    await first.append(remarks(0, 3), at);
    const reader = await openLedger(place, { mode: "read" });
    expect(reader.size()).toBe(3);
    await reader.close();
    await first.close();
    await (await openLedger(place)).close();
  });

  test("to read where there is none, and makes nothing", async () => {
    const place = folder();
    await expect(openLedger(place, { mode: "read" })).rejects.toMatchObject({ code: "ledger/none" });
    expect(existsSync(place)).toBe(false);
  });

  test("an entry of more than 65,535 bytes, by name, with all that came with it", async () => {
    const ledger = await openLedger("memory:");
    const long: EntryBody = {
      ...remark(1),
      type: "remark",
      on: "claim:x",
      by: "desk",
      verdict: "agrees",
      note: "n".repeat(65_535),
    };
    await expect(ledger.append([remark(0), long], at)).rejects.toMatchObject({ code: "ledger/entry-too-long" });
    expect(ledger.size()).toBe(0);
    await ledger.close();
  });

  test("a claim whose words do not read as it says", async () => {
    const { ledger, made } = await withArticle("memory:");
    const size = ledger.size();
    const claim = made.bodies.find((body) => body.type === "claim")!;
    if (claim.type !== "claim") return;
    const { words } = claim.claim;
    const bent: readonly EntryBody[] = [
      { ...claim, claim: { ...claim.claim, words: { start: words.start + 1, end: words.end } } },
      { ...claim, claim: { ...claim.claim, words: { start: words.start, end: 100_000 } } },
      { ...claim, spans: claim.spans.slice(1) },
      { ...claim, spans: [...claim.spans, { in: "text", start: 0, end: 1, sha256: claim.spans[0]?.sha256 ?? "" }] },
      {
        ...claim,
        spans: claim.spans.map((span) => ({
          ...span,
          sha256: span.sha256.replace(/^./, (c) => (c === "0" ? "1" : "0")),
        })),
      },
      { ...claim, where: "title" },
    ];
    for (const body of bent) await expect(ledger.append([body], at)).rejects.toMatchObject({ code: "ledger/span" });
    expect(ledger.size()).toBe(size);
    await ledger.close();
  });

  test("what was read in an article that is not recorded, and an article whose bytes are not kept", async () => {
    const ledger = await openLedger("memory:");
    const { bodies } = bodiesOf(sampleHeard(1));
    await expect(ledger.append(bodies.slice(2, 3), at)).rejects.toMatchObject({ code: "ledger/unknown-article" });
    await expect(ledger.append(bodies.slice(0, 1), at)).rejects.toMatchObject({ code: "ledger/blob-missing" });
    await expect(ledger.append(bodies.slice(1, 2), at)).rejects.toMatchObject({ code: "ledger/blob-missing" });
    await ledger.close();
  });

  test("to go on without its key, with another key, or from entries its checkpoint does not sign", async () => {
    const place = folder();
    const ledger = await openLedger(place);
    await ledger.append(remarks(0, 3), at);
    await ledger.close();
    const secret = join(place, "secret", "signing-key.pem");
    const pem = readFileSync(secret);
    rmSync(secret);
    await expect(openLedger(place)).rejects.toMatchObject({ code: "ledger/key-missing" });
    const stranger = await openLedger(folder());
    await stranger.append(remarks(5, 8), at);
    await stranger.close();
    writeFileSync(secret, readFileSync(stranger.key?.place ?? ""));
    await expect(openLedger(place)).rejects.toMatchObject({ code: "ledger/key-other" });
    writeFileSync(secret, "no key");
    await expect(openLedger(place)).rejects.toMatchObject({ code: "ledger/key-unreadable" });
    writeFileSync(secret, pem);
    writeFileSync(join(place, "log"), readFileSync(join(stranger.place, "log")));
    await expect(openLedger(place)).rejects.toMatchObject({ code: "ledger/forked" });
    expect((await verifyLedger(place)).ok).toBe(false);
  });

  test.skipIf(process.getuid?.() === 0)("a folder it may not write to, in words", async () => {
    const place = folder();
    await (await openLedger(place)).close();
    chmodSync(place, 0o500);
    await expect(openLedger(place)).rejects.toMatchObject({ code: "ledger/no-access" });
    chmodSync(place, 0o700);
  });

  test("a scheme there is no store for", async () => {
    await expect(openLedger("gopher:hole")).rejects.toThrow(RangeError);
  });
});

describe("words that are taken down", () => {
  test("leave hash, entry and reason, stay away when the same article comes again, and the ledger still verifies", async () => {
    const place = folder();
    const { ledger, made } = await withArticle(place);
    const text = sampleHeard(1).article.textSha256;
    await ledger.withhold(text, "desk", "asked by the person named", at);
    expect(ledger.blobs.get(text)).toBeNull();
    expect(ledger.blobs.tombstone(text)).toEqual({ entry: ledger.size() - 1, reason: "asked by the person named" });
    await ledger.blobs.put(made.blobs);
    expect((await ledger.append(made.bodies, at)).added).toBe(0);
    expect(ledger.blobs.state(text)).toBe("withheld");
    await ledger.withhold(text, "desk", "asked again", at);
    await ledger.close();
    const verdict = await verifyLedger(place);
    expect(verdict.first).toBeNull();
    expect(verdict.checked.withheld).toBe(1);
  });

  test("are taken down at the next start where the program died between the entry and the bytes", async () => {
    const place = folder();
    const { ledger } = await withArticle(place);
    const text = sampleHeard(1).article.textSha256;
    await ledger.append([{ type: "withdrawal", of: { blob: text }, by: "desk", reason: "asked" }], at);
    expect(ledger.blobs.state(text)).toBe("held");
    await ledger.close();
    const again = await openLedger(place);
    expect(again.blobs.state(text)).toBe("withheld");
    await again.close();
    expect((await verifyLedger(place)).ok).toBe(true);
  });

  test("without an entry that says so do not verify", async () => {
    const place = folder();
    const { ledger } = await withArticle(place);
    await ledger.blobs.withhold(sampleHeard(1).article.textSha256, { entry: 1, reason: "quietly" });
    await ledger.close();
    const verdict = await verifyLedger(place);
    expect(verdict.first?.reason).toMatch(/no entry takes/);
  });
});
