import type { PlaceRef } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Blow } from "../blows.ts";
import { type Harm, hasWord, inUnit, placesAt } from "../harm.ts";
import { listBefore } from "../lists.ts";
import { partsAfter } from "../parts.ts";
import { type Counted, readSingles } from "../quantities.ts";
import type { Stage } from "../scene.ts";
import { attackerOfStopped } from "./strike-actors.ts";
import { claim, isWeapon, lastWeapons, things, unitOf, type Weapons } from "./strike-claim.ts";

/** Weapons stopped or lost on their way: counted, "all of them", "90% of the drones", "all but 26". */
export function stopped(
  scene: Stage,
  blows: readonly Blow[],
  blow: Blow,
  read: readonly Harm[],
  aspect: "intercepted" | "lost",
): readonly Harm[] {
  const told = things(scene, blow);
  const list = told.length ? told : oneWeapon(scene, blow);
  const last = lastWeapons(scene, read);
  const items = list.filter(
    (q) =>
      isWeapon(scene, q) ||
      isTarget(scene, q) ||
      (q.quantity.unit === "share" && ofWeapons(scene, q)) ||
      ((q.quantity.unit === "" || (q.quantity.unit === "share" && (q.read.part || q.read.of === null))) &&
        last !== null),
  );
  if (
    list.some((q) => scene.words.losses.units.has(q.quantity.unit)) &&
    !blow.verbs.some((v) => scene.words.strike.downing.has(v))
  )
    return [];
  const share = items.length ? null : wholeOf(scene, blow);
  if (!items.length && !(share && last)) return [];
  const actor = attackerOfStopped(scene, blows, blow, read, list);
  const here = read.some((h) => h.found.aspect === "launched");
  const place = stoppedPlace(scene, blow, items[0] ?? null, last, here);
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

/** "intercepted a drone", "a missile was shot down": one. */
function oneWeapon(scene: Stage, blow: Blow): readonly Counted[] {
  const near =
    blow.voice === "active"
      ? { from: blow.after.from, to: Math.min(blow.after.to, blow.after.from + 6) }
      : { from: Math.max(blow.before.from, blow.before.to - 6), to: blow.before.to };
  return readSingles(scene.stretch)
    .filter((q) => q.range.from >= near.from && q.range.to <= near.to && isWeapon(scene, q))
    .slice(0, 1);
}

/** "most of the missiles", "90 percent of the drones". */
const ofWeapons = (scene: Stage, q: Counted): boolean =>
  hasWord(
    scene,
    { from: q.range.from, to: Math.min(scene.stretch.tokens.length, q.range.to + 4) },
    scene.words.strike.projectiles,
  );

const isTarget = (scene: Stage, q: Counted): boolean =>
  scene.words.strike.weapons.has(q.quantity.unit) && q.quantity.unit === "drones and missiles";

/** "shot them all down", "everything was intercepted": the whole. */
function wholeOf(scene: Stage, blow: Blow): Quantity | null {
  const region =
    blow.voice === "active" ? { from: blow.range.from, to: Math.min(blow.after.to, blow.range.to + 3) } : blow.before;
  if (!hasWord(scene, region, scene.words.strike.together)) return null;
  return { value: 1, high: null, comparator: "eq", unit: "share", words: null };
}

function stoppedPlace(
  scene: Stage,
  blow: Blow,
  first: Counted | null,
  last: Weapons | null,
  here: boolean,
): PlaceRef | null {
  const near = placesAt(scene, blow.after)[0];
  if (near) return near;
  const back =
    here ||
    first === null ||
    first.read.part ||
    first.read.allBut ||
    first.quantity.unit === "share" ||
    (scene.stretch.statement === null && last?.place !== null) ||
    scene.before.length === 0;
  return back && last?.place
    ? {
        ...last.place,
        text: scene.stretch.statement === null || (first?.read.part !== true && !here) ? null : last.place.text,
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
  if (!last) return [];
  const { tokens } = scene.stretch;
  if (blow.voice !== "active")
    return partsAfter(scene, blow.after.from).flatMap((p) => (p.place ? [{ q: p.q, place: p.place }] : []));
  const within = scene.quantities({ from: last.range.to, to: tokens.length });
  const first = within[0];
  if (!first) return [];
  if (!hasWord(scene, { from: last.range.to, to: first.range.from }, scene.words.events.function.including))
    return partsAfter(scene, last.range.to).flatMap((p) => (p.place ? [{ q: p.q, place: p.place }] : []));
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
export function passed(scene: Stage, blows: readonly Blow[], blow: Blow, read: readonly Harm[]): readonly Harm[] {
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
