import type { Part, Rows } from "../desk.ts";
import { plain } from "../plain.ts";
import type { Io } from "./io.ts";
import { countOf, type Options, text } from "./options.ts";

/** Up to `limit` rows of a list from a cursor on, and where the following begin. */
export function rowsFrom<T>(list: (part: Part) => Rows<T>, limit: number, from: string): Rows<T> {
  const rows: T[] = [];
  let [next, total]: [string | null, number] = [from || null, 0];
  do {
    const page = list({ limit: Math.min(1000, limit - rows.length), ...(next === null ? {} : { cursor: next }) });
    for (const row of page.rows) rows.push(row);
    [next, total] = [page.next, page.total];
  } while (next !== null && rows.length < limit);
  return { rows, total, next };
}

/** A list as its options ask for it: `--limit` rows (`inTable` in a table, else all) from `--cursor` on. */
export function listed<T>(list: (part: Part) => Rows<T>, options: Options, inTable: number): Rows<T> {
  const whole = options.json || options.csv;
  const limit = countOf(options, "limit") ?? (whole ? Number.MAX_SAFE_INTEGER : inTable);
  return rowsFrom(list, limit, text(options.cursor));
}

/** Says how to go on where a list has more; beside the rows, which may be read by a program. */
export function tellMore({ rows, total, next }: Rows<unknown>, options: Options, io: Io): void {
  if (next === null) return;
  const left = options.cursor ? "More follow" : `${total - rows.length} more follow`;
  io.err(plain(`${left}; raise --limit, narrow the filters, or go on with --cursor ${next}\n`));
}
