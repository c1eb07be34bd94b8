import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HearsayError } from "../model/error.ts";
import { home } from "../text/home.ts";
import type { Beat, Place } from "./beat.ts";
import { faultsOf, openBeat } from "./load.ts";

/** Something wrong with a beat that loading does not see. */
export interface Problem {
  /** "places", "people" … or the file ("SOURCES.md"). */
  readonly table: string;
  /** The row's id; null where the whole table is meant. */
  readonly id: string | null;
  readonly what: string;
}

/**
 * Goes through a beat row by row: ids unique, coordinates in range, regions and bodies that are pointed to there, names that
 * collide within a table, sources told. A beat that cannot be loaded gives the loader's complaint as its one problem.
 */
export function checkBeat(id: string): readonly Problem[] {
  let beat: Beat;
  try {
    beat = openBeat(id);
  } catch (error) {
    if (error instanceof HearsayError) return badRows(id, error);
    throw error;
  }
  return [
    ...sideProblems(beat),
    ...placeProblems(beat),
    ...bodyProblems(beat),
    ...peopleProblems(beat),
    ...outletProblems(beat),
    ...sourceProblems(id),
  ];
}

/** All bad rows of a beat that cannot be opened; the one complaint where it is not its rows that are bad. */
function badRows(id: string, first: HearsayError): readonly Problem[] {
  const all = first.code === "beat/table" && !/beat\.json/.test(first.message) ? faultsOf(id) : [];
  return (all.length ? all : [first]).map(({ code, message }) => ({ table: code, id: null, what: message }));
}

/** What is wrong with a beat as loaded, its files apart. */
export function sideProblems(beat: Beat): Problem[] {
  const problems: Problem[] = [];
  const bodies = new Set(beat.organisations.map((body) => body.id));
  const places = new Set<string>(beat.places.map((place) => place.id));
  if (beat.sides.length === 1)
    problems.push({
      table: "sides",
      id: null,
      what: "there is one side; a conflict has two or more, a neutral beat none",
    });
  for (const side of beat.sides) {
    const say = (what: string): number => problems.push({ table: "sides", id: side.id, what });
    if (side.id === "third" || side.id === "none") say("is a word every beat uses for those outside its sides");
    if (side.military !== null && !bodies.has(side.military)) say(`military ${side.military} is no organisation`);
    if (side.country !== null && !places.has(side.country)) say(`country ${side.country} is no place`);
    for (const foe of side.against ?? [])
      if (foe === side.id || !beat.sides.some((other) => other.id === foe))
        say(`fights ${foe}, which is no other side`);
    if (beat.sides.length > 2 && !side.against && !beat.sides.some((other) => other.against?.includes(side.id)))
      say("has nobody in against: with more than two sides each says whom it fights");
    if (/^[A-Z]{2}$/.test(side.id) && side.adjectives.length === 0) say("is a state and has no adjective");
  }
  for (const { place, side } of beat.held ?? []) {
    const say = (what: string): number => problems.push({ table: "held", id: place, what });
    if (!places.has(place)) say("is no place of the beat");
    if (!beat.sides.some((s) => s.id === side)) say(`is held by ${side}, which is no side`);
  }
  return [
    ...problems,
    ...doubles("sides", beat.sides),
    ...collisions(
      "sides",
      beat.sides.map((s) => [s.id, [s.name, ...s.metonyms, ...s.adjectives, ...s.demonyms]]),
    ),
  ];
}

