import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { HearsayError } from "../model/error.ts";

// What can go wrong with a disk, told once.

/** Turns a failed system call into words: which file, what happened, what to do. */
export function diskError(cause: unknown, path: string, doing: string): HearsayError {
  if (cause instanceof HearsayError) return cause;
  const code = codeOf(cause);
  if (code === "ENOSPC" || code === "EDQUOT" || code.startsWith("SQLITE_FULL"))
    return new HearsayError(
      "ledger/disk-full",
      `The disk is full: ${path} could not be ${doing}`,
      "Make room and run it again; nothing that was acknowledged is lost.",
      cause,
    );
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return new HearsayError(
      "ledger/no-access",
      `${path} could not be ${doing}: no permission (${code})`,
      "Run it as the user who owns the folder, or name another.",
      cause,
    );
  return new HearsayError(
    "ledger/disk",
    `${path} could not be ${doing} (${code})`,
    "Check the disk, then run it again; what was acknowledged before is safe.",
    cause,
  );
}

/** The system's own name for an error ("ENOENT"), else its message. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}

/** Whether an error says that the file is not there. */
export const isMissing = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(codeOf(error));

/** How bytes reach a file; a test hands in one that writes short or fails. */
export type WriteSome = (fd: number, bytes: Uint8Array, offset: number, length: number, position: number) => number;

/**
 * Writes all of `bytes` at `position`. A full disk shows itself first as a short count without an error, so the rest is
 * tried again until it is there or the system says why not.
 */
export function writeAll(fd: number, bytes: Uint8Array, position: number, some: WriteSome = writeSync): void {
  let done = 0;
  while (done < bytes.length) {
    const count = some(fd, bytes, done, bytes.length - done, position + done);
    if (count <= 0) throw Object.assign(new Error("the system wrote nothing"), { code: "ENOSPC" });
    done += count;
  }
}

/** Makes a folder's list of names durable: a rename is not, until then. */
export function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const fd = openSync(path, "r");
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
