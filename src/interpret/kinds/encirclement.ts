import type { PlaceRef, Stance } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor, Found, ReadKind } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { negated } from "../stance.ts";
import { placesOf } from "./advance-places.ts";
import { besetBy, deprived, people, roadsCut, trapped } from "./encirclement-people.ts";
import { besieged, broken, laid, nominal, risked } from "./encirclement-siege.ts";
import { cutOff, shutIn, victim } from "./encirclement-whose.ts";

/** Reads troops or places surrounded; the actor is the side that is. */
export const encirclement: ReadKind = (clause, scene) => {
  const stage = scene as Stage;
  const verb = clause.verb;
  if (!verb) return nominal(clause, stage);
  const name = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  const words = scene.words.encirclement;
  const shut = trapped(clause, stage);
  if (shut) return people(clause, stage, shut);
  const roads = roadsCut(clause, stage);
  if (roads) return besetBy(clause, stage, roads);
  const starved = deprived(clause, stage);
  if (starved.length) return starved;
  const under = risked(clause, stage) ?? besieged(clause, stage);
  if (under) return under;
  if (words.freeing.has(name)) {
    const freed = broken(clause, stage);
    if (freed.length) return freed;
  }
  if (words.laying.has(name) && verb.form !== "infinitive") {
    const siege = laid(clause, stage);
    if (siege.length) return siege;
  }
  return words.verbs.has(name) ? surrounded(clause, stage) : nominal(clause, stage);
};

/** "surrounded the brigade near X", "X is cut off". */
function surrounded(clause: Clause, scene: Stage): readonly Found[] {
  const verb = clause.verb!;
  const words = scene.words.encirclement;
  const feared = verb.chain.some((c) => words.risking.has(c)) || above(clause, scene);
  const could = verb.modal !== null && scene.words.roles.able.has(verb.modal);
  if (could && verb.voice === "active") return [];
  if (!feared && verb.chain.some((c) => scene.words.chain.attempts.has(c) && !scene.words.chain.asserts.has(c)))
    return [];
  if (parted(clause, scene) || sealedStreet(clause, scene)) return [];
  const next = verb.voice === "passive" ? coupled(clause, scene) : null;
  const range = next ? next.object : verb.voice === "passive" ? clause.subject : clause.object;
  if (!range || (words.blocking.has(verb.lemma) && !shutIn(clause, scene, range))) return [];
  const whole: Clause = next ? { ...clause, verb: { ...verb, voice: "active" }, object: next.object } : clause;
  const trapped = victim(whole, scene, range);
  if (!trapped) return [];
  const stance = (feared || could) && verb.negation === null ? "predicts" : allowed(clause, scene);
  const told = one(whole, scene, trapped, { from: verb.from, to: verb.to }, range, stance);
  const more = scene.placed(range).filter((p) => !p.context && p.ref.name !== told.place?.name);
  const listed = told.quantity === null && told.place !== null && scene.placed(range)[0]?.ref.name === told.place.name;
  return [
    told,
    ...(listed ? more : []).map((p) => ({ ...told, place: p.ref, about: { start: p.ref.start, end: p.ref.end } })),
  ];
}

/** "would allow them to encircle X": not yet, or not at all; null where nobody is let. */
function allowed(clause: Clause, scene: Stage): Stance | null {
  const parent = clause.parent === null ? null : (scene.clauses[clause.parent] ?? null);
  if (!parent?.verb || !scene.words.evacuation.letting.has(parent.verb.lemma)) return null;
  return negated(parent, scene.words) ? "denies" : "predicts";
}

/** "was cut off from credit": only from places, supplies and one's own. */
function parted(clause: Clause, scene: Stage): boolean {
  const from = clause.preps.find((p) => scene.words.roles.away.has(p.word));
  if (!from || clause.verb!.particle !== "off") return false;
  const { tokens } = clause.stretch;
  const links = tokens
    .slice(from.noun.from, from.noun.to)
    .some(
      (t) =>
        scene.words.encirclement.severed.has(t.lower) ||
        scene.words.actors.forces.has(t.lower) ||
        scene.words.places.compass.has(t.lower),
    );
  return !links && !scene.placed(from.noun).length;
}

/** "the street was sealed off": a town is, from another or by troops. */
function sealedStreet(clause: Clause, scene: Stage): boolean {
  const { verb, preps } = clause;
  const passive = verb!.voice === "passive";
  const told = preps.some((p) => scene.words.roles.away.has(p.word) || scene.words.roles.agent.has(p.word));
  return scene.words.encirclement.sealed.has(`${verb!.lemma} ${verb!.particle ?? ""}`) && passive && !told;
}

/** "encircled and captured X": a past form that shares the object of the verb after it. */
function coupled(clause: Clause, scene: Stage): Clause | null {
  const { tokens } = clause.stretch;
  const verb = clause.verb!;
  if (verb.form !== "participle" || !scene.words.grammar.coordinators.has(lowerOf(tokens[verb.to]))) return null;
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  const shares = next?.verb?.voice === "active" && next.verb.from === verb.to + 1 && next.object !== null;
  return shares ? next : null;
}

/** "risked being cut off": cut into a clause of its own. */
function above(clause: Clause, scene: Stage): boolean {
  const parent = clause.parent === null ? null : scene.clauses[clause.parent];
  return (
    !!parent?.verb && parent.verb.to === clause.verb!.from && scene.words.encirclement.risking.has(parent.verb.lemma)
  );
}

function one(clause: Clause, scene: Stage, actor: Actor, trigger: Range, range: Range, stance: Stance | null): Found {
  const motion = {
    rule: "",
    actor,
    aspect: null,
    trigger,
    negative: false,
    quantity: null,
    object: null,
    coloured: [],
  };
  const inside =
    clause.verb?.voice === "passive" && !cutOff(clause, scene)
      ? undefined
      : scene.placed(range).find((p) => !p.context && p.mention.kind !== "country")?.ref;
  const place: PlaceRef | null =
    inside ?? placesOf(clause, scene, motion)[0] ?? scene.places(range)[0] ?? behind(clause, scene);
  return found(clause, {
    kind: "encirclement",
    rule: "encirclement/surrounded",
    actor,
    trigger,
    place,
    quantity: countIn(clause, scene, range),
    coloured: [range],
    stance,
  });
}

/** "encircled near X" where the words after the verb went to another clause. */
function behind(clause: Clause, scene: Stage): PlaceRef | null {
  const at = clause.verb?.to ?? clause.to;
  const { tokens } = clause.stretch;
  if (!scene.words.settlements.where.has(lowerOf(tokens[at]))) return null;
  return scene.placed({ from: at, to: Math.min(at + 6, tokens.length) })[0]?.ref ?? null;
}

/** "15 battalions"; "the number of battalions surrounded … at 15". */
function countIn(clause: Clause, scene: Stage, range: Range): Quantity | null {
  // A comparator that is also a preposition ("about 15 battalions") may stand before the noun phrase as it was cut.
  const wide = { from: Math.max(0, range.from - 2), to: range.to };
  const own = scene.quantities(wide).find((q) => q.range.to > range.from && q.quantity.unit !== "share" && q.noun);
  if (own) return own.quantity;
  const { tokens } = clause.stretch;
  const of = tokens.slice(range.from, range.to).some((t) => t.lower === "number");
  const put =
    of &&
    scene
      .quantities({ from: range.to, to: tokens.length })
      .find((q) => scene.words.roles.figure.has(lowerOf(tokens[q.range.from - 1])));
  const noun = tokens[range.to - 1];
  return put && noun ? { ...put.quantity, unit: noun.lower } : null;
}
