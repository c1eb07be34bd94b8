import type { Span } from "../../text/span.ts";
import type { Cue } from "../cues.ts";
import type { Draft } from "../draft.ts";
import { spanOf } from "../line.ts";
import type { Reading } from "../read.ts";
import { decode, normalise, second } from "./decode.ts";
import { contentOf, theNet } from "./learn.ts";
import { viewOf } from "./view.ts";

/** Why the words at a cue are taken for somebody's: what the net held likely, and what came next. Likelihoods are 0 to 1. */
export interface Ground {
  readonly cue: Span;
  /** That the word is a cue at all. */
  readonly likelihood: number;
  /** What spoke most for it (or against it, below 0), with its weight. */
  readonly because: readonly { readonly what: string; readonly weight: number }[];
  readonly content: readonly Span[];
  readonly source: Span | null;
  /** That just these words are said. */
  readonly held: number;
  /** The next likeliest words, where there are others. */
  readonly runnerUp: { readonly content: readonly Span[]; readonly held: number } | null;
}

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
    const spans = decode(view.words, scores, i);
    const next = second(view.words, scores, i, spans);
    grounds.push({
      cue: spanOf(line, i, i + 1),
      likelihood,
      because,
      content: contentOf(reading, spans),
      source: spans.source && spanOf(line, spans.source[0], spans.source[1]),
      held: Math.exp(spans.content),
      runnerUp: next && { content: contentOf(reading, next), held: Math.exp(next.content) },
    });
  });
  return grounds;
}
