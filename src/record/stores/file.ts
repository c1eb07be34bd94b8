import {
  closeSync,
  constants,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { HearsayError } from "../../model/error.ts";
import { batch, headerLength, readHeader } from "../batch.ts";
import { codeOf, diskError, syncFolder, type WriteSome, writeAll } from "../disk.ts";
import { type ReadAt, scan } from "../scan.ts";
import { checkLeaves, checkRange, type Repair, type Store } from "../store.ts";
import { openMark, readMark } from "./mark.ts";

/** How an append file is opened. */
export interface FileOptions {
  /** Readers never write: a torn tail is left alone and not read. */
  readonly write: boolean;
  /** Leaves that a signed checkpoint vouches for: damage among them is never taken for a torn tail. */
  readonly sealed: number;
  /** Given every leaf that is there, in order, while opening. */
  readonly each?: (leaf: Uint8Array, index: number) => void;
  /** Stand-ins for the system's calls, for tests. */
  readonly system?: { readonly write?: WriteSome; readonly sync?: (fd: number) => void };
}

/** A store that is one append file, and what opening it had to put right. */
export interface FileStore extends Store {
  readonly repaired: Repair | null;
}

/**
 * Opens the append file at `path`, making it where there is none. A batch at the end that is not whole, or not good, and was never marked as
 * acknowledged is cut back, its bytes kept beside. HearsayError "ledger/damaged" where anything else is not good: in the middle, or
 * what was acknowledged.
 */
export function fileStore(path: string, options: FileOptions): FileStore {
  const fd = openLog(path, options.write);
  try {
    return storeOn(fd, path, options);
  } catch (cause) {
    if (fd !== null) closeSync(fd);
    throw diskError(cause, path, "opened");
  }
}

function storeOn(fd: number | null, path: string, options: FileOptions): FileStore {
  const { write: some, sync = fdatasyncSync } = options.system ?? {};
  // Read before the file itself: a writer at work moves the mark last.
  const marked = readMark(markOf(path));
  const positions: number[] = [];
  const read: ReadAt = (position, length) => (fd === null ? new Uint8Array(0) : readAt(fd, position, length));
  const length = fd === null ? 0 : fstatSync(fd).size;
  const found = scan(read, length, (leaf, index, position) => {
    positions.push(position);
    options.each?.(leaf, index);
  });
  if (found.goesOn || found.size < options.sealed) throw damaged(path, found.size, found.end, options.sealed);
  if (marked > found.end) throw acknowledged(path, found.size, found.end, marked);
  const whole = found.end < length && isWhole(read(found.end, headerLength), length - found.end);
  const repaired = found.end < length ? torn(path, found.size, length - found.end, whole, options.write) : null;
  if (repaired && options.write && fd !== null) cutBack(fd, path, read(found.end, length - found.end), found.end, sync);
  // What a killed writer left good may be in memory only; nothing is signed or marked before it is durable.
  if (options.write && fd !== null && found.size > 0) sync(fd);
  const mark = options.write ? openMark(markOf(path)) : null;
  mark?.set(found.end);
  let end = found.end;
  let broken: HearsayError | null = null;

  const append = (leaves: readonly Uint8Array[]): number => {
    checkLeaves(leaves);
    if (fd === null || !options.write) throw new RangeError(`${path} is open for reading only`);
    if (broken) throw broken;
    const first = positions.length;
    if (leaves.length === 0) return first;
    const bytes = batch(first, leaves);
    try {
      writeAll(fd, bytes, end, some);
      sync(fd);
    } catch (cause) {
      broken = undo(fd, path, end, sync, diskError(cause, path, "written"));
      throw diskError(cause, path, "written");
    }
    let at = end + headerLength;
    for (const leaf of leaves) {
      positions.push(at);
      at += 2 + leaf.length;
    }
    end = at;
    mark?.set(end);
    return first;
  };

  return {
    repaired,
    append: async (leaves) => append(leaves),
    read: (start, to) => {
      checkRange(start, to, positions.length);
      return leavesAt(read, positions, start, to);
    },
    size: async () => positions.length,
    close: async () => {
      mark?.close();
      if (fd !== null) closeSync(fd);
    },
  };
}

// After a failed write nothing of the batch may stay. A full disk gives way again, so the store may go on; whatever else failed
// leaves the disk in doubt (the kernel drops what it could not write), so only opening anew may go on from what is there.
function undo(
  fd: number,
  path: string,
  end: number,
  sync: (fd: number) => void,
  error: HearsayError,
): HearsayError | null {
  try {
    ftruncateSync(fd, end);
    sync(fd);
    if (error.code === "ledger/disk-full") return null;
  } catch (cause) {
    return stopped(path, codeOf(cause), cause);
  }
  return stopped(path, error.message, error);
}

const stopped = (path: string, why: string, cause: unknown): HearsayError =>
  new HearsayError(
    "ledger/stopped",
    `Nothing more is written to ${path} since a write failed (${why})`,
    "Check the disk, then start again: the ledger goes on from what was acknowledged.",
    cause,
  );

async function* leavesAt(
  read: ReadAt,
  positions: readonly number[],
  start: number,
  end: number,
): AsyncIterable<Uint8Array> {
  let [from, window] = [0, new Uint8Array(0)];
  for (let i = start; i < end; i++) {
    const at = positions[i] ?? 0;
    if (at < from || at + 65_537 > from + window.length) {
      from = at;
      window = Uint8Array.from(read(at, i + 1 === end ? 65_537 : 1 << 20));
    }
    const offset = at - from;
    const length = ((window[offset] ?? 0) << 8) | (window[offset + 1] ?? 0);
    yield window.slice(offset + 2, offset + 2 + length);
  }
}

function openLog(path: string, write: boolean): number | null {
  try {
    if (!write) return existsSync(path) ? openSync(path, "r") : null;
    const isNew = !existsSync(path);
    mkdirSync(dirname(path), { recursive: true });
    const fd = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o644);
    if (isNew) syncFolder(dirname(path));
    return fd;
  } catch (cause) {
    throw diskError(cause, path, "opened");
  }
}

