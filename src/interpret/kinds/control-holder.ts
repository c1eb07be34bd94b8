import { lookup } from "../../beat/mentions.ts";
import type { PlaceRef } from "../../model/claim.ts";
import type { SideId } from "../../model/id.ts";
import { belligerent } from "../actors.ts";
import type { Clause } from "../clause.ts";
import type { Actor } from "../frame.ts";
import type { Stage } from "../scene.ts";
import { disowned, negated } from "../stance.ts";

/**
 * Who holds where the words do not say. What a speaker of a side says was taken is taken by his own, what he says was not taken was
 * not taken by the other. What has fallen or been lost went to whoever was told to take it before, else away from the side whose
 * country the place is in. Where nobody of a side speaks: whoever was last told to hold it; else the other side of that country
 * (its own for "retaken"); else the side spoken of last.
 */
export function holderUnderstood(clause: Clause, scene: Stage, place: PlaceRef, doer: Actor, lost: boolean): Actor {
  const speaker = scene.speaker;
  if (speaker) {
    const refused = scene.denied !== negated(clause, scene.words) || disowned(clause, scene);
    const theirs = clause.verb?.voice === "passive" && scene.words.control.hostile.has(clause.verb.lemma);
    if (theirs) return unnamed(taker(scene, place) ?? scene.other(speaker));
    if (refused) return unnamed(scene.other(speaker));
    return unnamed(lost ? (taker(scene, place) ?? fallenTo(scene, place) ?? speaker) : speaker);
  }
  const again = clause.verb !== null && scene.words.control.again.has(clause.verb.lemma);
  const home = homeOf(scene, place);
  return unnamed(taker(scene, place) ?? (again && !lost ? home : scene.other(home)) ?? doer.side);
}

/**
 * Who has what somebody lost: the one it was lost to, else whoever was told to hold the place, else the one the loser fights. Null where nobody
 * can be named: then the loser does not hold it, and no more is said.
 */
export function heirOf(clause: Clause, scene: Stage, place: PlaceRef | null): Actor | null {
  const doer = scene.doer(clause);
  const loser = doer.words ? doer.side : (scene.speaker ?? doer.side);
  const to = clause.preps.find((p) => scene.words.roles.recipient.has(p.word));
  const named = to ? scene.side(to.noun) : null;
  if (named && named.side !== loser) return named;
  if (tookItHere(scene, place, loser)) return null;
  const before = place && taker(scene, place);
  const side = before && before !== loser ? before : scene.other(loser);
  return side ? unnamed(side) : null;
}

/** "took X in May and lost it in June": the same sentence told that the loser took it; that this is over is all it says. */
const tookItHere = (scene: Stage, place: PlaceRef | null, loser: SideId): boolean =>
  scene.before.some(
    (c) =>
      c.kind === "control" &&
      c.stance === "asserts" &&
      c.actor === loser &&
      (place?.text == null || c.place?.name === place.name) &&
      scene.since(c.words) === 0,
  );

const unnamed = (side: SideId | null): Actor => ({ side: side ?? "none", words: null });

/** Who was last told to hold the place. */
const taker = (scene: Stage, place: PlaceRef): SideId | null =>
  scene.before.findLast((c) => c.kind === "control" && c.stance === "asserts" && c.place?.name === place.name)?.actor ??
  null;

const fallenTo = (scene: Stage, place: PlaceRef): SideId | null => scene.other(homeOf(scene, place));

/** The side whose country a place lies in, or null. */
export function homeOf(scene: Stage, place: PlaceRef): SideId | null {
  const entry = place.id === null ? null : lookup(scene.hearing.beat, place.id);
  const country = entry?.type === "place" ? entry.place.country : null;
  return country !== null && belligerent(scene.hearing, country) ? country : null;
}
