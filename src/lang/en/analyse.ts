import type { Block } from "../../model/article.ts";
import { type Paragraph, quotesIn } from "../../text/quotes.ts";
import { sentencesIn } from "../../text/sentences.ts";
import { tokensIn } from "../../text/tokens.ts";
import type { Doc, Sentence, Tag, Token } from "../doc.ts";
import { elided, sentenceWords, spelling } from "./abbreviations.ts";

/** Blocks no quotation runs into or out of. */
const apart: ReadonlySet<Block["type"]> = new Set(["title", "caption", "credit", "dateline", "byline", "embed"]);

function token(text: string, start: number, end: number): Token {
  const t = text.slice(start, end);
  const tag: Tag = /^\d/.test(t) ? "NUM" : /^\p{Lu}/u.test(t) ? "PROPN" : /\p{L}/u.test(t) ? "NOUN" : "PUNCT";
  return { start, end, text: t, lower: t.toLowerCase().replaceAll("’", "'"), tag, form: "", lemma: t.toLowerCase() };
}

/** A text and its blocks → sentences of tagged tokens; quotations are found too. */
export function analyse(text: string, blocks: readonly Block[]): Doc {
  const found: Sentence[] = [];
  blocks.forEach((block, index) => {
    for (const at of sentencesIn(text, block.span.start, block.span.end, sentenceWords)) {
      const tokens = tokensIn(text, at.start, at.end, spelling).map((t) => token(text, t.start, t.end));
      if (tokens.length) found.push({ ...at, tokens, block: index });
    }
  });
  return { text, blocks, sentences: found, quotes: quotesIn(text, blocks.flatMap(paragraphsOf(text)), elided) };
}

/** A block's paragraphs: mostly one, more where it has blank lines in it. */
const paragraphsOf =
  (text: string) =>
  (block: Block): Paragraph[] => {
    const found: Paragraph[] = [];
    let start = block.span.start;
    const words = text.slice(block.span.start, block.span.end);
    for (const blank of words.matchAll(/\n[^\S\n]*\n\s*/g)) {
      found.push({ start, end: block.span.start + blank.index, apart: apart.has(block.type) });
      start = block.span.start + blank.index + blank[0].length;
    }
    found.push({ start, end: block.span.end, apart: apart.has(block.type) });
    return found;
  };
