import { attachedScales, fractionSigns, fractions, multiples, ones, scales, tens } from "../lang/en/numerals.ts";
import type { Word } from "./quantities-words.ts";

/** A number read from words `from` (in) to `to` (out). */
export interface Numeral {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** "share": a fraction or percentage already (0..1); "times": "twice". */
  readonly measure: "count" | "share" | "times";
  readonly digits: boolean;
  /** Whether a scale word closed it ("20 thousand"), which a range's lower end may borrow. */
  readonly scale: number;
}

const heads: ReadonlySet<string> = new Set(["a", "an", "half", ...multiples.keys(), ...ones.keys(), ...tens.keys()]);

/** Whether a number may begin with a word: what is no head of one is passed over without being taken apart. */
export const startsNumeral = (w: Word): boolean =>
  w.kind !== "word" ||
  heads.has(w.lower) ||
  (w.lower.includes("-") && heads.has(w.lower.slice(0, w.lower.indexOf("-"))));

/** The number that begins at word `i`, or null. */
export function numeralAt(words: readonly Word[], i: number): Numeral | null {
  const w = words[i];
  if (!w) return null;
  if (w.kind === "digits") return fromDigits(words, i);
  if (w.kind === "mark") {
    const sign = fractionSigns.get(w.text);
    return sign === undefined ? null : { value: sign, from: i, to: i + 1, measure: "share", digits: true, scale: 1 };
  }
  const times = multiples.get(w.lower);
  if (times !== undefined) return { value: times, from: i, to: i + 1, measure: "times", digits: false, scale: 1 };
  return fraction(words, i) ?? fromWords(words, i);
}

const grouped = /^\d{1,3}(?:[,\u00a0\u202f\u2009 ]\d{3})+(?:\.\d+)?$/;
const plain = /^\d+(?:\.\d+)?$/;
const commaDecimal = /^\d+,\d{1,2}$/;

function fromDigits(words: readonly Word[], i: number): Numeral | null {
  const w = words[i]!;
  const text = w.text;
  let value: number;
  if (grouped.test(text)) value = Number(text.replace(/[,\u00a0\u202f\u2009 ]/g, ""));
  else if (plain.test(text)) value = Number(text);
  else if (commaDecimal.test(text) && (scales.has(words[i + 1]?.lower ?? "") || words[i + 1]?.text === "%"))
    value = Number(text.replace(",", "."));
  else return null;
  if (!Number.isFinite(value)) return null;
  const over = divided(words, i, value);
  if (over) return over;
  const glued = words[i + 1];
  if (glued && !glued.gap && glued.kind === "word" && !attachedScales.has(glued.lower))
    return unitGlued(glued.lower) ? done(value, i, i + 1, true, 1) : null;
  return scaled(words, value, i, i + 1, true);
}

const unitGlued = (lower: string): boolean => /^(?:km|sq|sqkm|mi|ha|km2|km²|kms|pct|x)$/.test(lower);
const done = (value: number, from: number, to: number, digits: boolean, scale: number): Numeral => ({
  value,
  from,
  to,
  measure: "count",
  digits,
  scale,
});

/** "4/5": a fraction where the upper number is the smaller; anything else ("24/7") is no number. */
function divided(words: readonly Word[], i: number, value: number): Numeral | null {
  const [slash, below] = [words[i + 1], words[i + 2]];
  if (slash?.text !== "/" || slash.gap || below?.kind !== "digits" || below.gap || !plain.test(below.text)) return null;
  const under = Number(below.text);
  return value > 0 && value < under && under <= 100
    ? { value: value / under, from: i, to: i + 3, measure: "share", digits: true, scale: 1 }
    : null;
}

/** Scale words that follow: "1.5 million", "719 thousand", "5 hundred thousand". "m" and "k" only against the digits. */
function scaled(words: readonly Word[], value: number, from: number, to: number, digits: boolean): Numeral {
  let [scale, at] = [1, to];
  for (;;) {
    const w = words[at];
    const by = w?.kind === "word" ? scales.get(w.lower) : undefined;
    if (
      by === undefined ||
      (attachedScales.has(w!.lower) && (at !== to || (w!.gap && w!.lower.length === 1) || !digits)) ||
      /s$/.test(w!.lower)
    )
      break;
    scale *= by;
    at++;
  }
  return done(round(value * scale), from, at, digits, scale);
}

/** 1.2 million is 1200000, not 1199999.9999999998. */
const round = (n: number): number => Number(n.toPrecision(15));

