import { closeSync, fsyncSync, openSync } from "node:fs";
import type { Entry } from "../../model/entry.ts";
import { openDatabase } from "../../text/sqlite.ts";
import { fill, keepPending } from "./fill.ts";
import { codeOf, remove, start, trouble, type ViewOptions } from "./opening.ts";
import { heed } from "./people.ts";
import { placeAll, settleAll } from "./place.ts";
import { laterSchema } from "./schema.ts";
import { type Tables, tablesOn } from "./tables.ts";

/** Takes entries into the tables, of which `there` are in them. RangeError where they leave a gap. */
export function takeIn(tables: Tables, entries: readonly Entry[], there: number): number {
  let next = there;
  for (const entry of entries) {
    if (entry.index < next) continue;
    if (entry.index > next)
      throw new RangeError(`The view has ${next} entries; entry ${entry.index} cannot be the next`);
    fill(tables, entry);
    next++;
  }
  settleAll(tables);
  keepPending(tables);
  tables.run("UPDATE meta SET value = ? WHERE key = 'upto'", String(next));
  return next;
}

/**
 * Makes the tables from the first entry on in a file beside the view's own, and gives its path once all of it is durable. Nobody else opens that file,
 * so nothing need be undone in it: a run that was cut off leaves it, and the next removes it.
 */
export async function refilled({ path, of, bytes }: ViewOptions, entries: AsyncIterable<readonly Entry[]>) {
  const beside = `${path}.new`;
  try {
    remove(beside);
    const db = openDatabase(beside);
    try {
      db.exec(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -128000;",
      );
      start(db, of, true);
      const tables = tablesOn(db, bytes);
      tables.later = [];
      db.exec("BEGIN");
      let next = 0;
      for await (const some of entries) next = takeIn(tables, some, next);
      db.exec(laterSchema);
      const { later } = tables;
      tables.later = null;
      placeAll(tables);
      for (const { body, before } of later) heed(tables, body, before);
      settleAll(tables);
      db.exec("COMMIT");
    } finally {
      db.close();
    }
    durable(beside);
    return beside;
  } catch (cause) {
    remove(beside);
    throw codeOf(cause).startsWith("SQLITE_") ? trouble(path, cause) : cause;
  }
}

function durable(path: string): void {
  const fd = openSync(path, "r+");
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
