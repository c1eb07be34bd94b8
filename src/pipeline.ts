import { attribute } from "./attribute/attribute.ts";
import type { Beat } from "./beat/beat.ts";
import { findMentions } from "./beat/mentions.ts";
import { interpret } from "./interpret/interpret.ts";
import type { Hearing } from "./lang/doc.ts";
import { languageOf } from "./lang/index.ts";
import type { Article, ArticleHead, Block } from "./model/article.ts";
import type { HeadlineReading, Notice, Reading } from "./model/reading.ts";
import type { Speaker } from "./model/statement.ts";
import { locate } from "./place/locate.ts";
import { canonical, sha256 } from "./text/canonical.ts";
import { version } from "./text/version.ts";

type Found = Pick<Reading, "statements" | "claims" | "places" | "notices">;
const nothing: Found = { statements: [], claims: [], places: [], notices: [] };

/**
 * The one file that knows the order of the stations: an article → all that this version finds in it.
 * Pure and synchronous; the same article, beat and version give the same reading to the byte.
 */
export function hear(article: Article, beat: Beat): Reading {
  const language = languageOf(article.language);
  if (!language) return close(article, beat, { ...nothing, notices: [unread(article)] }, nothing);
  const body = stations(article, beat, article.text, article.blocks, []);
  const known = body.statements.map((s) => s.speaker);
  const head = headlineApart(article) ? stations(article, beat, article.title ?? "", titleBlock(article), known) : nothing;
  return close(article, beat, body, head);
}

function stations(head: ArticleHead, beat: Beat, text: string, blocks: readonly Block[], known: readonly Speaker[]): Found {
  const language = languageOf(head.language);
  if (!language) return nothing;
  const hearing: Hearing = { head, doc: language.analyse(text, blocks), mentions: findMentions(text, beat), beat };
  const said = attribute(hearing, known);
  const placed = locate(hearing);
  const meant = interpret(hearing, said.statements, placed.places);
  return {
    statements: said.statements,
    claims: meant.claims,
    places: placed.places,
    notices: [...said.notices, ...placed.notices, ...meant.notices],
  };
}

/** A title that stands in no block of the text is read by itself, with offsets of its own. */
const headlineApart = (article: Article): boolean =>
  !!article.title && !article.blocks.some((b) => b.type === "title") && !article.text.startsWith(article.title);

const titleBlock = (article: Article): readonly Block[] => [
  { type: "title", span: { start: 0, end: article.title?.length ?? 0 } },
];

const unread = (article: Article): Notice => ({
  code: "language/unread",
  words: null,
  reason: `The article is kept, but its language (${article.language}) is not read yet.`,
});

function close(article: Article, beat: Beat, body: Found, head: Found): Reading {
  const reader = { version: version(), beat: beat.id, beatVersion: beat.version };
  const headline: HeadlineReading = { statements: head.statements, claims: head.claims };
  const id = `reading:${sha256(canonical([article.id, reader])).slice(0, 24)}` as const;
  return { id, article: article.id, ...body, headline, reader };
}
