import type { PlaceRef } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import { type Blow, blowsIn, listAfter, listBefore } from "../blows.ts";
import type { Range } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { byStretch, type Harm, harm, hasWord, inUnit, placesAt } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Counted } from "../quantities.ts";
import type { Stage } from "../scene.ts";
import { attacker, attackerOfStopped } from "./strike-actors.ts";
import { strikeNouns } from "./strike-nouns.ts";
import { placesStruck } from "./strike-places.ts";

/** Reads attacks with weapons: what was sent, what was stopped, what came through, what was struck, by verbs and by nouns. */
export const strike = byStretch((scene) => {
  const blows = blowsIn(scene);
  const read: Harm[] = [];
  for (const blow of blows) for (const h of ofBlow(scene, blows, blow, read)) read.push(h);
  return [...read, ...strikeNouns(scene, blows, read)];
});

function ofBlow(scene: Stage, blows: readonly Blow[], blow: Blow, read: readonly Harm[]): readonly Harm[] {
  const w = scene.words.strike;
  const is = (set: ReadonlySet<string>): boolean => blow.verbs.some((v) => set.has(v));
  if (is(w.vanish) && blow.voice !== "active" && hasWord(scene, blow.after, w.off))
    return stopped(scene, blows, blow, read, "lost");
  if (is(w.pass) && blow.voice === "active") return passed(scene, blows, blow, read);
  if (is(w.intercept)) {
    const found = stopped(scene, blows, blow, read, "intercepted");
    if (found.length) return found;
  }
  if (is(w.launch) || is(w.carry)) {
    const found = sent(scene, blows, blow, read);
    if (found.length) return found;
  }
  return is(w.hit) || is(w.target) ? struck(scene, blows, blow, read) : [];
}

/** What a verb is done to: before a passive, after an active verb. */
const things = (scene: Stage, blow: Blow): readonly Counted[] =>
  blow.voice === "active" ? listAfter(scene, blow.after) : listBefore(scene, blow.before, blow.voice === "participle");

