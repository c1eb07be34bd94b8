import type { Beat } from "../beat/beat.ts";
import { openBeat } from "../beat/load.ts";
import { compare } from "../compare/compare.ts";
import { alikeAmong } from "../compare/copies.ts";
import { namingOf } from "../compare/naming.ts";
import type { Read } from "../compare/structure/silence.ts";
import { originsAnswer } from "../compare/structure/tree.ts";
import type { ArticleAnswer, ClaimAnswer, MatterAnswer, MatterLine } from "../model/answer.ts";
import type { Article } from "../model/article.ts";
import type { Instant } from "../model/id.ts";
import type { Matter } from "../model/matter.ts";
import { about, type Said } from "../model/people.ts";
import type { Reading } from "../model/reading.ts";
import type { RevisionAnswer, VersionLine } from "../model/revision.ts";
import type { OriginsAnswer } from "../model/structure.ts";
import { type Around, articleAnswer, sideNames } from "./answers.ts";
import { type Board, noteOf, outletsByName, sidesOfOutlet } from "./board.ts";
import { atPlace, type Filters, outletFits, passes, placesNamed, within } from "./filters.ts";
import { merging } from "./judged.ts";
import { type Context, matterAnswer, matterLine } from "./matters.ts";
import { newestVersions, revisionAnswer, versionLine, versionsOf } from "./versions.ts";

/** An article with its newest reading and the SHA-256 of its bytes. */
export interface Kept {
  readonly article: Article;
  readonly reading: Reading;
  readonly bytes: string;
  readonly capture?: { readonly taken: Instant };
  /** Its entries in the ledger; missing for what is only held in memory. */
  readonly entries?: Around["entries"];
  readonly grave?: ArticleAnswer["withheld"];
}

/** What a desk knows beside the articles: what people said of them, and how a claim of an earlier reading is found. */
export interface Beside {
  readonly said?: readonly Said[];
  readonly formerly?: (claim: string) => Kept | null;
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
  /** The versions of an article's address, the oldest first; by the id of any of them. */
  versions(id: string): readonly VersionLine[];
  /** How an article changed, in claims: from the version before it, or from the one named. Null where there is no such pair. */
  revision(id: string, from?: string): RevisionAnswer | null;
  /** What people said and what stands of it, in the order of the entries. */
  readonly said: readonly Said[];
  /** The matters about a place and of a kind (all where "" is given), beat by beat, for questions about their structure. */
  boards(about: Pick<Filters, "place" | "kind">): readonly Board[];
  /** One matter's utterances, who carried them and which texts are near-copies; by the matter's key or a claim's id. */
  origins(id: string, threshold: number): OriginsAnswer | null;
}

/**
 * Answers over articles held in memory; everything is worked out once, when first asked for. Of an article with several versions the newest is
 * listed and compared; the others answer to their ids.
 */
