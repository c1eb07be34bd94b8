import type { Doc } from "../lang/doc.ts";
import { type Cue, cuesOf } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { type Ground, groundsOf } from "./learnt/explain.ts";
import { type Line, linesOf } from "./line.ts";
import { draftOf, type Reading } from "./read.ts";
import { datelineEnd } from "./wire.ts";

/** A line with its cues and what the rules make of each. */
export interface ReadLine {
  readonly reading: Reading;
  readonly title: boolean;
  readonly read: readonly (readonly [Cue, Draft | null])[];
}

/** Every line that may hold a saying, as the rules read it, in the order of the text: no credits, bylines, datelines. */
export function readLines(doc: Doc, lines: readonly Line[]): ReadLine[] {
  const starts = doc.blocks.map((b) => datelineEnd(doc.text, b));
  return lines.flatMap((line) => {
    const type = doc.blocks[line.block]?.type;
    if (type === "credit" || type === "byline" || type === "dateline") return [];
    const cues = cuesOf(line);
    const from = starts[line.block] ?? 0;
    const low = Math.max(
      0,
      line.words.findIndex((w) => w.start >= from),
    );
    const reading = { line, cues, quotes: doc.quotes, low };
    return [{ reading, title: type === "title", read: cues.map((cue) => [cue, draftOf(reading, cue)] as const) }];
  });
}

/** What the net makes of every word of a text that may be a cue: for explaining, too slow for reading. */
export const groundsIn = (doc: Doc): Ground[] =>
  readLines(doc, linesOf(doc)).flatMap(({ reading, title, read }) => groundsOf(reading, title, read));
