import type { PlaceRef } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor, Found } from "../frame.ts";
import { hasWord, namedSide, placesAt, sideOfCounted, sideOfPlace, unnumbered } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import { found, type Told } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { negated } from "../stance.ts";

/** Losses that no list of numbers tells: bridges blown up, one aircraft that crashed, "no aircraft was lost", wrecks that were seen. */
export function unlisted(clause: Clause, scene: Stage): readonly Found[] {
  if (!clause.verb) return wrecks(clause, scene, clause.subject);
  return (
    blown(clause, scene) ??
    collapsed(clause, scene) ??
    crashed(clause, scene) ??
    none(clause, scene) ??
    wrecks(clause, scene, patient(clause))
  );
}

const nameOf = (clause: Clause): string =>
  clause.verb!.particle ? `${clause.verb!.lemma} ${clause.verb!.particle}` : clause.verb!.lemma;

/** What the verb is done to. */
const patient = (clause: Clause): Range | null => (suffers(clause) ? clause.subject : clause.object);

/** "has taken the town and blown up the bridge": a participle with an object is no passive. */
const suffers = (clause: Clause): boolean =>
  clause.verb!.voice === "passive" && !(clause.verb!.form === "participle" && clause.object);

const claim = (clause: Clause, rule: string, told: Partial<Told> & { readonly actor: Actor }): readonly Found[] => [
  found(clause, {
    kind: "losses",
    rule: `losses/${rule}`,
    trigger: { from: clause.verb?.from ?? clause.from, to: clause.verb?.to ?? clause.to },
    ...told,
  }),
];

const one = (unit: string): Quantity => ({ value: 1, high: null, comparator: "eq", unit, words: null });

/** "blew up the bridge at X": the other side's of who did it, else whose country it is in. What weapons do to it is a strike. */
function blown(clause: Clause, scene: Stage): readonly Found[] | null {
  const w = scene.words.losses;
  const range = patient(clause);
  if (!range || !w.blasting.has(nameOf(clause))) return null;
  if (hasWord(scene, clause, scene.words.strike.weaponWords) || hasWord(scene, clause, scene.words.strike.strikeNouns))
    return null;
  const at = nounAt(clause, range, w.structures);
  if (at < 0) return null;
  const unit = w.structures.get(lowerOf(clause.stretch.tokens[at]))!;
  const places = placesAt(scene, { from: range.from, to: clause.to }, true);
  const doer = suffers(clause) ? byWhom(clause, scene) : clause.subject && scene.side(clause.subject);
  const side = (doer && scene.other(doer.side)) ?? sideOfPlace(scene, places[0] ?? null) ?? "none";
  const counted = scene.quantities(range).find((q) => q.quantity.unit === unit);
  const plural = clause.stretch.tokens[at]!.form === "NNS";
  return claim(clause, "blown", {
    actor: { side, words: null },
    place: places[0] ?? null,
    quantity: counted?.quantity ?? (plural ? unnumbered(unit) : one(unit)),
  });
}

/** "the bridge at X has collapsed": nobody is told to have done it, and nobody is told it is his. */
function collapsed(clause: Clause, scene: Stage): readonly Found[] | null {
  const w = scene.words.losses;
  const { verb, subject } = clause;
  if (!subject || verb!.voice !== "active" || !w.collapsing.has(nameOf(clause)) || clause.object) return null;
  const at = nounAt(clause, subject, w.structures);
  if (at < 0 || scene.quantities(subject).length) return null;
  return claim(clause, "collapsed", {
    actor: namedSide(scene, subject) ?? { side: "none", words: null },
    place: placesAt(scene, { from: subject.from, to: clause.to }, true)[0] ?? null,
    quantity: one(w.structures.get(lowerOf(clause.stretch.tokens[at]))!),
  });
}

function byWhom(clause: Clause, scene: Stage): Actor | null {
  const by = clause.preps.find((p) => scene.words.roles.agent.has(p.word));
  return by ? namedSide(scene, by.noun) : null;
}

/** The last noun of a table in a phrase, before what only says where it is; -1 for none. */
function nounAt(clause: Clause, range: Range, table: ReadonlyMap<string, string>): number {
  const { tokens } = clause.stretch;
  let found = -1;
  for (let k = range.from; k < range.to; k++) {
    const t = tokens[k]!;
    if (k > range.from && t.tag === "ADP" && t.lower !== "of") break;
    if (table.has(t.lower)) found = k;
  }
  return found;
}

/** "the helicopter had crashed in X". */
function crashed(clause: Clause, scene: Stage): readonly Found[] | null {
  const w = scene.words.losses;
  const { verb, subject } = clause;
  if (!subject || verb!.voice !== "active" || !w.perish.has(nameOf(clause)) || clause.object) return null;
  const at = nounAt(clause, subject, w.craft);
  if (at < 0 || scene.quantities(subject).length) return null;
  return claim(clause, "perished", {
    actor: namedSide(scene, subject) ?? { side: scene.speaker ?? "none", words: null },
    place: firstPlace(clause, scene),
    quantity: one(w.craft.get(lowerOf(clause.stretch.tokens[at]))!),
  });
}

