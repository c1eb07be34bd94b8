import { createHash } from "node:crypto";

// The form of the append file `log`: one batch after another. A batch is a header of 48 bytes and a payload.
//   0  4  "HRSY"
//   4  4  length of the payload in bytes, uint32 big-endian
//   8  8  index of the batch's first leaf, uint64 big-endian
//  16 32  SHA-256 of the 16 bytes above and the payload
//  48  …  leaves, each after its length as uint16 big-endian: the form of a C2SP entry bundle
// A batch is there or is not: its digest tells a finished one from a torn one, and from one that was changed.

/** Bytes of a batch's header. */
export const headerLength = 48;
const magic = Buffer.from("HRSY", "latin1");

/** A header as read. */
export interface Header {
  /** Bytes of the payload. */
  readonly length: number;
  /** Index of the first leaf. */
  readonly first: number;
  readonly digest: Uint8Array;
}

/** Leaves as the payload of a batch, and as an entry bundle: each after its length, 16 bits, big-endian. */
export function bundle(leaves: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.alloc(leaves.reduce((sum, leaf) => sum + 2 + leaf.length, 0));
  let at = 0;
  for (const leaf of leaves) {
    bytes.writeUInt16BE(leaf.length, at);
    bytes.set(leaf, at + 2);
    at += 2 + leaf.length;
  }
  return bytes;
}

/** How many leaves a bundle has; null where it is none (see `unbundle`). */
export function countIn(bytes: Uint8Array): number | null {
  let count = 0;
  for (let at = 0; at < bytes.length; count++) {
    if (at + 2 > bytes.length) return null;
    const end = at + 2 + lengthAt(bytes, at);
    if (end > bytes.length || end === at + 2) return null;
    at = end;
  }
  return count;
}

/** Gives the leaves of a good bundle one by one, each with where it begins (its length first): none is held on to. */
export function eachIn(bytes: Uint8Array, leaf: (bytes: Uint8Array, at: number) => void): void {
  for (let at = 0; at < bytes.length; ) {
    const end = at + 2 + lengthAt(bytes, at);
    leaf(bytes.subarray(at + 2, end), at);
    at = end;
  }
}

const lengthAt = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** The leaves of a bundle; null where the last length leads beyond its end, or a leaf is empty. */
export function unbundle(bytes: Uint8Array): readonly Uint8Array[] | null {
  if (countIn(bytes) === null) return null;
  const leaves: Uint8Array[] = [];
  eachIn(bytes, (leaf) => leaves.push(leaf));
  return leaves;
}

/** A whole batch: header and payload. */
export function batch(first: number, leaves: readonly Uint8Array[]): Buffer {
  const payload = bundle(leaves);
  if (payload.length > 0xffff_ffff) throw new RangeError(`A batch has at most 4 GiB, not ${payload.length} bytes`);
  const header = Buffer.alloc(headerLength);
  magic.copy(header);
  header.writeUInt32BE(payload.length, 4);
  header.writeBigUInt64BE(BigInt(first), 8);
  digestOf(header, payload).copy(header, 16);
  return Buffer.concat([header, payload]);
}

/** The header at the beginning of these bytes; null where there is none. */
export function readHeader(bytes: Uint8Array): Header | null {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.length < headerLength || !header.subarray(0, 4).equals(magic)) return null;
  const first = Number(header.readBigUInt64BE(8));
  return Number.isSafeInteger(first)
    ? { length: header.readUInt32BE(4), first, digest: header.subarray(16, headerLength) }
    : null;
}

/** Whether the digest in a header fits the header and this payload. */
export const fits = (header: Uint8Array, payload: Uint8Array): boolean =>
  digestOf(header, payload).equals(header.subarray(16, headerLength));

const digestOf = (header: Uint8Array, payload: Uint8Array): Buffer =>
  createHash("sha256").update(header.subarray(0, 16)).update(payload).digest();
