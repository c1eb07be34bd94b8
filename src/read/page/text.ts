import type { Block } from "../../model/article.ts";
import { isFurniture, type Typed, typeLines } from "../lines/lines.ts";
import type { PageBlock } from "./blocks.ts";

/** A page's blocks as one text. */
export interface Text {
  /** The blocks' words joined by one line feed each. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What its lines tell besides: dates, byline. */
  readonly typed: Typed;
}

/** Joins an article's blocks to a text; what the page's markup does not tell of a block, its words do. */
export function joinBlocks(found: readonly PageBlock[], title: string | null): Text {
  const own = found.filter(
    (b) => !isFurniture(b.words) && !(b.heading > 0 && b.heading < 3 && title !== null && same(b.words, title)),
  );
  const text = own.map((b) => b.words).join("\n");
  const typed = typeLines(text, { title: "", wrapped: false });
  const byStart = new Map<number, readonly Block[]>();
  let i = 0,
    start = 0;
  for (const block of own) {
    const end = start + block.words.length;
    const lines: Block[] = [];
    for (let line = typed.blocks[i]; line && line.span.start < end; line = typed.blocks[++i]) lines.push(line);
    byStart.set(start, typed.blocks.length && block.type === "paragraph" ? lines : marked(block, start, end, lines));
    start = end + 1;
  }
  return { text, blocks: [...byStart.values()].flat(), typed };
}

const flat = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const same = (a: string, b: string): boolean => flat(a) === flat(b);

/** A block whose type the markup tells; a caption's words may still hold the credit. */
function marked(block: PageBlock, start: number, end: number, lines: readonly Block[]): readonly Block[] {
  const span = { start, end };
  const { embed } = block;
  if (embed) {
    const { author, handle, date, platform } = embed;
    return [
      {
        type: "embed",
        span,
        post: { author, handle, date, platform, text: { start, end: start + embed.text.length } },
      },
    ];
  }
  const split =
    block.type === "caption" &&
    lines.some((l) => l.type === "credit") &&
    lines.every((l) => l.type === "credit" || l.type === "caption");
  return split ? lines : [{ type: block.type, span }];
}
