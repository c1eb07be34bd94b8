import type { MatterQuery, Query } from "../query.ts";
import type { Atlas, DayCount, ReadDay } from "../view.ts";
import { placeSums } from "./matters.ts";
import { judgedIn } from "./said.ts";
import { freshen, number, type Row, type Tables, text } from "./tables.ts";
import { claimWhere } from "./where.ts";

/** What the map needs of one claim. */
interface Spot {
  readonly place: Place | null;
  /** The form the source writes. */
  readonly form: string | null;
  /** The day of what is claimed, and of publication; null where it is not told to the day. */
  readonly day: string | null;
  readonly printed: string | null;
  readonly timeless: boolean;
  /** Where somebody asserts that a side holds the place: who, which side, when. */
  readonly held: { readonly speaker: string; readonly actor: string; readonly at: string } | null;
}

interface Place {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/**
 * Claims' spots by their entries, as far as they were asked for since claims were last taken out: reading them out of the table again for each
 * move of a brush would take most of the time. Some 100 bytes a claim.
 */
const known = new WeakMap<Tables, { readonly cleared: number; readonly spots: Map<number, Spot> }>();

function knownOf(tables: Tables): Map<number, Spot> {
  const there = known.get(tables);
  if (there?.cleared === tables.cleared) return there.spots;
  const spots = new Map<number, Spot>();
  known.set(tables, { cleared: tables.cleared, spots });
  return spots;
}

/** Rows fetched at once. */
const atOnce = 500;

function spotsOf(tables: Tables, entries: readonly number[]): readonly Spot[] {
  const there = knownOf(tables);
  const missing = entries.filter((entry) => !there.has(entry));
  for (let i = 0; i < missing.length; i += atOnce) {
    const some = missing.slice(i, i + atOnce);
    const rows = tables.all(
      `SELECT c.entry, coalesce(p.id, p.name) AS id, p.name, p.lat, p.lon, p.form,
       substr(c.date, 1, 10) AS day, substr(a.published, 1, 10) AS printed, c.date IS NULL AS timeless,
       c.kind = 'control' AND c.stance = 'asserts' AS holds, c.actor, v.folded AS speaker, coalesce(c.said, a.published, '') AS at
       FROM claims c JOIN articles a ON a.n = c.article JOIN voices v ON v.n = c.voice LEFT JOIN spots p ON p.n = c.spot
       WHERE c.entry IN (${some.map(() => "?").join(", ")})`,
      ...some,
    );
    for (const row of rows) there.set(number(row, "entry"), spotOf(row));
  }
  return entries.flatMap((entry) => there.get(entry) ?? []);
}

function spotOf(row: Row): Spot {
  const full = (name: string): string | null => {
    const day = row[name];
    return typeof day === "string" && day.length >= 10 ? day : null;
  };
  const place =
    row["lat"] === null
      ? null
      : { id: text(row, "id"), name: text(row, "name"), lat: number(row, "lat"), lon: number(row, "lon") };
  return {
    place,
    form: place && row["form"] !== null ? text(row, "form") : null,
    day: full("day"),
    printed: full("printed"),
    timeless: row["timeless"] === 1,
    held:
      place && row["holds"] === 1
        ? { speaker: text(row, "speaker"), actor: text(row, "actor"), at: text(row, "at") }
        : null,
  };
}

/** The last answers of each view by what was asked and how many entries there were: a page and its data ask the same, one after the other. */
const lately = new WeakMap<Tables, Map<string, Atlas>>();
const remembered = 4;

/** Where the claims that fit are about, whom each speaker's last assertion makes hold it, and on which days they fall. */
export function atlas(tables: Tables, asked: MatterQuery): Atlas {
  freshen(tables);
  const upto = tables.get("SELECT value FROM meta WHERE key = 'upto'")?.["value"] ?? 0;
  const key = `${upto} ${JSON.stringify(asked)}`;
  const answers = lately.get(tables) ?? new Map<string, Atlas>();
  lately.set(tables, answers);
  const made = answers.get(key) ?? answered(tables, asked);
  answers.delete(key);
  answers.set(key, made);
  if (answers.size > remembered) answers.delete(answers.keys().next().value ?? "");
  return made;
}

function answered(tables: Tables, asked: MatterQuery): Atlas {
  const query = asked.places?.length ? { ...asked, places: judgedIn(tables).places(asked.places) } : asked;
  const spots = spotsThatFit(tables, query);
  const bounded = [query.since, query.until, query.psince, query.puntil].some(Boolean);
  const open = bounded
    ? spotsThatFit(tables, { ...query, since: undefined, until: undefined, psince: undefined, puntil: undefined })
    : spots;
  return {
    claims: spots.length,
    withoutPlace: spots.filter((s) => s.place === null).length,
    withoutTime: spots.filter((s) => s.timeless).length,
    ...placed(spots),
    events: days(open.map((s) => s.day)),
    published: days(open.map((s) => s.printed)),
    matters: placeSums(tables, asked),
  };
}

function spotsThatFit(tables: Tables, query: Query): readonly Spot[] {
  const { sql, values } = claimWhere(query);
  const rows = tables.all(`SELECT c.entry FROM claims c ${sql} ORDER BY c.entry`, ...values);
  return spotsOf(
    tables,
    rows.map((row) => row["entry"] as number),
  );
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Places by their ids, with the forms they are written in and whom each speaker's last assertion makes hold them. */
function placed(spots: readonly Spot[]): Pick<Atlas, "places" | "held" | "written"> {
  const places = new Map<string, { place: Place; claims: number; forms: Set<string>; held: Map<string, Held> }>();
  for (const { place, form, held } of spots) {
    if (!place) continue;
    let one = places.get(place.id);
    if (!one) {
      one = { place, claims: 0, forms: new Set(), held: new Map() };
      places.set(place.id, one);
    }
    if (place.name > one.place.name) one.place = place;
    one.claims++;
    if (form !== null) one.forms.add(form);
    if (held && held.at > (one.held.get(held.speaker)?.at ?? "")) one.held.set(held.speaker, held);
    else if (held && !one.held.has(held.speaker)) one.held.set(held.speaker, held);
  }
  const sorted = [...places.values()].sort((a, b) => byText(a.place.id, b.place.id));
  return {
    places: sorted.map(({ place, claims }) => ({ ...place, claims })),
    held: sorted.flatMap(({ place, held }) =>
      [...held.values()].sort((a, b) => byText(a.speaker, b.speaker)).map(({ actor }) => ({ place: place.id, actor })),
    ),
    written: sorted.flatMap(({ place, forms }) => [...forms].sort(byText).map((form) => ({ place: place.id, form }))),
  };
}

type Held = NonNullable<Spot["held"]>;

function days(told: readonly (string | null)[]): readonly DayCount[] {
  const counts = new Map<string, number>();
  for (const day of told) if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => byText(a, b)).map(([day, count]) => ({ day, count }));
}

/** How many articles each outlet has for each day of publication. */
export const readDays = (tables: Tables): readonly ReadDay[] =>
  tables
    .all(
      "SELECT listed, substr(published, 1, 10) AS day, count(*) AS n FROM articles c WHERE c.superseded = 0 GROUP BY 1, 2",
    )
    .map((row) => ({
      outlet: text(row, "listed"),
      day: row["day"] === null ? null : text(row, "day"),
      count: number(row, "n"),
    }));
