import fc from "fast-check";
import { expect, test } from "vitest";
import type { Doc } from "../lang/doc.ts";
import { analyse } from "../lang/en/analyse.ts";
import corpus from "../lang/en/numerals.corpus.ts";
import { quantitiesIn } from "./quantities.ts";
import type { ReadQuantity } from "./quantities-read.ts";

const docOf = (text: string): Doc => analyse(text, [{ type: "paragraph", span: { start: 0, end: text.length } }]);
const read = (text: string): readonly ReadQuantity[] => quantitiesIn(docOf(text), { start: 0, end: text.length });
const plain = (q: ReadQuantity): unknown => [q.high === null ? q.value : [q.value, q.high], q.comparator, q.unit];

test.each(corpus.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
  expect(read(text).map(plain)).toEqual(expected);
});

test("a comparator binds to its own number alone", () => {
  expect(read("at least 3 tanks, up to 5 guns and 9 trucks").map((q) => q.comparator)).toEqual(["ge", "le", "eq"]);
});

test("the words of a quantity hold its comparator, the head its noun", () => {
  const text = "It took more than 230 square kilometres.";
  const [q] = read(text);
  expect(text.slice(q!.words.start, q!.words.end)).toBe("more than 230");
  expect(text.slice(q!.head!.start, q!.head!.end)).toBe("square kilometres");
});

test("a part of what was told before says so", () => {
  const [all, part] = read("They sent 138 drones, 110 of which were shot down");
  expect([all!.part, part!.part]).toEqual([false, true]);
  expect(read("34 of the 40 drones were lost")[0]).toMatchObject({ value: 34, unit: "drones", part: true });
});

test("all but some counts what is left over", () => {
  expect(read("all but 26 drones")[0]).toMatchObject({ value: 26, allBut: true });
});

const numerals = fc.oneof(
  fc.integer({ min: 2, max: 999_999 }).map((n) => n.toLocaleString("en")),
  fc.constantFrom("two", "thirty-one", "four hundred and six", "five thousand", "a dozen", "2.5 million", "70%", "4/5"),
);
const leads = fc.constantFrom("", "over ", "at least ", "about ", "up to ", "more than ");
const nouns = fc.constantFrom("drones", "tanks", "soldiers", "armoured vehicles", "villages");
const phrase = fc
  .tuple(leads, numerals, nouns)
  .map(([l, n, noun]) => `${l}${n} ${n.includes("%") || n.includes("/") ? "of the " : ""}${noun}`);

test("the words of every quantity read again give the same number", () => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), (phrases) => {
      const text = `They lost ${phrases.join(", ")}.`;
      const found = read(text);
      expect(found.length).toBe(phrases.length);
      for (const q of found) {
        const [again] = read(text.slice(q.phrase.start, q.phrase.end));
        expect([again?.value, again?.comparator]).toEqual([q.value, q.comparator]);
      }
    }),
    { seed: 11, numRuns: 150 },
  );
});

test("no number is read twice, whatever the text", () => {
  const pieces = fc.constantFrom(
    "20",
    "1,650",
    "twenty",
    "-",
    "/",
    "%",
    "to",
    "between",
    "and",
    "of",
    "drones",
    "more than",
    "2025",
    ",",
    ".",
    "a",
    "hundred",
    "(",
    ")",
    "half",
    "all but",
    "Nov.",
    "tanks",
    "or",
    "\u202f",
    "5",
    "third",
    "\ud83d\ude80",
    "naïve",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join(" ");
      const found = read(text);
      found.forEach((q, i) => {
        expect(q.words.start).toBeGreaterThanOrEqual(i ? found[i - 1]!.words.end : 0);
        expect(q.words.end).toBeLessThanOrEqual(text.length);
        expect(q.value === null).toBe(q.comparator === null);
        if (q.high !== null) expect(q.high).toBeGreaterThan(q.value ?? 0);
      });
    }),
    { seed: 12, numRuns: 500 },
  );
});

test("time grows with the text and no faster: a third of a megabyte of digits and commas", () => {
  const sized = (n: number): number => {
    const doc: Doc = { text: "1,234, 5/6 ".repeat(n), blocks: [], quotes: [], sentences: [] };
    const sentence = { start: 0, end: doc.text.length, tokens: [], block: 0 };
    const before = process.cpuUsage().user;
    quantitiesIn({ ...doc, sentences: [sentence] }, sentence);
    return process.cpuUsage(undefined).user - before;
  };
  sized(2000);
  const [small, large] = [sized(3000), sized(30_000)];
  expect(large).toBeLessThan(30 * Math.max(small, 5_000));
});
