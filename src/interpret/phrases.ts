import type { Token } from "../lang/doc.ts";
import type { Words } from "../lang/words.ts";
import { keepLast } from "../text/keep.ts";
import type { Prep, Range } from "./clause.ts";
import { joined, longestBy } from "./lookup.ts";

/** What the phrase cutter sees of a stretch. */
export interface Phrased {
  readonly tokens: readonly Token[];
  readonly words: Words;
  readonly aside: readonly boolean[];
}

const nominal = new Set(["NOUN", "PROPN", "NUM", "PRON", "DET", "ADJ", "SYM", "X"]);
const quotes = "\"'“”‘’«»„`";

/** Whether a token is a quotation mark, or several. */
export function isQuote(t: Token | undefined): boolean {
  if (!t) return false;
  for (const mark of t.text) if (!quotes.includes(mark)) return false;
  return t.text !== "";
}

/** Whether a token can stand in a noun phrase. */
export function isNominal(t: Token | undefined, words: Words): boolean {
  if (!t) return false;
  if (t.tag === "ADP" && words.grammar.prepositions.has(t.lower)) return false;
  return nominal.has(t.tag) || t.form === "POS" || isQuote(t) || t.text === "%" || t.text === "-" || t.text === "/";
}

/** The words a preposition can begin with, and of how many words the longest is: most tokens are none of them. */
const openings = keepLast((words: Words): ReadonlyMap<string, number> => {
  const found = new Map([...words.grammar.directions].map((x): [string, number] => [x, 0]));
  for (const [first, most] of longestBy(words.grammar.prepositions)) found.set(first, most);
  return found;
});

/** The preposition at a token ("in", "out of", "south of", "further east of") as its length in tokens; 0 where none stands. */
export function prepositionAt(p: Phrased, at: number): number {
  const { tokens, words } = p;
  const g = words.grammar;
  const t = tokens[at];
  const most = t && openings(words).get(t.lower);
  if (!t || most === undefined || p.aside[at] || between(p, at)) return 0;
  if (p.words.comparing.has(`${t.lower} ${tokens[at + 1]?.lower}`) && tokens[at + 2]?.tag === "NUM") return 0;
  let k = at;
  while (g.directions.has(tokens[k]?.lower ?? "")) k++;
  for (let size = Math.min(most, tokens.length - at); size > 0; size--) {
    if (!g.prepositions.has(joined(tokens, at, size))) continue;
    if (size === 1 && comparing(p, at)) return 0;
    if (size === 1 && t.tag !== "ADP" && t.tag !== "SCONJ" && t.tag !== "VERB" && t.lower !== "to") return 0;
    if (size === 1 && t.tag === "VERB" && t.lower !== "following" && t.lower !== "including") return 0;
    return size;
  }
  return k > at && tokens[k]?.lower === "of" ? k - at + 1 : 0;
}

/** "35 to 40": one number. */
const between = (p: Phrased, at: number): boolean =>
  p.tokens[at]?.form === "TO" || p.tokens[at]?.lower === "to"
    ? p.tokens[at - 1]?.tag === "NUM" && p.tokens[at + 1]?.tag === "NUM"
    : false;

/** "over 300", "around 20", "up to 25": part of the number, not a preposition. */
function comparing(p: Phrased, at: number): boolean {
  const next = p.tokens[at + 1];
  if (!next || !p.words.comparing.has(p.tokens[at]!.lower)) return false;
  if (p.words.fractions.has(next.lower) || (next.tag === "DET" && p.words.fractions.has(p.tokens[at + 2]?.lower ?? "")))
    return true;
  return next.tag === "NUM" && !/^(19|20)\d\d$/.test(next.text);
}

