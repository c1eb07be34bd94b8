import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import { type Harm, hasWord } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import { type Item, itemsOf } from "./casualties-list.ts";
import { clauseAt, phraseEnd, toldClaim } from "./casualties-told.ts";

/**
 * The dead told by their bodies: "thirty bodies were found", "the bodies of 12 villagers lay in the street", "pulled a woman's body from",
 * "leaving their dead behind". Bodies that change hands are no deaths told.
 */
export function ofBodies(scene: Stage): readonly Harm[] {
  const { tokens } = scene.stretch;
  const w = scene.words.casualties;
  return tokens.flatMap((t, k): readonly Harm[] => {
    const clause = clauseAt(scene, k);
    if (scene.ground.aside[k] || hasWord(scene, clause, w.exchanged)) return [];
    if (w.deserted.has(t.lower)) return leftBehind(scene, clause, k);
    const remains = w.remains.has(t.lower);
    if (!w.corpses.has(t.lower) && !remains) return [];
    const items = bodiesAt(scene, k, remains);
    if (!items.length || !seen(scene, clause, k, items.at(-1)!.to)) return [];
    return items.map((item) => {
      const actor = item.quantity || item.to > k + 1 || rescued(scene, k, item.to) ? null : nobody;
      return toldClaim(scene, { clause, item, unit: "killed", trigger: { from: k, to: k + 1 }, rule: "bodies", actor });
    });
  });
}

/** Bodies that somebody only saw may be anybody's; those that are pulled from ruins are of the people there. */
const rescued = (scene: Stage, k: number, end: number): boolean =>
  hasWord(scene, { from: Math.max(0, k - 4), to: end + 4 }, scene.words.casualties.salvaged);

const nobody = { side: "none", words: null } as const;

/** Whose bodies and how many: those after "of", else the number before, one for "a body", many without a number. "Remains" are only somebody's. */
function bodiesAt(scene: Stage, k: number, remains: boolean): readonly Item[] {
  const { tokens } = scene.stretch;
  const own = scene
    .quantities({ from: Math.max(0, k - 8), to: k + 1 })
    .find((q) => q.quantity.value !== null && q.noun !== null && q.noun.from <= k && k < q.noun.to);
  const of = scene.words.roles.genitive.has(lowerOf(tokens[k + 1])) ? k + 2 : null;
  const people = of === null ? [] : itemsOf(scene, { from: of, to: phraseEnd(scene, of) });
  if (own && !remains) return [{ from: own.range.from, to: people.at(-1)?.to ?? k + 1, quantity: own.quantity }];
  if (people.length) return people;
  if (remains) return [];
  const { indefinite } = scene.words.roles;
  const first = phraseStart(scene, k);
  const phrase = { from: first, to: k + 1 };
  if (tokens[k]!.form === "NNS" || tokens[k]!.lower === "bodies")
    return [{ ...phrase, to: of === null ? k + 1 : phraseEnd(scene, of), quantity: null }];
  const owner = scene.words.events.function.possessive;
  const one = indefinite.has(lowerOf(tokens[first])) || hasWord(scene, phrase, owner);
  return one && hasWord(scene, phrase, bodily(scene)) ? [{ ...phrase, quantity: single }] : [];
}

/** "a body", "a woman's body", "a dead body": not "a governing body". */
const bodily = (scene: Stage): ReadonlySet<string> =>
  new Set([
    ...scene.words.casualties.person,
    ...scene.words.casualties.bare,
    ...scene.words.events.function.possessive,
  ]);

const single: Quantity = { value: 1, high: null, comparator: "eq", unit: "", words: null };

function phraseStart(scene: Stage, k: number): number {
  const { tokens } = scene.stretch;
  let from = k;
  while (from > 0 && k - from < 6 && /^(?:DET|NUM|NOUN|ADJ|PART|PROPN)$/.test(tokens[from - 1]!.tag)) from--;
  return from;
}

/** Found, counted, lying somewhere: by a word right before or after them; where no verb is told at all, they are what was counted. */
function seen(scene: Stage, clause: Clause, k: number, end: number): boolean {
  const { tokens } = scene.stretch;
  const w = scene.words;
  const after = { from: end, to: Math.min(tokens.length, end + 8) };
  const before = { from: Math.max(0, k - 8), to: k };
  if (hasWord(scene, after, w.casualties.found) || hasWord(scene, before, w.casualties.found)) return true;
  if (scene.clauses.every((c) => !c.verb)) return scene.stretch.statement !== null;
  const there = clause.verb?.lemma === "be" && clause.verb.to <= k && clause.verb.to >= k - 6;
  return there && clause.subject === null ? true : there && hasWord(scene, clause, w.casualties.existing);
}

/** "left their dead behind", "abandoned the bodies of their comrades": of who leaves them. */
function leftBehind(scene: Stage, clause: Clause, k: number): readonly Harm[] {
  const { tokens } = scene.stretch;
  const w = scene.words;
  for (let j = k + 1; j < Math.min(tokens.length, k + 5); j++) {
    const dead = w.casualties.bare.has(tokens[j]!.lower) || w.casualties.corpses.has(tokens[j]!.lower);
    if (!dead || !w.actors.owners.has(lowerOf(tokens[k + 1]))) continue;
    const item: Item & Range = { from: k + 1, to: j + 1, quantity: null };
    const verb = { from: k, to: k + 1 };
    return [toldClaim(scene, { clause, item, unit: "killed", trigger: verb, rule: "left", actor: scene.doer(clause) })];
  }
  return [];
}
