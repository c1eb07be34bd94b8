import type { Doc } from "../lang/doc.ts";
import { bodyNouns, groupNouns, labels } from "../lang/en/sources.ts";
import { namedBehind, tells } from "./behind.ts";
import type { Draft } from "./draft.ts";
import { embeddedPost } from "./embed.ts";
import { isAt, isQuoteMark, type Line, spanOf } from "./line.ts";
import { hasFinite } from "./phrase.ts";
import { canSpeak } from "./voice.ts";
import { datelineEnd } from "./wire.ts";

/**
 * Attribution by layout and marks: a pull quote with "– Press Service" on the line after it; "Oru: Velmar is ours" where a name
 * and a colon open a line.
 */
export function layoutDrafts(doc: Doc, lines: readonly Line[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const interviewed = interviewees(doc, lines);
  lines.forEach((line, i) => {
    const answer = interviewed.size ? answerIn(doc, line, interviewed) : null;
    if (answer) {
      found.push(answer);
      return;
    }
    const pulled = pullQuote(doc, line, lines[i - 1]) ?? embeddedPost(doc, line);
    if (pulled) found.push(pulled);
    else if (doc.blocks[line.block]?.type === "title" || !drafts.some((d) => d.line === line)) {
      const titled = doc.blocks[line.block]?.type === "title" || isFirstLine(doc, line);
      const marked = (titled && !drafts.some((d) => d.line === line) && namedBehind(doc, line)) || colonLine(doc, line);
      if (marked) found.push(marked);
    }
  });
  return found;
}

const blank = { antecedent: null, addressee: null, attitude: "says", hedge: null, by: null, outer: [] } as const;

/** "Marek Oru: …" at the head of a paragraph: the last word of the label before its colon, or null. */
function labelOf(doc: Doc, line: Line): string | null {
  const block = doc.blocks[line.block];
  if (block?.type !== "paragraph" || line.start > block.span.start + 1) return null;
  const colon = line.words.findIndex((w) => w.text === ":");
  if (colon < 1 || colon > 4 || colon >= line.words.length - 1) return null;
  if (line.words.slice(0, colon).some((w) => !/^\p{Lu}/u.test(w.text) || labels.has(w.lower))) return null;
  const last = line.words[colon - 1]!.lower;
  return last.length > 2 ? last : null;
}

/** Whose names head two or more paragraphs each, where two or more names do so: an interview set as a dialogue. */
function interviewees(doc: Doc, lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const label = labelOf(doc, line);
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const often = [...counts].filter(([, n]) => n > 1).map(([label]) => label);
  return new Set(often.length > 1 ? often : []);
}

/** A paragraph of such a dialogue: all behind the label is said. */
function answerIn(doc: Doc, line: Line, names: ReadonlySet<string>): Draft | null {
  const label = labelOf(doc, line);
  if (!label || !names.has(label)) return null;
  const colon = line.words.findIndex((w) => w.text === ":");
  const start = line.words[colon + 1]!.start;
  return {
    ...blank,
    line,
    content: [{ start, end: doc.blocks[line.block]!.span.end }],
    cue: spanOf(line, colon, colon + 1),
    source: spanOf(line, 0, colon),
    rule: "layout/answer",
  };
}

/** A line of a dash and a name, under a block that is one quotation. */
function pullQuote(doc: Doc, line: Line, before: Line | undefined): Draft | null {
  if (
    !before ||
    before.block === line.block ||
    !isAt(line, 0, "-", "–", "—", "―") ||
    line.words.length > 10 ||
    hasFinite(line, 0, line.words.length)
  )
    return null;
  const block = doc.blocks[before.block];
  const quote =
    block &&
    doc.quotes.find(
      (q) =>
        q.depth === 0 && q.start <= block.span.start + 2 && q.start >= block.span.start && q.end >= block.span.end - 3,
    );
  if (!quote || !canSpeak(line, 1, line.words.length)) return null;
  return {
    ...blank,
    line,
    content: [{ start: quote.start, end: quote.end }],
    cue: spanOf(line, 0, 1),
    source: spanOf(line, 1, line.words.length),
    rule: "layout/pull-quote",
  };
}

/** Whether a line is all of a text's short first block: a headline, though nothing marks it as one. */
const isFirstLine = (doc: Doc, line: Line): boolean => {
  const span = doc.blocks[0]?.span;
  return (
    line.block === 0 && !!span && doc.blocks.length > 1 && span.end - span.start <= 140 && line.end >= span.end - 2
  );
};

/** "The Veln health ministry: three people died.": a paragraph of a live page that opens with a body and a colon, one sentence long. */
function bodyAlone(doc: Doc, line: Line, colon: number): boolean {
  const span = doc.blocks[line.block]?.span;
  const head = line.words[colon - 1]?.lower ?? "";
  const plain = line.classes
    .slice(0, colon)
    .every((c) => ["name", "noun", "adjective", "owner", "determiner"].includes(c));
  return !!span && line.end >= span.end - 2 && colon > 1 && plain && (bodyNouns.has(head) || groupNouns.has(head));
}

/** "Name: words": a name alone before a colon, a sentence after it. */
function colonLine(doc: Doc, line: Line): Draft | null {
  const block = doc.blocks[line.block];
  const low = block ? line.words.findIndex((w) => w.start >= datelineEnd(doc.text, block)) : 0;
  const colon = line.words.findIndex((w, k) => k > low && w.text === ":");
  const quoted = isQuoteMark(line.words[colon + 1]);
  const titled = block?.type === "title" || isFirstLine(doc, line) || bodyAlone(doc, line, colon);
  if (colon - low < 1 || colon - low > (quoted ? 9 : 6) || colon >= line.words.length - 2) return null;
  if (
    low < 0 ||
    (block && line.start > block.span.start + 1) ||
    [low, colon - 1].some((k) => labels.has(line.words[k]!.lower))
  )
    return null;
  for (let k = low; k < colon; k++)
    if (
      line.classes[k] !== "name" &&
      line.classes[k] !== "owner" &&
      !["preposition", "determiner", ...(quoted || titled ? ["adjective", "noun"] : [])].includes(line.classes[k] ?? "")
    )
      return null;
  if (!canSpeak(line, line.classes[colon - 1] === "name" ? low : colon - 1, colon)) return null;
  let to = line.words.length;
  while (to > colon + 1 && !/[\p{L}\p{N})\]%]/u.test(line.words[to - 1]!.text)) to--;
  if (!titled && line.words[colon + 1]!.text !== "“" && line.words[colon + 1]!.text !== '"') return null;
  const quote = doc.quotes.find(
    (q) => q.start >= line.words[colon + 1]!.start && q.start <= line.words[colon + 1]!.end + 1 && q.depth === 0,
  );
  if (titled && !quote && !tells(line, colon + 1, to)) return null;
  const content =
    quote && quote.end >= line.words[to - 1]!.end - 2
      ? { start: quote.start, end: quote.end }
      : spanOf(line, colon + 1, to);
  return {
    ...blank,
    line,
    content: [content],
    cue: spanOf(line, colon, colon + 1),
    source: spanOf(line, low, colon),
    rule: "layout/colon",
  };
}
