import {
  changing,
  currencies,
  distributes,
  ones,
  partPronouns,
  percents,
  shareWords,
  vague,
} from "../lang/en/numerals.ts";
import type { Dimension } from "../lang/en/units.ts";
import type { Comparator } from "../model/quantity.ts";
import type { Span } from "../text/span.ts";
import { comparatorAfter, comparatorBefore, exceptions, lessAfter } from "./quantities-compare.ts";
import { isName } from "./quantities-names.ts";
import { type Numeral, numeralAt, startsNumeral } from "./quantities-numerals.ts";
import { type Counted, countedAt, isUnit, pastGain } from "./quantities-units.ts";
import { firstWords, lowerAt, phraseAt, spanOfWords, type Word } from "./quantities-words.ts";

/** A number with what it counts, as the text puts it. */
export interface ReadQuantity {
  /** Null where a unit stands without a number ("dozens of drones", "part of the town"). Shares run from 0 to 1. */
  readonly value: number | null;
  /** The upper end of a range, else null. */
  readonly high: number | null;
  readonly comparator: Comparator | null;
  /** Canonical unit; the noun itself where the table has none; null where no noun follows ("13: six in …"). */
  readonly unit: string | null;
  readonly dimension: Dimension | null;
  /** Whether the unit table knows the noun. */
  readonly known: boolean;
  /** Comparator and number: "more than 230", "dozens of". */
  readonly words: Span;
  /** The noun that is counted, or null. */
  readonly head: Span | null;
  /** The whole phrase, from comparator to noun. */
  readonly phrase: Span;
  /** Of "80% of Vovchansk", "34 of the 40 drones": the words after "of", or null. */
  readonly of: Span | null;
  /** A part of what was told before: "621 of them", "110 of which". */
  readonly part: boolean;
  /** "all but 26": the number counts what is left over. */
  readonly allBut: boolean;
  readonly rule: string;
}

/** The quantities of a run of words, in order, none twice. Words within `times` (expressions of time, in order) are passed over. */
export function quantitiesOf(words: readonly Word[], times: readonly Span[]): readonly ReadQuantity[] {
  const found: ReadQuantity[] = [];
  let t = 0;
  for (let i = 0; i < words.length; ) {
    while (t < times.length && times[t]!.end <= words[i]!.start) t++;
    if (times[t] && times[t]!.start <= words[i]!.start) {
      i++;
      continue;
    }
    const gained = words[i - 1]?.kind === "digits" ? pastGain(words, i) : i;
    if (gained > i) {
      i = gained;
      continue;
    }
    const amount = amounts.has(words[i]!.lower) ? (shareAt(words, i) ?? vagueAt(words, i)) : null;
    const one = amount ?? (startsNumeral(words[i]!) ? numberAt(words, i) : null);
    if (one && !isGloss(words, i, one.quantity, found.at(-1))) found.push(one.quantity);
    i = one ? one.to : i + 1;
  }
  return found;
}

/** "a tank", "another helicopter": things of a known unit that an article makes one. */
export function singlesOf(words: readonly Word[]): readonly ReadQuantity[] {
  const found: ReadQuantity[] = [];
  words.forEach((w, i) => {
    if (!/^(?:a|an|another)$/.test(w.lower) || numeralAt(words, i)) return;
    const model = /^\p{Lu}/u.test(words[i + 1]?.text ?? "") && words[i + 2]?.kind === "digits" && words[i + 2]!.gap;
    const counted = countedAt(words, model ? i + 3 : i + 1, true);
    if (counted?.known && counted.dimension === "count")
      found.push(
        finish(words, i, i + 1, i + 1, { value: 1, high: null, comparator: "eq" }, counted, "quantity/article")
          .quantity,
      );
  });
  return found;
}

interface Read {
  /** Still open to what else the words around it tell. */
  readonly quantity: { -readonly [K in keyof ReadQuantity]: ReadQuantity[K] };
  readonly to: number;
}

/** "(115 square miles)" after "300 square kilometres" says the same once more. */
function isGloss(words: readonly Word[], i: number, q: ReadQuantity, last: ReadQuantity | undefined): boolean {
  if (!last || (q.dimension !== "length" && q.dimension !== "area") || q.dimension !== last.dimension) return false;
  let k = i - 1;
  while (k >= 0 && words[k]!.end > last.phrase.end && words[k]!.text !== "(") k--;
  return words[k]?.text === "(" && words[k]!.start >= last.phrase.end && words[k]!.start - last.phrase.end < 3;
}

const shareBy = new Map(shareWords.map((s) => [s.words, s]));
const vagueBy = new Map(vague.map((v) => [v, true]));
/** What an amount without a number can begin with. */
const amounts: ReadonlySet<string> = new Set([...firstWords(shareBy), ...firstWords(vagueBy)]);

