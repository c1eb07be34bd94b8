import type { Quantity } from "../../model/quantity.ts";
import type { Range } from "../clause.ts";
import { counted as countedBy, type Figure, figureAfter } from "../figures.ts";
import { hasWord, inUnit, lossesOn, namedSide, unnumbered } from "../harm.ts";
import { listAfter } from "../lists.ts";
import { lowerOf } from "../lookup.ts";
import type { Counted } from "../quantities.ts";
import type { Stage } from "../scene.ts";

/** A noun of harm to people and how many it counts. */
export interface Noun {
  readonly at: number;
  readonly unit: string;
  readonly quantity: Quantity | null;
  readonly range: Range;
  /** That there were any is denied: "there were no deaths". */
  readonly denied?: boolean;
}

/** Whether a noun stands for people harmed: told as a noun, or counted, whatever the tagger made of the word ("the number of wounded"). */
export function namesHarm(scene: Stage, k: number): boolean {
  const { tokens } = scene.stretch;
  const { lower, tag } = tokens[k]!;
  if (scene.ground.aside[k]) return false;
  if (lower === "casualty")
    return !(tokens[k + 1]?.tag === "NOUN" || scene.words.refer.figures.has(lowerOf(tokens[k + 1])));
  if (tag !== "VERB" || /^(?:losses|deaths|missing)$/.test(lower)) return true;
  return countedBy(scene, k) !== null || ofNumber(scene, k);
}

/** What a noun of harm counts here; what a toll has risen by is counted too. */
export function nounsAt(scene: Stage, k: number, unit: string): readonly Noun[] {
  const noun = nounAt(scene, k, unit);
  if (!noun) return [];
  const figure = amounted(scene, k);
  const more = figure?.more ?? null;
  const all = figure && more === null ? [noun, ...further(scene, figure.q, noun)] : [noun];
  if (!more?.quantity.words || more.range.to > noun.range.to) return all;
  return [noun, { ...noun, quantity: inUnit(more.quantity, noun.quantity?.unit ?? unit) }];
}

/** "the toll at 84 sailors and 47 soldiers": people that go on a list of what a count came to, whatever they are called. */
function further(scene: Stage, first: Counted, noun: Noun): readonly Noun[] {
  if (noun.range.to !== first.range.to || (first.quantity.unit === "" && !namedNext(scene, first))) return [];
  const { units, nouns } = scene.words.casualties;
  return listAfter(scene, { from: first.range.from, to: Math.min(scene.stretch.tokens.length, first.range.to + 12) })
    .slice(1)
    .filter((q) => q.quantity.value !== null && q.quantity.unit !== "" && (!q.read.known || units.has(q.quantity.unit)))
    .filter((q) => !nouns.has(q.quantity.unit))
    .map((q) => ({ ...noun, quantity: inUnit(q.quantity, noun.quantity?.unit ?? noun.unit), range: q.range }));
}

/** "84 Lurmians": people of a side, by its name. */
const namedNext = (scene: Stage, q: Counted): boolean =>
  q.range.to < scene.stretch.tokens.length && namedSide(scene, { from: q.range.to, to: q.range.to + 1 }) !== null;

