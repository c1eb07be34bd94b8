import type { PlaceRef } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import { type Blow, startsPhrase } from "../blows.ts";
import type { Range } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { antecedent, doerNamed, type Harm, hasWord, inUnit, namedSide, placesAt } from "../harm.ts";
import { listAfter, listBefore } from "../lists.ts";
import { lowerOf } from "../lookup.ts";
import type { Counted } from "../quantities.ts";
import type { Stage } from "../scene.ts";
import { attacker, havingDone } from "./strike-actors.ts";
import { claim, isWeapon, lastWeapons, spread, things, unitOf, type What } from "./strike-claim.ts";
import { oneThatHits } from "./strike-counts.ts";
import { placesStruck } from "./strike-places.ts";

/** What was hit or aimed at: counted weapons that struck, counted places, named places, things. */
export function struck(scene: Stage, blows: readonly Blow[], blow: Blow, read: readonly Harm[]): readonly Harm[] {
  const last = lastWeapons(scene, read);
  const hit = hitters(scene, blow).filter(
    (q) => isWeapon(scene, q) || ((q.read.part || read.length > 0) && q.quantity.unit === "" && last !== null),
  );
  const used = weaponsAfterWith(scene, blow);
  const whole = wholeAim(scene, blow);
  if (!hit.length && !whole && !used.length && !isStrike(scene, blow)) return [];
  const actor = attacker(scene, blows, blow, read, [...hit, ...used]);
  const places = placesStruck(scene, blow, actor, read);
  const near = places[0] ?? last?.place ?? null;
  const told: Counts = { actor, coloured: [blow.before, blow.after], place: near, aspect: "hit" };
  const active = blow.voice === "active";
  if (used.length)
    return counted(
      blow,
      used,
      { ...told, place: places[0] ?? null, aspect: active ? "launched" : "hit" },
      "strike/with",
    );
  if (whole) return counted(blow, [whole], told, "strike/all-targets");
  const named = hit.map((q) => ({ ...q, quantity: inUnit(q.quantity, unitOf(q, last)) }));
  const made = [
    ...counted(blow, named, told, "strike/hit-by"),
    ...counted(blow, spotsOf(scene, blow), told, "strike/locations"),
  ];
  return made.length ? made : uncounted(scene, blow, places, actor);
}

type Counts = Pick<What, "actor" | "coloured" | "aspect"> & { readonly place: PlaceRef | null };

const counted = (blow: Blow, list: readonly Counted[], told: Counts, rule: string): Harm[] =>
  list.map((q) => claim(blow, { ...told, quantity: q.quantity, rule }));

/** Strikes told by how often, or by their places alone. */
function uncounted(scene: Stage, blow: Blow, places: readonly PlaceRef[], actor: Actor): readonly Harm[] {
  const w = scene.words.strike;
  const weapon = hasWord(scene, blow.voice === "active" ? blow.before : blow.after, w.projectiles);
  const hits = blow.verbs.some((v) => w.hit.has(v) && (weapon || !w.target.has(v)));
  const base = { actor, coloured: [blow.before, blow.after], aspect: hits || blow.voice === "passive" ? "hit" : null };
  const often = times(scene, blow);
  if (often.length)
    return often.map((quantity) => claim(blow, { ...base, place: places[0] ?? null, quantity, rule: "strike/times" }));
  const quantity = oneThatHits(scene, blow)[0]?.quantity ?? null;
  return spread(blow, places, { ...base, quantity, rule: weapon ? "strike/by-weapon" : "strike/struck" });
}

/** "all the targets were hit": a share of what was aimed at. */
const wholeAim = (scene: Stage, blow: Blow): Counted | null =>
  things(scene, blow).find(
    (q) =>
      q.quantity.unit === "share" &&
      q.quantity.value !== null &&
      hasWord(scene, blow.voice === "active" ? blow.after : blow.before, scene.words.strike.aims),
  ) ?? null;

