import type { PlaceRef } from "../../model/claim.ts";
import type { Actor } from "../frame.ts";
import type { Stage } from "../scene.ts";

/**
 * Who holds where the words do not say: what is taken is taken by the speaker's side, what has fallen or been lost is gained
 * by the other; where nobody of a side speaks, whoever was last told to hold that place, else the side spoken of last.
 */
export function holderUnderstood(scene: Stage, place: PlaceRef, doer: Actor, lost: boolean): Actor {
  const self = scene.denied ? scene.other(scene.speaker) : scene.speaker;
  if (self)
    return { side: lost && !scene.denied ? (scene.speaker ? fallen(scene, place, self) : self) : self, words: null };
  const before = scene.before.findLast(
    (c) => c.kind === "control" && c.stance === "asserts" && c.place?.name === place.name,
  );
  return before ? { side: before.actor, words: null } : { side: doer.side, words: null };
}

/** "X has fallen": to whoever was told to take it, else to the speaker's own side. */
function fallen(scene: Stage, place: PlaceRef, self: string): string {
  const before = scene.before.findLast((c) => c.kind === "control" && c.place?.name === place.name);
  return before ? before.actor : self;
}
