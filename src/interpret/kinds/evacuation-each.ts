import type { PlaceRef, Stance } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor, Found } from "../frame.ts";
import { found } from "../reading.ts";

/** Who leaves which places. */
export interface Left {
  readonly actor: Actor;
  /** Null: a place that must be understood. */
  readonly places: readonly (PlaceRef | null)[];
  readonly quantity?: Quantity | null;
  readonly stance?: Stance | null;
  readonly coloured?: readonly (Range | null)[];
}

/** One claim a place. */
export function each(clause: Clause, left: Left): readonly Found[] {
  const places = left.places.length ? left.places : [null];
  return places.map((place) =>
    found(clause, {
      kind: "evacuation",
      rule: "evacuation/leave",
      actor: left.actor,
      trigger: { from: clause.verb?.from ?? clause.from, to: clause.verb?.to ?? clause.to },
      place,
      quantity: left.quantity ?? null,
      stance: left.stance ?? null,
      coloured: left.coloured ?? [clause.subject, clause.object],
    }),
  );
}
