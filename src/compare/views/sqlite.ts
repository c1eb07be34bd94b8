import { rmSync } from "node:fs";
import Database from "libsql";
import type { Entry } from "../../model/entry.ts";
import { HearsayError } from "../../model/error.ts";
import type { Notice } from "../../model/reading.ts";
import type { Counts, View } from "../view.ts";
import { article, articles, claim, claims, claimsLike, facets, formerly, readings } from "./ask.ts";
import { atlas, readDays } from "./atlas.ts";
import { beats, published, readOn } from "./coverage.ts";
import { fill, keepPending } from "./fill.ts";
import { alike, allMatters, bucketPlaces, matter, matterKeys, matters } from "./matters.ts";
import { settleAll } from "./place.ts";
import { said } from "./said.ts";
import { schema, schemaVersion } from "./schema.ts";
import { forget, freshen, json, number, type Row, type Tables, tablesOn, text, textOf } from "./tables.ts";
import { articleNamed, versions } from "./versions.ts";

/** How a view is opened. */
export interface ViewOptions {
  /** The file, or ":memory:". */
  readonly path: string;
  /** Whose entries it holds: a view of another ledger is thrown away. */
  readonly of: string;
  /** The bytes of a blob; null where they are withheld or gone. */
  readonly bytes: Tables["bytes"];
}

/** Opens the view in a file, or starts it anew where it is missing, damaged, of another version or of another ledger. */
export function sqliteView(options: ViewOptions): View {
  let tables = begin(options);
  const ask = <T>(work: (tables: Tables) => T): T => soundly(options.path, () => work(tables));
  return {
    upto: () => ask(upto),
    apply: (entries) => ask((t) => apply(t, entries)),
    claims: (query) => ask((t) => claims(t, query)),
    claim: (id) => ask((t) => claim(t, id)),
    claimsLike: (id) => ask((t) => claimsLike(t, id)),
    about: (id) => ask((t) => said(t, id)),
    articles: (query) => ask((t) => articles(t, query)),
    article: (id) => ask((t) => article(t, id)),
    formerly: (id) => ask((t) => formerly(t, id)),
    articleNamed: (name) => ask((t) => articleNamed(t, name)),
    versions: (id) => ask((t) => versions(t, id)),
    textOf: ({ textSha256 }) => ask((t) => textOf(t, textSha256) ?? ""),
    externalId: (id) =>
      ask((t) => (t.get("SELECT external_id AS id FROM articles WHERE id = ?", id)?.["id"] as string | null) ?? null),
    readings: () => ask((t) => [...readings(t)]),
    facets: (query) => ask((t) => facets(t, query)),
    atlas: (query) => ask((t) => atlas(t, query)),
    readDays: () => ask(readDays),
    matters: (query) => ask((t) => matters(t, query)),
    allMatters: (query) => ask((t) => [...allMatters(t, query)]),
    bucketPlaces: (beat) => ask((t) => bucketPlaces(t, beat)),
    matter: (id) => ask((t) => matter(t, id)),
    matterKeys: (claims) => ask((t) => matterKeys(t, claims)),
    alike: (of) => ask((t) => alike(t, of)),
    beats: () => ask(beats),
    readOn: (beat, day) => ask((t) => readOn(t, beat, day)),
    published: (beat, from, to) => ask((t) => published(t, beat, from, to)),
    notices: (code) => ask((t) => notices(t, code)),
    counts: () => ask(counts),
    reset: () => {
      tables.db.close();
      remove(options.path);
      tables = begin(options);
    },
    close: () => {
      // Prepared statements keep a database open until they are collected; what it has written is made one file now.
      try {
        tables.db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      } catch (cause) {
        // Where the disk takes no more, it stays beside the file (`-wal`), and the next opening goes on from there.
        if (!/^SQLITE_(FULL|IOERR|READONLY|BUSY)/.test(codeOf(cause))) throw trouble(options.path, cause);
      } finally {
        tables.db.close();
      }
    },
  };
}

