import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HearsayError } from "../model/error.ts";
import { home } from "../text/home.ts";
import type { Beat, Place } from "./beat.ts";
import { openCompiled } from "./compiled.ts";
import { readCountries, stateOf } from "./countries.ts";
import { readHead } from "./head.ts";
import { readPlaces } from "./places.ts";
import { compiledFile } from "./sections.ts";
import type { Faults } from "./table.ts";
import { type Camp, readOrganisations, readOutlets, readPeople } from "./tables.ts";

const open = new Map<string, Beat>();

/**
 * A beat by its folder's name under beats/, read once and kept. Throws a HearsayError: "beat/unknown" where there is no such
 * beat, "beat/missing" and "beat/table" where a file or row of it is bad (file, line and column are named).
 */
export function openBeat(id: string): Beat {
  const known = open.get(id);
  if (known) return known;
  const folder = join(home(), "beats", id);
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(join(folder, "beat.json")))
    throw new HearsayError("beat/unknown", `There is no beat "${id}"`, `Name one of: ${beatIds().join(", ")}`);
  const compiled = compiledFile(id);
  const beat = freeze(compiled ? openCompiled(compiled) : read(id, folder));
  open.set(id, beat);
  return beat;
}

/** The names of all beats there are, sorted. */
export function beatIds(): string[] {
  const folder = join(home(), "beats");
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "beat.json")))
    .sort();
}

/** The folders of beats/ that a beat is read from: its own, then those it shares with others. */
export function foldersOf(id: string): string[] {
  const text = readFileSync(join(home(), "beats", id, "beat.json"), "utf8");
  return [id, ...readHead(text, `beats/${id}/beat.json`).with];
}

/**
 * Every bad row of a beat's tables, each as the error that would stop it from opening, in the order of the files. Throws where
 * there is no such beat or its beat.json is bad.
 */
export function faultsOf(id: string): readonly HearsayError[] {
  const faults: Faults = [];
  read(id, join(home(), "beats", id), faults);
  return faults;
}

function read(id: string, folder: string, faults?: Faults): Beat {
  const path = join(folder, "beat.json");
  const head = readHead(readFileSync(path, "utf8"), `beats/${id}/beat.json`);
  const folders = [folder, ...head.with.map((name) => join(home(), "beats", name))];
  const countries = tables(folders, "countries.tsv").flatMap(([at, shown]) => readCountries(at, shown, faults));
  const camp: Camp = {
    sides: new Set(head.sides.map((side) => side.id)),
    countries: new Set(countries.map((c) => c.code)),
  };
  const states = countries.filter((country) => !camp.sides.has(country.code)).map(stateOf);
  return {
    id,
    name: head.name,
    version: head.version,
    zone: head.zone,
    since: head.since,
    sides: head.sides,
    held: head.held,
    outlets: once(tables(folders, "outlets.tsv").flatMap(([at, shown]) => readOutlets(at, shown, camp, faults))),
    organisations: once([
      ...tables(folders, "organisations.tsv").flatMap(([at, shown]) => readOrganisations(at, shown, camp, faults)),
      ...states,
    ]),
    people: once(tables(folders, "people.tsv").flatMap(([at, shown]) => readPeople(at, shown, camp, faults))),
    places: joined([
      ...["places.tsv", "settlements.tsv", "cities.tsv"].flatMap((name) =>
        tables(folders, name).flatMap(([at, shown]) => readPlaces(at, shown, head, faults)),
      ),
      ...countries.flatMap((country) => country.places),
    ]),
  };
}

/** The table of that name in each folder that has one, with the name errors call it by. */
function tables(folders: readonly string[], name: string): [path: string, shown: string][] {
  return folders
    .map((folder): [string, string] => [join(folder, name), `beats/${folder.split(/[\\/]/).at(-1)}/${name}`])
    .filter(([path]) => existsSync(path));
}

/** A beat's own row goes before the shared one of the same id. */
function once<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  const seen = new Set<string>();
  return rows.filter((row) => !seen.has(row.id) && seen.add(row.id));
}

/** Rows of one place are one entry: the first row's cells, what it leaves empty from the next, and everybody's names. All frozen. */
function joined(rows: readonly Place[]): readonly Place[] {
  const out = new Map<string, Place>();
  for (const row of rows) {
    const first = out.get(row.id);
    if (!first) out.set(row.id, row);
    else
      out.set(row.id, {
        ...first,
        names: [...first.names, ...row.names.filter((name) => !first.names.some((other) => other.form === name.form))],
        lat: first.lat ?? row.lat,
        lon: first.lon ?? row.lon,
        region: first.region ?? row.region,
        country: first.country ?? row.country,
        population: first.population ?? row.population,
      });
  }
  return Object.freeze(Array.from(out.values(), (place) => Object.freeze(place)));
}

/** A beat with its rows; those of places are frozen when they are made. */
function freeze(beat: Beat): Beat {
  for (const rows of [beat.sides, beat.held ?? [], beat.outlets, beat.organisations, beat.people]) {
    rows.forEach(Object.freeze);
    Object.freeze(rows);
  }
  return Object.freeze(beat);
}
