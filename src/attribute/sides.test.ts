import { describe, expect, test } from "vitest";
import { hearing, said } from "../../test/hearing.ts";
import { openBeat } from "../beat/load.ts";
import { attribute } from "./attribute.ts";

describe("in a war where one side alone is the army", () => {
  const [first, second] = openBeat("invented").sides;
  const beat = {
    ...openBeat("invented"),
    sides: [
      { ...first!, nouns: ["army", "military"] },
      { ...second!, nouns: ["rebels", "rebel"] },
    ],
  };
  const sides = (text: string): string[] =>
    attribute(hearing(text, {}, "paragraph", beat)).statements.map((s) => s.speaker.side);
  test("its sources are of that side, whoever spoke before", () => {
    expect(
      sides("Lurmia said the ridge was taken. A military source said troops had left. The army said it stood."),
    ).toEqual(["LM", "VD", "VD"]);
    expect(sides("Veldania said the ridge held. A rebel fighter said it had fallen.")).toEqual(["VD", "LM"]);
  });
  test("a state's name before the noun tells more than the noun", () => {
    expect(sides("Veldania said the ridge held. A Lurmian army officer said it had fallen.")).toEqual(["VD", "LM"]);
  });
});

describe("sides", () => {
  const side = (text: string): string => said(text)[0]?.speaker.side ?? "nothing said";
  test("an adjective tells the side of unnamed people", () =>
    expect(side("Lurmian officials said the road was open.")).toBe("LM"));
  test("the public has none, whoever spoke before; aid agencies are third", () => {
    const last = (text: string): string => said(text).at(-1)!.speaker.side;
    expect(last("Aldemar said the mill fell. Forty people leave each week, volunteers said.")).toBe("none");
    expect(last("Aldemar said the mill fell. Two shops burned, neighbours said.")).toBe("none");
    expect(last("Aldemar said the mill fell. Many have fled, aid agencies say.")).toBe("third");
    expect(last("Aldemar said the mill fell. The mill was mined, Veldanian volunteers said.")).toBe("VD");
  });
  test("the press is no side's, wherever it is and whatever it tells of", () => {
    expect(side("Kersholt has been cut off since spring, local media reported.")).toBe("none");
    expect(side("Kersholt has been cut off since spring, local newspapers said.")).toBe("none");
    expect(side("Kersholt has been cut off since spring, local officials said.")).toBe("VD");
  });
  test("who holds an office of a town or province is of the side whose ground was told of last", () => {
    const last = (text: string): string => said(text).at(-1)!.speaker.side;
    const before = "Lurmia said its guns were silent. Two houses burned in Kersholt";
    expect(last(`${before}. "Nobody was hurt," said Ilena Vosk, the town's police chief.`)).toBe("VD");
    expect(last(`${before}. Teo Harn, a member of the regional council, said nobody was hurt.`)).toBe("VD");
    expect(last(`${before}. Teo Harn, deputy mayor, said nobody was hurt.`)).toBe("VD");
    expect(last(`${before}. Teo Harn, a member of a chess club, said nobody was hurt.`)).toBe("none");
    expect(last(`${before}. Teo Harn, a Lurmian mayor, said nobody was hurt.`)).toBe("LM");
  });
  test("think tanks and analysts are third", () => {
    expect(side("Analysts say the front is frozen.")).toBe("third");
    expect(side("The Halden Institute said the front was frozen.")).toBe("third");
  });
  test("evidence speaks for no side", () => expect(side("Satellite images show that the depot burned.")).toBe("none"));
  test("another country's ministry is not ours", () => {
    expect(said("Osmark's defence ministry said its ship was safe.")[0]?.speaker).toMatchObject({
      name: "Ministry of Defence of Osmark",
      side: "third",
    });
  });
});

test("a bystander's full name is kept as the article has it, a short form is not", () => {
  const name = (text: string): string => said(text)[0]!.speaker.name;
  expect(name("The Halden Institute said the ridge was quiet.")).toBe("Halden Institute for Conflict Studies");
  expect(name("Surgeons of the Strait (CDD) said the ridge was quiet.")).toBe("Surgeons of the Strait");
  expect(name("CDD said the ridge was quiet.")).toBe("Chirurgiens du Détroit");
});

