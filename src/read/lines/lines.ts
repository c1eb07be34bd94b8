import { furniture } from "../../lang/en/page.ts";
import type { Block } from "../../model/article.ts";
import { byline } from "./byline.ts";
import { creditLine, isCredit } from "./credit.ts";
import { dateline } from "./dateline.ts";
import { closes, count, type Line, linesOf, piece } from "./line.ts";
import { bullet } from "./list.ts";
import { placeLine } from "./place.ts";
import { postLine } from "./post.ts";
import { wrapped } from "./wrap.ts";

/** What a text's lines turn out to be. Absent is null. */
export interface Typed {
  /** In text order, none overlapping another; what lies between them is no part of the article. */
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly publishedWords: string | null;
  readonly updatedWords: string | null;
  /** The value of a first line "after: <outlet> <address>", else null. */
  readonly after: string | null;
}

/** How the headline is known: `given` apart from the text, or to be looked for in the first line. */
export interface Known {
  readonly title: string | null;
  /** False where a line is surely a paragraph's whole, as on a page. */
  readonly wrapped?: boolean;
}

interface Found {
  byline: string | null;
  published: string | null;
  updated: string | null;
  publishedWords: string | null;
  updatedWords: string | null;
  after: string | null;
}

const longest = 400;
const prefix = /^(?:date:?\s+)?(\d{4}-\d{2}-\d{2})\s+(?=\S)/i;
const afterLine = /^after:\s*(\S.*)$/i;

/** Takes a text apart line by line: headline, dates, byline, credits, captions, posts, lists, paragraphs. The text stays as it is. */
export function typeLines(text: string, known: Known): Typed {
  const lines = linesOf(text);
  const found: Found = {
    byline: null,
    published: null,
    updated: null,
    publishedWords: null,
    updatedWords: null,
    after: null,
  };
  const opened = opening(lines, known, found);
  const credits = lines.filter((l) => isCredit(l.words)).map((l) => l.words);
  const typed: Block[][] = opened.map((blocks) => [...blocks]);
  for (let i = opened.length; i < lines.length; i++) typed.push(typeLine(lines, i, { credits, found, typed }));
  const title = typed.flat().find((b) => b.type === "title");
  return {
    ...found,
    title: known.title ?? (title ? text.slice(title.span.start, title.span.end) : null),
    blocks: known.wrapped === false ? typed.flat() : joined(lines, typed),
  };
}

interface Around {
  readonly credits: readonly string[];
  readonly found: Found;
  readonly typed: Block[][];
}

/** The lines before the first of the body: "after:", a crawl's prefix, the headline. */
function opening(lines: readonly Line[], known: Known, found: Found): Block[][] {
  const out: Block[][] = [];
  const after = afterLine.exec(lines[0]?.words ?? "");
  if (after) {
    found.after = after[1]?.trim() ?? null;
    out.push([]);
  }
  const first = lines[out.length];
  if (!first) return out;
  const crawl = known.title === null ? prefix.exec(first.words) : null;
  const from = crawl?.[0].length ?? 0;
  const words = first.words.slice(from);
  const isTitle =
    known.title === null
      ? titleLike(words, lines.length - out.length > 1) && !goesOn(lines, out.length)
      : same(words, known.title);
  if (!isTitle) return out;
  if (crawl?.[1]) {
    found.published = crawl[1];
    found.publishedWords = crawl[1];
  }
  out.push([piece(first, "title", from)]);
  return out;
}

/** Whether a line is the first of a paragraph broken at a fixed width. */
function goesOn(lines: readonly Line[], from: number): boolean {
  const next = lines.findIndex((l, i) => i > from && l.apart);
  return wrapped(lines.slice(from, next < 0 ? lines.length : next))[0] === true;
}

const flat = (words: string): string =>
  words.replace(/\s+/g, " ").replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim().toLowerCase();
const same = (a: string, b: string): boolean => a.length <= 500 && flat(a) === flat(b);

