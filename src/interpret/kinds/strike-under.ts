import type { PlaceRef } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import { type Harm, harm, hasWord, namedSide, placesAt, sideOfPlace } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import { attackerOfNoun } from "./strike-actors.ts";

/**
 * "A and B came under artillery fire", "over 30 villages are under fire", "put the road to X under fire": strikes told by what lies
 * under them. Criticism is none ("the minister came under fire for …"): what is under fire is a place, a thing or armed people.
 */
export function underFire(scene: Stage, read: readonly Harm[]): readonly Harm[] {
  const { tokens } = scene.stretch;
  return tokens.flatMap((t, k) => {
    if (t.lower !== "under" || scene.ground.aside[k]) return [];
    const at = fireAt(scene, k + 1);
    const clause = scene.clauses.findLast((c) => c.from <= k && k < c.to);
    if (at === null || !clause?.verb) return [];
    const hit = struckIn(scene, clause, k);
    return hit === null ? [] : told(scene, clause, { from: k + 1, to: at + 1 }, hit, read);
  });
}

/** The noun that something is under from a word on: fire, or bombardment of any kind; null for other things ("under control", "under fire for"). */
function fireAt(scene: Stage, from: number): number | null {
  const { tokens } = scene.stretch;
  const w = scene.words.strike;
  let k = from;
  while (/^(?:DET|ADJ|ADV|NOUN|PROPN|CCONJ)$/.test(tokens[k]?.tag ?? "") && k < from + 8) k++;
  const last = k - 1;
  if (last < from || !(w.fires.has(lowerOf(tokens[last])) || w.strikeNouns.has(lowerOf(tokens[last])))) return null;
  return scene.words.strike.criticised.has(lowerOf(tokens[k])) ? null : last;
}

/** What lies under the fire told at a word: the subject of "come" and "be", what stands behind "put"; null where that cannot be fired at. */
function struckIn(scene: Stage, clause: Clause, under: number): Range | null {
  const w = scene.words.strike;
  const verb = clause.verb!;
  const put = w.putting.has(verb.lemma) && verb.voice === "active";
  const range = put ? { from: verb.to, to: under } : clause.subject;
  if (!range || range.to <= range.from || !(put || w.undergoing.has(verb.lemma))) return null;
  const things = hasWord(scene, range, w.targets) || hasWord(scene, range, scene.words.casualties.armed);
  return things || placesAt(scene, range, true).length > 0 || namedSide(scene, range) ? range : null;
}

function told(scene: Stage, clause: Clause, phrase: Range, hit: Range, read: readonly Harm[]): readonly Harm[] {
  const { tokens } = scene.stretch;
  const counted = scene
    .quantities(hit)
    .find((q) => scene.words.strike.spots.has(q.quantity.unit) && q.quantity.value !== null);
  const named = placesAt(scene, hit, true);
  const inside = named.length ? named : placesAt(scene, { from: phrase.to, to: clause.to });
  const meant = inside.length ? null : scene.placeMeant({ ...clause, subject: null, object: null });
  const places: readonly (PlaceRef | null)[] = inside.length ? inside : [meant];
  const by = scene.words.strike.sources.has(lowerOf(tokens[phrase.to]))
    ? { from: phrase.to + 1, to: Math.min(tokens.length, phrase.to + 7) }
    : null;
  const put =
    scene.words.strike.putting.has(clause.verb!.lemma) && clause.subject ? namedSide(scene, clause.subject) : null;
  const sufferer = namedSide(scene, hit)?.side ?? null;
  const one = (place: PlaceRef | null, quantity: Quantity | null): Harm =>
    harm(clause, {
      kind: "strike",
      rule: "strike/under-fire",
      actor: put ?? attackerOfNoun(scene, phrase, by, read, sufferer ?? sideOfPlace(scene, place)),
      trigger: { from: phrase.to - 1, to: phrase.to },
      place,
      quantity,
      aspect: null,
      coloured: [phrase, hit],
    });
  if (counted) return [one(places[0] ?? null, counted.quantity)];
  return places.map((place) => one(place, null));
}
