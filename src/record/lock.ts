import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type Database from "libsql";
import { HearsayError } from "../model/error.ts";
import { openDatabase } from "../text/sqlite.ts";
import { codeOf, diskError, isMissing } from "./disk.ts";

/**
 * Takes the folder for one writer and returns how to give it back. The lock is the kernel's own, on the file `lock` (as SQLite
 * takes it, since Node has no call for it): it ends with the process that holds it, however that ends, so there is no
 * stale lock to judge or to take over. The file `writer` only says who, for people. HearsayError "ledger/locked" at once
 * where another has it.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, "lock");
  const file = openFile(path);
  try {
    file.exec("BEGIN EXCLUSIVE");
    writeFileSync(join(folder, "writer"), `${process.pid}\n`);
  } catch (cause) {
    file.close();
    if (codeOf(cause).startsWith("SQLITE_BUSY")) throw locked(folder, cause);
    throw diskError(cause, path, "locked");
  }
  return () => file.close();
}

function openFile(path: string): Database.Database {
  try {
    return openDatabase(path, { timeout: 0 });
  } catch (cause) {
    throw diskError(cause, path, "opened");
  }
}

function locked(folder: string, cause: unknown): HearsayError {
  const who = writerOf(folder);
  return new HearsayError(
    "ledger/locked",
    `Another writer${who ? ` (process ${who})` : ""} has the ledger ${folder} open`,
    "Wait until it is done, or end it; reading needs no lock.",
    cause,
  );
}

function writerOf(folder: string): string | null {
  try {
    return readFileSync(join(folder, "writer"), "utf8").trim() || null;
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw diskError(cause, join(folder, "writer"), "read");
  }
}
