import { group } from "./group.ts";
import type { Told } from "./told.ts";

/** Share of their longer words that two claims of kind `other` must have in common to be about one thing. */
const ALIKE = 0.5;

/**
 * Parts claims of no typed kind by what they say: one speaker's of one day with one stance are one where the place is told or the
 * articles differ; anything else only where the words are nearly the same.
 */
export function byProposition(members: readonly Told[]): Told[][] {
  const mouths = group(members, (told) => `${told.article.article}|${utterance(told)}`);
  // An utterance that an article gives twice without a place is two things as likely as one: it is then no key.
  const keyed = (told: Told): string | null => {
    const key = utterance(told);
    const once = mouths.get(`${told.article.article}|${key}`)?.length === 1;
    return told.voice !== "outlet" && (once || told.claim.place !== null) ? key : null;
  };
  const parts: Told[][] = [];
  const byUtterance = new Map<string, number>();
  const byWord = new Map<string, { readonly part: number; readonly words: ReadonlySet<string> }[]>();
  for (const told of [...members].sort((a, b) => a.order - b.order)) {
    const key = keyed(told);
    const words = wordsOf(told);
    const part = (key === null ? undefined : byUtterance.get(key)) ?? alike(words, byWord) ?? parts.push([]) - 1;
    parts[part]!.push(told);
    if (key !== null && !byUtterance.has(key)) byUtterance.set(key, part);
    for (const word of words) {
      const of = byWord.get(word);
      if (of === undefined) byWord.set(word, [{ part, words }]);
      else of.push({ part, words });
    }
  }
  return parts;
}

const utterance = ({ speaker, said, claim }: Told): string =>
  `${speaker}|${said}|${claim.stance}|${claim.quantity?.unit ?? ""}`;

/** The words of four letters and more; none where no text is given. */
const wordsOf = (told: Told): ReadonlySet<string> =>
  new Set(
    told
      .words()
      .split(" ")
      .filter((word) => word.length >= 4),
  );

/** The first part that has a claim with nearly these words. Only claims that share a word are looked at. */
function alike(
  words: ReadonlySet<string>,
  byWord: ReadonlyMap<string, readonly { readonly part: number; readonly words: ReadonlySet<string> }[]>,
): number | undefined {
  const shared = new Map<ReadonlySet<string>, { part: number; both: number }>();
  for (const word of words)
    for (const { part, words: other } of byWord.get(word) ?? []) {
      const seen = shared.get(other);
      if (seen === undefined) shared.set(other, { part, both: 1 });
      else seen.both++;
    }
  const near = [...shared].filter(([other, { both }]) => both / (words.size + other.size - both) >= ALIKE);
  return near.length === 0 ? undefined : Math.min(...near.map(([, { part }]) => part));
}
