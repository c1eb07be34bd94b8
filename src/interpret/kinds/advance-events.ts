import type { Token } from "../../lang/doc.ts";
import type { Quantity } from "../../model/quantity.ts";
import { isTime } from "../also.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import type { Motion } from "./advance.ts";
import { hasWord } from "./advance-parts.ts";

/** An attack, advance or fighting told as a noun. */
export interface Event {
  readonly aspect: "attempt" | "fighting" | null;
  readonly actor: Actor | null;
  readonly quantity: Quantity | null;
  readonly range: Range;
  readonly weapon: boolean;
}

/** Whether a word names a weapon. */
export const isWeapon = (word: string, scene: Stage): boolean => scene.words.advance.weapons.has(word);

/** The event noun of a phrase, with its count and the side it is ascribed to; null where there is none. */
export function eventIn(clause: Clause, scene: Stage, range: Range | null): Event | null {
  if (
    !range ||
    clause.stretch.tokens.slice(clause.from, clause.to).some((t) => scene.words.advance.peaceful.has(t.lower))
  )
    return null;
  const { tokens } = clause.stretch;
  for (let k = range.from; k < range.to; k++) {
    if (tokens[k]!.tag === "ADP" && !scene.words.roles.counting.has(tokens[k]!.lower)) break;
    const aspect = aspectAt(clause, scene, k, range.from);
    if (aspect === undefined || compounded(tokens[k + 1], k + 1 < range.to, scene)) continue;
    const before = tokens.slice(Math.max(range.from, k - 4), k + 1);
    const weapon =
      before.some((t) => isWeapon(t.lower, scene)) &&
      !before.some((t) => scene.words.advance.clearingAdjectives.has(t.lower));
    return {
      aspect,
      actor: ownerOf(clause, scene, range, k),
      quantity: countOf(clause, scene, k),
      range: { from: range.from, to: k + 1 },
      weapon,
    };
  }
  return null;
}

/** "fighting vehicles", "an attack helicopter": the noun only says of what sort another thing is. */
const compounded = (next: Token | undefined, within: boolean, scene: Stage): boolean =>
  next !== undefined &&
  ((within && next.tag === "NOUN" && next.form.startsWith("NN") && !isTime(next.lower)) ||
    scene.words.advance.unfought.has(next.lower));

/** The aspect an event noun gives; undefined where the word is none. */
function aspectAt(clause: Clause, scene: Stage, k: number, from: number): Event["aspect"] | undefined {
  const t = clause.stretch.tokens[k]!;
  const a = scene.words.advance;
  if (t.tag !== "NOUN" && t.tag !== "PROPN" && !(t.tag === "VERB" && t.form === "VBG")) return undefined;
  if (a.fightingNouns.has(t.lower)) return "fighting";
  if (a.advanceNouns.has(t.lower)) return null;
  if (a.operationNouns.has(t.lower)) {
    const before = clause.stretch.tokens.slice(Math.max(from, k - 3), k).map((x) => x.lower);
    if (before.some((w) => a.clearingAdjectives.has(w))) return "fighting";
    return before.some((w) => a.offensiveAdjectives.has(w)) ? "attempt" : undefined;
  }
  return a.attackNouns.has(t.lower) ? "attempt" : undefined;
}

/** "Ruritanian attacks", "attacks by the invaders", "the enemy's attempts". */
function ownerOf(clause: Clause, scene: Stage, range: Range, k: number): Actor | null {
  const { tokens } = clause.stretch;
  const before = scene.side({ from: range.from, to: k });
  if (
    before?.words ||
    (before &&
      (scene.words.actors.owners.has(lowerOf(tokens[range.from])) ||
        scene.words.actors.own.has(lowerOf(tokens[range.from]))))
  )
    return before;
  const next = lowerOf(tokens[k + 1]);
  if (next !== "by" && next !== "of" && next !== "from") return null;
  return scene.side({ from: k + 2, to: Math.min(k + 7, tokens.length) });
}

function countOf(clause: Clause, scene: Stage, k: number): Quantity | null {
  const q = scene
    .quantities(clause)
    .find(
      (c) => c.range.from <= k && k < c.range.to && (c.quantity.unit === "attacks" || c.quantity.unit === "clashes"),
    );
  return q ? q.quantity : null;
}

/** Event nouns that a clause presents as happening: "fighting continues", "there were 33 attacks", or the whole content of a statement. */
export function eventsOf(clause: Clause, scene: Stage): readonly Motion[] {
  const verb = clause.verb;
  const a = scene.words.advance;
  if (!verb) return verbless(clause, scene);
  const name = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  if (a.stall.has(name)) return stalled(clause, scene);
  const place =
    verb.lemma === "take" && clause.object && lowerOf(clause.stretch.tokens[clause.object.from]) === "place";
  if (!place && !a.happening.has(name) && !a.light.has(name) && !a.costing.has(name)) return [];
  const over = clause.object && hasWord(clause, clause.object, a.ends);
  const inSubject = over ? null : eventIn(clause, scene, clause.subject);
  const costs =
    a.costing.has(name) &&
    inSubject?.aspect === "fighting" &&
    verb.voice === "active" &&
    !a.contests.has(lowerOf(clause.stretch.tokens[(inSubject?.range.to ?? 1) - 1]));
  if (!a.happening.has(name) && !a.light.has(name) && !place && !costs) return [];
  const dated = clause.type === "adverbial" && scene.words.roles.times.has(clause.link ?? "");
  if (
    inSubject &&
    (dated || (clause.type === "adverbial" && !clause.stretch.statement && inSubject.aspect === "fighting"))
  )
    return [];
  const event = inSubject ?? (verb.lemma === "be" ? eventIn(clause, scene, clause.object) : null);
  if (!event || event.weapon || verb.form === "infinitive" || isStrike(clause, scene, event)) return [];
  if (!inSubject && clause.subject && scene.side(clause.subject)) return [];
  if (verb.lemma === "be" && inSubject && clause.object && !underway(clause, scene) && event.aspect !== "fighting")
    return [];
  return telling(clause, scene, motion(clause, scene, event, underway(clause, scene) && event.quantity !== null));
}

