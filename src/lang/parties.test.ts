import { describe, expect, test } from "vitest";
import type { Beat } from "../beat/beat.ts";
import { openBeat } from "../beat/load.ts";
import { withParties } from "../beat/local.ts";
import { findMentions, sideOf } from "../beat/mentions.ts";
import { words } from "./en/words.ts";
import { guestsIn, partiesIn } from "./parties.ts";

const world = openBeat("world");
const ids = (text: string): readonly string[] =>
  partiesIn(text, world, words.parties)
    .map((p) => p.id)
    .sort();

describe("who fights, in an article of a war without a beat", () => {
  test.each([
    [
      "a body of rebels and a state by its adjective",
      "Rebels of the Ombar Front took Selk. The Karvian army said Karvia would answer.",
      ["Karvia", "Ombar Front"],
    ],
    [
      "fighters of a people",
      "Yarro fighters shelled Selk, the Karvian army said in Karvia's capital.",
      ["Karvia", "Yarro"],
    ],
    [
      "a group that is introduced",
      "The rebel group Dawn of Selk said it had shot down a jet of the Karvian military.",
      ["Dawn of Selk", "Karvia"],
    ],
    [
      "an abbreviation the article goes on with",
      "The Yarro Liberation Army (YLA) attacked Selk. The YLA said the Karvian army had fled.",
      ["Karvia", "YLA"],
    ],
    [
      "two states told to fight",
      "Thai troops shelled a post, Cambodia's army said. Malaysia called for calm.",
      ["KH", "TH"],
    ],
    [
      "a state that is told to strike",
      "India said it had struck nine sites. Pakistan shot down five jets.",
      ["IN", "PK"],
    ],
    [
      "a known body and the state it fights",
      "Somali government forces retook the town from Al-Shabaab.",
      ["Al-Shabaab", "SO"],
    ],
  ])("%s", (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test.each([
    ["states that talk", "Thailand's foreign minister met Cambodia's envoy in Malaysia."],
    ["bodies of peace", "The Salvation League and the European Union opened an office. The Labour Party won."],
    ["numbers, weekdays and generals", "On Monday 87 fighters died. General Army staff met. Special forces trained."],
    ["peacekeepers", "UN troops and NATO forces left."],
  ])("nobody: %s", (_, text) => {
    expect(ids(text)).toEqual([]);
  });

  test("a state at peace is no party though its government speaks", () => {
    expect(
      ids("Ombar Front fighters took Selk, the Karvian army said. Velland's government denied arming them."),
    ).toEqual(["Karvia", "Ombar Front"]);
  });

  test("common nouns go to the one that has an army and the one that has none", () => {
    const of = new Map(
      partiesIn("Rebels of the Ombar Front took Selk. The Karvian army left.", world, words.parties).map((p) => [
        p.id,
        p.nouns,
      ]),
    );
    expect(of.get("Ombar Front")).toContain("rebels");
    expect(of.get("Karvia")).toContain("army");
    const two = partiesIn("Thai troops and the Thai army shelled Cambodia's army.", world, words.parties);
    expect(two.flatMap((p) => p.nouns)).toEqual([]);
  });

  test("their names are mentions, the states' own bodies and leaders take their side, all others stay outside", () => {
    const text =
      "The Front said Karvian troops fled and Karvian jets came. India's army said Narendra Modi would speak. Pakistan's army shelled Ombar Front fighters; Rebels won.";
    const beat = withParties(world, partiesIn(text, world, words.parties));
    const sides = findMentions(text, beat).map((m) => `${text.slice(m.start, m.end)}=${sideOf(beat, m.ids[0] ?? "")}`);
    expect(sides).toEqual(
      expect.arrayContaining([
        "The Front=Ombar Front",
        "Karvian=Karvia",
        "India=IN",
        "Narendra Modi=IN",
        "Pakistan=PK",
      ]),
    );
    expect(sideOf(beat, findMentions("France", beat)[0]?.ids[0] ?? "")).toBe("third");
  });

  test("a beat with sides of its own is left as it is", () => {
    const beat = openBeat("invented");
    expect(partiesIn("Ombar Front fighters fought the Karvian army.", beat, words.parties)).toEqual([]);
    expect(withParties(beat, [])).toBe(beat);
  });
});

test.each([
  ["a friend of a party", "Al-Qaeda affiliate JNIM shelled Selk, Mali's army said.", ["JNIM", "ML"]],
  [
    "a party by its usual short name",
    "The Libyan National Army (LNA) took Selk. The LNA fought fighters of the Ombar Front.",
    ["LNA", "Ombar Front"],
  ],
  [
    "a name behind 'known as'",
    "The rebel coalition known as the KF-DPA attacked the Karvian army of Karvia.",
    ["KF-DPA", "Karvia"],
  ],
  [
    "no watchers and no numbers",
    "Thirteen marines fell to Ombar Front fighters, the SELK Intelligence Group said. The Karvian army left Karvia.",
    ["Karvia", "Ombar Front"],
  ],
  [
    "a body whose name goes on behind 'of', by its letters",
    "The People's Front of Karvia (PFK) took Selk, rebels said. The PFK said the Karvian army fled.",
    ["Karvia", "PFK"],
  ],
  [
    "a body behind 'fighters of'",
    "Fighters of the National Alliance entered Ombar. The National Alliance said the Karvian army fled.",
    ["Karvia", "National Alliance"],
  ],
  [
    "a body told behind its name to be armed",
    "Officials blamed the Yarro Brigade, a jihadist group that operates in the area. The Karvian army fled.",
    ["Karvia", "Yarro Brigade"],
  ],
  [
    "a body with its letters, told to be armed",
    "The Karvian Salvation Front (KSF), a rebel alliance, took Selk from the Karvian army.",
    ["Karvia", "Karvian Salvation Front"],
  ],
  [
    "a group linked to another",
    "The al-Qaeda-linked group Dawn of Selk shot at the army of Karvia.",
    ["Dawn of Selk", "Karvia"],
  ],
  ["an army told before whose it is", "The army of Karvia attacked Ombar Front fighters.", ["Karvia", "Ombar Front"]],
  [
    "no group that bears no arms",
    "The Selk Congress, a parents' group, met. The Karvian army fought Ombar Front fighters in Karvia.",
    ["Karvia", "Ombar Front"],
  ],
  [
    "fighters by the first word of their body's name",
    "Yarro gunmen shot at villagers. The Yarro Brigade, a jihadist group, denied it. The Karvian army fled.",
    ["Karvia", "Yarro Brigade"],
  ],
  [
    "two names joined are two",
    "Karvia and the Yarro Front accused each other. Yarro Front fighters fought the Karvian army of Karvia.",
    ["Karvia", "Yarro Front"],
  ],
])("who fights: %s", (_, text, expected) => {
  expect(ids(text)).toEqual(expected);
});

describe("on land that is known", () => {
  const on = (land: string | null, text: string): readonly (readonly [string, boolean])[] =>
    partiesIn(text, world, words.parties, land).map((p) => [p.id, p.nouns.includes("troops")] as const);
  test("the state whose land it is takes part wherever there is fighting, and its are the troops", () => {
    expect(on("NE", "Attackers killed nine villagers near Ombar, the governor said.")).toEqual([["NE", true]]);
    expect(on("NE", "The governor opened a mill near Ombar.")).toEqual([]);
  });
  test("rebels without a name are a party by what they are called", () => {
    expect(on("NE", "Rebels took Ombar. Troops fled, a rebel said.")).toEqual([
      ["rebels", false],
      ["NE", true],
    ]);
    expect(on(null, "Separatists took Ombar. The separatists fled, the Karvian army said.").map(([id]) => id)).toEqual([
      "Karvia",
      "separatists",
    ]);
  });
  test("where two states fight, nobody's are the rebels and the troops", () => {
    expect(on("KH", "Thai troops shelled a post, Cambodia's army said. No militants were there.")).toEqual([
      ["TH", false],
      ["KH", false],
    ]);
  });
  test("a town that an army's camp is in is no state, and a make of helicopter nobody", () => {
    expect(on("NE", "Rebels shelled Ombar's army camp. Kestrel helicopters flew over it.").map(([id]) => id)).toEqual([
      "rebels",
      "NE",
    ]);
  });
});

describe("who strikes besides the sides of a beat", () => {
  const invented: Beat = { ...openBeat("world"), sides: openBeat("invented").sides };
  const guests = (text: string): readonly string[] => guestsIn(text, invented, words.parties).map((p) => p.id);
  test.each([
    ["a state that leads a coalition", "The U.S.-led coalition said Kersholt was quiet. Lurmian troops left.", ["US"]],
    ["a state by what its jets did", "French jets bombed Lurmian posts near Kersholt.", ["FR"]],
    ["a state by a number of strikes", "The United States carried out 29 strikes near Kersholt.", ["US"]],
    ["a state by its gunship", "An American gunship killed nine people in Kersholt.", ["US"]],
    ["an alliance by its bombs", "NATO bombs killed nine Lurmian soldiers.", ["NATO"]],
  ])("%s", (_, text, expected) => {
    expect(guests(text)).toEqual(expected);
  });
  test.each([
    ["a state that talks", "The French army chief met Lurmian envoys. France said it had sent tents."],
    ["weapons by their make", "Lurmia used Iranian drones and American missiles."],
    ["peacekeepers who are shot at", "Nine South African soldiers were killed. UN troops fired back."],
    ["a state that is struck", "Poland was attacked in words. The Polish embassy was hit."],
    ["a side of the beat", "Lurmian jets bombed Kersholt. Veldania carried out nine strikes."],
  ])("nobody: %s", (_, text) => {
    expect(guests(text)).toEqual([]);
  });

  test("they are sides beside the beat's own, which still fight each other; coalition is their noun", () => {
    const text = "The U.S.-led coalition said so.";
    const beat = withParties(invented, guestsIn(text, invented, words.parties));
    expect(beat.sides.map((s) => [s.id, s.guest ?? false])).toEqual([
      ["VD", false],
      ["LM", false],
      ["US", true],
    ]);
    expect(beat.sides[0]?.against).toEqual(["LM"]);
    expect(findMentions(text, beat).map((m) => sideOf(beat, m.ids[0] ?? ""))).toEqual(["US"]);
    expect(beat.sides[2]?.nouns).toContain("coalition");
  });
});

test("leaders of an armed body the tables know speak for it where it is a party", () => {
  const text = "The LTTE fought the Sri Lankan army near Ombar. Velupillai Prabhakaran said LTTE fighters held it.";
  const beat = withParties(world, partiesIn(text, world, words.parties));
  const leader = findMentions(text, beat).find((m) => m.type === "person");
  expect(sideOf(beat, leader?.ids[0] ?? "")).toBe("LTTE");
});
