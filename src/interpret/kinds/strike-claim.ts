import type { PlaceRef } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Blow } from "../blows.ts";
import type { Range } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { type Harm, harm, hasWord } from "../harm.ts";
import { listOf } from "../lists.ts";
import type { Counted } from "../quantities.ts";
import type { Stage } from "../scene.ts";

/** What a verb is done to: before a passive, after an active verb. */
export const things = listOf;

/** Whether a quantity counts weapons on their way. */
export const isWeapon = (scene: Stage, q: Counted): boolean => scene.words.strike.weapons.has(q.quantity.unit);

/** "attacks" counts strikes only where weapons are named in its phrase; assaults on the ground are advances. */
export function isAttack(scene: Stage, q: Counted): boolean {
  const w = scene.words.strike;
  if (!w.attacks.has(q.quantity.unit)) return false;
  return q.quantity.unit !== "attacks" || hasWord(scene, q.range, w.weaponWords);
}

/** "621 of them" counts what was told before; "90 percent of the drones" is a share. */
export const unitOf = (q: Counted, last: Weapons | null): string =>
  q.quantity.unit === "" ? (last?.unit ?? "drones") : q.quantity.unit;

/** Weapons told before, and where they went. */
export interface Weapons {
  readonly unit: string;
  readonly place: PlaceRef | null;
}

/** The weapons told last in this article: those sent in one breath count together. */
export function lastWeapons(scene: Stage, read: readonly Harm[]): Weapons | null {
  const here = read.map((h) => h.found).filter((f) => f.aspect === "launched");
  const told = here.length ? here : sentBefore(scene);
  const units = new Set(told.map((c) => c.quantity?.unit ?? "").filter((u) => u !== "" && u !== "share"));
  const last = told.at(-1);
  if (!last) {
    const counts = (c: { readonly quantity: Quantity | null }): boolean =>
      c.quantity !== null && c.quantity.unit !== "share" && scene.words.strike.weapons.has(c.quantity.unit);
    const nearest =
      read.map((h) => h.found).findLast(counts) ?? scene.before.findLast((c) => c.kind === "strike" && counts(c));
    return nearest?.quantity ? { unit: nearest.quantity.unit, place: nearest.place } : null;
  }
  const both = units.has("drones") && units.has("missiles");
  return { unit: both ? "drones and missiles" : ([...units].at(-1) ?? "drones"), place: last.place };
}

/** The claims of the strike told last in an earlier stretch. */
function sentBefore(scene: Stage): readonly { readonly quantity: Quantity | null; readonly place: PlaceRef | null }[] {
  const last = scene.before.findLast((c) => c.kind === "strike" && c.aspect === "launched");
  return last
    ? scene.before.filter((c) => c.kind === "strike" && c.aspect === "launched" && c.words.start === last.words.start)
    : [];
}

/** What a strike claim says besides its place. */
export interface What {
  readonly actor: Actor;
  readonly aspect: string | null;
  readonly quantity: Quantity | null;
  readonly rule: string;
  readonly coloured: readonly (Range | null)[];
}

/** A claim of a blow. */
export const claim = (blow: Blow, what: What & { readonly place: PlaceRef | null }): Harm =>
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
export const spread = (blow: Blow, places: readonly PlaceRef[], what: What): readonly Harm[] =>
  places.length ? places.map((place) => claim(blow, { ...what, place })) : [claim(blow, { ...what, place: null })];