describe("whose people and bodies are", () => {
  const last = (text: string): readonly [string, string] => {
    const { name, side } = said(text).at(-1)!.speaker;
    return [name, side];
  };
  test("a body run by a side is of that side", () => {
    expect(last("The Lurmia-run town council said the road was open.")[1]).toBe("LM");
    expect(last("The Veldania-controlled Kestrel Radio said the road was open.")[1]).toBe("VD");
    expect(last("The Osmark-run town council said the road was open.")[1]).toBe("third");
  });
  test("one of those told of before is of their side", () => {
    const before = "Four Lurmian pilots said the ridge was lost. Osmark said it was sorry. ";
    expect(last(`${before}One of the pilots said he had seen it.`)).toEqual(["unnamed: Lurmian pilots", "LM"]);
    expect(last(`${before}Another of them said he had not.`)).toEqual(["unnamed: Lurmian pilots", "LM"]);
    expect(last(`${before}One of the millers said he had not.`)[1]).toBe("none");
  });
  test("an office every state has is that of the state told, else the one that spoke", () => {
    expect(
      last("The Osmark MoD said it was sorry. Lurmia denied this. The Osmark army left, the MFA said.")[0],
    ).not.toBe("Ministry of Defence of Osmark");
    expect(last("Osmark's health ministry said it was sorry. The health ministry said so twice.")[0]).toBe(
      "Ministry of Health of Osmark",
    );
    expect(last("The presidential office of Osmark said it was sorry.")[0]).toBe("Office of the President of Osmark");
    expect(last("A presidential hopeful of Osmark said it was sorry.")[0]).not.toContain("Office");
  });
});

describe("whom short words mean", () => {
  const who = (text: string): string => said(text).at(-1)!.speaker.name;
  test("a body's last word in capitals is that body, another's or a lone one is not", () => {
    expect(who("The Amber Front said it was sorry. The Front said it was late.")).toBe("Amber Front");
    expect(who("The Reach Council said it was sorry. Osmark was silent. The Council said it was late.")).toBe(
      "Reach Council",
    );
    expect(who("The Amber Front said it was sorry. The Council said it was late.")).toBe("Council");
  });
  test("an office is not that of a person who holds another", () => {
    expect(who("Foreign minister Jens Toll said he was sorry. The mayor said it was late.")).toBe("unnamed: mayor");
    expect(who("Foreign minister Jens Toll said he was sorry. The minister said it was late.")).toBe("Jens Toll");
    expect(who("Governor Jens Toll said he was sorry. The politician said it was late.")).toBe("Jens Toll");
  });
  test("'he' is who did something in the sentence before, listed or not", () => {
    const before =
      "A miller said the ferry was late. Asked whether it would sail, Governor Tomas Ardel shook his head. ";
    expect(who(`${before}“With whom?” he asked.`)).toBe("Tomas Ardel");
    expect(who("For three nights, Olena slept in a cellar. On the fourth, she said, the ferry came.")).toBe("Olena");
    expect(who("A miller said the ferry was late. It sailed past Governor Tomas Ardel. It was old, he said.")).toBe(
      "unnamed: miller",
    );
  });
  test("a quotation below a line that ends in a colon is of whom that line names", () => {
    const quote = "\n“We will not sign anything while they bomb us.”";
    expect(who(`A miller said it was late.\nHere is what Governor Tomas Ardel had to say:${quote}`)).toBe(
      "Tomas Ardel",
    );
    expect(who(`A miller said it was late.\nOur reporter Ana Lutz is at the mill:${quote}`)).toBe("Ana Lutz");
    expect(who(`A miller said it was late.\nTomas Ardel had nothing to say.${quote}`)).toBe("unnamed: miller");
  });
  test("a short quotation goes on with a longer one before it", () => {
    expect(said("“We were told to leave at once,” Vosk said. “My crew stayed.”").map((s) => s.speaker.name)).toEqual([
      "Ilena Vosk",
      "Ilena Vosk",
    ]);
    expect(said("Vosk said they had left at once. “My crew.” It was late.")).toHaveLength(1);
  });
  test("a people that is no side's is third, a plain word in capitals is not", () => {
    const side = (text: string): string => said(text).at(-1)!.speaker.side;
    expect(side("Aldemar said the mill fell. Orvanian officials claim they play no role.")).toBe("third");
    expect(side("Aldemar said the mill fell. Some Tarsean pilots said the ridge held.")).toBe("third");
    expect(side("Aldemar said the mill fell. Civilian officials said the ridge held.")).toBe("LM");
  });
});

