import type { Settled } from "./votes.ts";

/** Likelihood from which on an entry is taken; below it the mention has no id, only the likeliest point. */
export const TAKEN = 0.5;

/** Whether a toponym tells where its text is: a town or a district that is taken for sure. */
export const isSettled = ({ toponym, entry, score }: Settled): boolean =>
  toponym.standing === "place" &&
  score >= TAKEN &&
  (entry.place.kind === "settlement" || entry.place.kind === "district");
