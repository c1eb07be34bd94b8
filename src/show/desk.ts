import type { Beat } from "../beat/beat.ts";
import { openBeat } from "../beat/load.ts";
import { compare } from "../compare/compare.ts";
import { alikeAmong } from "../compare/copies.ts";
import { namingOf } from "../compare/naming.ts";
import type { Read } from "../compare/structure/silence.ts";
import { originsAnswer } from "../compare/structure/tree.ts";
import type { ArticleAnswer, ClaimAnswer, MatterAnswer, MatterLine } from "../model/answer.ts";
import type { Article } from "../model/article.ts";
import type { Matter } from "../model/matter.ts";
import type { Reading } from "../model/reading.ts";
import type { OriginsAnswer } from "../model/structure.ts";
import { articleAnswer, sideNames } from "./answers.ts";
import { type Board, noteOf, outletsByName, sidesOfOutlet } from "./board.ts";
import { atPlace, type Filters, outletFits, passes, placesNamed, within } from "./filters.ts";
import { type Context, matterAnswer, matterLine } from "./matters.ts";

/** An article with its newest reading and the SHA-256 of its bytes. */
export interface Kept {
  readonly article: Article;
  readonly reading: Reading;
  readonly bytes: string;
}

/** What the command line, the HTTP interface and the page ask; one answers them all alike. */
export interface Desk {
  readonly beats: readonly Beat[];
  /** Matters that fit, the disputed and then the newest first. */
  matters(filters: Filters): readonly MatterLine[];
  /** The same, as the comparison made them. */
  compared(filters: Filters): readonly Matter[];
  matter(key: string): MatterAnswer | null;
  /** Claims in order of what they claim, newest first. */
  claims(filters: Filters): readonly ClaimAnswer[];
  claim(id: string): { readonly claim: ClaimAnswer; readonly article: ArticleAnswer } | null;
  articles(filters: Filters): readonly ArticleAnswer[];
  article(id: string): ArticleAnswer | null;
  /** The matters about a place and of a kind (all where "" is given), beat by beat, for questions about their structure. */
  boards(about: Pick<Filters, "place" | "kind">): readonly Board[];
  /** One matter's utterances, who carried them and which texts are near-copies; by the matter's key or a claim's id. */
  origins(id: string, threshold: number): OriginsAnswer | null;
}

/** Answers over articles held in memory; everything is worked out once, when first asked for. */
export function deskOf(kept: readonly Kept[]): Desk {
  const beats = beatsOf(kept);
  const compared = once(() => new Map(beats.map((beat) => [beat.id, comparedIn(beat, kept)] as const)));
  const byBeat = (beat: Beat): readonly Matter[] => compared().get(beat.id) ?? [];
  const matters = once(() => beats.flatMap(byBeat));
  const named = (id: string): Matter | undefined => {
    const key = keys().get(id) ?? id;
    return matters().find((m) => m.key === key);
  };
  const keys = once(() => matterKeys(matters()));
  const answers = once(() => kept.map((k) => answerOf(k, beats, keys())));
  const byId = once(() => new Map(answers().flatMap((a) => [[a.article.id, a] as const, ...alias(a)])));
  const claims = once(
    () => new Map(answers().flatMap((a) => a.claims.map((c) => [c.id, { claim: c, article: a }] as const))),
  );
  const context = once(() => ({ beats, claims: claims(), answers: answers() }));
  const fitting = (f: Filters): readonly Matter[] => {
    const ids = placesNamed(f.place, beats);
    return matters()
      .filter((m) => fits(m, f, ids, claims()))
      .sort(order);
  };
  return {
    beats,
    matters: (f) => fitting(f).map((m) => matterLine(m, context())),
    compared: fitting,
    matter: (id) => {
      const found = named(id);
      return found ? matterAnswer(found, context()) : null;
    },
    boards: (about) => {
      const ids = placesNamed(about.place, beats);
      return beats.map((beat) => boardOf(beat, byBeat(beat), about, ids, context()));
    },
    origins: (id, threshold) => {
      const found = named(id);
      if (!found) return null;
      const texts = found.positions.flatMap((p) => p.claims).map(({ article }) => byId().get(article));
      return originsAnswer(
        found,
        alikeAmong(texts.flatMap((a) => (a ? [{ article: a.article.id, text: a.text }] : []))),
        threshold,
      );
    },
    claims: (f) => {
      const ids = placesNamed(f.place, beats);
      return [...claims().values()]
        .map((c) => c.claim)
        .filter((c) => passes(c, f, ids))
        .sort(newest);
    },
    claim: (id) => claims().get(id) ?? null,
    articles: (f) =>
      answers()
        .filter((a) => articleFits(a, f, placesNamed(f.place, beats)))
        .sort(published),
    article: (id) => byId().get(id) ?? null,
  };
}

/** The beats that articles were read with, by name. */
export const beatsOf = (kept: readonly Kept[]): readonly Beat[] =>
  [...new Set(kept.map((k) => k.reading.reader.beat))].sort().map(openBeat);

