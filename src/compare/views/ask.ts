import type { Article, ArticleHead, Block, Capture } from "../../model/article.ts";
import type { ClaimBody, RecordedHead, RecordedReading, StatementBody } from "../../model/entry.ts";
import type { Instant } from "../../model/id.ts";
import type { HeadlineReading, Reading } from "../../model/reading.ts";
import { fromRecorded } from "../../model/recorded.ts";
import { fold } from "../../text/fold.ts";
import { cursorOf, limitOf, type Page, type Query, sortOf } from "../query.ts";
import type { ArticleRow, ClaimRow, Facet, Facets, Kept } from "../view.ts";
import type { Arranged, Details } from "./arrange.ts";
import { judgedIn } from "./said.ts";
import { type Cell, json, number, type Row, statementIn, type Tables, text, textOf, wordsOf } from "./tables.ts";
import { articleWhere, claimWhere, type Where } from "./where.ts";

/** One page of claims. */
export function claims(tables: Tables, query: Query): Page<ClaimRow> {
  const asked = query.places?.length ? { ...query, places: judgedIn(tables).places(query.places) } : query;
  return page(tables, query, claimWhere(asked), "claims c", claimSelect, claimRow);
}

/** The newest claim with an id. */
export function claim(tables: Tables, id: string): ClaimRow | null {
  const row = tables.get(`${claimSelect} WHERE c.id = ? ORDER BY c.entry DESC LIMIT 1`, id);
  return row && claimRow(row);
}

/** Ids of claims that begin with some letters. */
export const claimsLike = (tables: Tables, id: string): string[] =>
  tables
    .all("SELECT DISTINCT id FROM claims WHERE id >= ?1 AND id < ?1 || char(1114111) ORDER BY id LIMIT 20", id)
    .map((row) => text(row, "id"));

/** Ids of the places that claims tell of under a name, an id or a form in a sentence. */
export const placesCalled = (tables: Tables, name: string): string[] =>
  tables
    .all(
      "SELECT DISTINCT s.id FROM spot_keys k JOIN spots s ON s.n = k.spot WHERE k.key IN (?, ?) AND instr(s.id, ';') = 0 ORDER BY s.id",
      ...[name, fold(name)],
    )
    .map((row) => text(row, "id"));

/** One page of articles. */
export function articles(tables: Tables, query: Query): Page<ArticleRow> {
  return page(
    tables,
    query,
    articleWhere(query),
    "articles c",
    "SELECT c.*, (SELECT count(*) FROM notices x WHERE x.article = c.n) AS notices FROM articles c",
    articleRow,
  );
}

const claimSelect =
  "SELECT c.entry, c.part, c.body, c.words, c.loaded, c.sort, a.head, a.is_read, a.beat, s.body AS said, s.names FROM claims c JOIN articles a ON a.n = c.article LEFT JOIN statements s ON s.entry = c.statement";

function claimRow(row: Row): ClaimRow {
  const { claim, where } = json<ClaimBody>(row, "body");
  const article = json<ArticleHead>(row, "head");
  return {
    entry: number(row, "entry"),
    where,
    claim,
    statement: row["said"] === null ? null : statementIn(row, "said"),
    article,
    words: text(row, "words"),
    loaded: row["loaded"] === null ? null : text(row, "loaded"),
    read: row["is_read"] === 1,
    beat: text(row, "beat"),
  };
}

function articleRow(row: Row): ArticleRow {
  return {
    head: json<ArticleHead>(row, "head"),
    entry: number(row, "entry"),
    reading: row["reading"] === null ? null : number(row, "reading"),
    statements: number(row, "statements"),
    claims: number(row, "claims"),
    notices: number(row, "notices"),
    read: row["is_read"] === 1,
    withheld: row["withheld"] === 1,
  };
}

