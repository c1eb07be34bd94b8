import type Database from "libsql";
import type { ClaimBody, RecordedHead, StatementBody } from "../../model/entry.ts";
import type { Digest } from "../../model/id.ts";
import type { JudgementBody } from "../../model/people.ts";
import { type ArticleWords, readBack, withheldName } from "../../model/recorded.ts";
import type { Statement } from "../../model/statement.ts";
import type { Judged } from "../judged.ts";

/** A value that a table holds. */
export type Cell = string | number | null;

/** A row as it comes back. */
export type Row = Readonly<Record<string, Cell>>;

/** The tables of a view, and where the kept bytes are. */
export interface Tables {
  readonly db: Database.Database;
  /** The bytes of a blob; null where they are withheld or gone. */
  readonly bytes: (digest: Digest) => Uint8Array | null;
  /** Statements and claims of readings not closed yet, by reading; what is left at the end of a taking-in goes to the table. */
  readonly pending: Map<string, Waiting[]>;
  /** Numbers of buckets by their keys, and which names of places are noted, as far as they are remembered. */
  readonly buckets: Map<string, number>;
  readonly namedBuckets: Set<string>;
  /** Numbers of places as they are written, and of who says claims, as far as they are remembered. */
  readonly spots: Map<string, number>;
  readonly voices: Map<string, number>;
  /** Of some buckets a stretch of days that is known to be stale. */
  readonly stale: Map<number, readonly [number, number]>;
  /** By beat, keys of claims put in or taken out whose neighbours are not placed anew yet: all at once at the end of a taking-in. */
  readonly wanting: Map<string, Keys[]>;
  /**
   * While all tables are made from nothing: the judgements met so far, each with the names that hung together before it. Where claims belong beside
   * others is worked out when all of them are there, and so is what these judgements bear on. Else null.
   */
  later: Later[] | null;
  /** The article that came in last and was new, for its reading, which as a rule comes next; null where there is none. */
  fresh: Fresh | null;
  /** Whether the table of what waits for its reading may hold any; null until it is asked for. */
  waits: boolean | null;
  /** Whether anything was taken down; null until it is asked for, and again when something is. */
  graves: boolean | null;
  /** What people judged; null until it is asked for, and again when they say more. */
  judged: Judged | null;
  /** How often claims were taken out: whoever remembers rows of theirs forgets them when it has changed, since they may come again with other words. */
  cleared: number;
  /** The database's version when these were remembered: another program that writes changes it. */
  version: number;
  /** Runs it; the number of the row that it put in last. (`RETURNING` costs the driver twenty times as much.) */
  run(sql: string, ...values: (Cell | Uint8Array)[]): number;
  /**
   * Puts rows into a table, "claims (entry, id)". One after the other: a statement of several rows has a savepoint, at which the index of words writes
   * out all it has gathered, and six rows then cost what one does.
   */
  insert(into: string, rows: readonly (readonly Cell[])[]): void;
  all(sql: string, ...values: Cell[]): readonly Row[];
  get(sql: string, ...values: Cell[]): Row | null;
}

/** An article whose row has just been made. */
export interface Fresh {
  /** What its row says of it, its number and id among that. */
  readonly row: Row;
  readonly head: RecordedHead;
  readonly words: ArticleWords & Front;
  /** Its text, folded. */
  readonly folded: string;
}

/** A judgement to heed later. */
export interface Later {
  readonly body: JudgementBody;
  readonly before: readonly string[];
}

/** What a claim shares with neighbours, hashed, and its day. */
export interface Keys {
  readonly day: number | null;
  readonly mouth: number | null;
  readonly strike: number | null;
  readonly at: number | null;
}

/** A statement or claim whose reading is not closed: its body as JSON. */
export interface Waiting {
  readonly entry: number;
  readonly body: string;
  /** The body itself, where it is at hand. */
  readonly parsed?: StatementBody | ClaimBody;
}

