import type { Claim } from "../../model/claim.ts";
import type { Statement } from "../../model/statement.ts";
import { fold } from "../../text/fold.ts";
import { sketchOfFolded } from "../copies.ts";
import { bucketOf } from "../matters.ts";
import type { Naming } from "../naming.ts";
import { placeKey } from "../places.ts";
import { dayKey, inArticle, LATE, mouthKey, type Placed, settled, strikeKey } from "../placing.ts";
import { type Told, tellArticle } from "../told.ts";
import { WEEK } from "../window.ts";
import { judgedClaim, type Loaded, loaded, namingIn } from "./loading.ts";
import { judgedIn } from "./said.ts";
import { type Cell, type Keys, number, type Row, type Tables, text } from "./tables.ts";

// Where each claim belongs is worked out when its article is taken in: by its own article first, then with the few claims that share a
// figure or a day of strikes with it. What is compared together and has changed is marked stale; it is compared when asked for.

/** An article as it is taken in: its statements and claims of the text (headlines are not compared), each claim with its entry. */
export interface Taken {
  readonly n: number;
  readonly id: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly text: string | null;
  /** The same, folded. */
  readonly folded: string;
  readonly beat: string;
  readonly statements: readonly Statement[];
  readonly claims: readonly { readonly entry: number; readonly claim: Claim }[];
}

/** Puts an article's claims where they belong, and moves those neighbours that belong elsewhere now. */
export function placeClaims(tables: Tables, taken: Taken): void {
  const { id, outlet, published, text: words, statements, claims, beat } = taken;
  const naming = namingIn(beat);
  const judged = judgedIn(tables);
  const entries = new Map(claims.map(({ entry, claim }) => [claim.id as string, entry]));
  const article = {
    article: id,
    outlet,
    published,
    text: words,
    reading: { statements, claims: claims.map((c) => judgedClaim(c.claim, judged)) },
  };
  const placed = inArticle(tellArticle(article, naming)).map(
    (one): Loaded => ({ ...one, claim: entries.get(one.told.claim.id) ?? -1, article: taken.n }),
  );
  const keys = placed.map(({ told }) => keysOf(told, beat, naming));
  insert(tables, placed, keys, beat);
  if (!tables.later) {
    const wanting = placed.flatMap((one, i) => (needsOthers(tables, one, keys[i]!) ? [keys[i]!] : []));
    want(tables, beat, wanting);
  }
  if (words !== null && placed.length > 0) keepSketch(tables, taken.n, sketchOfFolded(taken.folded));
}

/** Neighbours of these are placed anew at the end. */
function want(tables: Tables, beat: string, keys: readonly Keys[]): void {
  const there = tables.wanting.get(beat);
  if (there) there.push(...keys);
  else tables.wanting.set(beat, [...keys]);
}

/**
 * Puts all claims where their neighbours, of all that was taken in and out, place them. What a claim's own article tells of it never changes, so
 * doing this once for many articles gives what doing it after each does.
 */
export function settleAll(tables: Tables): void {
  if (tables.wanting.size === 0) return;
  for (const [beat, wanting] of tables.wanting) settle(tables, wanting, beat, namingIn(beat));
  tables.wanting.clear();
  follow(tables);
}

/** The same for all claims there are, once they are all in. */
export function placeAll(tables: Tables): void {
  const rows = tables.all(
    `SELECT t.day_key, t.mouth_key, t.strike_key, t.near_to, b.beat FROM told t JOIN buckets b ON b.n = t.bucket WHERE ${wants} ORDER BY t.near_to`,
  );
  const beats = new Map<string, Keys[]>();
  for (const row of rows) {
    const beat = text(row, "beat");
    const keys = beats.get(beat);
    if (keys) keys.push(keysIn(row));
    else beats.set(beat, [keysIn(row)]);
  }
  // Some at a time, day by day: what is loaded for them is let go of again.
  for (const [beat, keys] of beats)
    for (let i = 0; i < keys.length; i += 500) settle(tables, keys.slice(i, i + 500), beat, namingIn(beat));
  follow(tables);
}

/** Keeps what near-copies of an article are told by. */
export function keepSketch(tables: Tables, n: number, sketch: Uint32Array | null): void {
  const bytes = sketch && Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength);
  tables.run("INSERT OR REPLACE INTO sketches (article, sketch) VALUES (?, ?)", n, bytes);
}

