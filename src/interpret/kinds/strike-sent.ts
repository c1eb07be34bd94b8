import type { PlaceRef } from "../../model/claim.ts";
import type { Blow } from "../blows.ts";
import type { Actor } from "../frame.ts";
import { type Harm, hasWord, inUnit, lossesOn, sideOfPlace, unnumbered } from "../harm.ts";
import { listBefore } from "../lists.ts";
import type { Counted } from "../quantities.ts";
import { unitOf as unitOfNoun } from "../quantities-units.ts";
import type { Stage } from "../scene.ts";
import { attacker } from "./strike-actors.ts";
import { claim, isAttack, isWeapon, lastWeapons, spread, things } from "./strike-claim.ts";
import { unitOfAttacks } from "./strike-counts.ts";
import { placesStruck } from "./strike-places.ts";

/** Weapons sent ("launched 40 drones") and attacks carried out ("carried out 12 airstrikes"). */
export function sent(scene: Stage, blows: readonly Blow[], blow: Blow, read: readonly Harm[]): readonly Harm[] {
  const w = scene.words.strike;
  const launches = blow.verbs.some((v) => w.launch.has(v));
  const list = things(scene, blow).filter(
    (q) => !q.read.part && ((launches && isWeapon(scene, q)) || isAttack(scene, q)),
  );
  const from = blow.voice === "active" ? null : origin(scene, blow);
  const actor = from ?? attacker(scene, blows, blow, read, list);
  const aimed = from ? aim(scene, blow) : null;
  const places = aimed ? [aimed] : placesStruck(scene, blow, actor, read);
  const made = [...list, ...besideWith(scene, blow, list)].map((q) => {
    const attack = isAttack(scene, q);
    return claim(blow, {
      actor,
      aspect: attack ? null : "launched",
      place: places[0] ?? null,
      quantity: inUnit(
        q.quantity,
        unitOfAttacks(scene, { from: blow.before.from, to: blow.after.to }, q.quantity.unit),
      ),
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
  const bare = barrage(scene, blow, [...list, ...besideWith(scene, blow, list)]) ?? heard(scene, blow);
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

/** "one missile strike with two missiles and 58 airstrikes with 93 bombs": a list that goes on over "with". */
function besideWith(scene: Stage, blow: Blow, list: readonly Counted[]): readonly Counted[] {
  if (!list.some((q) => isAttack(scene, q))) return [];
  const joins = (q: Counted): boolean => {
    const before = scene.stretch.tokens[q.range.from - 1]?.lower ?? "";
    const { function: f, joints } = scene.words.events;
    return f.means.has(before) || joints.has(before);
  };
  return scene
    .quantities(blow.after)
    .filter((q) => !list.includes(q) && !q.read.part && q.quantity.value !== null && joins(q))
    .filter((q) => isWeapon(scene, q) || isAttack(scene, q));
}

/** "70 rockets crossed from X into Y": weapons on their way, of the side they come from. */
export function flown(scene: Stage, blows: readonly Blow[], blow: Blow, read: readonly Harm[]): readonly Harm[] {
  const list = listBefore(scene, blow.before).filter((q) => isWeapon(scene, q));
  const actor = origin(scene, blow) ?? attacker(scene, blows, blow, read, list);
  const place = aim(scene, blow) ?? placesStruck(scene, blow, actor, read)[0] ?? null;
  return list.map((q) =>
    claim(blow, {
      actor,
      aspect: "launched",
      place,
      quantity: inUnit(q.quantity, q.quantity.unit),
      rule: "strike/flown",
      coloured: [q.range],
    }),
  );
}

/** "from X at Y", "from X into Y": Y. */
function aim(scene: Stage, blow: Blow): PlaceRef | null {
  for (let k = blow.after.from; k < blow.after.to; k++) {
    if (!scene.words.strike.toward.has(scene.stretch.tokens[k]!.lower)) continue;
    const place = scene.placed({ from: k + 1, to: Math.min(blow.after.to, k + 7) })[0];
    if (place) return place.ref;
  }
  return null;
}

/** "from X": the side whose country it is. */
function origin(scene: Stage, blow: Blow): Actor | null {
  for (let k = blow.after.from; k < blow.after.to; k++) {
    if (!scene.words.events.function.apart.has(scene.stretch.tokens[k]!.lower)) continue;
    const place = scene.placed({ from: k + 1, to: Math.min(blow.after.to, k + 6) })[0];
    const side = place && sideOfPlace(scene, place.ref);
    const foes = scene.hearing.beat.sides.find((s) => s.id === scene.speaker)?.against;
    if (side && foes && !foes.includes(side)) return { side: scene.other(scene.speaker) ?? side, words: null };
    if (side) return { side, words: null };
  }
  return null;
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
    const damage = (weapon && w.damageNouns.has(t.lower)) || lossesOn(scene, k);
    if (w.strikeNouns.has(t.lower) || damage || (weapon && w.attackNouns.has(t.lower)))
      return { launched: false, besides: list.length > 0 };
    if (t.tag === "ADP" && k > blow.after.from + 1 && !/^(?:of|with|as|from|by)$/.test(t.lower)) break;
  }
  if (list.length) return null;
  const launches = blow.verbs.some((v) => w.launch.has(v));
  const near =
    blow.voice === "active"
      ? { from: blow.after.from, to: Math.min(blow.after.to, blow.after.from + 7) }
      : { from: Math.max(blow.before.from, blow.before.to - 4), to: blow.before.to };
  return launches && hasWord(scene, near, w.projectiles) ? { launched: true, besides: false } : null;
}

/** "explosions were heard over X": a strike noun as the subject of a passive. */
function heard(scene: Stage, blow: Blow): { readonly launched: boolean; readonly besides: boolean } | null {
  if (blow.voice !== "passive" || blow.shared) return null;
  const near = { from: Math.max(blow.before.from, blow.before.to - 4), to: blow.before.to };
  return hasWord(scene, near, scene.words.strike.heard) && scene.placed(blow.after).length > 0
    ? { launched: false, besides: false }
    : null;
}

/** The unit of the weapons named after a verb of sending. */
function weaponIn(scene: Stage, blow: Blow): string {
  const { tokens } = scene.stretch;
  const region = blow.voice === "active" ? blow.after : blow.before;
  for (let k = region.from; k < region.to; k++)
    if (scene.words.strike.projectiles.has(tokens[k]!.lower)) return unitOfNoun(tokens[k]!.lower)?.unit ?? "missiles";
  return "missiles";
}

/** "damage was recorded in four districts": how many places were struck. */
function damaged(scene: Stage, blow: Blow): Counted | null {
  if (blow.voice !== "passive" || !hasWord(scene, blow.before, scene.words.strike.damageNouns)) return null;
  const places = /^(?:regions|locations|settlements|buildings)$/;
  return scene.quantities(blow.after).find((q) => places.test(q.quantity.unit) && q.quantity.value !== null) ?? null;
}
