import { kindOf } from "../../kinds/index.ts";
import type { Matter } from "../../model/matter.ts";
import type { DriftAnswer, DriftStep } from "../../model/structure.ts";
import { fold } from "../../text/fold.ts";
import { group } from "../group.ts";
import { compatible } from "../quantity.ts";
import { askingOf, daysBetween, heldOf, type Placed, placedIn, placeOf, type SideName } from "./held.ts";

/** How a figure moved, over all matters that ask for the same thing one after another. A single figure is no drift. */
export function driftsOf(matters: readonly Matter[], name: SideName): DriftAnswer[] {
  const figures = placedIn(matters).filter(
    ({ matter, position }) => position.quantity?.value != null && position.actor === matter.actor,
  );
  const lines = group(figures, ({ matter, position }) =>
    JSON.stringify([matter.kind, matter.aspect, matter.actor, placeOf(matter), position.quantity?.unit]),
  );
  return [...lines.values()].filter((line) => line.length > 1).map((line) => driftOf(line, name));
}

function driftOf(line: readonly Placed[], name: SideName): DriftAnswer {
  const { matter, position } = line[0]!;
  const before = new Map<string, DriftStep>();
  const steps = line.map((placed) => stepOf(placed, before, name));
  const lanes = group(steps, (step) => step.speaker?.name ?? step.outlet);
  return {
    kind: matter.kind,
    aspect: matter.aspect,
    actor: matter.actor,
    place: askingOf(matter).place,
    unit: position.quantity?.unit ?? "",
    question: kindOf(matter.kind).ask({ ...matter, quantity: position.quantity }, name),
    matters: [...new Set(line.map((one) => one.matter.key))],
    speakers: [...lanes].map(([lane, own]) => ({
      name: lane,
      side: own[0]?.speaker?.side ?? "none",
      steps: own.length,
    })),
    steps,
  };
}

function stepOf(placed: Placed, before: Map<string, DriftStep>, name: SideName): DriftStep {
  const held = heldOf(placed, name);
  const quantity = placed.position.quantity!;
  const lane = `${held.speaker?.side ?? ""} ${fold(held.speaker?.name ?? held.outlet)}`;
  const last = before.get(lane) ?? null;
  // A denial tells whose figure it denies; it is no figure of the denier's own.
  const own = held.stance !== "denies" && held.stance !== "doubts";
  const step: DriftStep = {
    ...held,
    quantity,
    change: own && last !== null ? round(quantity.value! - last.quantity.value!) : null,
    since: own && last !== null ? daysBetween(last.said, held.said) : null,
    fits: own && last !== null ? compatible(last.quantity, quantity) : null,
  };
  if (own) before.set(lane, step);
  return step;
}

/** Away with what binary fractions add: 0.8 - 0.7 is 0.1. */
const round = (value: number): number => Math.round(value * 1e9) / 1e9;
