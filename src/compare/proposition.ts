import { group } from "./group.ts";
import { fold } from "./names.ts";
import type { Told } from "./told.ts";

/** Share of their longer words that two claims of kind `other` must have in common to be about one thing. */
const ALIKE = 0.5;

/**
 * Parts claims of no typed kind by what they say: one speaker's of one day with one stance are one where the place is told or the
 * articles differ; anything else only where the words are nearly the same.
 */
export function byProposition(members: readonly Told[]): Told[][] {
  const parts: Told[][] = [];
  for (const told of [...members].sort((a, b) => a.order - b.order)) {
    const home = parts.find((part) => part.some((other) => oneThing(told, other, members)));
    if (home === undefined) parts.push([told]);
    else home.push(told);
  }
  return parts;
}

function oneThing(a: Told, b: Told, members: readonly Told[]): boolean {
  if ((a.claim.quantity?.unit ?? null) !== (b.claim.quantity?.unit ?? null)) return false;
  if (alike(wordsOf(a), wordsOf(b)) >= ALIKE) return true;
  if (a.voice === "outlet" || utterance(a) !== utterance(b)) return false;
  return a.article === b.article ? a.claim.place !== null : lone(a, members) && lone(b, members);
}

const utterance = (told: Told): string => `${told.speaker}|${told.said}|${told.claim.stance}`;

/** Whether its article holds no other claim of that utterance, so that there is no choice. */
const lone = (told: Told, members: readonly Told[]): boolean =>
  group(members, (one) => `${one.article.article}|${utterance(one)}`).get(`${told.article.article}|${utterance(told)}`)
    ?.length === 1;

/** The words of four letters and more; none where no text is given. */
function wordsOf({ article, claim }: Told): ReadonlySet<string> {
  if (article.text == null || claim.words === null) return new Set();
  const words = fold(article.text.slice(claim.words.start, claim.words.end)).split(" ");
  return new Set(words.filter((word) => word.length >= 4));
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}
