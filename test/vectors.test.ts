import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { HearsayError } from "../src/model/error.ts";
import { openCheckpoint } from "../src/record/checkpoint.ts";
import { readVkey } from "../src/record/note.ts";
import { openProof } from "../src/record/proof.ts";
import { provesConsistency, provesInclusion } from "../src/record/tree.ts";

interface Vectors<T> {
  readonly about: string;
  readonly cases: readonly (T & { readonly name: string; readonly good: boolean })[];
}

const folder = join(dirname(fileURLToPath(import.meta.url)), "vectors");
const read = <T>(name: string): Vectors<T> => JSON.parse(readFileSync(join(folder, name), "utf8")) as Vectors<T>;
const hash = (text: string): Uint8Array => Buffer.from(text, "base64");
const title = (good: boolean): string => (good ? "is accepted" : "is refused");

interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly leaf: string;
  readonly root: string;
  readonly proof: readonly string[];
}
interface Consistency {
  readonly from: number;
  readonly to: number;
  readonly first: string;
  readonly second: string;
  readonly proof: readonly string[];
}

describe("an inclusion proof", () => {
  for (const { name, good, index, size, leaf, root, proof } of read<Inclusion>("inclusion.json").cases)
    test(`${name} ${title(good)}`, () => {
      expect(provesInclusion(proof.map(hash), hash(leaf), index, size, hash(root))).toBe(good);
    });
});

describe("a consistency proof", () => {
  for (const { name, good, from, to, first, second, proof } of read<Consistency>("consistency.json").cases)
    test(`${name} ${title(good)}`, () => {
      expect(provesConsistency(proof.map(hash), from, hash(first), to, hash(second))).toBe(good);
    });
});

describe("a proof file", () => {
  const { about, cases } = read<{ readonly file: string }>("proof.json");
  const key = readVkey(/key (\S+);/.exec(about)?.[1] ?? "");
  for (const { name, good, file } of cases)
    test(`${name} ${title(good)}`, () => {
      const open = () => openProof(Buffer.from(file), [key]);
      if (good) expect(open().index).toBe(5);
      else expect(open).toThrow(HearsayError);
    });
});

describe("a checkpoint", () => {
  const { about, cases } = read<{ readonly note: string }>("checkpoint.json");
  const key = readVkey(/key (\S+)/.exec(about)?.[1] ?? "");
  for (const { name, good, note } of cases)
    test(`${name} ${title(good)}`, () => {
      const open = () => openCheckpoint(Buffer.from(note), [key]);
      if (good) expect(open().origin).toBe("example.org/ledger");
      else expect(open).toThrow(HearsayError);
    });
});
