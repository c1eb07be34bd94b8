import type { Span } from "../../text/span.ts";
import type { Token } from "../doc.ts";

/** Names of a text that are gone through once, sentence by sentence. */
export interface KnownNames {
  /** The names of several words that overlap the tokens' stretch; stretches are asked for in text order. */
  within(start: number, end: number): readonly Span[];
}

/** Spans in text order, as `asNames` asks for them. */
export function namesFrom(names: readonly Span[]): KnownNames {
  let next = 0;
  return {
    within(start, end) {
      while (next < names.length && names[next]!.end <= start) next++;
      let to = next;
      while (to < names.length && names[to]!.start < end) to++;
      return names.slice(next, to);
    },
  };
}

/**
 * Tokens with the verbs inside a name of several words made names: "the United Nations", "Armed Forces". Small words and
 * words of other tags stay as they are.
 */
export function asNames(tokens: readonly Token[], known: KnownNames): readonly Token[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return tokens;
  const names = known.within(first.start, last.end);
  if (!names.length) return tokens;
  let n = 0;
  return tokens.map((token) => {
    while (n < names.length && names[n]!.end <= token.start) n++;
    const name = names[n];
    const inside = name !== undefined && name.start <= token.start && token.end <= name.end;
    const whole = inside && name.start === token.start && name.end === token.end;
    const verb = token.tag === "VERB" || token.tag === "AUX";
    return inside && !whole && verb && /^\p{Lu}/u.test(token.text)
      ? { ...token, ...asName, lemma: token.lower }
      : token;
  });
}

const asName = { tag: "PROPN", form: "NNP" } as const;
