import type { Instant } from "../../model/id.ts";
import type { PeopleBody, Said, Taken } from "../../model/people.ts";
import { type Judged, judgedFrom } from "../judged.ts";
import { json, number, type Tables, text } from "./tables.ts";

/** What people said of something; of everything where no id is given. In the order of the entries, what was taken back included. */
export function said(tables: Tables, id?: string): readonly Said[] {
  const select = "SELECT p.entry, p.at, p.body, p.withdrawn FROM people p";
  const rows =
    id === undefined
      ? tables.all(`${select} ORDER BY p.entry`)
      : tables.all(`${select} JOIN about a ON a.entry = p.entry WHERE a.id = ? ORDER BY p.entry`, id);
  return rows.map((row) => ({
    entry: number(row, "entry"),
    at: text(row, "at") as Instant,
    body: json<PeopleBody>(row, "body"),
    withdrawn: row["withdrawn"] === null ? null : json<Taken>(row, "withdrawn"),
  }));
}

/** What judgements stand, worked out once until people say more. */
export function judgedIn(tables: Tables): Judged {
  tables.judged ??= judgedFrom(said(tables));
  return tables.judged;
}
