import type { PlaceRef } from "../model/claim.ts";
import { type Clause, type Range, spanOf } from "./clause.ts";
import type { Found } from "./frame.ts";
import { lowerOf } from "./lookup.ts";
import type { Stage } from "./scene.ts";

/** Kinds whose clause names what is held, struck or reached. */
const reaching: ReadonlySet<string> = new Set(["control", "strike", "advance", "encirclement"]);
/** How many words may stand between an article or owner and the noun of a site. */
const reach = 6;

/**
 * The words for a site or part without a name of its own that a clause speaks of, where the town goes without saying: "the airport", "the
 * main police headquarters", "the right bank". The place stays the town's, with the site as the part that is meant.
 */
export function sited(place: PlaceRef, f: Found, clause: Clause, scene: Stage): PlaceRef {
  if (place.text !== null || place.part !== null || !reaching.has(f.kind)) return place;
  for (const range of spokenOf(f, clause)) {
    const site = siteIn(range, scene);
    if (!site) continue;
    const span = spanOf(scene.stretch, site.range);
    return { ...place, ...span, text: scene.say(span), part: site.noun };
  }
  return place;
}

/** What a clause does something to, and where: not who does it. */
function spokenOf(f: Found, clause: Clause): readonly Range[] {
  const undergoes = clause.verb === null || clause.verb.voice === "passive" || (f.kind === "control" && !clause.object);
  return [clause.object, undergoes ? clause.subject : null, ...clause.preps.map((p) => p.noun)].filter(
    (r): r is Range => r !== null,
  );
}

/** A definite phrase whose head is a site: from behind its article or owner to its noun and what it is of. */
function siteIn(range: Range, scene: Stage): { readonly range: Range; readonly noun: string } | null {
  const { tokens } = scene.stretch;
  const { sorts } = scene.words.places;
  const { definite } = scene.words.events.function;
  for (let k = range.from; k < range.to; k++) {
    const noun = tokens[k]!.lower;
    if (!/^(?:NOUN|PROPN)$/.test(tokens[k]!.tag) || !(sorts.get(noun) === "site" || bankAt(scene, k))) continue;
    if (/^(?:NOUN|PROPN|NUM)$/.test(tokens[k + 1]?.tag ?? "") || tokens[k + 1]?.form === "POS") continue;
    for (let j = k - 1; j >= Math.max(0, range.from - 1, k - reach); j--) {
      if (definite.has(lowerOf(tokens[j])) || scene.words.actors.owners.has(lowerOf(tokens[j])))
        return { range: { from: j + 1, to: ofWhat(scene, k + 1, range.to) }, noun };
      if (!/^(?:ADJ|NOUN|PROPN|PART|NUM)$/.test(tokens[j]!.tag)) break;
    }
  }
  return null;
}

/** "the right bank", "the western half": a part of a town with a word for which. */
const bankAt = (scene: Stage, k: number): boolean => {
  const w = scene.words.places;
  const { tokens } = scene.stretch;
  return (
    (w.parts.has(tokens[k]!.lower) || w.sorts.get(tokens[k]!.lower) === "physical") &&
    w.compass.has(lowerOf(tokens[k - 1]))
  );
};

/** "the headquarters of the northern fleet", "the ruins of the school": the phrase up to the end of what it is of. */
function ofWhat(scene: Stage, k: number, end: number): number {
  const { tokens } = scene.stretch;
  if (lowerOf(tokens[k]) !== "of") return k;
  let to = k + 1;
  while (to < end && /^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(tokens[to]!.tag)) to++;
  return to > k + 1 ? to : k;
}
