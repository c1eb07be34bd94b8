import { attribute } from "./attribute/attribute.ts";
import { groundsIn } from "./attribute/each-line.ts";
import type { Ground } from "./attribute/learnt/explain.ts";
import type { Beat } from "./beat/beat.ts";
import { withParties } from "./beat/local.ts";
import { findMentions } from "./beat/mentions.ts";
import { importedVersion } from "./gazetteer/world.ts";
import { interpret } from "./interpret/interpret.ts";
import type { Candidate } from "./interpret/story/choose.ts";
import { groundsFor } from "./interpret/understood.ts";
import type { Hearing } from "./lang/doc.ts";
import { languageOf } from "./lang/index.ts";
import { guestsIn, partiesIn } from "./lang/parties.ts";
import { portionsOf } from "./lang/portions.ts";
import type { Article, ArticleHead, Block } from "./model/article.ts";
import type { HeadlineReading, Notice, Reading } from "./model/reading.ts";
import type { Speaker } from "./model/statement.ts";
import { landOf } from "./place/land.ts";
import { locate } from "./place/locate.ts";
import type { Input, ReadArticle, ReadResult } from "./read/input.ts";
import { readBytes } from "./read/read.ts";
import { canonical, sha256 } from "./text/canonical.ts";
import { version } from "./text/version.ts";

/** An article that was read, with the bytes it came from and what was found in it. */
export interface Heard {
  readonly capture: ReadArticle["capture"];
  readonly bytes: Uint8Array;
  readonly article: Article;
  readonly reading: Reading;
}

/** All that one input gave: articles heard, and what could not be read, by name. */
export interface Hearings {
  readonly name: string;
  readonly heard: readonly Heard[];
  readonly notices: ReadResult["notices"];
  readonly failures: ReadResult["failures"];
}

/**
 * Bytes → articles and their readings. `choose` names the beat for a text, published when it is told; an input whose articles belong to several beats is
 * read once with each, since a beat also knows the outlets.
 */
export function hearInput(input: Input, choose: (text: string, published?: string | null) => Beat): Hearings {
  const first = readBytes(input, choose(""));
  const read = new Map([[choose("").id, first]]);
  const heard = first.articles.map((one, i): Heard => {
    const beat = choose(`${one.article.title ?? ""}\n${one.article.text}`, one.article.published);
    const again = read.get(beat.id) ?? readBytes(input, beat);
    read.set(beat.id, again);
    const { capture, bytes, article, notices } = again.articles[i] ?? one;
    const reading = hear(article, beat);
    return { capture, bytes, article, reading: { ...reading, notices: [...notices, ...reading.notices] } };
  });
  return { name: input.name, heard, notices: first.notices, failures: first.failures };
}

type Found = Pick<Reading, "statements" | "attitudes" | "claims" | "places" | "notices">;
const nothing: Found = { statements: [], attitudes: [], claims: [], places: [], notices: [] };

/**
 * The one file that knows the order of the stations: an article → all that this version finds in it.
 * Pure and synchronous; the same article, beat and version give the same reading to the byte.
 */
export function hear(article: Article, given: Beat): Reading {
  const language = languageOf(article.language);
  if (!language) return close(article, given, { ...nothing, notices: [unread(article)] }, nothing);
  const whole = `${article.title ?? ""}\n${article.text}`;
  const land = given.sides.length ? null : landOf(whole, findMentions(whole, given), given, article.outlet);
  const { parties } = language.words;
  const beat = withParties(
    given,
    given.sides.length ? guestsIn(whole, given, parties) : partiesIn(whole, given, parties, land),
  );
  const body = stations(article, beat, article.text, article.blocks, []);
  const known = body.statements.map((s) => s.speaker);
  const head = headlineApart(article)
    ? stations(article, beat, article.title ?? "", titleBlock(article), known)
    : nothing;
  return close(article, beat, body, head);
}

/**
 * Why the words of an article are taken for somebody's: what the learnt part holds likely at each word that may be a cue, and the next
 * likeliest. Offsets are in the text. For explaining a reading; the reading itself does not need it.
 */
export function explain(article: Article, beat: Beat): Ground[] {
  const language = languageOf(article.language);
  if (!language) return [];
  const mentions = findMentions(article.text, beat);
  return portionsOf(article.text, article.blocks).flatMap((part) =>
    groundsIn(language.analyse(article.text, part, mentions)),
  );
}

/** Why claims are of a place that their own words do not name: the places each may be of, likeliest first, by claim id. Of a reading just made. */
export function explainPlaces(reading: Reading): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, readonly Candidate[]>();
  for (const c of [...reading.claims, ...reading.headline.claims]) {
    const grounds = c.place && groundsFor(c.place);
    if (grounds) found.set(c.id, grounds);
  }
  return found;
}

function stations(
  head: ArticleHead,
  beat: Beat,
  text: string,
  blocks: readonly Block[],
  known: readonly Speaker[],
): Found {
  const language = languageOf(head.language);
  if (!language) return nothing;
  const portions = portionsOf(text, blocks);
  const mentions = findMentions(text, beat);
  const found: Found[] = portions.length > 1 ? [{ ...nothing, notices: [long(text, portions.length)] }] : [];
  let from = 0;
  for (const part of portions) {
    const last = part.at(-1)?.span.end ?? 0;
    const own = portions.length > 1 ? mentions.slice(from, endAt(mentions, last, from)) : mentions;
    from += own.length;
    found.push(inOrder({ head, doc: language.analyse(text, part, own), mentions: own, beat }, known));
  }
  return {
    statements: found.flatMap((f) => f.statements),
    attitudes: found.flatMap((f) => f.attitudes),
    claims: found.flatMap((f) => f.claims),
    places: found.flatMap((f) => f.places),
    notices: found.flatMap((f) => f.notices),
  };
}

/** The order of the stations. */
function inOrder(hearing: Hearing, known: readonly Speaker[]): Found {
  const said = attribute(hearing, known);
  const placed = locate(hearing);
  const meant = interpret(hearing, said.statements, placed.places);
  const notices = [...said.notices, ...placed.notices, ...meant.notices];
  const { statements, attitudes } = said;
  return { statements, attitudes, claims: meant.claims, places: placed.places, notices };
}

function endAt(mentions: Hearing["mentions"], end: number, from: number): number {
  let to = from;
  while (to < mentions.length && (mentions[to]?.start ?? end) < end) to++;
  return to;
}

const long = (text: string, parts: number): Notice => ({
  code: "text/long",
  words: null,
  reason: `The text has ${text.length} characters and was read in ${parts} parts; names and claims are followed within a part only.`,
});

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

/** A beat's version, and that of the imported gazetteer if there is one: another gazetteer makes another reading. */
function placesVersion(beat: Beat): string {
  const more = importedVersion();
  return more === null ? beat.version : `${beat.version}+${more}`;
}

function close(article: Article, beat: Beat, body: Found, head: Found): Reading {
  const reader = { version: version(), beat: beat.id, beatVersion: placesVersion(beat) };
  const headline: HeadlineReading = { statements: head.statements, claims: head.claims };
  const id = `reading:${sha256(canonical([article.id, reader])).slice(0, 24)}` as const;
  return { id, article: article.id, ...body, headline, reader };
}
