import { describe, expect, test } from "vitest";
import type { Beat, Place } from "./beat.ts";
import { checkBeat, placeProblems, sideProblems } from "./check.ts";
import { beatIds, openBeat } from "./load.ts";

test.each(beatIds())("the beat %s has no problem", (id) => {
  expect(checkBeat(id)).toEqual([]);
});

test("a beat that cannot be opened gives the loader's complaint", () => {
  expect(checkBeat("atlantis")).toEqual([{ table: "beat/unknown", id: null, what: 'There is no beat "atlantis"' }]);
});

describe("what a check sees", () => {
  const beat = openBeat("invented");
  const place: Place = {
    id: "beat:x/a",
    name: "A",
    names: [],
    kind: "settlement",
    lat: 1,
    lon: 1,
    region: null,
    country: null,
    population: null,
  };
  const seen = (...places: Place[]): string[] => placeProblems({ ...beat, places }).map((problem) => problem.what);
  test("nothing in a good row", () => {
    expect(seen(place)).toEqual([]);
  });
  test("ids that stand twice", () => {
    expect(seen(place, place)).toEqual(["stands twice"]);
  });
  test("coordinates out of range, or half given", () => {
    expect(seen({ ...place, lat: 91 })).toEqual(["latitude 91 is out of range"]);
    expect(seen({ ...place, lon: null })).toEqual(["has one coordinate without the other"]);
  });
  test("a region that is not there, or far away", () => {
    expect(seen({ ...place, region: "beat:x/b" })).toEqual(["region beat:x/b is no place of the beat"]);
    const region: Place = { ...place, id: "beat:x/b", kind: "region", lat: 30 };
    expect(seen({ ...place, region: "beat:x/b" }, region)).toEqual([
      "lies more than 600 km from the middle of its region",
    ]);
  });
  test("sides that answer to one name, or point nowhere", () => {
    const [one, two] = beat.sides;
    const rival: Beat = {
      ...beat,
      sides: [one!, { ...two!, metonyms: ["Sorrenholt"], military: "organisations/none" }],
    };
    expect(sideProblems(rival).map((problem) => problem.what)).toEqual([
      "military organisations/none is no organisation",
      '"Sorrenholt" also stands for VD',
    ]);
  });
  test("whom a side fights, where there are more than two", () => {
    const [one, two] = beat.sides;
    const third = { ...two!, id: "XX", name: "Xylia", adjectives: ["Xylian"], demonyms: [], metonyms: [] };
    const said = sideProblems({ ...beat, sides: [{ ...one!, against: ["YY"] }, two!, third] });
    expect(said.map((problem) => problem.what)).toEqual([
      "fights YY, which is no other side",
      "has nobody in against: with more than two sides each says whom it fights",
      "has nobody in against: with more than two sides each says whom it fights",
    ]);
  });
});
