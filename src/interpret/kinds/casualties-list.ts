import type { Quantity } from "../../model/quantity.ts";
import type { Range } from "../clause.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";

/** One item of a list of people: how many, or null where many are told without a number. */
export interface Item extends Range {
  readonly quantity: Quantity | null;
}

/** The items of a list of people: counted, one with a name or an article, many. What a comma sets beside a name only explains it. */
export function itemsOf(scene: Stage, range: Range): readonly Item[] {
  const { tokens } = scene.stretch;
  const out: Item[] = [];
  let from = range.from;
  let explains = false;
  for (let k = range.from; k <= range.to; k++) {
    const t = tokens[k];
    const joint = k === range.to || t?.text === "," || scene.words.grammar.coordinators.has(lowerOf(t));
    if (!joint) continue;
    const item: Item | null = k > from && !(explains && out.length) ? itemAt(scene, { from, to: k }) : null;
    if (item) out.push(item);
    explains = t?.text === "," && item !== null && named(scene, item) && explaining(scene, k + 1);
    from = k + 1;
  }
  return out;
}

/** "X, the mayor of …", "X, who …": an article or a relative behind the comma. */
const explaining = (scene: Stage, k: number): boolean => {
  const word = lowerOf(scene.stretch.tokens[k]);
  const { roles, actors } = scene.words;
  return (
    roles.definite.has(word) ||
    roles.indefinite.has(word) ||
    roles.relativePronouns.has(word) ||
    actors.owners.has(word)
  );
};

/** Whether a name stands in a range that is no place's. */
const named = (scene: Stage, range: Range): boolean =>
  scene.stretch.tokens
    .slice(range.from, range.to)
    .some((t) => t.tag === "PROPN" && !scene.mentions.some((m) => m.start <= t.start && t.end <= m.end));

function itemAt(scene: Stage, range: Range): Item | null {
  const w = scene.words.casualties;
  const { tokens } = scene.stretch;
  const q = scene.quantities(range).find((c) => c.quantity.unit !== "share");
  if (q) return w.units.has(q.quantity.unit) || !q.read.known ? { ...range, quantity: q.quantity } : null;
  let head = range.from;
  while (head < range.to && tokens[head]!.tag !== "ADP" && tokens[head]!.tag !== "VERB") head++;
  const words = tokens.slice(range.from, head).map((t) => t.lower);
  const one: Quantity = { value: 1, high: null, comparator: "eq", unit: "", words: null };
  if (words.some((x) => w.person.has(x) || /-year-old$/.test(x)) || named(scene, { from: range.from, to: head }))
    return { ...range, quantity: one };
  return words.some((x) => w.people.has(x) || w.armed.has(x)) ? { ...range, quantity: null } : null;
}
