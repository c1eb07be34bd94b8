import type { Quantity } from "../../src/model/quantity.ts";

/** What a sentence is made of, as answers have it. */
export interface Said {
  readonly kind: string;
  readonly actor: string;
  readonly aspect?: string | null;
  readonly unit?: string | null;
  readonly place: { readonly name: string } | null;
  readonly quantity?: Pick<Quantity, "value" | "high" | "comparator" | "unit"> | null;
}

/** The same with names in place of ids and the number in words. */
export interface Thing {
  readonly kind: string;
  /** Null where no side is told. */
  readonly side: string | null;
  readonly place: string | null;
  /** "more than 80 %"; null where no number is told. */
  readonly many: string | null;
  /** Whether it is the whole of a place. */
  readonly whole: boolean;
  /** What is counted. */
  readonly unit: string | null;
  readonly aspect: string | null;
}

/** One language's templates. */
export interface Phrases {
  readonly third: string;
  amount(quantity: NonNullable<Said["quantity"]>): string | null;
  say(thing: Thing): string;
  ask(thing: Thing): string;
}

/** How a language writes numbers with their comparators. */
export interface Numbers {
  readonly tag: string;
  readonly gt: string;
  readonly ge: string;
  readonly lt: string;
  readonly le: string;
  readonly approx: string;
  readonly from: string;
  readonly to: string;
}

/** A number with its comparator, which is never dropped; a share as a percentage. Null where none is told. */
export function amountIn(
  words: Numbers,
  { value, high, comparator, unit }: NonNullable<Said["quantity"]>,
): string | null {
  if (value === null) return null;
  const share = unit === "share";
  const put = (n: number): string =>
    (share ? n * 100 : n).toLocaleString(words.tag, { maximumFractionDigits: 3 }) + (share ? " %" : "");
  if (comparator === "range" && high !== null) return `${words.from} ${put(value)} ${words.to} ${put(high)}`;
  const before = { gt: words.gt, ge: words.ge, lt: words.lt, le: words.le, approx: words.approx }[comparator as string];
  return before ? `${before} ${put(value)}` : put(value);
}

/** Parts that are there, with a mark between them. */
export const parts = (mark: string, ...all: readonly (string | null | undefined | false)[]): string =>
  all.filter(Boolean).join(mark);
