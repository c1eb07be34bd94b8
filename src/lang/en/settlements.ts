import type { SettlementWords } from "../words.ts";
import { set } from "./list.ts";

/** Words for counts of settlements gained or lost. */
export const settlements: SettlementWords = {
  /** Prepositions between the count and the region it is in. */
  where: set(
    "in, within, across, around, near, on, of, along, throughout, inside, just inside, at, north of, south of, east of, west of",
  ),
  falling: set("fall"),
  /** "the number of settlements freed". */
  totals: set("number, total, tally, count"),
  towns: set("settlements, villages, towns, localities, communities"),
  /** What is gained beside the object: "along with 13 settlements". */
  along: set("along with, as well as, including, plus, besides"),
};