/** "most of", "the whole", "fully": a share without a figure. */
function shareAt(words: readonly Word[], i: number): Read | null {
  const n = phraseAt(words, i, shareBy, 5);
  if (!n || phraseAt(words, i, exceptions, 3)) return null;
  const row = shareBy.get(lowerAt(words, i, n))!;
  const [last, next, prior] = [words[i + n - 1]!.lower, words[i + n]?.lower ?? "", words[i - 1]?.lower ?? ""];
  if (
    row.words === "all" &&
    (/^(?:over|day|night|along|around|about|right|too|but|out|in|time|this|that)$/.test(next) ||
      /^(?:at|after|above|of|first|with|in|for|and)$/.test(prior))
  )
    return null;
  if (/^(?:full|complete|whole|entire)$/.test(row.words) && /^(?:as|of)$/.test(next)) return null;
  if (/^(?:all|nearly all|almost all)$/.test(row.words) && numeralAt(words, i + n)) return null;
  const words_ = spanOfWords(words, i, i + n);
  const of =
    last === "of" || last === "in"
      ? objectAt(words, i + n)
      : /^(?:the )?(?:whole|entire|full|complete)$|^all|^(?:nearly|almost)/.test(row.words)
        ? objectAt(words, i + n)
        : null;
  return {
    to: i + n,
    quantity: {
      value: row.value,
      high: null,
      comparator: row.comparator,
      unit: "share",
      dimension: "share",
      known: true,
      words: words_,
      head: null,
      phrase: of ? { start: words_.start, end: of.end } : words_,
      of,
      part: partPronouns.has(next),
      allBut: false,
      rule: "quantity/share-word",
    },
  };
}

/** Up to five words after "of", to the next mark or verb-like word: enough to find the place a share is of. */
function objectAt(words: readonly Word[], i: number): Span | null {
  let k = i;
  const goes = (w: Word): boolean =>
    w.kind !== "mark" &&
    w.tag !== "VERB" &&
    w.tag !== "AUX" &&
    !(/^(?:and|or)$/.test(w.lower) && !/^\p{Lu}/u.test(words[k + 1]?.text ?? ""));
  while (k < words.length && k < i + 8 && goes(words[k]!)) k++;
  return k > i ? spanOfWords(words, i, k) : null;
}

/** "dozens of drones", "a barrage of missiles", "hundreds": a unit whose number nobody gave. */
function vagueAt(words: readonly Word[], i: number): Read | null {
  const n = phraseAt(words, i, vagueBy, 4);
  if (!n || isUnit(words, i)) return null;
  const to = words[i + n]?.lower === "of" ? i + n + 1 : i + n;
  const counted = countedAt(words, to, false);
  const bare = /^(?:dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands)$/.test(
    lowerAt(words, i, n),
  );
  if ((!counted?.known || counted.dimension === "time") && !bare) return null;
  return finish(words, i, to, to, { value: null, high: null, comparator: null }, counted, "quantity/vague");
}

function numberAt(words: readonly Word[], i: number): Read | null {
  const first = numeralAt(words, i);
  if (!first || isName(words, first)) return null;
  const range = rangeAt(words, first);
  const last = range ?? first;
  const hundredth = percentAt(words, last.to);
  let to = last.to + hundredth;
  let [value, high] = [first.value, range ? range.value : null] as [number, number | null];
  let share = first.measure === "share";
  if (hundredth) [value, high, share] = [tidy(value / 100), high === null ? null : tidy(high / 100), true];
  else if (range && range.scale > 1 && first.scale === 1 && first.value < range.value / range.scale)
    value = tidy(first.value * range.scale);
  const lead = comparatorBefore(words, i);
  const trail = comparatorAfter(words, to);
  if (trail) to += trail.words;
  const of = words[to]?.lower === "of" ? objectOf(words, to + 1) : null;
  const counted = share ? null : (of?.counted ?? countedAt(words, to, value === 1 && high === null));
  if (!keeps(words, first, counted, share) && !placed(words, first)) return null;
  const late = trail || !share ? null : lessAfter(words, of ? of.to : to);
  const comparator: Comparator = high !== null ? "range" : (lead.comparator ?? trail?.comparator ?? late ?? "eq");
  const noun: Counted | null = share
    ? { unit: "share", dimension: "share", factor: 1, known: true, head: spanOfWords(words, first.from, to), to }
    : first.measure === "times"
      ? { unit: "times", dimension: "times", factor: 1, known: true, head: spanOfWords(words, first.from, to), to }
      : counted;
  const f = noun?.factor ?? 1;
  const numbers = {
    value: f === 1 ? value : tidy(value * f),
    high: high === null || f === 1 ? high : tidy(high * f),
    comparator,
  };
  const read = finish(words, lead.from, to, to, numbers, noun, first.digits ? "quantity/digits" : "quantity/words");
  const { quantity } = read;
  if (currencies.has(words[i - 1]?.text ?? "")) {
    quantity.unit = "money";
    quantity.dimension = "money";
  }
  if (share || first.measure === "times") quantity.head = null;
  quantity.of = of?.span ?? null;
  quantity.part = of?.part ?? false;
  quantity.allBut = lead.allBut;
  return read;
}

