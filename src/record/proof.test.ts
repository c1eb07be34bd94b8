import { describe, expect, test } from "vitest";
import { sampleHeard } from "../../test/sample-reading.ts";
import type { EntryBody } from "../model/entry.ts";
import { HearsayError } from "../model/error.ts";
import { bodiesOf } from "./bodies.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { readVkey } from "./note.ts";
import { anchorsIn, openProof, proofOf } from "./proof.ts";

const at = "2025-03-01T09:00:00Z";
const remark = (note: string): EntryBody => ({ type: "remark", on: "claim:1", by: "desk", verdict: "agrees", note });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function filled(count: number): Promise<Ledger> {
  const ledger = await openLedger("memory:");
  await ledger.append(
    Array.from({ length: count }, (_, i) => remark(`note ${i}`)),
    at,
  );
  await ledger.publish();
  return ledger;
}

describe("a proof", () => {
  test("of every entry of logs of many sizes opens with the public key alone", async () => {
    for (const size of [1, 2, 3, 7, 8, 255, 256, 257, 600]) {
      const ledger = await filled(size);
      const key = readVkey(ledger.vkey);
      for (let i = 0; i < size; i += size > 20 ? 37 : 1) {
        const { entry, checkpoint, index } = openProof(utf8(await proofOf(ledger, i)), [key]);
        expect([index, entry.body.type === "remark" && entry.body.note, checkpoint.size]).toEqual([
          i,
          `note ${i}`,
          size,
        ]);
      }
    }
  });

  test("in which any one character is changed is refused, by an error of its own kind", async () => {
    const ledger = await filled(300);
    const key = readVkey(ledger.vkey);
    const good = await proofOf(ledger, 123);
    for (let i = 0; i < good.length; i++) {
      const changed = good.slice(0, i) + (good[i] === "A" ? "B" : "A") + good.slice(i + 1);
      expect(() => openProof(utf8(changed), [key]), `character ${i}: ${JSON.stringify(good[i])}`).toThrow(HearsayError);
    }
    for (let i = 0; i < good.length; i++) expect(() => openProof(utf8(good.slice(0, i)), [key])).toThrow(HearsayError);
  });

  test("is refused under another key, for another entry, and without its entry", async () => {
    const [ledger, other] = [await filled(20), await filled(20)];
    const proof = await proofOf(ledger, 5);
    expect(() => openProof(utf8(proof), [readVkey(other.vkey)])).toThrow(/no known key/);
    const key = [readVkey(ledger.vkey)];
    const bare = utf8(proof.replace(/^extra .*\n/m, ""));
    expect(() => openProof(bare, key)).toThrow(/not in the file/);
    expect(openProof(bare, key, await ledger.leaf(5)).index).toBe(5);
    const leaf = await ledger.leaf(6);
    expect(() => openProof(bare, key, leaf)).toThrow(/is not entry 5/);
  });

  test("lets whoever has the text read the words again, and names those that are not there", async () => {
    const ledger = await openLedger("memory:");
    const heard = sampleHeard(1);
    const { blobs, bodies } = bodiesOf(heard);
    await ledger.blobs.put(blobs);
    const { indices } = await ledger.append(bodies, at);
    await ledger.publish();
    const claim = indices[bodies.findIndex((body) => body.type === "claim")] ?? -1;
    const { entry } = openProof(utf8(await proofOf(ledger, claim)), [readVkey(ledger.vkey)]);
    if (entry.body.type !== "claim") throw new Error("not a claim");
    const { text, title } = heard.article;
    expect(anchorsIn(entry.body.spans, { text, title }).orphans).toEqual([]);
    expect(anchorsIn(entry.body.spans, { text: `X${text}`, title }).held).toEqual([]);
  });
});
