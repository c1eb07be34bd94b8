import type { PlaceRef } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Blow } from "../blows.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor } from "../frame.ts";
import {
  type Harm,
  harm,
  hasPeople,
  hasWord,
  inUnit,
  lossesOn,
  namedSide,
  placeCarried,
  placesAt,
  sideOfPlace,
  unnumbered,
} from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Counted } from "../quantities.ts";
import type { Stage } from "../scene.ts";
import { negated } from "../stance.ts";

/** A noun of harm to people and how many it counts. */
export interface Noun {
  readonly at: number;
  readonly unit: string;
  readonly quantity: Quantity | null;
  readonly range: Range;
}

/** "1,100 deaths", "heavy losses", "no casualties", "losses amounted to 80 soldiers", "a child's death". */
export function ofNouns(scene: Stage, blows: readonly Blow[]): readonly Harm[] {
  const { tokens } = scene.stretch;
  const out: Harm[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const unit = scene.words.casualties.nouns.get(tokens[k]!.lower);
    if (
      !unit ||
      (tokens[k]!.tag === "VERB" &&
        !/^(?:losses|deaths|missing)$/.test(tokens[k]!.lower) &&
        !counts(scene, k) &&
        !ofNumber(scene, k)) ||
      scene.ground.aside[k] ||
      (tokens[k]!.lower === "casualty" &&
        (tokens[k + 1]?.tag === "NOUN" || scene.words.refer.figures.has(lowerOf(tokens[k + 1]))))
    )
      continue;
    const noun = nounAt(scene, k, unit);
    if (!noun || out.some((h) => h.found.trigger.start === tokens[k]!.start)) continue;
    const own =
      scene.clauses.findLast((c) => c.from <= k && k < c.to) ??
      scene.clauses.findLast((c) => c.from <= k) ??
      scene.clauses[0]!;
    // "without causing casualties": told by the clause it hangs on.
    const hung = own.parent !== null && scene.words.other.without.has(own.link ?? "");
    const clause = hung ? scene.clauses[own.parent!]! : own;
    if (hasWord(scene, clause, scene.words.casualties.exchanged)) continue;
    const place = placeOf(scene, noun, clause);
    const actor = sufferer(scene, blows, noun, clause, sideOfPlace(scene, place));
    const plain = civil(scene, noun, actor.side);
    const negative = noun.quantity?.value === 0 && negated(clause, scene.words);
    out.push(
      harm(clause, {
        kind: "casualties",
        rule: "casualties/noun",
        negative,
        actor: plain ? { side: "none", words: null } : actor,
        trigger: { from: k, to: k + 1 },
        place,
        quantity: noun.quantity,
        coloured: [noun.range, clause.subject],
      }),
    );
  }
  return out;
}

/** Civilians who are told to be of a body that has no people of its own. */
const civil = (scene: Stage, noun: Noun, side: string): boolean => {
  const phrase = { from: noun.range.from, to: Math.min(scene.stretch.tokens.length, noun.range.to + 2) };
  return (
    hasWord(scene, phrase, scene.words.evacuation.people) &&
    !hasWord(scene, phrase, scene.words.casualties.armed) &&
    !hasPeople(scene, side)
  );
};

/** Where: after the noun, else before it in its clause (a country there only acts), else what goes without saying. */
export function placeOf(scene: Stage, noun: Noun, clause: Clause): PlaceRef | null {
  const to = Math.max(clause.to, noun.range.to);
  const carried = (clause.verb && scene.words.casualties.carrying.has(clause.verb.lemma)) ?? false;
  const after =
    placesAt(scene, { from: Math.min(noun.at, noun.range.to), to }).find((p) => !(carried && bound(scene, p))) ??
    placesAt(scene, { from: noun.range.from, to })[0];
  const before = scene
    .placed({ from: clause.from, to: noun.at })
    .find((p) => !p.context && p.mention.kind !== "country");
  const led = clause.type === "participle" ? placesAt(scene, { from: 0, to: clause.from }).at(-1) : undefined;
  return (
    after ?? before?.ref ?? led ?? scene.placeMeant({ ...clause, subject: null, object: null }) ?? placeCarried(scene)
  );
}

/** "bringing the toll to 600", "taking its dead since May to 1,221": the number the noun is brought to. */
function brought(scene: Stage, k: number): Counted | null {
  const { tokens } = scene.stretch;
  const lifts = tokens.slice(Math.max(0, k - 7), k).some((t) => scene.words.casualties.bringing.has(t.lower));
  if (!lifts) return null;
  for (let j = k + 1; j < Math.min(tokens.length, k + 7); j++) {
    if (tokens[j]!.text === ",") return null;
    if (tokens[j]!.lower === "to")
      return (
        scene.quantities({ from: j + 1, to: Math.min(tokens.length, j + 6) }).find((q) => q.quantity.value !== null) ??
        null
      );
  }
  return null;
}

/** "flown to X": where they were taken. */
const bound = (scene: Stage, place: PlaceRef): boolean => {
  const at = scene.stretch.tokens.findIndex((t) => t.start >= place.start);
  return lowerOf(scene.stretch.tokens[at - 1]) === "to";
};

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
  if ((scene.words.events.function.none.has(first) || without) && (!open || ofPeople(scene, k)))
    return { at: k, unit, quantity: { value: 0, high: null, comparator: "eq", unit, words: null }, range: phrase };
  const amount = brought(scene, k) ?? amounted(scene, k) ?? ofKilled(scene, k);
  if (amount)
    return {
      at: k,
      unit,
      quantity: inUnit(amount.quantity, sort(scene, amount, unit, k)),
      range: { from: phrase.from, to: amount.range.to },
    };
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

