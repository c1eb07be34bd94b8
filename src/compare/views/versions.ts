import type { ClaimBody, RecordedHead } from "../../model/entry.ts";
import { fold } from "../../text/fold.ts";
import { placeClaims, takeOut } from "./place.ts";
import { json, number, type Row, statementIn, type Tables, text, textOf } from "./tables.ts";

// Captures of one address are versions of one article. The newest that was read is listed and compared; the others answer to their ids.

/** What versions of one article share; null for an article without an address. A text that restates a report is no version of the report. */
export const addressOf = ({ url, after }: Pick<RecordedHead, "url" | "after">): string | null =>
  url === null ? null : `${after ?? ""} ${url}`;

/** Sorts the versions of one article, the oldest first: by the time updated or published, then by when it was taken. */
export function ageOf(head: Pick<RecordedHead, "updated" | "published" | "id">, taken: string): string {
  const time = head.updated ?? head.published ?? "";
  const at = Date.parse(time);
  return [Number.isNaN(at) ? time : new Date(at).toISOString(), taken, head.id].join(" ");
}

/** Puts the claims of an article's newest version where they belong, and takes the others' out. */
export function sortVersions(tables: Tables, n: number): void {
  const row = tables.get("SELECT address FROM articles WHERE n = ?", n);
  if (!row) return;
  const address = row["address"] ?? null;
  const versions =
    address === null
      ? tables.all("SELECT n, superseded FROM articles WHERE n = ? AND reading IS NOT NULL", n)
      : tables.all(
          "SELECT n, superseded FROM articles WHERE address = ? AND reading IS NOT NULL ORDER BY age, id",
          address,
        );
  const newest = versions.at(-1);
  for (const one of versions) settle(tables, one, one === newest ? 0 : 1);
}

function settle(tables: Tables, row: Row, superseded: 0 | 1): void {
  if (row["superseded"] === superseded) return;
  const n = number(row, "n");
  tables.run("UPDATE articles SET superseded = ? WHERE n = ?", superseded, n);
  if (superseded === 1) takeOut(tables, n);
  else placeAgain(tables, n);
}

/** Puts an article's claims where they belong, from its rows. */
export function placeAgain(tables: Tables, n: number): void {
  const row = tables.get("SELECT a.id, a.outlet, a.published, a.text_sha256, a.beat FROM articles a WHERE a.n = ?", n);
  if (!row) return;
  const said = tables.all("SELECT body, names FROM statements WHERE article = ? AND part = 'text' ORDER BY entry", n);
  const claimed = tables.all("SELECT entry, body FROM claims WHERE article = ? AND part = 'text' ORDER BY entry", n);
  const words = textOf(tables, text(row, "text_sha256"));
  placeClaims(tables, {
    n,
    id: text(row, "id"),
    outlet: text(row, "outlet"),
    published: row["published"] === null ? null : text(row, "published"),
    text: words,
    folded: fold(words ?? ""),
    beat: text(row, "beat"),
    statements: said.map((one) => statementIn(one)),
    claims: claimed.map((one) => ({ entry: number(one, "entry"), claim: json<ClaimBody>(one, "body").claim })),
  });
}

/** Ids of the versions of an article's address that were read, the oldest first. */
export function versions(tables: Tables, id: string): string[] {
  const row = tables.get("SELECT address FROM articles WHERE id = ?", id);
  if (!row) return [];
  if (row["address"] === null) return [id];
  return tables
    .all("SELECT id FROM articles WHERE address = ? AND reading IS NOT NULL ORDER BY age, id", row["address"] ?? null)
    .map((one) => text(one, "id"));
}

/** The newest version by an address, an id, or the beginning of an id. */
export function articleNamed(tables: Tables, name: string): string | null {
  const byUrl = tables.get(
    "SELECT id FROM articles WHERE json_extract(head, '$.url') = ? AND reading IS NOT NULL ORDER BY superseded, sort LIMIT 1",
    name,
  );
  const found =
    byUrl ??
    tables.get(
      "SELECT id FROM articles WHERE id >= ?1 AND id < ?1 || char(1114111) AND reading IS NOT NULL ORDER BY superseded, sort LIMIT 1",
      name,
    );
  return found && text(found, "id");
}