/** Where a noun phrase that begins at a token ends, with its "of …" parts and coordinated phrases; `at` itself where none begins. */
export function phraseEnd(p: Phrased, at: number, limit: number): number {
  const { tokens, words } = p;
  let k = at;
  let end = at;
  while (k < limit) {
    const t = tokens[k]!;
    if (p.aside[k]) k++;
    else if (isNominal(t, words) || comparing(p, k)) end = ++k;
    else if (t.tag === "ADV" && isNominal(tokens[k + 1], words)) k++;
    else if (t.lower === "of" || moreThan(p, k) || between(p, k)) k++;
    else if (
      t.tag === "VERB" &&
      (t.form === "VBN" || t.form === "VBG") &&
      isNominal(tokens[k + 1], words) &&
      k > at - 1 &&
      modifies(p, k)
    )
      k++;
    else if (k > at && words.grammar.coordinators.has(t.lower) && goesOn(p, k + 1, limit)) k++;
    else if (k > at && t.text === "," && remarkEnd(p, k, limit)) k = remarkEnd(p, k, limit);
    else if (
      k > at &&
      t.text === "," &&
      goesOn(p, words.grammar.coordinators.has(tokens[k + 1]?.lower ?? "") ? k + 2 : k + 1, limit)
    )
      k++;
    else break;
  }
  return end;
}

const moreThan = (p: Phrased, k: number): boolean => {
  const two = `${p.tokens[k]?.lower} ${p.tokens[k + 1]?.lower}`;
  return (
    p.words.comparing.has(two) || (p.words.comparing.has(`${p.tokens[k - 1]?.lower} ${p.tokens[k]?.lower}`) && k > 0)
  );
};
/** "destroyed equipment", "occupied villages": a participle between the article or number and the noun. */
const modifies = (p: Phrased, k: number): boolean => p.tokens[k + 1]?.tag === "NOUN" || p.tokens[k + 1]?.tag === "ADJ";

/** "A, which …, and B": the index of the comma that ends the remark, if the list goes on after it; else 0. */
function remarkEnd(p: Phrased, comma: number, limit: number): number {
  if (!p.words.roles.relativePronouns.has(p.tokens[comma + 1]?.lower ?? "")) return 0;
  for (let k = comma + 2; k < Math.min(limit, comma + 16); k++)
    if (p.tokens[k]!.text === ",")
      return goesOn(p, p.words.grammar.coordinators.has(p.tokens[k + 1]?.lower ?? "") ? k + 2 : k + 1, limit) ? k : 0;
  return 0;
}

/** After a comma or "and": a further item of the list, not a new clause or a remark ("a hub in the east"). */
function goesOn(p: Phrased, at: number, limit: number): boolean {
  const t = p.tokens[at];
  if (!t || at >= limit) return false;
  if (prepositionAt(p, at)) return false;
  return (
    isNominal(t, p.words) ||
    comparing(p, at) ||
    moreThan(p, at) ||
    (t.tag === "ADV" && isNominal(p.tokens[at + 1], p.words)) ||
    (t.tag === "VERB" && t.form === "VBN" && isNominal(p.tokens[at + 1], p.words))
  );
}

/** Object and prepositional phrases of a region, read from left to right. */
export function complements(
  p: Phrased,
  from: number,
  to: number,
): { readonly object: Range | null; readonly preps: readonly Prep[] } {
  let object: Range | null = null;
  const preps: Prep[] = [];
  for (let k = from; k < to && p.tokens[k]!.text !== ";"; ) {
    const size = prepositionAt(p, k);
    if (size) {
      const start = skipMarks(p, k + size, to);
      const end = phraseEnd(p, start, to);
      preps.push({
        from: k,
        to: Math.max(end, k + size),
        word: joined(p.tokens, k, size),
        noun: { from: start, to: Math.max(end, start) },
      });
      k = Math.max(end, k + size);
    } else if (!object && !preps.length && isNominal(p.tokens[k], p.words) && !isQuote(p.tokens[k])) {
      const end = phraseEnd(p, k, to);
      object = { from: k, to: Math.max(end, k + 1) };
      k = object.to;
    } else if (!object && !preps.length && (moreThan(p, k) || comparing(p, k))) {
      const end = phraseEnd(p, k, to);
      object = { from: k, to: Math.max(end, k + 1) };
      k = object.to;
    } else k++;
  }
  return { object, preps };
}

const skipMarks = (p: Phrased, at: number, to: number): number => {
  let k = at;
  while (k < to && isQuote(p.tokens[k])) k++;
  return k;
};
