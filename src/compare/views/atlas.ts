import type { Query } from "../query.ts";
import type { Atlas, ReadDay } from "../view.ts";
import { judgedIn } from "./said.ts";
import { number, type Row, type Tables, text } from "./tables.ts";
import { claimWhere } from "./where.ts";

/** Where the claims that fit are about, whom each speaker's last assertion makes hold it, and on which days they fall. */
export function atlas(tables: Tables, asked: Query): Atlas {
  const query = asked.places?.length ? { ...asked, places: judgedIn(tables).places(asked.places) } : asked;
  const where = claimWhere(query);
  const open = claimWhere({ ...query, since: undefined, until: undefined, psince: undefined, puntil: undefined });
  const rows = (sql: string, of = where): readonly Row[] =>
    tables.all(sql.replace("WHERE_", of.sql || "WHERE 1"), ...of.values);
  const days = (column: string): readonly { readonly day: string; readonly count: number }[] =>
    rows(
      `SELECT substr(${column}, 1, 10) AS day, count(*) AS n FROM claims c WHERE_ AND length(${column}) >= 10 GROUP BY 1 ORDER BY 1`,
      open,
    ).map((row) => ({ day: text(row, "day"), count: number(row, "n") }));
  const [all] = rows(
    "SELECT count(*) AS n, sum(lat IS NULL) AS placeless, sum(date IS NULL) AS timeless FROM claims c WHERE_",
  );
  return {
    claims: all ? number(all, "n") : 0,
    withoutPlace: all ? ((all["placeless"] as number | null) ?? 0) : 0,
    withoutTime: all ? ((all["timeless"] as number | null) ?? 0) : 0,
    places: rows(
      "SELECT coalesce(place_id, place_name) AS id, max(place_name) AS name, lat, lon, count(*) AS n FROM claims c WHERE_ AND lat IS NOT NULL GROUP BY 1",
    ).map((row) => ({
      id: text(row, "id"),
      name: text(row, "name"),
      lat: number(row, "lat"),
      lon: number(row, "lon"),
      claims: number(row, "n"),
    })),
    // SQLite gives the actor of the row that max() took: the last assertion of the speaker.
    held: rows(
      `SELECT coalesce(place_id, place_name) AS id, actor, speaker_folded, max(coalesce(said, published, '')) AS at FROM claims c
       WHERE_ AND lat IS NOT NULL AND kind = 'control' AND stance = 'asserts' GROUP BY 1, 3`,
    ).map((row) => ({ place: text(row, "id"), actor: text(row, "actor") })),
    written: rows(
      `SELECT DISTINCT coalesce(place_id, place_name) AS id, json_extract(body, '$.claim.place.text') AS form FROM claims c
       WHERE_ AND lat IS NOT NULL AND form IS NOT NULL ORDER BY 1, 2`,
    ).map((row) => ({ place: text(row, "id"), form: text(row, "form") })),
    events: days("date"),
    published: days("c.published"),
  };
}

/** How many articles each outlet has for each day of publication. */
export const readDays = (tables: Tables): readonly ReadDay[] =>
  tables
    .all(
      "SELECT outlet, substr(published, 1, 10) AS day, count(*) AS n FROM articles c WHERE c.superseded = 0 GROUP BY 1, 2",
    )
    .map((row) => ({
      outlet: text(row, "outlet"),
      day: row["day"] === null ? null : text(row, "day"),
      count: number(row, "n"),
    }));
