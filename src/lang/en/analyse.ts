import type { Block } from "../../model/article.ts";
import { type Paragraph, quotesIn } from "../../text/quotes.ts";
import { sentencesIn } from "../../text/sentences.ts";
import type { Span } from "../../text/span.ts";
import { tokensIn } from "../../text/tokens.ts";
import type { Doc, Sentence, Token } from "../doc.ts";
import { elided, sentenceWords, spelling } from "./abbreviations.ts";
import { asNames, namesFrom } from "./names.ts";
import { mendRelatives } from "./relatives.ts";
import { mendSayings } from "./sayings.ts";
import { lemmaAs, speltAs } from "./spelt.ts";
import { tagger } from "./tagger.ts";

/** Blocks no quotation runs into or out of. */
const apart: ReadonlySet<Block["type"]> = new Set(["title", "caption", "credit", "dateline", "byline", "embed"]);

/**
 * A text and its blocks → sentences of tagged tokens; quotations are found too. `names` are spans known to be names, in text
 * order: a capital inside one is never a verb ("the United Nations said").
 */
export function analyse(text: string, blocks: readonly Block[], names: readonly Span[] = []): Doc {
  const found: Sentence[] = [];
  const known = namesFrom(names);
  blocks.forEach((block, index) => {
    for (const at of sentencesIn(text, block.span.start, block.span.end, sentenceWords)) {
      const tokens = asNames(tokensOf(text, at), known);
      if (tokens.length <= most && tokens.length) found.push({ start: at.start, end: at.end, tokens, block: index });
      else found.push(...pieces(tokens, index));
    }
  });
  return { text, blocks, sentences: found, quotes: quotesIn(text, blocks.flatMap(paragraphsOf(text)), elided) };
}

/** Words and marks a sentence may have; what runs on without a stop is taken in pieces, so that odd text costs no more than prose. */
const most = 400;

function pieces(tokens: readonly Token[], block: number): Sentence[] {
  const found: Sentence[] = [];
  for (let from = 0; from < tokens.length; from += most) {
    const part = tokens.slice(from, from + most);
    found.push({ start: part[0]!.start, end: part.at(-1)!.end, tokens: part, block });
  }
  return found;
}

/** A sentence's words and marks, tagged. */
function tokensOf(text: string, at: Span): Token[] {
  const spans = tokensIn(text, at.start, at.end, spelling);
  const spelt = spans.map((t) => speltAs(text.slice(t.start, t.end)));
  const words = spelt.map((s) => s.text);
  const labels = tagger().tag(words);
  mendRelatives(words, labels);
  mendSayings(words, labels);
  return spans.map(({ start, end }, i) => {
    const label = labels[i]!;
    const word = spelt[i]!;
    return {
      start,
      end,
      text: word.text,
      lower: word.lower,
      tag: label.tag,
      form: label.form,
      lemma: lemmaAs(word, label),
    };
  });
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
