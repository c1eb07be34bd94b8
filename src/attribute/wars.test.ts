import { describe, expect, test } from "vitest";
import { hearing, said } from "../../test/hearing.ts";
import type { Beat } from "../beat/beat.ts";
import { openBeat } from "../beat/load.ts";
import { withParties } from "../beat/local.ts";
import { words } from "../lang/en/words.ts";
import { partiesIn } from "../lang/parties.ts";
import { attribute } from "./attribute.ts";
import { hasRole } from "./back.ts";
import { nobody } from "./room.ts";

const invented = openBeat("invented");
const last = (text: string, beat: Beat = invented, type: "paragraph" | "title" = "paragraph"): readonly string[] => {
  const { name, side } = attribute(hearing(text, {}, type, beat)).statements.at(-1)!.speaker;
  return [name, side];
};

describe("a headline whose last words name who says the rest", () => {
  const titled = (text: string): readonly string[] =>
    attribute(hearing(text, {}, "title")).statements.map(
      (s) => `${s.speaker.name}: ${text.slice(s.content[0]!.start, s.content[0]!.end)}`,
    );
  test("behind a dash or a colon", () => {
    expect(titled("Kersholt fully taken - Lurmian defence ministry")).toEqual([
      "Ministry of Defence of Lurmia: Kersholt fully taken",
    ]);
    expect(titled("Three killed in shelling of a mill: governor")).toEqual([
      "unnamed: governor: Three killed in shelling of a mill",
    ]);
    expect(titled("Boats sank at dawn – Veldanian general staff")).toEqual([
      "General Staff of the Armed Forces of Veldania: Boats sank at dawn",
    ]);
  });
  test("a paper's own name, a label and a heading without a verb are none", () => {
    expect(titled("Boats sank at dawn - The Harbour Times")).toEqual([]);
    expect(titled("War news - mayor")).toEqual([]);
    expect(titled("Lurmia: the ridge and the mill, day 24")).toEqual([]);
  });
});

describe("people by the beat's surnames", () => {
  const who = (text: string): readonly string[] => last(text);
  test("a first name spelt otherwise is the article's, here and later", () => {
    expect(who("Minister Ylena Vosk spoke. Vosk said it was late.")).toEqual(["Ylena Vosk", "VD"]);
    expect(who("Ottocar Brann said it was late.")).toEqual(["Ottocar Brann", "LM"]);
  });
  test("a first name that cannot be theirs is a namesake's", () => {
    expect(who("The baker Dennis Vosk said it was late.")[0]).toBe("Dennis Vosk");
    expect(who("The baker Dennis Vosk said it was late.")[1]).not.toBe("VD");
    expect(who("President Vosk said it was late.")).toEqual(["Ilena Vosk", "VD"]);
  });
});

describe("bodies by their words", () => {
  const name = (text: string): string => last(text)[0]!;
  test("an apposition's body does not speak for a named one", () => {
    expect(name("The Amber Force, an alliance allied with the Veldanian army, said it had left.")).toBe("Amber Force");
    expect(name("The alliance, the Grey Company, said it had left.")).toBe("Grey Company");
  });
  test("a body of an alliance is not the alliance", () => {
    expect(name("The Concord migration agency said 400 had left.")).toBe("Concord migration agency");
    expect(name("The Concord said 400 had left.")).toBe("Concord of Nations");
  });
  test("one body told by its words is no nameless speaker, people are", () => {
    expect(name("The state electricity company said the line was cut.")).toBe("state electricity company");
    expect(name("Hospital staff said the line was cut.")).toMatch(/^unnamed: hospital staff$/i);
    expect(name("The army officers said the line was cut. The army said it was not.")).not.toContain("officers");
  });
  test("a longer name that the article has is the name", () => {
    expect(name("The General Council of the Reach met. The General Council said it was late.")).toBe(
      "General Council of the Reach",
    );
  });
  test("a station named after a body is no body", () =>
    expect(name("Lurmia's army radio reports that the ridge was lost.")).toBe("Lurmia's army radio"));
});

