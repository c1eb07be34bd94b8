import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../model/article.ts";
import { analyse } from "./analyse.ts";

const one = (text: string, type: Block["type"] = "paragraph"): Block[] => [
  { type, span: { start: 0, end: text.length } },
];
const tagged = (text: string) =>
  analyse(text, one(text))
    .sentences.flatMap((s) => s.tokens)
    .map((t) => `${t.text}/${t.form}`)
    .join(" ");
const tags = (text: string) => analyse(text, one(text)).sentences.flatMap((s) => s.tokens.map((t) => t.tag));

describe("the news' own ambiguities", () => {
  test.each([
    ["Air defenses shot down 42 drones overnight.", "defenses/NNS shot/VBD down/RP"],
    ["Karvish forces have captured the village, the army said.", "have/VBP captured/VBN"],
    ["The village captured on Monday lies near the river.", "captured/VBN"],
    ["Karvish troops captured the village on Monday.", "troops/NNS captured/VBD"],
    ["The ministry claims control of two villages.", "claims/VBZ control/NN"],
    ["The ministry's claims could not be verified.", "claims/NNS"],
    ["Troops are mopping up fighters in the suburbs.", "mopping/VBG up/RP fighters/NNS"],
    ["Oren says troops hold Vesk after attack", "says/VBZ troops/NNS hold/VBP"],
    ["They left the left bank.", "left/VBD the/DT left/JJ bank/NN"],
    ["The governor wounded in the attack has died.", "wounded/VBN"],
    ["The army captured on Monday the village and left.", "captured/VBD"],
    ["Oren said on Monday troops would leave.", "said/VBD"],
    ["Drone strikes on Vesk killed three.", "strikes/NNS"],
    ["The army strikes Vesk with drones.", "strikes/VBZ"],
  ])("%s", (text, part) => expect(tagged(text)).toContain(part));

  test("names that were never seen are names", () => {
    expect(tags("Zborivka fell to Gen. Tolvar Mbukenko on Friday.").filter((t) => t === "PROPN")).toHaveLength(5);
  });
  test("headlines and capitals", () => {
    expect(tagged("Karvish Forces Capture Vesk, General Says")).toContain("Vesk/NNP");
    expect(tags("THE ARMY SAID IT HAD TAKEN THE TOWN")).toEqual([
      "DET",
      "NOUN",
      "VERB",
      "PRON",
      "AUX",
      "VERB",
      "DET",
      "NOUN",
    ]);
  });
});

test("tokens carry their words, lower forms and dictionary forms", () => {
  const tokens = analyse("They didn’t lose Vesk’s bridges.", one("They didn’t lose Vesk’s bridges.")).sentences[0]!
    .tokens;
  expect(tokens.map((t) => t.lower)).toEqual(["they", "did", "n't", "lose", "vesk", "'s", "bridges", "."]);
  expect(tokens.map((t) => t.lemma)).toEqual(["they", "do", "not", "lose", "vesk", "'s", "bridge", "."]);
});

test("sentences and quotations keep to their blocks", () => {
  const text = "“Town falls\nTroops left. “We left,” Oren said.";
  const blocks: Block[] = [
    { type: "title", span: { start: 0, end: 11 } },
    { type: "paragraph", span: { start: 12, end: text.length } },
  ];
  const doc = analyse(text, blocks);
  expect(doc.sentences.map((s) => [s.block, text.slice(s.start, s.end)])).toEqual([
    [0, "“Town falls"],
    [1, "Troops left."],
    [1, "“We left,” Oren said."],
  ]);
  expect(doc.quotes.map((q) => [text.slice(q.start, q.end), q.closed])).toEqual([
    ["Town falls", false],
    ["We left,", true],
  ]);
});

test("any text at all: offsets are exact, nothing overlaps, the same comes out twice", () => {
  const piece = fc.constantFrom(
    "Gen. ",
    "the ",
    "The ",
    "town ",
    "12",
    ". ",
    "? ",
    "“",
    "”",
    '"',
    "'",
    "’s ",
    "… ",
    "\n",
    "\n\n",
    "😀",
    "U.S. ",
    "\u0000",
    "\ud800",
    "и ",
    "中",
    "-",
    "—",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const doc = analyse(text, one(text));
      let last = 0;
      for (const s of doc.sentences)
        for (const t of s.tokens) {
          expect(t.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(t.start, t.end)).toBe(t.text);
          expect(t.start).toBeGreaterThanOrEqual(s.start);
          expect(t.end).toBeLessThanOrEqual(s.end);
          last = t.end;
        }
      expect(analyse(text, one(text))).toEqual(doc);
    }),
    { seed: 21, numRuns: 150 },
  );
});

test("time grows with the text, even where it is one sentence or all marks", () => {
  const cpu = (text: string) => {
    const from = process.cpuUsage();
    analyse(text, one(text));
    const used = process.cpuUsage(from);
    return used.user + used.system;
  };
  for (const hard of ["word ", "“'", "a.b. ", "(", "Gen. ", "«“‘"]) {
    cpu(hard.repeat(1_000));
    expect(cpu(hard.repeat(20_000)) / Math.max(cpu(hard.repeat(2_000)), 3_000)).toBeLessThan(60);
  }
});
