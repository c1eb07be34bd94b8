import { describe, expect, test } from "vitest";
import { attributionsOf } from "../scripts/attribution-read.ts";

// What we read, told in the conventions of the texts we are measured on.

const read = (text: string, which: "all" | "clauses" = "all") =>
  attributionsOf("a", text, which).map((a) => a.content.map(([s, e]) => text.slice(s, e)));

describe("a quotation that goes on is one attribution with the one before it", () => {
  test.each([
    ["“The bridge is safe,” Ilena Vosk said. “We crossed it today.”"],
    ["“The bridge is safe,” Ilena Vosk said, asking for patience. “We crossed it today.”"],
    ["“The bridge is safe,” said Ilena Vosk when asked if she feared the flood. “We crossed it today.”"],
  ])("%s", (text) => {
    expect(read(text)).toContainEqual(["The bridge is safe,", "We crossed it today."]);
  });
  test("not with another's", () => {
    const text = "“The bridge is safe,” Ilena Vosk said. Marek Oru said: “Nobody crossed it.”";
    expect(read(text)).toEqual([["The bridge is safe,"], ["Nobody crossed it."]]);
  });
});

test.each([
  ["Ilena Vosk said that the ferry had left.", true],
  ["Ilena Vosk said the ferry, which was late, had left.", true],
  ["Ilena Vosk asked who had sold the ferry.", true],
  ["Ilena Vosk praised the idea that the ferry should leave.", false],
  ["Ilena Vosk promised to find the man who had sold the ferry.", false],
  ["Ilena Vosk praised the clerk who had found the ferry.", false],
])("where clauses alone are marked, a phrase is none: %s", (text, isClause) => {
  expect(read(text)).toHaveLength(1);
  expect(read(text, "clauses")).toHaveLength(isClause ? 1 : 0);
});
