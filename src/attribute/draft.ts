import type { Attitude } from "../model/statement.ts";
import type { Span } from "../text/span.ts";
import type { Cue } from "./cues.ts";
import type { Line } from "./line.ts";

/** A statement in the making: spans are found, the names behind them are not yet. */
export interface Draft {
  readonly line: Line;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** The words that name the speaker; null where carried over. */
  readonly source: Span | null;
  /** Where `source` is "who", the words before it that it stands for. */
  readonly antecedent: Span | null;
  readonly addressee: Span | null;
  readonly attitude: Attitude;
  readonly hedge: Span | null;
  readonly rule: string;
  /** The cue it came from; null for a quotation that runs on, a bulletin's sentence. */
  readonly by: Cue | null;
  /** Carriers that stand in the text, outermost first. */
  readonly outer: readonly Draft[];
}

/** Letters and digits in a stretch of text: what a span weighs. Many spans of one text are weighed, so it is summed up once. */
export function weight(text: string, at: Span): number {
  if (summed.text !== text) summed = { text, before: weightsBefore(text) };
  return summed.before[at.end]! - summed.before[at.start]!;
}

let summed: { readonly text: string; readonly before: Int32Array } = { text: "", before: new Int32Array(1) };

/** For each offset of a text: the letters and digits before it, in UTF-16 units. */
function weightsBefore(text: string): Int32Array {
  const before = new Int32Array(text.length + 1);
  let last = 0;
  let sum = 0;
  for (const run of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    before.fill(sum, last, run.index + 1);
    for (let k = 1; k <= run[0].length; k++) before[run.index + k] = sum + k;
    sum += run[0].length;
    last = run.index + run[0].length;
  }
  return before.fill(sum, last);
}