function readAt(fd: number, position: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(Math.min(length, Math.max(0, fstatSync(fd).size - position)));
  let done = 0;
  while (done < bytes.length) {
    const count = readSync(fd, bytes, done, bytes.length - done, position + done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}

function cutBack(fd: number, path: string, tail: Uint8Array, end: number, sync: (fd: number) => void): void {
  // The copy is for people; a full disk must not stop the ledger from opening.
  try {
    writeFileSync(`${path}.torn-${end}`, tail);
  } catch (cause) {
    if (codeOf(cause) !== "ENOSPC") throw cause;
  }
  ftruncateSync(fd, end);
  sync(fd);
}

/** The file of the mark beside an append file. */
const markOf = (path: string): string => join(dirname(path), "acknowledged");

/** Whether a bad batch is as long as its header says: then it was not cut off, but is not what was written. */
function isWhole(head: Uint8Array, length: number): boolean {
  const header = readHeader(head);
  return header !== null && headerLength + header.length <= length;
}

const torn = (path: string, size: number, bytes: number, whole: boolean, write: boolean): Repair => ({
  code: whole ? "ledger/bad-tail" : "ledger/torn-tail",
  reason: `${path} ended in ${bytes} bytes of a batch that was ${
    whole
      ? "whole in length but not what its digest says, and not marked as acknowledged: a power cut left it so, or it was changed since and the mark with it"
      : "never finished and never acknowledged"
  }; ${write ? "they were cut off and kept beside it" : "they are not read"}. ${size} entries are whole.`,
});

const acknowledged = (path: string, size: number, at: number, marked: number): HearsayError =>
  new HearsayError(
    "ledger/damaged",
    `${path} is damaged at byte ${at}: what follows ${size === 0 ? "its beginning" : `entry ${size - 1}`} was acknowledged up to byte ${marked}, and is not there or not good`,
    "Do not write to it. Put back a copy of the folder, or of the file `log` alone; the signed checkpoint is older than what is missing.",
  );

const damaged = (path: string, size: number, at: number, sealed: number): HearsayError =>
  new HearsayError(
    "ledger/damaged",
    size < sealed
      ? `${path} is damaged at byte ${at}: ${size === 0 ? "before the first entry" : `after entry ${size - 1}`} there is no good one, but the checkpoint signs ${sealed}`
      : `${path} is damaged at byte ${at}: what follows ${size === 0 ? "its beginning" : `entry ${size - 1}`} is not good, though good entries stand beyond it`,
    "Do not write to it. Run `hearsay verify` to see the extent, and put back a copy of the folder.",
  );
