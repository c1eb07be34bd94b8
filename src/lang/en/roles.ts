import type { RoleWords } from "../words.ts";
import { set } from "./list.ts";

/** Function words by what they do for the reading of claims. */
export const roles: RoleWords = {
  agent: set("by"),
  agentOrSource: set("by, from"),
  genitive: set("of"),
  over: set("of, over"),
  spread: set("to, over, across"),
  contained: set("in"),
  inside: set("in, inside, at, on, within"),
  around: set("in, on, at, inside, near, within"),
  recipient: set("to"),
  against: set("against"),
  accompanying: set("with"),
  away: set("away from, back from, out of, from, away"),
  definite: set("the, this, that"),
  indefinite: set("a, an"),
  relativePronouns: set("which, who, where"),
  concessive: set("although, though, while"),
  conditional: set("if, unless, whether, lest"),
  future: set("will, would, shall, 'll, wo, 'd"),
  possible: set("may, might"),
  hypothetical: set("would, 'd, may, might, could"),
  able: set("can, could, ca, cannot"),
  duty: set("must, should, ought"),
  unasserted: set("from, without, of, for, against, on, about, than, towards, toward, to, at, instead"),
  figure: set("at, to, is, was, as"),
  unreal: set("for, on, after, before, about, without, to, date, despite, against"),
  listing: set("among, them, including, namely, notably, like, such, as, the, villages, settlements, towns, of"),
  times: set("since, during, by, before, after, until"),
  counting: set("of, over, about, around, up, to, than"),
};
