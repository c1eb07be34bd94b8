import type { AreaWords } from "../words.ts";
import { set } from "./list.ts";

/** Words for areas gained, lost or held. */
export const area: AreaWords = {
  /** Verbs of gaining land beside those of taking a place. */
  gain: set("gain, regain, win, claw back, recover, secure"),
  gainNouns: set("gains, gain, advances, advance, area, territory, zone"),
  loseNouns: set("losses, loss"),
  /** Verbs that put a figure to a noun: "the gains were 400 sq km". */
  amounting: set("be, amount, total, come, reach, cover, equal, measure, stand, account"),
  /** A share gained in a time is an area, not who holds a place: "since", "over the past year". */
  periods: set(
    "since, over the past, over the last, in the past, in the last, during, within, between, so far, this year, last year, this month, last month, in a",
  ),
  /** Words whose share is an area when it is gained. */
  gaining: set("gain"),
};
