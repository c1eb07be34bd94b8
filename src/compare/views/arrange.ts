import type { Claim } from "../../model/claim.ts";
import type { ClaimBody, RecordedHead, RecordedReading, StatementBody } from "../../model/entry.ts";
import type { Notice, PlaceMention } from "../../model/reading.ts";
import { type ArticleWords, readBack, readTold } from "../../model/recorded.ts";
import type { Statement } from "../../model/statement.ts";
import { fold } from "../../text/fold.ts";
import { dayRange } from "../query.ts";
import { namingIn } from "./loading.ts";
import { placeClaims, takeOut } from "./place.ts";
import { spotOf, voiceOf } from "./shared.ts";
import {
  type Cell,
  type Fresh,
  json,
  number,
  type Row,
  type Tables,
  text,
  textOf,
  type Waiting,
  wordsOf,
} from "./tables.ts";
import { sortVersions } from "./versions.ts";

/** A reading as its entries hold it. */
export interface Arranged {
  /** The closing entry. */
  readonly entry: number;
  /** The closing entry's `reading`, as JSON. */
  readonly closing: string;
  /** Its statements and claims: entry and body, as JSON. */
  readonly bodies: readonly Waiting[];
}

/** What a reading's details blob holds. */
export interface Details {
  readonly notices: readonly Notice[];
  readonly places: readonly PlaceMention[];
}

/** The reading that an article's rows were made from; null where it has none. */
export function arranged(tables: Tables, n: number): Arranged | null {
  const row = tables.get("SELECT reading, closing FROM articles WHERE n = ? AND reading IS NOT NULL", n);
  if (!row) return null;
  const rows = tables.all(
    "SELECT entry, body FROM statements WHERE article = ?1 UNION ALL SELECT entry, body FROM claims WHERE article = ?1 ORDER BY entry",
    n,
  );
  return {
    entry: number(row, "reading"),
    closing: text(row, "closing"),
    bodies: rows.map((one) => ({ entry: number(one, "entry"), body: text(one, "body") })),
  };
}

// What a later reading takes the place of is kept whole: old citations resolve.
function keepPast(tables: Tables, n: number): void {
  const old = arranged(tables, n);
  if (!old) return;
  tables.run(
    "INSERT OR REPLACE INTO past (entry, article, closing, bodies) VALUES (?, ?, ?, ?)",
    ...[old.entry, n, old.closing, JSON.stringify(old.bodies)],
  );
  for (const { id } of tables.all("SELECT id FROM claims WHERE article = ?", n))
    tables.run("INSERT OR IGNORE INTO past_claims (id, reading) VALUES (?, ?)", id ?? null, old.entry);
}

/** Takes an article's reading out of the tables. */
export function clear(tables: Tables, n: number): void {
  tables.cleared++;
  takeOut(tables, n);
  tables.run("DELETE FROM claim_words WHERE rowid IN (SELECT entry FROM claims WHERE article = ?)", n);
  tables.run("DELETE FROM claims WHERE article = ?", n);
  tables.run("DELETE FROM statements WHERE article = ?", n);
  tables.run("DELETE FROM notices WHERE article = ?", n);
  tables.run(
    "UPDATE articles SET reading = NULL, closing = NULL, details = NULL, is_read = 0, statements = 0, claims = 0, superseded = 0, beat = NULL WHERE n = ?",
    n,
  );
}