/** Weapons sent ("launched 40 drones") and attacks carried out ("carried out 12 airstrikes"). */
function sent(scene: Stage, blows: readonly Blow[], blow: Blow, read: readonly Harm[]): readonly Harm[] {
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
  const bare = barrage(scene, blow, list);
  if (!made.length && bare)
    made.push(
      ...spread(blow, places, {
        actor,
        aspect: bare.launched ? "launched" : null,
        quantity: null,
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

const isWeapon = (scene: Stage, q: Counted): boolean =>
  scene.words.strike.weapons.has(q.quantity.unit) && q.quantity.unit !== "locations" && !isAttack(scene, q);

/** "attacks" counts strikes only where weapons are named in its phrase; assaults on the ground are advances. */
function isAttack(scene: Stage, q: Counted): boolean {
  const w = scene.words.strike;
  if (!w.attacks.has(q.quantity.unit)) return false;
  return q.quantity.unit !== "attacks" || hasWord(scene, q.range, w.weaponWords);
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
  const launches = blow.verbs.some((v) => w.launch.has(v));
  return launches &&
    weapon &&
    !hasWord(scene, blow.after, new Set(["weapons", "fire"])) &&
    blow.voice === "active" &&
    hasWord(scene, { from: blow.after.from, to: Math.min(blow.after.to, blow.after.from + 6) }, w.weaponWords)
    ? { launched: true, besides: false }
    : null;
}

/** Weapons stopped or lost on their way: counted, "all of them", "90% of the drones", "all but 26". */
function stopped(
  scene: Stage,
  blows: readonly Blow[],
  blow: Blow,
  read: readonly Harm[],
  aspect: "intercepted" | "lost",
): readonly Harm[] {
  const list = things(scene, blow);
  const last = lastWeapons(scene, read);
  const items = list.filter(
    (q) =>
      isWeapon(scene, q) ||
      isTarget(scene, q) ||
      ((q.quantity.unit === "" || q.quantity.unit === "share") && last !== null),
  );
  if (
    list.some((q) => scene.words.losses.units.has(q.quantity.unit)) &&
    !blow.verbs.some((v) => /^(?:shoot down|down|intercept)$/.test(v))
  )
    return [];
  const share = items.length ? null : wholeOf(scene, blow);
  if (!items.length && !(share && last)) return [];
  const actor = attackerOfStopped(scene, blows, blow, read, list);
  const place = stoppedPlace(scene, blow, items[0] ?? null, last);
  const parts = partsOf(scene, blow, items);
  const but = items[0]?.read.allBut ?? false;
  const own = items.map((q) =>
    claim(blow, {
      actor,
      aspect: but ? "through" : aspect,
      place: parts.length ? null : place,
      quantity: inUnit(q.quantity, unitOf(q, last)),
      rule: but ? "strike/all-but" : `strike/${aspect}`,
      coloured: [q.range],
    }),
  );
  const rest = parts.map((p) =>
    claim(blow, {
      actor,
      aspect,
      place: p.place,
      quantity: inUnit(p.q.quantity, items[0]?.quantity.unit ?? "drones"),
      rule: "strike/part",
      coloured: [],
    }),
  );
  const all = share ? [claim(blow, { actor, aspect, place, quantity: share, rule: "strike/all", coloured: [] })] : [];
  return [...own, ...rest, ...all];
}

const isTarget = (scene: Stage, q: Counted): boolean =>
  scene.words.strike.weapons.has(q.quantity.unit) && q.quantity.unit === "drones and missiles";

/** "621 of them" counts what was told before; "90 percent of the drones" is a share. */
const unitOf = (q: Counted, last: Weapons | null): string =>
  q.quantity.unit === "" ? (last?.unit ?? "drones") : q.quantity.unit;

interface Weapons {
  readonly unit: string;
  readonly place: PlaceRef | null;
}

/** The weapons told last in this article: those sent in one breath count together. */
function lastWeapons(scene: Stage, read: readonly Harm[]): Weapons | null {
  const here = read.map((h) => h.found).filter((f) => f.aspect === "launched");
  const told = here.length ? here : sentBefore(scene);
  const units = new Set(told.map((c) => c.quantity?.unit ?? "").filter((u) => u !== "" && u !== "share"));
  const last = told.at(-1);
  if (!last) {
    const any = scene.before.findLast(
      (c) =>
        c.kind === "strike" && c.quantity !== null && c.quantity.unit !== "share" && c.quantity.unit !== "locations",
    );
    return any ? { unit: any.quantity!.unit, place: any.place } : null;
  }
  const both = units.has("drones") && units.has("missiles");
  return { unit: both ? "drones and missiles" : ([...units].at(-1) ?? "drones"), place: last.place };
}

function sentBefore(scene: Stage): readonly { readonly quantity: Quantity | null; readonly place: PlaceRef | null }[] {
  const last = scene.before.findLast((c) => c.kind === "strike" && c.aspect === "launched");
  return last
    ? scene.before.filter((c) => c.kind === "strike" && c.aspect === "launched" && c.words.start === last.words.start)
    : [];
}

/** "shot them all down", "everything was intercepted": the whole. */
function wholeOf(scene: Stage, blow: Blow): Quantity | null {
  const region =
    blow.voice === "active" ? { from: blow.range.from, to: Math.min(blow.after.to, blow.range.to + 3) } : blow.before;
  if (!hasWord(scene, region, scene.words.strike.together)) return null;
  return { value: 1, high: null, comparator: "eq", unit: "share", words: null };
}

function stoppedPlace(scene: Stage, blow: Blow, first: Counted | null, last: Weapons | null): PlaceRef | null {
  const near = placesAt(scene, blow.after)[0];
  if (near) return near;
  const back =
    first === null ||
    first.read.part ||
    first.read.allBut ||
    first.quantity.unit === "share" ||
    (scene.stretch.statement === null && last?.place !== null) ||
    scene.before.length === 0;
  return back && last?.place
    ? {
        ...last.place,
        text: scene.stretch.statement === null || first?.read.part !== true ? null : last.place.text,
        part: null,
      }
    : null;
}

/** "40 drones, including 34 over A and four over B": the parts with their places. */
function partsOf(
  scene: Stage,
  blow: Blow,
  items: readonly Counted[],
): readonly { readonly q: Counted; readonly place: PlaceRef | null }[] {
  const last = items.at(-1);
  if (!last || blow.voice !== "active") return [];
  const { tokens } = scene.stretch;
  const within = scene.quantities({ from: last.range.to, to: tokens.length });
  const first = within[0];
  if (
    !first ||
    !hasWord(
      scene,
      { from: last.range.to, to: first.range.from },
      new Set(["including", ":", "among", "of", "with", "—", "–"]),
    )
  )
    return [];
  const out: { q: Counted; place: PlaceRef | null }[] = [];
  for (const [i, q] of within.entries()) {
    if (q.quantity.unit !== "" || q.quantity.value === null) break;
    const place = placesAt(scene, { from: q.range.to, to: within[i + 1]?.range.from ?? tokens.length })[0] ?? null;
    if (!place) break;
    out.push({ q, place });
  }
  return out;
}

/** "26 drones got through", "31 missiles reached their targets". */
function passed(scene: Stage, blows: readonly Blow[], blow: Blow, read: readonly Harm[]): readonly Harm[] {
  const last = lastWeapons(scene, read);
  const items = listBefore(scene, blow.before).filter(
    (q) => isWeapon(scene, q) || (q.quantity.unit === "" && last !== null),
  );
  const through = blow.verbs.some((v) => /through/.test(v)) || hasWord(scene, blow.after, scene.words.strike.targets);
  if (!items.length || !through) return [];
  const actor = attackerOfStopped(scene, blows, blow, read, items);
  return items.map((q) =>
    claim(blow, {
      actor,
      aspect: "through",
      place: placesAt(scene, blow.after)[0] ?? null,
      quantity: inUnit(q.quantity, unitOf(q, last)),
      rule: "strike/through",
      coloured: [],
    }),
  );
}

/** What was hit or aimed at: counted weapons that struck, counted places, named places, things. */
function struck(scene: Stage, blows: readonly Blow[], blow: Blow, read: readonly Harm[]): readonly Harm[] {
  const w = scene.words.strike;
  const hits = blow.verbs.some((v) => w.hit.has(v) && !w.target.has(v));
  const last = lastWeapons(scene, read);
  const weapons = listBefore(scene, blow.before).filter(
    (q) => blow.voice === "active" && (isWeapon(scene, q) || (q.read.part && q.quantity.unit === "" && last !== null)),
  );
  const withWeapons = weaponsAfterWith(scene, blow);
  if (!weapons.length && !withWeapons.length && !isStrike(scene, blow)) return [];
  const actor = attacker(scene, blows, blow, read, [...weapons, ...withWeapons]);
  const places = placesStruck(scene, blow, actor, read);
  const base = { actor, coloured: [blow.before, blow.after] };
  if (withWeapons.length)
    return withWeapons.map((q) =>
      claim(blow, {
        ...base,
        aspect: "launched",
        place: places[0] ?? null,
        quantity: inUnit(q.quantity, q.quantity.unit),
        rule: "strike/with",
      }),
    );
  const aspect = hits || blow.voice === "passive" ? "hit" : null;
  const spots = scene
    .quantities(blow.after)
    .filter((q) => q.quantity.unit === "locations" && q.quantity.value !== null);
  const made = weapons.map((q) =>
    claim(blow, {
      ...base,
      aspect: "hit",
      place: places[0] ?? last?.place ?? null,
      quantity: inUnit(q.quantity, unitOf(q, last)),
      rule: "strike/hit-by",
    }),
  );
  const at = spots.map((q) =>
    claim(blow, {
      ...base,
      aspect: "hit",
      place: places[0] ?? last?.place ?? null,
      quantity: inUnit(q.quantity, q.quantity.unit),
      rule: "strike/locations",
    }),
  );
  const whole = things(scene, blow).find(
    (q) =>
      q.quantity.unit === "share" &&
      q.quantity.value !== null &&
      hasWord(scene, blow.voice === "active" ? blow.after : blow.before, new Set(["targets", "objects"])),
  );
  if (whole)
    return [
      claim(blow, {
        ...base,
        aspect: "hit",
        place: places[0] ?? last?.place ?? null,
        quantity: inUnit(whole.quantity, "share"),
        rule: "strike/all-targets",
      }),
    ];
  if (made.length || at.length) return [...made, ...at];
  return spread(blow, places, { ...base, aspect, quantity: null, rule: "strike/struck" });
}

/** "attacked X with 40 drones and 3 missiles". */
function weaponsAfterWith(scene: Stage, blow: Blow): readonly Counted[] {
  if (blow.voice === "passive" && !blow.verbs.some((v) => scene.words.strike.target.has(v))) return [];
  for (let k = blow.after.from; k < blow.after.to; k++) {
    if (!/^(?:with|using|by)$/.test(lowerOf(scene.stretch.tokens[k]))) continue;
    const list = listAfter(scene, { from: k, to: blow.after.to }).filter((q) => isWeapon(scene, q) && !q.read.part);
    if (list.length && list[0]!.range.from - k < 5) return list;
  }
  return [];
}

/** Whether a verb of hitting or targeting tells a strike: with a weapon about it, or aimed at what is no force. */
function isStrike(scene: Stage, blow: Blow): boolean {
  const w = scene.words.strike;
  const aim = blow.voice === "active" ? blow.after : blow.before;
  const by = blow.voice === "active" ? blow.before : blow.after;
  const weapon =
    hasWord(scene, by, w.weaponWords) || hasWord(scene, by, w.strikeNouns) || hasWord(scene, by, w.attackNouns);
  const near = { from: aim.from, to: Math.min(aim.to, aim.from + 12) };
  const thing =
    hasWord(scene, blow.voice === "active" ? near : aim, w.targets) || placesAt(scene, near, true).length > 0;
  if (blow.verbs.every((v) => w.hit.has(v) && !w.target.has(v)))
    return (
      weapon &&
      (thing || blow.verbs.some((v) => /^(?:hit|fall|explode|damage|destroy|slam|crash|set off|spark)$/.test(v))) &&
      !blow.shared
    );
  if (blow.verbs.includes("attack") || blow.verbs.includes("raid"))
    return (
      (blow.voice === "passive" || startsWithThing(scene, blow)) &&
      (weapon || hasWord(scene, blow.after, w.weaponWords) || thing) &&
      !hasForce(scene, aim)
    );
  const sided = blow.voice !== "active" || scene.side(blow.before) !== null || weapon;
  return (
    sided &&
    (thing || weapon || hasWord(scene, blow.after, w.weaponWords)) &&
    (blow.voice !== "participle" || lowerOf(scene.stretch.tokens[blow.after.from]) === "by" || weapon)
  );
}

/** An attack on the ground has no object but forces: "attacked in X" is an advance, "attacked X's cities" a strike. */
function startsWithThing(scene: Stage, blow: Blow): boolean {
  const t = scene.stretch.tokens[blow.after.from];
  return t !== undefined && /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(t.tag);
}

const hasForce = (scene: Stage, range: Range): boolean =>
  hasWord(
    scene,
    { from: range.from, to: Math.min(range.to, range.from + 4) },
    new Set([
      "troops",
      "soldiers",
      "positions",
      "forces",
      "units",
      "defenders",
      "lines",
      "brigade",
      "us",
      "them",
      "him",
    ]),
  );

interface What {
  readonly actor: Actor;
  readonly aspect: string | null;
  readonly quantity: Quantity | null;
  readonly rule: string;
  readonly coloured: readonly (Range | null)[];
}

const claim = (blow: Blow, what: What & { readonly place: PlaceRef | null }): Harm =>
  harm(blow.clause, {
    kind: "strike",
    rule: what.rule,
    actor: what.actor,
    trigger: blow.range,
    place: what.place,
    quantity: what.quantity,
    aspect: what.aspect,
    coloured: [blow.clause.subject, ...what.coloured],
  });

/** One claim a place; one without a place where none is told. */
const spread = (blow: Blow, places: readonly PlaceRef[], what: What): readonly Harm[] =>
  places.length ? places.map((place) => claim(blow, { ...what, place })) : [claim(blow, { ...what, place: null })];
