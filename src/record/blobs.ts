import { HearsayError } from "../model/error.ts";
import type { Digest } from "../model/id.ts";
import { canonical, sha256 } from "../text/canonical.ts";
import type { Files } from "./files.ts";

/** Why a blob's bytes are gone. */
export interface Tombstone {
  /** Index of the entry that took them down. */
  readonly entry: number;
  readonly reason: string;
  /** The blob that stands for it, where only some words were taken out. */
  readonly masked?: Digest;
}

/** Bytes by their SHA-256: captures, texts, block lists, titles. They can be taken down; the hash and the reason stay. */
export interface Blobs {
  /** Keeps them; resolves once they are durable. What was withheld stays withheld. */
  put(contents: readonly Uint8Array[]): Promise<void>;
  /** The bytes; null where they are withheld. HearsayError "ledger/blob-missing", "ledger/blob-damaged". */
  get(digest: Digest): Uint8Array | null;
  /** The bytes; where some words were taken out, those of the copy in which they are covered; null where nothing is left or kept. */
  words(digest: Digest): Uint8Array | null;
  state(digest: Digest): "held" | "withheld" | "missing";
  tombstone(digest: Digest): Tombstone | null;
  /** Takes bytes down: leaves the tombstone first, then removes them. */
  withhold(digest: Digest, tombstone: Tombstone): Promise<void>;
}

/** The file a blob lies in: the first hex digit is a folder. RangeError where it is no digest. */
export function blobName(digest: Digest): string {
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new RangeError(`Not a SHA-256 in hex: ${digest}`);
  return `blobs/${digest.slice(0, 1)}/${digest.slice(1)}`;
}

const graveName = (digest: Digest): string => `${blobName(digest)}.withheld`;

/** A blob store on files. */
export function blobsOn(files: Files): Blobs {
  // What was put here is held until it is withheld here: only one writes.
  const own = new Set<Digest>();
  const state: Blobs["state"] = (digest) =>
    own.has(digest)
      ? "held"
      : files.has(graveName(digest))
        ? "withheld"
        : files.has(blobName(digest))
          ? "held"
          : "missing";
  const grave = (digest: Digest): Tombstone | null => {
    const bytes = files.read(graveName(digest));
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Tombstone);
  };
  const get: Blobs["get"] = (digest) => {
    if (state(digest) === "withheld") return null;
    const bytes = files.read(blobName(digest));
    if (!bytes)
      throw new HearsayError("ledger/blob-missing", `The bytes ${digest} are not in the ledger's folder`, restore);
    if (sha256(bytes) !== digest)
      throw new HearsayError("ledger/blob-damaged", `The bytes kept as ${digest} are not those`, restore);
    return bytes;
  };
  const words: Blobs["words"] = (digest) => {
    if (state(digest) === "held") return get(digest);
    const masked = grave(digest)?.masked;
    return masked === undefined ? null : words(masked);
  };
  return {
    state,
    get,
    words,
    tombstone: grave,
    put: async (contents) => {
      const fresh = new Map<Digest, Uint8Array>();
      for (const bytes of contents) {
        const digest = sha256(bytes);
        if (state(digest) === "missing") fresh.set(digest, bytes);
      }
      await files.write([...fresh].map(([digest, bytes]) => ({ name: blobName(digest), bytes })));
      if (own.size > 100_000) own.clear();
      for (const digest of fresh.keys()) own.add(digest);
    },
    withhold: async (digest, tombstone) => {
      own.delete(digest);
      await files.write([{ name: graveName(digest), bytes: new TextEncoder().encode(canonical(tombstone)) }]);
      await files.remove([blobName(digest)]);
    },
  };
}

const restore = "Put the file back from a copy; its name tells which bytes belong there.";
