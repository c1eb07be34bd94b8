import { createHash } from "node:crypto";
import { closeSync, constants, openSync, readFileSync, writeSync } from "node:fs";
import { codeOf, diskError, isMissing } from "../disk.ts";

// How far an append file was acknowledged: 16 bytes beside it, overwritten after each batch that became durable. It is not itself made durable, so
// it may lag behind after a power cut, and never runs ahead: what it names was on the disk before it was written.

/** Notes how far was acknowledged. */
export interface Mark {
  set(end: number): void;
  close(): void;
}

/** The byte up to which the file was acknowledged, as far as the mark tells; 0 where there is none, or it is not whole. */
export function readMark(path: string): number {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    if (isMissing(cause)) return 0;
    throw diskError(cause, path, "read");
  }
  const end = bytes.length === 16 ? bytes.readBigUInt64BE() : 0n;
  return bytes.length === 16 && markOf(Number(end)).equals(bytes) ? Number(end) : 0;
}

/** Opens the mark to be written. On a disk too full to hold 16 bytes there is none: what is durable is durable without it. */
export function openMark(path: string): Mark {
  let fd: number | null = null;
  try {
    fd = openSync(path, constants.O_WRONLY | constants.O_CREAT, 0o644);
  } catch (cause) {
    if (codeOf(cause) !== "ENOSPC") throw diskError(cause, path, "opened");
  }
  return {
    set: (end) => {
      if (fd === null) return;
      try {
        writeSync(fd, markOf(end), 0, 16, 0);
      } catch (cause) {
        // The batch is durable and must be acknowledged; from here on the mark lags, which it may.
        closeSync(fd);
        fd = null;
        if (!["ENOSPC", "EIO", "EDQUOT"].includes(codeOf(cause))) throw diskError(cause, path, "written");
      }
    },
    close: () => {
      if (fd !== null) closeSync(fd);
      fd = null;
    },
  };
}

/** The byte, big-endian in 8 bytes, and the first 8 of the SHA-256 of these: half a write is told from a whole one. */
function markOf(end: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeBigUInt64BE(BigInt(end));
  createHash("sha256").update(bytes.subarray(0, 8)).digest().copy(bytes, 8, 0, 8);
  return bytes;
}
