// Readings of the annotated articles with the annotated statements put in place of attribution, so that interpretation is
// measured by itself. The corpus lies outside the package and is never copied into it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Beat } from "../../src/beat/beat.ts";
import { findMentions, lookup } from "../../src/beat/mentions.ts";
import { interpret } from "../../src/interpret/interpret.ts";
import type { Hearing } from "../../src/lang/doc.ts";
import { analyse } from "../../src/lang/en/analyse.ts";
import type { Article } from "../../src/model/article.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { PlaceMention } from "../../src/model/reading.ts";
import type { Attitude, Speaker, Statement } from "../../src/model/statement.ts";
import { readBytes } from "../../src/read/read.ts";
import { home } from "../../src/text/home.ts";

/** An annotated statement, as far as interpretation is told of it. */
interface GoldStatement {
  readonly id: string;
  readonly content: string | readonly string[];
  readonly cue: string | null;
  readonly source: string | null;
  readonly speaker: string;
  readonly side: string;
  readonly mode: Statement["mode"];
}

/** An annotated article. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
}

/** Where the annotated corpus lies, or null. */
export const corpus = (): string | null => {
  const at = join(home(), "..", "shared", "corpus");
  return existsSync(at) ? at : null;
};

interface Aligner {
  readArticles(dir: string): GoldArticle[];
  spansOf(parts: string | readonly string[], text: string, from?: number): [number, number][];
}

/** The scorer's own reading of the corpus. */
export const aligner = async (at: string): Promise<Aligner> =>
  (await import(pathToFileURL(join(at, "align.mjs")).href)) as Aligner;

const denying =
  /^(denied|denies|deny|denied by|rejected|rejects|rejecting|contradicted|contradicted by|dismissed|brushed off|refuted|untrue|called untrue|refuted by|denies)$/i;

const attitudeOf = (s: GoldStatement): Attitude => {
  const cue = s.cue ?? "";
  if (denying.test(cue)) return "denies";
  if (/skeptical|sceptical|not observed|doubt/.test(cue)) return "doubts";
  return "says";
};

/** The annotated statements of an article with their places in its text. */
export function oracleStatements(gold: GoldArticle, align: Aligner): Statement[] {
  let last = 0;
  const starts = gold.statements.map((s) => {
    const content = align.spansOf(s.content, gold.text, last);
    last = content[0]?.[0] ?? last;
    return content;
  });
  return gold.statements.map((s, i) => {
    const content = starts[i]!;
    const begin = content[0]?.[0] ?? 0;
    return {
      id: `statement:${s.id}`,
      content: content.map(([start, end]) => ({ start, end })),
      cue: near(s.cue, gold.text, begin),
      source: near(s.source, gold.text, begin),
      speaker: { name: s.speaker, role: null, organisation: null, side: s.side, id: null } satisfies Speaker,
      addressee: null,
      via: [],
      mode: s.mode,
      attitude: attitudeOf(s),
      medium: null,
      said: null,
      hedge: null,
      rule: "oracle",
    };
  });
}

/** The occurrence of some words that stands nearest to an offset. */
function near(words: string | null, text: string, at: number): { start: number; end: number } | null {
  if (!words) return null;
  let best = -1;
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1))
    if (best < 0 || Math.abs(i - at) < Math.abs(best - at)) best = i;
  return best < 0 ? null : { start: best, end: best + words.length };
}

/** Places by their names alone, the greatest of a name: enough to measure interpretation where places are not resolved yet. */
export function namedPlaces(text: string, beat: Beat): PlaceMention[] {
  return findMentions(text, beat)
    .filter((m) => m.type === "place")
    .map((m) => {
      const entry = lookup(beat, m.ids[0] ?? "");
      const place = entry?.type === "place" ? entry.place : null;
      return {
        text: text.slice(m.start, m.end),
        start: m.start,
        end: m.end,
        id: place?.id ?? null,
        name: place?.name ?? text.slice(m.start, m.end),
        lat: place?.lat ?? null,
        lon: place?.lon ?? null,
        role: "place",
        candidates: m.ids.length,
        score: null,
        regime: null,
        kind: place?.kind ?? null,
      };
    });
}

/** An annotated article as the reading station gives it. */
export function articleOf(gold: object, beat: Beat): Article {
  const bytes = new TextEncoder().encode(JSON.stringify(gold));
  const read = readBytes(
    { bytes, name: "gold", url: null, media: "application/json", charset: null, taken: "2026-01-01T00:00:00Z" },
    beat,
  );
  const first = read.articles[0];
  if (!first) throw new RangeError(read.failures[0]?.message ?? "No article");
  return first.article;
}

/** What `hearsay read --json` would print, with the annotated statements. */
export function oracleReading(
  gold: GoldArticle,
  beat: Beat,
  align: Aligner,
  places: ((h: Hearing) => readonly PlaceMention[]) | null = null,
): object {
  const article = articleOf(gold, beat);
  const doc = analyse(article.text, article.blocks);
  const hearing: Hearing = { head: article, doc, mentions: findMentions(article.text, beat), beat };
  const statements = oracleStatements(gold, align);
  const found = interpret(hearing, statements, places ? places(hearing) : namedPlaces(article.text, beat));
  return {
    id: gold.id,
    statements: statements.map((s) => ({ ...s, id: s.id.slice("statement:".length) })),
    claims: found.claims.map((c) => printed(c, article.text)),
  };
}

/** A claim as READING.md wants it. */
export const printed = (c: Claim, text: string): object => ({
  ...c,
  statement: c.statement?.replace("statement:", "") ?? null,
  loaded: c.loaded ? text.slice(c.loaded.start, c.loaded.end) : null,
  hedge: c.hedge ? text.slice(c.hedge.start, c.hedge.end) : null,
  date: c.when?.day ?? null,
});
