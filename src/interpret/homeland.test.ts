import { expect, test } from "vitest";
import { openBeat } from "../beat/load.ts";
import { hearInput } from "../pipeline.ts";

/** Kind and side of the claims of an invented text, read without a beat of its own, or with this one. */
function sidesIn(text: string, beat = openBeat("world")): readonly string[] {
  const bytes = new TextEncoder().encode(JSON.stringify({ id: "story", text, published: "2031-03-02" }));
  const { heard } = hearInput(
    { name: "story.json", bytes, media: "application/json", charset: null, url: null, taken: "2031-03-02T08:00:00Z" },
    () => beat,
  );
  return heard[0]!.reading.claims.map((c) => `${c.kind} ${c.actor}`);
}

test("people harmed at a place nobody fights over are of the country it lies in", () => {
  expect(sidesIn("Eleven people were killed in a blast at the market of Tuzla on Sunday.")).toContain("casualties BA");
  expect(sidesIn("Two villagers were wounded in Ouagadougou on Sunday.")).toContain("casualties BF");
});

test("a number that is told without a place is of the people of the place the story is about", () => {
  const told = sidesIn("A shell landed in the centre of Tuzla on Sunday. Four people were killed.");
  expect(told).toContain("casualties BA");
});

test("nobody is taken for anybody's where no country is known", () => {
  expect(sidesIn("Eleven people were killed in Oltrimmen on Sunday.")).toContain("casualties none");
});

test("in a war inside a country people harmed or driven out are nobody's, whoever did it and whoever holds the place", () => {
  const war = "Bosnian troops clashed with fighters of the Highland Front near Tuzla on Sunday. ";
  expect(sidesIn(`${war}Nine people were killed in Tuzla.`)).toContain("casualties none");
  expect(sidesIn(`${war}The Highland Front killed nine villagers in Tuzla.`)).toContain("casualties none");
  expect(sidesIn(`${war}Army shelling killed four residents of Tuzla.`)).toContain("casualties none");
  expect(sidesIn(`${war}Some 4,000 people have fled Tuzla since then.`)).toContain("evacuation none");
  expect(sidesIn(`${war}At least 4,000 people have been displaced.`)).toContain("evacuation none");
  expect(sidesIn(`${war}Nine soldiers were killed in Tuzla.`)).toContain("casualties BA");
});

test("people who bear arms, and the dead of all sides together, are not the state's by that", () => {
  const war = "Bosnian troops clashed with fighters of the Highland Front near Tuzla on Sunday. ";
  expect(sidesIn(`${war}Nine fighters of the Highland Front were killed in Tuzla.`)).toContain(
    "casualties Highland Front",
  );
  expect(sidesIn(`${war}More than 200 people were killed on both sides.`)).toContain("casualties none");
  expect(sidesIn(`${war}The deaths on both sides rose above 30.`)).not.toContain("casualties BA");
});

test("what a side holds against its country is that side's to be hit, and its people's to be harmed", () => {
  const invented = openBeat("invented");
  const from = "2031-01-01";
  const beat = { ...invented, held: [{ place: "beat:invented/ferrow" as const, side: "LM", from, to: null }] };
  const blow = "A missile hit a depot in Ferrow Province on Sunday. At least nine people were killed.";
  expect(sidesIn(blow, beat)).toEqual(["strike VD", "casualties LM"]);
  expect(sidesIn(blow, invented)).toEqual(["strike LM", "casualties VD"]);
});

test("of several foes it is the one who speaks that struck what he tells was struck", () => {
  const invented = openBeat("invented");
  const [veldania, lurmia] = invented.sides;
  const osmark = {
    ...lurmia!,
    id: "OS",
    name: "Osmark",
    adjectives: ["Osmarkian"],
    demonyms: [],
    metonyms: [],
    military: null,
  };
  const sides = [
    { ...veldania!, against: ["LM", "OS"] },
    { ...lurmia!, against: ["VD"] },
    { ...osmark, country: "beat:invented/osmark" as const, against: ["VD"] },
  ];
  const beat = { ...invented, sides };
  const first = "Lurmia fired two missiles at Veldania on Sunday. ";
  expect(sidesIn(`${first}Osmark said a missile had hit a hangar in Kersholt.`, beat)).toEqual([
    "strike LM",
    "strike OS",
  ]);
  expect(sidesIn(`${first}Veldania said a missile had hit a hangar in Kersholt.`, beat)).toEqual([
    "strike LM",
    "strike LM",
  ]);
});
