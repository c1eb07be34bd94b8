import { describe, expect, test } from "vitest";
import { hearing } from "../../test/hearing.ts";
import type { Beat, Side } from "../beat/beat.ts";
import { openBeat } from "../beat/load.ts";
import { attribute } from "./attribute.ts";

const invented = openBeat("invented");
const [first, second] = invented.sides as readonly [Side, Side];
const ruled: Beat = {
  ...invented,
  sides: [
    { ...first, nouns: ["army", "troops"] },
    { ...second, country: first.country, nouns: ["rebels", "rebel"] },
  ],
};
const side = (text: string, beat: Beat): string =>
  attribute(hearing(text, {}, "paragraph", beat)).statements.at(-1)!.speaker.side;

describe("whose are offices and officers of nobody in particular", () => {
  test.each([
    ["a minister", "Interior minister Carla Besh said the road was open."],
    ["a soldier by rank", "Colonel Anton Telk said the road was open."],
    ["a council's head", "The council chairman, Anton Telk, said the road was open."],
    ["a senator without a name", "A senator said the road was open."],
    ["authorities without a place", "Local authorities said the road was open."],
  ])("%s: of the one side that has offices, though nobody spoke before", (_, text) => {
    expect(side(text, ruled)).toBe("VD");
  });
  test("people of the public and of trades are nobody's", () => {
    expect(side("Villagers said the road was open.", ruled)).toBe("none");
    expect(side("Anton Telk, a miller, said the road was open.", ruled)).toBe("none");
    expect(side("A charity director said the road was open.", ruled)).not.toBe("VD");
  });
  test("rebels with a rank are the rebels'", () => {
    expect(side("Rebel spokesman Anton Telk said the road was open.", ruled)).toBe("LM");
  });
  test("where two states fight, a minister of neither is nobody's", () => {
    expect(side("Interior minister Carla Besh said the road was open.", invented)).toBe("none");
  });
});

test("a noun that may mean several sides is the one's that was named last before it", () => {
  const several: Beat = {
    ...invented,
    sides: [
      { ...first, nouns: ["rebels", "rebel"] },
      { ...second, nouns: ["rebels", "rebel"] },
    ],
  };
  expect(side("Veldania took Kersholt. A rebel officer said the road was open.", several)).toBe("VD");
  expect(side("Lurmia took Kersholt. A rebel officer said the road was open.", several)).toBe("LM");
  expect(side("A rebel officer said the road was open. Lurmia and Veldania were silent.", several)).toBe("none");
});
