import type { Quantity } from "../../model/quantity.ts";
import { spanOf } from "../clause.ts";
import { type Harm, harm, inUnit } from "../harm.ts";
import type { Stage } from "../scene.ts";
import { bodyAt } from "./casualties-formation.ts";
import { type Price, pricesIn } from "./price.ts";

/** People that something cost: "at the cost of 400 soldiers", "cost the enemy 300 men", "had cost a whole regiment". */
export function ofPrices(scene: Stage): readonly Harm[] {
  const w = scene.words.casualties;
  return pricesIn(scene).flatMap((p) => {
    const people = p.items.filter((q) => w.units.has(q.quantity.unit) || w.formations.has(q.quantity.unit));
    if (people.length)
      return people.map((q) => claim(p, q.quantity.unit === "people" ? inUnit(q.quantity, "soldiers") : q.quantity));
    const body = p.items.length ? null : bodyAt(scene, p.paid);
    if (!body) return [];
    const made = claim(p, body.quantity);
    return [{ ...made, found: { ...made.found, about: spanOf(scene.stretch, body) } }];
  });
}

const claim = (p: Price, quantity: Quantity): Harm =>
  harm(p.clause, {
    kind: "casualties",
    rule: "casualties/price",
    actor: p.payer,
    trigger: p.trigger,
    place: p.place,
    quantity,
    coloured: [p.paid],
  });
