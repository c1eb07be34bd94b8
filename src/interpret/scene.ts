import type { Hearing } from "../lang/doc.ts";
import type { Words } from "../lang/words.ts";
import type { Claim, PlaceRef } from "../model/claim.ts";
import type { SideId } from "../model/id.ts";
import type { PlaceMention } from "../model/reading.ts";
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

/** "the city", "there", "it": the last place of that sort, as a reference without a form of its own. */
function placeMeant(scene: Stage, clause: Clause, memory: Memory): PlaceRef | null {
  const w = scene.words.places;
  for (const range of [clause.object, ...clause.preps.map((p) => p.noun), clause.subject]) {
    for (let k = range?.from ?? 0; range && k < range.to; k++) {
      const t = scene.stretch.tokens[k]!;
      const sort = w.sorts.get(t.lower);
      const pronoun = w.pronouns.has(t.lower);
      if (!sort && !pronoun) continue;
      const found = memory.places.findLast((p) => fits(p, sort ?? null) && p.ref.start < t.start);
      if (found) return { ...found.ref, text: null, part: null };
    }
  }
  return null;
}

const fits = (p: Placed, sort: string | null): boolean => {
  if (sort === null) return p.mention.kind !== "country";
  if (sort === "settlement") return p.mention.kind === "settlement" || p.mention.kind === null;
  if (sort === "region") return p.mention.kind === "region" || p.mention.kind === "district";
  if (sort === "site") return p.mention.kind === "quarter";
  return p.mention.kind === sort;
};
