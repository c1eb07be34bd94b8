import { describe, expect, test } from "vitest";
import { openBeat } from "../beat/load.ts";
import { findMentions } from "../beat/mentions.ts";
import { landOf } from "./land.ts";

const world = openBeat("world");
const land = (text: string, outlet = "Kestrel Post"): string | null =>
  landOf(text, findMentions(text, world), world, outlet);

describe("the country whose land an article tells of", () => {
  test.each([
    ["by its towns", "Two barges sank between Kinshasa and Mbandaka, a pilot from Kisangani said.", "CD"],
    [
      "by its towns, though other states are named",
      "A bridge fell at Agadez, north of Zinder. The French embassy and the American one sent help to Tahoua.",
      "NE",
    ],
    ["by its name alone", "The Sri Lankan navy found a boat. Sri Lanka has none like it.", "LK"],
    ["by a name joined with hyphens", "A ferry left Port-au-Prince for Jérémie.", "HT"],
  ])("%s", (_, text, expected) => {
    expect(land(text)).toBe(expected);
  });
  test("nobody's where several are told of alike, or none", () => {
    expect(land("Ferries ran between Porto and Tangier.")).toBeNull();
    expect(land("The mill closed. Nobody knew why.")).toBeNull();
  });
});
