import { placeOf } from "../beat/mentions.ts";
import type { Hearing } from "../lang/doc.ts";
import type { Words } from "../lang/words.ts";
import type { Claim, PlaceRef } from "../model/claim.ts";
import type { SideId } from "../model/id.ts";
import type { PlaceMention } from "../model/reading.ts";
import type { Speaker } from "../model/statement.ts";
import { keep } from "../text/keep.ts";
import type { Span } from "../text/span.ts";
import { wordsAt } from "../text/span.ts";
import { belligerent, otherSide, type Standing, sideIn } from "./actors.ts";
import type { Clause, Range, Stretch } from "./clause.ts";
import { cutClauses } from "./clauses.ts";
import type { Actor, Scene } from "./frame.ts";
import { asides } from "./groups.ts";
import { type Ground, type Placed, placesIn } from "./places.ts";
import { quantitiesWithin } from "./quantities.ts";
import type { Story } from "./story/story.ts";

/** What one stretch leaves to the next: places and sides spoken of last. */
export interface Memory {
  /** Places in the order they were named, the last one last; a statement's own first. */
  places: Placed[];
  side: SideId | null;
}

/** A scene with the marked places of its stretch. */
export interface Stage extends Scene {
  readonly ground: Ground;
  /** What the article's places are to what it tells. */
  readonly story: Story;
  placed(range: Range): readonly Placed[];
  /** How many sentences back some words stand; 0 in the same one. */
  since(span: Span): number;
}

/** Everything a kind's reader may ask about a stretch. */
export function sceneOf(
  hearing: Hearing,
  words: Words,
  stretch: Stretch,
  mentions: readonly PlaceMention[],
  speakers: ReadonlyMap<string, Speaker>,
  before: readonly Claim[],
  memory: Memory,
  story: Story,
): Stage {
  const statement = stretch.statement;
  const speaker = statement && belligerent(hearing, statement.speaker.side) ? statement.speaker.side : null;
  const denied = statement?.attitude === "denies" || statement?.attitude === "doubts";
  const ground: Ground = { text: hearing.doc.text, stretch, words, aside: asides(stretch.tokens), mentions };
  const clauses = cutClauses(stretch, words);
  const standing = standingOf(hearing, words, stretch, speaker, denied, before, memory);
  const side = kept((range) => sideIn(standing, range));
  const placed = kept((range) => placesIn(ground, range));
  const scene: Stage = {
    hearing,
    words,
    stretch,
    clauses,
    speaker,
    denied,
    before,
    speakers,
    mentions,
    ground,
    story,
    placed,
    side,
    doer: (clause) => doerOf(scene, clause, standing),
    undergoer: (clause) => {
      const range = clause.verb?.voice === "passive" ? clause.subject : clause.object;
      return range && side(range);
    },
    other: (id) => otherSide(hearing, id),
    places: (range) => placed(range).map((p) => p.ref),
    placeMeant: (clause) => placeMeant(scene, clause, memory),
    lastPlace: () => {
      const first = stretch.tokens[0]?.start ?? 0;
      const opened = placed({ from: 0, to: Math.min(stretch.tokens.length, opener) }).find((p) =>
        story.within(stretch.sentence, stretch.sentence).some((t) => t.opens && t.mention.start === p.mention.start),
      );
      if (opened) return { ...opened.ref, text: null, part: null };
      const named = memory.places.findLast(
        (p) =>
          !p.context &&
          p.ref.start < first &&
          sentencesBetween(hearing, p.ref.start, first) === 0 &&
          p.mention.kind !== "country",
      );
      const told = before.at(-1);
      const place =
        named?.ref ?? (told && sentencesBetween(hearing, told.words.start, first) <= near ? told.place : null);
      return place ? { ...place, text: null, part: null } : null;
    },
    since: (span) => sentencesBetween(hearing, span.start, stretch.tokens[0]?.start ?? 0),
    quantities: (range) => quantitiesWithin(stretch, range),
    say: (span) => wordsAt(hearing.doc.text, span),
  };
  return scene;
}

/** Answers about a range, kept: readers ask the same of one stretch again and again. */
function kept<T>(ask: (range: Range) => T): (range: Range) => T {
  const answers = new Map<number, T>();
  return (range) => {
    const key = range.from * 0x10000 + range.to;
    if (!answers.has(key)) answers.set(key, ask(range));
    return answers.get(key) as T;
  };
}

/** From whose point of view "our", "its" and "the enemy" are read. */
function standingOf(
  hearing: Hearing,
  words: Words,
  stretch: Stretch,
  speaker: SideId | null,
  denied: boolean,
  before: readonly Claim[],
  memory: Memory,
): Standing {
  return {
    hearing,
    words,
    stretch,
    self: denied ? otherSide(hearing, speaker) : speaker,
    speaker,
    camp: stretch.statement ? null : campOf(hearing),
    last: memory.side,
    told: before.findLast((c) => belligerent(hearing, c.actor))?.actor ?? null,
  };
}

