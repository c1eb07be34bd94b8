import type { PlaceRef } from "../../model/claim.ts";
import type { SideId } from "../../model/id.ts";
import { campsHere } from "../actors.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import { homeOf } from "./control-holder.ts";

/** Who is surrounded: a side's people, or the other side where a place is; null for houses and embassies. */
export function victim(clause: Clause, scene: Stage, range: Range): Actor | null {
  const by = byWhom(clause, scene);
  const named = scene.side(range);
  if (ways(clause, scene, range)) return null;
  if (named?.words) return named;
  if (named && !bodyIn(clause, scene, range)) return named;
  if (bodyIn(clause, scene, range)) {
    const foe = by ?? (clause.verb?.voice === "passive" ? null : scene.doer(clause));
    const place = named?.words ? null : scene.places(range)[0];
    const home = foe || !place ? null : homeOf(scene, place);
    return { side: home ?? (foe ? scene.other(foe.side) : scene.speaker) ?? "none", words: null };
  }
  if (!scene.places(range).length || !(sieged(clause, scene) || cutOff(clause, scene))) return null;
  if (hasBy(clause, scene) && !by) return null;
  const doer = scene.doer(clause);
  const place = scene.places(range)[0];
  const home = place && !doer.words ? homeOf(scene, place) : null;
  return { side: home ?? scene.other(doer.side) ?? "none", words: null };
}

/** "their supply lines": what is cut is no troops. */
const ways = (clause: Clause, scene: Stage, range: Range): boolean =>
  clause.verb?.particle === "off" && scene.words.encirclement.ways.has(lowerOf(clause.stretch.tokens[range.to - 1]));

const sieged = (clause: Clause, scene: Stage): boolean =>
  scene.words.encirclement.sieging.has(clause.verb?.lemma ?? "");

const hasBy = (clause: Clause, scene: Stage): boolean => clause.preps.some((p) => scene.words.roles.agent.has(p.word));

function byWhom(clause: Clause, scene: Stage): Actor | null {
  const by = clause.preps.find((p) => scene.words.roles.agent.has(p.word));
  return clause.verb?.voice === "passive" && by ? scene.side(by.noun) : null;
}

/** A body of troops, and not something that is theirs ("the garrison's supply lines"). */
const bodyIn = (clause: Clause, scene: Stage, range: Range): boolean =>
  clause.stretch.tokens.some(
    (t, k, all) =>
      k >= range.from && k < range.to && scene.words.encirclement.bodies.has(t.lower) && all[k + 1]?.form !== "POS",
  );

/** "the brigade has cut off X", "X is cut off": a town that troops cut off, not the gas, and no village under snow. */
export function cutOff(clause: Clause, scene: Stage): boolean {
  const { verb, subject } = clause;
  if (verb?.particle !== "off" || !subject) return false;
  if (verb.voice === "active") return scene.words.actors.forces.has(lowerOf(clause.stretch.tokens[subject.to - 1]));
  const alone = scene.placed(subject).some((p) => !p.context && p.range.to === subject.to);
  return alone && !(hasBy(clause, scene) && !byWhom(clause, scene));
}

/** "blocked in X", "isolated in X": troops or a town, and no minister. */
export function shutIn(clause: Clause, scene: Stage, range: Range): boolean {
  const { tokens } = clause.stretch;
  const last = tokens[range.to - 1];
  const town = scene.placed(range).some((p) => !p.context && p.range.to === range.to);
  if (clause.verb!.lemma !== "block" && town) return true;
  const troops =
    tokens.slice(range.from, range.to).some((t) => scene.words.actors.forces.has(t.lower)) ||
    bodyIn(clause, scene, range);
  const passive = clause.verb!.voice === "passive";
  const inside = [range, ...clause.preps.map((p) => p.noun)].some((r) => scene.placed(r).length > 0);
  return troops && (passive ? inside || clause.verb!.lemma !== "block" : inside) && last !== undefined;
}

/** Whom a siege shuts in: the other side of who lays it, else whose country the place is in, else who is called the army there. */
export function shutUp(scene: Stage, doer: Actor | null, place: PlaceRef | null): Actor {
  const side = (doer && scene.other(doer.side)) ?? (place && homeOf(scene, place)) ?? garrison(scene) ?? "none";
  return { side, words: null };
}

/** Whom a siege inside one country shuts in where nobody is named: the side that is called the army there. */
export const garrison = (scene: Stage): SideId | null => {
  const camps = campsHere(scene.hearing, scene.words);
  for (const noun of scene.words.encirclement.garrisons) if (camps.has(noun)) return camps.get(noun)!;
  return null;
};
