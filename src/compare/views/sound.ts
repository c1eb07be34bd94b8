import { schema } from "./schema.ts";
import type { Tables } from "./tables.ts";

// The driver ends the whole program where a text that it reads is no UTF-8, as after one bit of the file was changed. Read as bytes, it can be told.

/** A cell read by `CAST (… AS BLOB)`, as text. TypeError where it is no UTF-8. */
export const textIn = (cell: unknown): string =>
  cell instanceof Uint8Array ? utf8.decode(cell) : cell instanceof ArrayBuffer ? utf8.decode(cell) : String(cell ?? "");
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Where the first text lies that is none ("claims.words"); null where all can be read. Every row is looked at. */
export function unreadable({ db }: Pick<Tables, "db">): string | null {
  for (const { table, columns } of texts()) {
    const cells = columns.map((column) => `CAST(${column} AS BLOB) AS ${column}`).join(", ");
    for (const row of db.prepare(`SELECT ${cells} FROM ${table}`).iterate())
      for (const column of columns)
        try {
          textIn((row as Readonly<Record<string, unknown>>)[column]);
        } catch (cause) {
          if (!(cause instanceof TypeError)) throw cause;
          return `${table}.${column}`;
        }
  }
  return null;
}

/** The columns that hold text, as the schema has them: what the file says of its own tables may be damaged too. */
function texts(): readonly { readonly table: string; readonly columns: readonly string[] }[] {
  return [...schema.matchAll(/CREATE TABLE (\w+) \(([\s\S]*?)\)(?: WITHOUT ROWID)?;/g)].flatMap(([, table, body]) => {
    const columns = [...(body ?? "").matchAll(/(\w+) TEXT\b/g)].flatMap(([, name]) => name ?? []);
    return columns.length ? [{ table: table ?? "", columns }] : [];
  });
}
