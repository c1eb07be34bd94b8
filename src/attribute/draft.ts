import type { Attitude } from "../model/statement.ts";
import type { Span } from "../text/span.ts";
import { isPlainDigit, isPlainLetter } from "../text/units.ts";
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
  let size = 1;
  for (let at = 0; at < text.length; at += size) {
    const unit = text.charCodeAt(at);
    size = text.codePointAt(at)! > 0xffff ? 2 : 1;
    const plain = isPlainLetter(unit) || isPlainDigit(unit);
    const counts = plain || (unit > 127 && /[\p{L}\p{N}]/u.test(text.slice(at, at + size)));
    for (let k = at; k < at + size; k++) before[k + 1] = before[k]! + (counts ? 1 : 0);
  }
  return before;
}
