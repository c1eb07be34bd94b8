import { number, type Tables, text } from "./tables.ts";

/** The beats that articles were read with, sorted. Steps from one to the next, however many articles there are. */
export function beats(tables: Tables): string[] {
  const found: string[] = [];
  for (let last = ""; ; ) {
    const next = tables.get("SELECT min(beat) AS beat FROM articles WHERE beat > ?", last)?.["beat"];
    if (typeof next !== "string") return found;
    found.push(next);
    last = next;
  }
}

/** The articles of a beat that were published on a day, and which sides anybody speaks for in each. */
export function readOn(tables: Tables, beat: string, day: string) {
  const rows = tables.all(
    `SELECT a.id, a.listed, a.published, (SELECT group_concat(DISTINCT s.side) FROM statements s WHERE s.article = a.n) AS sides
     FROM articles a WHERE a.day_from = ? AND a.beat = ? AND a.superseded = 0 ORDER BY a.id`,
    ...[day, beat],
  );
  return rows.map((row) => ({
    id: text(row, "id"),
    outlet: text(row, "listed"),
    published: text(row, "published"),
    speaking: text(row, "sides").split(",").filter(Boolean).sort(),
  }));
}

/** How many outlets there are of a beat from one day to another, and the first and last day of these. */
export function published(tables: Tables, beat: string, from: string | null, to: string | null) {
  const row = tables.get(
    `SELECT count(DISTINCT a.listed) AS outlets, min(a.day_from) AS first, max(a.day_from) AS last FROM articles a
     WHERE a.day_from BETWEEN ? AND ? AND a.beat = ? AND a.superseded = 0`,
    ...[from ?? "", to ?? "~", beat],
  );
  const day = (name: string): string | null => (row?.[name] == null ? null : text(row, name));
  return { outlets: row ? number(row, "outlets") : 0, from: day("first"), to: day("last") };
}
