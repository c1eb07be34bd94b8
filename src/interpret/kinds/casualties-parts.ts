import type { Quantity } from "../../model/quantity.ts";
import { campOf, type Harm, harm, hasWord, inUnit, namedSide } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import { type Part, partsAfter } from "../parts.ts";
import type { Counted } from "../quantities.ts";
import type { Stage } from "../scene.ts";

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
  }
  return out;
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
  const quantity: Quantity = inUnit(part.q.quantity, own ?? whole.found.quantity!.unit ?? "killed");
  const side =
    namedSide(scene, part.range) ??
    (hasWord(scene, part.range, scene.words.casualties.armed) ? campOf(scene, part.range) : null);
  const made = harm(whole.clause, {
    kind: "casualties",
    rule: "casualties/part",
    actor: side ?? { side: whole.found.actor, words: whole.found.actorWords },
    trigger: part.q.range,
    place: part.place ?? whole.found.place,
    quantity,
    coloured: [part.range],
  });
  return { ...made, found: { ...made.found, stance: whole.found.stance, negative: whole.found.negative } };
}
