import type { Found, ReadKind } from "../frame.ts";
import type { Stage } from "../scene.ts";
import { earlier } from "./control-earlier.ts";
import { events, wanted } from "./control-events.ts";
import { stateIn } from "./control-states.ts";
import { byVerb } from "./control-verbs.ts";
import { gapped } from "./gapped.ts";

/** Reads who holds a place or how much of it: taking, holding, losing, falling, being in someone's hands, the capture of X. */
export const control: ReadKind = (clause, scene) => {
  const stage = scene as Stage;
  const readings: readonly (() => readonly Found[])[] = [
    () => stateIn(clause, stage),
    () => wanted(clause, stage),
    () => byVerb(clause, stage),
    () => events(clause, stage),
  ];
  for (const reading of readings) {
    const found = reading();
    if (found.length) return [...found, ...rest(clause, stage), ...earlier(clause, stage, found)];
  }
  return rest(clause, stage);
};

/** "…, the northern group most of X": the same verb understood again. */
const rest = (clause: Parameters<ReadKind>[0], scene: Stage): readonly Found[] =>
  gapped(clause, scene).flatMap((c) => byVerb(c, scene));
