import type { Quoted } from "../lang/doc.ts";
import type { Draft } from "./draft.ts";
import { isAt, type Line, spanOf } from "./line.ts";
import { fullNounEnd, isFiniteVerb, nounEnd } from "./phrase.ts";
import { canSpeak } from "./voice.ts";

/**
 * "Oru was blunter still: “We shall not go.”", "It did not surprise the miller Teo Harn: “…”": a quotation of several words
 * behind a colon that no saying opens. Who speaks is the person named right before the colon, else the sentence's subject.
 */
export function colonQuote(line: Line, quote: Quoted): Draft | null {
  const first = line.words.findIndex((w) => w.start >= quote.start);
  const colon = first - 2;
  if (colon < 1 || !isAt(line, colon, ":") || quote.end - quote.start < 20) return null;
  const source = namedBefore(line, colon) ?? subjectOf(line, colon);
  if (!source || !canSpeak(line, source[0], source[1])) return null;
  return {
    line,
    content: [{ start: quote.start, end: quote.end }],
    cue: spanOf(line, colon, colon + 1),
    source: spanOf(line, source[0], source[1]),
    antecedent: null,
    addressee: null,
    attitude: "says",
    hedge: null,
    rule: "quote/colon",
    by: null,
    outer: [],
  };
}

/** A run of names that ends at the colon and does not begin the sentence, with what describes it. */
function namedBefore(line: Line, colon: number, placed = false): readonly [number, number] | null {
  let from = colon;
  while (from > 0 && line.classes[from - 1] === "name") from--;
  if (isAt(line, from - 1, "in", "at", "near", "from", "outside") && line.classes[from - 2] === "name")
    return namedBefore(line, from - 1, true);
  if (colon - from < 2 || from === 0) return null;
  while (
    from > 0 &&
    ["noun", "adjective", "determiner", ...(placed ? ["owner"] : [])].includes(line.classes[from - 1] ?? "")
  )
    from--;
  return [from, colon];
}

/** The noun phrase or pronoun that opens the sentence, before its first verb. */
function subjectOf(line: Line, colon: number): readonly [number, number] | null {
  let from = 0;
  if (line.classes[0] === "conjunction" || line.classes[0] === "adverb") from = isAt(line, 1, ",") ? 2 : 1;
  const end = line.classes[from] === "pronoun" ? from + 1 : fullNounEnd(line, from);
  if (end === from || end >= colon || nounEnd(line, from) === from) return null;
  let verb = end;
  while (line.classes[verb] === "adverb") verb++;
  return isFiniteVerb(line, verb) ? [from, end] : null;
}
