import type { Beat } from "../beat/beat.ts";
import { beatIds, openBeat } from "../beat/load.ts";
import type { MatterQuery, Query } from "../compare/query.ts";
import { originsAnswer } from "../compare/structure/tree.ts";
import type { ArticleRow, Atlas, ClaimRow, Facets, Kept, ReadDay, View } from "../compare/view.ts";
import type { ArticleAnswer, ArticleListed, ClaimAnswer, MatterAnswer, MatterLine } from "../model/answer.ts";
import type { Matter } from "../model/matter.ts";
import type { Said } from "../model/people.ts";
import type { RevisionAnswer, VersionLine } from "../model/revision.ts";
import type { OriginsAnswer } from "../model/structure.ts";
import { fold } from "../text/fold.ts";
import { articleAnswer, articleLine, claimAnswer, sideNames, statementAnswer } from "./answers.ts";
import { type Board, boardsOf } from "./board.ts";
import { type Filters, placesNamed } from "./filters.ts";
import { type Context, matterAnswer, matterLine } from "./matters.ts";
import { revisionAnswer, versionLine } from "./versions.ts";

/** Which part of a list: `limit` rows (1 to 1000, 100 unless told) from where the part before ended, or from a place counted from 0. */
export interface Part {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
  readonly offset?: number | undefined;
}

/** A part of a list; `next` is the cursor of the following one, null on the last. */
export interface Rows<T> {
  readonly rows: readonly T[];
  readonly total: number;
  readonly next: string | null;
}

/** What the command line, the HTTP interface and the page ask; one answers them all alike. Every answer is as of now. */
export interface Desk {
  /** The beats that articles were read with, by name. */
  readonly beats: readonly Beat[];
  /** Matters that fit, the disputed and then the newest first. */
  matters(filters: Filters, part?: Part): Rows<MatterLine>;
  /** The same, as the comparison made them. */
  compared(filters: Filters, part?: Part): Rows<Matter>;
  /** By the matter's key, or by the id of a claim in it. */
  matter(id: string): MatterAnswer | null;
  /** Claims, the newest article first. */
  claims(filters: Filters, part?: Part): Rows<ClaimAnswer>;
  /** Ids of claims that begin with some letters, a few at most. */
  claimsLike(id: string): readonly string[];
  claim(id: string): { readonly claim: ClaimAnswer; readonly article: ArticleAnswer } | null;
  /** Articles, the newest first. */
  articles(filters: Filters, part?: Part): Rows<ArticleListed>;
  article(id: string): ArticleAnswer | null;
  /** The newest version of an article by its address, an id, or the beginning of an id. */
  articleNamed(name: string): string | null;
  /** The versions of an article's address, the oldest first; by the id of any of them. */
  versions(id: string): readonly VersionLine[];
  /** How an article changed, in claims: from the version before it, or from the one named. Null where there is no such pair. */
  revision(id: string, from?: string): RevisionAnswer | null;
  /** What people said and what stands of it, in the order of the entries. */
  readonly said: readonly Said[];
  /** What an article is named by towards people: the id it came with, else its own. */
  nameOf(article: string): string;
  /** How many of the claims that fit there are of each sort. */
  facets(filters: Filters): Facets;
  /** Where and when the claims that fit are, and who is said to hold what. */
  atlas(filters: Filters): Atlas;
  /** What was read, by outlet and day. */
  readDays(): readonly ReadDay[];
  /** The matters about a place and of a kind (all where "" is given), beat by beat, for questions about their structure. */
  boards(about: Pick<Filters, "place" | "kind">): Iterable<Board>;
  /** One matter's utterances, who carried them and which texts are near-copies; by the matter's key or a claim's id. */
  origins(id: string, threshold: number): OriginsAnswer | null;
}

/** Every row of a list, a part at a time: no more than a part is held. */
export function* every<T>(list: (part: Part) => Rows<T>): Generator<T> {
  for (let cursor: string | undefined, more = true; more; ) {
    const { rows, next } = list({ limit: 1000, cursor });
    yield* rows;
    cursor = next ?? undefined;
    more = next !== null;
  }
}

/** Answers from a view. */
export function deskOf(view: View): Desk {
  const read = (): readonly Beat[] => {
    const there = new Set(beatIds());
    return view.beats().flatMap((id) => (there.has(id) ? [openBeat(id)] : []));
  };
  const context = (): Context => contextOf(view, read());
  return {
    get beats() {
      return read();
    },
    matters: (f, part) => {
      const found = view.matters({ ...matterQuery(f, read()), ...part });
      const shared = context();
      return { ...found, rows: found.rows.map((m) => matterLine(m, shared)) };
    },
    compared: (f, part) => view.matters({ ...matterQuery(f, read()), ...part }),
    matter: (id) => {
      const found = view.matter(id);
      return found && matterAnswer(found, context());
    },
    claims: (f, part) => {
      const found = view.claims({ ...claimQuery(f, read()), ...part });
      const text = textsOf(view);
      return { ...found, rows: found.rows.map((row) => claimOf(row, view, text)) };
    },
    claimsLike: (id) => view.claimsLike(id),
    claim: (id) => claimIn(view, id),
    articles: (f, part) => {
      const found = view.articles({ ...claimQuery(f, read()), ...part });
      return { ...found, rows: found.rows.map(listed) };
    },
    article: (id) => articleOf(view, id),
    articleNamed: (name) => view.articleNamed(name),
    versions: (id) => versionLines(view, id),
    revision: (id, from) => revisionOf(view, id, from),
    get said() {
      return view.about();
    },
    nameOf: (article) => view.externalId(article) ?? article,
    facets: (f) => view.facets(claimQuery(f, read())),
    atlas: (f) => view.atlas(matterQuery(f, read())),
    readDays: () => view.readDays(),
    boards: function* (about) {
      for (const beat of read()) yield* boardsOf(beat, view, matterQuery(about, read()));
    },
    origins: (id, threshold) => {
      const found = view.matter(id);
      return found && originsAnswer(found, view.alike(found), threshold);
    },
  };
}

