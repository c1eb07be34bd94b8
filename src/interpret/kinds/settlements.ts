import type { ReadKind } from "../frame.ts";
import type { Stage } from "../scene.ts";
import { counts, gainOf } from "./gains.ts";

/** Reads counts of settlements gained, held or lost, the total and its parts. */
export const settlements: ReadKind = (clause, scene) => {
  const stage = scene as Stage;
  const gain = gainOf(clause, stage);
  return gain ? counts(clause, stage, gain, "settlements", (q) => q.quantity.unit === "settlements") : [];
};
