import type { PlaceRef } from "../../model/claim.ts";
import type { Blow } from "../blows.ts";
import type { Range } from "../clause.ts";
import { placeCarried, placeEarlier, placesAt } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";

/** Where it befell them: in the verb's own words, else in those of the verbs after it or the clause it hangs on, else what goes without saying. */
export function placeOf(
  scene: Stage,
  blows: readonly Blow[],
  blow: Blow,
  harmful: (b: Blow) => boolean,
): PlaceRef | null {
  const near = placesAt(scene, ownWords(scene, blow))[0] ?? (blow.shared ? undefined : placesAt(scene, blow.before)[0]);
  if (near) return near;
  const prev = blow.shared ? blows[blows.indexOf(blow) - 1] : undefined;
  const before =
    prev && (placesAt(scene, prev.after)[0] ?? (harmful(prev) ? placeOf(scene, blows, prev, harmful) : undefined));
  if (before) return before;
  const next = blows.slice(blows.indexOf(blow) + 1).find(harmful);
  const there = next && placesAt(scene, { from: next.before.from, to: next.after.to })[0];
  if (there) return there;
  const later = scene.clauses.find((c) => c.from >= blow.at && c.type === "adverbial");
  return (
    (later && placesAt(scene, later)[0]) ??
    scene.placeMeant({ ...blow.clause, subject: null, object: adverbOf(scene, blow) }) ??
    struckPlace(scene, blow) ??
    placeCarried(scene) ??
    meantElsewhere(scene, blow) ??
    placeEarlier(scene, blow.before.from)
  );
}

/** What stands after the verb up to the next clause that has a subject of its own: "40 were killed and the town of X fell" is not at X. */
function ownWords(scene: Stage, blow: Blow): Range {
  const next = scene.clauses.find(
    (c) =>
      c.type === "main" &&
      c.from > blow.at &&
      c.subject !== null &&
      c.subject.from > blow.range.to &&
      c.verb?.form === "finite",
  );
  return { from: blow.after.from, to: Math.min(blow.after.to, Math.max(blow.after.from, next?.from ?? blow.after.to)) };
}

/** "there", "here" after what was done. */
const adverbOf = (scene: Stage, blow: Blow): Range | null => {
  for (let k = blow.after.from; k < blow.after.to; k++)
    if (scene.words.events.function.there.has(lowerOf(scene.stretch.tokens[k]))) return { from: k, to: k + 1 };
  return null;
};

/** The place that an earlier clause of a statement points back to ("stuck on the edge of the city, having lost …"). */
function meantElsewhere(scene: Stage, blow: Blow): PlaceRef | null {
  if (scene.stretch.statement === null) return null;
  for (const c of scene.clauses) {
    const meant =
      c !== blow.clause && c.from < blow.at && c.preps.length
        ? scene.placeMeant({ ...c, subject: null, object: null })
        : null;
    if (meant) return meant;
  }
  return null;
}

/** "it", "them": the troops told of last, and where they were. */
export function pointed(scene: Stage): PlaceRef | null {
  const told = scene.before.findLast(
    (c) => (c.kind === "encirclement" || c.kind === "casualties") && c.place !== null,
  )?.place;
  return told ? { ...told, text: null, part: null } : null;
}

/** "in the strike": the place of the strike told before. */
function struckPlace(scene: Stage, blow: Blow): PlaceRef | null {
  const { tokens } = scene.stretch;
  for (let k = blow.at; k < Math.min(tokens.length, blow.at + 6); k++) {
    if (
      !(scene.words.strike.strikeNouns.has(tokens[k]!.lower) || scene.words.strike.attackNouns.has(tokens[k]!.lower)) ||
      lowerOf(tokens[k - 1]) !== "the"
    )
      continue;
    const told = scene.before.findLast(
      (c) => (c.kind === "strike" || c.kind === "casualties") && c.place !== null,
    )?.place;
    return told ? { ...told, text: null, part: null } : null;
  }
  return null;
}