/** "losses of personnel", "loss of life". */
const ofPeople = (scene: Stage, k: number): boolean =>
  /^(?:of|in|among)$/.test(lowerOf(scene.stretch.tokens[k + 1])) &&
  hasWord(
    scene,
    { from: k + 2, to: Math.min(scene.stretch.tokens.length, k + 5) },
    new Set([...scene.words.casualties.people, ...scene.words.casualties.bare]),
  );

/** "the number of wounded": people, whatever the tagger made of the word. */
const counts = (scene: Stage, k: number): boolean =>
  /^(?:of|the)$/.test(lowerOf(scene.stretch.tokens[k - 1])) &&
  hasWord(scene, { from: Math.max(0, k - 4), to: k }, scene.words.casualties.number);

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

/** "losses amounted to up to 80 soldiers", "losses have passed 300 thousand", "the toll rose to 40". */
function amounted(scene: Stage, k: number): Counted | null {
  const { tokens } = scene.stretch;
  const w = scene.words;
  const dead = tokens[k]!.lower === "dead" && !/^(?:the|its|their)$/.test(lowerOf(tokens[k - 1]));
  if ((w.casualties.nouns.get(tokens[k]!.lower) === "missing" || dead) && !counts(scene, k)) return null;
  let verb = -1;
  for (let j = k + 1; j < Math.min(tokens.length, k + 24); j++) {
    const lower = tokens[j]!.lower;
    if (lower === "at" && scene.quantities({ from: j + 1, to: j + 2 }).length) verb = j;
    if (
      w.grammar.be.has(lower) ||
      lower === ":" ||
      (lower === "of" && j < k + 4) ||
      (w.events.verbs.get(lower) ?? []).some((v) => w.casualties.amount.has(v))
    )
      verb = j;
    if (verb === j && scene.quantities({ from: j + 1, to: j + 9 }).length) break;
    if (
      (tokens[j]!.text === "," && !/^\d{4}$/.test(lowerOf(tokens[j + 1])) && !/^\d{4}$/.test(lowerOf(tokens[j - 1]))) ||
      w.events.stops.has(lower)
    )
      break;
  }
  if (verb < 0) return null;
  const q = scene.quantities({ from: verb, to: Math.min(tokens.length, verb + 9) })[0];
  if (!q || q.range.from > verb + 5) return null;
  return w.casualties.units.has(q.quantity.unit) || (q.quantity.unit === "" && q.quantity.value !== null) ? q : null;
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
  const after = tokens.slice(q.range.from, q.range.to + 6).map((t) => t.lower);
  const both = after.includes("killed") && (after.includes("wounded") || after.includes("injured"));
  if (both) return "casualties";
  if (lowerOf(tokens[k - 1]) === "death") return "killed";
  if (unit === "casualties" && /^(?:soldiers|people)$/.test(q.quantity.unit))
    return tokens[k]!.lower.startsWith("loss") ? "soldiers" : "casualties";
  return /^(?:killed|wounded|casualties|captured|missing)$/.test(q.quantity.unit) ? q.quantity.unit : unit;
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

/** Whose people: named in the phrase or after it ("on the enemy"), else the bearer, else not the one who inflicts, else whose place it is. */
function sufferer(scene: Stage, blows: readonly Blow[], noun: Noun, clause: Clause, here: string | null): Actor {
  const { tokens } = scene.stretch;
  let end = noun.range.to;
  while (end < tokens.length && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[end]!.tag)) end++;
  const near =
    namedSide(scene, { from: Math.max(clause.from, noun.range.from - 1), to: end }) ?? on(scene, noun.range.to);
  if (near) return near;
  const doer = scene.doer(clause);
  const harms = blows.findLast(
    (b) => b.at < noun.at && b.clause === clause && b.verbs.some((v) => scene.words.casualties.inflict.has(v)),
  );
  if (harms || scene.words.casualties.inflict.has(clause.verb?.lemma ?? "")) {
    const other = doer.words || (scene.speaker && !here) ? scene.other(doer.side) : here;
    return { side: other ?? here ?? "none", words: null };
  }
  const sides = sidesTogether(scene, { from: noun.range.from, to: Math.min(tokens.length, noun.range.to + 6) });
  if (sides) return { side: "none", words: null };
  if (doer.words && clause.verb?.voice === "passive")
    return { side: here ?? scene.other(doer.side) ?? "none", words: null };
  if (doer.words) return doer;
  if (here) return { side: here, words: null };
  const before = scene.before.findLast((c) => c.kind === "casualties" || (c.kind === "strike" && c.actor !== "none"));
  const struck = before && (before.kind === "strike" ? scene.other(before.actor) : before.actor);
  const armed = hasWord(scene, { from: noun.range.from, to: end }, scene.words.casualties.armed);
  const own = armed || /^loss/.test(lowerOf(tokens[noun.at])) || hasPeople(scene, scene.speaker) ? scene.speaker : null;
  return { side: own ?? struck ?? (scene.speaker ? "none" : doer.side), words: null };
}

/** "on both sides": nobody's in particular. */
const sidesTogether = (scene: Stage, range: Range): boolean =>
  hasWord(scene, range, scene.words.events.function.sides) && hasWord(scene, range, scene.words.events.function.both);

function on(scene: Stage, from: number): Actor | null {
  if (!scene.words.events.function.belonging.has(lowerOf(scene.stretch.tokens[from]))) return null;
  return namedSide(scene, { from: from + 1, to: Math.min(scene.stretch.tokens.length, from + 6) });
}
