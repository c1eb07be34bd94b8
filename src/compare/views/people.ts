import type { Instant } from "../../model/id.ts";
import type { JudgementBody, PeopleBody } from "../../model/people.ts";
import { about, merged, type Taken } from "../../model/people.ts";
import { fold } from "../../text/fold.ts";
import { takeOut } from "./place.ts";
import { said } from "./said.ts";
import { json, number, type Tables } from "./tables.ts";
import { placeAgain } from "./versions.ts";

/** Takes in what a person said. */
export function hear(tables: Tables, entry: number, at: Instant, body: PeopleBody): void {
  const before = groupOf(tables, body);
  tables.run("INSERT INTO people (entry, at, body) VALUES (?, ?, ?)", entry, at, JSON.stringify(body));
  for (const id of new Set(about(body))) tables.run("INSERT INTO about (id, entry) VALUES (?, ?)", id, entry);
  heed(tables, body, before);
}

/** Takes back what a person said, if the entry is a person's. */
export function unsay(tables: Tables, entry: number, taken: Taken): void {
  const row = tables.get("SELECT body FROM people WHERE entry = ? AND withdrawn IS NULL", entry);
  if (!row) return;
  const body = json<PeopleBody>(row, "body");
  const before = groupOf(tables, body);
  tables.run("UPDATE people SET withdrawn = ? WHERE entry = ?", JSON.stringify(taken), entry);
  heed(tables, body, before);
}

/** All names that hang together with those of a judgement. */
function groupOf(tables: Tables, body: PeopleBody): readonly string[] {
  if (body.type !== "judgement" || body.about === "origins" || body.about === "matters") return [];
  const names = merged(said(tables), body.about);
  const of = new Set([body.a, body.b].map((name) => names.get(name)));
  return [body.a, body.b, ...[...names].flatMap(([name, to]) => (of.has(to) ? [name] : []))];
}

/** What a judgement bears on is compared anew; where places are one now, or no longer, their claims are placed anew. */
export function heed(tables: Tables, body: PeopleBody, before: readonly string[]): void {
  if (body.type !== "judgement") return;
  tables.judged = null;
  if (tables.later) {
    tables.later.push({ body, before });
    return;
  }
  const names = [...new Set([...before, ...groupOf(tables, body)])];
  if (body.about === "places") placedAnew(tables, names);
  else if (body.about === "speakers") stale(tables, speakersClaims, names);
  else if (body.about === "matters")
    anew(
      tables,
      claimsOf(body).flatMap((id) => articlesOf(tables, "c.id = ?1", id)),
    );
  else stale(tables, "SELECT entry FROM claims WHERE id = ?1", claimsOf(body));
}

const claimsOf = ({ a, b }: JudgementBody): readonly string[] => [a, b];
const speakersClaims = "SELECT entry FROM claims WHERE voice IN (SELECT n FROM voices WHERE name = ?1 OR id = ?1)";

function stale(tables: Tables, claims: string, names: readonly string[]): void {
  for (const name of names)
    tables.run(
      `UPDATE segments SET stale = 1 WHERE n IN (SELECT m.segment FROM told t JOIN matters m ON m.n = t.matter WHERE t.claim IN (${claims}))`,
      name,
    );
}

/** Buckets take their names from the places in them: what a place judged the same, or no longer, gave its bucket is told anew with it. */
function placedAnew(tables: Tables, names: readonly string[]): void {
  const keys = [...new Set(names.flatMap((name) => [name, fold(name)]))];
  const articles = keys.flatMap((key) => articlesOf(tables, bornBy, key));
  for (const key of keys)
    tables.run(
      "DELETE FROM bucket_places WHERE bucket IN (SELECT b.bucket FROM bucket_places b WHERE b.key = ?1)",
      key,
    );
  tables.buckets.clear();
  tables.namedBuckets.clear();
  anew(tables, articles);
}

const bornBy = `c.spot IN (SELECT spot FROM spot_keys WHERE key = ?1)
  OR t.bucket IN (SELECT bucket FROM bucket_places WHERE key = ?1)`;

const articlesOf = (tables: Tables, where: string, value: string): number[] =>
  tables
    .all(`SELECT DISTINCT t.article FROM told t JOIN claims c ON c.entry = t.claim WHERE ${where}`, value)
    .map((row) => number(row, "article"));

function anew(tables: Tables, articles: readonly number[]): void {
  for (const n of [...new Set(articles)].sort((a, b) => a - b)) {
    takeOut(tables, n);
    placeAgain(tables, n);
  }
}
