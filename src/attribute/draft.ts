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

/** Letters and digits in a stretch of text: what a span weighs. */
export const weight = (text: string, at: Span): number =>
  text.slice(at.start, at.end).replace(/[^\p{L}\p{N}]+/gu, "").length;
