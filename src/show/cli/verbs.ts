import type { Stance } from "../../model/claim.ts";

/** What a stance is called where people read it: neutral verbs, the same for every side. */
export const verbs: Readonly<Record<Stance, string>> = {
  asserts: "states",
  denies: "denies",
  doubts: "doubts",
  predicts: "predicts",
  demands: "wants",
  asks: "asks",
};