/** "two thirds", "three-quarters", "one-fifth", "a third of", "half": 0..1. */
function fraction(words: readonly Word[], i: number): Numeral | null {
  const w = words[i]!;
  const share = (value: number, to: number): Numeral => ({
    value,
    from: i,
    to,
    measure: "share",
    digits: false,
    scale: 1,
  });
  const parts = w.lower.split("-");
  const under = fractions.get(parts.at(-1) ?? "");
  if (parts.length === 2 && under !== undefined) {
    const above = ones.get(parts[0]!) ?? (parts[0] === "a" ? 1 : undefined);
    return above !== undefined && above < under && above > 0 ? share(above / under, i + 1) : null;
  }
  if (w.lower === "half") return nextScale(words, i + 1) ? null : share(0.5, i + 1);
  const above = w.lower === "a" || w.lower === "an" ? 1 : ones.get(w.lower);
  const next = words[i + 1];
  const below = next?.kind === "word" && next.gap ? fractions.get(next.lower) : undefined;
  if (above === undefined || below === undefined || above >= below || above === 0 || next!.lower === "half")
    return null;
  const plural = above > 1;
  // "a third", "one third" need "of" after them: "a third attack" is an ordinal; "two third" is nothing.
  if (plural ? !/s$/.test(next!.lower) : words[i + 2]?.lower !== "of") return null;
  return ofScale(words, above / below, i, i + 2) ?? share(above / below, i + 2);
}

/** "a quarter of a million", "three quarters of a billion": a number, and no share. */
function ofScale(words: readonly Word[], part: number, from: number, at: number): Numeral | null {
  const by =
    words[at]?.lower === "of" && words[at + 1]?.lower === "a" ? scales.get(words[at + 2]?.lower ?? "") : undefined;
  return by === undefined || by < 1000 ? null : done(round(part * by), from, at + 3, false, by);
}

const nextScale = (words: readonly Word[], i: number): number | undefined => {
  const at = words[i]?.lower === "a" ? i + 1 : i;
  return scales.get(words[at]?.lower ?? "");
};

/** Numbers in words: "forty-two thousand", "a hundred and six", "a dozen", "half a million", "two dozen". */
function fromWords(words: readonly Word[], i: number): Numeral | null {
  const w = words[i]!;
  if (w.lower === "half") {
    const by = nextScale(words, i + 1);
    const at = words[i + 1]?.lower === "a" ? i + 3 : i + 2;
    return by === undefined ? null : done(by / 2, i, at, false, by);
  }
  if (w.lower === "a" || w.lower === "an") return afterArticle(words, i);
  if (!startsNumber(w.lower)) return null;
  return compound(words, i, i, 0);
}

/** Cardinals from word `at` on, joined by the rules of English; `group` is what stands before them already ("a" is 1). */
function compound(words: readonly Word[], i: number, start: number, before: number): Numeral | null {
  let [total, group, at, scale] = [0, before, start, 1];
  let last: "none" | "ones" | "tens" | "scale" = before ? "ones" : "none";
  for (; at < words.length; at++) {
    const lower = words[at]!.lower;
    if (
      at > i &&
      lower === "and" &&
      last === "scale" &&
      startsNumber(words[at + 1]?.lower ?? "") &&
      (ones.has(words[at + 1]!.lower) || tens.has(words[at + 1]!.lower.split("-")[0]!)) &&
      !scales.has(words[at + 2]?.lower ?? "")
    )
      continue;
    const [head, tail] = lower.split("-") as [string, string | undefined];
    const [ten, one, by] = [tens.get(head), tail === undefined ? ones.get(lower) : undefined, scales.get(lower)];
    if (ten !== undefined && last !== "ones" && last !== "tens" && (tail === undefined || ones.has(tail))) {
      group += ten + (tail === undefined ? 0 : (ones.get(tail) ?? 0));
      last = tail === undefined ? "tens" : "ones";
    } else if (one !== undefined && (last === "none" || last === "scale" || (last === "tens" && one < 10))) {
      group += one;
      last = "ones";
    } else if (by !== undefined && last !== "none" && !/s$/.test(lower) && !attachedScales.has(lower)) {
      scale = by;
      if (by <= 100) group *= by;
      else [total, group] = [total + group * by, 0];
      last = "scale";
    } else break;
  }
  while (words[at - 1]?.lower === "and") at--;
  return at > i ? done(total + group, i, at, false, scale) : null;
}

const startsNumber = (lower: string): boolean => {
  const [head, tail, more] = lower.split("-") as [string, string | undefined, string | undefined];
  return more === undefined && (ones.has(lower) || (tens.has(head) && (tail === undefined || ones.has(tail))));
};

/** "a dozen", "a hundred", "a couple", "a half dozen"; an article before anything else is no number. */
function afterArticle(words: readonly Word[], i: number): Numeral | null {
  const next = words[i + 1];
  if (next?.kind !== "word") return null;
  if (next.lower === "couple" || next.lower === "pair")
    return { ...done(2, i, words[i + 2]?.lower === "of" ? i + 3 : i + 2, false, 1) };
  if (next.lower === "half") {
    const by = scales.get(words[i + 2]?.lower ?? "");
    return by === undefined ? null : done(by / 2, i, i + 3, false, by);
  }
  const by = scales.get(next.lower);
  if (by === undefined || /s$/.test(next.lower) || attachedScales.has(next.lower)) return null;
  return compound(words, i, i + 1, 1);
}
