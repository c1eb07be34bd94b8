import type { Doc } from "../lang/doc.ts";
import { bodyNouns, bodyWords, groupNouns, peopleNouns } from "../lang/en/sources.ts";
import { personNouns } from "../lang/en/titles.ts";
import type { Draft } from "./draft.ts";
import { isAt, type Line, spanOf } from "./line.ts";
import { isFiniteVerb, isVerb } from "./phrase.ts";

/**
 * "Mill retaken - Veldanian general staff", "Two killed in shelling: mayor": a headline whose last words, behind a dash or colon, name
 * who says the rest. Null where the words before have no verb, or those behind name nobody who speaks.
 */
export function namedBehind(doc: Doc, line: Line): Draft | null {
  const { words } = line;
  let mark = words.length - 1;
  while (mark > 1 && !isAt(line, mark, "-", "–", "—", ":")) mark--;
  if (mark < 3 || words.length - mark > 8 || line.quote[mark]! >= 0) return null;
  if (!says(line, mark + 1, words.length) || !tells(line, 1, mark)) return null;
  const quote = doc.quotes.find((q) => q.depth === 0 && q.start <= line.start + 2 && q.end >= words[mark - 1]!.end - 2);
  return {
    line,
    content: [quote ? { start: quote.start, end: quote.end } : spanOf(line, 0, mark)],
    cue: spanOf(line, mark, mark + 1),
    source: spanOf(line, mark + 1, words.length),
    antecedent: null,
    addressee: null,
    attitude: "says",
    hedge: null,
    rule: "layout/behind",
    by: null,
    outer: [],
  };
}

/** Whether words of a headline tell of something done: a verb, or a participle that stands for one. */
export const tells = (line: Line, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (isVerb(line, k) || line.classes[k] === "finite") return true;
  return false;
};

/** A noun phrase alone whose noun is of people or bodies that speak, or a name that ends in such a word or is one of a person. */
function says(line: Line, from: number, to: number): boolean {
  let head = "";
  for (let k = from; k < to; k++) {
    const c = line.classes[k] ?? "other";
    const { lower } = line.words[k]!;
    if (isFiniteVerb(line, k) || !["name", "noun", "adjective", "owner", "determiner", "preposition"].includes(c))
      return false;
    if (c === "preposition" && k === from) return false;
    if (c !== "preposition" && (head === "" || line.classes[k - 1] !== "preposition")) head = lower;
  }
  return (
    personNouns.has(head) || peopleNouns.has(head) || bodyNouns.has(head) || groupNouns.has(head) || bodyWords.has(head)
  );
}
