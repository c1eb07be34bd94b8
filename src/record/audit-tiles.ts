import { bundle } from "./batch.ts";
import type { Files } from "./files.ts";
import { misfit } from "./misfit.ts";
import { type Edge, partials, type Tile, tilePath, tileWidth } from "./tiles.ts";

/** Holds the tiles and bundles that lie in a folder against those that the entries give. */
export interface TileAuditor {
  /** Told every entry, in order; its bytes are held on to and must not change. */
  entry(leaf: Uint8Array, index: number): void;
  /** Told every tile that the entries fill. */
  full(tile: Tile): void;
  /** Told where the tree ends. */
  end(edge: Edge, size: number): void;
}

/** An auditor of the tiles of a log whose checkpoint signs `sealed` entries: what that tree needs must be there. */
export function tileAuditor(files: Files, sealed: number, checked: { tiles: number }): TileAuditor {
  const left = new Set(files.names("tile/"));
  const partial = byTile(left);
  let waiting: Uint8Array[] = [];

  const look = (name: string, wanted: Uint8Array, needed: boolean, differs: (there: Uint8Array) => string): void => {
    const there = files.read(name);
    left.delete(name);
    if (!there && needed) throw misfit(name, "it is missing");
    if (!there) return;
    checked.tiles++;
    if (Buffer.compare(there, wanted) !== 0) throw misfit(name, differs(there));
  };
  // A tile as a whole, and as it was when it was not yet full: older checkpoints need those.
  const tile = (
    path: string,
    all: Uint8Array,
    prefix: (width: number) => Uint8Array,
    width: number,
    needed: boolean,
    differs: (there: Uint8Array) => string,
  ): void => {
    for (const [name, w] of partial.get(path) ?? []) if (w <= width) look(name, prefix(w), false, differs);
    if (width === tileWidth) look(path, all, needed, differs);
    else if (needed) look(`${path}.p/${width}`, all, true, differs);
  };
  const hashes = ({ level, index, hashes }: Tile, needed: boolean): void => {
    const all = Buffer.concat(hashes);
    const first = index * tileWidth ** (level + 1);
    tile(
      tilePath(level, index),
      all,
      (w) => all.subarray(0, w * 32),
      hashes.length,
      needed,
      (there) => whichHash(there, all, level, first),
    );
  };
  const entries = (leaves: readonly Uint8Array[], index: number, needed: boolean): void => {
    const differs = (): string => `it does not hold the entries from ${index * tileWidth} on as the log does`;
    tile(tilePath("entries", index), bundle(leaves), (w) => bundle(leaves.slice(0, w)), leaves.length, needed, differs);
  };

  return {
    entry: (leaf, index) => {
      waiting.push(leaf);
      if (waiting.length < tileWidth) return;
      entries(waiting, Math.floor(index / tileWidth), index < sealed);
      waiting = [];
    },
    full: (found) => hashes(found, (found.index + 1) * tileWidth ** (found.level + 1) <= sealed),
    end: (edge, size) => {
      for (const found of partials(edge)) hashes(found, size === sealed);
      if (waiting.length) entries(waiting, Math.floor(size / tileWidth), size === sealed);
      const [stray] = left;
      if (stray !== undefined) throw misfit(stray, "no entries of the log belong to it");
    },
  };
}

/** Partial tiles by the path of the full one. */
function byTile(names: Iterable<string>): ReadonlyMap<string, readonly (readonly [string, number])[]> {
  const found = new Map<string, (readonly [string, number])[]>();
  for (const name of names) {
    const [, path = "", width = ""] = /^(.+)\.p\/([1-9][0-9]{0,2})$/.exec(name) ?? [];
    if (path) found.set(path, [...(found.get(path) ?? []), [name, Number(width)]]);
  }
  return found;
}

function whichHash(there: Uint8Array, wanted: Uint8Array, level: number, first: number): string {
  if (there.length % 32 !== 0 || there.length > wanted.length)
    return `it has ${there.length} bytes where the log gives ${wanted.length}`;
  const span = tileWidth ** level;
  for (let i = 0; i < there.length; i += 32)
    if (Buffer.compare(there.subarray(i, i + 32), wanted.subarray(i, i + 32)) !== 0)
      return level === 0
        ? `it holds another hash for entry ${first + i / 32} than the log gives`
        : `it holds another hash for entries ${first + (i / 32) * span} to ${first + (i / 32 + 1) * span - 1} than the log gives`;
  return `it has ${there.length} bytes where the log gives ${wanted.length}`;
}