test("an official of nobody in particular is of the one side that has an army and offices", () => {
  const [first, second] = openBeat("invented").sides;
  const beat = {
    ...openBeat("invented"),
    sides: [
      { ...first!, nouns: ["army"] },
      { ...second!, nouns: ["rebels"], country: null },
    ],
  };
  const found = (text: string): readonly string[] => {
    const { name, side } = attribute(hearing(text, {}, "paragraph", beat)).statements.at(-1)!.speaker;
    return [name, side];
  };
  expect(found("Lurmia said the ridge was taken. Interior minister Carla Besh denied the report.")).toEqual([
    "Carla Besh",
    "VD",
  ]);
  expect(found("Lurmia said the ridge was taken. The health ministry denied the report.")).toEqual([
    "Ministry of Health of Veldania",
    "VD",
  ]);
  expect(found("Lurmia said the ridge was taken. Press officer Carla Besh confirmed the report.")[1]).toBe("LM");
});

describe("an interview set as a dialogue", () => {
  const told = (text: string): readonly string[] => said(text).map((s) => `${s.speaker.name}: ${s.rule}`);
  test("names that head paragraphs again and again speak all that follows", () => {
    const text = "Eva Brant: How long?\nHans Odell: Weeks, perhaps. No more.\nBrant: Is that all?\nOdell: It is all.";
    expect(said(text).map((s) => s.content.map((c) => text.slice(c.start, c.end)))).toEqual([
      ["How long?"],
      ["Weeks, perhaps. No more."],
      ["Is that all?"],
      ["It is all."],
    ]);
    expect(told(text)[1]).toBe("Hans Odell: layout/answer");
  });
  test("letters for question and answer name nobody", () =>
    expect(told("A day.\nQ: Is it over?\nA: It is over now.\nQ: Really?\nA: Yes, it is.")).toEqual([]));
  test("one name alone, or labels of a page, are no dialogue", () => {
    expect(told("A day.\nKersholt: The town is old.\nKersholt: It has a mill.\nIt has a ferry.")).toEqual([]);
    expect(
      told("A day.\nBackground: The town has a mill.\nMap: The ridge.\nBackground: It is old.\nMap: The pier."),
    ).toEqual([]);
  });
});

describe("who is meant in wars no beat knows", () => {
  const who = (text: string): readonly string[] => {
    const { name, side } = said(text).at(-1)!.speaker;
    return [name, side];
  };
  test("short forms a text introduces stand for the body, in what describes people too", () => {
    const before = "The Grey Company (GC) left the ridge. ";
    expect(who(`${before}The GC said it was tired.`)).toEqual(["Grey Company", "LM"]);
    expect(who(`${before}GC spokesman Anton Telk said it was tired.`)).toEqual(["Anton Telk", "LM"]);
    expect(who(`${before}The GCX said it was tired.`)[1]).not.toBe("LM");
  });
  test("'the group' is the armed body named last, an aid group is not", () => {
    const before = "Veldania was silent. The Grey Company left the ridge. ";
    expect(who(`${before}The armed group said it was tired.`)).toEqual(["Grey Company", "LM"]);
    expect(who(`${before}The rights group said it was tired.`)[0]).not.toBe("Grey Company");
  });
  test("a coordinator for a country is not of its side, a spokesman is", () => {
    expect(who("The aid coordinator for Veldania, Denise Brant, said it was late.")[1]).not.toBe("VD");
    expect(who("The ambassador to Veldania, Denise Brant, said it was late.")[1]).not.toBe("VD");
    expect(who("A spokeswoman for Veldania, Denise Brant, said it was late.")[1]).toBe("VD");
  });
  test("a shopkeeper in a country's town speaks for nobody, a country's officer for it", () => {
    expect(who("“It was late,” said Bilal Mirr, a shopkeeper in Veldania.")).toEqual(["Bilal Mirr", "none"]);
    expect(who("“It was late,” said Bilal Mirr, a Veldanian farmer.")[1]).toBe("VD");
    expect(who("“It was late,” said Bilal Mirr, an officer of Veldania.")[1]).toBe("VD");
  });
  test("first names no tagger knows and ranks within names are of the name", () => {
    expect(who("Debretso Gebremal, leader of the Grey Company, said it was late.")).toEqual([
      "Debretso Gebremal",
      "LM",
    ]);
    expect(who("President Hassan Sheikh Mohal said it was late.")[0]).toBe("Hassan Sheikh Mohal");
    expect(who("Commander Teo Harn said it was late.")[0]).toBe("Teo Harn");
  });
  test("'it' is the body that opened the sentence before", () => {
    expect(
      who("Lurmia said it was late. The Veldanian army, which lost two boats, was silent. It had said it was early."),
    ).toEqual(["Armed Forces of Veldania", "VD"]);
  });
});

