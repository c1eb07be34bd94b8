import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesIn } from "../../text/sentences.ts";
import { sentenceWords } from "./abbreviations.ts";

const split = (text: string) => sentencesIn(text, 0, text.length, sentenceWords).map((s) => text.slice(s.start, s.end));

/** Sentences are written with ¦ between them. */
describe("sentences", () => {
  test.each([
    "Gen. Oren and Col. Vale met Mr. Dell.¦They spoke with Lt. Gen. A. B. Marsh of St. Anne.",
    "It fell on Nov. 3, at 6 p.m. Monday.¦It was retaken in Dec.¦The town is small.",
    "He lives in the U.S.¦The town is far.¦The U.S. Embassy has warned.¦Troops came from the U.K. Ministry office.",
    "They left at 6 p.m. Oslo time.¦They came back at 7 p.m.¦Troops watched.",
    "See No. 5 and fig. 3.¦He said no.¦They did not.",
    "It costs 5.5 million.¦It rose 3.¦In 2022.¦Then it fell.",
    "“We left the town.¦It was empty.”¦The mayor agreed.",
    "“Where is it?” he asked.¦“There!” Colonel Marta Oren replied.¦“Gone!”¦She wept.",
    '"We have orders."¦He said no more.',
    "We lost … a bridge.¦It is gone…¦The river rose.¦He is... tired.",
    "OSTERBY, Norland (NW) — Troops left.¦They came back.",
    "OSTERBY, December 2. /NEWSWIRE/. Troops left.¦They came back.",
    "The army moved to the river.¦Vale said so.",
    "Read it at Lenta.Ru today.¦Go to example.org/a.b?c=d. now.",
    "Oren Ltd. said it will close.¦He works for Oren Inc.¦The firm is old.",
    "1. Troops left.¦2. Troops came.",
    "It held.[3]¦Then it fell.¦(It was old.)¦Nobody came.",
    "Vale, 72, etc., were there, i.e. in town, vs. Dell.¦J. R. Oren was not.",
    "Fire! Fire!¦No one heard.¦Why?¦Who knows?!¦Nobody.".replace("! F", "!¦F"),
    "We won.¦🚨 Missile over Osterby.¦Stay inside 🙏",
    "It broke.¦• First point¦• Second point",
  ])("%s", (marked) => {
    const expected = marked.split("¦");
    expect(split(expected.join(" "))).toEqual(expected);
  });

  test("a forgotten space", () => {
    expect(split("They reached the river.Vale denied it. He left.The town is small.")).toEqual([
      "They reached the river.",
      "Vale denied it.",
      "He left.",
      "The town is small.",
    ]);
    expect(split("Gazeta.Ru wrote of it.")).toHaveLength(1);
  });
  test("lines: wrapped ones are one sentence, others end", () => {
    expect(split("Headline of the day\nThe troops left.\n\nThey came back")).toHaveLength(3);
    expect(
      split(
        "The troops of the northern group left the town on Sunday evening and\nOren took it the day after, as was said by the men who had seen it.",
      ),
    ).toHaveLength(1);
  });
  test("a text of ten million units takes time in proportion", () => {
    const cpu = (text: string) => {
      const from = process.cpuUsage();
      sentencesIn(text, 0, text.length, sentenceWords);
      const used = process.cpuUsage(from);
      return used.user + used.system;
    };
    const hard = 'a.b "c." d? …e \'f\n';
    cpu(hard.repeat(2000));
    expect(cpu(hard.repeat(80_000)) / cpu(hard.repeat(8_000))).toBeLessThan(40);
  });
  test("sentences hold everything but white space, in order", () => {
    const piece = fc.constantFrom(
      "Gen",
      "the",
      "The",
      "12",
      ".",
      ". ",
      "?",
      "!”",
      '"',
      "…",
      " ",
      "\n",
      "\n\n",
      "• ",
      "😀",
      "U.S.",
      "/",
      "/. ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const s of sentencesIn(text, 0, text.length, sentenceWords)) {
          expect(s.end).toBeGreaterThan(s.start);
          expect(text.slice(last, s.start)).toMatch(/^\s*$/);
          expect(text.slice(s.start, s.end)).toBe(text.slice(s.start, s.end).trim());
          last = s.end;
        }
        expect(text.slice(last).trim()).toBe("");
      }),
      { seed: 12, numRuns: 3000 },
    );
  });
});
