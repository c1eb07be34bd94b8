import type { Beat } from "../beat/beat.ts";
import { namingOf } from "../compare/naming.ts";
import { kindOf } from "../kinds/index.ts";
import type { ArticleAnswer, ArticleLine, ClaimAnswer, StatementAnswer, Voice, Words } from "../model/answer.ts";
import type { Article, ArticleHead } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Said } from "../model/people.ts";
import type { Reading } from "../model/reading.ts";
import type { Hop, Speaker, Statement } from "../model/statement.ts";
import type { Span } from "../text/span.ts";

/** What sides are called in neutral sentences: as comparisons call them, and words for the two that are none. */
export function sideNames(beat: Beat): (side: string) => string {
  const naming = namingOf(beat);
  return (side) => (side === "none" ? "nobody named" : side === "third" ? "a third party" : naming.side(side));
}

/** An article as lists name it. */
export function articleLine(head: ArticleHead, read: boolean): ArticleLine {
  const { id, externalId, outlet, title, url, after, published, updated, language } = head;
  return { id, externalId, outlet, title, url, after, published, updated, language, read };
}

/** The outlet as it must be shown: a text of ours that restates a report is never taken for the report. */
export const outletShown = (article: Pick<ArticleLine, "outlet" | "after">): string =>
  article.after ? `after ${article.after}` : article.outlet;

const at = (text: string, span: Span): Words => ({
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
});
const maybe = (text: string, span: Span | null): Words | null => span && at(text, span);

function voice(who: Speaker, cue: string | null, medium: string | null, carried: readonly Span[] | null): Voice {
  const { name, role, organisation, side } = who;
  return { name, role, organisation, side, cue, medium, carried };
}

const hop = (text: string, h: Hop): Voice => voice(h, maybe(text, h.cue)?.text ?? null, h.medium, h.content);

/** A statement with its words filled in from the text its offsets count in. */
export function statementAnswer(s: Statement, text: string, where: "text" | "title"): StatementAnswer {
  const cue = maybe(text, s.cue);
  return {
    id: s.id,
    where,
    content: s.content.map((c) => at(text, c)),
    cue,
    source: maybe(text, s.source),
    speaker: voice(s.speaker, cue?.text ?? null, s.medium, s.content),
    addressee: s.addressee && voice(s.addressee, null, null, null),
    via: s.via.map((h) => hop(text, h)),
    mode: s.mode,
    attitude: s.attitude,
    said: s.said?.day ?? null,
    rule: s.rule,
  };
}

/** A claim with its words, its chain and its neutral sentence. */
export function claimAnswer(
  c: Claim,
  statement: StatementAnswer | null,
  article: ArticleLine,
  text: string,
  where: "text" | "title",
  name: (side: string) => string,
  entry: number | null = null,
  people: readonly Said[] = [],
): ClaimAnswer {
  const place = c.place && {
    text: c.place.text,
    id: c.place.id,
    name: c.place.name,
    lat: c.place.lat,
    lon: c.place.lon,
    part: c.place.part,
  };
  return {
    id: c.id,
    article,
    statement,
    where,
    kind: c.kind,
    stance: c.stance,
    actor: c.actor,
    place,
    quantity: c.quantity,
    aspect: c.aspect,
    loaded: maybe(text, c.loaded),
    hedge: maybe(text, c.hedge),
    date: c.when?.day ?? null,
    dateBasis: c.when?.basis ?? null,
    says: kindOf(c.kind).say(c, name),
    words: at(text, c.words),
    target: c.target,
    rule: c.rule,
    entry,
    people,
  };
}

/** What is known of an article beside its words and its reading; all of it may be missing for one that is not recorded. */
export interface Around {
  /** Keys of the matters its claims stand in, by claim id. */
  readonly matters?: Readonly<Record<string, string>>;
  readonly entries?: {
    readonly article: number;
    readonly reading: number;
    readonly of: Readonly<Record<string, number>>;
  };
  readonly captured?: ArticleAnswer["captured"];
  readonly withheld?: ArticleAnswer["withheld"];
  readonly versions?: readonly string[];
  readonly superseded?: boolean;
  /** What people said, by claim id. */
  readonly people?: ReadonlyMap<string, readonly Said[]>;
}

/** Everything read in one article, headline included, with the words filled in. */
export function articleAnswer(
  article: Article,
  reading: Reading,
  beat: Beat,
  bytes: string,
  around: Around = {},
): ArticleAnswer {
  const {
    matters = {},
    entries,
    captured = null,
    withheld = null,
    versions = [article.id],
    superseded = false,
  } = around;
  const name = sideNames(beat);
  const line = articleLine(article, !reading.notices.some((n) => n.code === "language/unread"));
  const parts = [
    { where: "title" as const, text: article.title ?? "", ...reading.headline },
    { where: "text" as const, text: article.text, statements: reading.statements, claims: reading.claims },
  ];
  const statements: StatementAnswer[] = [];
  const claims: ClaimAnswer[] = [];
  for (const part of parts) {
    const said = new Map(part.statements.map((s) => [s.id, statementAnswer(s, part.text, part.where)]));
    statements.push(...said.values());
    for (const c of part.claims)
      claims.push(
        claimAnswer(
          c,
          (c.statement && said.get(c.statement)) || null,
          line,
          part.text,
          part.where,
          name,
          entries?.of[c.id] ?? null,
          around.people?.get(c.id) ?? [],
        ),
      );
  }
  return {
    article: line,
    text: article.text,
    blocks: article.blocks,
    statements,
    claims,
    places: reading.places,
    notices: reading.notices,
    reader: reading.reader,
    entries: entries ? { article: entries.article, reading: entries.reading } : null,
    captured,
    withheld,
    versions,
    superseded,
    sha256: { bytes, text: article.textSha256 },
    matters,
  };
}
