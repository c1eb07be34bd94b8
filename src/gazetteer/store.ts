import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type Database from "libsql";
import type { PlaceKind } from "../beat/beat.ts";
import { HearsayError } from "../model/error.ts";
import { openDatabase } from "../text/sqlite.ts";
import { foldName } from "./fold.ts";
import { consonantKey, heard } from "./key.ts";
import { hash } from "./layout.ts";

/** A place on its way into the store. What is null is taken from another source of the same id, if one has it. */
export interface NewPlace {
  /** "gn:1234", "ua:UA63…" … */
  readonly id: string;
  /** A national code by which other tables name it; null where it has none. */
  readonly code: string | null;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly country: string | null;
  readonly admin: string | null;
  readonly population: number | null;
  readonly capital: boolean;
  readonly fame: number;
}

/** A name on its way into the store. */
export interface NewName {
  readonly form: string;
  readonly language: string | null;
  readonly regime: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly own: boolean;
}

const SCHEMA = `
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;
CREATE TABLE IF NOT EXISTS place (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, code TEXT, name TEXT NOT NULL, kind TEXT NOT NULL, lat REAL, lon REAL, country TEXT, admin TEXT,
  population INTEGER, capital INTEGER NOT NULL, fame INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS place_code ON place (code) WHERE code IS NOT NULL;
CREATE TABLE IF NOT EXISTS name (folded TEXT NOT NULL, place INTEGER NOT NULL, form TEXT NOT NULL, language TEXT, regime TEXT, since TEXT, until TEXT, own INTEGER NOT NULL,
  PRIMARY KEY (folded, place, form)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sound (hash INTEGER NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (hash, place)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS source (file TEXT PRIMARY KEY, credit TEXT NOT NULL, rows INTEGER NOT NULL, kept INTEGER NOT NULL);
`;

/** A place that is in the store. */
export interface Known {
  readonly n: number;
  /** Its names are also to be found by their consonants. */
  readonly sounds: boolean;
}

/** Where imported places are kept while they are written: one SQLite file, one transaction. */
export interface Store {
  /** Adds a place, or what an earlier row of the same id left open; gives its number. */
  place(place: NewPlace): number;
  /** Adds a name of a place; `sounds` where it is also to be found by its consonants. */
  name(place: number, name: NewName, sounds: boolean): void;
  /** The place of an id or a national code; null where there is none. */
  find(by: "id" | "code", value: string): Known | null;
  source(file: string, credit: string, rows: number, kept: number): void;
  commit(): void;
  /** Leaves the file as it was before. */
  abandon(): void;
}

/** Opens the store for writing, and makes it and its folder where they are not there. A file that is none is a HearsayError "gazetteer/store". */
export function openStore(path: string): Store {
  let db: Database.Database;
  try {
    mkdirSync(dirname(path), { recursive: true });
    db = openDatabase(path);
    db.exec(SCHEMA);
    db.exec("BEGIN");
  } catch (cause) {
    throw new HearsayError(
      "gazetteer/store",
      `${path} cannot be written as a gazetteer`,
      "Name another file with --into, or remove this one.",
      cause,
    );
  }
  const put =
    db.prepare(`INSERT INTO place (id, code, name, kind, lat, lon, country, admin, population, capital, fame) VALUES (?,?,?,?,?,?,?,?,?,?,?)
    ON CONFLICT (id) DO UPDATE SET code = COALESCE(code, excluded.code), lat = COALESCE(lat, excluded.lat), lon = COALESCE(lon, excluded.lon), country = COALESCE(country, excluded.country),
      admin = COALESCE(admin, excluded.admin), population = COALESCE(population, excluded.population), fame = MAX(fame, excluded.fame) RETURNING n`);
  const addName = db.prepare("INSERT OR IGNORE INTO name VALUES (?,?,?,?,?,?,?,?)");
  const addSound = db.prepare("INSERT OR IGNORE INTO sound VALUES (?,?)");
  const byId = db.prepare("SELECT n, kind, country FROM place WHERE id = ?");
  const byCode = db.prepare("SELECT n, kind, country FROM place WHERE code = ?");
  const addSource = db.prepare("INSERT OR REPLACE INTO source VALUES (?,?,?,?)");
  return {
    place: (p) => {
      const row = put.get([
        p.id,
        p.code,
        p.name,
        p.kind,
        p.lat,
        p.lon,
        p.country,
        p.admin,
        p.population,
        p.capital ? 1 : 0,
        p.fame,
      ]) as { n: number };
      return row.n;
    },
    name: (place, { form, language, regime, from, to, own }, sounds) => {
      const folded = foldName(form);
      if (folded === "") return;
      addName.run([folded, place, form, language, regime, from, to, own ? 1 : 0]);
      if (!sounds) return;
      const key = consonantKey(form);
      if (key.length >= 3 && /^[a-z]+$/.test(key)) addSound.run([hash(key), place]);
    },
    find: (by, value) => {
      const row = (by === "id" ? byId : byCode).get(value) as
        | { n: number; kind: PlaceKind; country: string }
        | undefined;
      return row ? { n: row.n, sounds: heard(row.kind, row.country) } : null;
    },
    source: (file, credit, rows, kept) => void addSource.run([file, credit, rows, kept]),
    commit: () => {
      db.exec("COMMIT");
      db.close();
    },
    abandon: () => {
      db.exec("ROLLBACK");
      db.close();
    },
  };
}
