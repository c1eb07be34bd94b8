import type { Hearing, Sentence, Token } from "../../lang/doc.ts";
import { months } from "../../lang/en/time.ts";
import type { Words } from "../../lang/words.ts";
import { lowerOf } from "../lookup.ts";

/** What a sentence is in its story, as far as its words alone tell. */
export interface Line {
  /** Something of a war happens in it. */
  readonly event: boolean;
  /** It leaves the scene before: "elsewhere", "in a separate attack". */
  readonly apart: boolean;
  /** It tells of earlier times: "last month", "in 2014". */
  readonly back: boolean;
}

/** The sentences of an article as lines of a story. */
export function linesOf(h: Hearing, words: Words): readonly Line[] {
  const published = h.head.published;
  return h.doc.sentences.map((s) => ({
    event: s.tokens.some((t) => eventful(t, words)),
    apart: s.tokens.some((_, k) => leaves(s.tokens, k, words)),
    back: s.tokens.some((_, k) => looksBack(s.tokens, k, words, published)),
  }));
}

/** A word of harm, fighting or taking. */
const eventful = (t: Token, words: Words): boolean =>
  words.events.verbs.has(t.lower) ||
  words.casualties.nouns.has(t.lower) ||
  words.strike.strikeNouns.has(t.lower) ||
  words.strike.attackNouns.has(t.lower) ||
  words.story.events.has(t.lower);

function leaves(tokens: Sentence["tokens"], k: number, words: Words): boolean {
  const word = tokens[k]!.lower;
  if (words.story.apart.has(word)) return true;
  if (k > 3 || !words.story.separate.has(word)) return false;
  return words.story.incidents.has(lowerOf(tokens[k + 1])) || words.story.incidents.has(lowerOf(tokens[k + 2]));
}

/** "last month", "two years ago", "in 2014", "in May" where the article is of another year or month. */
function looksBack(tokens: Sentence["tokens"], k: number, words: Words, published: string | null): boolean {
  const w = words.story;
  const word = tokens[k]!.lower;
  if (w.spans.has(word)) {
    const before = [lowerOf(tokens[k - 1]), lowerOf(tokens[k - 2])];
    return (
      w.ago.has(lowerOf(tokens[k + 1])) || w.ago.has(before[0]!) || (w.ago.has(before[1]!) && before[0] === "this")
    );
  }
  if (!w.since.has(lowerOf(tokens[k - 1])) || !published) return false;
  if (/^(?:19|20)\d\d$/.test(word)) return word !== published.slice(0, 4);
  const month = months.get(word);
  return month !== undefined && month !== Number(published.slice(5, 7)) && !/^\d/.test(lowerOf(tokens[k + 1]));
}
