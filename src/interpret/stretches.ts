import type { Hearing, Sentence, Token } from "../lang/doc.ts";
import type { Block } from "../model/article.ts";
import type { Statement } from "../model/statement.ts";
import type { Span } from "../text/span.ts";
import { overlaps } from "../text/span.ts";
import type { Stretch } from "./clause.ts";
import { firstFrom } from "./lookup.ts";

/** Blocks in which the outlet says nothing of its own. */
const silent: ReadonlySet<Block["type"]> = new Set(["dateline", "credit", "byline", "embed"]);

/** Every statement's and the outlet's own stretches, in text order; statements over the same words stand in their own order. */
export function cutStretches(h: Hearing, statements: readonly Statement[]): readonly Stretch[] {
  const { sentences } = h.doc;
  const saying = bySentence(sentences, statements, (s) => s.content);
  const taken = bySentence(sentences, statements, (s) => [
    ...s.content,
    ...[s.cue, ...s.via.map((hop) => hop.cue)].filter((x) => x !== null),
  ]);
  return sentences.flatMap((sentence, at) => {
    const mine = silent.has(h.doc.blocks[sentence.block]?.type ?? "paragraph")
      ? []
      : own(
          sentence,
          at,
          (taken.get(at) ?? []).flatMap((x) => x.spans),
        );
    const theirs = (saying.get(at) ?? []).flatMap((x) => said(sentence, at, x.statement));
    return [...theirs, ...mine].sort((a, b) => a.tokens[0]!.start - b.tokens[0]!.start);
  });
}

/** Which statements have some of their words in which sentences; time is linear in the words and not in their product. */
function bySentence(
  sentences: readonly Sentence[],
  statements: readonly Statement[],
  spansOf: (s: Statement) => readonly Span[],
): ReadonlyMap<number, readonly { statement: Statement; spans: readonly Span[] }[]> {
  const found = new Map<number, { statement: Statement; spans: readonly Span[] }[]>();
  for (const statement of statements) {
    const spans = spansOf(statement);
    const here = new Set<number>();
    for (const span of spans)
      for (
        let k = Math.max(0, firstFrom(sentences, span.start + 1) - 1);
        k < sentences.length && sentences[k]!.start < span.end;
        k++
      )
        if (overlaps(span, sentences[k]!)) here.add(k);
    for (const k of here) {
      const list = found.get(k) ?? [];
      list.push({ statement, spans });
      found.set(k, list);
    }
  }
  return found;
}

const within = (t: Token, spans: readonly Span[]): boolean => spans.some((s) => s.start <= t.start && t.end <= s.end);

/** What a statement says of a sentence: nothing, or one stretch. */
function said(sentence: Sentence, at: number, statement: Statement): Stretch[] {
  if (!statement.content.some((s) => overlaps(s, sentence))) return [];
  const tokens: Token[] = [];
  const cuts: number[] = [];
  let open = true;
  for (const t of sentence.tokens) {
    const mine = within(t, statement.content);
    if (mine && !open && tokens.length) cuts.push(tokens.length);
    if (mine) tokens.push(t);
    open = mine;
  }
  return tokens.length ? parted({ tokens, sentence: at, statement, cuts }) : [];
}

/** Where the cue cut in between two clauses with a verb each, they are two stretches. */
function parted(stretch: Stretch): Stretch[] {
  const verbal = (t: Token, k: number, all: readonly Token[]): boolean =>
    /^(VB[DZP]|MD)$/.test(t.form) || (t.form === "VB" && all[k - 1]?.form !== "TO");
  const finite = (tokens: readonly Token[]): boolean =>
    tokens.some((t, k) => (t.tag === "VERB" || t.tag === "AUX") && verbal(t, k, tokens));
  const cut = stretch.cuts.find((k) => finite(stretch.tokens.slice(0, k)) && finite(stretch.tokens.slice(k)));
  if (cut === undefined) return [stretch];
  const { tokens, cuts } = stretch;
  return [
    { ...stretch, tokens: tokens.slice(0, cut), cuts: cuts.filter((k) => k < cut) },
    ...parted({ ...stretch, tokens: tokens.slice(cut), cuts: cuts.filter((k) => k > cut).map((k) => k - cut) }),
  ];
}

/** What is left of a sentence for the outlet itself: its runs of words that nobody else says. */
function own(sentence: Sentence, at: number, taken: readonly Span[]): Stretch[] {
  const near = taken.filter((s) => overlaps(s, sentence));
  if (!near.length) return [{ tokens: sentence.tokens, sentence: at, statement: null, cuts: [] }];
  const runs: Token[][] = [[]];
  for (const t of sentence.tokens) {
    if (near.some((s) => overlaps(s, t))) runs.push([]);
    else runs.at(-1)!.push(t);
  }
  return runs
    .filter((run) => run.some((t) => t.tag !== "PUNCT"))
    .map((tokens) => ({ tokens, sentence: at, statement: null, cuts: [0] }));
}
