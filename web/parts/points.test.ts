import { expect, test } from "vitest";
import type { MatterLine } from "../../src/model/answer.ts";
import { areas, spots } from "./points.ts";

const matter = (
  id: `beat:${string}`,
  name: string,
  lat: number,
  lon: number,
  origins: number,
  stances = {},
): MatterLine => ({
  key: id,
  kind: "control",
  aspect: null,
  unit: "",
  actor: "",
  place: { id, name, lat, lon },
  from: null,
  to: null,
  question: name,
  reports: 9,
  outlets: 3,
  origins,
  unestablished: 0,
  stances,
  says: "",
  stance: "asserts",
  speakers: [],
});

test("two places of one name stay two, and a place adds up its matters", () => {
  const found = spots([
    matter("beat:a", "Saltern", 1, 1, 2),
    matter("beat:b", "Saltern", 5, 5, 3),
    matter("beat:a", "Saltern", 1, 1, 1, { denies: 1 }),
  ]);
  expect(found.map((s) => [s.origins, s.disputed])).toEqual([
    [3, true],
    [3, false],
  ]);
});

test("the map opens on the area with the most origins instead of on the whole world", () => {
  const found = areas(
    spots([matter("beat:a", "A", 49, 37, 4), matter("beat:b", "B", 48, 36, 4), matter("beat:c", "C", -48, -160, 7)]),
  );
  expect(found.map((g) => g.map((s) => s.name))).toEqual([["A", "B"], ["C"]]);
});
