import { describe, expect, test } from "vitest";
import { hearing } from "../../../test/hearing.ts";
import type { Statement } from "../../model/statement.ts";
import { attribute } from "../attribute.ts";
import { groundsIn } from "../each-line.ts";
import { rulesAlone } from "./learn.ts";

const read = (text: string) => attribute(hearing(text));
const words = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map((c) => text.slice(c.start, c.end)).join(" … ");

describe("what people think and want stands apart from what they say", () => {
  test.each([
    ["Ilena Vosk planned to visit the harbour on Monday.", "Ilena Vosk", "to visit the harbour"],
    ["The chancellor wants the bridge to be rebuilt before the winter.", "The chancellor", "the bridge to be rebuilt"],
    ["Marek Oru has supported the new ferry line since the spring.", "Marek Oru", "the new ferry line"],
    ["Residents fear losing their homes if the dam gives way.", "Residents", "losing their homes"],
  ])("%s", (text, source, content) => {
    const { statements, attitudes } = read(text);
    expect(statements).toEqual([]);
    expect(attitudes).toHaveLength(1);
    expect(words(text, attitudes[0]!.source ? [attitudes[0]!.source] : [])).toBe(source);
    expect(words(text, attitudes[0]!.content)).toContain(content);
  });
  test("a saying is none, and within a saying nobody's wish is told", () => {
    const text = "Ilena Vosk said the chancellor wanted to leave the town.";
    const { statements, attitudes } = read(text);
    expect(statements).toHaveLength(1);
    expect(attitudes).toEqual([]);
  });
  test("a text that tells of no one's mind has none", () => {
    expect(read("The ferry left the harbour at noon. The mill burned down on Sunday.")).toMatchObject({
      statements: [],
      attitudes: [],
    });
  });
});

describe("sayings the rules do not know", () => {
  test.each([
    ["“We have nowhere left to go,” sobbed Runa Veil, who keeps the mill.", "We have nowhere left to go", "Runa Veil"],
    [
      "“The bridge will hold until the spring,” Teo Harn told himself.",
      "The bridge will hold until the spring",
      "Teo Harn",
    ],
  ])("%s", (text, content, source) => {
    const { statements } = read(text);
    expect(statements.map((s) => words(text, s.content).replace(/,$/, ""))).toEqual([content]);
    expect(words(text, statements[0]!.source ? [statements[0]!.source] : [])).toContain(source);
  });
  test("what somebody did not say is no statement", () => {
    for (const text of [
      "Marek Oru did not say where the ferry was.",
      "The ministry refused to specify how many boats were lost.",
      "Nobody in the Red Hall has confirmed how many boats were lost.",
      "If the chancellor claims that the ferry was ours, the town will laugh.",
      "Marek Oru argued and shouted.",
    ])
      expect(read(text).statements).toEqual([]);
  });
});

