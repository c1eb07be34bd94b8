import type { Blow } from "../blows.ts";
import { type Harm, hasWord, inUnit, unnumbered } from "../harm.ts";
import type { Counted } from "../quantities.ts";
import { unitOf as unitOfNoun } from "../quantities-units.ts";
import type { Stage } from "../scene.ts";
import { attacker } from "./strike-actors.ts";
import { claim, isAttack, isWeapon, lastWeapons, spread, things } from "./strike-claim.ts";
import { placesStruck } from "./strike-places.ts";

/** Weapons sent ("launched 40 drones") and attacks carried out ("carried out 12 airstrikes"). */
export function sent(scene: Stage, blows: readonly Blow[], blow: Blow, read: readonly Harm[]): readonly Harm[] {
  const w = scene.words.strike;
  const launches = blow.verbs.some((v) => w.launch.has(v));
  const list = things(scene, blow).filter(
    (q) => !q.read.part && ((launches && isWeapon(scene, q)) || isAttack(scene, q)),
  );
  const actor = attacker(scene, blows, blow, read, list);
  const places = placesStruck(scene, blow, actor, read);
  const made = list.map((q) => {
    const attack = isAttack(scene, q);
    return claim(blow, {
      actor,
      aspect: attack ? null : "launched",
      place: places[0] ?? null,
      quantity: inUnit(q.quantity, q.quantity.unit),
      rule: attack ? "strike/carried-out" : "strike/launched",
      coloured: [q.range],
    });
  });
  const spots = damaged(scene, blow);
  if (spots)
    return [
      claim(blow, {
        actor,
        aspect: "hit",
        place: places[0] ?? lastWeapons(scene, read)?.place ?? null,
        quantity: inUnit(spots.quantity, spots.quantity.unit),
        rule: "strike/damage",
        coloured: [],
      }),
    ];
  const bare = barrage(scene, blow, list);
  if (!made.length && bare)
    made.push(
      ...spread(blow, places, {
        actor,
        aspect: bare.launched ? "launched" : null,
        quantity: bare.launched ? unnumbered(weaponIn(scene, blow)) : null,
        rule: "strike/barrage",
        coloured: [blow.after],
      }),
    );
  else if (made.length && bare?.besides)
    made.push(
      claim(blow, {
        actor,
        aspect: null,
        place: places[0] ?? null,
        quantity: null,
        rule: "strike/besides",
        coloured: [],
      }),
    );
  return made;
}

/** Attacks of no told number: "launched major airstrikes", "artillery and mortar attacks", "fire damage". */
function barrage(
  scene: Stage,
  blow: Blow,
  list: readonly Counted[],
): { readonly launched: boolean; readonly besides: boolean } | null {
  const { tokens } = scene.stretch;
  const w = scene.words.strike;
  const counted = (k: number): boolean => list.some((q) => q.range.from <= k && k < q.range.to);
  let weapon = false;
  for (let k = blow.after.from; k < blow.after.to; k++) {
    const t = tokens[k]!;
    if (counted(k) || scene.ground.aside[k]) continue;
    if (w.weaponWords.has(t.lower)) weapon = true;
    const damage = weapon && w.damageNouns.has(t.lower);
    if (w.strikeNouns.has(t.lower) || damage || (weapon && w.attackNouns.has(t.lower)))
      return { launched: false, besides: list.length > 0 };
    if (t.tag === "ADP" && k > blow.after.from + 1 && !/^(?:of|with|as|from|by)$/.test(t.lower)) break;
  }
  if (list.length) return null;
  const launches = blow.voice === "active" && blow.verbs.some((v) => w.launch.has(v));
  const near = { from: blow.after.from, to: Math.min(blow.after.to, blow.after.from + 7) };
  return launches && hasWord(scene, near, w.projectiles) ? { launched: true, besides: false } : null;
}

/** The unit of the weapons named after a verb of sending. */
function weaponIn(scene: Stage, blow: Blow): string {
  const { tokens } = scene.stretch;
  for (let k = blow.after.from; k < blow.after.to; k++)
    if (scene.words.strike.projectiles.has(tokens[k]!.lower)) return unitOfNoun(tokens[k]!.lower)?.unit ?? "missiles";
  return "missiles";
}

/** "damage was recorded in four districts": how many places were struck. */
function damaged(scene: Stage, blow: Blow): Counted | null {
  if (blow.voice !== "passive" || !hasWord(scene, blow.before, scene.words.strike.damageNouns)) return null;
  const places = /^(?:regions|locations|settlements|buildings)$/;
  return scene.quantities(blow.after).find((q) => places.test(q.quantity.unit) && q.quantity.value !== null) ?? null;
}