/** The articles that were read with one beat: only these are compared with each other. */
export const keptIn = (beat: Beat, kept: readonly Kept[]): readonly Kept[] =>
  kept.filter((k) => k.reading.reader.beat === beat.id);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Headlines are not compared: they repeat, without its chain, what the article says under them. */
function comparedIn(beat: Beat, kept: readonly Kept[]): readonly Matter[] {
  const own = keptIn(beat, kept);
  const articles = own.map(({ article, reading }) => ({
    article: article.id,
    outlet: article.outlet,
    published: article.published,
    updated: article.updated,
    reading,
    text: article.text,
  }));
  return compare(articles, namingOf(beat));
}

function matterKeys(matters: readonly Matter[]): ReadonlyMap<string, string> {
  return new Map(matters.flatMap((m) => m.positions.flatMap((p) => p.claims.map((c) => [c.claim, m.key] as const))));
}

function answerOf(
  { article, reading, bytes }: Kept,
  beats: readonly Beat[],
  keys: ReadonlyMap<string, string>,
): ArticleAnswer {
  const beat = beats.find((b) => b.id === reading.reader.beat) ?? openBeat(reading.reader.beat);
  const own = Object.fromEntries(reading.claims.flatMap((c) => (keys.has(c.id) ? [[c.id, keys.get(c.id) ?? ""]] : [])));
  return articleAnswer(article, reading, beat, bytes, own);
}

/** The matters of a beat that are about the place and of the kind asked for. */
function boardOf(
  beat: Beat,
  matters: readonly Matter[],
  { place, kind }: Pick<Filters, "place" | "kind">,
  ids: ReadonlySet<string>,
  { answers, claims }: Context,
): Board {
  return {
    beat,
    name: sideNames(beat),
    matters: matters.filter((m) => (!kind || m.kind === kind) && (!place || atPlace(m.place, place, ids))),
    read: () => answers.filter((a) => a.reader.beat === beat.id).map(readBy(beat)),
    note: (id) => {
      const found = claims.get(id);
      return found ? noteOf(found.claim) : null;
    },
  };
}

/** An article for counting what was read. */
function readBy(beat: Beat): (a: ArticleAnswer) => Read {
  const outlets = outletsByName(beat);
  return ({ article: { id, outlet, published }, statements }) => ({
    id,
    outlet,
    published,
    of: sidesOfOutlet(outlets.get(outlet), beat),
    speaking: [...new Set(statements.map((s) => s.speaker.side))],
  });
}

const alias = (a: ArticleAnswer): readonly (readonly [string, ArticleAnswer])[] =>
  a.article.externalId ? [[a.article.externalId, a]] : [];

function fits(
  m: Matter,
  f: Filters,
  ids: ReadonlySet<string>,
  claims: ReadonlyMap<string, { readonly claim: ClaimAnswer }>,
): boolean {
  if (f.kind && m.kind !== f.kind) return false;
  if (f.disputed && !disputed(m)) return false;
  if (f.place && !atPlace(m.place, f.place, ids)) return false;
  if (!within(m.from && m.to ? `${m.from.slice(0, 10)}/${m.to.slice(-10)}` : (m.from ?? m.to), f)) return false;
  const rest: Filters = { ...f, place: "", since: "", until: "" };
  return m.positions.some((p) =>
    p.claims.some((c) => {
      const claim = claims.get(c.claim)?.claim;
      return claim !== undefined && passes(claim, rest, ids);
    }),
  );
}

const disputed = (m: Matter): boolean => m.positions.some((p) => p.stance === "denies" || p.stance === "differs");

const order = (a: Matter, b: Matter): number =>
  Number(disputed(b)) - Number(disputed(a)) || less(b.to, a.to) || b.reports - a.reports || less(a.key, b.key);

const less = (a: string | null, b: string | null): number =>
  (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
const newest = (a: ClaimAnswer, b: ClaimAnswer): number =>
  less(b.date ?? b.article.published, a.date ?? a.article.published) ||
  less(a.article.id, b.article.id) ||
  a.words.start - b.words.start ||
  less(a.id, b.id);
const published = (a: ArticleAnswer, b: ArticleAnswer): number =>
  less(b.article.published, a.article.published) || less(a.article.id, b.article.id);

/** An article fits a filter on claims when one of its claims does; unread ones fit only where none is asked for. */
function articleFits(a: ArticleAnswer, f: Filters, ids: ReadonlySet<string>): boolean {
  if (f.outlet || f.since || f.until)
    if (!within(a.article.published, f) || (f.outlet && !outletFits(a.article, f))) return false;
  const rest: Filters = { ...f, outlet: "", since: "", until: "" };
  const asked = rest.place || rest.speaker || rest.side || rest.kind || rest.stance || rest.q;
  return !asked || a.claims.some((c) => passes(c, rest, ids));
}
