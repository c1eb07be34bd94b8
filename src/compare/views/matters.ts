import type { Matter } from "../../model/matter.ts";

import { fold } from "../../text/fold.ts";
import { mattersIn, type Ordered } from "../compare.ts";
import { alikeOf, type Copies, copiesOf, sketchOf } from "../copies.ts";
import { cursorOf, dayRange, limitOf, type MatterQuery, type Page, sortOf } from "../query.ts";
import type { Alike } from "../structure/tree.ts";
import type { PlaceSum } from "../view.ts";
import { loaded, namingIn } from "./loading.ts";
import { keepSketch } from "./place.ts";
import { judgedIn } from "./said.ts";
import { type Cell, freshen, json, number, type Tables, text, textOf } from "./tables.ts";
import { claimWhere, type Where } from "./where.ts";

/** A question with the places judged the same as those it asks for. */
const judgedQuery = (tables: Tables, query: MatterQuery): MatterQuery =>
  query.places?.length ? { ...query, places: judgedIn(tables).places(query.places) } : query;

/** One page of matters, the disputed first, then by the last day, newest first. */
export function matters(tables: Tables, asked: MatterQuery): Page<Matter> {
  const query = judgedQuery(tables, asked);
  refresh(tables, query);
  const limit = limitOf(query);
  const where = matterWhere(query);
  const total = tables.get(`SELECT count(*) AS total FROM matters m ${where.sql}`, ...where.values);
  const after: readonly Cell[] = query.cursor ? [sortOf(query.cursor)] : [];
  const and = after.length ? `${where.sql ? `${where.sql} AND` : "WHERE"} m.sort > ?` : where.sql;
  const rows = tables.all(
    `SELECT m.sort, m.body FROM matters m ${and} ORDER BY m.sort LIMIT ? OFFSET ?`,
    ...[...where.values, ...after, limit + 1, query.offset ?? 0],
  );
  const last = rows[limit - 1];
  return {
    rows: rows.slice(0, limit).map((row) => json<Matter>(row, "body")),
    total: total ? number(total, "total") : 0,
    next: rows.length > limit && last ? cursorOf(text(last, "sort")) : null,
  };
}

/** What the matters that fit add up to, by the id of their place, or its name where it has none. */
export function placeSums(tables: Tables, asked: MatterQuery): ReadonlyMap<string, PlaceSum> {
  const query = judgedQuery(tables, asked);
  refresh(tables, query);
  const where = matterWhere(query);
  const rows = tables.all(
    `SELECT json_extract(m.body, '$.place.id', '$.place.name', '$.origins', '$.unestablished') AS told, m.reports, m.disputed FROM matters m ${where.sql}`,
    ...where.values,
  );
  const sums = new Map<string, PlaceSum>();
  for (const row of rows) {
    const [id, name, origins, unestablished] = json<[string | null, string | null, number, number]>(row, "told");
    const place = id ?? name;
    if (place === null) continue;
    const sum = sums.get(place);
    sums.set(place, {
      matters: (sum?.matters ?? 0) + 1,
      origins: (sum?.origins ?? 0) + origins + unestablished,
      reports: (sum?.reports ?? 0) + number(row, "reports"),
      disputed: (sum?.disputed ?? false) || row["disputed"] === 1,
    });
  }
  return sums;
}

/** Every matter that fits, in the order in which `compare` gives them: by the first day, then the earliest report. */
export function* allMatters(tables: Tables, asked: MatterQuery): Generator<Matter> {
  const query = judgedQuery(tables, asked);
  refresh(tables, query);
  const where = matterWhere(query);
  for (const { n } of tables.all(`SELECT m.n FROM matters m ${where.sql} ORDER BY m.at`, ...where.values)) {
    const row = tables.get("SELECT body FROM matters WHERE n = ?", n ?? null);
    if (row) yield json<Matter>(row, "body");
  }
}

/** A matter by its key, or by the id of a claim in it; null where there is none. */
export function matter(tables: Tables, id: string): Matter | null {
  const key = id.startsWith("claim:") ? matterKeys(tables, [id]).get(id) : id;
  if (key === undefined) return null;
  const there = matterNamed(tables, key);
  if (there) return there;
  // It may not have been compared yet: what its key says it is about is compared now, and no more.
  const parts = key.split(":");
  const name = fold((parts.at(-2) ?? "").replace(/\.[0-9a-f]{4}$/, ""));
  const places = name === "" || parts.at(-2)?.startsWith("in.") ? [] : [name, ...name.split("; ")];
  refresh(tables, { kind: parts[0], places });
  return matterNamed(tables, key);
}

/** The places that matters of a beat are about, as the comparison keys them; null for none. */
export const bucketPlaces = (tables: Tables, beat: string): (string | null)[] =>
  tables
    .all("SELECT DISTINCT place FROM buckets WHERE beat = ? ORDER BY place", beat)
    .map((row) => (row["place"] === null ? null : text(row, "place")));

