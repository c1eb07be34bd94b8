import type { Hearing } from "../lang/doc.ts";
import type { Words } from "../lang/words.ts";
import type { Claim, PlaceRef } from "../model/claim.ts";
import type { SideId } from "../model/id.ts";
import type { PlaceMention } from "../model/reading.ts";
import type { Speaker } from "../model/statement.ts";
import { wordsAt } from "../text/span.ts";
import { belligerent, otherSide, type Standing, sideIn } from "./actors.ts";
import type { Clause, Range, Stretch } from "./clause.ts";
import { cutClauses } from "./clauses.ts";
import type { Actor, Scene } from "./frame.ts";
import { asides } from "./groups.ts";
import { type Ground, type Placed, placesIn } from "./places.ts";
import { readQuantities } from "./quantities.ts";

/** What one stretch leaves to the next: places and sides spoken of last. */
export interface Memory {
  /** Places in the order they were named, the last one last; a statement's own first. */
  places: Placed[];
  side: SideId | null;
}

/** A scene with the marked places of its stretch. */
export interface Stage extends Scene {
  readonly ground: Ground;
  placed(range: Range): readonly Placed[];
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
): Stage {
  const statement = stretch.statement;
  const speaker = statement && belligerent(hearing, statement.speaker.side) ? statement.speaker.side : null;
  const denied = statement?.attitude === "denies" || statement?.attitude === "doubts";
  const ground: Ground = { text: hearing.doc.text, stretch, words, aside: asides(stretch.tokens), mentions };
  const clauses = cutClauses(stretch, words);
  const standing: Standing = {
    hearing,
    words,
    stretch,
    self: denied ? otherSide(hearing, speaker) : speaker,
    last: memory.side,
  };
  const side = (range: Range): Actor | null => sideIn(standing, range);
  const placed = (range: Range): readonly Placed[] => placesIn(ground, range);
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
    quantities: (range) =>
      readQuantities(stretch, words).filter((q) => q.range.from >= range.from && q.range.from < range.to),
    say: (span) => wordsAt(hearing.doc.text, span),
  };
  return scene;
}

/** By-phrase, subject, else the side that speaks, else the one spoken of last. */
function doerOf(scene: Stage, clause: Clause, standing: Standing): Actor {
  const by = clause.preps.find((p) => p.word === "by");
  if (clause.verb?.voice === "passive") {
    const agent = by && scene.side(by.noun);
    if (agent) return agent;
  } else if (clause.subject) {
    const subject = scene.side(clause.subject);
    if (subject) return subject;
  }
  return { side: standing.self ?? standing.last ?? "none", words: null };
}

/** "the city", "there", "it": the place meant, as a reference without a form of its own. */
function placeMeant(scene: Stage, clause: Clause, memory: Memory): PlaceRef | null {
  for (const range of [clause.object, ...clause.preps.map((p) => p.noun), clause.subject]) {
    for (let k = range?.from ?? 0; range && k < range.to; k++) {
      const sort = pointing(scene, k, range);
      const found = sort && recent(scene, memory, sort, scene.stretch.tokens[k]!.start);
      if (found) return { ...found, text: null, part: null };
    }
  }
  return null;
}

/** What a word points back to: the sort of a definite noun, "any" for a pronoun; null where it points to nothing. */
function pointing(scene: Stage, k: number, range: Range): string | null {
  const { tokens } = scene.stretch;
  const w = scene.words.places;
  const t = tokens[k]!;
  if (w.pronouns.has(t.lower)) return t.tag === "PRON" || t.tag === "ADV" ? "any" : null;
  const sort = w.sorts.get(t.lower);
  if (!sort || (t.tag !== "NOUN" && t.tag !== "PROPN") || t.form === "NNS") return null;
  for (let j = k - 1; j >= Math.max(range.from - 1, 0, k - 5); j--) {
    const word = tokens[j]!.lower;
    if (word === "the" || word === "this" || word === "that" || scene.words.actors.owners.has(word))
      return w.loose.has(t.lower) ? "any" : sort;
    if (tokens[j]!.tag === "ADP" || tokens[j]!.tag === "PUNCT") break;
  }
  return null;
}

/** The place spoken of last: that of the claim before in this or the sentence before, else the last named of that sort. */
function recent(scene: Stage, memory: Memory, sort: string, before: number): PlaceRef | null {
  const named = memory.places.filter((p) => p.ref.start < before);
  if (sort !== "any")
    return named.findLast((p) => fits(p, sort) && !p.context)?.ref ?? named.findLast((p) => fits(p, sort))?.ref ?? null;
  const told = scene.before.at(-1)?.place;
  if (told && (named.length < 3 || named.slice(-3).some((p) => p.ref.name === told.name))) return told;
  return (
    named.findLast((p) => p.mention.kind === "settlement" && !p.context)?.ref ??
    named.findLast((p) => p.mention.kind !== "country")?.ref ??
    null
  );
}

const fits = (p: Placed, sort: string): boolean => {
  if (sort === "settlement") return p.mention.kind === "settlement" || p.mention.kind === null;
  if (sort === "region") return p.mention.kind === "region" || p.mention.kind === "district";
  if (sort === "site") return p.mention.kind === "quarter";
  return p.mention.kind === sort;
};