/** Whether the noun stands for people harmed here, and its number: in its own phrase, after a verb of amounting, or none. */
function nounAt(scene: Stage, k: number, unit: string): Noun | null {
  const { tokens } = scene.stretch;
  const w = scene.words.casualties;
  if (lossesOn(scene, k)) return null;
  const own = scene
    .quantities({ from: Math.max(0, k - 9), to: k + 1 })
    .find((q) => q.range.from <= k && (k < q.range.to || (stateOf(scene, q.range.to, k) && isState(scene, k))));
  if (own && own.range.to <= k)
    return { at: k, unit, quantity: inUnit(own.quantity, unit), range: { from: own.range.from, to: k + 1 } };
  if (own && w.units.has(own.quantity.unit))
    return { at: k, unit, quantity: inUnit(own.quantity, own.quantity.unit), range: own.range };
  const phrase = { from: phraseStart(scene, k), to: k + 1 };
  const first = lowerOf(tokens[phrase.from]);
  const open = w.open.has(tokens[k]!.lower);
  const causing = (scene.words.events.verbs.get(lowerOf(tokens[phrase.from - 1])) ?? []).some(
    (v) => w.inflict.has(v) || w.bear.has(v),
  );
  const without =
    scene.words.other.lacking.has(lowerOf(tokens[phrase.from - (causing ? 2 : 1)])) ||
    scene.words.other.lacking.has(first);
  const none = scene.words.events.function.none.has(first) || without;
  if (none && untold(scene, k) && !listsThings(scene, k) && !ofPlace(scene, k))
    return { at: k, unit, quantity: unnumbered(unit), range: phrase, denied: true };
  if (none && (!open || ofPeople(scene, k)))
    return { at: k, unit, quantity: { value: 0, high: null, comparator: "eq", unit, words: null }, range: phrase };
  const figure = amounted(scene, k);
  const amount = figure?.q ?? ofKilled(scene, k);
  if (amount)
    return {
      at: k,
      unit,
      quantity: inUnit(amount.quantity, sort(scene, amount, unit, k)),
      range: { from: phrase.from, to: amount.range.to },
    };
  if (scene.words.figures.nil.has(lowerOf(tokens[k + 2])) && scene.words.grammar.be.has(lowerOf(tokens[k + 1])))
    return { at: k, unit, quantity: { value: 0, high: null, comparator: "eq", unit, words: null }, range: phrase };
  const one = unit === "killed" && oneDeath(scene, k, phrase);
  if (one)
    return { at: k, unit, quantity: { value: 1, high: null, comparator: "eq", unit, words: null }, range: phrase };
  const weighty =
    hasWord(scene, { from: phrase.from, to: k }, w.weight) || namedSide(scene, { from: phrase.from, to: k }) !== null;
  if (
    !weighty ||
    unit === "wounded" ||
    unit === "missing" ||
    (open && unit === "killed") ||
    w.bare.has(tokens[k]!.lower) ||
    listsThings(scene, k) ||
    ofPlace(scene, k)
  )
    return null;
  return { at: k, unit, quantity: open ? null : unnumbered(unit), range: phrase };
}

/** "there were no deaths", "without losses": that there were any is denied, where nobody only tells or causes none. */
function untold(scene: Stage, k: number): boolean {
  const clause = scene.clauses.findLast((c) => c.from <= k && k < c.to);
  return !clause?.verb || (clause.verb.negation === null && !scene.words.casualties.telling.has(clause.verb.lemma));
}

/** "losses of personnel", "loss of life". */
const ofPeople = (scene: Stage, k: number): boolean =>
  /^(?:of|in|among)$/.test(lowerOf(scene.stretch.tokens[k + 1])) &&
  hasWord(
    scene,
    { from: k + 2, to: Math.min(scene.stretch.tokens.length, k + 5) },
    new Set([...scene.words.casualties.people, ...scene.words.casualties.bare]),
  );

/** "and 562 injured": the word that a number counts. */
const ofNumber = (scene: Stage, k: number): boolean =>
  scene
    .quantities({ from: Math.max(0, k - 6), to: k })
    .some((q) => q.quantity.value !== null && q.noun !== null && q.noun.from <= k && k < q.noun.to);

/** "four people are still missing": nothing but auxiliaries and adverbs between those counted and their state. */
function stateOf(scene: Stage, from: number, k: number): boolean {
  if (from > k) return false;
  for (let j = from; j < k; j++) {
    const t = scene.stretch.tokens[j]!;
    const links =
      scene.words.grammar.be.has(t.lower) ||
      t.tag === "ADV" ||
      t.tag === "AUX" ||
      scene.words.casualties.presumed.has(t.lower);
    if (!links) return false;
  }
  return true;
}

/** "left three people dead": a state told after those it befell. */
const isState = (scene: Stage, k: number): boolean => {
  const { tokens } = scene.stretch;
  return scene.words.casualties.states.has(tokens[k]!.lower) && !/^(?:NOUN|PROPN)$/.test(tokens[k + 1]?.tag ?? "");
};

/** "the loss of the town" is no loss of people. */
const ofPlace = (scene: Stage, k: number): boolean =>
  lowerOf(scene.stretch.tokens[k + 1]) === "of" &&
  !hasWord(scene, { from: k, to: Math.min(scene.stretch.tokens.length, k + 6) }, scene.words.casualties.people);

