import type { Token } from "../lang/doc.ts";
import type { Words } from "../lang/words.ts";
import type { Range, VerbGroup } from "./clause.ts";
import { isQuote } from "./phrases.ts";

type Draft = { -readonly [K in keyof VerbGroup]: VerbGroup[K] };

/** The dictionary form by the tables, else by the tagger. */
export const lemmaOf = (token: Token, words: Words): string => words.verbForms.get(token.lower) ?? token.lemma;

/** All verb groups of a stretch, in text order. Words in brackets are left out. */
export function verbGroups(tokens: readonly Token[], words: Words, aside: readonly boolean[]): readonly VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const group = aside[i] ? null : groupAt(tokens, i, words);
    if (!group) continue;
    found.push(group);
    i = group.to - 1;
  }
  return found;
}

const isVerb = (t: Token | undefined): boolean => !!t && (t.tag === "VERB" || t.tag === "AUX");
const isBase = (t: Token | undefined, words: Words): boolean => {
  if (!t) return false;
  const known = words.verbForms.get(t.lower) === t.lower;
  return (isVerb(t) && (t.form === "VB" || t.form === "VBP" || t.form === "")) || known;
};
const isPast = (t: Token | undefined): boolean => !!t && isVerb(t) && (t.form === "VBN" || t.form === "VBD");
const isGerund = (t: Token | undefined): boolean => !!t && isVerb(t) && t.form === "VBG";

/** The verb group that begins at a token, or null. */
function groupAt(tokens: readonly Token[], at: number, words: Words): VerbGroup | null {
  const g = words.grammar;
  const first = tokens[at]!;
  if (first.lower !== "to" && !opens(tokens, at, words)) return null;
  const draft: Draft = {
    from: at,
    to: at,
    head: at,
    lemma: "",
    particle: null,
    voice: "active",
    form: "finite",
    modal: null,
    negation: null,
    past: false,
    perfect: false,
    progressive: false,
    chain: [],
  };
  let k = at;
  if (first.lower === "to") {
    k = skip(tokens, at + 1, words, draft);
    if (!isBase(tokens[k], words)) return null;
    draft.form = "infinitive";
  }
  for (let last = ""; ; ) {
    const t = tokens[k];
    if (!t) return null;
    const next = skip(tokens, k + 1, words, null);
    const step = auxiliary(t, tokens[next], tokens[next + 1], words);
    if (!step) {
      if (!isVerb(t) && !words.verbForms.has(t.lower)) return null;
      return close(tokens, draft, k, last, words);
    }
    if (k === at && (t.form === "VBG" || t.lower === "being" || t.lower === "having")) draft.form = "gerund";
    if (k === at && t.lower === "been") draft.form = "participle";
    if (step === "modal") draft.modal = t.lower;
    if (step === "have") draft.perfect = true;
    if (step === "duty") draft.modal = "must";
    if (
      step !== "modal" &&
      k === at &&
      (t.form === "VBD" || g.do.has(t.lower)) &&
      /^(did|had|was|were|got)$/.test(t.lower)
    )
      draft.past = true;
    last = step;
    k = skip(tokens, k + 1, words, draft);
    if (step === "duty") k = skip(tokens, k + 1, words, draft);
  }
}

/** Whether a group may begin here: a verb, not a noun that looks like one. */
function opens(tokens: readonly Token[], at: number, words: Words): boolean {
  const t = tokens[at]!;
  const g = words.grammar;
  if (g.modals.has(t.lower) && t.tag === "AUX") return true;
  if (t.tag === "AUX" || g.have.has(t.lower)) return t.lower !== "'s" || t.tag === "AUX";
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (headlineVerb(t, before, next, words)) return true;
  if (t.tag !== "VERB") return false;
  if (t.form === "VBG" && words.actors.forces.has(t.lower)) return false;
  if ((t.form === "VBN" || t.form === "VBG") && attributive(before) && nounish(next)) return false;
  if (t.form === "VBN" && before?.tag === "VERB" && next?.tag === "NOUN") return false;
  if (t.form === "VBG" && words.grammar.prepositions.has(t.lower)) return false;
  const bare = t.form === "VB" || t.form === "VBP";
  return !(bare && before && (before.tag === "DET" || before.tag === "ADJ" || before.form === "POS"));
}

/** "the ruined city", "two destroyed tanks": a participle that stands as an adjective. */
const attributive = (before: Token | undefined): boolean =>
  !!before &&
  (before.tag === "DET" ||
    before.tag === "ADJ" ||
    before.tag === "NUM" ||
    before.form === "POS" ||
    before.form === "PRP$");
const nounish = (t: Token | undefined): boolean => !!t && (t.tag === "NOUN" || t.tag === "PROPN" || t.tag === "ADJ");

/** "X Freed" in a headline, where capitals make every word look like a name. */
const headlineVerb = (t: Token, before: Token | undefined, next: Token | undefined, words: Words): boolean =>
  t.tag === "PROPN" &&
  !!before &&
  before.tag === "PROPN" &&
  /(ed|en)$/.test(t.lower) &&
  words.verbForms.has(t.lower) &&
  words.verbForms.get(t.lower) !== t.lower &&
  (!next || next.tag === "PUNCT" || next.tag === "ADP");

