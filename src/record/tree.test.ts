import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  consistencyPath,
  emptyRoot,
  type Hash,
  inclusionPath,
  leafHash,
  nodesOf,
  provesConsistency,
  provesInclusion,
  rootOf,
} from "./tree.ts";

const seed = 6962;
const hex = (hash: Hash): string => Buffer.from(hash).toString("hex");
const leavesOf = (n: number): Hash[] =>
  Array.from({ length: n }, (_, i) => leafHash(new TextEncoder().encode(`line ${i}`)));

/** MTH exactly as RFC 6962 section 2.1 writes it, over the entries themselves. */
function naive(entries: readonly Uint8Array[]): Hash {
  const sha = (...parts: Uint8Array[]): Hash => createHash("sha256").update(Buffer.concat(parts)).digest();
  const [only] = entries;
  if (!only) return sha();
  if (entries.length === 1) return sha(Uint8Array.of(0), only);
  let k = 1;
  while (k << 1 < entries.length) k <<= 1;
  return sha(Uint8Array.of(1), naive(entries.slice(0, k)), naive(entries.slice(k)));
}

/** The same hash with one bit turned. */
function flip(hash: Hash, bit: number): Hash {
  const other = Uint8Array.from(hash);
  other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return other;
}

/** A size and an index below it. */
const spot = fc.integer({ min: 1, max: 300 }).chain((size) => fc.tuple(fc.constant(size), fc.nat({ max: size - 1 })));

describe("the tree", () => {
  test("has the roots of the eight leaves that the Certificate Transparency test data give", () => {
    const entries = [
      "",
      "00",
      "10",
      "2021",
      "3031",
      "40414243",
      "5051525354555657",
      "606162636465666768696a6b6c6d6e6f",
    ];
    const leaves = entries.map((entry) => leafHash(Buffer.from(entry, "hex")));
    const roots = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((n) => hex(rootOf(leaves.slice(0, n))));
    expect(roots).toEqual([
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]);
    expect(hex(emptyRoot)).toBe(roots[0]);
  });

  test("has the root that RFC 6962 defines, for every size up to 70", () => {
    for (let n = 0; n <= 70; n++) {
      const entries = Array.from({ length: n }, (_, i) => new TextEncoder().encode(`entry ${i}`));
      expect(hex(rootOf(entries.map(leafHash)))).toBe(hex(naive(entries)));
    }
  });
});

describe("an inclusion proof", () => {
  test("convinces for every leaf of every size up to 40", () => {
    for (let size = 1; size <= 40; size++) {
      const leaves = leavesOf(size);
      for (let i = 0; i < size; i++)
        expect(provesInclusion(inclusionPath(nodesOf(leaves), i, size), leaves[i]!, i, size, rootOf(leaves))).toBe(
          true,
        );
    }
  });

  test("does not convince of another leaf, another place, another size, or with a bit turned", () => {
    fc.assert(
      fc.property(spot, fc.nat(255), fc.nat(), ([size, index], bit, which) => {
        const leaves = leavesOf(size);
        const [path, leaf, root] = [inclusionPath(nodesOf(leaves), index, size), leaves[index]!, rootOf(leaves)];
        expect(provesInclusion(path, leaf, index, size, root)).toBe(true);
        expect(provesInclusion(path, flip(leaf, bit), index, size, root)).toBe(false);
        expect(provesInclusion(path, leaf, index, size, flip(root, bit))).toBe(false);
        expect(provesInclusion([...path, root], leaf, index, size, root)).toBe(false);
        expect(provesInclusion(path, leaf, index, 0, root)).toBe(false);
        expect(provesInclusion(path, leaf, size, size, root)).toBe(false);
        if (path.length === 0) return;
        const at = which % path.length;
        const bent = path.map((hash, i) => (i === at ? flip(hash, bit) : hash));
        expect(provesInclusion(bent, leaf, index, size, root)).toBe(false);
        expect(provesInclusion(path.slice(1), leaf, index, size, root)).toBe(false);
        const other = (index + 1 + (which % (size - 1))) % size;
        expect(provesInclusion(path, leaf, other, size, root)).toBe(false);
      }),
      { seed, numRuns: 60 },
    );
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY])(
    "is refused, not thrown over, for the index %s",
    (index) => {
      const leaves = leavesOf(3);
      expect(provesInclusion([], leaves[0]!, index, 3, rootOf(leaves))).toBe(false);
      expect(provesInclusion([], leaves[0]!, 0, index, rootOf(leaves))).toBe(false);
      expect(() => inclusionPath(nodesOf(leaves), index, 3)).toThrow(RangeError);
    },
  );

  test("is refused where a hash is not 32 bytes long", () => {
    const leaves = leavesOf(2);
    const [a, b] = leaves as [Hash, Hash];
    expect(provesInclusion([b], a, 0, 2, rootOf(leaves))).toBe(true);
    expect(provesInclusion([b.slice(0, 31)], a, 0, 2, rootOf(leaves))).toBe(false);
    expect(provesInclusion([b], a, 0, 2, new Uint8Array(0))).toBe(false);
  });
});

describe("a consistency proof", () => {
  test("convinces for every pair of sizes up to 40", () => {
    const leaves = leavesOf(40);
    const roots = Array.from({ length: 41 }, (_, n) => rootOf(leaves.slice(0, n)));
    for (let to = 0; to <= 40; to++)
      for (let from = 0; from <= to; from++) {
        const path = consistencyPath(nodesOf(leaves.slice(0, to)), from, to);
        expect(provesConsistency(path, from, roots[from]!, to, roots[to]!)).toBe(true);
      }
  });

  test("does not convince of a rewritten past, or with a bit turned, cut off or added", () => {
    fc.assert(
      fc.property(spot, fc.nat(255), fc.nat(), ([to, from], bit, which) => {
        fc.pre(from > 0);
        const leaves = leavesOf(to);
        const [first, second] = [rootOf(leaves.slice(0, from)), rootOf(leaves)];
        const path = consistencyPath(nodesOf(leaves), from, to);
        expect(provesConsistency(path, from, first, to, second)).toBe(true);
        const forked = leaves.map((leaf, i) => (i === which % from ? flip(leaf, bit) : leaf));
        const past = rootOf(forked.slice(0, from));
        expect(provesConsistency(path, from, past, to, second)).toBe(false);
        expect(provesConsistency(consistencyPath(nodesOf(forked), from, to), from, first, to, rootOf(forked))).toBe(
          false,
        );
        expect(provesConsistency([...path, first], from, first, to, second)).toBe(false);
        expect(provesConsistency(path.slice(1), from, first, to, second)).toBe(false);
        const bent = path.map((hash, i) => (i === which % path.length ? flip(hash, bit) : hash));
        expect(provesConsistency(bent, from, first, to, second)).toBe(false);
      }),
      { seed, numRuns: 60 },
    );
  });

  test("is refused, not thrown over, where sizes make no sense", () => {
    const [leaf] = leavesOf(1) as [Hash];
    expect(provesConsistency([], 2, leaf, 1, leaf)).toBe(false);
    expect(provesConsistency([], -1, leaf, 1, leaf)).toBe(false);
    expect(provesConsistency([], 1, leaf, 1, flip(leaf, 0))).toBe(false);
    expect(provesConsistency([], 0, leaf, 1, leaf)).toBe(false);
    expect(provesConsistency([leaf], 1, leaf, 1, leaf)).toBe(false);
  });
});