test("the government and the army of a war in which one side has them", () => {
  const [first, second] = openBeat("invented").sides;
  const sides = [
    { ...first!, nouns: ["army", "government"], military: null },
    { ...second!, nouns: ["rebels"], country: null },
  ];
  const who = (text: string): string =>
    attribute(hearing(text, {}, "paragraph", { ...openBeat("invented"), sides, organisations: [] })).statements.at(-1)!
      .speaker.name;
  expect(who("The ridge was lost. The government denied the report.")).toBe("Veldania");
  expect(who("The ridge was lost. The army denied the report.")).toBe("Armed Forces of Veldania");
  expect(who("The Veldanian army left. The army denied the report.")).toBe("Veldanian army");
  expect(who("The ridge was lost. A government office denied the report.")).not.toBe("Veldania");
});

test("one of many speaks for nobody that spoke before, a fighter does", () => {
  const side = (text: string): string => said(`Aldemar said the mill fell. ${text}`).at(-1)!.speaker.side;
  expect(side("“It was late,” said Rosa Joliq, a civil society leader.")).toBe("none");
  expect(side("“It was late,” said Rosa Joliq, a commander on the ridge.")).toBe("LM");
  expect(side("“It was late,” said Rosa Joliq, the deputy commander.")).toBe("LM");
});

test("in a text of no war an office is the state's that is named most", () => {
  const side = (text: string): string =>
    attribute(hearing(text, {}, "paragraph", openBeat("world"))).statements.at(-1)!.speaker.side;
  const before =
    "Bolivia mourned. Bolivia's capital was quiet. Bolivian shops closed. A Chilean guest said it was late. ";
  expect(side(`${before}Interior minister Alix Didor said it was over.`)).toBe("BO");
  expect(
    side("Chile and Bolivia met. Aid agencies said it was late. Interior minister Alix Didor said it was over."),
  ).not.toBe("BO");
});

describe("sides and their namesakes", () => {
  const who = (text: string, change: object): readonly string[] => {
    const beat = { ...openBeat("invented"), ...change };
    const { name, side } = attribute(hearing(text, {}, "paragraph", beat)).statements.at(-1)!.speaker;
    return [name, side];
  };
  test("a side that another table has among the bystanders is the side", () => {
    const [body] = openBeat("invented").organisations;
    const namesake = { ...body!, id: "organisations/namesake", name: "Lurmia", forms: [], side: "third" };
    const organisations = [...openBeat("invented").organisations, namesake];
    expect(who("Lurmia denied the report.", { organisations })).toEqual(["Lurmia", "LM"]);
    expect(who("Osmark denied the report.", { organisations })[1]).toBe("third");
  });
  test("the public of a side's towns has no side, its own people by name have", () => {
    expect(who("A resident of Ferrow said it was late.", {})[1]).toBe("none");
    expect(who("A Veldanian resident said it was late.", {})[1]).toBe("VD");
    expect(who("Veldanian militiamen said it was late.", {})).toEqual(["unnamed: Veldanian militiamen", "VD"]);
  });
});