function auxiliary(
  t: Token,
  next: Token | undefined,
  after: Token | undefined,
  words: Words,
): "modal" | "do" | "have" | "be" | "duty" | null {
  const g = words.grammar;
  if (g.modals.has(t.lower) && (isVerb(next) || isBase(next, words))) return "modal";
  if (g.have.has(t.lower) && next?.lower === "to" && isBase(after, words)) return "duty";
  if (g.have.has(t.lower) && isPast(next)) return "have";
  if (g.do.has(t.lower) && isBase(next, words) && next !== t) return "do";
  if (g.be.has(t.lower) && (isPast(next) || isGerund(next) || (!!next && g.be.has(next.lower) && isVerb(next))))
    return "be";
  return null;
}

/** Past adverbs and negations; the negation is noted in the draft. */
function skip(tokens: readonly Token[], from: number, words: Words, draft: Draft | null): number {
  let k = from;
  for (; k < tokens.length; k++) {
    const t = tokens[k]!;
    if (words.grammar.negations.has(t.lower) || (t.lower === "no" && tokens[k + 1]?.lower === "longer")) {
      const to = t.lower === "no" ? k + 2 : k + 1;
      if (draft) draft.negation = { from: k, to };
      k = to - 1;
    } else if (opensQuotedVerb(tokens, k, words)) continue;
    else if (!(t.tag === "ADV" || words.grammar.adverbs.has(t.lower)) || t.tag === "VERB") break;
  }
  return k;
}

/** "has “completely freed” X": an opening mark between an auxiliary and its verb. */
function opensQuotedVerb(tokens: readonly Token[], k: number, words: Words): boolean {
  if (!isQuote(tokens[k]) || !(tokens[k - 1]?.tag === "AUX" || tokens[k - 1]?.tag === "ADV")) return false;
  let next = k + 1;
  while (tokens[next]?.tag === "ADV" || words.grammar.adverbs.has(tokens[next]?.lower ?? "")) next++;
  return isPast(tokens[next]) || isGerund(tokens[next]) || tokens[next]?.form === "VB";
}

/** Finishes a group at its main verb: voice, particle, and the verb it governs if it only governs one. */
function close(tokens: readonly Token[], draft: Draft, head: number, last: string, words: Words): VerbGroup {
  const t = tokens[head]!;
  draft.head = head;
  draft.to = head + 1;
  draft.lemma = lemmaOf(t, words);
  if (last === "be" && isPast(t)) draft.voice = "passive";
  if (last === "be" && t.form === "VBG") draft.progressive = true;
  if (draft.from === head) {
    draft.form = t.form === "VBG" ? "gerund" : t.form === "VBN" ? "participle" : "finite";
    draft.past = t.form === "VBD";
  }
  if (t.tag === "PROPN") draft.form = "participle";
  if (draft.form === "participle" && t.form !== "VBG") draft.voice = "passive";
  if (draft.lemma === "be" && tokens[draft.to]?.lower === "no" && tokens[draft.to + 1]?.lower === "longer") {
    draft.negation = { from: draft.to, to: draft.to + 2 };
    draft.to += 2;
  }
  if (draft.lemma === "be" && words.grammar.negations.has(tokens[draft.to]?.lower ?? "")) {
    draft.negation = { from: draft.to, to: draft.to + 1 };
    draft.to++;
  }
  draft.negation ??= negationBefore(tokens, draft.from, words);
  const after = tokens[draft.to];
  if (after && words.phrasal.has(`${draft.lemma} ${after.lower}`)) {
    draft.particle = after.lower;
    draft.to++;
  }
  return governed(tokens, draft, words) ?? draft;
}

/** "no longer holds", "never fired": a negation right before a verb without an auxiliary. */
function negationBefore(tokens: readonly Token[], from: number, words: Words): Range | null {
  const before = tokens[from - 1]?.lower ?? "";
  if (before === "longer" && tokens[from - 2]?.lower === "no") return { from: from - 2, to: from };
  return before !== "nor" && words.grammar.negations.has(before) ? { from: from - 1, to: from } : null;
}

/** "started pulling", "tried to take", "is ready to leave": one group with the verbs before the last in its chain. */
function governed(tokens: readonly Token[], draft: Draft, words: Words): VerbGroup | null {
  let k = draft.to;
  let outer = draft.lemma;
  while (words.grammar.adverbs.has(tokens[k]?.lower ?? "") && tokens[k]?.tag === "ADV") k++;
  const adjective = tokens[k];
  if (draft.lemma === "be" && adjective && words.governors.has(adjective.lower) && tokens[k + 1]?.lower === "to") {
    outer = adjective.lower;
    k++;
  }
  const opener = tokens[k];
  if (!opener || !words.governors.has(outer)) return null;
  if (opener.lower !== "to" && !(isGerund(opener) && words.aspectual.has(outer))) return null;
  const inner = groupAt(tokens, k, words);
  if (!inner) return null;
  return {
    ...draft,
    to: inner.to,
    head: inner.head,
    lemma: inner.lemma,
    particle: inner.particle,
    voice: inner.voice,
    negation: draft.negation ?? inner.negation,
    progressive: draft.progressive || inner.progressive,
    chain: [outer, ...inner.chain],
  };
}

/** Which tokens stand in brackets. */
export function asides(tokens: readonly Token[]): readonly boolean[] {
  let depth = 0;
  return tokens.map((t) => {
    if (t.text === "(" || t.text === "[") depth++;
    const inside = depth > 0;
    if ((t.text === ")" || t.text === "]") && depth > 0) depth--;
    return inside;
  });
}
