import { describe, expect, test } from "vitest";
import { openBeat } from "../beat/load.ts";
import examples from "./compare.corpus.ts";
import { compare } from "./compare.ts";
import { namingOf } from "./naming.ts";
import { articlesOf, summary } from "./notation.corpus.ts";
import war from "./war.corpus.ts";

describe("comparing", () => {
  test.each([...examples, ...war].map((one) => [one.says, one] as const))("%s", (_, { articles, matters }) => {
    expect(compare(articlesOf(articles)).map(summary)).toEqual(matters);
  });
});

test("one small figure of one utterance, told of a town here and of its region there, is one; of two towns it is two", () => {
  const told = (...places: readonly (readonly [string, string])[]) =>
    compare(
      articlesOf(
        Object.fromEntries(
          places.map(([name], i) => [
            `Paper${i} 2031-05-02`,
            [`Ann Vael (LM): asserts casualties LM, ${name}, =8 killed, 2031-05-02`],
          ]),
        ),
      ).map((article, i) => ({
        ...article,
        reading: {
          ...article.reading,
          claims: article.reading.claims.map((claim) => ({
            ...claim,
            place: { id: `beat:invented/${places[i]?.[1]}` as const, name: places[i]?.[0] ?? "" },
          })),
        },
      })),
      namingOf(openBeat("invented")),
    ).map((m) => m.reports);
  expect(told(["Kersholt", "kersholt"], ["Dellmarch Province", "dellmarch"])).toEqual([2]);
  expect(told(["Kersholt", "kersholt"], ["Ferrow Province", "ferrow"])).toEqual([1, 1]);
  expect(told(["Kersholt", "kersholt"], ["Brenmern", "brenmern"])).toEqual([1, 1]);
});
