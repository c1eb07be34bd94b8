import { existsSync } from "node:fs";
import type { Place, PlaceKind } from "../beat/beat.ts";
import { HearsayError } from "../model/error.ts";
import type { PlaceId } from "../model/id.ts";
import { openDatabase } from "../text/sqlite.ts";
import { type Entry, type Gazetteer, MOST, type Named } from "./gazetteer.ts";
import { hash } from "./layout.ts";

/** A row of the two tables together. */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly country: string | null;
  readonly admin: string | null;
  readonly population: number | null;
  readonly capital: number;
  readonly fame: number;
  readonly form: string | null;
  readonly language: string | null;
  readonly regime: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly own: number;
}

const PLACE = "p.id, p.name, p.kind, p.lat, p.lon, p.country, p.admin, p.population, p.capital, p.fame";
/** Names that were not found are remembered, so many at a time. */
const MISSED = 50_000;

/** What an import left, opened for reading; null where there is no such file. A file that is no gazetteer is a HearsayError "gazetteer/store". */
export function openImported(path: string): Gazetteer | null {
  if (!existsSync(path)) return null;
  try {
    const db = openDatabase(path, { readonly: true });
    const byName =
      db.prepare(`SELECT ${PLACE}, n.form, n.language, n.regime, n.since, n.until, n.own FROM name n JOIN place p ON p.n = n.place WHERE n.folded = ?
      ORDER BY p.population DESC, p.id LIMIT ${MOST}`);
    const bySound =
      db.prepare(`SELECT ${PLACE}, NULL AS form, NULL AS language, NULL AS regime, NULL AS since, NULL AS until, 0 AS own FROM sound s JOIN place p ON p.n = s.place WHERE s.hash = ?
      ORDER BY p.population DESC, p.id LIMIT ${MOST}`);
    const sources = db.prepare("SELECT file, rows, kept FROM source ORDER BY file").all() as unknown[];
    const missed = new Set<string>();
    return {
      version: `imported-${hash(JSON.stringify(sources)).toString(16)}`,
      named: (folded) => {
        if (missed.has(folded)) return null;
        const rows = byName.all(folded) as unknown[] as Row[];
        if (rows.length > 0) return named(rows);
        if (missed.size > MISSED) missed.clear();
        missed.add(folded);
        return null;
      },
      keyed: (key) => (bySound.all(hash(key)) as unknown[] as Row[]).map(entryOf),
      given: () => false,
    };
  } catch (cause) {
    throw new HearsayError(
      "gazetteer/store",
      `${path} is no gazetteer`,
      "Import it anew: hearsay gazetteer import FILE…",
      cause,
    );
  }
}

const named = (rows: readonly Row[]): Named => ({
  entries: rows.map(entryOf),
  word: false,
  given: false,
  demonym: false,
});

function entryOf(row: Row): Entry {
  const { id, name, kind, lat, lon, country, admin, population, form, language, regime, since, until } = row;
  const place: Place = {
    id: id as PlaceId,
    name,
    names: form === null ? [] : [{ form, language, regime, usedBy: null, from: since, to: until }],
    kind,
    lat,
    lon,
    region: null,
    country,
    population,
  };
  return { place, admin, own: row.own > 0, short: false, capital: row.capital > 0, fame: row.fame };
}

/** Two gazetteers as one: what the first says of a place holds, what only the second has comes after. */
export function both(first: Gazetteer, second: Gazetteer): Gazetteer {
  const joined = (a: readonly Entry[], b: readonly Entry[]): Entry[] => {
    const twins = new Map(b.map((entry) => [entry.place.id, entry]));
    const ids = new Set(a.map((entry) => entry.place.id));
    return [
      ...a.map((entry) => better(entry, twins.get(entry.place.id))),
      ...b.filter((entry) => !ids.has(entry.place.id)),
    ]
      .sort((x, y) => (y.place.population ?? 0) - (x.place.population ?? 0))
      .slice(0, MOST);
  };
  return {
    version: `${first.version}+${second.version}`,
    named: (folded) => {
      const [a, b] = [first.named(folded), second.named(folded)];
      if (!a || !b) return a ?? b;
      const { word, given, demonym } = b;
      return { entries: demonym ? [...b.entries] : joined(a.entries, b.entries), word, given, demonym };
    },
    keyed: (key) => joined(first.keyed(key), second.keyed(key)),
    given: (folded) => first.given(folded) || second.given(folded),
  };
}

/** An imported entry with what the package knows of the same place: how well it is known, its region. */
const better = (entry: Entry, twin: Entry | undefined): Entry =>
  twin
    ? {
        ...entry,
        own: entry.own || twin.own,
        capital: entry.capital || twin.capital,
        fame: Math.max(entry.fame, twin.fame),
        place: {
          ...entry.place,
          region: twin.place.region,
          population: entry.place.population ?? twin.place.population,
          lat: entry.place.lat ?? twin.place.lat,
          lon: entry.place.lon ?? twin.place.lon,
        },
      }
    : entry;
