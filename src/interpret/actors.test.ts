import { expect, test } from "vitest";
import { hearing } from "../../test/hearing.ts";
import type { Beat, Side } from "../beat/beat.ts";
import { openBeat } from "../beat/load.ts";
import { otherSide } from "./actors.ts";

const invented = openBeat("invented");

/** The invented beat with a third and a fourth side, each at war with whom it says. */
function fourSided(against: Readonly<Record<string, readonly string[]>>): Beat {
  const extra = ["Hill Guard", "Reed League"].map(
    (name): Side => ({
      ...invented.sides[0]!,
      id: name,
      name,
      adjectives: [],
      demonyms: [],
      metonyms: [name],
      nouns: [],
      military: null,
      country: null,
    }),
  );
  const organisations = [
    ...invented.organisations,
    ...extra.map((s) => ({
      ...invented.organisations[0]!,
      id: `organisations/${s.id}`,
      name: s.name,
      forms: [s.name],
      side: s.id,
    })),
  ];
  return {
    ...invented,
    organisations,
    sides: [...invented.sides, ...extra].map((s) => ({ ...s, against: against[s.id] })),
  };
}

const heard = (text: string, against: Readonly<Record<string, readonly string[]>>) =>
  hearing(text, {}, "paragraph", fourSided(against));

test("the enemy is one whom either table names, the one the article speaks of most", () => {
  const against = { VD: ["LM"], LM: ["VD"], "Hill Guard": ["VD"], "Reed League": [] };
  expect(otherSide(heard("The Hill Guard fought on. The Hill Guard held the bridge.", against), "VD")).toBe(
    "Hill Guard",
  );
  expect(otherSide(heard("The Reed League watched. The Reed League left.", against), "VD")).toBe("LM");
});

test("a lone enemy needs no naming; of several nobody names there is none", () => {
  expect(otherSide(heard("The bridge fell.", { VD: ["LM"], LM: ["VD"] }), "VD")).toBe("LM");
  expect(otherSide(heard("The bridge fell.", { VD: ["LM", "Hill Guard"], LM: ["VD"] }), "VD")).toBeNull();
  expect(otherSide(heard("The bridge fell.", { VD: ["LM"] }), null)).toBeNull();
});
