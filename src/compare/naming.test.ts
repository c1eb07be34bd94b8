import { describe, expect, test } from "vitest";
import type { Beat } from "../beat/beat.ts";
import { namingOf, plainNaming } from "./naming.ts";

const speaker = (name: string, side = "NOR", more: object = {}) => ({
  name,
  side,
  id: null,
  organisation: null,
  ...more,
});

describe("names without a beat", () => {
  const naming = plainNaming(
    ["FR", "CH", "NOR"],
    ["Army of France", "General Staff of the Army of France", "Vael", "Ann Vael"],
  );

  test("a state is known by its code, another side by its label", () => {
    expect(["FR", "NOR"].map(naming.side)).toEqual(["France", "NOR"]);
    expect(naming.country({ id: null, name: "Switzerland" })).toBe(true);
    expect(naming.country({ id: null, name: "Bern" })).toBe(false);
  });

  test("the wider of two bodies stands for its side, and so does its like for every other state, whoever is said to speak for whom", () => {
    const wide = ["Army of France", "Army of Switzerland", "France", "NOR"];
    expect(wide.map((name) => naming.forSide(speaker(name, "third")))).toEqual([true, true, true, true]);
    const narrow = ["General Staff of the Army of France", "Vael", "Ann Vael", "Navy of France"];
    expect(narrow.map((name) => naming.forSide(speaker(name)))).toEqual([false, false, false, false]);
  });
});

describe("names of a beat", () => {
  const beat: Beat = {
    id: "test",
    name: "Test",
    version: "1",
    zone: "UTC",
    since: null,
    sides: [
      {
        id: "NOR",
        name: "Norland",
        adjectives: [],
        demonyms: [],
        metonyms: ["Norburg"],
        nouns: [],
        military: "organisations/army",
        country: "gn:1",
      },
    ],
    outlets: [],
    organisations: [
      {
        id: "organisations/army",
        name: "Army of Norland",
        forms: ["~army", "Norland's Army"],
        side: "NOR",
        state: null,
        parent: null,
        kind: "military",
      },
      {
        id: "organisations/staff",
        name: "Staff",
        forms: ["Head Staff"],
        side: "NOR",
        state: null,
        parent: null,
        kind: "command",
      },
      {
        id: "organisations/staff2",
        name: "Staff of Sudland",
        forms: ["Head Staff"],
        side: "SUD",
        state: null,
        parent: null,
        kind: "command",
      },
    ],
    people: [
      {
        id: "people/vael",
        name: "Ann Vael",
        forms: ["Anne Vael"],
        side: "NOR",
        state: null,
        gender: "f",
        offices: [{ role: "Speaker", titles: [], organisation: "organisations/staff", from: null, to: null }],
      },
    ],
    places: [],
  };
  const naming = namingOf(beat);

  test("the state, its capital and its military stand for the side, a body of it does not", () => {
    const names = ["Norland", "Norburg", "Army of Norland", "Norland's Army", "Staff", "Ann Vael"];
    expect(names.map((name) => naming.forSide(speaker(name)))).toEqual([true, true, true, true, false, false]);
  });

  test("spellings have one name; a form that two bodies bear has none", () => {
    expect(["Ann Vael", "Anne Vael", "Head Staff", "Zo Quill"].map((name) => naming.known(speaker(name)))).toEqual([
      "people/vael",
      "people/vael",
      null,
      null,
    ]);
    expect(naming.known(speaker("whatever", "NOR", { id: "people/vael" }))).toBe("people/vael");
  });

  test("a person speaks for the body of an office, and for the one the text names", () => {
    expect(naming.bodies(speaker("Anne Vael"))).toEqual(["organisations/staff"]);
    expect(naming.bodies(speaker("Zo Quill", "NOR", { organisation: "Army of Norland" }))).toEqual([
      "organisations/army",
    ]);
  });

  test("a side's country is known by its entry in the gazetteer", () => {
    expect(naming.country({ id: "gn:1", name: "Nor Land" })).toBe(true);
  });
});