const listed = ({ head, read, statements, claims, notices }: ArticleRow): ArticleListed => ({
  ...articleLine(head, read),
  statements,
  claims,
  notices,
});

function articleOf(view: View, id: string): ArticleAnswer | null {
  const kept = view.article(id);
  return kept && answerTo(view, kept, false);
}

/** An article with all that is known of it; `superseded`: a later reading took the place of this one. */
function answerTo(view: View, kept: Kept, superseded: boolean): ArticleAnswer {
  const { article, reading, bytes, capture, entries, grave } = kept;
  const claims = [...reading.headline.claims, ...reading.claims].map((c) => c.id);
  return articleAnswer(article, reading, beatNamed(reading.reader.beat), bytes, {
    matters: Object.fromEntries(view.matterKeys(reading.claims.map((c) => c.id))),
    entries,
    captured: capture.taken,
    withheld: grave,
    versions: view.versions(article.id),
    superseded,
    people: new Map(claims.map((id) => [id, view.about(id)])),
  });
}

/** A claim with the article it stands in, also one that only an earlier reading holds. */
function claimIn(view: View, id: string): ReturnType<Desk["claim"]> {
  const row = view.claim(id);
  const past = row ? null : view.formerly(id);
  const article = row ? articleOf(view, row.article.id) : past && answerTo(view, past, true);
  const claim = article?.claims.find((c) => c.id === id);
  return article && claim ? { claim, article } : null;
}

/** The versions of an article's address, the oldest first; none for an article that is not there. */
function versionLines(view: View, id: string): readonly VersionLine[] {
  const own = view.article(id)?.article.id;
  const ids = own === undefined ? [] : view.versions(own);
  return ids.flatMap((one) => {
    const answer = articleOf(view, one);
    return answer ? [versionLine(answer, one === ids.at(-1))] : [];
  });
}

function revisionOf(view: View, id: string, from: string | undefined): RevisionAnswer | null {
  const to = articleOf(view, id);
  if (!to) return null;
  const before = articleOf(view, from ?? to.versions[to.versions.indexOf(to.article.id) - 1] ?? "");
  return before && revisionAnswer(before, to, versionLines(view, id));
}

function claimOf(row: ClaimRow, view: View, text: TextOf): ClaimAnswer {
  const { claim, statement, article, where, read, beat, entry } = row;
  const words = where === "title" ? (article.title ?? "") : text(article);
  const said = statement && statementAnswer(statement, words, where);
  const line = articleLine(article, read);
  return claimAnswer(claim, said, line, words, where, nameOfSides(beat), entry, view.about(claim.id));
}

type TextOf = (article: ClaimRow["article"]) => string;

/** Articles' texts, each fetched once. */
function textsOf(view: View): TextOf {
  const there = new Map<string, string>();
  return (article) => {
    const known = there.get(article.id);
    if (known !== undefined) return known;
    const made = view.textOf(article);
    there.set(article.id, made);
    return made;
  };
}

/** A beat by its name; for one that is not there any more the one without sides, which calls them by their ids. */
const beatNamed = (id: string): Beat => openBeat(beatIds().includes(id) ? id : "world");

/** What sides are called in a beat. */
function nameOfSides(beat: string): (side: string) => string {
  const known = sides.get(beat);
  if (known) return known;
  const made = sideNames(beatNamed(beat));
  sides.set(beat, made);
  return made;
}
const sides = new Map<string, (side: string) => string>();

function contextOf(view: View, beats: readonly Beat[]): Context {
  const claims = new Map<string, ClaimAnswer | null>();
  const text = textsOf(view);
  return {
    beats,
    claim: (id) => {
      const there = claims.get(id);
      if (there !== undefined) return there;
      const row = view.claim(id);
      const made = row && claimOf(row, view, text);
      claims.set(id, made);
      return made;
    },
    beatOf: (id) => {
      const beat = view.claim(id)?.beat;
      return beats.find((b) => b.id === beat) ?? null;
    },
    published: (beat, from, to) => view.published(beat, from, to),
  };
}

/** Filters as the view takes them. A place's name stands for every place of that name a beat knows, and for itself. */
export function claimQuery(f: Filters, beats: readonly Beat[]): Query {
  const { speaker, side, kind, outlet, stance, since, until, psince, puntil, q } = f;
  return { speaker, side, kind, outlet, stance, since, until, psince, puntil, text: q, ...placed(f.place, beats) };
}

/** The same for matters. */
export function matterQuery(
  f: Pick<Filters, "place" | "kind"> & Partial<Filters>,
  beats: readonly Beat[],
): MatterQuery {
  const { speaker, side, kind, outlet, stance, since, until, psince, puntil, q, disputed } = f;
  return {
    speaker,
    side,
    kind,
    outlet,
    stance,
    since,
    until,
    psince,
    puntil,
    text: q,
    disputed,
    ...placed(f.place, beats),
  };
}

const placed = (name: string, beats: readonly Beat[]): { readonly places?: readonly string[] } =>
  name ? { places: [...new Set([...placesNamed(name, beats), name, fold(name)])] } : {};
