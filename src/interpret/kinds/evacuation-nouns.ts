import type { PlaceRef, Stance } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor, Found } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { counted, hasWord, leaverOf, peopleAt, peopleIn } from "./evacuation-who.ts";

/** "the pullback", "their disorderly retreat", "the evacuation of 300 residents from X"; "evacuation orders for X and Y" demand it. */
export function evacuationNoun(
  clause: Clause,
  scene: Stage,
  range: Range | null,
  leaver: Range | null = null,
): readonly Found[] {
  if (!range) return [];
  const { tokens } = clause.stretch;
  const w = scene.words.evacuation;
  const k = tokens.findIndex((t, i) => i >= range.from && i < range.to && w.nouns.has(t.lower));
  if (k < 0) return [];
  if (w.orders.has(lowerOf(tokens[k + 1]))) return orders(clause, scene, k);
  const of = scene.words.roles.genitive.has(lowerOf(tokens[k + 1])) ? phraseFrom(clause, scene, k + 2) : null;
  const people = of && peopleIn(clause, scene, of) ? of : null;
  if (w.transfers.has(tokens[k]!.lower) && !people && !(of && hasWord(clause, of, scene.words.actors.forces)))
    return [];
  const after = tokens.findIndex(
    (t, i) => i > k && i < k + 8 && i < clause.to && w.from.has(t.lower) && t.lower !== "of",
  );
  const at = after > 0 ? after : of && !people ? k + 1 : -1;
  const named = at > 0 ? scene.placed({ from: at, to: tokens.length }).find((p) => !p.context) : undefined;
  const emptied =
    of && !people && !w.orderly.has(tokens[k]!.lower) ? scene.placed(of).find((p) => !p.context)?.ref : null;
  const owner =
    (emptied ? peopleAt(scene, emptied) : null) ??
    (people && leaverOf(clause, scene, people, named?.ref ?? null)) ??
    (leaver && scene.side(leaver)) ??
    scene.side({ from: range.from, to: k }) ??
    (of && scene.side(of));
  const last = scene.before.findLast((c) => c.kind === "evacuation");
  const actor =
    owner ?? (last ? { side: last.actor, words: null } : scene.speaker ? { side: scene.speaker, words: null } : null);
  if (!actor) return [];
  const place = named?.ref ?? (last?.place ? { ...last.place, text: null } : scene.lastPlace());
  const quantity = people && counted(clause, scene, people);
  return [one(clause, k, actor, place, [range], ordered(clause, scene, k) ? "demands" : null, quantity)];
}

/** "ordered the evacuation of X", "announced a mandatory evacuation". */
function ordered(clause: Clause, scene: Stage, k: number): boolean {
  const w = scene.words.evacuation;
  if (w.orderly.has(lowerOf(clause.stretch.tokens[k]))) return false;
  const must = w.mandatory.has(lowerOf(clause.stretch.tokens[k - 1])) && w.announcing.has(clause.verb?.lemma ?? "");
  return must || w.ordering.has(clause.verb?.lemma ?? "");
}

/** The phrase after "of": up to the next verb or mark. */
function phraseFrom(clause: Clause, _scene: Stage, from: number): Range {
  const { tokens } = clause.stretch;
  let to = from;
  while (to < clause.to && !/^(?:VERB|AUX|PUNCT|ADP|SCONJ)$/.test(tokens[to]!.tag)) to++;
  return { from, to };
}

/** "evacuation orders for A and B": one demand a place, of the people who live there. */
function orders(clause: Clause, scene: Stage, k: number): readonly Found[] {
  const { tokens } = clause.stretch;
  const places = scene
    .placed({ from: k + 2, to: tokens.length })
    .filter((p) => !p.context)
    .map((p) => p.ref);
  const all: readonly (PlaceRef | null)[] = places.length ? places : [null];
  return all.map((place) => one(clause, k, peopleAt(scene, place), place, [], "demands"));
}

const one = (
  clause: Clause,
  k: number,
  actor: Actor,
  place: PlaceRef | null,
  coloured: readonly Range[],
  stance: Stance | null = null,
  quantity: Quantity | null = null,
): Found =>
  found(clause, {
    kind: "evacuation",
    rule: "evacuation/noun",
    actor,
    trigger: { from: k, to: k + 1 },
    place,
    coloured,
    stance,
    quantity,
  });