/** Claims judged to be about one question are compared where the one with the lesser id belongs; those of another kind stay apart. */
function follow(tables: Tables): void {
  for (const { a, b, same } of judgedIn(tables).matters) {
    if (!same) continue;
    const [to, one] = [a < b ? a : b, a < b ? b : a].map((id) =>
      tables.get(
        "SELECT t.claim, t.bucket, t.day_from, t.day_to, c.kind FROM told t JOIN claims c ON c.entry = t.claim WHERE c.id = ? ORDER BY t.claim DESC LIMIT 1",
        id,
      ),
    );
    if (!to || !one || to["kind"] !== one["kind"]) continue;
    const [from, until] = [to["day_from"] ?? null, to["day_to"] ?? null];
    if (to["bucket"] === one["bucket"] && from === one["day_from"] && until === one["day_to"]) continue;
    tables.run(
      "UPDATE told SET bucket = ?, day_from = ?, day_to = ?, matter = NULL WHERE claim = ?",
      ...[number(to, "bucket"), from, until, number(one, "claim")],
    );
    touch(tables, number(one, "bucket"), one["day_from"] ?? null, one["day_to"] ?? null, 0);
    touch(tables, number(to, "bucket"), from, until, 0);
  }
}

/** Takes an article's claims out; neighbours that leant on them are placed anew. */
export function takeOut(tables: Tables, n: number): void {
  const rows = tables.all(
    "SELECT t.claim, t.day_key, t.mouth_key, t.strike_key, t.near_to, t.bucket, t.day_from, t.day_to, b.beat FROM told t JOIN buckets b ON b.n = t.bucket WHERE t.article = ?",
    n,
  );
  if (rows.length === 0) return;
  tables.run("DELETE FROM told WHERE article = ?", n);
  for (const row of rows) touch(tables, number(row, "bucket"), row["day_from"] ?? null, row["day_to"] ?? null, 0);
  tables.run("DELETE FROM sketches WHERE article = ?", n);
  if (!tables.later) want(tables, text(rows[0]!, "beat"), rows.map(keysIn));
}

const keysIn = (row: Row): Keys => ({
  day: cell(row, "day_key"),
  mouth: cell(row, "mouth_key"),
  strike: cell(row, "strike_key"),
  at: cell(row, "near_to"),
});

const cell = (row: Row, column: string): number | null => (typeof row[column] === "number" ? row[column] : null);

function keysOf(told: Told, beat: string, naming: Naming): Keys {
  const hashed = (key: string | null): number | null => (key === null ? null : hash(`${beat}|${key}`));
  const struck = strikeKey(told, naming) === null ? null : `strike|${told.claim.actor}`;
  return {
    day: hashed(dayKey(told)),
    mouth: hashed(mouthKey(told)),
    strike: hashed(struck),
    at: told.days?.to ?? null,
  };
}

function insert(tables: Tables, placed: readonly Loaded[], keys: readonly Keys[], beat: string): void {
  const rows = placed.map((one, i): Cell[] => {
    const { told, place, claim, article } = one;
    const [from, to] = [told.days?.from ?? null, told.days?.to ?? null];
    const bucket = bucketFor(tables, one, beat);
    touch(tables, bucket, from, to, gapOf(told));
    const { day, mouth, strike } = keys[i]!;
    return [
      ...[claim, article, bucket, from, to, told.days?.grain === "wide" ? 1 : 0, from, to, place],
      ...[told.dated ? 1 : 0, told.leaves ? 1 : 0, day, mouth, strike],
    ];
  });
  tables.insert(
    "told (claim, article, bucket, day_from, day_to, wide, near_from, near_to, near_place, dated, leaves, day_key, mouth_key, strike_key)",
    rows,
  );
}

const gapOf = (told: Told): number => (told.kind.window === "week" ? WEEK : 0);

