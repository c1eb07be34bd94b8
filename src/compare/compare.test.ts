import { describe, expect, test } from "vitest";
import examples from "./compare.corpus.ts";
import { compare } from "./compare.ts";
import { articlesOf, summary } from "./notation.corpus.ts";

describe("comparing", () => {
  test.each(examples.map((one) => [one.says, one] as const))("%s", (_, { articles, matters }) => {
    expect(compare(articlesOf(articles)).map(summary)).toEqual(matters);
  });
});
