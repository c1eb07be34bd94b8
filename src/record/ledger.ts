import {
  type EntryBody,
  entryBytes,
  identity,
  maxEntryBytes,
  type RedactionBody,
  readEntry,
  type WithdrawalBody,
  type WrittenEntry,
} from "../model/entry.ts";
import { HearsayError } from "../model/error.ts";
import type { Digest, Instant } from "../model/id.ts";
import { canonical, sha256 } from "../text/canonical.ts";
import { type Blobs, blobsOn, type Tombstone } from "./blobs.ts";
import { checkBody, emptyMemory, type Memory, remember, rememberBytes, textsOf } from "./check.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { type Identity, identityOf } from "./identity.ts";
import { type Published, publisher } from "./publish.ts";
import type { Repair, Store } from "./store.ts";
import { openPlace, type Place } from "./stores/index.ts";
import { type Edge, edgeRoot, emptyEdge, grow } from "./tiles.ts";
import { type Hash, leafHash, same } from "./tree.ts";
import type { Texts } from "./witness.ts";

/** What an append did. */
export interface Appended {
  /** The entry of each body given, in the order given: the new one, or the one that was there. */
  readonly indices: readonly number[];
  /** How many were new. */
  readonly added: number;
}

/** An open ledger. One writer at a time; any number of readers. */
export interface Ledger {
  /** As people call it: a folder, or "memory:". */
  readonly place: string;
  /** Its name in checkpoints. */
  readonly origin: string;
  /** The public key by which anybody can check it. */
  readonly vkey: string;
  /** Where the signing key lies, and whether it was made just now; null for a reader and in memory. */
  readonly key: { readonly place: string | null; readonly made: boolean } | null;
  /** What opening it had to put right, in words. */
  readonly repairs: readonly Repair[];
  /** Captured bytes, texts, block lists, titles, by hash. */
  readonly blobs: Blobs;
  /** Number of entries. */
  size(): number;
  /**
   * Appends bodies that are not there yet, all or none, and resolves once they are durable: that is the acknowledgement. Every
   * span is read again from the kept text first. HearsayError "ledger/span", "ledger/blob-missing", "ledger/entry-too-long",
   * "ledger/withheld", "ledger/disk-full", "ledger/disk", "ledger/stopped".
   */
  append(bodies: readonly EntryBody[], at: Instant): Promise<Appended>;
  /** Entries `start` (in) to `end` (out), in order; all by default. */
  entries(start?: number, end?: number): AsyncIterable<WrittenEntry>;
  /** The bytes of one entry, as they are hashed. */
  leaf(index: number): Promise<Uint8Array>;
  /** Writes the tiles and signs a checkpoint over all entries; a no-op where that is done. */
  publish(): Promise<Checkpoint>;
  /** The last signed checkpoint: what it says, and the note itself. */
  checkpoint(): Published;
  /** Hashes that prove entry `index` to be in the last checkpoint. */
  inclusion(index: number): readonly Hash[];
  /** Hashes that prove the last checkpoint to go on from the tree of `size` entries. */
  consistency(size: number): readonly Hash[];
  /** A file that outsiders read: "checkpoint", "vkey", "tile/…"; null where there is none. The name must be such a one. */
  publicFile(name: string): Uint8Array | null;
  /** The entry recorded for a body, or null. */
  find(body: EntryBody): number | null;
  /** Takes a blob's bytes down: an entry with the reason first, then the bytes. The entry's index; null where they were down already. */
  withhold(blob: Digest, by: string, reason: string, at: Instant): Promise<number | null>;
  /** Takes words out of a blob: `masked` is kept, an entry tells of it, and the blob's bytes go. As `withhold`. */
  redact(blob: Digest, mask: Mask, by: string, reason: string, at: Instant): Promise<number | null>;
  /**
   * How many entries there were at an instant: all before the first that is marked later. What comes after never changes
   * it, whatever its clock says, once something later is recorded.
   */
  sizeAt(at: Instant): number;
  /** The root of the first `size` entries, which must be signed for. */
  rootAt(size: number): Hash;
  /** Publishes what is not published, and lets go of the place. */
  close(): Promise<void>;
}

/** A copy of a blob with some of its words covered. */
export interface Mask {
  readonly bytes: Uint8Array;
  /** How many stretches are covered. */
  readonly covered: number;
}

