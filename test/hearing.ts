import { attribute } from "../src/attribute/attribute.ts";
import type { Beat } from "../src/beat/beat.ts";
import { openBeat } from "../src/beat/load.ts";
import { findMentions } from "../src/beat/mentions.ts";
import type { Hearing } from "../src/lang/doc.ts";
import { analyse } from "../src/lang/en/analyse.ts";
import type { ArticleHead, Block } from "../src/model/article.ts";
import type { Statement } from "../src/model/statement.ts";

const none = "0".repeat(64);
const head: ArticleHead = {
  id: "article:sample",
  capture: "capture:sample",
  externalId: null,
  url: null,
  outlet: "Island Gazette",
  language: "en",
  title: null,
  byline: null,
  after: null,
  published: "2032-06-10T08:00:00Z",
  updated: null,
  publishedWords: null,
  updatedWords: null,
  textSha256: none,
  blocksSha256: none,
};

/** A text of the invented war as the stations get it: a paragraph a line. For tests and for trying things out. */
export function hearing(
  text: string,
  change: Partial<ArticleHead> = {},
  type: Block["type"] = "paragraph",
  beat: Beat = openBeat("invented"),
): Hearing {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim()) blocks.push({ type, span: { start, end: start + line.length } });
    start += line.length + 1;
  }
  const mentions = findMentions(text, beat);
  return { head: { ...head, ...change }, doc: analyse(text, blocks, mentions), mentions, beat };
}

/** The statements of such a text. */
export const said = (text: string, change: Partial<ArticleHead> = {}): readonly Statement[] =>
  attribute(hearing(text, change)).statements;