/** Tables on an open database. Statements are prepared once. */
export function tablesOn(db: Database.Database, bytes: Tables["bytes"]): Tables {
  const made = new Map<string, Database.Statement>();
  const prepared = (sql: string): Database.Statement => {
    const there = made.get(sql) ?? db.prepare(sql);
    made.set(sql, there);
    return there;
  };
  return {
    db,
    bytes,
    pending: new Map(),
    buckets: new Map(),
    namedBuckets: new Set(),
    spots: new Map(),
    voices: new Map(),
    stale: new Map(),
    wanting: new Map(),
    later: null,
    fresh: null,
    waits: null,
    graves: null,
    judged: null,
    cleared: 0,
    version: -1,
    // Handed on as one list: the driver would make one of them again.
    run: (sql, ...values) => Number(prepared(sql).run(values).lastInsertRowid),
    insert: (into, rows) => {
      const [first] = rows;
      if (!first) return;
      const put = prepared(`INSERT INTO ${into} VALUES (${first.map(() => "?").join(", ")})`);
      for (const row of rows) put.run(row);
    },
    all: (sql, ...values) => prepared(sql).all(values) as Row[],
    get: (sql, ...values) => (prepared(sql).get(values) as Row | undefined) ?? null,
  };
}

/** Forgets what is remembered of the tables where another program has written since. */
export function freshen(tables: Tables): void {
  const version = Number(tables.get("PRAGMA data_version")?.["data_version"] ?? 0);
  if (version === tables.version) return;
  forget(tables);
  tables.version = version;
}

/** Forgets what is remembered of the tables. */
export function forget(tables: Tables): void {
  tables.buckets.clear();
  tables.namedBuckets.clear();
  tables.spots.clear();
  tables.voices.clear();
  tables.stale.clear();
  tables.fresh = null;
  tables.waits = null;
  tables.graves = null;
  tables.judged = null;
  tables.cleared++;
}

/** A cell that the schema says is text. */
export const text = (row: Row, column: string): string => String(row[column] ?? "");

/** A cell that the schema says is a number. */
export const number = (row: Row, column: string): number => Number(row[column] ?? 0);

/** A cell that holds JSON. */
export const json = <T>(row: Row, column: string): T => JSON.parse(text(row, column)) as T;

/** A statement from its row's body and names. */
export function statementIn(row: Row, body = "body"): Statement {
  const recorded = json<StatementBody>(row, body).statement;
  if (row["names"] === "") return readBack(recorded, () => withheldName);
  const names = json<string[]>(row, "names");
  let next = 0;
  return readBack(recorded, () => names[next++] ?? withheldName);
}

/** Whether anything was taken down. */
export function anyGraves(tables: Tables): boolean {
  tables.graves ??= tables.get("SELECT 1 AS there FROM withheld LIMIT 1") !== null;
  return tables.graves;
}

/** The bytes of a blob; of one that an entry took words out of, the copy with these covered; null for one that is withheld. */
export function bytesOf(tables: Tables, digest: Digest): Uint8Array | null {
  if (!anyGraves(tables)) return tables.bytes(digest);
  const gone = tables.get("SELECT masked FROM withheld WHERE sha256 = ?", digest);
  if (!gone) return tables.bytes(digest);
  return gone["masked"] === null ? null : bytesOf(tables, text(gone, "masked"));
}

/** A blob's bytes as text; null where they are withheld. */
export function textOf(tables: Tables, digest: Digest): string | null {
  const bytes = bytesOf(tables, digest);
  return bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** What an article's front blob holds. */
export interface Front {
  readonly byline: string | null;
  readonly title: string | null;
}

/** An article's words, title and byline; null where they are withheld. */
export function wordsOf(tables: Tables, textSha256: Digest, frontSha256: Digest): ArticleWords & Front {
  const front = textOf(tables, frontSha256);
  const { byline, title } = front === null ? { byline: null, title: null } : (JSON.parse(front) as Front);
  return { text: textOf(tables, textSha256), title, byline };
}
