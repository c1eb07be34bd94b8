import { describe, expect, test } from "vitest";
import { said } from "../../test/hearing.ts";

const names = (text: string, change = {}): string[] => said(text, change).map((s) => s.speaker.name);
const sides = (text: string, change = {}): string[] => said(text, change).map((s) => s.speaker.side);

describe("namesakes", () => {
  test("two people of one surname with other first names are two", () => {
    expect(names("Tomas Reel said the mill was lost. Ida Bela Reel said the ferry was late.")).toEqual([
      "Tomas Reel",
      "Ida Bela Reel",
    ]);
    expect(names("Ida Reel said the mill was lost. Tovan Reel said it was late. Reel said no more was known.")[1]).toBe(
      "Tovan Reel",
    );
  });
  test("one person's name in two spellings or with an initial is one", () => {
    expect(names("Sergei Oru said the mill was lost. Serhii Oru said the ferry was late.")).toEqual([
      "Sergei Oru",
      "Sergei Oru",
    ]);
    expect(names("Tovan Oru said the mill was lost. T. Oru said the ferry was late.")[1]).toBe("Tovan Oru");
  });
  test("a first name that no tagger knows keeps a namesake apart from the beat's person", () => {
    expect(names("Serhii Vosk, head of the harbour office, said 500 people remain.")).toEqual(["Serhii Vosk"]);
    expect(names("Former Vosk aides were silent. Ilena Vosk said 500 people remain.")).toEqual(["Ilena Vosk"]);
    expect(names("Outgoing Vosk said 500 people remain.")).toEqual(["Ilena Vosk"]);
  });
  test("capitals before the office of who bears them are a person, whatever else they mean", () => {
    expect(names("“We are not leaving,” said Ned Price, the Harbour Office spokesman.")).toEqual(["Ned Price"]);
    expect(names("Rich Field, a ministry adviser, said the mill was lost.")).toEqual(["Rich Field"]);
    expect(names("Hill Farm, the oldest on the ridge, said nothing was left.")).not.toEqual(["unnamed: Hill Farm"]);
    expect(names("The Veldanian Air Force, the spokesman's employer, said the mill was lost.")).toEqual([
      "Veldanian Air Force",
    ]);
  });
});

describe("bodies by their names", () => {
  test("an embassy is named with whose it is and where", () => {
    expect(names("The Osmarkan embassy in Quessary urged people to leave.")).toEqual(["Osmarkan embassy in Quessary"]);
    expect(names("Lurmia's embassy in Port Ivory said two had died. The embassy said one was hurt.")).toEqual([
      "Lurmia's embassy in Port Ivory",
      "Lurmia's embassy in Port Ivory",
    ]);
    expect(names("An embassy spokesman in Port Ivory said two had died.")).toEqual(["unnamed: embassy spokesman"]);
    expect(sides("The Lurmian embassy in Port Ivory said two had died.")).toEqual(["LM"]);
  });
  test("a numbered unit keeps its number, and is not the capital it is of", () => {
    expect(names("Sorrenholt's 110th Brigade said it had left.")).toEqual(["110th Brigade"]);
    expect(names("Ilena Vosk said it was over. The 24th Mechanised Brigade said it had left.")[1]).toBe(
      "24th Mechanised Brigade",
    );
    expect(sides("Ilena Vosk said it was over. The 24th Mechanised Brigade said it had left.")).toEqual(["VD", "VD"]);
    expect(names("Sorrenholt's Brigade Street Committee said it had left.")).not.toEqual(["Brigade"]);
  });
  test("a movement is named by the capitals before the word for it", () => {
    expect(names("The Men of Salt movement, the largest Lurmian faction, said it had left.")).toEqual(["Men of Salt"]);
    expect(names("The Sons of the Ridge group said it had left.")).toEqual(["Sons of the Ridge"]);
    expect(sides("The Men of Salt movement, the largest Lurmian faction, said it had left.")).toEqual(["LM"]);
    expect(names("The Salt movement said it had left.")).not.toEqual(["Men of Salt"]);
  });
  test("an arm that both sides have is the one of whom the talk is", () => {
    expect(names("Ilena Vosk said it was over. The Air Force said 45 drones had come.")[1]).toBe("Veldanian Air Force");
    expect(names("Ottokar Brann said it was over. The Air Force said 45 drones had come.")[1]).toBe(
      "Lurmian Air Force",
    );
    expect(names("Ottokar Brann said it was over. The air force base said 45 drones had come.")[1]).not.toBe(
      "Lurmian Air Force",
    );
  });
});

describe("quotations without a saying of their own", () => {
  const quoted = (text: string): string[] =>
    said(text).map((s) => `${s.speaker.name}: ${text.slice(s.content[0]!.start, s.content[0]!.end)}`);
  test("are the last speaker's, also where the paragraph goes on", () => {
    expect(
      quoted(
        "“They promised us peace,” a miller said of the town’s new masters. “They came with a list.” Ferrow lay dark.",
      ),
    ).toEqual(["unnamed: miller: They promised us peace,", "unnamed: miller: They came with a list."]);
    expect(quoted("A miller said the ferry was late. “Late Ferry” is a song. Ferrow lay dark.")).toHaveLength(1);
  });
});

describe("officials without a country", () => {
  const by = (outlet: string, text: string) => said(text, { outlet }).map((s) => s.speaker.side);
  test("are of the outlet's own country, where it is a side's", () => {
    const text = "Ottokar Brann said it was over. Human rights ombudsman Marek Oru said the mill was lost.";
    expect(by("Sorrenholt Post", text)).toEqual(["LM", "VD"]);
    expect(by("Lurmia Today", text)).toEqual(["LM", "LM"]);
    expect(by("Island Gazette", text)).toEqual(["LM", "LM"]);
    expect(by("Sorrenholt Post", "The Lurmian ombudsman Marek Oru said the mill was lost.")).toEqual(["LM"]);
  });
});
