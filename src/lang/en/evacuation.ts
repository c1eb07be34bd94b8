import type { EvacuationWords } from "../words.ts";
import { set } from "./list.ts";

/** Words for troops or civilians leaving a place. */
export const evacuation: EvacuationWords = {
  /** Those who leave are the subject. */
  leave: set(
    "withdraw, pull out, pull back, retreat, leave, flee, fall back, move out, get out, break out, step back, depart, vacate, quit, abandon, evacuate, back off",
  ),
  /** Of these, verbs whose object is the place. */
  of: set("leave, flee, vacate, quit, abandon, evacuate"),
  /** Those who leave are the object: "evacuated 300 civilians from X". */
  light: set("continue, begin, start, complete, make, order, announce"),
  remove: set("evacuate, withdraw, pull out, pull back, remove, relocate, displace, uproot, pull, move out"),
  nouns: set("withdrawal, retreat, pullout, pull-out, pullback, pull-back, evacuation, exodus"),
  own: set("children, families, refugees"),
  from: set("from, out of, of, off"),
  people: set(
    "refugees, migrants, civilians, civilian, residents, people, inhabitants, families, children, women, population, locals, villagers, townspeople",
  ),
};