/** Ids, coordinates and regions of the places. */
export function placeProblems(beat: Beat): Problem[] {
  const places = new Map(beat.places.map((place) => [place.id, place]));
  const problems: Problem[] = doubles("places", beat.places);
  for (const place of beat.places) {
    const say = (what: string): number => problems.push({ table: "places", id: place.id, what });
    if ((place.lat === null) !== (place.lon === null)) say("has one coordinate without the other");
    if (place.lat !== null && Math.abs(place.lat) > 90) say(`latitude ${place.lat} is out of range`);
    if (place.lon !== null && Math.abs(place.lon) > 180) say(`longitude ${place.lon} is out of range`);
    if (place.region !== null && !places.has(place.region)) say(`region ${place.region} is no place of the beat`);
    if (place.region === place.id) say("lies in itself");
    if (place.id.startsWith("beat:") && !/^beat:[a-z0-9-]+\/[a-z0-9-]+$/.test(place.id))
      say("a beat's own id reads beat:<beat>/<name>, in small letters");
    if (distant(place, place.region === null ? undefined : places.get(place.region)))
      say("lies more than 600 km from the middle of its region");
  }
  return problems;
}

/** Far from its region's middle; whole countries are too large to tell. */
function distant(place: Place, region: Place | undefined): boolean {
  if (
    region?.kind !== "region" ||
    region.lat === null ||
    region.lon === null ||
    place.lat === null ||
    place.lon === null
  )
    return false;
  const east = (place.lon - region.lon) * Math.cos((place.lat * Math.PI) / 180);
  return Math.hypot(place.lat - region.lat, east) * 111 > 600;
}

function bodyProblems(beat: Beat): Problem[] {
  const bodies = new Set(beat.organisations.map((body) => body.id));
  const problems: Problem[] = doubles("organisations", beat.organisations);
  for (const body of beat.organisations)
    if (body.parent !== null && !bodies.has(body.parent))
      problems.push({ table: "organisations", id: body.id, what: `parent ${body.parent} is no organisation` });
  return problems;
}

function peopleProblems(beat: Beat): Problem[] {
  const bodies = new Set(beat.organisations.map((body) => body.id));
  const problems: Problem[] = doubles("people", beat.people);
  for (const person of beat.people)
    for (const office of person.offices)
      if (office.organisation !== null && !bodies.has(office.organisation))
        problems.push({
          table: "people",
          id: person.id,
          what: `organisation ${office.organisation} is not in the tables`,
        });
  return [
    ...problems,
    ...collisions(
      "people",
      beat.people.map((person) => [person.id, [person.name]]),
    ),
  ];
}

function outletProblems(beat: Beat): Problem[] {
  const problems: Problem[] = doubles("outlets", beat.outlets);
  for (const outlet of beat.outlets)
    for (const host of outlet.hosts)
      if (!/^[\p{Ll}\d-]+(\.[\p{Ll}\d-]+)+$/u.test(host))
        problems.push({ table: "outlets", id: outlet.id, what: `"${host}" is no host name` });
  return [
    ...problems,
    ...collisions(
      "outlets",
      beat.outlets.map((outlet) => [outlet.id, [outlet.name, ...outlet.hosts]]),
    ),
  ];
}

function sourceProblems(id: string): Problem[] {
  const path = join(home(), "beats", id, "SOURCES.md");
  if (!existsSync(path))
    return [
      { table: "SOURCES.md", id: null, what: "is missing: say where each table came from, its licence and the day" },
    ];
  const text = readFileSync(path, "utf8");
  const problems: Problem[] = [];
  if (!/licen[cs]e/i.test(text)) problems.push({ table: "SOURCES.md", id: null, what: "names no licence" });
  if (!/\d{4}-\d{2}-\d{2}/.test(text)) problems.push({ table: "SOURCES.md", id: null, what: "names no day" });
  return problems;
}

function doubles(table: string, rows: readonly { readonly id: string }[]): Problem[] {
  const seen = new Set<string>();
  return rows
    .filter((row) => seen.size === seen.add(row.id).size)
    .map((row) => ({ table, id: row.id, what: "stands twice" }));
}

/** Names that lead to two rows of a table where each must lead to one. */
function collisions(table: string, rows: readonly (readonly [id: string, names: readonly string[]])[]): Problem[] {
  const owner = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [id, names] of rows)
    for (const name of new Set(names)) {
      const other = owner.get(name);
      if (other !== undefined && other !== id) problems.push({ table, id, what: `"${name}" also stands for ${other}` });
      owner.set(name, id);
    }
  return problems;
}
