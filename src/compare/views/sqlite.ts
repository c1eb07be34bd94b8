import type { Entry } from "../../model/entry.ts";
import type { Notice } from "../../model/reading.ts";
import type { Counts, View } from "../view.ts";
import { article, articles, claim, claims, claimsLike, facets, formerly, placesCalled, readings } from "./ask.ts";
import { atlas, readDays } from "./atlas.ts";
import { beats, published, readOn } from "./coverage.ts";
import { alike, allMatters, bucketPlaces, compareSome, matter, matterKeys, matters } from "./matters.ts";
import {
  begin,
  beginAgain,
  codeOf,
  fileAt,
  putInPlace,
  remove,
  soundly,
  trouble,
  type ViewOptions,
} from "./opening.ts";
import { refilled, takeIn } from "./refill.ts";
import { said } from "./said.ts";
import { unreadable } from "./sound.ts";
import { forget, freshen, json, number, type Tables, text, textOf } from "./tables.ts";
import { articleNamed, versions } from "./versions.ts";

/** Opens the view in a file, or starts it anew where it is missing, damaged, of another version or of another ledger. */
export function sqliteView(options: ViewOptions): View {
  let tables = begin(options);
  let file = fileAt(options.path);
  // Another program that made the index again put its file in the place of ours, which is answered from only until it is noticed.
  const current = (): Tables => {
    const now = fileAt(options.path);
    if (now === null || now === file) return tables;
    const made = beginAgain(options);
    file = now;
    if (made) {
      tables.db.close();
      tables = made;
    }
    return tables;
  };
  const anew = (): void => {
    tables = begin(options);
    file = fileAt(options.path);
  };
  const ask = <T>(work: (tables: Tables) => T): T => soundly(options.path, () => work(current()));
  return {
    upto: () => ask(upto),
    apply: (entries) => ask((t) => apply(t, entries)),
    refill: async (entries) => {
      const { path } = options;
      if (path === ":memory:") {
        tables.db.close();
        anew();
        for await (const some of entries) ask((t) => apply(t, some));
        return;
      }
      const made = await refilled(options, entries);
      ask((t) => t.db.close());
      try {
        ask(() => putInPlace(made, path));
      } finally {
        anew();
      }
    },
    unreadable: () => ask(unreadable),
    compareSome: (enough) => ask((t) => compareSome(t, enough)),
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
    placesCalled: (name) => ask((t) => placesCalled(t, name)),
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
      anew();
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

const upto = (tables: Tables): number =>
  Number(tables.get("SELECT value FROM meta WHERE key = 'upto'")?.["value"] ?? 0);

function apply(tables: Tables, entries: readonly Entry[]): void {
  tables.db.exec("BEGIN IMMEDIATE");
  try {
    freshen(tables);
    takeIn(tables, entries, upto(tables));
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
  const outlets = tables.all("SELECT DISTINCT listed FROM articles ORDER BY listed");
  return {
    entries: upto(tables),
    articles: sums ? number(sums, "articles") : 0,
    statements: sums ? number(sums, "statements") : 0,
    claims: sums ? number(sums, "claims") : 0,
    outlets: outlets.map((row) => text(row, "listed")),
    from: sums?.["first"] ? text(sums, "first") : null,
    to: sums?.["last"] ? text(sums, "last") : null,
  };
}
