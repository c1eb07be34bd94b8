import type { Entry, EntryBody, RecordedHead, WrittenEntry } from "../../model/entry.ts";
import type { Digest } from "../../model/id.ts";
import type { Taken } from "../../model/people.ts";
import { fold } from "../../text/fold.ts";
import { dayRange } from "../query.ts";
import { arrange, arranged, clear } from "./arrange.ts";
import { hear, unsay } from "./people.ts";
import { forgetVoices } from "./shared.ts";
import {
  anyGraves,
  type Cell,
  type Fresh,
  number,
  type Row,
  type Tables,
  text,
  type Waiting,
  wordsOf,
} from "./tables.ts";
import { addressOf, ageOf, sortVersions } from "./versions.ts";

/** Takes one entry into the tables. */
export function fill(tables: Tables, entry: Entry | WrittenEntry): void {
  const { index, at, body } = entry;
  switch (body.type) {
    case "capture":
      tables.run(
        "INSERT OR IGNORE INTO captures (id, entry, body) VALUES (?, ?, ?)",
        body.capture.id,
        index,
        JSON.stringify(body.capture),
      );
      return;
    case "article":
      addArticle(tables, index, body.article);
      return;
    case "statement":
    case "claim":
      wait(tables, body.reading, { entry: index, body: writtenOf(entry), parsed: body });
      return;
    case "reading":
      closeReading(tables, index, body);
      return;
    case "remark":
    case "relation":
    case "judgement":
      hear(tables, index, at, body);
      return;
    case "withdrawal": {
      const { by, reason, of } = body;
      if ("blob" in of) withhold(tables, of.blob, { entry: index, at, by, reason }, null);
      else withdraw(tables, of.entry, { entry: index, at, by, reason });
      return;
    }
    case "redaction": {
      const { by, reason } = body;
      withhold(tables, body.of, { entry: index, at, by, reason }, body.masked);
      return;
    }
    // An entry of a sort that this version does not know is kept in the log and says nothing here.
    default:
      body satisfies never;
  }
}

const writtenOf = (entry: Entry | WrittenEntry): string =>
  "written" in entry ? entry.written : JSON.stringify(entry.body);

function wait(tables: Tables, reading: string, one: Waiting): void {
  const waiting = tables.pending.get(reading);
  if (waiting) waiting.push(one);
  else tables.pending.set(reading, [one]);
}

/** Puts what waits for its reading to close into the tables, where it outlives the program. */
export function keepPending(tables: Tables): void {
  if (tables.pending.size > 0) tables.waits = true;
  for (const [reading, waiting] of tables.pending)
    for (const { entry, body } of waiting)
      tables.run("INSERT INTO pending (entry, reading, body) VALUES (?, ?, ?)", entry, reading, body);
  tables.pending.clear();
}

