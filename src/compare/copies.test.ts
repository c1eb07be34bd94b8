import { expect, test } from "vitest";
import { compare } from "./compare.ts";
import { copiesAmong, similarity, sketchOf } from "./copies.ts";
import { articlesOf } from "./notation.corpus.ts";

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `word${(from + i) * 7919}`).join(" ");
const article = (name: string, text: string | null) => ({ ...articlesOf({ [name]: [] })[0]!, text });

test("a copy with a new first line is a near-copy, another text is none, and a missing text is no evidence", () => {
  const copies = copiesAmong([
    article("Gazette 2031-05-02", words(0, 300)),
    article("Herald 2031-05-02", `A first line of its own. ${words(0, 300)}`),
    article("Courier 2031-05-02", words(1000, 1300)),
    article("Mirror 2031-05-02", null),
    article("Notes 2031-05-02", "too short"),
  ]);
  expect(copies.get("Gazette 2031-05-02")?.get("Herald 2031-05-02")).toBeGreaterThan(0.9);
  expect([...copies.keys()].sort()).toEqual(["Gazette 2031-05-02", "Herald 2031-05-02"]);
});

test("texts that share four runs of words in ten are two texts", () => {
  const copies = copiesAmong([
    article("Gazette 2031-05-02", words(0, 300)),
    article("Herald 2031-05-02", words(120, 420)),
    article("Courier 2031-05-02", words(600, 900)),
    article("Mirror 2031-05-02", words(725, 1025)),
  ]);
  expect(copies.size).toBe(0);
});

test("the estimate lies near the share of common runs of words", () => {
  const alike = similarity(sketchOf(words(0, 300))!, sketchOf(words(100, 400))!);
  expect(alike).toBeGreaterThan(0.35);
  expect(alike).toBeLessThan(0.65);
});

test("a near-copy is a reason on an edge and makes no origin: an outlet's own voice stays not established", () => {
  const articles = articlesOf({
    "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02, via Wire"],
    "Herald 2031-05-03": ["own: asserts control NOR, Testville, =1 share, 2031-05-02"],
    "Mirror 2031-05-03": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02, via Wire"],
  });
  const [matter] = compare(articles.map((one) => ({ ...one, text: words(0, 300) })));
  expect(matter).toMatchObject({ origins: 1, unestablished: 1 });
  const edges = matter!.positions.flatMap((one) =>
    one.edges.map(({ report, state, reason }) => [report.outlet, state, reason]),
  );
  expect(edges).toEqual([
    ["Gazette", "same", "the first report of this utterance"],
    ["Mirror", "same", "the same speaker on one day; both carry Wire; near-copy 1.00 of Gazette (2031-05-02)"],
    ["Herald", "not established", "the outlet's own voice; near-copy 1.00 of Gazette (2031-05-02)"],
  ]);
});

test("the same words in two reports are a reason too, a few words that anybody could use are none", () => {
  const [one, other] = articlesOf({
    "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
    "Herald 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
  });
  const said = (words: string) => {
    const quoting = (article: typeof one, text: string) => ({
      ...article!,
      text,
      reading: {
        ...article!.reading,
        statements: article!.reading.statements.map((s) => ({ ...s, content: [{ start: 0, end: text.length }] })),
      },
    });
    const [matter] = compare([quoting(one, words), quoting(other, `"${words}"`)]);
    return matter!.positions[0]!.edges[1]!.reason;
  };
  expect(said("the whole of Testville is ours tonight")).toBe("the same speaker on one day; in the same words");
  expect(said("Testville is ours")).toBe("the same speaker on one day");
});