/** The side whose outlet this is, or null. */
const campOf = keep((hearing: Hearing): SideId | null => {
  const outlet = hearing.beat.outlets.find(
    (o) => o.name === hearing.head.outlet || o.forms.includes(hearing.head.outlet),
  );
  return outlet && belligerent(hearing, outlet.side) ? outlet.side : null;
});

/** By-phrase, subject, else the side that speaks, else the one spoken of last. */
function doerOf(scene: Stage, clause: Clause, standing: Standing): Actor {
  const by = clause.preps.find((p) => scene.words.roles.agent.has(p.word));
  if (clause.verb?.voice === "passive") {
    const agent = by && scene.side(by.noun);
    if (agent) return agent;
  } else if (clause.subject) {
    const subject = scene.side(headOf(clause, clause.subject, scene.words.actors.loyal));
    if (subject) return subject;
    const against = clause.object && scene.side(clause.object);
    const other = against?.words && hasForces(scene, clause.subject) ? scene.other(against.side) : null;
    if (other) return { side: other, words: null };
  }
  const asked = clause.verb && !clause.subject ? askedOf(scene, clause) : null;
  return { side: asked ?? standing.self ?? standing.last ?? "none", words: null };
}

/** Who is asked to act where a demand names nobody: the one spoken to, else the other side. */
function askedOf(scene: Stage, clause: Clause): SideId | null {
  const statement = clause.stretch.statement;
  if (statement?.attitude !== "demands") return null;
  const addressee = statement.addressee?.side ?? null;
  return addressee && belligerent(scene.hearing, addressee) ? addressee : scene.other(scene.speaker);
}

/** A phrase up to its first preposition other than "of": "talks between X and Y" are neither X nor Y. After some words it goes on: "forces loyal to X". */
export function headOf(clause: Clause, range: Range, loyal: ReadonlySet<string> = none): Range {
  const { tokens } = clause.stretch;
  for (let k = range.from + 1; k < range.to; k++)
    if (tokens[k]!.tag === "ADP" && tokens[k]!.lower !== "of" && !loyal.has(tokens[k - 1]!.lower))
      return { from: range.from, to: k };
  return range;
}

const none: ReadonlySet<string> = new Set();

const hasForces = (scene: Stage, range: Range): boolean =>
  scene.stretch.tokens.slice(range.from, range.to).some((t) => scene.words.actors.forces.has(t.lower));

/** "the city", "there", "it": the place meant, as a reference without a form of its own. */
function placeMeant(scene: Stage, clause: Clause, memory: Memory): PlaceRef | null {
  for (const range of [clause.object, ...clause.preps.map((p) => p.noun), clause.subject]) {
    for (let k = range?.from ?? 0; range && k < range.to; k++) {
      const own = ownCountry(scene, k);
      if (own) return own;
      const sort = pointing(scene, k, range);
      const found = sort && recent(scene, memory, sort, k);
      if (found) return { ...found, text: null, part: null };
    }
  }
  return null;
}

/** "our country": the country of the side that speaks. */
function ownCountry(scene: Stage, k: number): PlaceRef | null {
  const { tokens } = scene.stretch;
  const t = tokens[k]!;
  if (scene.words.places.sorts.get(t.lower) !== "country" || !scene.words.actors.own.has(tokens[k - 1]?.lower ?? ""))
    return null;
  const id = scene.hearing.beat.sides.find((s) => s.id === scene.speaker)?.country ?? null;
  const place = placeOf(scene.hearing.beat, id);
  return place
    ? {
        text: null,
        start: t.start,
        end: t.end,
        id: place.id,
        name: place.name,
        lat: place.lat,
        lon: place.lon,
        part: null,
      }
    : null;
}

/** What a word points back to: the sort of a definite noun, "any" for a pronoun; null where it points to nothing. */
function pointing(scene: Stage, k: number, range: Range): string | null {
  const { tokens } = scene.stretch;
  const w = scene.words.places;
  const t = tokens[k]!;
  if (w.pronouns.has(t.lower))
    return (t.tag === "PRON" || t.tag === "ADV") && !ownsThing(scene, k, range) ? "any" : null;
  const part = w.parted.has(t.lower);
  const sort = part ? "settlement" : w.sorts.get(t.lower);
  if (!sort || (t.tag !== "NOUN" && t.tag !== "PROPN") || (t.form === "NNS" && !part)) return null;
  for (let j = k - 1; j >= Math.max(range.from - 1, 0, k - 5); j--) {
    const word = tokens[j]!.lower;
    if (scene.words.roles.definite.has(word) || scene.words.actors.owners.has(word))
      return w.loose.has(t.lower) ? "any" : sort;
    if (tokens[j]!.tag === "ADP" || tokens[j]!.tag === "PUNCT") break;
  }
  return null;
}

