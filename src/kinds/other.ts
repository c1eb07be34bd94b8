import type { Kind } from "./kind.ts";
import { inPlace, sideName } from "./phrase.ts";

/** A claim of fact of none of the other kinds; two of them are the same only where their words are. */
export const other: Kind = {
  name: "other",
  actor: "the side it is about",
  aspects: [],
  together: () => false,
  exclusive: false,
  local: false,
  asked: () => "",
  window: "week",
  say: (claim, name) => `A statement about ${sideName(claim.actor, name)}${inPlace(claim)}`,
  ask: (claim, name) => `What was said about ${sideName(claim.actor, name)}${inPlace(claim)}?`,
};