function matterNamed(tables: Tables, key: string): Matter | null {
  const row = tables.get(
    "SELECT m.body, m.segment, m.bucket, s.stale FROM matters m JOIN segments s ON s.n = m.segment WHERE m.key = ?",
    key,
  );
  if (!row) return null;
  if (row["stale"] !== 1) return json<Matter>(row, "body");
  again(tables, number(row, "segment"));
  const now = tables.get("SELECT body FROM matters WHERE key = ?", key);
  return now && json<Matter>(now, "body");
}

/** The keys of the matters that claims stand in, by the claims' ids. Demands, questions and headlines stand in none. */
export function matterKeys(tables: Tables, claims: readonly string[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const id of claims) {
    const row = tables.get(
      `SELECT t.claim, s.n AS segment, s.stale FROM claims c JOIN told t ON t.claim = c.entry JOIN segments s ON s.bucket = t.bucket
       AND s.day_from <= coalesce(t.day_from, ${-ALWAYS}) AND s.day_to >= coalesce(t.day_to, ${ALWAYS}) WHERE c.id = ? ORDER BY c.entry DESC LIMIT 1`,
      id,
    );
    if (!row) continue;
    if (row["stale"] === 1) again(tables, number(row, "segment"));
    const found = tables.get(
      "SELECT m.key FROM told t JOIN matters m ON m.n = t.matter WHERE t.claim = ?",
      row["claim"] ?? null,
    );
    if (found) keys.set(id, text(found, "key"));
  }
  return keys;
}

/** Days that claims without any date are held to reach over. */
const ALWAYS = 10_000_000;

/** Compares anew what is stale and may bear on a question. */
function refresh(tables: Tables, query: MatterQuery): void {
  freshen(tables);
  const { sql, values } = bucketWhere(query);
  const stale = tables.all(
    sql === ""
      ? "SELECT n FROM segments WHERE stale = 1"
      : `SELECT s.n FROM segments s JOIN buckets b ON b.n = s.bucket ${sql} AND s.stale = 1`,
    ...values,
  );
  // A part at a time: another program that writes the index waits for no more than that.
  for (let i = 0; i < stale.length; i += AT_ONCE)
    inOneGo(tables, () => {
      for (const { n } of stale.slice(i, i + AT_ONCE)) again(tables, Number(n));
    });
}

/**
 * Compares anew some of what is stale, the newest first: one stretch at least, and on until it is enough; whether any is left. What is compared
 * before it is asked for is what asking would compare.
 */
export function compareSome(tables: Tables, enough: () => boolean): boolean {
  freshen(tables);
  const stale = tables.all("SELECT n FROM segments WHERE stale = 1 ORDER BY n DESC LIMIT ?", AT_ONCE);
  let done = 0;
  if (stale.length)
    inOneGo(tables, () => {
      while (done < stale.length && (done === 0 || !enough())) again(tables, number(stale[done++]!, "n"));
    });
  return done < stale.length || stale.length === AT_ONCE;
}

/** So many stretches are compared in one run of the database. */
const AT_ONCE = 200;

function inOneGo(tables: Tables, work: () => void): void {
  if (tables.db.inTransaction) {
    work();
    return;
  }
  tables.db.exec("BEGIN IMMEDIATE");
  try {
    work();
    tables.db.exec("COMMIT");
  } catch (cause) {
    if (tables.db.inTransaction) tables.db.exec("ROLLBACK");
    throw cause;
  }
}

/** Compares one stretch of a bucket anew. */
function again(tables: Tables, segment: number): void {
  const row = tables.get(
    "SELECT s.bucket, s.day_from, s.day_to, b.beat, b.place FROM segments s JOIN buckets b ON b.n = s.bucket WHERE s.n = ?",
    segment,
  );
  if (!row) return;
  tables.run("DELETE FROM matters WHERE segment = ?", segment);
  const bucket = number(row, "bucket");
  tables.stale.delete(bucket);
  const judged = judgedIn(tables);
  const naming = judged.naming(namingIn(text(row, "beat")));
  const between = "t.bucket = ? AND coalesce(t.day_from, ?) BETWEEN ? AND ?";
  const [from, to] = [number(row, "day_from"), number(row, "day_to")];
  const members = loaded(tables, naming, false, between, bucket, -ALWAYS, from, to);
  if (members.length === 0) {
    tables.run("DELETE FROM segments WHERE n = ?", segment);
    return;
  }
  const place = row["place"] === null ? null : text(row, "place");
  const made = mattersIn(
    members.map((one) => ({ ...one, place })),
    naming,
    { copies: copiesIn(tables, members), origins: judged.origins, matters: judged.matters },
  );
  const entries = new Map(members.map(({ told, claim }) => [told.claim.id, claim]));
  for (const one of made) keep(tables, one, segment, bucket, entries);
  tables.run("UPDATE segments SET stale = 0 WHERE n = ?", segment);
}

