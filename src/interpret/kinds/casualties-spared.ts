import type { Quantity } from "../../model/quantity.ts";
import type { Blow } from "../blows.ts";
import type { Range } from "../clause.ts";
import { type Harm, harm, hasPeople, namedSide, unnumbered } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import { homeOfPeople } from "../people.ts";
import type { Stage } from "../scene.ts";
import { negated } from "../stance.ts";
import { placeOf } from "./casualties-place.ts";

/** "nobody was hurt", "no one has been killed": none of them. "No soldier has been captured": that any was is denied. */
export function spared(scene: Stage, blows: readonly Blow[]): readonly Harm[] {
  return blows.flatMap((blow) => {
    const unit = unitOf(scene, blow);
    const who = unit === null ? null : nobodyIn(scene, blow);
    const other = who && scene.stretch.tokens.slice(who.to, blow.at).some((t) => t.tag === "VERB");
    if (!unit || !who || other) return [];
    const place = placeOf(scene, blows, blow, () => false);
    const side = namedSide(scene, who) ?? { side: homeOfPeople(scene, place) ?? scene.speaker ?? "none", words: null };
    const whole = who.to - who.from === 1 || lowerOf(scene.stretch.tokens[who.from + 1]) === "one";
    const people = whole && !hasPeople(scene, side.side) ? { side: "none" as const, words: null } : side;
    const none: Quantity = {
      value: 0,
      high: null,
      comparator: "eq",
      unit: unit === "wounded" ? "casualties" : unit,
      words: null,
    };
    return [
      harm(blow.clause, {
        kind: "casualties",
        rule: "casualties/spared",
        actor: people,
        trigger: blow.range,
        place,
        quantity: whole ? none : unnumbered(unit),
        negative: whole && negated(blow.clause, scene.words),
        coloured: [who],
      }),
    ];
  });
}

const unitOf = (scene: Stage, blow: Blow): string | null => {
  const units = blow.verbs.map((v) => scene.words.casualties.befall.get(v)).filter((u) => u);
  return blow.voice === "passive" ? (units[0] ?? null) : null;
};

/** "nobody", "no one", "no X soldier" before a passive. */
function nobodyIn(scene: Stage, blow: Blow): Range | null {
  const { tokens } = scene.stretch;
  const w = scene.words.casualties;
  for (let k = blow.before.from; k < blow.before.to; k++) {
    if (w.nobody.has(tokens[k]!.lower)) return { from: k, to: k + 1 };
    if (!scene.words.events.function.none.has(tokens[k]!.lower)) continue;
    if (w.nobody.has(`${tokens[k]!.lower} ${lowerOf(tokens[k + 1])}`)) return { from: k, to: k + 2 };
    for (let j = k + 1; j < Math.min(blow.before.to, k + 4); j++)
      if (w.person.has(tokens[j]!.lower) || w.armed.has(tokens[j]!.lower)) return { from: k, to: j + 1 };
  }
  return null;
}
