import { createRequire } from "node:module";
import type Database from "libsql";

const require = createRequire(import.meta.url);

/** Opens a SQLite file. Its library is native and takes as long to load as a text to hear: it is loaded by who first opens one. */
export function openDatabase(path: string, options: Database.Options = {}): Database.Database {
  const library: typeof Database = require("libsql");
  return new library(path, options);
}
