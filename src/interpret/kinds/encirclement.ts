import type { PlaceRef } from "../../model/claim.ts";
import type { SideId } from "../../model/id.ts";
import type { Quantity } from "../../model/quantity.ts";
import { campsHere } from "../actors.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor, Found, ReadKind } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { placesOf } from "./advance-places.ts";
import { homeOf } from "./control-holder.ts";

/** Reads troops or places surrounded; the actor is the side that is. */
export const encirclement: ReadKind = (clause, scene) => {
  const stage = scene as Stage;
  const verb = clause.verb;
  if (!verb) return nominal(clause, stage);
  const name = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  const words = scene.words.encirclement;
  const under = besieged(clause, stage);
  if (under.length) return under;
  if (words.laying.has(name) && verb.form !== "infinitive") return laid(clause, stage);
  if (words.freeing.has(name) && verb.form !== "infinitive") return broken(clause, stage);
  if (!words.verbs.has(name)) return nominal(clause, stage);
  if (verb.modal && scene.words.roles.able.has(verb.modal)) return [];
  if (verb.chain.some((c) => scene.words.chain.attempts.has(c) && !scene.words.chain.asserts.has(c))) return [];
  const range = verb.voice === "passive" ? clause.subject : clause.object;
  const trapped = range && victim(clause, stage, range);
  if (!range || !trapped) return [];
  return [one(clause, stage, trapped, { from: verb.from, to: verb.to }, range)];
};

/** Who is surrounded: a side's people, or the other side where a place is. */
function victim(clause: Clause, scene: Stage, range: Range): Actor | null {
  const named = scene.side(range);
  if (named) return named;
  const { tokens } = clause.stretch;
  const body = tokens.slice(range.from, range.to).some((t) => scene.words.encirclement.bodies.has(t.lower));
  if (body) {
    const by = clause.preps.find((p) => scene.words.roles.agent.has(p.word));
    const foe = clause.verb?.voice === "passive" ? (by ? scene.side(by.noun) : null) : scene.doer(clause);
    return { side: (foe ? scene.other(foe.side) : scene.speaker) ?? "none", words: null };
  }
  if (
    !scene.places(range).length ||
    !(scene.words.encirclement.sieging.has(clause.verb?.lemma ?? "") || cutOff(clause, scene))
  )
    return null;
  const doer = scene.doer(clause);
  const by = clause.preps.find((p) => scene.words.roles.agent.has(p.word));
  if (by && !scene.side(by.noun)) return null;
  const place = scene.places(range)[0];
  const home = place && !doer.words ? homeOf(scene, place) : null;
  return { side: home ?? scene.other(doer.side) ?? "none", words: null };
}

/** "the brigade has cut off X": a town that troops cut off, not the gas. */
const cutOff = (clause: Clause, scene: Stage): boolean =>
  clause.verb?.particle === "off" &&
  clause.verb.voice === "active" &&
  clause.subject !== null &&
  scene.side(clause.subject)?.words != null &&
  scene.words.actors.forces.has(lowerOf(clause.stretch.tokens[clause.subject.to - 1]));

function one(clause: Clause, scene: Stage, actor: Actor, trigger: Range, range: Range): Found {
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
    clause.verb?.voice === "passive"
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
  });
}

/** "X has been under siege", "the garrison is in a cauldron". */
function besieged(clause: Clause, scene: Stage): readonly Found[] {
  const verb = clause.verb!;
  if (!clause.subject || !scene.words.control.becoming.has(verb.lemma)) return [];
  const state = clause.preps.find(
    (p) =>
      (scene.words.roles.inside.has(p.word) || scene.words.roles.under.has(p.word)) &&
      scene.words.encirclement.nouns.has(lowerOf(clause.stretch.tokens[p.noun.to - 1])),
  );
  if (!state) return [];
  const place =
    scene.placed(clause.subject).find((p) => !p.context)?.ref ??
    scene.placeMeant({ ...clause, object: clause.subject, preps: [], subject: null });
  const named = scene.side(clause.subject);
  const home = place ? homeOf(scene, place) : null;
  const told = scene.before.findLast((c) => c.kind === "encirclement" && c.place?.name === place?.name)?.actor;
  const actor: Actor = named?.words
    ? named
    : { side: home ?? told ?? scene.speaker ?? garrison(scene) ?? "none", words: null };
  if (!place && !named?.words) return [];
  return [
    found(clause, {
      kind: "encirclement",
      rule: "encirclement/state",
      actor,
      trigger: { from: state.from, to: state.to },
      place,
      coloured: [clause.subject],
    }),
  ];
}

