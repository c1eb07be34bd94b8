import type { PlaceRef } from "../../model/claim.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import type { Motion } from "./advance.ts";
import { hasWord, placedOrMeant } from "./advance-parts.ts";
import type { Base } from "./advance-repelled.ts";
import { homeOf } from "./control-holder.ts";
import { garrison } from "./encirclement-whose.ts";

// What is told of a front line or of a place that is fought for: stormed, breached, given way, sealed, holding on.

/** What a clause tells of a line or a place fought for; null where it tells nothing of the sort. */
export const atFront = (clause: Clause, scene: Stage, name: string, base: Base): Motion | null =>
  stormed(clause, scene, name, base) ??
  breached(clause, scene, name, base) ??
  broken(clause, scene, name, base) ??
  sealed(clause, scene, name, base) ??
  sent(clause, scene, name, base) ??
  resists(clause, scene, name, base);

/** "stormed X", "the base was stormed by …": in, where it is over; an attempt, where it goes on. */
function stormed(clause: Clause, scene: Stage, name: string, base: Base): Motion | null {
  const a = scene.words.advance;
  const verb = clause.verb!;
  const passive = verb.voice === "passive";
  const target = passive ? clause.subject : clause.object;
  if (!a.storming.has(name) || !target || clause.type === "purpose") return null;
  if (!site(clause, scene, target) || hasWord(clause, target, a.weapons)) return null;
  if (!passive && !armedIn(clause, scene, clause.subject)) return null;
  const tried = verb.progressive || verb.form !== "finite" || !a.entering.has(name);
  return {
    ...base,
    rule: "advance/storm",
    actor: scene.doer(clause),
    aspect: tried ? "attempt" : null,
    object: target,
  };
}

/** A place, a post, or a building. */
const site = (clause: Clause, scene: Stage, range: Range): boolean =>
  placedOrMeant(clause, scene, range) ||
  hasWord(clause, range, scene.words.evacuation.posts) ||
  hasWord(clause, range, scene.words.control.contained) ||
  scene.words.roles.definite.has(lowerOf(clause.stretch.tokens[range.from]));

function armedIn(clause: Clause, scene: Stage, range: Range | null): boolean {
  if (!range) return scene.speaker !== null;
  const w = scene.words;
  return (
    scene.side(range) !== null || hasWord(clause, range, w.actors.forces) || hasWord(clause, range, w.advance.armour)
  );
}

/** "the enemy's lines were breached", "overran the defences at X": who stands behind them, and the other who is through. */
function breached(clause: Clause, scene: Stage, name: string, base: Base): Motion | null {
  const a = scene.words.advance;
  if (!a.breaching.has(name)) return null;
  const verb = clause.verb!;
  const range = verb.voice === "passive" ? clause.subject : clause.object;
  if (!range || !lines(clause, scene, range)) return null;
  const by = verb.voice === "active" ? scene.doer(clause) : byWhom(clause, scene);
  const actor = by ?? beyond(scene, range);
  return actor ? { ...base, rule: "advance/breach", actor, aspect: null, object: range } : null;
}

/** "the front near X has collapsed": the other side went forward. */
function broken(clause: Clause, scene: Stage, name: string, base: Base): Motion | null {
  if (!scene.words.advance.yielding.has(name) || clause.verb!.voice === "passive" || !clause.subject) return null;
  if (!lines(clause, scene, clause.subject)) return null;
  if (clause.verb!.negation && !scene.places(clause).length) return null;
  const actor = beyond(scene, clause.subject);
  return actor ? { ...base, rule: "advance/collapse", actor, aspect: null, object: clause.subject } : null;
}

/** The other side of whose lines they are: named, else his who speaks. */
function beyond(scene: Stage, range: Range): Actor | null {
  const side = scene.other(scene.side(range)?.side ?? scene.speaker);
  return side === null ? null : { side, words: null };
}

const byWhom = (clause: Clause, scene: Stage): Actor | null => {
  const by = clause.preps.find((p) => scene.words.roles.agent.has(p.word));
  return by ? scene.side(by.noun) : null;
};

/** A line of defence by its last word, and no air defence or power line. */
const lines = (clause: Clause, scene: Stage, range: Range): boolean => {
  const { tokens } = clause.stretch;
  const a = scene.words.advance;
  let to = range.from;
  while (to < range.to && (to === range.from || tokens[to]!.tag !== "ADP")) to++;
  const words = tokens.slice(range.from, to);
  return a.fronts.has(lowerOf(words.at(-1))) && !words.some((t) => a.weapons.has(t.lower) || a.wires.has(t.lower));
};

/** "the gap had been sealed": those who came through are stopped. */
function sealed(clause: Clause, scene: Stage, name: string, base: Base): Motion | null {
  const a = scene.words.advance;
  if (!a.sealing.has(name)) return null;
  const passive = clause.verb!.voice === "passive";
  const range = passive ? clause.subject : clause.object;
  if (!range || !gap(clause, scene, range)) return null;
  const side = scene.other(passive ? scene.speaker : scene.doer(clause).side);
  return side
    ? { ...base, rule: "advance/sealed", actor: { side, words: null }, aspect: "repelled", object: range }
    : null;
}

/** A gap in a line, or one that needs no word of where after an advance was told. */
const gap = (clause: Clause, scene: Stage, range: Range): boolean => {
  const a = scene.words.advance;
  const bare = range.to - range.from <= 2 && scene.before.some((c) => c.kind === "advance");
  return hasWord(clause, range, a.gaps) && (bare || hasWord(clause, range, a.fronts));
};

/** "sent troops across the border", "poured soldiers into X". */
function sent(clause: Clause, scene: Stage, name: string, base: Base): Motion | null {
  const a = scene.words.advance;
  if (!a.sending.has(name) || clause.verb!.voice === "passive" || !clause.object) return null;
  if (!hasWord(clause, clause.object, scene.words.actors.forces) && !hasWord(clause, clause.object, a.armour))
    return null;
  const over = clause.preps.some(
    (p) =>
      a.overs.has(p.word) &&
      (scene.places(p.noun).length > 0 || hasWord(clause, p.noun, scene.words.evacuation.borders)),
  );
  return over ? { ...base, rule: "advance/sent", actor: scene.doer(clause), aspect: null } : null;
}

/** "the city continues to resist", "troops are still resisting in X": fighting, of those who hold on. */
function resists(clause: Clause, scene: Stage, name: string, base: Base): Motion | null {
  const { subject, object, verb } = clause;
  if (!scene.words.advance.resisting.has(name) || verb!.voice === "passive" || !subject) return null;
  if (object && !scene.side(object)?.words) return null;
  const place = scene.placed(subject).find((p) => !p.context)?.ref ?? null;
  const who = holder(clause, scene, subject, place);
  return who
    ? { ...base, quantity: null, rule: "advance/resist", actor: who, aspect: "fighting", object: subject }
    : null;
}

/** Troops as named; a town is held by whose it is, else by who speaks of it. */
function holder(clause: Clause, scene: Stage, subject: Range, place: PlaceRef | null): Actor | null {
  const named = scene.side(subject);
  if (hasWord(clause, subject, scene.words.actors.forces) && named) return named;
  if (!place && !placedOrMeant(clause, scene, subject)) return named?.words ? named : null;
  const side = (place && homeOf(scene, place)) ?? scene.speaker ?? garrison(scene);
  return side === null ? null : { side, words: null };
}
