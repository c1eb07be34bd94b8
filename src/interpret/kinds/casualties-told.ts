import type { PlaceRef } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import { spanOf } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { campOf, type Harm, harm, hasPeople, hasWord, inUnit, namedSide, sideOfPlace, unnumbered } from "../harm.ts";
import { peopleSide } from "../homeland.ts";
import { lowerOf } from "../lookup.ts";
import { homeOfPeople } from "../people.ts";
import type { Stage } from "../scene.ts";
import type { Item } from "./casualties-list.ts";
import { placeOf } from "./casualties-nouns.ts";

/** People harmed, told by other words than a verb of harm or a noun for those harmed: their bodies, their rubble, their hospital. */
export interface Told {
  readonly clause: Clause;
  /** Those it befell, with their number. */
  readonly item: Item;
  /** `killed`, `wounded` … */
  readonly unit: string;
  /** The words that tell what befell them. */
  readonly trigger: Range;
  readonly rule: string;
  /** Whose they are where their own words name nobody. */
  readonly actor?: Actor | null;
}

/** The claim that is made of them: where it was as the clause says or lets understand, theirs whose people they are. */
export function toldClaim(scene: Stage, { clause, item, unit, trigger, rule, actor }: Told): Harm {
  const place = placeOf(scene, { at: item.from, unit, quantity: null, range: item }, clause);
  const quantity: Quantity = item.quantity ? inUnit(item.quantity, unit) : unnumbered(unit);
  const made = harm(clause, {
    kind: "casualties",
    rule: `casualties/${rule}`,
    actor: named(scene, item) ?? actor ?? { side: home(scene, item, place), words: null },
    trigger,
    place,
    quantity,
    coloured: [item],
  });
  return { ...made, found: { ...made.found, about: item.quantity?.words ?? spanOf(scene.stretch, item) } };
}

/** The side that their own words name, or that alone is called so. */
const named = (scene: Stage, item: Range): Actor | null => {
  const { casualties: w } = scene.words;
  if (hasWord(scene, item, w.outsiders)) return { side: "third", words: null };
  return namedSide(scene, item) ?? (hasWord(scene, item, w.armed) ? campOf(scene, item) : null);
};

/** Armed people are of who tells of them, others of the place, else of the people of who tells. */
function home(scene: Stage, item: Range, place: PlaceRef | null): string {
  const armed = hasWord(scene, item, scene.words.casualties.armed);
  if (armed) return scene.speaker ?? sideOfPlace(scene, place) ?? "none";
  return (
    homeOfPeople(scene, place) ??
    peopleSide(scene, place) ??
    (hasPeople(scene, scene.speaker) ? scene.speaker : null) ??
    "none"
  );
}

/** The clause that some words stand in. */
export const clauseAt = (scene: Stage, k: number): Clause =>
  scene.clauses.findLast((c) => c.from <= k && k < c.to) ??
  scene.clauses.findLast((c) => c.from <= k) ??
  scene.clauses[0]!;

/** The end of the noun phrase that begins at a token, over "and" and "of" and the words that count; no verb, mark or other preposition is in it. */
export function phraseEnd(scene: Stage, from: number): number {
  const { tokens } = scene.stretch;
  const { roles, grammar } = scene.words;
  let to = from;
  for (; to < Math.min(tokens.length, from + 14); to++) {
    const t = tokens[to]!;
    if (/^(?:DET|NUM|NOUN|PROPN|ADJ|ADV|PART|SYM)$/.test(t.tag) || roles.genitive.has(t.lower)) continue;
    if (grammar.coordinators.has(t.lower) || counting(scene, to)) continue;
    break;
  }
  while (to > from && (grammar.coordinators.has(lowerOf(tokens[to - 1])) || tokens[to - 1]!.tag === "ADV")) to--;
  return to;
}

/** "more than", "at least" before a number: words of a quantity. */
const counting = (scene: Stage, k: number): boolean =>
  scene.quantities({ from: Math.max(0, k - 4), to: k + 1 }).some((q) => q.range.from <= k && k < q.range.to);