describe("whom a noun or pronoun points to", () => {
  const name = (text: string): string => last(text)[0]!;
  test("a rank is whoever was named with it", () => {
    expect(name("Sergeant Ali Karim keeps watch. “It was late,” the sergeant said.")).toBe("Ali Karim");
    expect(name("Sergeant Ali Karim keeps watch. “It was late,” the colonel said.")).not.toBe("Ali Karim");
  });
  test("'the head of state' is a king, and nobody with such letters in his office", () => {
    const holds = (role: string): boolean =>
      hasRole(invented, { ...nobody, name: "Teo Harn", side: "none", role }, "state");
    expect([holds("king"), holds("emir"), holds("banking minister"), holds("premier")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  test("'she' is the one told of with her age, and no footage", () => {
    expect(name("Footage shows a fire. Umm Karim, 52, walked out on Tuesday. “It was late,” she said.")).toBe(
      "Umm Karim",
    );
  });
  test("a mayor is nobody who spoke of something else", () =>
    expect(name("Colonel Teo Harn said it was late. The mayor said it was early.")).toBe("unnamed: mayor"));
});

describe("through whom", () => {
  const via = (text: string): readonly string[] => said(text)[0]!.via.map((hop) => hop.name);
  test("an agency nobody lists signs the dateline", () => {
    expect(via("FERROW, Dellmarch (Globe Press) — The mill burned, Vosk said.")).toEqual([
      "Island Gazette",
      "Globe Press",
    ]);
    expect(via("FERROW (Dellmarch) — The mill burned, Vosk said.")).toEqual(["Island Gazette"]);
    expect(via("FERROW, 3 May (IG) — The mill burned, Vosk said.")).toEqual(["Island Gazette"]);
  });
  test("a station without a name that was told is a hop, a reporter is not", () => {
    expect(via("Vosk told a foreign radio station that the mill burned.")).toEqual([
      "Island Gazette",
      "a foreign radio station",
    ]);
    expect(via("Vosk told reporters that the mill burned.")).toEqual(["Island Gazette"]);
  });
});

describe("what is said", () => {
  const contents = (text: string): readonly string[] =>
    said(text).map((s) => s.content.map((c) => text.slice(c.start, c.end)).join(" … "));
  test("when it happened, as the outlet sets it behind the saying, is not", () => {
    expect(contents("The mill burned, Vosk said, more than three weeks after the siege began.")).toEqual([
      "The mill burned",
    ]);
    expect(contents("The mill burned, Vosk said, and the ferry sank.")).toEqual(["The mill burned … the ferry sank"]);
  });
  test("people who are ordered about belong to the order, those who are told do not", () => {
    expect(contents("Vosk ordered residents to leave the town.")).toEqual(["residents to leave the town"]);
    expect(contents("Vosk ordered the army to leave the town.")).toEqual(["leave the town"]);
  });
  test("a pronoun alone is what is denied", () => {
    expect(contents("Veldania disputed this within the hour.")).toEqual(["this"]);
    expect(contents("Veldania denied it had left.")).toEqual(["it had left"]);
  });
});

describe("a side by the place, where the beat tells whose it is", () => {
  const held = (to: string | null): Beat => ({
    ...invented,
    held: [{ place: invented.places.find((p) => p.name === "Ferrow")!.id, side: "LM", from: "2030-01-01", to }],
  });
  test("while it holds, and no longer", () => {
    expect(last("Officials in Ferrow said it was late.")[1]).toBe("VD");
    expect(last("Officials in Ferrow said it was late.", held(null))[1]).toBe("LM");
    expect(last("Officials in Ferrow said it was late.", held("2031-01-01"))[1]).toBe("VD");
  });
});

test("state bodies of a war no beat knows are those of the one side that has an army", () => {
  const text =
    "Rebels of the Ombar Front took Selk. The Karvian army left. Karvia was silent. The General Staff of the Armed Forces admitted losses.";
  const world = openBeat("world");
  expect(last(text, withParties(world, partiesIn(text, world, words.parties)))).toEqual([
    "General Staff of the Armed Forces",
    "Karvia",
  ]);
});

describe("bodies and people as the article tells them", () => {
  const who = (text: string, beat: Beat = invented): readonly string[] => last(text, beat);
  test("a name in capitals is what the article writes out beside it, in whatever language its letters are", () => {
    const [first, second] = invented.sides;
    const beat = { ...invented, sides: [first!, { ...second!, id: "FLR", name: "FLR", metonyms: ["FLR"] }] };
    expect(who("The Reach Freedom Front (FLR) left. The FLR said it was late.", beat)[0]).toBe("Reach Freedom Front");
    expect(who("The FLR said it was late.", beat)[0]).toBe("FLR");
  });
  test("a bystander the article never names in capitals is called by its words", () => {
    const [body] = invented.organisations.filter((o) => o.side === "third");
    const beat = { ...invented, organisations: [{ ...body!, name: "CMRO", forms: ["Concord relief agency"] }] };
    expect(who("The Concord relief agency said it was late.", beat)[0]).toBe("Concord relief agency");
    expect(who("The Concord relief agency (CMRO) said it was late.", beat)[0]).toBe("CMRO");
  });
  test("figures are whoever's they are", () => {
    expect(who("The Veldanian army left. Ten boats were lost, according to army figures.")[0]).toBe(
      "Armed Forces of Veldania",
    );
    expect(who("Ten boats were lost, according to port records.")[0]).toBe("unnamed: port records");
  });
  test("a channel is called what stands behind the comma, an agency by the name the beat knows", () => {
    expect(who("A channel close to the Veldanian army, Kestrel, said it was late.")).toEqual(["Kestrel", "VD"]);
    expect(who("A channel close to the Veldanian army, at noon, said it was late.")[0]).not.toBe("noon");
    expect(who("The agency for studies of the strait, the Halden Institute, said it was late.")[0]).toBe(
      "Halden Institute for Conflict Studies",
    );
  });
  test("an unlisted agency's own journalist speaks for it, another journalist for himself", () => {
    expect(who("A Globe Press journalist saw smoke over the mill.")[0]).toBe("Globe Press");
    expect(who("A local journalist said it was late.")[0]).toBe("unnamed: local journalist");
  });
  test("'the government' behind a capital is that state's", () => {
    expect(who("Lurmia was silent. In Sorrenholt, the government said it was late.")).toEqual(["Veldania", "VD"]);
    expect(who("Veldania was silent. In Quessary, the government said it was late.")).toEqual(["Lurmia", "LM"]);
  });
  test("a soldier of no told side is of the one that has an army; a clause about him tells more", () => {
    const sides = [
      { ...invented.sides[0]!, nouns: ["army"] },
      { ...invented.sides[1]!, nouns: ["rebels"], country: null },
    ];
    const beat = { ...invented, sides };
    expect(who("Lurmia said it was late. Colonel Teo Harn denied it was.", beat)).toEqual(["Teo Harn", "VD"]);
    expect(who("Colonel Teo Harn, who commands a Lurmian brigade, said it was late.", beat)[1]).toBe("LM");
    expect(who("Anna Harn, who studies the Lurmian army, said it was late.", beat)[1]).toBe("none");
    expect(who("Veldanian rebels said it was late.", beat)[1]).toBe("LM");
    expect(who("Veldanian officers said it was late.", beat)[1]).toBe("VD");
  });
  test("people who speak on their own account are nobody's whoever spoke before", () => {
    expect(who("Lurmia said it was late. A civil society leader said it was early.")[1]).toBe("none");
    expect(who("Lurmia said it was late. Officers said it was early.")[1]).toBe("LM");
    expect(who("Teo Harn, an analyst who has followed Veldania, said it was late.")[1]).toBe("third");
  });
  test("'he' is who opened the sentence before by name, with what is told of him", () =>
    expect(
      who(
        "Osmark was silent. Captain Teo Harn, an officer reached by telephone, described it. “It was late,” he said.",
      )[0],
    ).toBe("Teo Harn"));
  test("our correspondent in a place is the correspondent", () =>
    expect(who("Our correspondent Lina Harn in Kersholt: “I counted eleven carts in twenty minutes there.”")[0]).toBe(
      "Lina Harn",
    ));
});

test("a station that a statement is read on or quoted by stands between, whoever's it is", () => {
  const via = (text: string): readonly string[] =>
    said(text)
      .at(-1)!
      .via.slice(1)
      .map((hop) => hop.name);
  expect(via("In a statement read on Lurmian state television, Vosk said it was late.")).toEqual([
    "Lurmian state television",
  ]);
  expect(via("It was late, Vosk said in a post quoted by the broadcaster Kestrel.")).toEqual(["Kestrel"]);
  expect(via("Vosk told Radio Kestrel that it was late.")).toEqual(["Radio Kestrel"]);
  expect(via("Vosk, in a book read by millions, said it was late.")).toEqual([]);
  expect(said("Vosk told the Island Gazette that it was late.").map((s) => [s.addressee?.name, s.via.length])).toEqual([
    ["the Island Gazette", 1],
  ]);
});

test("an army that its people's adjective names is called as the article calls it", () => {
  const armies = invented.organisations.map((o) =>
    o.id === "organisations/armed-forces-of-veldania" ? { ...o, name: "Veldanian Armed Forces" } : o,
  );
  const beat = { ...invented, organisations: armies };
  expect(last("Veldania's army left. The Veldanian army said it was late.", beat)[0]).toBe("Veldanian army");
  expect(last("The Veldanian Armed Forces left. The Veldanian army said it was late.", beat)[0]).toBe(
    "Veldanian Armed Forces",
  );
  expect(last("The Veldanian army said it was late.")[0]).toBe("Armed Forces of Veldania");
});

test("letters without their words are what the article calls the body elsewhere", () => {
  const body = {
    ...invented.organisations[0]!,
    id: "organisations/gmg",
    name: "Grey Mountain Guard",
    forms: ["GMG"],
    side: "LM",
  };
  const sides = [invented.sides[0]!, { ...invented.sides[1]!, name: "GMG" }];
  const beat = { ...invented, sides, organisations: [...invented.organisations, body] };
  expect(last("The hill-born Grey Mountain Guard left. Quessary said it was late.", beat)[0]).toBe(
    "Grey Mountain Guard",
  );
  expect(last("Quessary said it was late.", beat)[0]).toBe("GMG");
});

test("a headline's rank or office is the one person's of the article who has it", () => {
  const all = (text: string): readonly string[] => {
    const [title, ...rest] = text.split("\n");
    const known = attribute(hearing(rest.join("\n"))).statements.map((s) => s.speaker);
    return attribute(hearing(title!, {}, "title"), known).statements.map((s) => s.speaker.name);
  };
  expect(all("General reports gains on the ridge\nGeneral Teo Harn said the ridge was held.")).toEqual(["Teo Harn"]);
  expect(all("General reports gains on the ridge\nThe baker Teo Harn said the ridge was held.")[0]).not.toBe(
    "Teo Harn",
  );
});