function addArticle(tables: Tables, entry: number, head: RecordedHead): void {
  const there = tables.get("SELECT n FROM articles WHERE id = ?", head.id);
  if (there) {
    tables.run(
      "UPDATE articles SET entry = ?, body = ?, external_id = ? WHERE n = ?",
      ...[entry, JSON.stringify(head), head.externalId, number(there, "n")],
    );
    refresh(tables, number(there, "n"), head);
    return;
  }
  const told = toldOf(tables, head);
  const row = {
    ...{ id: head.id, entry, body: JSON.stringify(head), external_id: head.externalId, capture: head.capture },
    ...{ text_sha256: head.textSha256, front_sha256: head.frontSha256 },
    ...told.row,
  };
  const columns = Object.keys(row);
  const n = tables.run(
    `INSERT INTO articles (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
    ...Object.values(row),
  );
  addWords(tables, n, told);
  tables.fresh = { ...told, row: { n, reading: null, ...row }, head };
}

/** What follows from an article's head and words: columns of its row, and the words. */
function toldOf(tables: Tables, recorded: RecordedHead): Omit<Fresh, "head"> {
  const { frontSha256, ...rest } = recorded;
  const words = wordsOf(tables, recorded.textSha256, frontSha256);
  const head = { ...rest, title: words.title, byline: words.byline };
  const shown = recorded.after ? `after ${recorded.after}` : recorded.outlet;
  const days = recorded.published === null ? null : dayRange(recorded.published);
  const row: Readonly<Record<string, Cell>> = {
    ...{ head: JSON.stringify(head), outlet: recorded.outlet, listed: recorded.outlet, outlet_folded: fold(shown) },
    ...{ published: recorded.published, day_from: days?.from ?? null, day_to: days?.to ?? null },
    sort: `${newestFirst(tables, recorded.published)} ${recorded.id}`,
    withheld:
      words.text === null ||
      (anyGraves(tables) && tables.get("SELECT 1 AS there FROM withheld WHERE sha256 = ?", frontSha256))
        ? 1
        : 0,
    ...{ address: addressOf(recorded), age: ageOf(recorded, takenAt(tables, recorded.capture)) },
  };
  return { row, words, folded: fold(words.text ?? "") };
}

const addWords = (tables: Tables, n: number, { words, folded }: Pick<Fresh, "words" | "folded">): number =>
  tables.run("INSERT INTO article_words (rowid, words) VALUES (?, ?)", n, `${fold(words.title ?? "")} ${folded}`);

// Everything of an article that follows from its words, worked out anew.
function refresh(tables: Tables, n: number, recorded: RecordedHead): void {
  tables.fresh = null;
  const told = toldOf(tables, recorded);
  tables.run(
    `UPDATE articles SET ${Object.keys(told.row)
      .map((column) => `${column} = ?`)
      .join(", ")} WHERE n = ?`,
    ...Object.values(told.row),
    n,
  );
  tables.run("DELETE FROM article_words WHERE rowid = ?", n);
  addWords(tables, n, told);
  const kept = arranged(tables, n);
  if (kept) arrange(tables, n, kept);
}

/** When an article's bytes were taken; "" where that is not told. */
function takenAt(tables: Tables, capture: string): string {
  const row = tables.get("SELECT json_extract(body, '$.taken') AS taken FROM captures WHERE id = ?", capture);
  return row ? text(row, "taken") : "";
}

// Sorts the newest first where strings sort the lowest first: each digit is taken from nine. No time comes last.
function newestFirst(tables: Tables, time: string | null): string {
  if (time === null) return "~";
  const utc = /^[0-9-]{10}T[0-9:]{8}Z$/.test(time)
    ? time
    : (tables.get("SELECT strftime('%Y-%m-%dT%H:%M:%SZ', ?) AS at", time)?.["at"] ?? time);
  return String(utc).replace(/[0-9]/g, (digit) => String(9 - Number(digit)));
}

function closeReading(tables: Tables, entry: number, { reading }: Extract<EntryBody, { type: "reading" }>): void {
  const fresh = tables.fresh?.head.id === reading.article ? tables.fresh : null;
  tables.fresh = null;
  const row = fresh?.row ?? tables.get("SELECT n FROM articles WHERE id = ?", reading.article);
  const rows = pendingOf(tables, reading.id);
  if (rows.length) tables.run("DELETE FROM pending WHERE reading = ?", reading.id);
  const early = rows.map((one) => ({ entry: number(one, "entry"), body: text(one, "body") }));
  const bodies = [...early, ...(tables.pending.get(reading.id) ?? [])];
  tables.pending.delete(reading.id);
  if (!row) return;
  arrange(tables, number(row, "n"), { entry, closing: JSON.stringify(reading), bodies }, fresh);
}

/** What waits for a reading in the table, which as a rule is empty: a reading's entries come in one go. */
function pendingOf(tables: Tables, reading: string): readonly Row[] {
  tables.waits ??= tables.get("SELECT 1 AS there FROM pending LIMIT 1") !== null;
  return tables.waits ? tables.all("SELECT entry, body FROM pending WHERE reading = ? ORDER BY entry", reading) : [];
}

function withhold(tables: Tables, digest: Digest, { entry, at, by, reason }: Taken, masked: Digest | null): void {
  tables.graves = null;
  tables.run(
    "INSERT OR IGNORE INTO withheld (sha256, entry, at, person, reason, masked) VALUES (?, ?, ?, ?, ?, ?)",
    ...[digest, entry, at, by, reason, masked],
  );
  const named = "text_sha256 = ?1 OR front_sha256 = ?1 OR json_extract(closing, '$.detailsSha256') = ?1";
  for (const row of tables.all(`SELECT n, body FROM articles WHERE ${named}`, firstOf(tables, digest)))
    refresh(tables, number(row, "n"), JSON.parse(text(row, "body")) as RecordedHead);
  forgetVoices(tables);
}

/** The blob that articles name, of one that may be the copy left when words were taken out of it. */
function firstOf(tables: Tables, digest: string): string {
  const before = tables.get("SELECT sha256 FROM withheld WHERE masked = ?", digest);
  return before ? firstOf(tables, text(before, "sha256")) : digest;
}

function withdraw(tables: Tables, entry: number, taken: Taken): void {
  keepPending(tables);
  tables.fresh = null;
  tables.run("DELETE FROM pending WHERE entry = ?", entry);
  unsay(tables, entry, taken);
  const owner = tables.get(
    `SELECT n, entry = ?1 AS whole, reading = ?1 AS read FROM articles WHERE entry = ?1 OR reading = ?1
     OR n IN (SELECT article FROM claims WHERE entry = ?1 UNION SELECT article FROM statements WHERE entry = ?1)`,
    entry,
  );
  if (!owner) return;
  const n = number(owner, "n");
  const kept = arranged(tables, n);
  if (owner["whole"] || owner["read"]) {
    clear(tables, n);
    sortVersions(tables, n);
  } else if (kept) arrange(tables, n, { ...kept, bodies: kept.bodies.filter((one) => one.entry !== entry) });
  if (owner["whole"]) {
    tables.run("DELETE FROM article_words WHERE rowid = ?", n);
    tables.run("DELETE FROM articles WHERE n = ?", n);
  }
}
