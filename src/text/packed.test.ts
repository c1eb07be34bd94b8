import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Packed, pack } from "./packed.ts";
import { openTrie, packTrie } from "./packed-trie.ts";
import { addName, findNames, newTrie } from "./trie.ts";

const entries = fc.uniqueArray(fc.tuple(fc.string({ unit: "binary" }), fc.array(fc.nat(2 ** 30))), {
  selector: ([key]) => key,
});

describe("packed texts", () => {
  test("are found again with their numbers, and no others", () => {
    fc.assert(
      fc.property(entries, fc.string({ unit: "binary" }), (rows, other) => {
        const packed = new Packed(pack(new Map(rows)));
        expect(packed.size).toBe(rows.length);
        rows.forEach(([key, numbers], n) => {
          expect(packed.find(key)).toBe(n);
          expect(packed.text(n)).toBe(key);
          expect([...packed.numbers(n)]).toEqual(numbers);
        });
        if (!rows.some(([key]) => key === other)) expect(packed.find(other)).toBe(-1);
      }),
    );
  });
  test("take one byte a unit where every unit has one", () => {
    const sizes = ["veld", "вель"].map((key) => pack(new Map([[key, []]])).length);
    expect(sizes[1]! - sizes[0]!).toBe(4);
  });
});

describe("a packed trie", () => {
  const names = ["Uldmern", "Uldmern Junction", "Free People's Army", "US", "U.S.", "hall", "Kérs’holt", "Вельд"];
  test.each([
    "at Uldmern-Junction, the Free People’s Army and the Free People’s Party",
    "tell us of a HALL in the U.S. and of the US; Uldmern's hall",
    "Kersholt, VELD, Вельд and Uldmern Junctions; Free People",
  ])("finds in a text what the one it was made from finds: %s", (text) => {
    const trie = newTrie<string>();
    for (const name of names) addName(trie, name, name);
    const packed = packTrie(trie, (name) => names.indexOf(name));
    const opened = openTrie(packed, (n) => names[n]!);
    expect(findNames(trie, text).length).toBeGreaterThan(1);
    expect(findNames(opened, text)).toEqual(findNames(trie, text));
  });
});
