import type { Doc, Quoted } from "../lang/doc.ts";
import type { Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import type { ReadLine } from "./each-line.ts";
import type { Line } from "./line.ts";
import { sourceOf } from "./owner.ts";
import { canSpeak } from "./voice.ts";

/**
 * Speech told by how blocks are set: a quotation with a dash and a name behind it, and a quotation in the block after
 * "Oru wrote on Monday:".
 */
export function speechBlocks(
  doc: Doc,
  lines: readonly Line[],
  read: readonly ReadLine[],
  drafts: readonly Draft[],
): Draft[] {
  const byBlock = new Map<number, Line[]>();
  for (const line of lines) byBlock.set(line.block, [...(byBlock.get(line.block) ?? []), line]);
  return [...signed(doc, byBlock).filter((d) => !covered(d.content[0]!, drafts)), ...introduced(doc, read, drafts)];
}

const blank = { antecedent: null, addressee: null, attitude: "says", hedge: null, by: null, outer: [] } as const;
const lineWith = (lines: readonly Line[], at: number): Line | undefined =>
  lines.find((l) => l.start <= at && at < l.end);

/** `“The mill is gone.” — Runa Veil`, a block of its own. */
function signed(doc: Doc, byBlock: ReadonlyMap<number, readonly Line[]>): Draft[] {
  return doc.blocks.flatMap((block, b) => {
    const quote = quoteAt(doc, block.span);
    const behind = quote && doc.text.slice(quote.end, block.span.end);
    const m = behind && /^[.,!?]?["”’»]\s*([–—―]+|--?)\s*(\p{Lu}[^"“”\n]{2,80}?)[.\s]*$/u.exec(behind);
    if (!quote || !m) return [];
    const dash = quote.end + m[0].indexOf(m[1]!);
    const name = dash + m[1]!.length + m[0].slice(m[0].indexOf(m[1]!) + m[1]!.length).indexOf(m[2]!);
    const line = lineWith(byBlock.get(b) ?? [], name);
    if (!line) return [];
    const from = line.words.findIndex((w) => w.start >= name);
    const to = line.words.findLastIndex((w) => w.end <= name + m[2]!.length) + 1;
    if (from < 0 || !canSpeak(line, from, to)) return [];
    return [
      {
        ...blank,
        line,
        content: [spanOfQuote(quote)],
        cue: { start: dash, end: dash + m[1]!.length },
        source: { start: name, end: name + m[2]!.length },
        rule: "layout/signed",
      },
    ];
  });
}

/** The outermost quotation a block begins with. */
const quoteAt = (doc: Doc, { start }: Span): Quoted | undefined =>
  doc.quotes.find((q) => q.depth === 0 && q.start > start && q.start <= start + 2);
const spanOfQuote = (q: Quoted): Span => ({ start: q.start, end: q.end });

/** A block that ends in a saying's colon, and a quotation that begins the next one; it may run on over further blocks. */
function introduced(doc: Doc, read: readonly ReadLine[], drafts: readonly Draft[]): Draft[] {
  return read.flatMap(({ reading, read: cues }): Draft[] => {
    const { line } = reading;
    const block = doc.blocks[line.block]!;
    const next = doc.blocks[line.block + 1];
    if (!next || line.words.at(-1)?.text !== ":" || line.end < block.span.end - 1) return [];
    const first = doc.quotes.findIndex(
      (q) => q.depth === 0 && q.start > next.span.start && q.start <= next.span.start + 2,
    );
    const cue = cues.findLast(([c, draft]) => !draft && c.kind === "verb" && c.form !== "passive" && c.subject)?.[0];
    if (first < 0 || !cue || covered(doc.quotes[first]!, drafts)) return [];
    const { source, antecedent } = sourceOf(reading, cue);
    return [
      {
        ...blank,
        line,
        content: [doc.quotes[first]!, ...runningFrom(doc, first)].map(spanOfQuote),
        cue: { start: line.words[cue.from]!.start, end: line.words[cue.to - 1]!.end },
        source,
        antecedent,
        attitude: cue.attitude,
        by: cue,
        rule: "speech/next-block",
      },
    ];
  });
}

const covered = (quote: Span, drafts: readonly Draft[]): boolean =>
  drafts.some((d) => d.content.some((c) => c.start < quote.end && quote.start < c.end));

/** The quotations that go on from one in the blocks behind it. */
function runningFrom(doc: Doc, at: number): Quoted[] {
  const found: Quoted[] = [];
  for (let k = at + 1; k < doc.quotes.length; k++) {
    const q = doc.quotes[k]!;
    if (q.depth > 0) continue;
    if (!q.continues) break;
    found.push(q);
  }
  return found;
}

/**
 * Quotations whose speaker is named only in a later block that they run on into: the words before are his, too. Changed drafts stand
 * in the place of those they come from.
 */
export function joinRunning(doc: Doc, drafts: readonly Draft[]): Draft[] {
  const outer = doc.quotes.filter((q) => q.depth === 0);
  return drafts.map((draft) => {
    const first = draft.content[0];
    const at = first ? outer.findIndex((q) => q.continues && q.start === first.start) : -1;
    const before: Span[] = [];
    for (let k = at; k > 0 && outer[k]!.continues; k--) {
      const earlier = outer[k - 1]!;
      if (earlier.closed || covered(earlier, drafts)) break;
      before.unshift(spanOfQuote(earlier));
    }
    return before.length ? { ...draft, content: [...before, ...draft.content], rule: `${draft.rule}+running` } : draft;
  });
}