/** "its custody", "its history": what is owned is no part of a place. */
function ownsThing(scene: Stage, k: number, range: Range): boolean {
  const { tokens } = scene.stretch;
  if (!scene.words.actors.owners.has(tokens[k]!.lower)) return false;
  let to = k + 1;
  while (to < range.to && /^(?:ADJ|NOUN|PROPN|ADV|NUM|DET|PUNCT)$/.test(tokens[to]!.tag) && tokens[to]!.text !== ",")
    to++;
  const w = scene.words;
  return (
    to > k + 1 &&
    !tokens
      .slice(k + 1, to)
      .some(
        (t) =>
          w.places.sorts.has(t.lower) ||
          w.places.parts.has(t.lower) ||
          w.places.parted.has(t.lower) ||
          w.places.territory.has(t.lower) ||
          w.control.contained.has(t.lower) ||
          w.evacuation.people.has(t.lower),
      )
  );
}

/** Within so many words a place opens a sentence. */
const opener = 12;

/** Sentences after which "it" no longer points to a claim's place. */
const near = 2;

/** The place spoken of last: in this sentence, in the claim before, or the one the article speaks of most. */
function recent(scene: Stage, memory: Memory, sort: string, at: number): PlaceRef | null {
  const here = scene
    .placed({ from: 0, to: at })
    .filter((p) => (sort === "any" ? p.mention.kind !== "country" : fits(p, sort)));
  const mine = here.findLast((p) => !p.context);
  if (mine) return mine.ref;
  const start = scene.stretch.tokens[0]?.start ?? 0;
  const sentence =
    sort === "any"
      ? undefined
      : memory.places.findLast((p) => p.ref.start < start && scene.since(p.ref) === 0 && fits(p, sort) && !p.context);
  if (sentence) return sentence.ref;
  if (sort === "any") {
    const topic = topicBefore(scene, memory);
    if (topic) return topic;
    const told = scene.before.findLast((c) => c.kind !== "other");
    if (told?.place && scene.since(told.words) <= near) return told.place;
  }
  return (
    foremost(
      scene,
      memory.places.filter((p) => (sort === "any" ? fits(p, "settlement") : fits(p, sort))),
    )?.ref ?? null
  );
}

/** The place that the sentence before begins with. */
function topicBefore(scene: Stage, memory: Memory): PlaceRef | null {
  const sentence = scene.hearing.doc.sentences[scene.stretch.sentence - 1];
  if (!sentence || scene.since(sentence) !== 1) return null;
  return (
    memory.places.find(
      (p) => p.ref.start >= sentence.start && p.ref.start < sentence.start + 12 && fits(p, "settlement"),
    )?.ref ?? null
  );
}

/** Of places of a sort the one that is meant: named in the title, named often, named last. */
function foremost(scene: Stage, places: readonly Placed[]): Placed | null {
  const own = places.filter((p) => !p.context);
  const title = scene.hearing.head.title ?? "";
  let best: Placed | null = null;
  let top = -1;
  const all = own.length ? own : places;
  all.forEach((p, i) => {
    const often = all.filter((o) => o.ref.name === p.ref.name).length;
    const last = all.length - 1 - i;
    const told = scene.before.filter((c) => c.place?.name === p.ref.name).length;
    const score =
      Math.min(often, 4) +
      Math.min(told, 3) +
      (title.includes(p.mention.text) ? 2 : 0) +
      (last === 0 ? 2 : last < 3 ? 1 : 0);
    if (score >= top) [best, top] = [p, score];
  });
  return best;
}

const fits = (p: Placed, sort: string): boolean => {
  if (sort === "settlement") return p.mention.kind === "settlement" || p.mention.kind === null;
  if (sort === "region") return p.mention.kind === "region" || p.mention.kind === "district";
  if (sort === "site") return p.mention.kind === "quarter";
  return p.mention.kind === sort;
};

/** How many sentences begin after one offset and up to another. */
function sentencesBetween(hearing: Hearing, from: number, to: number): number {
  const at = (offset: number): number => {
    let [low, high] = [0, hearing.doc.sentences.length];
    while (low < high) {
      const mid = (low + high) >> 1;
      if (hearing.doc.sentences[mid]!.start <= offset) low = mid + 1;
      else high = mid;
    }
    return low;
  };
  return Math.max(0, at(to) - at(from));
}
