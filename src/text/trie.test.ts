import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addName, findNames, foldWord, newTrie, wordsOf } from "./trie.ts";

const found = (names: readonly string[], text: string): string[] => {
  const trie = newTrie<string>();
  for (const name of names) addName(trie, name, name);
  return findNames(trie, text).map((hit) => text.slice(hit.start, hit.end));
};

describe("names in a text", () => {
  test("the longest name wins, and names do not overlap", () => {
    expect(found(["Uldmern", "Uldmern Junction", "Junction Road"], "at Uldmern Junction Road")).toEqual([
      "Uldmern Junction",
    ]);
  });
  test("a hyphen and a space are one, and so are curly and straight apostrophes", () => {
    expect(found(["Uldmern Junction", "Free People's Army"], "Uldmern-Junction, the Free People’s Army")).toEqual([
      "Uldmern-Junction",
      "Free People’s Army",
    ]);
  });
  test("a possessive is left outside the span", () => {
    expect(found(["Veldania"], "Veldania’s army, Veldania's navy, VELDANIA'S")).toEqual([
      "Veldania",
      "Veldania",
      "VELDANIA",
    ]);
  });
  test("marks and apostrophes within a word do not matter", () => {
    expect(found(["Kersholt"], "Kérs’holt")).toEqual(["Kérs’holt"]);
    expect(foldWord("Erdoğan")).toBe("erdogan");
    expect(foldWord("ŁÓDŹ")).toBe("lodz");
  });
  test("capitals are asked for where the name has them", () => {
    expect(found(["US", "Hall", "red hall"], "tell us of a hall; the US, RED HALL, Us")).toEqual(["US", "RED HALL"]);
  });
  test("full stops of an abbreviation belong to the name", () => {
    expect(found(["U.S."], "the U.S. said; the U. S. said")).toEqual(["U.S.", "U. S."]);
  });
  test("a name is not found inside a word or across a comma or a sentence", () => {
    expect(found(["Tor", "Red Hall"], "Torment. Red, Hall. Red. Hall")).toEqual([]);
  });
  test("a name without words is a misuse", () => {
    expect(() => addName(newTrie<number>(), "…", 1)).toThrow(RangeError);
  });
});

test("spans of words are in order, do not overlap and fold to their keys", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      let last = 0;
      for (const word of wordsOf(text)) {
        expect(word.start).toBeGreaterThanOrEqual(last);
        expect(word.end).toBeGreaterThan(word.start);
        expect(foldWord(text.slice(word.start, word.end))).toBe(word.key);
        last = word.end;
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