export function deskOf(all: readonly Kept[], { said = [], formerly = () => null }: Beside = {}): Desk {
  const kept = newestVersions(all);
  const beats = beatsOf(all);
  const judged = merging(said, kept);
  const compared = once(
    () => new Map(beats.map((beat) => [beat.id, comparedIn(beat, kept.map(judged.apply))] as const)),
  );
  const people = once(() => saidOf(said));
  const versions = once(
    () =>
      new Map<string, readonly Kept[]>(versionsOf(all).flatMap((of) => of.map((one) => [one.article.id, of] as const))),
  );
  const versionIds = (id: string): readonly string[] => (versions().get(id) ?? []).map((one) => one.article.id);
  const answerTo = (one: Kept, superseded = false): ArticleAnswer =>
    answerOf(one, beats, keys(), { people: people(), versions: versionIds(one.article.id), superseded });
  const older = once(() => all.filter((one) => !kept.includes(one)).map((one) => answerTo(one)));
  const found = (id: string): ArticleAnswer | undefined => byId().get(id) ?? older().find((a) => a.article.id === id);
  const byBeat = (beat: Beat): readonly Matter[] => compared().get(beat.id) ?? [];
  const matters = once(() => beats.flatMap(byBeat));
  const named = (id: string): Matter | undefined => {
    const key = keys().get(id) ?? id;
    return matters().find((m) => m.key === key);
  };
  const keys = once(() => matterKeys(matters()));
  const answers = once(() => kept.map((one) => answerTo(one)));
  const inOld = (id: string): ReturnType<Desk["claim"]> => {
    const past = formerly(id);
    for (const article of [...older(), ...(past ? [answerTo(past, true)] : [])]) {
      const claim = article.claims.find((c) => c.id === id);
      if (claim) return { claim, article };
    }
    return null;
  };
  const byId = once(() => new Map(answers().flatMap((a) => [[a.article.id, a] as const, ...alias(a)])));
  const claims = once(
    () => new Map(answers().flatMap((a) => a.claims.map((c) => [c.id, { claim: c, article: a }] as const))),
  );
  const context = once(() => ({ beats, claims: claims(), answers: answers() }));
  const fitting = (f: Filters): readonly Matter[] => {
    const ids = judged.places(placesNamed(f.place, beats));
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
    boards: (of) => {
      const ids = judged.places(placesNamed(of.place, beats));
      return beats.map((beat) => boardOf(beat, byBeat(beat), of, ids, context()));
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
      const ids = judged.places(placesNamed(f.place, beats));
      return [...claims().values()]
        .map((c) => c.claim)
        .filter((c) => passes(c, f, ids))
        .sort(newest);
    },
    claim: (id) => claims().get(id) ?? inOld(id),
    articles: (f) =>
      answers()
        .filter((a) => articleFits(a, f, judged.places(placesNamed(f.place, beats))))
        .sort(published),
    article: (id) => found(id) ?? null,
    versions: (id) => {
      const ids = versionIds(found(id)?.article.id ?? id);
      return ids.flatMap((one) => {
        const answer = found(one);
        return answer ? [versionLine(answer, one === ids.at(-1))] : [];
      });
    },
    revision: (id, from) => {
      const to = found(id);
      const ids = to?.versions ?? [];
      const before = found(from ?? ids[ids.indexOf(to?.article.id ?? "") - 1] ?? "");
      if (!to || !before) return null;
      const lines = ids.flatMap((one) => {
        const answer = found(one);
        return answer ? [versionLine(answer, one === ids.at(-1))] : [];
      });
      return revisionAnswer(before, to, lines);
    },
    said,
  };
}

/** The beats that articles were read with, by name. */
export const beatsOf = (kept: readonly Kept[]): readonly Beat[] =>
  [...new Set(kept.map((k) => k.reading.reader.beat))].sort().map(openBeat);

/** The articles that were read with one beat: only these are compared with each other. */
export const keptIn = (beat: Beat, kept: readonly Kept[]): readonly Kept[] =>
  kept.filter((k) => k.reading.reader.beat === beat.id);

function saidOf(said: readonly Said[]): ReadonlyMap<string, readonly Said[]> {
  const found = new Map<string, Said[]>();
  for (const one of said) for (const id of new Set(about(one.body))) found.set(id, [...(found.get(id) ?? []), one]);
  return found;
}

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
  { article, reading, bytes, entries, capture, grave }: Kept,
  beats: readonly Beat[],
  keys: ReadonlyMap<string, string>,
  around: Around,
): ArticleAnswer {
  const beat = beats.find((b) => b.id === reading.reader.beat) ?? openBeat(reading.reader.beat);
  const own = Object.fromEntries(reading.claims.flatMap((c) => (keys.has(c.id) ? [[c.id, keys.get(c.id) ?? ""]] : [])));
  return articleAnswer(article, reading, beat, bytes, {
    ...around,
    ...(entries ? { entries } : {}),
    matters: own,
    captured: capture?.taken ?? null,
    withheld: grave ?? null,
  });
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
