import type { Movement } from "../model/answer.ts";
import type { Matter, Position } from "../model/matter.ts";
import { group } from "./group.ts";

/** A step in a figure's way, and the matter it was taken in. */
export interface Step extends Movement {
  readonly matter: string;
}

/** One figure followed through the matters that ask for it one after another. */
export interface Drift {
  readonly kind: string;
  readonly aspect: string | null;
  readonly actor: string;
  readonly place: Matter["place"];
  readonly unit: string;
  readonly steps: readonly Step[];
}

/**
 * How a number moved within one matter: a step for every utterance that tells a figure, by the day said. `change` is the difference
 * from the same speaker's figure before, in the unit of the quantity; comparators stay with the figures ("more than 80%" after "70%"
 * is a change of 0.1 between what was named, not between what is so). Several figures are never averaged.
 */
export const movement = (matter: Matter): readonly Movement[] => steps([matter]).map(({ matter: _, ...step }) => step);

/** The same over several matters: figures of one kind, aspect, actor, place and unit, in order of time. A single figure is no drift. */
export function drifts(matters: readonly Matter[]): readonly Drift[] {
  const asked = group(matters, (m) =>
    JSON.stringify([m.kind, m.aspect, m.actor, m.place?.id ?? m.place?.name ?? null]),
  );
  return [...asked.values()].flatMap((same) => {
    const { kind, aspect, actor, place } = same[0]!;
    return [...group(steps(same), (step) => step.quantity.unit)]
      .filter(([, one]) => one.length > 1)
      .map(([unit, one]) => ({ kind, aspect, actor, place, unit, steps: one }));
  });
}

/** Steps in order of time. Only figures of a matter's own actor are of one line; what no text dates comes last. */
function steps(matters: readonly Matter[]): Step[] {
  const told = matters.flatMap((matter) =>
    matter.positions
      .filter((one) => one.quantity?.value != null && one.actor === matter.actor)
      .map((position) => ({ matter, position })),
  );
  const before = new Map<string, number>();
  return told
    .sort((a, b) => compared(a.position.said ?? "~", b.position.said ?? "~"))
    .map(({ matter, position }) => stepOf(matter, position, before));
}

function stepOf(matter: Matter, position: Position, before: Map<string, number>): Step {
  const quantity = position.quantity!;
  const speaker = position.speaker?.name ?? position.claims[0]!.outlet;
  const line = `${speaker}|${quantity.unit}`;
  const last = before.get(line);
  // A denial tells whose figure it denies; it is no figure of the denier's own.
  const own = position.stance !== "denies" && position.stance !== "doubts";
  if (own) before.set(line, quantity.value!);
  return {
    speaker,
    side: position.speaker?.side ?? "none",
    said: position.said,
    quantity,
    change: own && last !== undefined ? round(quantity.value! - last) : null,
    claim: position.claims[0]!.claim,
    stance: position.stance,
    matter: matter.key,
  };
}

/** Away with what binary fractions add: 0.8 - 0.7 is 0.1. */
const round = (value: number): number => Math.round(value * 1e9) / 1e9;
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