/** A headline is a short line that does not end as a sentence does and has something under it. */
function titleLike(words: string, more: boolean): boolean {
  if (!more || words.length > 220 || count(words) < 2 || /\.["”’)]?$/.test(words)) return false;
  return (
    !isCredit(words) &&
    byline(words) === null &&
    dateline(words) === null &&
    placeLine(words) === 0 &&
    !/^[•●▪*–-]\s/.test(words)
  );
}

function typeLine(lines: readonly Line[], i: number, around: Around): Block[] {
  const line = lines[i];
  if (!line || isFurniture(line.words)) return [];
  const before = lines[i - 1];
  const post = postLine(line, before && around.typed[i - 1]?.[0]?.type === "paragraph" ? before : undefined);
  if (post) {
    if (post.takesBefore) around.typed[i - 1] = [];
    return [post.block];
  }
  if (line.words.length <= longest) {
    const short = dates(line, around) ?? author(line, lines, around);
    if (short) return short;
  }
  // A wire's mark in capitals under the last paragraph.
  if (i > 0 && i === lines.length - 1 && /^(?:\p{Lu}{2,}[ /-]?){1,3}$/u.test(line.words))
    return [piece(line, "credit")];
  const credit = creditLine(line, around.credits);
  if (credit) return [...credit];
  const item = bullet(line, before, lines[i + 1]);
  if (item) return [piece(line, "list", item)];
  return prose(line, before, around);
}

/** Whether a line is no part of the article: "Advertisement", "Read more:", a row of stars. */
export const isFurniture = (words: string): boolean =>
  words.length <= 60 && (furniture.has(words.replace(/[\s:]+$/, "").toLowerCase()) || !/[\p{L}\p{N}]/u.test(words));

function dates(line: Line, { found }: Around): Block[] | null {
  const read = dateline(line.words);
  if (!read) return null;
  for (const sort of ["published", "updated"] as const) {
    const moment = read[sort];
    // A crawl's bare day gives way to the page's own line.
    if (!moment || (found[sort] !== null && found[sort].length >= moment.value.length)) continue;
    found[sort] = moment.value;
    found[sort === "published" ? "publishedWords" : "updatedWords"] = line.words.slice(moment.start, moment.end);
  }
  found.byline ??= read.rest ? byline(read.rest) : null;
  return [piece(line, "dateline")];
}

function author(line: Line, lines: readonly Line[], { found }: Around): Block[] | null {
  const edge = line.index < 8 || line.index >= lines.length - 3;
  const names = edge ? byline(line.words) : null;
  if (names === null) return null;
  found.byline ??= names;
  return [piece(line, "byline")];
}

/** A paragraph, its place line apart; after a caption that lacks a full stop, a name in capitals is its credit. */
function prose(line: Line, before: Line | undefined, { typed }: Around): Block[] {
  const last = typed[line.index - 1]?.at(-1);
  if (
    before &&
    last?.type === "paragraph" &&
    line.index <= 3 &&
    !closes(before.words) &&
    /^(?:\p{Lu}{2,}[ .-]*){2,3}$/u.test(line.words)
  ) {
    typed[line.index - 1] = [piece(before, "caption")];
    return [piece(line, "credit")];
  }
  const place = line.index < 8 ? placeLine(line.words) : 0;
  if (!place) return [piece(line, "paragraph")];
  const head = piece(line, "dateline", 0, line.words.slice(0, place).trimEnd().length);
  return place < line.words.length ? [head, piece(line, "paragraph", place)] : [head];
}

/** One list of blocks, broken lines of one paragraph made one block. */
function joined(lines: readonly Line[], typed: readonly (readonly Block[])[]): readonly Block[] {
  const out: Block[] = [];
  let i = 0;
  while (i < lines.length) {
    let j = i + 1;
    while (j < lines.length && !lines[j]?.apart && isProse(typed[j]) && isProse(typed[i])) j++;
    const goesOn = isProse(typed[i]) ? wrapped(lines.slice(i, j)) : [];
    for (let k = i; k < j; k++) {
      const blocks = typed[k] ?? [];
      const before = out.at(-1);
      if (k > i && goesOn[k - i - 1] && before && blocks[0] && blocks.length === 1)
        out[out.length - 1] = { ...before, span: { start: before.span.start, end: blocks[0].span.end } };
      else out.push(...blocks);
    }
    i = j;
  }
  return out;
}

/** A line that is one paragraph, or a place line with its paragraph. */
const isProse = (blocks: readonly Block[] | undefined): boolean => blocks?.at(-1)?.type === "paragraph";
