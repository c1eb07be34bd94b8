// Which words a number cannot do without. Most clauses count nothing, and to know it must cost next to nothing.

import type { Token } from "../lang/doc.ts";
import { fractionSigns, fractions, multiples, ones, scales, shareWords, tens, vague } from "../lang/en/numerals.ts";
import { keepByWord } from "../text/keep.ts";

/** Of a phrase the word that is rarest by itself: its longest. */
const rarest = (phrase: string): string => phrase.split(" ").reduce((a, b) => (b.length > a.length ? b : a));

const counting: ReadonlySet<string> = new Set([
  ...[multiples, ones, tens, scales, fractions].flatMap((table) => [...table.keys()].map(rarest)),
  ...["couple", "pair", "half"],
  ...shareWords.map((s) => rarest(s.words)),
  ...vague.map(rarest),
]);
const signs = new RegExp(`[\\d${[...fractionSigns.keys()].join("")}]`);
const plain = /^[a-z]+$/;

const counts = keepByWord((lower: string): boolean => {
  if (counting.has(lower)) return true;
  return !plain.test(lower) && (signs.test(lower) || lower.split(/[^\p{L}\p{M}]+/u).some((part) => counting.has(part)));
});

/** Whether some of these tokens may be a number, a share or a vague amount. */
export const mayCount = (tokens: readonly Token[]): boolean => tokens.some((t) => counts(t.lower));
