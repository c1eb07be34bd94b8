import type { ClauseType, Range, VerbGroup } from "./clause.ts";
import { isNominal, isQuote, type Phrased } from "./phrases.ts";

/** Where a clause begins, what opens it and who its subject is, before its complements are read. */
export interface Start {
  readonly group: VerbGroup;
  /** First token of the clause: its opener, else its subject, else its verb. */
  readonly from: number;
  readonly type: ClauseType;
  readonly link: string | null;
  readonly subject: Range | null;
  /** The subject stands before this clause and is not part of it. */
  readonly shared: boolean;
  readonly parent: number | null;
}

/** A stretch on its way to clauses: what is known of its verb groups so far. */
export interface Work extends Phrased {
  readonly groups: readonly VerbGroup[];
  readonly starts: Start[];
}

/** A clause that stands by itself, its subject its own. */
export const main = (group: VerbGroup, from: number, link: string | null, subject: Range | null): Start => ({
  group,
  from,
  type: "main",
  link,
  subject,
  shared: false,
  parent: null,
});

/** A clause whose subject stands before it. */
export const sharing = (group: VerbGroup, from: number, subject: Range | null): Start => ({
  group,
  from,
  type: "main",
  link: null,
  subject,
  shared: true,
  parent: null,
});

/** The words of a region without marks and adverbs at its ends, or null where no noun stands in it. */
export function nounIn(work: Work, from: number, to: number): Range | null {
  let a = from;
  let b = to;
  const soft = (k: number): boolean => {
    const t = work.tokens[k]!;
    // "about 13 villages": the comparator is part of the phrase it counts in.
    if (work.words.comparing.has(t.lower) && work.tokens[k + 1]?.tag === "NUM") return false;
    return (
      t.tag === "ADV" ||
      t.tag === "INTJ" ||
      (t.tag === "PUNCT" && !isQuote(t) && t.text !== ")") ||
      work.words.grammar.coordinators.has(t.lower)
    );
  };
  while (a < b && soft(a)) a++;
  while (b > a && (work.tokens[b - 1]!.tag === "ADV" || (isQuote(work.tokens[b - 1]) && !isQuote(work.tokens[a])))) b--;
  for (let k = a; k < b; k++)
    if (isNominal(work.tokens[k], work.words) && !isQuote(work.tokens[k]) && work.tokens[k]!.tag !== "ADJ")
      return { from: a, to: b };
  for (let k = a; k < b; k++) if (work.tokens[k]!.tag === "ADJ") return { from: a, to: b };
  return null;
}

/** Whether a comma stands between a subject and its verb. */
export const endsWithComma = (work: Work, subject: Range, group: VerbGroup): boolean => {
  for (let k = group.from - 1; k >= subject.from; k--) {
    if (work.tokens[k]!.tag === "ADV" || isQuote(work.tokens[k])) continue;
    return work.tokens[k]!.text === ",";
  }
  return false;
};

/** "X, a hub in the east," → "X". */
export function beforeComma(work: Work, subject: Range): Range {
  for (let k = subject.from + 1; k < subject.to; k++)
    if (work.tokens[k]!.text === "," && !work.aside[k]) return { from: subject.from, to: k };
  return subject;
}

/** The noun phrase that ends before a token (a comma between them allowed). */
export function nounBefore(work: Work, at: number, floor: number): Range | null {
  let to = at;
  while (to > floor && ["PUNCT", "ADP", "ADV"].includes(work.tokens[to - 1]!.tag)) to--;
  let from = to;
  while (
    from > floor &&
    (isNominal(work.tokens[from - 1], work.words) || work.tokens[from - 1]!.lower === "of" || work.aside[from - 1])
  )
    from--;
  return from < to ? { from, to } : null;
}

/** A past form without auxiliary. */
export const bare = (work: Work, group: VerbGroup): boolean =>
  group.from === group.head && work.tokens[group.head]!.form === "VBD";

/** The last "and" of a gap, or its beginning. */
export const lastCoordinator = (work: Work, gap: Range): number => {
  for (let k = gap.to - 1; k >= gap.from; k--) if (work.words.grammar.coordinators.has(work.tokens[k]!.lower)) return k;
  return gap.from;
};