/** How a ledger is opened. */
export interface OpenOptions {
  /** "write" (the default) makes the ledger where there is none, and locks it; "read" does neither. */
  readonly mode?: "write" | "read";
  /** Name in checkpoints for a new ledger: a schema-less URL, such as "example.org/ledger". By default made from the key. */
  readonly origin?: string;
}

/**
 * Opens the ledger at a folder (a path or `file:…`) or in memory (`memory:`). A writer proves, before anything else, that all
 * that is there goes on from the last signed checkpoint. HearsayError "ledger/locked", "ledger/none", "ledger/damaged",
 * "ledger/forked", "ledger/key-missing", "ledger/note".
 */
export async function openLedger(address: string, options: OpenOptions = {}): Promise<Ledger> {
  const write = options.mode !== "read";
  const place = openPlace(address, write);
  try {
    const self = identityOf(place, write, options.origin ?? null);
    const ledger = openOn(place, self, write);
    if (write) await ledger.settle();
    return ledger;
  } catch (cause) {
    place.release();
    throw cause;
  }
}

function openOn(place: Place, self: Identity, write: boolean): Ledger & { settle(): Promise<void> } {
  const { files } = place;
  const blobs = blobsOn(files);
  const memory = emptyMemory();
  const graves: { readonly blob: Digest; readonly grave: Tombstone }[] = [];
  const clock = clockMarks();
  const sealed = self.signed?.size ?? 0;
  const tree = growing(sealed);
  let size = 0;
  const store = place.store(sealed, (leaf, index) => {
    size = index + 1;
    clock.add(timeOf(leaf), index);
    if (!write) return;
    if (index < sealed) tree.add(leafHash(leaf));
    const body = rememberBytes(memory, leaf, index, sha256);
    const grave = body && graveOf(body, index);
    if (grave) graves.push(grave);
  });
  const edge = tree.edge();
  if (write && self.signed && !same(edgeRoot(edge), self.signed.root)) throw forked(place, sealed);
  const publishing = publisher(place, self, edge, store);
  const inTurn = turns();

  const append = async (bodies: readonly EntryBody[], at: Instant): Promise<Appended> => {
    const batch = newOnes(bodies, at, size, memory, blobs);
    await store.append(batch.fresh.map(({ bytes }) => bytes));
    for (const { body, index, id } of batch.fresh) remember(memory, body, index, id);
    if (batch.fresh.length) clock.add(at, size);
    size += batch.fresh.length;
    return { indices: batch.indices, added: batch.fresh.length };
  };

  // The entry first, then the bytes: a cut between the two is made up for at the next start.
  const bury = async (body: WithdrawalBody | RedactionBody, at: Instant): Promise<number | null> => {
    const blob = body.type === "redaction" ? body.of : "blob" in body.of ? body.of.blob : null;
    if (blob === null || blobs.state(blob) === "withheld") return null;
    const { indices } = await append([body], at);
    const [index = 0] = indices;
    const found = graveOf(body, index);
    if (found) await blobs.withhold(blob, found.grave);
    return index;
  };

  return {
    place: place.name,
    origin: self.origin,
    vkey: self.vkey,
    key: self.key && { place: self.key.place, made: self.key.made },
    repairs: store.repaired ? [store.repaired] : [],
    blobs,
    size: () => size,
    append: (bodies, at) => inTurn(() => append(bodies, at)),
    entries: (start = 0, end = size) => parsed(store, start, end),
    leaf: (index) => only(store, index),
    publish: () => inTurn(() => publishing.publish(size)),
    checkpoint: publishing.last,
    inclusion: publishing.inclusion,
    consistency: publishing.consistency,
    publicFile: (name) => files.read(name),
    find: (body) => memory.known.get(identity(body)) ?? null,
    withhold: (blob, by, reason, at) => inTurn(() => bury({ type: "withdrawal", of: { blob }, by, reason }, at)),
    redact: (blob, { bytes, covered }, by, reason, at) =>
      inTurn(async () => {
        if (blobs.state(blob) === "withheld") return null;
        await blobs.put([bytes]);
        return bury({ type: "redaction", of: blob, masked: sha256(bytes), covered, by, reason }, at);
      }),
    sizeAt: (at) => Math.min(size, clock.sizeAt(at)),
    rootAt: publishing.root,
    settle: async () => {
      for (const { blob, grave } of graves) if (blobs.state(blob) !== "withheld") await blobs.withhold(blob, grave);
      await publishing.publish(size);
    },
    close: () =>
      inTurn(async () => {
        try {
          if (write) await publishing.publish(size);
        } finally {
          await store.close();
          place.release();
        }
      }),
  };
}

