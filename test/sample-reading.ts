import type { Article, Capture } from "../src/model/article.ts";
import type { Claim } from "../src/model/claim.ts";
import type { Reading } from "../src/model/reading.ts";
import type { Speaker, Statement } from "../src/model/statement.ts";
import { canonical, sha256 } from "../src/text/canonical.ts";
import type { Span } from "../src/text/span.ts";

// Articles of our own making with readings made by hand, for tests of what comes after reading. Places and people are invented.

/** An article that was read, as the pipeline hands it on. */
export interface SampleHeard {
  readonly capture: Capture;
  readonly bytes: Uint8Array;
  readonly article: Article;
  readonly reading: Reading;
}

/** What may differ between samples. */
export interface SampleOptions {
  readonly version?: string;
  readonly externalId?: string | null;
  readonly outlet?: string;
  readonly taken?: `${string}Z`;
}

const places = ["Ostrava Vale", "Lindholm", "Karsten", "Old Merrow"];

/** The n-th sample: the same n gives the same article, to the byte. */
export function sampleHeard(n: number, options: SampleOptions = {}): SampleHeard {
  const {
    version = "0.1.0",
    externalId = `sample-${n}`,
    outlet = n % 2 ? "Merrow Post" : "Lindholm Wire",
    taken = "2025-03-01T08:00:00Z",
  } = options;
  const place = places[n % places.length] as string;
  const title = `Army says ${place} taken`;
  const text = `Maria Hollis, a baker from ${place} 😀, said on Monday that about ${n + 2} houses burnt down.\nGeneral Staff spokesman Ivo Brandt said his troops had liberated ${place}.`;
  const url = `https://example.org/${n}`;
  const bytes = new TextEncoder().encode(JSON.stringify({ id: externalId, url, title, text }));
  const capture: Capture = {
    id: `capture:${sha256(canonical([url, sha256(bytes)]))}`,
    url,
    sha256: sha256(bytes),
    taken,
    media: "application/json",
    size: bytes.length,
  };
  const blocks = [{ type: "paragraph" as const, span: { start: 0, end: text.indexOf("\n") } }];
  const article: Article = {
    id: `article:${sha256(canonical([capture.id, sha256(text)]))}`,
    capture: capture.id,
    externalId,
    url,
    outlet,
    language: "en",
    title,
    byline: "Petra Lind",
    after: null,
    published: `2025-02-${String((n % 27) + 1).padStart(2, "0")}T10:00:00Z`,
    updated: null,
    publishedWords: null,
    updatedWords: null,
    textSha256: sha256(text),
    blocksSha256: sha256(canonical(blocks)),
    text,
    blocks,
  };
  return { capture, bytes, article, reading: readingOf(article, text, title, place, n, version) };
}

function readingOf(article: Article, text: string, title: string, place: string, n: number, version: string): Reading {
  const baker: Speaker = { name: "Maria Hollis", role: "baker", organisation: null, side: "none", id: null };
  const officer: Speaker = {
    name: "Ivo Brandt",
    role: "spokesman",
    organisation: "General Staff",
    side: "MR",
    id: "people/ivo-brandt",
  };
  const burnt = statement(article, text, baker, `about ${n + 2} houses burnt down`, "Maria Hollis", "indirect");
  const freed = statement(article, text, officer, `his troops had liberated ${place}`, "Ivo Brandt", "indirect");
  const headline = statement(
    article,
    title,
    { ...officer, name: "Army", id: null, role: null },
    `${place} taken`,
    "Army",
    "indirect",
  );
  const claims = [
    claim(article, text, burnt, "losses", `about ${n + 2} houses burnt down`, null, n + 2),
    claim(article, text, freed, "control", `his troops had liberated ${place}`, place, null),
  ];
  return {
    id: "reading:of-the-pipeline",
    article: article.id,
    statements: [burnt, freed],
    attitudes: [],
    claims,
    headline: {
      statements: [headline],
      claims: [claim(article, title, headline, "control", `${place} taken`, place, null)],
    },
    places: [
      {
        text: place,
        ...at(text, place),
        id: "gn:1",
        name: place,
        lat: 50,
        lon: 30,
        role: "place",
        candidates: 1,
        score: null,
        regime: null,
        kind: "settlement",
      },
    ],
    notices: [{ code: "place/ambiguous", words: at(text, place), reason: "Two places have this name." }],
    reader: { version, beat: "merrow", beatVersion: "1" },
  };
}

/** Where words stand for the last time. */
export function at(text: string, words: string): Span {
  const start = text.lastIndexOf(words);
  if (start < 0) throw new RangeError(`No ${JSON.stringify(words)} in the sample`);
  return { start, end: start + words.length };
}

function statement(
  article: Article,
  text: string,
  speaker: Speaker,
  content: string,
  source: string,
  mode: Statement["mode"],
): Statement {
  const outlet = {
    name: article.outlet,
    role: null,
    organisation: null,
    side: "third",
    id: null,
    source: null,
    cue: null,
    content: null,
    mode: null,
    medium: null,
  };
  return {
    id: `statement:${sha256(canonical([article.id, content])).slice(0, 24)}`,
    content: [at(text, content)],
    cue: text.includes(" said ") ? at(text, "said") : null,
    source: at(text, source),
    speaker,
    addressee: null,
    via: [outlet],
    mode,
    attitude: "says",
    medium: null,
    said: { day: "2025-02-03", basis: "said" },
    hedge: null,
    rule: "speech/verb-clause",
  };
}

function claim(
  article: Article,
  text: string,
  of: Statement,
  kind: string,
  words: string,
  place: string | null,
  value: number | null,
): Claim {
  const span = at(text, words);
  const ref =
    place === null
      ? null
      : { text: place, ...at(text, place), id: "gn:1" as const, name: place, lat: 50, lon: 30, part: null };
  return {
    id: `claim:${sha256(canonical([article.id, kind, span])).slice(0, 24)}`,
    statement: of.id,
    kind,
    stance: "asserts",
    actor: "MR",
    actorWords: null,
    place: ref,
    quantity:
      value === null
        ? null
        : { value, high: null, comparator: "approx", unit: "houses", words: at(text, String(value)) },
    aspect: null,
    loaded: words.includes("liberated") ? at(text, "liberated") : null,
    hedge: null,
    when: null,
    words: span,
    about: span,
    target: null,
    rule: "control/take",
  };
}