describe("where the net is surer than the rules", () => {
  const sourceOf = (text: string, s: Statement | undefined) => words(text, s?.source ? [s.source] : []);
  test.each([
    ["Oru said he saw no need to leave, telling the mayor that the ferry was safe.", "he", "Oru"],
    ["Vosk said she had seen the plan, warning the town that the bridge was weak.", "she", "Vosk"],
    ["With nearly 140 clerks saying that the mill was lost, Vosk left.", "140 clerks", "nearly 140 clerks"],
  ])("who says it: %s", (text, rules, both) => {
    expect(sourceOf(text, attribute(hearing(text), [], rulesAlone).statements.at(-1))).toBe(rules);
    expect(sourceOf(text, read(text).statements.at(-1))).toBe(both);
  });
  test.each([
    [
      "Though Vosk promised to lower the toll, opposed the bridge and outstripped his plans, the town voted for Oru.",
      "lower the toll",
    ],
    [
      "The ministry proposed to close the ferry, siding with a group of critics that include boat builders.",
      "close the ferry",
    ],
    [
      "The envoy urged the army to leave the island - and the town was drawn to the port in fear of its fate.",
      "leave the island",
    ],
    ["Oru promised to rebuild the mill, the ferry and the pier.", "rebuild the mill, the ferry and the pier"],
    ["Oru vowed to hold the town until the last boat had left.", "hold the town until the last boat had left"],
  ])("where a demand or promise ends: %s", (text, end) => {
    const { statements } = read(text);
    expect(words(text, statements[0]!.content).endsWith(end), words(text, statements[0]!.content)).toBe(true);
  });
  test.each([
    "The envoy said the boats were nearing Ferrow, a town of eleven thousand before the flood, and claimed that the mill was lost.",
    "Oru refuted Vosk's claims that clerks of the second bureau (first department) seized the mill and claimed that the bureau is not advancing.",
    "The ministry said that the ferry, an old boat of forty seats, had left the port and announced that the bridge was open.",
  ])("a saying joined to another is no part of it: %s", (text) => {
    expect(read(text).statements.length).toBeGreaterThan(1);
    expect(words(text, read(text).statements[0]!.content)).not.toMatch(/and (claimed|announced)/);
  });
  test.each([
    ["I think the pier should have been painted blue.", "I", "the pier should have been painted blue"],
    ["We found that smaller boats are steered by children.", "We", "smaller boats are steered by children"],
    ["Her sister knew that the letter would never be sent.", "Her sister", "the letter would never be sent"],
  ])("what is thought in other kinds of text: %s", (text, source, content) => {
    const { statements, attitudes } = read(text);
    const one = [...statements, ...attitudes];
    expect(one.map((a) => sourceOf(text, a))).toEqual([source]);
    expect(words(text, one[0]!.content)).toBe(content);
  });
  test("whom somebody cites is not who cites", () => {
    const text = "The agency, citing Ilena Vosk, reported that the mill was lost.";
    expect(sourceOf(text, read(text).statements[0])).toBe("Ilena Vosk");
  });
  test("neither the cue's words nor the listener's become part of what is said", () => {
    for (const text of [
      "Mill Lost, Oru Tells Vosk During Visit to the Harbour",
      "The bureau has observed evidence to assess that the ferry left the port at noon.",
    ])
      for (const s of read(text).statements)
        for (const at of s.content) {
          expect(s.cue && s.cue.start < at.end && at.start < s.cue.end, text).toBeFalsy();
          expect(text.slice(at.start, at.end)).not.toContain("Vosk");
        }
  });
});

test("each cue is explained: how sure, why, of which words, and what comes next", () => {
  const { doc } = hearing("Ilena Vosk said the mill was safe, and the ferry left at noon.");
  const said = groundsIn(doc).find((g) => doc.text.slice(g.cue.start, g.cue.end) === "said");
  expect(said?.likelihood).toBeGreaterThan(0.8);
  expect(said?.because.length).toBeGreaterThan(1);
  expect(said?.held).toBeGreaterThan(said?.runnerUp?.held ?? 1);
  expect(words(doc.text, said?.content ?? [])).not.toBe(words(doc.text, said?.runnerUp?.content ?? []));
});

test("other words that might have said who are told, with why they do not", () => {
  const { doc } = hearing(
    "The mayor of Ferrow, Ilena Vosk, said on Monday that the governor, Joren Halv, had left the port.",
  );
  const said = groundsIn(doc).find((g) => doc.text.slice(g.cue.start, g.cue.end) === "said");
  expect(words(doc.text, said?.source ? [said.source] : [])).toContain("Ilena Vosk");
  expect(said?.others.length).toBeGreaterThan(0);
  for (const other of said?.others ?? []) {
    expect(other.by).toBeLessThan(said?.by ?? 0);
    const inContent = said?.content.some((c) => c.start < other.source.end && other.source.start < c.end);
    expect(other.not).toBe(inContent ? "said" : "less likely");
  }
});