function page<T>(
  tables: Tables,
  query: Query,
  where: Where,
  from: string,
  select: string,
  make: (row: Row) => T,
): Page<T> {
  const limit = limitOf(query);
  const total = tables.get(`SELECT count(*) AS total FROM ${from} ${where.sql}`, ...where.values);
  const after: readonly Cell[] = query.cursor ? [sortOf(query.cursor)] : [];
  const and = after.length ? `${where.sql ? `${where.sql} AND` : "WHERE"} c.sort > ?` : where.sql;
  const rows = tables.all(
    `${select} ${and} ORDER BY c.sort LIMIT ? OFFSET ?`,
    ...[...where.values, ...after, limit + 1, query.offset ?? 0],
  );
  const last = rows[limit - 1];
  return {
    rows: rows.slice(0, limit).map(make),
    total: total ? number(total, "total") : 0,
    next: rows.length > limit && last ? cursorOf(text(last, "sort")) : null,
  };
}

const ofVoice = "JOIN voices v ON v.n = c.voice";
const ofArticle = "JOIN articles a ON a.n = c.article";

/** How many claims of each sort fit a query. */
export function facets(tables: Tables, query: Query): Facets {
  const where = claimWhere(query);
  const by = (value: string, join = ""): readonly Facet[] =>
    tables
      .all(
        `SELECT ${value} AS v, count(*) AS count FROM claims c ${join} ${where.sql} GROUP BY 1 HAVING v IS NOT NULL ORDER BY count DESC, v LIMIT 500`,
        ...where.values,
      )
      .map((row) => ({ value: text(row, "v"), count: number(row, "count") }));
  const places = tables.all(
    `SELECT p.name AS v, p.id, p.lat, p.lon, count(*) AS count FROM claims c JOIN spots p ON p.n = c.spot ${where.sql}
     GROUP BY p.name, p.id ORDER BY count DESC, v LIMIT 5000`,
    ...where.values,
  );
  const total = tables.get(`SELECT count(*) AS total FROM claims c ${where.sql}`, ...where.values);
  return {
    total: total ? number(total, "total") : 0,
    kind: by("c.kind"),
    stance: by("c.stance"),
    side: by("v.side", ofVoice),
    actor: by("c.actor"),
    outlet: by("a.listed", ofArticle),
    speaker: by("v.name", ofVoice),
    day: by("substr(coalesce(c.date, a.published), 1, 10)", ofArticle),
    place: places.map((row) => ({
      value: text(row, "v"),
      count: number(row, "count"),
      id: row["id"] === null ? null : text(row, "id"),
      lat: row["lat"] === null ? null : number(row, "lat"),
      lon: row["lon"] === null ? null : number(row, "lon"),
    })),
  };
}

/** An article by its id or external id, with its newest reading; null where there is none. */
export function article(tables: Tables, id: string): Kept | null {
  const row = tables.get(
    "SELECT * FROM articles WHERE (id = ?1 OR external_id = ?1) AND reading IS NOT NULL ORDER BY id = ?1 DESC, entry DESC LIMIT 1",
    id,
  );
  return row && kept(tables, row);
}

/** The article of a claim that only earlier readings hold, with the newest of these. */
export function formerly(tables: Tables, claim: string): Kept | null {
  const past = tables.get(
    "SELECT p.* FROM past_claims c JOIN past p ON p.entry = c.reading WHERE c.id = ? ORDER BY p.entry DESC LIMIT 1",
    claim,
  );
  const row = past && tables.get("SELECT * FROM articles WHERE n = ?", number(past, "article"));
  if (!row) return null;
  const bodies = json<Arranged["bodies"]>(past, "bodies");
  return kept(
    tables,
    row,
    pastReading(tables, row, { entry: number(past, "entry"), closing: text(past, "closing"), bodies }),
  );
}

/** Every article that has a reading, one after another: as many are in memory as the caller holds. */
export function* readings(tables: Tables): Generator<Kept> {
  for (const { n } of tables.all("SELECT n FROM articles WHERE reading IS NOT NULL ORDER BY sort")) {
    const row = tables.get("SELECT * FROM articles WHERE n = ? AND reading IS NOT NULL", n ?? null);
    if (row) yield kept(tables, row);
  }
}

