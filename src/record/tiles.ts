import { type Hash, nodeHash, nodesOf, type ReadNode, rangeRoot } from "./tree.ts";

// C2SP tlog-tiles: where hashes and entries lie, and how a growing tree fills them.

/** Hashes, or entries, in a full tile. */
export const tileWidth = 256;

/** `tile/<L>/<N>[.p/<W>]`: a tile of hashes at a level, or of entries ("entries"); partial where `width` is below 256. */
export function tilePath(level: number | "entries", index: number, width = tileWidth): string {
  const parts = [String(index % 1000).padStart(3, "0")];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    parts.unshift(`x${String(rest % 1000).padStart(3, "0")}`);
  return `tile/${level}/${parts.join("/")}${width < tileWidth ? `.p/${width}` : ""}`;
}

/** A tile of hashes. */
export interface Tile {
  readonly level: number;
  readonly index: number;
  readonly hashes: readonly Hash[];
}

/** A tree of known size as its unfinished tiles, the lowest level first: all that growing it further needs. */
export interface Edge {
  readonly size: number;
  readonly levels: readonly (readonly Hash[])[];
}

/** The tree without leaves. */
export const emptyEdge: Edge = { size: 0, levels: [] };

/** The edge after these leaves; `full` is given each tile that was finished on the way. */
export function grow(edge: Edge, leaves: readonly Hash[], full: (tile: Tile) => void = () => undefined): Edge {
  const levels = edge.levels.map((hashes) => [...hashes]);
  let size = edge.size;
  for (const leaf of leaves) {
    size++;
    let hash = leaf;
    for (let level = 0, span = tileWidth; ; level++, span *= tileWidth) {
      const row = levels[level] ?? [];
      levels[level] = row;
      row.push(hash);
      if (row.length < tileWidth) break;
      full({ level, index: size / span - 1, hashes: row });
      hash = tileRoot(row);
      levels[level] = [];
    }
  }
  return { size, levels };
}

/** The partial tiles of a tree: those not empty at its right edge. */
export function partials(edge: Edge): readonly Tile[] {
  return edge.levels.flatMap((hashes, level) =>
    hashes.length ? [{ level, index: Math.floor(edge.size / tileWidth ** (level + 1)), hashes }] : [],
  );
}

/** RFC 6962's root of the tree. */
export function edgeRoot(edge: Edge): Hash {
  let root: Hash | null = null;
  for (const hashes of edge.levels) {
    let end = hashes.length;
    // From the right: the hashes fall into full subtrees of sizes that are powers of two, the smaller to the right.
    for (let width = 1; end > 0; width *= 2) {
      if (end % (width * 2) === 0) continue;
      const peak = tileRoot(hashes.slice(end - width, end));
      root = root ? nodeHash(peak, root) : peak;
      end -= width;
    }
  }
  return root ?? rangeRoot(nodesOf([]), 0, 0);
}

/** Reads a node of a tree of `size` leaves out of its tiles; `read` gives a tile's hashes, of the width the tree then has. */
export function nodesFromTiles(
  size: number,
  read: (level: number, index: number, width: number) => readonly Hash[],
): ReadNode {
  return (level, index) => {
    const tileLevel = Math.floor(level / 8);
    const span = 2 ** (level % 8);
    const [tile, offset] = [Math.floor((index * span) / tileWidth), (index * span) % tileWidth];
    const width = Math.min(tileWidth, Math.floor(size / tileWidth ** tileLevel) - tile * tileWidth);
    return tileRoot(read(tileLevel, tile, width).slice(offset, offset + span));
  };
}

/** The hashes of a tile's bytes; null where they are not so many. */
export function tileHashes(bytes: Uint8Array, width: number): readonly Hash[] | null {
  if (bytes.length !== width * 32) return null;
  return Array.from({ length: width }, (_, i) => bytes.subarray(i * 32, i * 32 + 32));
}

const tileRoot = (hashes: readonly Hash[]): Hash => rangeRoot(nodesOf(hashes), 0, hashes.length);
