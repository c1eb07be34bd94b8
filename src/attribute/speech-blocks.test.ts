import { describe, expect, test } from "vitest";
import { hearing } from "../../test/hearing.ts";
import { attribute } from "./attribute.ts";

/** Statements as "speaker: words", pieces of one joined by " … ". */
const read = (text: string): string[] =>
  attribute(hearing(text)).statements.map(
    (s) => `${s.speaker.name}: ${s.content.map((c) => text.slice(c.start, c.end)).join(" … ")}`,
  );

describe("a quotation with a dash and a name behind it", () => {
  test("is that person's", () => {
    expect(
      read(
        "Readers wrote to us.\n“We lost the mill and the ferry.” — Runa Veil\n“Nobody warned us.” – Teo Harn, Ferrow",
      ),
    ).toEqual(["Runa Veil: We lost the mill and the ferry.", "Teo Harn: Nobody warned us."]);
  });
  test("what goes on behind a dash is no name", () => {
    const found = read("“We lost the mill.” — The ferry, too, was gone by the evening of the second day.");
    expect(found.join()).not.toContain("The ferry");
  });
});

describe("a saying that ends its block in a colon", () => {
  test("introduces the quotation of the next one, over several blocks", () => {
    expect(
      read(
        "Ilena Vosk wrote in the evening:\n“The army is in the town.\n“It will not leave.”\nThe ferry left at noon.",
      ),
    ).toEqual(["Ilena Vosk: The army is in the town. … It will not leave."]);
  });
  test("without a quotation there is nothing said", () => {
    expect(read("Ilena Vosk wrote in the evening:\nThe ferry left at noon.")).toEqual([]);
  });
});

describe("quotations that run on", () => {
  test("whose speaker is named only in the second paragraph", () => {
    expect(read("“The mill is gone and the ferry with it.\n“We shall rebuild both,” said Marek Oru.")).toEqual([
      "Marek Oru: The mill is gone and the ferry with it. … We shall rebuild both,",
    ]);
  });
  test("a closed one before is another's", () => {
    const found = read("“The mill is gone,” said Ilena Vosk.\n“We shall rebuild it,” said Marek Oru.");
    expect(found).toEqual(["Ilena Vosk: The mill is gone,", "Marek Oru: We shall rebuild it,"]);
  });
  test("even a word goes on with what stands before the saying", () => {
    expect(read("“I would go back,” said Runa Veil. “Tomorrow.”")).toEqual([
      "Runa Veil: I would go back,",
      "Runa Veil: Tomorrow.",
    ]);
    expect(read("The mill stood by a road called “Tomorrow.”")).toEqual([]);
  });
});
