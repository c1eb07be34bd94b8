import type { PlaceRef } from "../../model/claim.ts";
import type { Clause, Range } from "../clause.ts";
import type { Found, Scene } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { isNamed } from "./advance-repelled.ts";
import { shutUp } from "./encirclement-whose.ts";
import { counted, hasWord, leaverOf, peopleIn } from "./evacuation-who.ts";

// People whom a siege or fighting shuts in, and troops whose roads and supplies are cut.

/** "120,000 people are still trapped in X", "are believed trapped": by war, not under rubble; the range of those who are, or null. */
export function trapped(clause: Clause, scene: Stage): Range | null {
  const { verb, subject, object } = clause;
  const w = scene.words.encirclement;
  if (!verb || !w.verbs.has(nameOf(clause)) || verb.modal) return null;
  const range = verb.voice === "passive" ? subject : object;
  if (!range || !peopleIn(clause, scene, range) || clause.type === "relative") return null;
  // "cut off from food": what they lack.
  if (verb.particle && clause.preps.some((p) => scene.words.roles.away.has(p.word))) return null;
  const rest = { from: Math.min(range.from, verb.from), to: clause.stretch.tokens.length };
  return hasWord(clause, rest, w.buried) ? null : range;
}

/** One claim of those who are trapped. */
export function people(clause: Clause, scene: Stage, range: Range): readonly Found[] {
  const place = placeOf(clause, scene, range);
  return [
    found(clause, {
      kind: "encirclement",
      rule: "encirclement/people",
      actor: leaverOf(clause, scene, range, place),
      trigger: { from: clause.verb!.from, to: clause.verb!.to },
      place,
      quantity: counted(clause, scene, range),
      coloured: [range],
    }),
  ];
}

function placeOf(clause: Clause, scene: Stage, range: Range): PlaceRef | null {
  const named = [...clause.preps.map((p) => p.noun), range].flatMap((r) => scene.placed(r)).find((p) => !p.context);
  return named?.ref ?? scene.placeMeant(clause) ?? scene.lastPlace();
}

/** "all roads to X have been cut", "supply lines to X were severed", "the last road out of X is closed": a place nobody can leave; null where a clause tells no such thing. */
export function roadsCut(clause: Clause, scene: Scene): Range | null {
  const { verb, subject, object, stretch } = clause;
  const w = scene.words.encirclement;
  if (!verb || !w.cutting.has(nameOf(clause))) return null;
  const range = verb.voice === "passive" ? subject : object;
  if (!range || !hasWord(clause, range, w.ways)) return null;
  if (w.severing.has(nameOf(clause)) && hasWord(clause, range, w.stores))
    return hasWord(clause, range, w.wires) ? null : range;
  const first = lowerOf(stretch.tokens[range.from]);
  const second = lowerOf(stretch.tokens[range.from + 1]);
  return w.every.has(first) || (scene.words.roles.definite.has(first) && w.every.has(second)) ? range : null;
}

/** The place whose roads are cut, and the side that is in it. */
export function besetBy(clause: Clause, scene: Stage, range: Range): readonly Found[] {
  const named = [range, ...clause.preps.map((p) => p.noun)].flatMap((r) => scene.placed(r)).find((p) => !p.context);
  const place = named?.ref ?? scene.placeMeant(clause);
  if (!place) return [];
  const doer = clause.verb!.voice === "active" && clause.subject ? scene.side(clause.subject) : null;
  return [
    found(clause, {
      kind: "encirclement",
      rule: "encirclement/roads",
      actor: shutUp(scene, doer, place),
      trigger: { from: clause.verb!.from, to: clause.verb!.to },
      place,
    }),
  ];
}

/** "the garrison has been deprived of supply routes": who is. */
export function deprived(clause: Clause, scene: Stage): readonly Found[] {
  const { verb, subject } = clause;
  const w = scene.words.encirclement;
  if (!verb || verb.voice !== "passive" || !subject || !w.depriving.has(nameOf(clause))) return [];
  const of = clause.preps.find((p) => scene.words.roles.genitive.has(p.word) && hasWord(clause, p.noun, w.ways));
  const troops = hasWord(clause, subject, scene.words.actors.forces);
  if (!of || !troops) return [];
  const place = placeOf(clause, scene, subject);
  const side = scene.side(subject);
  const told = side !== null && (isNamed(scene, side) || hasWord(clause, subject, scene.words.actors.own));
  const other = scene.other(scene.speaker) ?? shutUp(scene, null, place).side;
  return [
    found(clause, {
      kind: "encirclement",
      rule: "encirclement/deprived",
      actor: told ? side : { side: other, words: null },
      trigger: { from: verb.from, to: verb.to },
      place,
      coloured: [subject],
    }),
  ];
}

const nameOf = (clause: Clause): string =>
  clause.verb!.particle ? `${clause.verb!.lemma} ${clause.verb!.particle}` : clause.verb!.lemma;
