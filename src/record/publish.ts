import { HearsayError } from "../model/error.ts";
import { bundle } from "./batch.ts";
import { type Checkpoint, signCheckpoint } from "./checkpoint.ts";
import type { Named } from "./files.ts";
import type { Identity } from "./identity.ts";
import type { Store } from "./store.ts";
import type { Place } from "./stores/index.ts";
import {
  type Edge,
  edgeRoot,
  grow,
  nodesFromTiles,
  partials,
  type Tile,
  tileHashes,
  tilePath,
  tileWidth,
} from "./tiles.ts";
import { consistencyPath, type Hash, inclusionPath, leafHash, type ReadNode, rangeRoot } from "./tree.ts";

/** The last signed checkpoint. */
export interface Published {
  readonly checkpoint: Checkpoint | null;
  /** The signed note. */
  readonly note: Uint8Array | null;
}

/** Writes what outsiders read: tiles and checkpoints. */
export interface Publisher {
  /** Tiles first, durable, then the checkpoint over `size` entries in one step. */
  publish(size: number): Promise<Checkpoint>;
  last(): Published;
  inclusion(index: number): readonly Hash[];
  consistency(size: number): readonly Hash[];
  /** The root of the first `size` entries. RangeError where they are not signed for. */
  root(size: number): Hash;
}

/** Tiles that are written in one go: keeps the memory that publishing takes small. */
const chunk = 16 * tileWidth;

/** A publisher that goes on from `edge`, the tree of the last signed checkpoint. */
export function publisher(place: Place, self: Identity, edge: Edge, store: Store): Publisher {
  let [at, last]: [Edge, Published] = [edge, { checkpoint: self.signed, note: self.note }];

  const publish = async (size: number): Promise<Checkpoint> => {
    if (last.checkpoint && last.checkpoint.size === size) return last.checkpoint;
    if (!self.key) throw new RangeError("Only a writer signs checkpoints");
    let next = at;
    while (next.size < size)
      next = await advance(place, store, next, Math.min(size, next.size - (next.size % tileWidth) + chunk));
    const checkpoint: Checkpoint = { origin: self.origin, size, root: edgeRoot(next) };
    const note = Buffer.from(
      signCheckpoint(checkpoint, { name: self.origin, privateKey: self.key.privateKey }),
      "utf8",
    );
    if (!place.files.has("vkey")) await place.files.write([{ name: "vkey", bytes: Buffer.from(`${self.vkey}\n`) }]);
    await place.files.write([{ name: "checkpoint", bytes: note }]);
    await dropPartials(place, at, next);
    [at, last] = [next, { checkpoint, note }];
    return checkpoint;
  };

  const nodes = (): { readonly read: ReadNode; readonly size: number } => {
    const size = last.checkpoint?.size ?? 0;
    return { size, read: nodesFromTiles(size, (level, index, width) => tileAt(place, level, index, width)) };
  };
  return {
    publish,
    last: () => last,
    inclusion: (index) => {
      const { read, size } = nodes();
      return inclusionPath(read, index, size);
    },
    root: (of) => {
      const { read, size } = nodes();
      if (of > size) throw new RangeError(`${of} entries are not signed for; ${size} are`);
      return rangeRoot(read, 0, of);
    },
    consistency: (from) => {
      const { read, size } = nodes();
      return consistencyPath(read, from, size);
    },
  };
}

// Grows the tree by a chunk of leaves and writes the tiles and bundles that this finishes; once `size` is reached, the unfinished too.
async function advance(place: Place, store: Store, edge: Edge, size: number): Promise<Edge> {
  const from = edge.size - (edge.size % tileWidth);
  const to = Math.min(size, from + chunk);
  const leaves: Uint8Array[] = [];
  for await (const leaf of store.read(from, to)) leaves.push(leaf);
  const full: Tile[] = [];
  const next = grow(edge, leaves.slice(edge.size - from).map(leafHash), (tile) => full.push(tile));
  const written: Named[] = [...full, ...(to === size ? partials(next) : [])].map(({ level, index, hashes }) => ({
    name: tilePath(level, index, hashes.length),
    bytes: Buffer.concat(hashes),
  }));
  for (let start = from; start < to; start += tileWidth) {
    const some = leaves.slice(start - from, start - from + tileWidth);
    written.push({ name: tilePath("entries", start / tileWidth, some.length), bytes: bundle(some) });
  }
  await place.files.write(written);
  return next;
}

// C2SP tlog-tiles: a partial tile may go once the full one is there, and not before.
async function dropPartials(place: Place, before: Edge, after: Edge): Promise<void> {
  for (const { level, index } of partials(before)) {
    if (Math.floor(after.size / tileWidth ** (level + 1)) <= index) continue;
    await place.files.remove(place.files.names(`${tilePath(level, index)}.p/`));
    if (level === 0) await place.files.remove(place.files.names(`${tilePath("entries", index)}.p/`));
  }
}

function tileAt(place: Place, level: number, index: number, width: number): readonly Hash[] {
  const full = place.files.read(tilePath(level, index));
  const name = tilePath(level, index, width);
  const bytes = full?.subarray(0, width * 32) ?? place.files.read(name);
  const hashes = bytes && tileHashes(bytes, width);
  if (hashes) return hashes;
  throw new HearsayError(
    "ledger/tile-missing",
    `The tile ${name} is missing or not whole`,
    "Run `hearsay verify` to see the extent, and put back a copy of the folder.",
  );
}