/** What a verb is done to, where that is a siege. */
function siegeIn(clause: Clause, scene: Stage): Range | null {
  const range = clause.verb!.voice === "passive" ? clause.subject : clause.object;
  const words = range ? clause.stretch.tokens.slice(range.from, range.to) : [];
  return words.some((t) => scene.words.encirclement.sieges.has(t.lower)) ? range : null;
}

/** The place named with a siege, in its own phrase or one that hangs on the verb. */
const siegePlace = (clause: Clause, scene: Stage, siege: Range): PlaceRef | null =>
  [siege, ...clause.preps.map((p) => p.noun)].flatMap((r) => scene.placed(r)).find((p) => !p.context)?.ref ?? null;

/** "tightened the siege of X": the other side of who lays it is in it, else whose country X is in. */
function laid(clause: Clause, scene: Stage): readonly Found[] {
  const verb = clause.verb!;
  const range = siegeIn(clause, scene);
  const place = range && (siegePlace(clause, scene, range) ?? scene.placeMeant(clause));
  if (!place) return [];
  const doer = verb.voice === "active" && clause.subject ? scene.side(clause.subject) : null;
  const side = (doer && scene.other(doer.side)) ?? homeOf(scene, place) ?? garrison(scene) ?? "none";
  return [
    found(clause, {
      kind: "encirclement",
      rule: "encirclement/laid",
      actor: { side, words: null },
      trigger: { from: verb.from, to: verb.to },
      place,
    }),
  ];
}

/** "broke the siege of X", "the siege of X was lifted": those in it are surrounded no longer. */
function broken(clause: Clause, scene: Stage): readonly Found[] {
  const verb = clause.verb!;
  const range = siegeIn(clause, scene);
  if (!range) return [];
  const place = siegePlace(clause, scene, range) ?? (scene.placeMeant(clause) || scene.lastPlace());
  const by = verb.voice === "passive" ? null : scene.side(clause.subject ?? { from: 0, to: 0 });
  const told = scene.before.findLast((c) => c.kind === "encirclement" && c.place?.name === place?.name)?.actor;
  const lifts = scene.words.encirclement.lifting.has(verb.lemma);
  const side = (place && homeOf(scene, place)) ?? told ?? (by && (lifts ? scene.other(by.side) : by.side)) ?? "none";
  return [
    found(clause, {
      kind: "encirclement",
      rule: "encirclement/broken",
      actor: { side, words: null },
      trigger: { from: verb.from, to: verb.to },
      place,
      negative: true,
    }),
  ];
}

/** Whom a siege inside one country shuts in where nobody is named: the side that is called the army there. */
const garrison = (scene: Stage): SideId | null => {
  const camps = campsHere(scene.hearing, scene.words);
  for (const noun of scene.words.encirclement.garrisons) if (camps.has(noun)) return camps.get(noun)!;
  return null;
};

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

/** "the encirclement of the brigade": told as a noun that is the subject, or all a statement says. */
function nominal(clause: Clause, scene: Stage): readonly Found[] {
  const verb = clause.verb;
  const range = verb ? clause.subject : { from: clause.from, to: clause.to };
  if (!range || verb?.modal || (verb && !scene.words.encirclement.happening.has(verb.lemma))) return [];
  const { tokens } = clause.stretch;
  const k = tokens.findIndex((t, i) => i >= range.from && i < range.to && scene.words.encirclement.nouns.has(t.lower));
  if (k < 0) return [];
  const before = scene.before.findLast((c) => c.kind === "encirclement");
  const named = scene.words.roles.genitive.has(lowerOf(tokens[k + 1]))
    ? scene.side({ from: k + 2, to: range.to })
    : null;
  const own = clause.verb === null && clause.type === "complement" && scene.speaker !== null;
  const actor =
    named ??
    (before ? { side: before.actor, words: null } : own ? { side: scene.speaker ?? "none", words: null } : null);
  if (!actor) return [];
  const place =
    scene.places({ from: k, to: tokens.length })[0] ?? (before?.place ? { ...before.place, text: null } : null);
  return [
    found(clause, { kind: "encirclement", rule: "encirclement/noun", actor, trigger: { from: k, to: k + 1 }, place }),
  ];
}
