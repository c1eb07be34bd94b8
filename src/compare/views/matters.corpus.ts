// What the tests of the index of matters share: articles as entries of a log, a view of its own for each, what comparing all at once gives.
import type { Claim } from "../../model/claim.ts";
import type { Entry, EntryBody } from "../../model/entry.ts";
import type { Matter } from "../../model/matter.ts";
import type { Statement } from "../../model/statement.ts";
import { compare } from "../compare.ts";
import type { ComparedArticle } from "../input.ts";
import type { View } from "../view.ts";
import { views } from "./index.ts";
import { namingIn } from "./loading.ts";
// The index works matters out a stretch at a time, as articles come and go. Whatever the order, it holds what comparing everything gives.

export const text = Array.from({ length: 40 }, (_, i) => `word${i}`).join(" ");
export const bytes = (digest: string): Uint8Array | null =>
  digest === "details"
    ? new TextEncoder().encode('{"notices":[],"places":[]}')
    : digest === "text"
      ? new TextEncoder().encode(text)
      : null;

/** What would be recorded of an article. Ids of claims and statements are made unique, as those of readings are. */
export function bodiesOf({ article, outlet, published, reading }: ComparedArticle): EntryBody[] {
  const of = (id: string) => `${article}/${id}`;
  const head = {
    ...{
      id: `article:${article}` as const,
      capture: `capture:${article}` as const,
      externalId: article,
      url: null,
      outlet,
      language: "en",
    },
    ...{
      after: null,
      published,
      updated: null,
      publishedWords: null,
      updatedWords: null,
      textSha256: "text",
      blocksSha256: "blocks",
      frontSha256: "front",
    },
  };
  const shared = { article: head.id, reading: `reading:${article}` as const, where: "text" as const, spans: [] };
  const speaker = (one: { name: string; side: string; organisation?: string | null }) => ({
    ...one,
    role: null,
    organisation: one.organisation ?? null,
    id: null,
  });
  return [
    {
      type: "capture",
      capture: {
        id: head.capture,
        url: null,
        sha256: "bytes",
        taken: "2031-01-01T00:00:00Z",
        media: "text/plain",
        size: 1,
      },
    },
    { type: "article", article: head },
    ...reading.statements.map(
      (s): EntryBody => ({
        type: "statement",
        ...shared,
        statement: {
          ...s,
          id: of(s.id) as Statement["id"],
          speaker: speaker(s.speaker),
          addressee: s.addressee ? speaker({ name: s.addressee.name, side: "none" }) : null,
          via: s.via.map(({ name }) => ({
            ...speaker({ name, side: "none" }),
            source: null,
            cue: null,
            content: null,
            mode: null,
            medium: null,
          })),
          ...{
            cue: null,
            source: null,
            mode: "indirect",
            attitude: "says",
            medium: null,
            said: s.said ?? null,
            hedge: null,
            rule: "test",
          },
        },
      }),
    ),
    ...reading.claims.map(
      (c): EntryBody => ({
        type: "claim",
        ...shared,
        claim: {
          ...c,
          id: of(c.id) as Claim["id"],
          statement: c.statement === null ? null : (of(c.statement) as Claim["statement"]),
          place: c.place && { ...c.place, text: null, start: 0, end: 0, lat: null, lon: null, part: null },
          when: c.when && { ...c.when, words: null },
          target: c.target == null ? null : (of(c.target) as Claim["target"]),
          ...{ actorWords: null, loaded: null, hedge: null, about: c.words!, rule: "test", words: c.words! },
        },
      }),
    ),
    {
      type: "reading",
      reading: {
        ...{
          id: shared.reading,
          article: head.id,
          reader: { version: "0", beat: "none", beatVersion: "0" },
          idsSha256: "",
          detailsSha256: "details",
        },
        counts: { statements: 0, claims: 0, titleStatements: 0, titleClaims: 0 },
      },
    },
  ];
}

export function viewOf(): { view: View; take(bodies: readonly EntryBody[]): Entry[] } {
  const view = views.memory({ of: "test", bytes });
  let next = 0;
  const take = (bodies: readonly EntryBody[]): Entry[] => {
    const entries = bodies.map((body): Entry => ({ index: next++, at: "2031-01-01T00:00:00Z", body }));
    view.apply(entries);
    return entries;
  };
  return { view, take };
}

/** What comparing all of it at once gives, with the names the index has. */
export function whole(articles: readonly ComparedArticle[]): readonly Matter[] {
  const named = articles.map((a) => {
    const of = (id: string) => `${a.article}/${id}`;
    return {
      ...a,
      article: `article:${a.article}`,
      text,
      reading: {
        statements: a.reading.statements.map((s) => ({ ...s, id: of(s.id) as Statement["id"] })),
        claims: a.reading.claims.map((c) => ({
          ...c,
          id: of(c.id),
          statement: c.statement === null ? null : of(c.statement),
          target: c.target == null ? null : of(c.target),
        })),
      },
    };
  });
  return JSON.parse(JSON.stringify(compare(named, namingIn("none")))) as Matter[];
}

export const sorted = (matters: Iterable<Matter>) => [...matters].map((m) => JSON.stringify(m)).sort();

/** A shuffle by a seed: Fisher and Yates, with a linear congruential generator. */
export function shuffled<T>(all: readonly T[], seed: number): T[] {
  const made = [...all];
  let state = seed;
  for (let i = made.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const j = state % (i + 1);
    [made[i], made[j]] = [made[j]!, made[i]!];
  }
  return made;
}

export async function* inOne(bodies: readonly EntryBody[]): AsyncGenerator<Entry[]> {
  yield bodies.map((body, index): Entry => ({ index, at: "2031-01-01T00:00:00Z", body }));
}
