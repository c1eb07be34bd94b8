import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edgeRoot, emptyEdge, grow, nodesFromTiles, partials, type Tile, tileHashes, tilePath } from "./tiles.ts";
import { consistencyPath, type Hash, inclusionPath, leafHash, nodesOf, rootOf, same } from "./tree.ts";

const leavesOf = (n: number): Hash[] =>
  Array.from({ length: n }, (_, i) => leafHash(Uint8Array.of(i >> 16, i >> 8, i)));
const many = leavesOf(70_000);

describe("the path of a tile", () => {
  test.each<[number | "entries", number, number | undefined, string]>([
    [0, 0, undefined, "tile/0/000"],
    [0, 273, 112, "tile/0/273.p/112"],
    [1, 1_234_067, undefined, "tile/1/x001/x234/067"],
    ["entries", 1_234_067, 8, "tile/entries/x001/x234/067.p/8"],
    [2, 999, undefined, "tile/2/999"],
    [2, 1000, undefined, "tile/2/x001/000"],
  ])("at level %s, index %s, width %s is as tlog-tiles says", (level, index, width, path) => {
    expect(tilePath(level, index, width)).toBe(path);
  });
});

describe("a growing tree", () => {
  test("has the tiles that tlog-tiles gives as its example for 70,000 leaves", () => {
    const full: Tile[] = [];
    const edge = grow(emptyEdge, many, (tile) => full.push(tile));
    expect(full.filter((tile) => tile.level === 0)).toHaveLength(273);
    expect(full.filter((tile) => tile.level === 1)).toHaveLength(1);
    expect(
      full.every((tile, i) => tile.level > 0 || tile.index === full.slice(0, i).filter((t) => t.level === 0).length),
    ).toBe(true);
    expect(partials(edge).map(({ level, index, hashes }) => [level, index, hashes.length])).toEqual([
      [0, 273, 112],
      [1, 1, 17],
      [2, 0, 1],
    ]);
  });

  test("of 256 leaves is a full tile and a partial one above it", () => {
    const full: Tile[] = [];
    const edge = grow(emptyEdge, many.slice(0, 256), (tile) => full.push(tile));
    expect(full.map(({ level, index }) => [level, index])).toEqual([[0, 0]]);
    expect(partials(edge).map(({ level, index, hashes }) => [level, index, hashes.length])).toEqual([[1, 0, 1]]);
  });

  test("has RFC 6962's root at every size, in whatever portions it grew", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 700 }), { maxLength: 6 }), (portions) => {
        let edge = emptyEdge;
        for (const n of portions) edge = grow(edge, many.slice(edge.size, edge.size + n));
        expect(same(edgeRoot(edge), rootOf(many.slice(0, edge.size)))).toBe(true);
      }),
      { seed: 256, numRuns: 40 },
    );
    for (const size of [0, 1, 255, 256, 257, 65_535, 65_536, 65_537, 70_000])
      expect(same(edgeRoot(grow(emptyEdge, many.slice(0, size))), rootOf(many.slice(0, size)))).toBe(true);
  });

  test("is not changed by what grows from it", () => {
    const edge = grow(emptyEdge, many.slice(0, 300));
    const before = edgeRoot(edge);
    grow(edge, many.slice(300, 900));
    expect(same(edgeRoot(edge), before)).toBe(true);
  });
});

test("proofs read from tiles are those of the tree itself", () => {
  const size = 70_000;
  const tiles = new Map<string, readonly Hash[]>();
  const edge = grow(emptyEdge, many, ({ level, index, hashes }) => tiles.set(tilePath(level, index), hashes));
  for (const { level, index, hashes } of partials(edge)) tiles.set(tilePath(level, index, hashes.length), hashes);
  const read = nodesFromTiles(size, (level, index, width) => tiles.get(tilePath(level, index, width)) ?? []);
  const direct = nodesOf(many);
  for (const index of [0, 1, 255, 256, 65_535, 65_536, 69_887, 69_888, 69_999])
    expect(inclusionPath(read, index, size)).toEqual(inclusionPath(direct, index, size));
  for (const from of [1, 256, 300, 65_536, 65_537, 69_999])
    expect(consistencyPath(read, from, size)).toEqual(consistencyPath(direct, from, size));
});

test("a tile's bytes are so many hashes, or none", () => {
  expect(tileHashes(new Uint8Array(64).fill(1), 2)).toHaveLength(2);
  expect(tileHashes(new Uint8Array(65), 2)).toBeNull();
  expect(tileHashes(new Uint8Array(64), 3)).toBeNull();
});