const tidy = (n: number): number => Number(n.toPrecision(12));

function finish(
  words: readonly Word[],
  from: number,
  to: number,
  next: number,
  numbers: Pick<ReadQuantity, "value" | "high" | "comparator">,
  counted: Counted | null,
  rule: string,
): Read {
  const at = spanOfWords(words, from, to);
  return {
    to: Math.max(next, 0),
    quantity: {
      value: numbers.value,
      high: numbers.high,
      comparator: numbers.comparator,
      unit: counted?.unit ?? null,
      dimension: counted?.dimension ?? null,
      known: counted?.known ?? false,
      words: at,
      head: counted?.head ?? null,
      phrase: { start: at.start, end: Math.max(at.end, counted?.head.end ?? 0) },
      of: null,
      part: false,
      allBut: false,
      rule,
    },
  };
}

/** What is kept of bare numbers: "one" only before a known noun, a money sign or share always. */
function keeps(words: readonly Word[], n: Numeral, counted: Counted | null, share: boolean): boolean {
  if (share || n.measure === "times") return true;
  if (words[n.from]!.kind === "word" && n.value <= 1) return counted?.known === true;
  return true;
}

/** "20 over A and one over B", "… and one each over B and C": "one" goes on a list of numbers with their places. */
function placed(words: readonly Word[], n: Numeral): boolean {
  const next = n.to + (distributes.has(words[n.to]?.lower ?? "") ? 1 : 0);
  return (
    /^(?:over|in|near|above)$/.test(words[next]?.lower ?? "") &&
    /^(?:and|,)$/.test(words[n.from - 1]?.lower ?? "") &&
    words.slice(Math.max(0, n.from - 9), n.from - 1).some((w) => w.kind === "digits" || ones.has(w.lower)) &&
    numeralAt(words, next + 1) === null
  );
}

const percentAt = (words: readonly Word[], i: number): number => {
  const w = words[i];
  if (!w) return 0;
  if (percents.has(w.lower)) return 1;
  return w.lower === "per" && words[i + 1]?.lower === "cent" ? 2 : 0;
};

/** "rose from 12 to 31", "risen by nine to 40": two numbers, the old or what was added and the new. */
function changes(words: readonly Word[], from: number): boolean {
  const lead = words[from - 1]?.lower ?? "";
  if (lead === "by") return true;
  return lead === "from" && words.slice(Math.max(0, from - 8), from).some((w) => changing.has(w.lower));
}

/** "20-30", "20 to 30", "between 20 and 30", "two or three": the upper number, or null. */
function rangeAt(words: readonly Word[], first: Numeral): Numeral | null {
  let k = first.to + percentAt(words, first.to);
  const join = words[k];
  if (!join || first.measure === "times") return null;
  const between = words.slice(Math.max(0, first.from - 3), first.from).some((w) => w.lower === "between");
  const dash = /^[-–—]$/.test(join.text) && !join.gap && words[k + 1]?.kind === "digits";
  if (!(dash || join.lower === "to" || (join.lower === "and" && between) || (join.lower === "or" && !first.digits)))
    return null;
  k++;
  if (join.lower === "to" && changes(words, first.from)) return null;
  const second = numeralAt(words, k);
  if (!second || second.measure !== first.measure || second.value <= first.value) return null;
  if (join.lower === "or" && second.value > first.value + 5) return null;
  return second;
}

/** What stands after "of": "them", "the 40 drones", a place. A part of a counted whole is counted in its unit. */
function objectOf(
  words: readonly Word[],
  i: number,
): { readonly span: Span | null; readonly part: boolean; readonly counted: Counted | null; readonly to: number } {
  const part = partPronouns.has(words[i]?.lower ?? "");
  let k = i;
  while (words[k]?.kind === "word" && /^(?:the|a|an|its|their|these|those|all)$/.test(words[k]!.lower)) k++;
  const whole = numeralAt(words, k);
  const counted = whole ? countedAt(words, whole.to, false) : part ? null : countedAt(words, k, false);
  const span = objectAt(words, i);
  const definite =
    k > i && !/^(?:a|an)$/.test(words[i]!.lower) && counted?.known === true && counted.dimension === "count";
  return { span, part: part || whole !== null || definite, counted, to: span ? i + 1 : i };
}