/** Whether a neighbour may move this claim, or this claim a neighbour. */
function needsOthers(tables: Tables, { told, place, claim }: Loaded, { day, mouth, strike, at }: Keys): boolean {
  if (at === null) return false;
  const some = (where: string, ...values: Cell[]): boolean =>
    tables.get(`SELECT 1 AS there FROM told WHERE ${where} LIMIT 1`, ...values) !== null;
  if (day !== null) {
    const [from, to] = told.dated ? [at, at + LATE] : [at - LATE, at];
    if (
      some(
        "day_key = ? AND near_to BETWEEN ? AND ? AND dated = ? AND near_to <> ?",
        day,
        from,
        to,
        told.dated ? 0 : 1,
        at,
      )
    )
      return true;
  }
  const near = [at - 2 * LATE, at + 2 * LATE] as const;
  if (
    mouth !== null &&
    some(
      "mouth_key = ? AND near_to BETWEEN ? AND ? AND claim <> ? AND near_place IS NOT ?",
      mouth,
      ...near,
      claim,
      place,
    )
  )
    return true;
  if (strike === null) return false;
  return place === null
    ? some("strike_key = ? AND near_to BETWEEN ? AND ? AND claim <> ?", strike, ...near, claim)
    : some("strike_key = ? AND near_to BETWEEN ? AND ? AND near_place IS NULL", strike, ...near);
}

/** What `needsOthers` asks, of every row of `told t`. */
const wants = `(
  EXISTS (SELECT 1 FROM told o WHERE o.day_key = t.day_key AND o.dated <> t.dated AND o.near_to <> t.near_to
    AND o.near_to BETWEEN t.near_to - iif(t.dated, 0, ${LATE}) AND t.near_to + iif(t.dated, ${LATE}, 0))
  OR EXISTS (SELECT 1 FROM told o WHERE o.mouth_key = t.mouth_key AND o.near_to BETWEEN t.near_to - ${2 * LATE} AND t.near_to + ${2 * LATE}
    AND o.claim <> t.claim AND o.near_place IS NOT t.near_place)
  OR EXISTS (SELECT 1 FROM told o WHERE o.strike_key = t.strike_key AND o.near_to BETWEEN t.near_to - ${2 * LATE} AND t.near_to + ${2 * LATE}
    AND o.claim <> t.claim AND (t.near_place IS NULL OR o.near_place IS NULL)))`;

/** How far around a claim others are looked at, so that those within the first ring have all of their own neighbours by them. */
const RING = 2 * LATE;

/** Works out anew where the claims around some keys belong. */
function settle(tables: Tables, wanting: readonly Keys[], beat: string, naming: Naming): void {
  if (wanting.length === 0) return;
  const ring = reach(tables, wanting, RING);
  const around = reach(tables, [...ring.values()], 2 * RING);
  if (around.size === 0) return;
  const ids = JSON.stringify([...around.keys()]);
  const all = loaded(tables, naming, true, "t.claim IN (SELECT value FROM json_each(?))", ids);
  const now = settled(all, naming) as Loaded[];
  for (const one of now) if (ring.has(one.claim)) move(tables, one, beat);
}

/** The claims that share a key with those given, within so many days; with their own keys. */
function reach(tables: Tables, keys: readonly Keys[], days: number): Map<number, Keys> {
  const found = new Map<number, Keys>();
  const seen = new Set<string>();
  for (const { at, ...of } of keys)
    for (const name of ["day", "mouth", "strike"] as const) {
      const key = of[name];
      const asked = `${name} ${key} ${at}`;
      if (key === null || at === null || seen.has(asked)) continue;
      seen.add(asked);
      const rows = tables.all(
        `SELECT claim, day_key, mouth_key, strike_key, near_to FROM told WHERE ${name}_key = ? AND near_to BETWEEN ? AND ?`,
        ...[key, at - days, at + days],
      );
      for (const row of rows) found.set(number(row, "claim"), keysIn(row));
    }
  return found;
}

/** Puts a claim into the bucket and the days that its neighbours give it, if these are others than it has. */
function move(tables: Tables, { told, place, claim }: Loaded, beat: string): void {
  const row = tables.get("SELECT bucket, day_from, day_to FROM told WHERE claim = ?", claim);
  if (!row) return;
  const bucket = bucketFor(tables, { told, place }, beat);
  const [from, to] = [told.days?.from ?? null, told.days?.to ?? null];
  if (row["bucket"] === bucket && row["day_from"] === from && row["day_to"] === to) return;
  tables.run(
    "UPDATE told SET bucket = ?, day_from = ?, day_to = ?, matter = NULL WHERE claim = ?",
    bucket,
    from,
    to,
    claim,
  );
  touch(tables, number(row, "bucket"), row["day_from"] ?? null, row["day_to"] ?? null, 0);
  touch(tables, bucket, from, to, gapOf(told));
}