function kept(tables: Tables, row: Row, made = readingOf(tables, number(row, "n"), row)): Kept {
  const head = json<ArticleHead>(row, "head");
  const recorded = json<RecordedHead>(row, "body");
  const withheld = row["withheld"] === 1;
  const article: Article = {
    ...head,
    text: textOf(tables, recorded.textSha256) ?? "",
    blocks: JSON.parse(textOf(tables, recorded.blocksSha256) ?? "[]") as readonly Block[],
  };
  const capture = tables.get("SELECT body FROM captures WHERE id = ?", recorded.capture);
  if (!capture) throw new RangeError(`${recorded.capture} is not in the view: entries were left out`);
  const { reading, of, entry } = made;
  const parsed = json<Capture>(capture, "body");
  return {
    article,
    reading,
    capture: parsed,
    bytes: parsed.sha256,
    withheld,
    grave: graveOf(tables, [recorded.textSha256, recorded.frontSha256]),
    entries: { article: number(row, "entry"), reading: entry, of },
  };
}

function graveOf(tables: Tables, blobs: readonly string[]): Kept["grave"] {
  for (const blob of blobs) {
    const row = lastGrave(tables, blob);
    if (!row) continue;
    const [at, by, reason] = ["at", "person", "reason"].map((name) => text(row, name)) as [Instant, string, string];
    return { entry: number(row, "entry"), at, by, reason, some: row["masked"] !== null };
  }
  return null;
}

/** The newest word on a blob: where words were taken out of the copy that was left, or that was taken down, the copy's. */
function lastGrave(tables: Tables, blob: string): Row | null {
  const row = tables.get("SELECT * FROM withheld WHERE sha256 = ?", blob);
  const copy = row?.["masked"];
  return (typeof copy === "string" ? lastGrave(tables, copy) : null) ?? row;
}

/** A reading put together, and the entries it is made of. */
interface Put {
  readonly reading: Reading;
  readonly of: Record<string, number>;
  /** The closing entry. */
  readonly entry: number;
}

function readingOf(tables: Tables, n: number, row: Row): Put {
  const closing = json<RecordedReading>(row, "closing");
  const details = json<Details>(row, "details");
  const said = tables.all("SELECT entry, id, part, body, names FROM statements WHERE article = ? ORDER BY entry", n);
  const claimed = tables.all("SELECT entry, id, part, body FROM claims WHERE article = ? ORDER BY entry", n);
  const part = (name: "text" | "title"): HeadlineReading => ({
    statements: said.filter((one) => one["part"] === name).map((one) => statementIn(one)),
    claims: claimed.filter((one) => one["part"] === name).map((one) => json<ClaimBody>(one, "body").claim),
  });
  const { id, article, reader } = closing;
  return {
    reading: {
      id,
      article,
      ...part("text"),
      attitudes: [],
      headline: part("title"),
      places: details.places,
      notices: details.notices,
      reader,
    },
    of: Object.fromEntries([...said, ...claimed].map((one) => [text(one, "id"), number(one, "entry")])),
    entry: number(row, "reading"),
  };
}

/** An earlier reading, put together from its bodies as they were kept. */
function pastReading(tables: Tables, article: Row, { entry, closing, bodies }: Arranged): Put {
  const { id, article: of, reader, detailsSha256 } = JSON.parse(closing) as RecordedReading;
  const words = wordsOf(tables, text(article, "text_sha256"), text(article, "front_sha256"));
  const details = JSON.parse(textOf(tables, detailsSha256) ?? '{"notices":[],"places":[]}') as Details;
  const all = bodies.map((one) => ({ entry: one.entry, body: JSON.parse(one.body) as StatementBody | ClaimBody }));
  const part = (name: "text" | "title"): HeadlineReading => ({
    statements: all.flatMap(({ body }) =>
      body.where === name && body.type === "statement" ? [fromRecorded(body.statement, words)] : [],
    ),
    claims: all.flatMap(({ body }) => (body.where === name && body.type === "claim" ? [body.claim] : [])),
  });
  return {
    reading: { id, article: of, ...part("text"), attitudes: [], headline: part("title"), ...details, reader },
    of: Object.fromEntries(
      all.map((one) => [one.body.type === "claim" ? one.body.claim.id : one.body.statement.id, one.entry]),
    ),
    entry,
  };
}
