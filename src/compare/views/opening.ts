import { renameSync, rmSync, statSync } from "node:fs";
import type Database from "libsql";
import { HearsayError } from "../../model/error.ts";
import { openDatabase } from "../../text/sqlite.ts";
import { laterSchema, schema, schemaVersion } from "./schema.ts";
import { textIn } from "./sound.ts";
import { type Tables, tablesOn } from "./tables.ts";

/** How a view is opened. */
export interface ViewOptions {
  /** The file, or ":memory:". */
  readonly path: string;
  /** Whose entries it holds: a view of another ledger is thrown away. */
  readonly of: string;
  /** The bytes of a blob; null where they are withheld or gone. */
  readonly bytes: Tables["bytes"];
}

/** Which file lies at a path now; null for none. One that is open keeps its own, so no other can be mistaken for it. */
export function fileAt(path: string): string | null {
  const there = path === ":memory:" ? undefined : statSync(path, { throwIfNoEntry: false });
  return there ? `${there.dev} ${there.ino}` : null;
}

/** Opens tables that another program has put in the place of those that were open; null where they are not ours to read. */
export function beginAgain({ path, of, bytes }: ViewOptions): Tables | null {
  const there = open(path);
  if (isOurs(there, of)) return tablesOn(there, bytes);
  there.close();
  return null;
}

/** Opens the tables in a file, or starts them anew where it is missing, damaged, of another version or of another ledger. */
export function begin({ path, of, bytes }: ViewOptions): Tables {
  const there = openSound(path);
  if (isOurs(there, of)) return tablesOn(there, bytes);
  there.close();
  remove(path);
  const db = openSound(path);
  start(db, of);
  return tablesOn(db, bytes);
}

/** Removes the file, and what its database keeps beside it. */
export function remove(path: string): void {
  if (path === ":memory:") return;
  rmSync(path, { force: true });
  removeBeside(path);
}

const removeBeside = (path: string): void => {
  for (const end of ["-journal", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
};

/** Puts a whole file in the place of another that is closed: at no time is there none. */
export function putInPlace(made: string, path: string): void {
  removeBeside(path);
  renameSync(made, path);
}

// A file that is no database, or a damaged one, is only an index: it goes.
function openSound(path: string): Database.Database {
  try {
    return open(path);
  } catch (cause) {
    if (path === ":memory:" || !isDamage(cause)) throw trouble(path, cause);
    remove(path);
    return open(path);
  }
}

function open(path: string): Database.Database {
  const db = openDatabase(path, { timeout: 5000 });
  try {
    // Safe against a crash of the program; a power cut may take the last entries, which come again from the log.
    db.exec(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -48000;",
    );
    db.prepare("SELECT count(*) FROM sqlite_schema").get();
    return db;
  } catch (cause) {
    db.close();
    throw cause;
  }
}

function isOurs(db: Database.Database, of: string): boolean {
  try {
    const there = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").get();
    if (!there) return false;
    const rows = db.prepare("SELECT CAST(key AS BLOB) AS key, CAST(value AS BLOB) AS value FROM meta").all();
    const meta = new Map(
      (rows as { key: unknown; value: unknown }[]).map((row) => [textIn(row.key), textIn(row.value)]),
    );
    return meta.get("schema") === schemaVersion && meta.get("of") === of;
  } catch (cause) {
    if (isDamage(cause) || cause instanceof TypeError) return false;
    throw cause;
  }
}

/** Makes the tables, empty; `later` leaves out the indexes that can be made when all rows are there. */
export function start(db: Database.Database, of: string, later = false): void {
  db.exec(`BEGIN IMMEDIATE; ${schema}${later ? "" : laterSchema}`);
  const insert = db.prepare("INSERT INTO meta (key, value) VALUES (?, ?)");
  for (const [key, value] of [
    ["schema", schemaVersion],
    ["of", of],
    ["upto", "0"],
  ])
    insert.run(key, value);
  db.exec("COMMIT");
}

/** What the database fails in becomes an error of ours. */
export function soundly<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    // What was JSON when it was written and is none now is damage as well.
    throw codeOf(cause).startsWith("SQLITE_") || cause instanceof SyntaxError ? trouble(path, cause) : cause;
  }
}

/** The database's own name for an error; "" for any other error. */
export const codeOf = (cause: unknown): string => (cause instanceof Error && "code" in cause ? String(cause.code) : "");

const isDamage = (cause: unknown): boolean =>
  cause instanceof SyntaxError || /^SQLITE_(NOTADB|CORRUPT|IOERR_SHORT_READ)/.test(codeOf(cause));

/** An error of the database in words. */
export const trouble = (path: string, cause: unknown): HearsayError =>
  new HearsayError(
    isDamage(cause) ? "index/damaged" : "index/disk",
    `The query index ${path} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`,
    "Nothing recorded is lost: make room or check the folder, then run `hearsay rebuild`.",
    cause,
  );
