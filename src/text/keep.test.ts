import { expect, test } from "vitest";
import { keep, keepByWord, keepLast } from "./keep.ts";

test("a kept answer is worked out once for each thing, also where it is nothing", () => {
  const asked: object[] = [];
  const size = keep((of: { readonly size: number | null }) => {
    asked.push(of);
    return of.size;
  });
  const [two, none] = [{ size: 2 }, { size: null }];
  expect([size(two), size(none), size(two), size(none), size({ size: 2 })]).toEqual([2, null, 2, null, 2]);
  expect(asked).toHaveLength(3);
});

test("a word's answer is made once and given again", () => {
  const asked: string[] = [];
  const length = keepByWord((word: string) => {
    asked.push(word);
    return word.length;
  });
  expect([length("hill"), length("ridge"), length("hill")]).toEqual([4, 5, 4]);
  expect(asked).toEqual(["hill", "ridge"]);
});

test("the last thing's answer is held, and made again only once another was asked of", () => {
  const asked: object[] = [];
  const size = keepLast((of: { readonly size: number }) => {
    asked.push(of);
    return of.size;
  });
  const [two, three] = [{ size: 2 }, { size: 3 }];
  expect([size(two), size(two), size(three), size(two)]).toEqual([2, 2, 3, 2]);
  expect(asked).toEqual([two, three, two]);
});
