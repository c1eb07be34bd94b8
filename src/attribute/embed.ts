import type { Doc } from "../lang/doc.ts";
import type { Draft } from "./draft.ts";
import { isAt, type Line, spanOf } from "./line.ts";

/** "“The mill is ours!” — Ferrow Council (@ferrow) June 11": a post set into the text, signed behind a dash; null where there is none. */
export function embeddedPost(doc: Doc, line: Line): Draft | null {
  const handle = line.words.findIndex((w, k) => k > 2 && w.text.startsWith("@") && isAt(line, k - 1, "("));
  const open = handle - 1;
  if (handle < 0) return null;
  let dash = open - 1;
  while (dash > 0 && !isAt(line, dash, "—", "–", "-", "―", "--")) dash--;
  const block = doc.blocks[line.block];
  if (dash < 1 || open - dash < 2 || open - dash > 7 || !block) return null;
  const quote = doc.quotes.findLast(
    (q) =>
      q.depth === 0 &&
      q.end <= line.words[dash]!.start &&
      q.start >= block.span.start &&
      q.end > line.words[dash]!.start - 4,
  );
  if (!quote) return null;
  return {
    line,
    content: [{ start: quote.start, end: quote.end }],
    cue: spanOf(line, dash, dash + 1),
    source: spanOf(line, dash + 1, open),
    antecedent: null,
    addressee: null,
    attitude: "says",
    hedge: null,
    rule: "layout/post",
    by: null,
    outer: [],
  };
}