/** Losses that go on with a list of equipment are no losses of people. */
const listsThings = (scene: Stage, k: number): boolean => {
  const { tokens } = scene.stretch;
  if (
    scene
      .quantities({ from: k, to: Math.min(tokens.length, k + 10) })
      .some((q) => scene.words.losses.units.has(q.quantity.unit))
  )
    return true;
  const before = lowerOf(tokens[k - 1]);
  return scene.words.losses.things.has(before) || scene.words.casualties.otherLosses.has(before);
};

/** The first word of the noun phrase that ends at a token. */
function phraseStart(scene: Stage, k: number): number {
  const { tokens } = scene.stretch;
  let from = k;
  while (
    from > 0 &&
    (/^(?:DET|ADJ|ADV|NUM|NOUN|PROPN|PRON|PART)$/.test(tokens[from - 1]!.tag) ||
      /^["“”'‘’]$/.test(tokens[from - 1]!.text)) &&
    k - from < 7
  )
    from--;
  return from;
}

/** "losses amounted to up to 80 soldiers", "the toll rose by nine, to 40": the dead and the missing only where a word for their number stands before. */
function amounted(scene: Stage, k: number): Figure | null {
  const w = scene.words.casualties;
  const word = lowerOf(scene.stretch.tokens[k]);
  const before = lowerOf(scene.stretch.tokens[k - 1]);
  const own = scene.words.events.function.pointing.has(before) || scene.words.actors.itself.has(before);
  if ((w.nouns.get(word) === "missing" || (word === "dead" && !own)) && !countedBy(scene, k)) return null;
  const figure = figureAfter(scene, k);
  if (!figure) return null;
  const { unit, value } = figure.q.quantity;
  return w.units.has(unit) || (unit === "" && value !== null) ? figure : null;
}

/** "the killing of 26 tourists": how many were killed. */
function ofKilled(scene: Stage, k: number): Counted | null {
  const { tokens } = scene.stretch;
  if (!scene.words.casualties.deaths.has(tokens[k]!.lower) && tokens[k]!.lower !== "deaths") return null;
  if (lowerOf(tokens[k + 1]) !== "of") return null;
  const q = scene.quantities({ from: k + 2, to: Math.min(tokens.length, k + 9) })[0];
  return q && q.range.from <= k + 4 && scene.words.casualties.units.has(q.quantity.unit) && q.quantity.value !== null
    ? q
    : null;
}

/** The sort that a loss counts: "719 thousand soldiers, killed and wounded" counts both. */
function sort(scene: Stage, q: Counted, unit: string, k: number): string {
  const { tokens } = scene.stretch;
  if (bothSorts(scene, q)) return "casualties";
  if (lowerOf(tokens[k - 1]) === "death") return "killed";
  if (unit === "casualties" && /^(?:soldiers|people)$/.test(q.quantity.unit))
    return tokens[k]!.lower.startsWith("loss") ? "soldiers" : "casualties";
  return /^(?:killed|wounded|casualties|captured|missing)$/.test(q.quantity.unit) ? q.quantity.unit : unit;
}

/** "719 thousand soldiers, killed and wounded", "40 killed, wounded or captured": one number for them together. */
function bothSorts(scene: Stage, q: Counted): boolean {
  const { tokens } = scene.stretch;
  const next = scene.quantities({ from: q.range.to, to: q.range.to + 6 })[0]?.range.from ?? tokens.length;
  const words = tokens.slice(q.range.from, Math.min(next, q.range.to + 6)).map((t) => t.lower);
  return words.includes("killed") && (words.includes("wounded") || words.includes("injured"));
}

/** "a child's death", "the death of a woman". */
function oneDeath(scene: Stage, k: number, phrase: Range): boolean {
  const { tokens } = scene.stretch;
  const w = scene.words.casualties;
  if (!w.deaths.has(tokens[k]!.lower)) return false;
  if (hasWord(scene, phrase, w.person) && hasWord(scene, phrase, scene.words.events.function.possessive)) return true;
  return (
    lowerOf(tokens[k + 1]) === "of" && hasWord(scene, { from: k + 2, to: Math.min(tokens.length, k + 6) }, w.person)
  );
}
