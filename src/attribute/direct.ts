import type { Doc, Quoted } from "../lang/doc.ts";
import { colonQuote } from "./colon.ts";
import type { Draft } from "./draft.ts";
import { isQuoteMark, type Line, lineAt } from "./line.ts";

/**
 * Quotations that no cue reached and that are speech, not scare quotes: whole sentences in marks of their own, and quotations
 * that run on into the next paragraph. Their speaker is carried over.
 */
export function looseQuotes(doc: Doc, lines: readonly Line[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  doc.quotes.forEach((quote) => {
    if (quote.depth > 0 || covered(quote, drafts)) return;
    const line = lineAt(lines, quote.start);
    if (!line) return;
    const behindColon = colonQuote(line, quote);
    if (behindColon) found.push(behindColon);
    if (behindColon || !isSpeech(doc, lines, line, quote, follows(doc.text, quote, line, drafts))) return;
    found.push({
      line,
      content: [{ start: quote.start, end: quote.end }],
      cue: null,
      source: null,
      antecedent: null,
      addressee: null,
      attitude: "says",
      hedge: null,
      rule: quote.continues ? "quote/runs-on" : "quote/alone",
      by: null,
      outer: [],
    });
  });
  return found;
}

const covered = (quote: Quoted, drafts: readonly Draft[]): boolean =>
  drafts.some((d) =>
    [...d.content, ...d.outer.flatMap((o) => o.content)].some((c) => c.start < quote.end && quote.start < c.end),
  );

/** Whether speech in quotation marks stands before it in the same block: then even a word in marks of its own goes on with it. */
const follows = (text: string, quote: Quoted, line: Line, drafts: readonly Draft[]): boolean =>
  drafts.some(
    (d) =>
      d.cue !== null &&
      d.line.block === line.block &&
      (d.line.index === line.index - 1 || d.line.index === line.index - 2) &&
      d.content.some((c) => c.end < quote.start && /^[,.!?…]?["”’»]/.test(text.slice(c.end, c.end + 2))),
  );

/** A sentence of its own: it begins its sentence with a capital, has a verb, and nothing of the sentence follows it. */
function isSpeech(doc: Doc, lines: readonly Line[], line: Line, quote: Quoted, follows: boolean): boolean {
  const { text } = doc;
  if (!/^[\p{Lu}\p{N}[…]/u.test(text.slice(quote.start, quote.start + 1))) return quote.continues;
  const first = line.words.findIndex((w) => w.start >= quote.start);
  for (let k = 0; k < first; k++) if (/[\p{L}\p{N}]/u.test(line.words[k]!.text)) return false;
  const words = line.words.filter(
    (w, k) => w.start >= quote.start && w.end <= quote.end && /\p{L}/u.test(line.words[k]!.text),
  );
  if (words.length < (follows ? 1 : afterSpeech(lines, line) ? 2 : 4) && !quote.continues) return false;
  const ends = /[.!?…,]/.test(text[quote.end - 1] ?? "") || /[.!?]/.test(text[quote.end + 1] ?? "");
  const rest = text.slice(quote.end, blockEnd(doc, line)).replace(/^["”’»'.!?…\s]+/u, "");
  const lineRest = line.words.filter((w) => w.start >= quote.end && !isQuoteMark(w) && /[\p{L}\p{N}]/u.test(w.text));
  return lineRest.length === 0 && (ends || rest.length === 0);
}

/** Whether the sentence before, of the same paragraph, has a quotation: a short one may go on with it. */
function afterSpeech(lines: readonly Line[], line: Line): boolean {
  const before = lines[line.index - 1];
  return !!before && before.block === line.block && before.quote.some((q) => q >= 0);
}

const blockEnd = (doc: Doc, line: Line): number => doc.blocks[line.block]?.span.end ?? line.end;