function keep(
  tables: Tables,
  { matter: m, at }: Ordered,
  segment: number,
  bucket: number,
  entries: ReadonlyMap<string, number>,
): void {
  const disputed = m.positions.some(({ stance }) => stance === "denies" || stance === "differs");
  const n = tables.run(
    "INSERT INTO matters (segment, bucket, key, kind, day_from, day_to, disputed, reports, at, sort, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    ...[segment, bucket, m.key, m.kind, m.from, m.to, disputed ? 1 : 0, m.reports, orderOf(at), sortKey(m, disputed)],
    JSON.stringify(m),
  );
  for (const { claims } of m.positions)
    for (const { claim } of claims)
      tables.run("UPDATE told SET matter = ? WHERE claim = ?", n, entries.get(claim) ?? -1);
}

/** Sorts as the parts of an order do, one after another. */
const orderOf = (at: Ordered["at"]): string =>
  at.map((part) => (typeof part === "number" ? String(part).padStart(9, "0") : part)).join("\u0001");

/** Sorts the disputed first, then the newest, then what is most reported. */
function sortKey(m: Matter, disputed: boolean): string {
  const newest = (m.to ?? "").replace(/[0-9]/g, (digit) => String(9 - Number(digit))) || "~";
  return `${disputed ? 0 : 1} ${newest} ${String(999_999_999 - m.reports)} ${m.key}`;
}

/** Near-copies among the articles of some claims; each article's sketch is made once. */
function copiesIn(
  tables: Tables,
  members: readonly { readonly article: number; readonly told: { readonly article: { readonly article: string } } }[],
): Copies {
  const articles = new Map(members.map(({ article, told }) => [article, told.article.article]));
  if (articles.size < 2) return new Map();
  const sketches = new Map<string, Uint32Array>();
  for (const [n, name] of articles) {
    const sketch = sketchIn(tables, n);
    if (sketch) sketches.set(name, sketch);
  }
  return copiesOf(sketches);
}

/** An article's sketch, made from its text where it is not there yet; null for a text that is too short or withheld. */
export function sketchIn(tables: Tables, n: number): Uint32Array | null {
  const there = tables.get("SELECT sketch FROM sketches WHERE article = ?", n) as { sketch: Uint8Array | null } | null;
  if (there) return there.sketch === null ? null : new Uint32Array(Uint8Array.from(there.sketch).buffer);
  const article = tables.get("SELECT text_sha256 FROM articles WHERE n = ?", n);
  const words = article && textOf(tables, text(article, "text_sha256"));
  const sketch = words == null ? null : sketchOf(words);
  keepSketch(tables, n, sketch);
  return sketch;
}

/** What a question asks of buckets: place and kind; "" where it asks neither. */
function bucketWhere({ places, kind, beat, about }: MatterQuery): Where {
  const parts: string[] = [];
  const values: Cell[] = [];
  if (places?.length) {
    parts.push(`b.n IN (SELECT bucket FROM bucket_places WHERE key IN (${places.map(() => "?").join(", ")}))`);
    values.push(...places);
  }
  if (kind) {
    parts.push("b.kind = ?");
    values.push(kind);
  }
  if (beat) {
    parts.push("b.beat = ?");
    values.push(beat);
  }
  if (about !== undefined) {
    parts.push("b.place IS ?");
    values.push(about);
  }
  return { sql: parts.length ? `WHERE ${parts.join(" AND ")}` : "", values };
}

/** What a question asks of matters: their place, kind and days, and of at least one of their claims the rest. */
function matterWhere(query: MatterQuery): Where {
  const {
    places: _p,
    kind: _k,
    beat: _b,
    about: _a,
    since,
    until,
    disputed,
    cursor: _c,
    limit: _l,
    offset: _o,
    ...rest
  } = query;
  const buckets = bucketWhere(query);
  const asked = Object.values(rest).some((value) => value !== undefined && value !== "");
  const claims = asked ? claimWhere(rest) : { sql: "", values: [] };
  const parts: (readonly [string, ...Cell[]])[] = [
    ...(buckets.sql ? [[`m.bucket IN (SELECT b.n FROM buckets b ${buckets.sql})`, ...buckets.values] as const] : []),
    ...(since ? [["coalesce(m.day_to, '') >= ?", dayRange(since).from] as const] : []),
    ...(until ? [["coalesce(m.day_from, '~') <= ?", dayRange(until).to] as const] : []),
    ...(disputed ? [["m.disputed = 1"] as const] : []),
    ...(claims.sql
      ? [
          [
            `m.n IN (SELECT t.matter FROM told t JOIN claims c ON c.entry = t.claim ${claims.sql})`,
            ...claims.values,
          ] as const,
        ]
      : []),
  ];
  return {
    sql: parts.length ? `WHERE ${parts.map(([sql]) => sql).join(" AND ")}` : "",
    values: parts.flatMap(([, ...values]) => values),
  };
}

/** Near-copies and rewrites among a matter's articles. */
export function alike(tables: Tables, m: Matter): Alike[] {
  const names = new Set(m.positions.flatMap(({ claims }) => claims.map(({ article }) => article)));
  const sketches = new Map<string, Uint32Array>();
  for (const name of names) {
    const row = tables.get("SELECT n FROM articles WHERE id = ?", name);
    const sketch = row && sketchIn(tables, number(row, "n"));
    if (sketch) sketches.set(name, sketch);
  }
  return alikeOf(sketches);
}
