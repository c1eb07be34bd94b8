import type { PlaceRef } from "../../model/claim.ts";
import type { Blow } from "../blows.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { type Harm, harm, hasPeople, hasWord, namedSide, placeCarried, placesAt, sideOfPlace } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import { negated } from "../stance.ts";
import { type Noun, namesHarm, nounsAt } from "./casualties-counted.ts";

/** "1,100 deaths", "heavy losses", "no casualties", "losses amounted to 80 soldiers", "a child's death". */
export function ofNouns(scene: Stage, blows: readonly Blow[]): readonly Harm[] {
  const out: Harm[] = [];
  scene.stretch.tokens.forEach((t, k) => {
    const unit = scene.words.casualties.nouns.get(t.lower);
    if (!unit || !namesHarm(scene, k) || out.some((h) => h.found.trigger.start === t.start)) return;
    const clause = clauseOf(scene, k);
    if (hasWord(scene, clause, scene.words.casualties.exchanged)) return;
    for (const noun of nounsAt(scene, k, unit)) {
      const made = told(scene, blows, noun, clause);
      if (!out.some((h) => h.found.quantity?.words && h.found.about.start === made.found.about.start)) out.push(made);
    }
  });
  return out;
}

/** The clause a noun stands in; "without causing casualties" is told by the clause it hangs on. */
function clauseOf(scene: Stage, k: number): Clause {
  const own =
    scene.clauses.findLast((c) => c.from <= k && k < c.to) ??
    scene.clauses.findLast((c) => c.from <= k) ??
    scene.clauses[0]!;
  const hung = own.parent !== null && scene.words.other.without.has(own.link ?? "");
  return hung ? scene.clauses[own.parent!]! : own;
}

function told(scene: Stage, blows: readonly Blow[], noun: Noun, clause: Clause): Harm {
  const place = placeOf(scene, noun, clause);
  const actor = sufferer(scene, blows, noun, clause, sideOfPlace(scene, place));
  const plain = civil(scene, noun, actor.side);
  return harm(clause, {
    kind: "casualties",
    rule: "casualties/noun",
    negative: noun.denied ? !negated(clause, scene.words) : noun.quantity?.value === 0 && negated(clause, scene.words),
    actor: plain ? { side: "none", words: null } : actor,
    trigger: { from: noun.at, to: noun.at + 1 },
    place,
    quantity: noun.quantity,
    coloured: [noun.range, clause.subject],
  });
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
  const to = listEnd(scene, Math.max(clause.to, noun.range.to));
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

/** "12 dead and 32 injured in X": the next number's clause goes on with the list, and where it was is told after both. */
function listEnd(scene: Stage, to: number): number {
  const next = scene.clauses.find(
    (c) =>
      c.to > to &&
      Math.abs(c.from - to) <= 1 &&
      c.type === "participle" &&
      scene.words.events.joints.has(lowerOf(scene.stretch.tokens[c.from - 1])) &&
      scene.quantities({ from: c.from, to: c.from + 1 }).length > 0,
  );
  return next?.to ?? to;
}

/** "flown to X": where they were taken. */
const bound = (scene: Stage, place: PlaceRef): boolean => {
  const at = scene.stretch.tokens.findIndex((t) => t.start >= place.start);
  return lowerOf(scene.stretch.tokens[at - 1]) === "to";
};

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