/** "in 11 locations", "more than 200 targets". */
const spotsOf = (scene: Stage, blow: Blow): readonly Counted[] =>
  [...(blow.voice === "active" ? [] : listBefore(scene, blow.before)), ...scene.quantities(blow.after)].filter(
    (q) => scene.words.strike.spots.has(q.quantity.unit) && q.quantity.value !== null,
  );

/** The counted weapons right before an active verb: "21 of them hit", "35 drones and 11 missiles struck". */
function hitters(scene: Stage, blow: Blow): readonly Counted[] {
  if (blow.shared || blow.voice !== "active") return [];
  const list = listBefore(scene, blow.before);
  const last = list.at(-1);
  if (!last) return [];
  for (let k = last.range.to; k < blow.at; k++) {
    const t = scene.stretch.tokens[k]!;
    const links =
      /^(?:ADV|AUX|PRON)$/.test(t.tag) ||
      scene.words.grammar.have.has(t.lower) ||
      scene.words.events.function.partitive.has(t.lower);
    if (!links) return [];
  }
  return list;
}

/** "shelled the town 2,870 times, 54 of them with rocket launchers": how often, in the unit of the verb, and its parts. */
function times(scene: Stage, blow: Blow): readonly Quantity[] {
  const { tokens } = scene.stretch;
  const all = scene.quantities(blow.after);
  const first = all.find((q) => q.quantity.unit === "times");
  if (!first) return [];
  const unit = blow.verbs.includes("shell") ? "shellings" : blow.verbs.includes("bomb") ? "airstrikes" : "attacks";
  const part = all.find((q) => q.read.part && q.range.from >= first.range.to && q.quantity.unit === "");
  const rest =
    part &&
    hasWord(
      scene,
      { from: part.range.to, to: Math.min(tokens.length, part.range.to + 8) },
      scene.words.strike.launchers,
    )
      ? inUnit(part.quantity, "MLRS attacks")
      : null;
  return [inUnit(first.quantity, unit), ...(rest ? [rest] : [])];
}

