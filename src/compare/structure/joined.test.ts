import { expect, test } from "vitest";
import { countAt } from "../../model/structure.ts";
import { compare } from "../compare.ts";
import { articlesOf, type Example } from "../notation.corpus.ts";
import { countsOf } from "./joined.ts";
import { originsAnswer } from "./tree.ts";

const held = "control NOR, Testville, =1 share, 2031-05-02";
const counted = (articles: Example["articles"], ...pairs: readonly (readonly [string, string, number])[]) => {
  const [matter] = compare(articlesOf(articles));
  const counts = countsOf(
    matter!,
    pairs.map(([a, b, similarity]) => ({ a, b, similarity })),
  );
  return (threshold: number) => {
    const { origins, unestablished } = countAt(counts, threshold)!;
    return `${origins} · ${unestablished}`;
  };
};

test("papers that print one text in their own voice are one report that is not established, from its threshold on", () => {
  const at = counted(
    {
      "A 2031-05-02": [`own: asserts ${held}`],
      "B 2031-05-02": [`own: asserts ${held}`],
      "C 2031-05-03": [`own: asserts ${held}`],
    },
    ["A 2031-05-02", "B 2031-05-02", 0.9],
    ["B 2031-05-02", "C 2031-05-03", 0.6],
  );
  expect([1, 0.91, 0.9, 0.7, 0.6, 0].map(at)).toEqual(["0 · 3", "0 · 3", "0 · 2", "0 · 2", "0 · 1", "0 · 1"]);
});

test("a copy that left the speaker out is of the speaker's origin; one that holds another thing is not", () => {
  const articles = {
    "A 2031-05-02": [`Ann Vael (NOR): asserts ${held}`],
    "B 2031-05-02": [`own: asserts ${held}`],
    "C 2031-05-02": ["own: denies control NOR, Testville, =1 share, 2031-05-02"],
  };
  const at = counted(articles, ["A 2031-05-02", "B 2031-05-02", 0.8], ["A 2031-05-02", "C 2031-05-02", 0.7]);
  expect([0.81, 0.8, 0.1].map(at)).toEqual(["1 · 2", "1 · 1", "1 · 1"]);
});

test("what two speakers said stays two, however much the texts are alike", () => {
  const at = counted(
    {
      "A 2031-05-02": [`Ann Vael (NOR): asserts ${held}`],
      "B 2031-05-02": [`Bo Lind (SUD): asserts ${held}`],
      "C 2031-05-02": [`own: asserts ${held}`],
    },
    ["A 2031-05-02", "B 2031-05-02", 0.95],
    ["A 2031-05-02", "C 2031-05-02", 0.9],
    ["B 2031-05-02", "C 2031-05-02", 0.9],
  );
  expect([1, 0.95, 0.5].map(at)).toEqual(["2 · 1", "2 · 1", "2 · 0"]);
});

test("one speaker on two days is one origin where both texts are one text", () => {
  const at = counted(
    {
      "A 2031-05-02": [`Ann Vael (NOR): asserts ${held}, said 2031-05-02`],
      "B 2031-05-09": [`Ann Vael (NOR): asserts ${held}, said 2031-05-09`],
    },
    ["A 2031-05-02", "B 2031-05-09", 0.7],
  );
  expect([0.71, 0.7].map(at)).toEqual(["2 · 0", "1 · 0"]);
});

test("among reports of one day that tell no hour none is called the first, and one of an earlier day is", () => {
  const reasons = (...days: readonly string[]): readonly string[] => {
    const articles = Object.fromEntries(
      days.map((day, i) => [`${"ABC"[i]} ${day}`, [`Ann Vael (NOR): asserts ${held}`]]),
    );
    const [matter] = compare(articlesOf(articles));
    return originsAnswer(matter!, [], 0.5).tree.flatMap((t) => t.reports.slice(0, 1).map((r) => r.reasons[0] ?? ""));
  };
  expect(reasons("2031-05-02", "2031-05-02")).toEqual(["first in the list: the hour is not told"]);
  expect(reasons("2031-05-02", "2031-05-03")).toEqual(["the first report of this utterance"]);
  expect(reasons("2031-05-02")).toEqual(["the first report of this utterance"]);
});
