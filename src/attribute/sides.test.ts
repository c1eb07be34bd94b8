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
