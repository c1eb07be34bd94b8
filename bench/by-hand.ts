// Y-sql: the rows that are in an index, put into the same tables by hand, nothing worked out. What making an index costs is held against it.
import Database from "libsql";
import { laterSchema, schema } from "../src/compare/views/schema.ts";
import { fold } from "../src/text/fold.ts";

/** Puts rows of an index that lies at a path into a database beside it. */
export interface Loader {
  /** Takes over what has come in since the last time; the CPU seconds that putting it in took. */
  readonly more: () => number;
  readonly close: () => void;
}

/** CPU time of a piece of work, in seconds. */
export function seconds(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** Tables whose rows have a number that grows: what is new in them is what lies behind the last one. */
const growing = (source: Database.Database): readonly string[] =>
  (source.prepare("PRAGMA table_list").all() as { name: string; type: string; wr: number }[])
    .filter(({ name, type, wr }) => type === "table" && wr === 0 && !name.startsWith("sqlite_") && name !== "matters")
    .map(({ name }) => name);

/** What is searched by: a claim's own words with its statement's and who says it. */
const spokenOf = `SELECT c.entry, c.words || ' ' || coalesce(s.words, '') || ' ' || coalesce(v.folded, '') FROM claims c
  LEFT JOIN statements s ON s.entry = c.statement LEFT JOIN voices v ON v.n = c.voice WHERE c.entry > ? ORDER BY 1`;
const textsOf = "SELECT n, text_sha256 FROM articles WHERE n > ? ORDER BY 1";

/** The index, where the copy goes, and the bytes of blobs. */
export interface ByHand {
  readonly index: string;
  readonly into: string;
  readonly bytes: (digest: string) => Uint8Array | null;
  /** As an index is made from nothing: without a journal, and with the indexes that only questions need at the end. */
  readonly bulk?: boolean;
}

/** A loader as one would write it in twenty lines: prepared statements, and one transaction for all that is there. */
export function byHand({ index, into, bytes, bulk = false }: ByHand): Loader {
  const source = new Database(index, { readonly: true });
  const loader = new Database(into);
  loader.exec(
    bulk
      ? "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -128000;"
      : "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -48000;",
  );
  loader.exec(schema + (bulk ? "" : laterSchema));
  const tables = growing(source).map((name) => {
    const width = (source.prepare(`PRAGMA table_info(${name})`).all() as unknown[]).length;
    return {
      name,
      last: 0,
      rows: source.prepare(`SELECT rowid, * FROM ${name} WHERE rowid > ? ORDER BY 1`).raw(),
      put: loader.prepare(`INSERT INTO ${name} VALUES (${"?, ".repeat(width - 1)}?)`),
    };
  });
  const [claims, articles] = [spokenOf, textsOf].map((sql) => source.prepare(sql).raw());
  const putSaid = loader.prepare("INSERT INTO claim_words (rowid, words) VALUES (?, ?)");
  const putText = loader.prepare("INSERT INTO article_words (rowid, words) VALUES (?, ?)");
  return {
    more: () => {
      const last = (name: string): number => tables.find((one) => one.name === name)?.last ?? 0;
      const spoken = (claims?.all(last("claims")) ?? []) as [number, string][];
      const texts = (articles?.all(last("articles")) ?? []) as [number, string][];
      const said = spoken.map(([n, all]) => [n, fold(all)]);
      const written = texts.map(([n, digest]) => [n, fold(new TextDecoder().decode(bytes(digest) ?? undefined))]);
      const fresh = tables.map((table) => table.rows.all(table.last) as [number, ...unknown[]][]);
      return seconds(() => {
        loader.exec("BEGIN");
        for (const [i, table] of tables.entries())
          for (const [n, ...row] of fresh[i] ?? []) {
            table.put.run(row);
            table.last = n;
          }
        for (const row of said) putSaid.run(row);
        for (const row of written) putText.run(row);
        if (bulk) loader.exec(laterSchema);
        loader.exec("COMMIT");
      });
    },
    close: () => {
      source.close();
      loader.close();
    },
  };
}
