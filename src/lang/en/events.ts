import type { EventWords } from "../words-harm.ts";
import { casualties } from "./casualties.ts";
import { forms } from "./inflect.ts";
import { set } from "./list.ts";
import { losses } from "./losses.ts";
import { strike } from "./strike.ts";

const verbs = [
  ...[
    strike.fly,
    strike.launch,
    strike.carry,
    strike.intercept,
    strike.vanish,
    strike.pass,
    strike.hit,
    strike.target,
    strike.treading,
  ].flatMap((s) => [...s]),
  ...casualties.befall.keys(),
  ...casualties.undergo.keys(),
  ...casualties.seizing,
  ...casualties.bear,
  ...casualties.inflict,
  ...casualties.amount,
  ...losses.destroy,
  ...losses.lose,
  ...losses.perish,
  ...losses.amount,
];

const byForm = new Map<string, string[]>();
/** Verbs that help others too often to be looked for by themselves. */
const helping = new Set(["be", "have", "make", "take", "come", "include", "comprise", "mean", "miss"]);
for (const verb of new Set(verbs)) {
  if (helping.has(verb)) continue;
  const [head, ...rest] = verb.split(" ");
  for (const form of forms(head!)) {
    const known = byForm.get(form) ?? [];
    byForm.set(form, [...known, [head, ...rest].join(" ")]);
  }
}

/** Every form of the verbs of strike, casualties and losses → the verbs it may stand for, those with a particle first. */
export const events: EventWords = {
  verbs: new Map(
    [...byForm].map(([form, found]) => [
      form,
      [...new Set(found)].sort((a, b) => b.split(" ").length - a.split(" ").length),
    ]),
  ),
  /** Words that end the reach of a verb. */
  stops: new Set([
    "that",
    "which",
    "who",
    "whom",
    "when",
    "while",
    "because",
    "although",
    "though",
    "whereas",
    "where",
    "but",
    "if",
  ]),
  /** Words that join the items of a list. */
  joints: new Set([",", "and", "&", "plus", "as", "well", "also", "another", "or", "both"]),
  function: {
    coupling: set("or, and"),
    apart: set("from, unlike, than, by"),
    locating: set("in, near, at"),
    means: set("with, using, by"),
    upon: set("on, at, upon"),
    belonging: set("on, to, among, of, for"),
    pointing: set("the, this, that, these, those, its, their"),
    definite: set("the, this, that"),
    owning: set("its, their"),
    there: set("there, here"),
    inside: set("inside, nearby"),
    partitive: set("of, them, which, these, those"),
    including: new Set(["including", ":", "among", "of", "with", "—", "–"]),
    asking: set("how"),
    none: set("no, zero"),
    things: set("it, them"),
    both: set("both, two"),
    sides: set("sides"),
    possessive: set("'s, ’s, s"),
  },
};