/** What an entry takes down, and the tombstone it leaves. */
function graveOf(body: EntryBody, entry: number): { readonly blob: Digest; readonly grave: Tombstone } | null {
  if (body.type === "redaction") return { blob: body.of, grave: { entry, reason: body.reason, masked: body.masked } };
  if (body.type !== "withdrawal" || !("blob" in body.of)) return null;
  return { blob: body.of.blob, grave: { entry, reason: body.reason } };
}

// Where the recorder's clock went on: the first entry marked later than all before it, and its time to the second.
function clockMarks(): { add(at: string, index: number): void; sizeAt(at: Instant): number } {
  const marks: { readonly at: string; readonly index: number }[] = [];
  return {
    add: (time, index) => {
      const at = time.slice(0, 19);
      if (at > (marks.at(-1)?.at ?? "")) marks.push({ at, index });
    },
    sizeAt: (time) => {
      let [low, high] = [0, marks.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((marks[middle]?.at ?? "") > time.slice(0, 19)) high = middle;
        else low = middle + 1;
      }
      return marks[low]?.index ?? Number.MAX_SAFE_INTEGER;
    },
  };
}

/** The time an entry's bytes begin with. */
const timeOf = (leaf: Uint8Array): string => Buffer.from(leaf.buffer, leaf.byteOffset + 7, 19).toString("latin1");

// One thing after another: what two callers ask at once is done in the order they asked.
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = before.then(work, work);
    before = done;
    return done;
  };
}

// A tree that is given one leaf at a time and grown by many: growing copies its edge.
function growing(size: number): { add(leaf: Hash): void; edge(): Edge } {
  let [edge, waiting]: [Edge, Hash[]] = [emptyEdge, []];
  const flush = (): Edge => {
    edge = grow(edge, waiting);
    waiting = [];
    return edge;
  };
  return {
    add: (leaf) => {
      waiting.push(leaf);
      if (waiting.length === 4096 || edge.size + waiting.length === size) flush();
    },
    edge: flush,
  };
}

/** A body on its way in. */
interface Fresh {
  readonly body: EntryBody;
  readonly id: Digest;
  readonly index: number;
  readonly bytes: Uint8Array;
}

function newOnes(
  bodies: readonly EntryBody[],
  at: Instant,
  size: number,
  memory: Memory,
  blobs: Blobs,
): { fresh: readonly Fresh[]; indices: readonly number[] } {
  const ahead: Memory = { known: new Map(), heads: new Map() };
  const fresh: Fresh[] = [];
  const read = reader(memory, ahead, blobs);
  const indices = bodies.map((body) => {
    const written = canonical(body);
    const id = identity(body, written);
    const there = memory.known.get(id) ?? ahead.known.get(id);
    if (there !== undefined) return there;
    const index = size + fresh.length;
    checkBody(body, read, blobs);
    const bytes = entryBytes({ index, at, body }, written);
    if (bytes.length > maxEntryBytes) throw tooLong(body, bytes.length);
    remember(ahead, body, index, id);
    fresh.push({ body, id, index, bytes });
    return index;
  });
  return { fresh, indices };
}

// An article's words, the last ones kept: what was read in one article comes together.
function reader(memory: Memory, ahead: Memory, blobs: Blobs): (article: string) => Texts {
  let last: { readonly article: string; readonly texts: Texts } | null = null;
  return (article) => {
    if (last?.article !== article)
      last = { article, texts: textsOf(article, memory.heads.has(article) ? memory : ahead, blobs) };
    return last.texts;
  };
}

async function* parsed(store: Store, start: number, end: number): AsyncIterable<WrittenEntry> {
  for await (const leaf of store.read(start, end)) yield readEntry(leaf);
}

async function only(store: Store, index: number): Promise<Uint8Array> {
  for await (const leaf of store.read(index, index + 1)) return leaf;
  throw new RangeError(`No entry ${index}`);
}

const tooLong = (body: EntryBody, bytes: number): HearsayError =>
  new HearsayError(
    "ledger/entry-too-long",
    `This ${body.type} would take ${bytes} bytes; an entry has at most ${maxEntryBytes}`,
    "Shorten what it quotes, or leave it out and say so.",
  );

const forked = (place: Place, size: number): HearsayError =>
  new HearsayError(
    "ledger/forked",
    `The first ${size} entries of ${place.name} are not those that its checkpoint signs`,
    "Do not write to it. Run `hearsay verify` to see which entry was changed, and put back a copy of the folder.",
  );
