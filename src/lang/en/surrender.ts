import type { SurrenderWords } from "../words-further.ts";
import { set } from "./list.ts";

/** Words for laying down arms. */
export const surrender: SurrenderWords = {
  verbs: set("surrender, capitulate, give up, disarm"),
  /** "surrendered en masse". */
  manner: set("masse, droves"),
  /** Numbers nobody gave that still count: "hundreds of soldiers". */
  crowds: set("hundreds, thousands, dozens, scores"),
  police: set("police, authorities, court, prosecutors, sheriff"),
  /** Under which the noun is told: "reported the surrender of". */
  light: set("report, announce, accept, demand, confirm, negotiate, secure, force"),
  refusing: set("reject, refuse, ignore, decline, rebuff, dismiss"),
  nouns: set("surrender, capitulation"),
  /** "lay down their arms": verb and object. */
  lay: set("lay down, put down, lay, throw down, drop, give up, hand over, turn in, hand in, put aside"),
  arms: set("arms, weapons"),
  yielding: set("give, turn, hand"),
  /** "raised white flags". */
  raising: set("raise, wave, hoist, show, hang"),
  flags: set("white flag, white flags"),
  selves: set("themselves, himself, herself, itself, ourselves"),
  asked: set("allow, let, call, urge, demand, ask, order, opportunity, chance, offer, require, demanding, insist"),
  deadline: set("give, have, get, face, set"),
  until: set("until, till, by, before"),
  willing: set(
    "ready, willing, want, wish, like, prepared, eager, hope, prepare, agree, decide, begin, start, continue, offer",
  ),
};
