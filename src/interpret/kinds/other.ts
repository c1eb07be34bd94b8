import type { ReadKind } from "../frame.ts";
import type { Stage } from "../scene.ts";
import { exchanged } from "./other-exchange.ts";
import { factsIn } from "./other-facts.ts";

/** Reads what is none of the kinds and yet checked: exchanges of prisoners and of the dead, and the facts of the language's table. */
export const other: ReadKind = (clause, scene) => {
  if (!clause.verb) return [];
  const stage = scene as Stage;
  const swapped = exchanged(clause, stage);
  return swapped.length ? swapped : factsIn(clause, stage);
};
