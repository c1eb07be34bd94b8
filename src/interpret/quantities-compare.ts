import { after, allBut, before, fillers, particled } from "../lang/en/numerals.ts";
import type { Comparator } from "../model/quantity.ts";
import { lowerAt, type Word } from "./quantities-words.ts";

const butBy = new Map(allBut.map((v) => [v, true]));

/** "all but" and its like, as a table to look phrases up in. */
export const exceptions: ReadonlyMap<string, boolean> = butBy;

/** What stands before a number: where its phrase begins, and how it puts the number. */
export interface Lead {
  readonly from: number;
  readonly comparator: Comparator | null;
  readonly allBut: boolean;
}

/** The comparator that ends right before word `i`, over at most two words that change nothing. */
export function comparatorBefore(words: readonly Word[], i: number): Lead {
  const near = leadAt(words, i);
  // "more than a further 20": what only adds gives way to what compares.
  const far = near.comparator === "eq" && !near.allBut ? leadAt(words, near.from) : near;
  return far.comparator === null ? near : far;
}

function leadAt(words: readonly Word[], i: number): Lead {
  const prior = words[i - 1];
  const none: Lead = {
    from: prior?.lower === "between" || prior?.lower === "from" ? i - 1 : i,
    comparator: null,
    allBut: false,
  };
  for (let end = i; end > i - 3 && end > 0; end--) {
    const last = words[end - 1]!;
    if (!lasts.has(last.lower)) {
      if (!fillers.has(last.lower)) break;
      continue;
    }
    for (let n = Math.min(4, end); n > 0; n--) {
      const phrase = lowerAt(words, end - n, n);
      if (butBy.has(phrase)) return { from: end - n, comparator: "eq", allBut: true };
      const c = before.get(phrase);
      if (c && particled.has(lowerAt(words, end - n - 1, n + 1))) return none;
      if (c) return { from: end - n, comparator: c, allBut: false };
    }
    if (!fillers.has(last.lower)) break;
  }
  return none;
}

const lasts: ReadonlySet<string> = new Set([...before.keys(), ...allBut].map((p) => p.split(" ").at(-1)!));

/** The comparator right after a number that ends before word `i`, and how many words it takes. */
export function comparatorAfter(
  words: readonly Word[],
  i: number,
): { readonly comparator: Comparator; readonly words: number } | null {
  const w = words[i];
  if (!w) return null;
  if (w.text === "-" && !w.gap) {
    const c = after.get(`-${words[i + 1]?.lower ?? ""}`);
    return c ? { comparator: c, words: 2 } : null;
  }
  for (const n of [2, 1]) {
    const c = after.get(lowerAt(words, i, n));
    if (c && !(w.text === "+" && w.gap) && !(w.lower === "plus")) return { comparator: c, words: n };
  }
  return null;
}

/** "1.5 percent of the country or less": the comparator after the whole. */
export function lessAfter(words: readonly Word[], i: number): Comparator | null {
  for (let k = i; k < i + 6 && words[k]?.kind === "word"; k++) {
    const c = words[k]!.lower === "or" ? after.get(lowerAt(words, k, 2)) : undefined;
    if (c) return c;
  }
  return null;
}
