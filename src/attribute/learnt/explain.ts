import type { Span } from "../../text/span.ts";
import type { Cue } from "../cues.ts";
import type { Draft } from "../draft.ts";
import { spanOf } from "../line.ts";
import type { Reading } from "../read.ts";
import { canSpeak } from "../voice.ts";
import { Choices, decode, normalise, otherSpeaker, type Spans } from "./decode.ts";
import { contentOf, theNet } from "./learn.ts";
import { meet, type Range, type View, viewOf } from "./view.ts";

/** Why the words at a cue are taken for somebody's: what the net held likely, and what came next. Likelihoods are 0 to 1. */
export interface Ground {
  readonly cue: Span;
  /** That the word is a cue at all. */
  readonly likelihood: number;
  /** What spoke most for it (or against it, below 0), with its weight. */
  readonly because: readonly { readonly what: string; readonly weight: number }[];
  readonly content: readonly Span[];
  readonly source: Span | null;
  /** That these words, or nearly these, are said. */
  readonly held: number;
  /** The next likeliest words, where there are others. */
  readonly runnerUp: { readonly content: readonly Span[]; readonly held: number } | null;
  /** That just the words of `source` say who. */
  readonly by: number;
  /** The next likeliest words to say who, and why they do not. */
  readonly others: readonly { readonly source: Span; readonly by: number; readonly not: NotSpeaker }[];
}

/** Candidates less likely than this are not told. */
const FAINT = 1e-9;

/** Why words do not say who speaks: they are themselves said, or others are likelier to. */
export type NotSpeaker = "said" | "less likely";

/** What the net makes of every word of a line that may be a cue, likely or not. */
export function groundsOf(reading: Reading, title: boolean, read: readonly (readonly [Cue, Draft | null])[]): Ground[] {
  const net = theNet();
  const { line } = reading;
  const view = viewOf(line, reading.quotes, title, read);
  const seen = net.see(view);
  const grounds: Ground[] = [];
  line.words.forEach((_, i) => {
    if (!net.mayCue(view, i)) return;
    const likelihood = net.cue(seen, i);
    const because = net.because(seen, i);
    const scores = net.pairs(seen, i);
    normalise(view.words, scores, i);
    const choices = new Choices(scores, i, view.sums);
    const spans = decode(scores, view.sums, choices);
    const next = choices.best(spans);
    grounds.push({
      cue: spanOf(line, i, i + 1),
      likelihood,
      because,
      content: contentOf(reading, spans),
      source: spans.source && spanOf(line, spans.source[0], spans.source[1]),
      held: spans.held,
      by: spans.by,
      others: otherSpeakers(view, scores, spans).map(({ at, by, not }) => ({
        source: spanOf(line, at[0], at[1]),
        by,
        not,
      })),
      runnerUp: next && { content: contentOf(reading, next), held: next.held },
    });
  });
  return grounds;
}

/** The next likeliest words to say who that share none with the likeliest: one before or behind what is said, and one within it. */
function otherSpeakers(
  { line, sums }: View,
  scores: Float32Array,
  { left, right, source }: Spans,
): { at: Range; by: number; not: NotSpeaker }[] {
  const may = (from: number, to: number): boolean => canSpeak(line, from, to);
  const outside = otherSpeaker(scores, sums, [source, left, right], may);
  const any = otherSpeaker(scores, sums, [source, outside.at], may);
  return [outside, any].flatMap(({ at, p }) =>
    at && p > FAINT ? [{ at, by: p, not: meet(at, left) || meet(at, right) ? "said" : "less likely" }] : [],
  );
}
