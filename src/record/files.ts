import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { diskError, isMissing, syncFolder } from "./disk.ts";

/** Bytes with a name: a relative path with "/" between its parts, each of letters, digits, ".", "-" only. */
export interface Named {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Small files, each there whole or not at all: blobs, tiles, the checkpoint. They never change once there, but for the
 * checkpoint, which is replaced in one step.
 */
export interface Files {
  /** The bytes, or null where there are none. */
  read(name: string): Uint8Array | null;
  has(name: string): boolean;
  /** Names that begin with `prefix`, a folder's name and "/", in order. */
  names(prefix: string): readonly string[];
  /** Resolves once all are durable. On failure any of them may be missing, none is partly there. */
  write(files: readonly Named[]): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
}

/** Files held in memory. */
export function memoryFiles(): Files {
  const held = new Map<string, Uint8Array>();
  return {
    read: (name) => held.get(name) ?? null,
    has: (name) => held.has(name),
    names: (prefix) => [...held.keys()].filter((name) => name.startsWith(prefix)).sort(),
    write: async (files) => {
      for (const { name, bytes } of files) held.set(name, Uint8Array.from(bytes));
    },
    remove: async (names) => {
      for (const name of names) held.delete(name);
    },
  };
}

/** Files of a folder, which is made where `write` is asked and it is not there. Each is written beside, made durable, and moved to its name; then the folder itself is made durable. */
export function folderFiles(root: string, write = false): Files {
  if (write) for (const folder of makeFolder(root)) syncFolder(folder);
  const path = (name: string): string => join(root, ...partsOf(name));
  return {
    read: (name) => readOrNull(path(name)),
    has: (name) => existsSync(path(name)),
    names: (prefix) => namesUnder(root, prefix),
    write: (files) => writeFiles(root, files, path),
    remove: async (names) => {
      for (const name of names) removeFile(path(name));
      for (const folder of new Set(names.map((name) => dirname(path(name))))) syncIfThere(folder);
    },
  };
}

/** Removes what writers that were cut off left half written. For the one writer only. */
export function sweep(root: string): void {
  try {
    rmSync(join(root, "tmp"), { recursive: true, force: true });
  } catch (cause) {
    throw diskError(cause, join(root, "tmp"), "cleared");
  }
}

let count = 0;

async function writeFiles(root: string, files: readonly Named[], path: (name: string) => string): Promise<void> {
  if (files.length === 0) return;
  const folders = new Set<string>();
  for (const { name } of files) for (const made of makeFolder(dirname(path(name)))) folders.add(made);
  makeFolder(join(root, "tmp"));
  await inFours(files, ({ name, bytes }) =>
    writeOne(join(root, "tmp", `${process.pid}-${count++}`), path(name), bytes),
  );
  for (const { name } of files) folders.add(dirname(path(name)));
  await inFours([...folders], syncLater);
}

// As many at once as Node has threads for files: the disk then makes several durable in one go.
async function inFours<T>(list: readonly T[], step: (one: T) => Promise<void>): Promise<void> {
  for (let i = 0; i < list.length; i += 4) await Promise.all(list.slice(i, i + 4).map(step));
}

async function syncLater(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw diskError(cause, folder, "made durable");
  }
}

async function writeOne(beside: string, path: string, bytes: Uint8Array): Promise<void> {
  try {
    const file = await open(beside, "wx", 0o644);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw diskError(cause, path, "written");
  }
}

/** Makes a folder and those above it; the folders whose list of names that changed. */
function makeFolder(folder: string): readonly string[] {
  try {
    const whole = resolve(folder);
    const first = mkdirSync(whole, { recursive: true });
    if (first === undefined) return [];
    const changed: string[] = [];
    for (let at = whole; at.length >= first.length; at = dirname(at)) changed.push(dirname(at));
    return changed;
  } catch (cause) {
    throw diskError(cause, folder, "made");
  }
}

function partsOf(name: string): readonly string[] {
  const parts = name.split("/");
  if (!parts.every((part) => /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(part)))
    throw new RangeError(`Not a name of a ledger's file: ${name}`);
  return parts;
}

function readOrNull(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw diskError(cause, path, "read");
  }
}

function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (cause) {
    throw diskError(cause, path, "removed");
  }
}

function syncIfThere(folder: string): void {
  if (existsSync(folder)) syncFolder(folder);
}

function namesUnder(root: string, prefix: string): readonly string[] {
  const found: string[] = [];
  collect(join(root, prefix), prefix, found);
  return found.sort();
}

/** Names of the files in a folder and those below it. One that is gone, or goes meanwhile, has none. */
function collect(folder: string, prefix: string, found: string[]): void {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory()) collect(`${folder}${sep}${entry.name}`, `${prefix}${entry.name}/`, found);
      else found.push(`${prefix}${entry.name}`);
  } catch (cause) {
    if (!isMissing(cause)) throw diskError(cause, folder, "listed");
  }
}
