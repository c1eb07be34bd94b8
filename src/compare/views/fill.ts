import type { Entry, EntryBody, RecordedHead } from "../../model/entry.ts";
import type { Digest } from "../../model/id.ts";
import type { Taken } from "../../model/people.ts";
import { fold } from "../../text/fold.ts";
import { dayRange } from "../query.ts";
import { arrange, arranged, clear } from "./arrange.ts";
import { hear, unsay } from "./people.ts";
import { number, type Tables, text, type Waiting, wordsOf } from "./tables.ts";
import { addressOf, ageOf, sortVersions } from "./versions.ts";

/** Takes one entry into the tables. */
export function fill(tables: Tables, { index, at, body }: Entry): void {
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
      wait(tables, body.reading, { entry: index, body: JSON.stringify(body), parsed: body });
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

function wait(tables: Tables, reading: string, one: Waiting): void {
  const waiting = tables.pending.get(reading);
  if (waiting) waiting.push(one);
  else tables.pending.set(reading, [one]);
}

/** Puts what waits for its reading to close into the tables, where it outlives the program. */
export function keepPending(tables: Tables): void {
  for (const [reading, waiting] of tables.pending)
    for (const { entry, body } of waiting)
      tables.run("INSERT INTO pending (entry, reading, body) VALUES (?, ?, ?)", entry, reading, body);
  tables.pending.clear();
}

function addArticle(tables: Tables, entry: number, head: RecordedHead): void {
  const { id, capture, externalId, textSha256, frontSha256 } = head;
  tables.run(
    `INSERT INTO articles (id, entry, body, head, external_id, capture, text_sha256, front_sha256, outlet, outlet_folded, sort, withheld)
     VALUES (?, ?, ?, '', ?, ?, ?, ?, '', '', '', 0)
     ON CONFLICT (id) DO UPDATE SET entry = excluded.entry, body = excluded.body, external_id = excluded.external_id`,
    id,
    entry,
    JSON.stringify(head),
    externalId,
    capture,
    textSha256,
    frontSha256,
  );
  const row = tables.get("SELECT n, head FROM articles WHERE id = ?", id);
  if (row) refresh(tables, number(row, "n"), head, text(row, "head") === "");
}

// Everything of an article that follows from its words, worked out anew.
function refresh(tables: Tables, n: number, recorded: RecordedHead, isNew = false): void {
  const { frontSha256, ...rest } = recorded;
  const words = wordsOf(tables, recorded.textSha256, frontSha256);
  const head = { ...rest, title: words.title, byline: words.byline };
  const shown = recorded.after ? `after ${recorded.after}` : recorded.outlet;
  const days = recorded.published === null ? null : dayRange(recorded.published);
  tables.run(
    "UPDATE articles SET head = ?, outlet = ?, outlet_folded = ?, published = ?, day_from = ?, day_to = ?, sort = ?, withheld = ?, address = ?, age = ? WHERE n = ?",
    JSON.stringify(head),
    recorded.outlet,
    fold(shown),
    recorded.published,
    days?.from ?? null,
    days?.to ?? null,
    `${newestFirst(tables, recorded.published)} ${recorded.id}`,
    words.text === null || tables.get("SELECT 1 AS there FROM withheld WHERE sha256 = ?", frontSha256) ? 1 : 0,
    addressOf(recorded),
    ageOf(recorded, takenAt(tables, recorded.capture)),
    n,
  );
  if (!isNew) tables.run("DELETE FROM article_words WHERE rowid = ?", n);
  tables.run(
    "INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)",
    n,
    fold(words.title ?? ""),
    fold(words.text ?? ""),
  );
  const kept = isNew ? null : arranged(tables, n);
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
  const utc = tables.get("SELECT strftime('%Y-%m-%dT%H:%M:%SZ', ?) AS at", time)?.["at"] ?? time;
  return String(utc).replace(/[0-9]/g, (digit) => String(9 - Number(digit)));
}

function closeReading(tables: Tables, entry: number, { reading }: Extract<EntryBody, { type: "reading" }>): void {
  const row = tables.get("SELECT n FROM articles WHERE id = ?", reading.article);
  const rows = tables.all("SELECT entry, body FROM pending WHERE reading = ? ORDER BY entry", reading.id);
  if (rows.length) tables.run("DELETE FROM pending WHERE reading = ?", reading.id);
  const early = rows.map((one) => ({ entry: number(one, "entry"), body: text(one, "body") }));
  const bodies = [...early, ...(tables.pending.get(reading.id) ?? [])];
  tables.pending.delete(reading.id);
  if (!row) return;
  arrange(tables, number(row, "n"), { entry, closing: JSON.stringify(reading), bodies });
}

function withhold(tables: Tables, digest: Digest, { entry, at, by, reason }: Taken, masked: Digest | null): void {
  tables.run(
    "INSERT OR IGNORE INTO withheld (sha256, entry, at, person, reason, masked) VALUES (?, ?, ?, ?, ?, ?)",
    ...[digest, entry, at, by, reason, masked],
  );
  const named = "text_sha256 = ?1 OR front_sha256 = ?1 OR json_extract(closing, '$.detailsSha256') = ?1";
  for (const row of tables.all(`SELECT n, body FROM articles WHERE ${named}`, digest))
    refresh(tables, number(row, "n"), JSON.parse(text(row, "body")) as RecordedHead);
}

function withdraw(tables: Tables, entry: number, taken: Taken): void {
  keepPending(tables);
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