const firstPlace = (clause: Clause, scene: Stage): PlaceRef | null =>
  placesAt(scene, { from: clause.verb!.to, to: clause.to })[0] ?? null;

/** "no aircraft had been lost" denies it; "there are no losses of equipment" tells of none. */
function none(clause: Clause, scene: Stage): readonly Found[] | null {
  const w = scene.words.losses;
  const { tokens } = clause.stretch;
  const verb = clause.verb!;
  const range = patient(clause);
  if (!range || !scene.words.denyingDeterminers.has(lowerOf(tokens[range.from]))) return null;
  const thing = tokens.slice(range.from, range.to).find((t) => w.things.has(t.lower) || w.craft.has(t.lower));
  if (!thing) return null;
  const side = ownSide(clause, scene, range);
  const unit = w.craft.get(thing.lower) ?? "equipment";
  const place = firstPlace(clause, scene);
  const piece = scene.quantities(range).length > 0 || hasWord(scene, range, w.pieces);
  if (verb.voice === "passive" && piece && w.lose.has(nameOf(clause)) && hasWord(scene, range, w.things))
    return claim(clause, "none", { actor: side, place, quantity: { ...one("equipment"), value: 0 }, negative: true });
  if (verb.voice === "passive" && (w.lose.has(nameOf(clause)) || w.destroy.has(nameOf(clause))))
    return claim(clause, "none", { actor: side, place, quantity: unnumbered(unit) });
  if (!hasWord(scene, range, w.nouns)) return null;
  return claim(clause, "none", {
    actor: side,
    place,
    quantity: { ...one(unit), value: 0 },
    negative: negated(clause, scene.words),
  });
}

/** Whose: named with it, or "on our side"; else who tells it. */
function ownSide(clause: Clause, scene: Stage, range: Range): Actor {
  const beside = clause.preps.map((p) => namedSide(scene, p.noun)).find((s) => s !== null);
  return namedSide(scene, range) ?? beside ?? { side: scene.speaker ?? "none", words: null };
}

/** "saw two burned-out tanks": counted equipment in a state it is only in when lost. */
function wrecks(clause: Clause, scene: Stage, range: Range | null): readonly Found[] {
  const w = scene.words.losses;
  if (!range || !clause.stretch.tokens.some((t) => w.wrecked.has(t.lower) || w.debris.has(t.lower))) return [];
  const wreck = scene
    .quantities({ from: Math.max(0, range.from - 2), to: range.to })
    .filter((q) => q.range.to > range.from && w.units.has(q.quantity.unit))
    .find((q) => hasWord(scene, q.range, w.wrecked));
  if (!wreck) return debris(clause, scene, range) ?? hulks(clause, scene, range);
  return claim(clause, "wrecks", {
    actor: sideOfCounted(scene, wreck) ?? { side: "none", words: null },
    place: placesAt(scene, { from: wreck.range.to, to: clause.to })[0] ?? null,
    quantity: wreck.quantity,
  });
}

/** "showed the debris of an aircraft": of a craft, which drones are not; null where none is told. */
function debris(clause: Clause, scene: Stage, range: Range): readonly Found[] | null {
  const w = scene.words.losses;
  const { tokens } = clause.stretch;
  const k = tokens.findIndex((t, i) => i >= range.from && i < range.to && w.debris.has(t.lower));
  if (k < 0 || !scene.words.roles.genitive.has(lowerOf(tokens[k + 1]))) return null;
  const whole = { from: k + 2, to: Math.max(range.to, Math.min(clause.to, k + 8)) };
  const at = nounAt(clause, whole, w.craft);
  if (at < 0) return null;
  return claim(clause, "wrecks", {
    actor: namedSide(scene, { from: k + 2, to: at + 1 }) ?? { side: "none", words: null },
    place: placesAt(scene, { from: at + 1, to: clause.to })[0] ?? null,
    quantity: scene.quantities({ from: k + 2, to: at + 1 })[0]?.quantity ?? one(w.craft.get(lowerOf(tokens[at]))!),
  });
}

/** "showed burnt-out army trucks": the same without a number. */
function hulks(clause: Clause, scene: Stage, range: Range): readonly Found[] {
  const w = scene.words.losses;
  const { tokens } = clause.stretch;
  const at = nounAt(clause, range, w.hulks);
  const burnt = tokens.findIndex((t, k) => k >= range.from && k < at && w.wrecked.has(t.lower));
  if (at < 0 || burnt < 0) return [];
  if (tokens[at]!.form !== "NNS" && !w.showing.has(clause.verb?.lemma ?? "")) return [];
  return claim(clause, "wrecks", {
    actor: namedSide(scene, range) ?? { side: "none", words: null },
    place: placesAt(scene, { from: at + 1, to: clause.to })[0] ?? null,
    quantity:
      tokens[at]!.form === "NNS"
        ? unnumbered(w.hulks.get(lowerOf(tokens[at]))!)
        : one(w.hulks.get(lowerOf(tokens[at]))!),
  });
}
