import { expect, test } from "vitest";
import { openBeat } from "../beat/load.ts";
import { campsOf, sharedCamps } from "./camps.ts";
import { languageOf } from "./index.ts";

const words = languageOf("en")!.words!.actors;
const invented = openBeat("invented");
const [first, second] = invented.sides;
const body = { ...invented.organisations[0]!, parent: null, kind: "military" };
const withNames = (...of: (readonly [string, string])[]) =>
  campsOf(
    { ...invented, organisations: of.map(([name, side]) => ({ ...body, id: name, name, forms: [name], side })) },
    words,
  );

test("a noun that only one side's bodies are called by means that side", () => {
  const camps = withNames(["Sorrel army", first!.id], ["Highland rebels", second!.id]);
  expect(camps.get("army")).toBe(first!.id);
  expect(camps.get("rebels")).toBe(second!.id);
});

test("where both sides have an army, the army is nobody's", () => {
  expect(withNames(["Sorrel army", first!.id], ["Marsh army", second!.id]).get("army")).toBeUndefined();
  expect(campsOf(invented, words).size).toBe(0);
});

test("a neighbour's army leaves the army nobody's", () => {
  expect(withNames(["Sorrel army", first!.id], ["Kessian army", "third"]).get("army")).toBeUndefined();
});

test("a noun that several sides are given is no side's by itself", () => {
  const sides = invented.sides.map((s) => ({ ...s, nouns: ["militants"] }));
  const beat = { ...invented, sides };
  expect(campsOf(beat, words).get("militants")).toBeUndefined();
  expect(sharedCamps(beat).get("militants")).toEqual(sides.map((s) => s.id));
});
