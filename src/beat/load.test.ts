import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HearsayError } from "../model/error.ts";
import { readHead } from "./head.ts";
import { beatIds, openBeat } from "./load.ts";
import { readPlaces } from "./places.ts";
import { readOutlets, readPeople } from "./tables.ts";

const folder = mkdtempSync(join(tmpdir(), "beat-"));
const table = (...lines: string[]): string => {
  const path = join(folder, `${Math.abs(lines.join("\n").length)}-${lines.length}.tsv`);
  writeFileSync(path, `${lines.map((line) => line.replaceAll("|", "\t")).join("\n")}\n`);
  return path;
};
const camp = { sides: new Set(["VD", "LM"]), countries: new Set(["OS"]) };
const complaint = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof HearsayError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "no complaint";
};

describe("a beat", () => {
  test.each(beatIds())("%s opens, is frozen and is read once", (id) => {
    const beat = openBeat(id);
    expect(beat.id).toBe(id);
    expect(Object.isFrozen(beat) && Object.isFrozen(beat.places) && Object.isFrozen(beat.sides)).toBe(true);
    expect(openBeat(id)).toBe(beat);
  });
  test("that is not there is named, with those that are", () => {
    expect(complaint(() => openBeat("atlantis"))).toBe('beat/unknown: There is no beat "atlantis"');
    expect(complaint(() => openBeat("../beats/invented"))).toMatch(/^beat\/unknown/);
  });
  test("knows a person's offices with their days", () => {
    const person = openBeat("invented").people.find((one) => one.id === "people/emil-daskaro");
    expect(person?.offices.map((office) => [office.from, office.to])).toEqual([["2030-09-12", "2032-05-30"]]);
  });
  test("puts rows of one place together: hand-written names beside the script's", () => {
    const place = openBeat("ru-ua").places.find((one) => one.id === "gn:704422");
    expect(place?.names.map((name) => name.form)).toEqual(
      expect.arrayContaining(["Krasnoarmeysk", "Krasnoarmeisk", "Покровськ"]),
    );
    expect(place?.lat).toBeCloseTo(48.28, 1);
  });
  test("takes a country's row for third unless that country is a side", () => {
    const side = (beat: string): string | undefined =>
      openBeat(beat).outlets.find((one) => one.id === "outlets/tass")?.side;
    expect([side("ru-ua"), side("world")]).toEqual(["RU", "third"]);
  });
});

describe("a bad row is named by file, line and column", () => {
  const outlets = "id|name|forms|hosts|country|owner|agency|marks|side";
  const places = "id|name|kind|lat|lon|region|country|population|names";
  const people = "id|name|forms|side|gender|role|titles|organisation|from|to";
  const head = { regimes: {}, own: {} };
  test("an unknown side", () => {
    expect(complaint(() => readOutlets(table(outlets, "a|A||||||| VD", "b|B|||||||XX"), "x/outlets.tsv", camp))).toBe(
      'beat/table: x/outlets.tsv, line 3, column side: is "XX", which is no side of this beat, no country, not third and not none',
    );
  });
  test("a missing cell, a missing column, a column too many", () => {
    expect(complaint(() => readOutlets(table(outlets, "a||||||||VD"), "o", camp))).toMatch(
      /line 2, column name: is empty/,
    );
    expect(complaint(() => readOutlets(table("id|name", "a|A"), "o", camp))).toMatch(
      /line 1, column forms: is missing/,
    );
    expect(complaint(() => readOutlets(table(`${outlets}|colour`, "a|A|||||||VD|red"), "o", camp))).toMatch(
      /column colour: is not a column/,
    );
  });
  test("a row with too few cells", () => {
    expect(complaint(() => readOutlets(table(outlets, "a|A|VD"), "o", camp))).toMatch(
      /line 2: has 3 columns where the header has 9/,
    );
  });
  test("a coordinate that is no number, an id that is none, a regime that is not told", () => {
    expect(complaint(() => readPlaces(table(places, "beat:x/a|A|settlement|north|1||||"), "p", head))).toMatch(
      /column lat: is "north"/,
    );
    expect(complaint(() => readPlaces(table(places, "a|A|settlement|1|1||||"), "p", head))).toMatch(
      /column id: "a" is no place id/,
    );
    expect(complaint(() => readPlaces(table(places, "beat:x/a|A|settlement|1|1||||old=B"), "p", head))).toMatch(
      /column names: "old" is no regime/,
    );
    expect(complaint(() => readPlaces(table(places, "beat:x/a|A|hole|1|1||||"), "p", head))).toMatch(
      /column kind: is "hole", not one of/,
    );
  });
  test("a day that is none, or an office that ends before it begins", () => {
    expect(complaint(() => readPeople(table(people, "a|A||VD|f|Mayor|||May 2020|"), "q", camp))).toMatch(
      /column from: is "May 2020"/,
    );
    expect(complaint(() => readPeople(table(people, "a|A||VD|f|Mayor|||2021|2020"), "q", camp))).toMatch(
      /column to: lies before from/,
    );
  });
  test("a beat.json that is no JSON or lacks a field", () => {
    expect(complaint(() => readHead("{", "b"))).toMatch(/b is no JSON/);
    expect(complaint(() => readHead('{"name":"x"}', "b"))).toMatch(/^beat\/table: b: version/);
  });
  test("every bad row is gathered where they are asked for, the good ones are read", () => {
    const faults: HearsayError[] = [];
    const people = "id|name|forms|side|gender|role|titles|organisation|from|to";
    const read = readPeople(
      table(people, "a|A||VD|f|Mayor|||2021|2020", "b|B||VD|m|||||", "c|C||XX|m|||||", "d|D||LM"),
      "q",
      camp,
      faults,
    );
    expect(read.map((person) => person.name)).toEqual(["B"]);
    expect(faults.map((fault) => /line (\d)/.exec(fault.message)?.[1]).sort()).toEqual(["2", "4", "5"]);
  });
});
