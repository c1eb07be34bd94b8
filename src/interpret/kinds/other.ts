import type { ReadKind } from "../frame.ts";
import type { Stage } from "../scene.ts";
import { roadsCut, trapped } from "./encirclement-people.ts";
import { exchanged } from "./other-exchange.ts";
import { factsIn } from "./other-facts.ts";

/** Reads what is none of the kinds and yet checked: exchanges of prisoners and of the dead, and the facts of the language's table. */
export const other: ReadKind = (clause, scene) => {
  if (!clause.verb) return [];
  const stage = scene as Stage;
  if (trapped(clause, stage) || roadsCut(clause, stage)) return [];
  const swapped = exchanged(clause, stage);
  return swapped.length ? swapped : factsIn(clause, stage);
};