/** "attacked X with 40 drones and 3 missiles". */
function weaponsAfterWith(scene: Stage, blow: Blow): readonly Counted[] {
  for (let k = blow.after.from; k < blow.after.to; k++) {
    if (!scene.words.events.function.means.has(lowerOf(scene.stretch.tokens[k]))) continue;
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
  if (blow.verbs.every((v) => w.falling.has(v))) return weapon && !blow.shared && !wreck(scene, blow);
  if (blow.verbs.some((v) => w.gunfire.has(v))) return firedOn(scene, blow, thing);
  if (charged(scene, blow)) return startsWithThing(scene, blow) && (shells(scene, blow) || !hasForce(scene, aim));
  if (blow.verbs.every((v) => w.hit.has(v) && !w.target.has(v))) {
    const strikes = blow.verbs.includes("hit") || blow.verbs.includes("blow up");
    const doer = blow.voice === "active" && strikes && scene.side(blow.before) !== null;
    const site = blow.voice === "passive" && strikes && hasWord(scene, aim, w.targets) && !agent(scene, blow);
    return (
      (doer && (thing || armedWith(scene, blow)) && !hasForce(scene, aim)) ||
      site ||
      razed(scene, blow, near) ||
      (weapon && !blow.shared)
    );
  }
  if (blow.verbs.includes("attack") || blow.verbs.includes("raid"))
    return (
      (blow.voice === "passive" || startsWithThing(scene, blow)) &&
      (weapon || hasWord(scene, blow.after, w.weaponWords) || thing) &&
      !hasForce(scene, aim)
    );
  const subject = blow.voice === "active" ? blow.clause.subject : null;
  const having = scene.speaker !== null && havingDone(scene, blow);
  const sided =
    having ||
    armedWith(scene, blow) ||
    (subject !== null && blow.shared && scene.side(subject) !== null) ||
    blow.voice !== "active" ||
    scene.side(blow.before) !== null ||
    antecedent(scene, blow) !== null ||
    weapon;
  return (
    sided &&
    (thing || weapon || hasWord(scene, blow.after, w.weaponWords)) &&
    (blow.voice !== "participle" || lowerOf(scene.stretch.tokens[blow.after.from]) === "by" || weapon)
  );
}

/** "opened fire on worshippers", "shot at a bus", "were fired on": people or things that are no force. */
function firedOn(scene: Stage, blow: Blow, thing: boolean): boolean {
  const w = scene.words.strike;
  const at = lowerOf(scene.stretch.tokens[blow.after.from]);
  if (!w.toward.has(at)) return false;
  if (blow.voice === "passive")
    return scene.words.events.function.upon.has(at) && !startsPhrase(scene, blow.after.from + 1);
  const aim = { from: blow.after.from + 1, to: Math.min(blow.after.to, blow.after.from + 9) };
  const people =
    hasWord(scene, aim, scene.words.casualties.people) || hasWord(scene, aim, scene.words.casualties.person);
  const warning = hasWord(scene, { from: aim.from, to: Math.min(aim.to, aim.from + 2) }, w.nowhere);
  const anything = blow.verbs.includes("fire") || blow.verbs.includes("shoot") ? startsPhrase(scene, aim.from) : false;
  return (thing || people || anything) && !warning && !hasForce(scene, aim);
}

/** "fighters destroyed the mosque": armed people and a building. */
const razed = (scene: Stage, blow: Blow, near: Range): boolean =>
  blow.voice === "active" &&
  blow.verbs.some((v) => scene.words.strike.razing.has(v)) &&
  doerNamed(scene, [blow], blow)?.words != null &&
  hasWord(scene, near, scene.words.strike.buildings);

/** A jet that crashes is lost; it strikes nothing. */
const wreck = (scene: Stage, blow: Blow): boolean =>
  listBefore(scene, blow.before).some((q) => scene.words.losses.units.has(q.quantity.unit));

/** "hit by protests": something else than a weapon did it. */
const agent = (scene: Stage, blow: Blow): boolean =>
  lowerOf(scene.stretch.tokens[blow.after.from]) === "by" &&
  !hasWord(scene, blow.after, scene.words.strike.weaponWords);

/** "hit the tank with a missile". */
const armedWith = (scene: Stage, blow: Blow): boolean =>
  hasWord(scene, blow.after, scene.words.events.function.means) &&
  hasWord(scene, blow.after, scene.words.strike.weaponWords);

/** "denies targeting civilians", "we do not bomb schools": whatever is struck, the verb and who is meant are plain. */
function charged(scene: Stage, blow: Blow): boolean {
  const w = scene.words.strike;
  if (scene.speaker === null || blow.voice !== "active" || !blow.verbs.some((v) => w.target.has(v) || v === "hit"))
    return false;
  const gerund = /ing$/.test(scene.stretch.tokens[blow.at]!.lower) && blow.before.to <= blow.before.from;
  const bombs = shells(scene, blow) && namedSide(scene, blow.before) !== null;
  return gerund || bombs;
}

/** Fire from afar strikes positions too. */
const shells = (scene: Stage, blow: Blow): boolean => blow.verbs.some((v) => scene.words.strike.shelling.has(v));

/** An attack on the ground has no object but forces: "attacked in X" is an advance, "attacked X's cities" a strike. */
function startsWithThing(scene: Stage, blow: Blow): boolean {
  const t = scene.stretch.tokens[blow.after.from];
  const often = scene.quantities({ from: blow.after.from, to: blow.after.from + 1 })[0]?.quantity.unit === "times";
  return t !== undefined && !often && /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(t.tag);
}

const hasForce = (scene: Stage, range: Range): boolean =>
  hasWord(scene, { from: range.from, to: Math.min(range.to, range.from + 4) }, scene.words.strike.forces);
