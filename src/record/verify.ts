import { join } from "node:path";
import type { Entry } from "../model/entry.ts";
import { HearsayError } from "../model/error.ts";
import { auditor } from "./audit.ts";
import { checkBlobs, listedOnce } from "./audit-blobs.ts";
import { tileAuditor } from "./audit-tiles.ts";
import { type Checkpoint, openCheckpoint } from "./checkpoint.ts";
import { type Files, folderFiles } from "./files.ts";
import { misfit } from "./misfit.ts";
import { readVkey, type Verifier } from "./note.ts";
import { fileStore } from "./stores/file.ts";
import { type Edge, edgeRoot, emptyEdge, grow, type Tile } from "./tiles.ts";
import { type Hash, leafHash, same } from "./tree.ts";

/** How to verify. */
export interface VerifyOptions {
  /** The public key as got from elsewhere; without it the folder's own is believed. */
  readonly vkey?: string;
  /** A checkpoint kept from earlier, which this ledger must go on from. */
  readonly since?: Uint8Array;
}

/** What was found. */
export interface Verdict {
  readonly ok: boolean;
  /** The first place that does not fit, and why, in words; null where all does. */
  readonly first: { readonly place: string; readonly reason: string } | null;
  readonly origin: string | null;
  readonly vkey: string | null;
  /** What the checkpoint signs; `root` in base64. */
  readonly size: number;
  readonly root: string | null;
  /** The size of the checkpoint kept from earlier, once it is proved that the log goes on from it; null where none was given. */
  readonly since: number | null;
  /** Entries that are there and whole, but not signed yet. */
  readonly unsigned: number;
  /** How much was looked at. */
  readonly checked: {
    readonly entries: number;
    readonly tiles: number;
    readonly blobs: number;
    readonly spans: number;
    readonly withheld: number;
  };
}

/**
 * A stranger's check of the ledger in a folder: every entry, every tile and bundle, the checkpoint's signature, every blob's hash,
 * the hash of every span's words, every reading's list of ids. Writes nothing. HearsayError "ledger/none" where there is no
 * ledger; anything else that does not fit is the verdict.
 */
export async function verifyLedger(folder: string, options: VerifyOptions = {}): Promise<Verdict> {
  const files = folderFiles(folder);
  if (!files.has("vkey") && !files.has("checkpoint") && !files.has("log"))
    throw new HearsayError("ledger/none", `There is no ledger at ${folder}`, "Name the folder of one.");
  const found: Found = {
    vkey: null,
    signed: null,
    size: 0,
    since: null,
    checked: { entries: 0, tiles: 0, blobs: 0, spans: 0, withheld: 0 },
  };
  try {
    await look(folder, files, options, found);
    return verdict(found, null);
  } catch (error) {
    return verdict(found, placeOf(error));
  }
}

interface Found {
  vkey: string | null;
  signed: Checkpoint | null;
  size: number;
  since: number | null;
  readonly checked: { entries: number; tiles: number; blobs: number; spans: number; withheld: number };
}

async function look(folder: string, files: Files, options: VerifyOptions, found: Found): Promise<void> {
  const verifier = at("vkey", () => whose(files, options.vkey));
  found.vkey = verifier.vkey;
  const note = files.read("checkpoint");
  if (!note) throw misfit("checkpoint", "it is missing");
  const signed = at("checkpoint", () => openCheckpoint(note, [verifier]));
  found.signed = signed;
  const since =
    options.since === undefined
      ? null
      : at("the checkpoint kept from earlier", () => openCheckpoint(options.since as Uint8Array, [verifier]));
  const kept = listedOnce(files, "blobs/");
  const entries = auditor(kept, found.checked);
  const tiles = tileAuditor(files, signed.size, found.checked);
  const tree = growingTree([signed, ...(since ? [since] : [])], tiles.full);
  const store = fileStore(join(folder, "log"), {
    write: false,
    sealed: signed.size,
    each: (leaf, index) => {
      found.size = index + 1;
      tree.add(leafHash(leaf), index);
      tiles.entry(leaf, index);
      entries.entry(
        at(`entry ${index}`, () => parse(leaf)),
        leaf,
        index,
      );
      found.checked.entries++;
    },
  });
  await store.close();
  tree.end(found.size);
  tiles.end(tree.edge(), found.size);
  if (store.repaired)
    throw misfit("log", `${store.repaired.reason} If a writer is at work, verify again when it is done`);
  found.since = since?.size ?? null;
  entries.end();
  checkBlobs(kept, entries, found.checked);
}

function whose(files: Files, given: string | undefined): Verifier {
  const own = files.read("vkey");
  if (!own) throw misfit("vkey", "it is missing");
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(own);
  const verifier = readVkey(text);
  if (text !== `${verifier.vkey}\n`) throw misfit("vkey", "it is not one line with the key alone");
  if (given !== undefined && readVkey(given).vkey !== verifier.vkey) throw misfit("vkey", "it is not the key you gave");
  return verifier;
}

// Grows the tree from the entries, and looks at its root wherever a checkpoint signs one.
function growingTree(
  signed: readonly Checkpoint[],
  full: (tile: Tile) => void,
): { add(leaf: Hash, index: number): void; end(size: number): void; edge(): Edge } {
  let [edge, waiting]: [Edge, Hash[]] = [emptyEdge, []];
  const stops = new Set(signed.map((s) => s.size));
  const flush = (): void => {
    edge = grow(edge, waiting, full);
    waiting = [];
    for (const { size, root } of signed)
      if (size === edge.size && !same(edgeRoot(edge), root))
        throw misfit(
          "checkpoint",
          `the first ${size} entries of the log do not have the root it signs, though the tiles fit them`,
        );
  };
  return {
    add: (leaf, index) => {
      waiting.push(leaf);
      if (waiting.length === 256 || stops.has(index + 1)) flush();
    },
    end: (size) => {
      flush();
      const beyond = signed.find((s) => s.size > size);
      if (beyond) throw misfit("log", `it ends after ${size} entries; a checkpoint signs ${beyond.size}`);
    },
    edge: () => edge,
  };
}

function parse(leaf: Uint8Array): Entry {
  return JSON.parse(utf8.decode(leaf)) as Entry;
}
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Runs a step; whatever fails in it does not fit at this place. */
function at<T>(place: string, step: () => T): T {
  try {
    return step();
  } catch (cause) {
    if (cause instanceof HearsayError && cause.code === "ledger/misfit") throw cause;
    throw misfit(place, cause instanceof Error ? cause.message : String(cause));
  }
}

function placeOf(error: unknown): { place: string; reason: string } {
  if (!(error instanceof HearsayError))
    return { place: "the check itself", reason: error instanceof Error ? error.message : String(error) };
  if (error.code !== "ledger/misfit")
    return { place: error.code === "ledger/damaged" ? "log" : "the folder", reason: error.message };
  return { place: error.hint, reason: error.message };
}

function verdict(found: Found, first: Verdict["first"]): Verdict {
  const { signed, vkey, size, checked } = found;
  return {
    ok: first === null,
    first,
    origin: signed?.origin ?? null,
    vkey,
    size: signed?.size ?? 0,
    root: signed && Buffer.from(signed.root).toString("base64"),
    since: found.since,
    unsigned: Math.max(0, size - (signed?.size ?? 0)),
    checked,
  };
}
