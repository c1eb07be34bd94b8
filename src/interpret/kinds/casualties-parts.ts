import type { PlaceRef } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import { type Range, spanOf } from "../clause.ts";
import { campOf, type Harm, harm, hasWord, inUnit, namedSide } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import { type Part, partsAfter } from "../parts.ts";
import type { Counted } from "../quantities.ts";
import type { Stage } from "../scene.ts";
import { itemsOf } from "./casualties-list.ts";

/** "300 people were killed, including four children and 138 soldiers": parts of a toll are tolls of their own, of the same sort and place. */
export function partsOfToll(scene: Stage, all: readonly Harm[], counted: readonly Counted[]): readonly Harm[] {
  const out: Harm[] = [];
  for (const h of all) {
    const number = h.found.quantity?.words;
    const q = number && counted.find((c) => c.quantity.words?.start === number.start);
    if (!q || h.found.quantity?.value == null) continue;
    for (const part of partsAfter(scene, afterVerb(scene, q))) {
      if (all.some((o) => o.found.quantity?.words?.start === part.q.quantity.words?.start)) break;
      if (!ofPeople(scene, part, h.found.quantity.value)) break;
      out.push(toll(scene, h, part));
    }
    out.push(...ones(scene, h, q, all), ...summed(scene, h, q));
  }
  return out;
}

/** "13 were killed, including Karel Gordan and the mayor": persons told as parts by name or office. "Including a child" only says of what sort. */
function ones(scene: Stage, whole: Harm, q: Counted, all: readonly Harm[]): readonly Harm[] {
  const { tokens } = scene.stretch;
  const { refer } = scene.words;
  const opens = tokens.findIndex((t, k) => k >= q.range.to && k < q.range.to + 20 && refer.opening.has(t.lower));
  if (opens < 0 || whole.found.quantity!.value === 1) return [];
  const from = refer.those.has(lowerOf(tokens[opens + 1])) ? opens + 2 : opens + 1;
  let to = from;
  while (to < tokens.length && !/^(?:VERB|AUX)$/.test(tokens[to]!.tag) && !/^[.;:—–()]$/.test(tokens[to]!.text)) to++;
  return itemsOf(scene, { from, to })
    .filter((i) => i.quantity !== null && i.quantity.words === null && !refer.anyone.has(lowerOf(tokens[i.from])))
    .filter((i) => !all.some((h) => h.found.trigger.start === tokens[i.from]!.start))
    .map((i) => partOf(scene, whole, i, i.quantity!, null));
}

/** "13 were killed – nine X, three Y and a Z": a list behind a dash whose numbers make up the whole. */
function summed(scene: Stage, whole: Harm, q: Counted): readonly Harm[] {
  const { tokens } = scene.stretch;
  const dash = tokens.findIndex((t, k) => k >= q.range.to && k < q.range.to + 16 && /^(?:[—–]|--)$/.test(t.text));
  if (dash < 0) return [];
  let to = dash + 1;
  while (to < tokens.length && !/^(?:[.;:—–]|--)$/.test(tokens[to]!.text)) to++;
  const items = itemsOf(scene, { from: dash + 1, to });
  const sum = items.reduce((n, i) => n + (i.quantity?.value ?? 0), 0);
  if (items.length < 2 || sum !== whole.found.quantity!.value) return [];
  return items.map((i) => partOf(scene, whole, i, { ...i.quantity!, unit: "" }, null));
}

/** A total's own words run on over its verb: "300 people were killed in X, including …". */
function afterVerb(scene: Stage, q: Counted): number {
  const { tokens } = scene.stretch;
  for (let k = q.range.to; k < Math.min(tokens.length, q.range.to + 16); k++)
    if (tokens[k]!.text === "," || scene.words.refer.parts.has(tokens[k]!.lower)) return k;
  return q.range.to;
}

/** People (or no noun at all), and no more than the whole. */
const ofPeople = (scene: Stage, part: Part, whole: number): boolean => {
  const { unit, value } = part.q.quantity;
  const w = scene.words.casualties;
  return (
    value !== null &&
    value <= whole &&
    (w.units.has(unit) ||
      (unit === "" &&
        (hasWord(scene, part.range, w.people) ||
          hasWord(scene, part.range, w.walks) ||
          hasWord(scene, part.range, w.person) ||
          w.nouns.has(stateOf(scene, part)))))
  );
};

const stateOf = (scene: Stage, part: Part): string => {
  for (let k = part.q.range.to; k < part.range.to; k++) {
    const word = lowerOf(scene.stretch.tokens[k]);
    if (unitOf(scene, word) !== null) return word;
  }
  return "";
};

const unitOf = (scene: Stage, word: string): string | null => {
  for (const v of scene.words.events.verbs.get(word) ?? []) {
    const unit = scene.words.casualties.befall.get(v);
    if (unit) return unit;
  }
  return scene.words.casualties.nouns.get(word) ?? null;
};

function toll(scene: Stage, whole: Harm, part: Part): Harm {
  const own = unitOf(scene, stateOf(scene, part));
  return partOf(scene, whole, part.range, { ...part.q.quantity, unit: own ?? "" }, part.place);
}

/** A part as a claim of its own: what it does not say it has of the whole. */
function partOf(scene: Stage, whole: Harm, range: Range, quantity: Quantity, place: PlaceRef | null): Harm {
  const armed = hasWord(scene, range, scene.words.casualties.armed);
  const side = namedSide(scene, range) ?? (armed ? campOf(scene, range) : null);
  const { found } = whole;
  const made = harm(whole.clause, {
    kind: "casualties",
    rule: "casualties/part",
    actor: side ?? { side: found.actor, words: found.actorWords },
    trigger: range,
    place: place ?? found.place,
    quantity: inUnit(quantity, quantity.unit || (found.quantity!.unit ?? "killed")),
    coloured: [range],
  });
  const about = quantity.words ?? spanOf(scene.stretch, range);
  return { ...made, found: { ...made.found, about, stance: found.stance, negative: found.negative } };
}
