import type { Place } from "../beat/beat.ts";
import type { Hearing, Token } from "../lang/doc.ts";
import { frontNouns, placeNouns } from "../lang/en/toponyms.ts";
import { keep } from "../text/keep.ts";
import { type Word, wordsOf } from "../text/trie.ts";
import { formsIn, type How } from "./forms.ts";
import type { Forms } from "./forms-tables.ts";
import type { NewPlace } from "./unlisted.ts";

/** Words that may name a place, with every entry they may mean. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  /** First word (in) and last word (out), as indexes into `Ground.words`. */
  readonly from: number;
  readonly to: number;
  readonly how: How | "none";
  readonly places: readonly Place[];
  /** Index of the sentence it stands in; -1 where it stands in none. */
  readonly sentence: number;
  /** The name also stands for a side or a state that speaks and acts. */
  readonly voice: boolean;
  /** The words are an adjective too ("US"). */
  readonly adjective: boolean;
  /** The words around say that this is a place, whether a table has it or not. */
  readonly sure: boolean;
  /** What the article makes of a name no table has; null where it says nothing, and for listed names. */
  readonly fresh: NewPlace | null;
}

/** A text's words with what is known of each. */
export interface Ground {
  readonly h: Hearing;
  readonly forms: Forms;
  readonly words: readonly Word[];
  /** For each word: the sentence it stands in, or -1. */
  readonly sentences: readonly number[];
  /** For each word: a name of the beat covers it. */
  readonly covered: readonly boolean[];
  /** Offsets at which a place of the beat begins. */
  readonly starts: ReadonlySet<number>;
  /** For each word: the token it begins, where there is one. */
  readonly tokens: ReadonlyMap<number, Token>;
}

/** Whatever the stations after need of a text, made in one pass. */
export function groundOf(h: Hearing): Ground {
  const words = wordsOf(h.doc.text);
  const tokens = new Map<number, Token>();
  for (const sentence of h.doc.sentences) for (const token of sentence.tokens) tokens.set(token.start, token);
  const sentences = words.map(() => -1);
  const covered = words.map(() => false);
  let [s, m] = [0, 0];
  words.forEach((word, i) => {
    while (s < h.doc.sentences.length && h.doc.sentences[s]!.end <= word.start) s++;
    if (s < h.doc.sentences.length && h.doc.sentences[s]!.start <= word.start) sentences[i] = s;
    while (m < h.mentions.length && h.mentions[m]!.end <= word.start) m++;
    covered[i] = m < h.mentions.length && h.mentions[m]!.start <= word.start;
  });
  const starts = new Set(h.mentions.filter((mention) => mention.type === "place").map((mention) => mention.start));
  return { h, forms: formsIn(h.beat), words, sentences, covered, starts, tokens };
}

/** The words a text writes small: made only where a name is doubtful. */
export const smallWords = keep((ground: Ground): ReadonlySet<string> => {
  const small = new Set<string>();
  for (const word of ground.words) if (word.caps === 0) small.add(word.key);
  return small;
});

/** "the village of X", "X village", "the town X". */
export function namedAsPlace({ words, sentences }: Ground, from: number, to: number): boolean {
  const near = (at: number): Word | null => (sentences[at] === sentences[from] ? (words[at] ?? null) : null);
  const [one, two, next] = [near(from - 1), near(from - 2), near(to)];
  if (one && one.caps === 0 && placeNouns.has(one.key) && words[from]!.gap === " ") return true;
  if (one?.key === "of" && two && placeNouns.has(two.key) && two.caps === 0) return true;
  return next?.gap === " " && next.caps === 0 && (placeNouns.has(next.key) || frontNouns.has(next.key));
}