/** Makes an article's rows from a reading, in the place of those that were there. */
export function arrange(
  tables: Tables,
  n: number,
  { entry, closing, bodies }: Arranged,
  fresh: Fresh | null = null,
): void {
  const article = fresh?.row ?? tables.get("SELECT * FROM articles WHERE n = ?", n);
  if (!article) return;
  if (article["reading"] !== null && article["reading"] !== entry) keepPast(tables, n);
  if (article["reading"] !== null) clear(tables, n);
  const head = fresh?.head ?? json<RecordedHead>(article, "body");
  const words = fresh?.words ?? wordsOf(tables, head.textSha256, head.frontSha256);
  const statements = new Map<string, Said>();
  const parsed = bodies.map((one) => ({
    entry: one.entry,
    json: one.body,
    body: one.parsed ?? (JSON.parse(one.body) as StatementBody | ClaimBody),
  }));
  const said = parsed.filter((one): one is Parsed<StatementBody> => one.body.type === "statement");
  const claimed = parsed.filter((one): one is Parsed<ClaimBody> => one.body.type === "claim");
  tables.insert(
    "statements (entry, id, article, part, body, names, side, words)",
    said.map((one) => addStatement(words, n, one, statements)),
  );
  const reading = JSON.parse(closing) as RecordedReading;
  const listed = namingIn(reading.reader.beat).outlet(head.outlet);
  const own = listed === head.outlet ? listed : `${head.outlet} ${listed}`;
  const claims = claimed.map((one) => addClaim(tables, article, own, one, words, statements));
  tables.insert(
    "claims (entry, id, article, part, body, statement, kind, stance, actor, spot, voice, unit, loaded, date, said, words, day_from, day_to, sort)",
    claims.map(({ row }) => row),
  );
  tables.insert(
    "claim_words (rowid, words)",
    claims.map(({ row, asked }) => [row[0] ?? null, asked]),
  );
  const details = JSON.parse(textOf(tables, reading.detailsSha256) ?? '{"notices":[],"places":[]}') as Details;
  details.notices.forEach((notice, i) => {
    tables.run(
      "INSERT INTO notices (article, seq, code, body) VALUES (?, ?, ?, ?)",
      n,
      i,
      notice.code,
      JSON.stringify(notice),
    );
  });
  tables.run(
    "UPDATE articles SET reading = ?, closing = ?, details = ?, is_read = ?, beat = ?, statements = ?, claims = ?, listed = ?, outlet_folded = ? WHERE n = ?",
    entry,
    closing,
    JSON.stringify(details),
    details.notices.some((notice) => notice.code === "language/unread") ? 0 : 1,
    reading.reader.beat,
    said.length,
    claimed.length,
    listed,
    fold(head.after ? `after ${head.after}` : own),
    n,
  );
  const others =
    article["address"] !== null &&
    tables.get(
      "SELECT 1 AS there FROM articles WHERE address = ? AND n <> ? AND reading IS NOT NULL",
      article["address"] ?? null,
      n,
    );
  if (others) {
    tables.run("UPDATE articles SET superseded = -1 WHERE n = ?", n);
    sortVersions(tables, n);
    return;
  }
  placeClaims(tables, {
    n,
    id: head.id,
    outlet: head.outlet,
    published: head.published,
    text: words.text,
    folded: fresh?.folded ?? fold(words.text ?? ""),
    beat: reading.reader.beat,
    statements: [...statements].flatMap(([key, { statement }]) => (key.startsWith("text ") ? [statement] : [])),
    claims: claimed.flatMap(({ entry: at, body }) => (body.where === "text" ? [{ entry: at, claim: body.claim }] : [])),
  });
}

/** A body with its entry and its JSON. */
interface Parsed<B> {
  readonly entry: number;
  readonly json: string;
  readonly body: B;
}

/** A statement in the tables. */
interface Said {
  readonly entry: number;
  readonly statement: Statement;
  readonly words: string;
}

function addStatement(words: ArticleWords, n: number, one: Parsed<StatementBody>, made: Map<string, Said>): Cell[] {
  const { entry, json, body } = one;
  const names: string[] = [];
  const statement = readBack(body.statement, (told) => {
    const name = readTold(told, words);
    names.push(name);
    return name;
  });
  const said = statement.content.map((at) => cut(words, body.where, at)).join(" ");
  made.set(`${body.where} ${statement.id}`, { entry, statement, words: said });
  return [
    entry,
    statement.id,
    n,
    body.where,
    json,
    names.length ? JSON.stringify(names) : "",
    statement.speaker.side,
    said,
  ];
}

const base36 = (n: number, width: number): string => n.toString(36).padStart(width, "0");

function addClaim(
  tables: Tables,
  article: Row,
  outlet: string,
  { entry, json, body }: Parsed<ClaimBody>,
  words: ArticleWords,
  made: ReadonlyMap<string, Said>,
): { readonly row: readonly Cell[]; readonly asked: string } {
  const { claim, where } = body;
  const said = claim.statement === null ? null : (made.get(`${where} ${claim.statement}`) ?? null);
  const speaker = said?.statement.speaker ?? null;
  const own = cut(words, where, claim.words);
  const date = claim.when?.day ?? null;
  const days = date === null ? { from: article["day_from"] ?? null, to: article["day_to"] ?? null } : dayRange(date);
  const row: Cell[] = [
    ...[entry, claim.id, number(article, "n"), where, json, said?.entry ?? null],
    ...[claim.kind, claim.stance, claim.actor, spotOf(tables, claim.place), voiceOf(tables, speaker, outlet)],
    ...[claim.quantity?.unit ?? null, claim.loaded && cut(words, where, claim.loaded), date],
    ...[said?.statement.said?.day ?? null, own, days.from, days.to, sortOf(article, where, claim, entry)],
  ];
  const saying = said?.words ?? "";
  const about = `${claim.place?.name ?? ""} ${claim.place?.text ?? ""}`;
  return { row, asked: fold(`${saying.includes(own) ? "" : own} ${saying} ${speaker?.name ?? outlet} ${about}`) };
}

/** The article's own place in the list, cut to what tells articles apart, then the part, the place in it and the entry, all in few letters. */
function sortOf(article: Row, where: "text" | "title", { words }: Claim, entry: number): string {
  const [time = "", id = ""] = text(article, "sort").split(" ");
  const stamp = time.replace(/[^0-9~]/g, "") + id.slice(id.indexOf(":") + 1).slice(0, 12);
  return `${stamp}${where === "text" ? "b" : "c"}${base36(words.start, 5)}${base36(entry, 7)}`;
}

const cut = (
  words: ArticleWords,
  where: "text" | "title",
  at: { readonly start: number; readonly end: number },
): string => (words[where] ?? "").slice(at.start, at.end);