/** Claims that no text dates reach over all of time. */
const ALWAYS = 10_000_000;

/** Marks the stretch of a bucket around some days as stale; stretches that these days join become one. */
function touch(tables: Tables, bucket: number, dayFrom: Cell, dayTo: Cell, gap: number): void {
  const [from, to] = typeof dayFrom === "number" && typeof dayTo === "number" ? [dayFrom, dayTo] : [-ALWAYS, ALWAYS];
  const last = tables.stale.get(bucket);
  if (last !== undefined && last[0] <= from && to <= last[1]) return;
  const there = tables.all(
    "SELECT n, day_from, day_to, stale FROM segments WHERE bucket = ? AND day_from <= ? AND day_to >= ?",
    ...[bucket, to + gap, from - gap],
  );
  const [first, ...others] = there;
  if (first === undefined) {
    tables.run("INSERT INTO segments (bucket, day_from, day_to, stale) VALUES (?, ?, ?, 1)", bucket, from, to);
    remember(tables, bucket, from, to);
    return;
  }
  const low = Math.min(from, ...there.map((one) => number(one, "day_from")));
  const high = Math.max(to, ...there.map((one) => number(one, "day_to")));
  const n = number(first, "n");
  for (const other of others) {
    tables.run("DELETE FROM matters WHERE segment = ?", number(other, "n"));
    tables.run("DELETE FROM segments WHERE n = ?", number(other, "n"));
  }
  remember(tables, bucket, low, high);
  if (first["stale"] === 1 && first["day_from"] === low && first["day_to"] === high) return;
  tables.run("UPDATE segments SET day_from = ?, day_to = ?, stale = 1 WHERE n = ?", low, high, n);
}

/** Remembers a stretch that is stale already: what falls into it changes nothing. */
function remember(tables: Tables, bucket: number, from: number, to: number): void {
  if (tables.stale.size > 200_000) tables.stale.clear();
  tables.stale.set(bucket, [from, to]);
}

/** The number of the bucket a claim belongs into, made where there is none; the names of its place are noted. */
function bucketFor(tables: Tables, one: Placed, beat: string): number {
  const key = `${beat}|${bucketOf(one)}`;
  const known = tables.buckets.get(key);
  const n = known ?? bucketThere(tables, key, one, beat);
  if (tables.buckets.size > 200_000) tables.buckets.clear();
  tables.buckets.set(key, n);
  if (known === undefined || one.told.claim.place !== null) nameBucket(tables, n, one);
  return n;
}

function bucketThere(tables: Tables, key: string, { told, place }: Placed, beat: string): number {
  const row = tables.get("SELECT n FROM buckets WHERE key = ?", key);
  if (row) return number(row, "n");
  return tables.run(
    "INSERT INTO buckets (key, beat, kind, place) VALUES (?, ?, ?, ?)",
    ...[key, beat, told.kind.name, place],
  );
}

function nameBucket(tables: Tables, bucket: number, { told, place }: Placed): void {
  const own = told.claim.place;
  if (place === null) return;
  const whole = `${bucket}\n${own?.name}`;
  if (tables.namedBuckets.has(whole)) return;
  tables.namedBuckets.add(whole);
  const keys = place.split(";").map((part) => (part.startsWith("name:") ? part.slice(5) : part));
  if (own !== null && placeKey(own) === place) keys.push(...[own.name, ...own.name.split("; ")].map(fold));
  for (const key of new Set(keys)) {
    const noted = `${bucket} ${key}`;
    if (tables.namedBuckets.has(noted)) continue;
    if (tables.namedBuckets.size > 400_000) tables.namedBuckets.clear();
    tables.namedBuckets.add(noted);
    tables.run("INSERT OR IGNORE INTO bucket_places (key, bucket) VALUES (?, ?)", key, bucket);
  }
}

/** 53 bits of FNV-1a run twice: a number SQLite and JavaScript both hold. Two keys that meet by chance are told apart when they are looked at. */
function hash(text: string): number {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return (a >>> 0) * 0x20_0000 + ((b >>> 0) & 0x1f_ffff);
}
