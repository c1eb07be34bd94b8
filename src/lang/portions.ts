import type { Block } from "../model/article.ts";

/** Length up to which a text is read in one piece, in UTF-16 units: some twenty thousand words, more than any article has. */
export const whole = 120_000;
const portion = 40_000;

/**
 * The blocks of a text in the portions it is read in: one for any article, several of some 40,000 units for what is longer, so that
 * the time grows with the length and no faster. A block that is longer than a portion is cut behind a sentence or at white space.
 */
export function portionsOf(text: string, blocks: readonly Block[]): readonly (readonly Block[])[] {
  if (text.length <= whole) return [blocks];
  const portions: Block[][] = [[]];
  let size = 0;
  for (const block of blocks)
    for (const part of cut(text, block)) {
      const length = part.span.end - part.span.start;
      if (size > 0 && size + length > portion) {
        portions.push([]);
        size = 0;
      }
      portions.at(-1)?.push(part);
      size += length;
    }
  return portions;
}

function cut(text: string, block: Block): readonly Block[] {
  const parts: Block[] = [];
  let { start } = block.span;
  while (block.span.end - start > portion) {
    const end = breakBefore(text, start, start + portion);
    parts.push({ ...block, span: { start, end } });
    start = end;
  }
  return [...parts, { ...block, span: { start, end: block.span.end } }];
}

// Within the last tenth: behind a full stop, else at white space, else wherever the portion ends (never inside a character).
function breakBefore(text: string, from: number, to: number): number {
  const least = to - (to - from) / 10;
  const stop = text.lastIndexOf(". ", to - 2);
  if (stop >= least) return stop + 2;
  const blank = text.lastIndexOf(" ", to - 1);
  if (blank >= least) return blank + 1;
  return /[\udc00-\udfff]/.test(text[to] ?? "") ? to - 1 : to;
}