/** An event without place, number or side tells nothing that could be checked. */
function telling(clause: Clause, scene: Stage, m: Motion): readonly Motion[] {
  const placed = scene.places(clause).length > 0 || scene.placeMeant(clause) !== null;
  if (placed || m.quantity) return [m];
  return m.actor.words !== null ||
    (m.aspect !== "fighting" && clause.stretch.statement !== null) ||
    (m.aspect === "fighting" &&
      clause.stretch.statement !== null &&
      scene.before.some((c) => c.statement === clause.stretch.statement?.id))
    ? [m]
    : [];
}

/** Ongoing attacks that are counted are fighting under way; an offensive under way is an advance. */
function motion(clause: Clause, scene: Stage, event: Event, ongoing: boolean): Motion {
  const noun = lowerOf(clause.stretch.tokens[event.range.to - 1]);
  const offensive = scene.words.advance.offensives.has(noun) || event.aspect === null;
  const by = clause.preps.find((p) => scene.words.roles.agentOrSource.has(p.word));
  const against = clause.preps.find((p) => scene.words.roles.against.has(p.word));
  const met = against ? scene.side(against.noun) : null;
  const doer = scene.doer({ ...clause, subject: null });
  const unnamed =
    event.aspect === "fighting"
      ? { side: (met?.words && scene.other(met.side)) || "none", words: null }
      : offensive
        ? doer
        : attackerUnderstood(clause, scene, doer);
  const begun = offensive && event.aspect === "attempt" && event.quantity === null && clause.verb !== null;
  return {
    rule: "advance/event",
    actor: event.actor ?? (by ? scene.side(by.noun) : null) ?? unnamed,
    aspect: ongoing && event.aspect === "attempt" ? "fighting" : begun ? null : event.aspect,
    trigger: event.range,
    negative: false,
    quantity: event.quantity,
    object: clause.verb ? null : event.range,
    coloured: [event.range, by?.noun ?? null],
  };
}

/** Attacks nobody is named for: those told of last by the same speaker, else those the speaker's side meets. */
export function attackerUnderstood(_clause: Clause, scene: Stage, doer: Actor): Actor {
  const mine = (statement: string | null): boolean =>
    statement === null ? scene.speaker === null : scene.speakers.get(statement)?.side === scene.speaker;
  const before = scene.before.findLast(
    (c) => c.kind === "advance" && c.actor !== "none" && c.aspect !== null && mine(c.statement),
  );
  if (before) return { side: before.actor, words: null };
  return { side: (scene.speaker && scene.other(scene.speaker)) ?? doer.side, words: null };
}

/** "underway", "ongoing", "taking place" in the clause or the rest of its sentence. */
export const underway = (clause: Clause, scene: Stage): boolean => {
  const words = clause.stretch.tokens
    .slice(clause.verb?.from ?? clause.from, clause.type === "purpose" ? clause.stretch.tokens.length : clause.to)
    .map((t) => t.lower);
  return words.some(
    (w, i) => scene.words.advance.underway.has(w) || scene.words.advance.underway.has(`${w} ${words[i + 1] ?? ""}`),
  );
};

/** An "attack" is a strike where weapons are named in its clause, or where the last thing told of the same side was a strike. */
export function isStrike(clause: Clause, scene: Stage, event: Event): boolean {
  const { tokens } = clause.stretch;
  const nouns = tokens.slice(event.range.from, event.range.to).map((t) => t.lower);
  if (!nouns.some((w) => scene.words.advance.ambiguous.has(w))) return false;
  if (tokens.slice(clause.from, clause.to).some((t) => isWeapon(t.lower, scene))) return true;
  const front = scene
    .placed(clause)
    .some((p) => (p.ref.part ?? "").split(" ").some((w) => scene.words.places.fronts.has(w)));
  const last = scene.before.findLast((c) => c.kind !== "casualties" && c.kind !== "other");
  return !front && event.quantity === null && last?.kind === "strike";
}

function verbless(clause: Clause, scene: Stage): readonly Motion[] {
  const event = eventIn(clause, scene, clause.subject);
  if (!event || event.weapon || isStrike(clause, scene, event) || pointed(clause, scene, event)) return [];
  return telling(clause, scene, motion(clause, scene, event, false));
}

/** "(claimed) the attack": one told before, or one nobody told of. */
const pointed = (clause: Clause, scene: Stage, event: Event): boolean =>
  scene.stretch.statement !== null &&
  event.quantity === null &&
  scene.words.advance.ambiguous.has(lowerOf(clause.stretch.tokens[event.range.to - 1])) &&
  event.range.to - event.range.from <= 2 &&
  scene.words.roles.definite.has(lowerOf(clause.stretch.tokens[event.range.from])) &&
  scene.placed(clause).length === 0;

/** "the offensive has stalled": it does not go forward. */
function stalled(clause: Clause, scene: Stage): readonly Motion[] {
  const event = eventIn(clause, scene, clause.subject);
  if (!event || event.weapon || event.aspect === "fighting" || clause.verb?.voice === "passive") return [];
  return [{ ...motion(clause, scene, event, false), aspect: null, negative: true, rule: "advance/stalled" }];
}