/** What the database fails in becomes an error of ours. */
function soundly<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    // What was JSON when it was written and is none now is damage as well.
    throw codeOf(cause).startsWith("SQLITE_") || cause instanceof SyntaxError ? trouble(path, cause) : cause;
  }
}

function begin({ path, of, bytes }: ViewOptions): Tables {
  const there = openSound(path);
  if (isOurs(there, of)) return tablesOn(there, bytes);
  there.close();
  remove(path);
  const db = openSound(path);
  start(db, of);
  return tablesOn(db, bytes);
}

function remove(path: string): void {
  if (path !== ":memory:") for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
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
  const db = new Database(path, { timeout: 5000 });
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
    const rows = db.prepare("SELECT key, value FROM meta").all() as Row[];
    const meta = new Map(rows.map((row) => [text(row, "key"), text(row, "value")]));
    return meta.get("schema") === schemaVersion && meta.get("of") === of;
  } catch (cause) {
    if (isDamage(cause)) return false;
    throw cause;
  }
}

function start(db: Database.Database, of: string): void {
  db.exec(`BEGIN IMMEDIATE; ${schema}`);
  const insert = db.prepare("INSERT INTO meta (key, value) VALUES (?, ?)");
  for (const [key, value] of [
    ["schema", schemaVersion],
    ["of", of],
    ["upto", "0"],
  ])
    insert.run(key, value);
  db.exec("COMMIT");
}

const upto = (tables: Tables): number =>
  Number(tables.get("SELECT value FROM meta WHERE key = 'upto'")?.["value"] ?? 0);

function apply(tables: Tables, entries: readonly Entry[]): void {
  tables.db.exec("BEGIN IMMEDIATE");
  try {
    freshen(tables);
    let next = upto(tables);
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
    tables.db.exec("COMMIT");
  } catch (cause) {
    tables.pending.clear();
    tables.wanting.clear();
    forget(tables);
    if (tables.db.inTransaction) tables.db.exec("ROLLBACK");
    throw cause;
  }
}

function notices(
  tables: Tables,
  code: string | undefined,
): readonly { readonly article: string; readonly notice: Notice }[] {
  const select = "SELECT a.id, x.body FROM notices x JOIN articles a ON a.n = x.article";
  const order = "ORDER BY a.sort, x.seq";
  const rows =
    code === undefined ? tables.all(`${select} ${order}`) : tables.all(`${select} WHERE x.code = ? ${order}`, code);
  return rows.map((row) => ({ article: text(row, "id"), notice: json<Notice>(row, "body") }));
}

function counts(tables: Tables): Counts {
  const sums = tables.get(
    "SELECT count(*) AS articles, coalesce(sum(statements), 0) AS statements, coalesce(sum(claims), 0) AS claims, min(published) AS first, max(published) AS last FROM articles",
  );
  const outlets = tables.all("SELECT DISTINCT outlet FROM articles ORDER BY outlet");
  return {
    entries: upto(tables),
    articles: sums ? number(sums, "articles") : 0,
    statements: sums ? number(sums, "statements") : 0,
    claims: sums ? number(sums, "claims") : 0,
    outlets: outlets.map((row) => text(row, "outlet")),
    from: sums?.["first"] ? text(sums, "first") : null,
    to: sums?.["last"] ? text(sums, "last") : null,
  };
}

const codeOf = (cause: unknown): string => (cause instanceof Error && "code" in cause ? String(cause.code) : "");

const isDamage = (cause: unknown): boolean =>
  cause instanceof SyntaxError || /^SQLITE_(NOTADB|CORRUPT|IOERR_SHORT_READ)/.test(codeOf(cause));

const trouble = (path: string, cause: unknown): HearsayError =>
  new HearsayError(
    isDamage(cause) ? "index/damaged" : "index/disk",
    `The query index ${path} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`,
    "Nothing recorded is lost: make room or check the folder, then run `hearsay rebuild`.",
    cause,
  );
