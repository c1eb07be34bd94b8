import type { PlaceRef } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor, Found } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import { found, type Told } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { homeOf } from "./control-holder.ts";
import { garrison, shutUp } from "./encirclement-whose.ts";

// Sieges, blockades and rings told as nouns: under which somebody is, which somebody lays or breaks, which go on.

const claim = (clause: Clause, rule: string, told: Omit<Told, "kind" | "rule">): readonly Found[] => [
  found(clause, { kind: "encirclement", rule: `encirclement/${rule}`, ...told }),
];

const verbAt = (clause: Clause): Range => ({ from: clause.verb!.from, to: clause.verb!.to });

/** "X has been under siege", "the garrison is in a cauldron"; null where a clause says neither. */
export function besieged(clause: Clause, scene: Stage): readonly Found[] | null {
  const verb = clause.verb!;
  if (!clause.subject) return null;
  const w = scene.words.encirclement;
  const becomes = scene.words.control.becoming.has(verb.lemma) || scene.words.other.keeping.has(verb.lemma);
  const state = clause.preps.find(
    (p) =>
      (becomes || w.verbs.has(verb.lemma)) &&
      (scene.words.roles.inside.has(p.word) || scene.words.roles.under.has(p.word)) &&
      w.nouns.has(lowerOf(clause.stretch.tokens[p.noun.to - 1])),
  );
  if (!state) return null;
  const place = subjectPlace(clause, scene) ?? besidePlace(clause, scene);
  const actor = shut(clause, scene, place);
  if (!actor) return null;
  return claim(clause, "state", {
    actor,
    trigger: { from: state.from, to: state.to },
    place,
    quantity: troopsIn(scene, clause.subject),
    coloured: [clause.subject],
  });
}

/** "is at risk of encirclement", "risks encirclement", "face a siege": not yet; null where a clause says nothing of the sort. */
export function risked(clause: Clause, scene: Stage): readonly Found[] | null {
  const verb = clause.verb!;
  const w = scene.words.encirclement;
  if (!clause.subject) return null;
  const under = clause.preps.find(
    (p) =>
      w.sieges.has(lowerOf(clause.stretch.tokens[p.noun.to - 1])) &&
      (w.risking.has(verb.lemma) || hasOne(clause, p.noun, w.risks)),
  );
  const leads =
    verb.modal !== null && w.leading.has(verb.lemma)
      ? clause.preps.find((p) => scene.words.roles.recipient.has(p.word) && hasOne(clause, p.noun, w.sieges))
      : undefined;
  if (leads) return ahead(clause, scene, leads.noun);
  const faced = clause.object && w.risking.has(verb.lemma) && siegeWord(clause, scene, clause.object) >= 0;
  if (!under && !faced) return null;
  const place = subjectPlace(clause, scene) ?? besidePlace(clause, scene);
  const actor = shut(clause, scene, place);
  return actor
    ? claim(clause, "risk", { actor, trigger: verbAt(clause), place, stance: "predicts", coloured: [clause.subject] })
    : null;
}

/** "would lead to an encirclement of X": of whom or what it names. */
function ahead(clause: Clause, scene: Stage, siege: Range): readonly Found[] | null {
  const range = { from: siege.from, to: clause.to };
  const place = scene.placed(range).find((p) => !p.context)?.ref ?? null;
  const named = scene.side(range);
  const side = (place && homeOf(scene, place)) ?? garrison(scene);
  const actor = named?.words ? named : side === null ? null : { side, words: null };
  return actor && place ? claim(clause, "leads", { actor, trigger: verbAt(clause), place, stance: "predicts" }) : null;
}

const hasOne = (clause: Clause, range: Range, words: ReadonlySet<string>): boolean =>
  clause.stretch.tokens.slice(range.from, range.to).some((t) => words.has(t.lower));

const subjectPlace = (clause: Clause, scene: Stage): PlaceRef | null =>
  scene.placed(clause.subject!).find((p) => !p.context)?.ref ??
  scene.placeMeant({ ...clause, object: clause.subject, preps: [], subject: null });

const besidePlace = (clause: Clause, scene: Stage): PlaceRef | null =>
  clause.preps
    .filter((p) => scene.words.settlements.where.has(p.word))
    .flatMap((p) => scene.placed(p.noun))
    .find((p) => !p.context)?.ref ?? null;

const troopsIn = (scene: Stage, range: Range): Quantity | null =>
  scene
    .quantities({ from: Math.max(0, range.from - 2), to: range.to })
    .find((q) => q.range.to > range.from && q.quantity.unit !== "share" && q.noun && q.quantity.value !== null)
    ?.quantity ?? null;

/** Who the subject of a state is: the side it names, whose country its place is in, who was told to be in it before, who says it. */
function shut(clause: Clause, scene: Stage, place: PlaceRef | null): Actor | null {
  const named = scene.side(clause.subject!);
  if (named?.words) return named;
  if (!place) return null;
  const told = scene.before.findLast((c) => c.kind === "encirclement" && c.place?.name === place.name)?.actor;
  return { side: homeOf(scene, place) ?? told ?? scene.speaker ?? garrison(scene) ?? "none", words: null };
}

/** Where the word for a siege stands in a phrase, or the word for a ring that is drawn around a place; -1 for none. */
function siegeWord(clause: Clause, scene: Stage, range: Range): number {
  const { tokens } = clause.stretch;
  const w = scene.words.encirclement;
  for (let k = range.from; k < range.to; k++) {
    if (w.sieges.has(tokens[k]!.lower)) return k;
    if (w.rings.has(tokens[k]!.lower) && scene.words.encirclement.around.has(lowerOf(tokens[k + 1]))) return k;
  }
  return -1;
}

/** What a verb is done to, where that is a siege. */
function siegeIn(clause: Clause, scene: Stage): Range | null {
  const range = clause.verb!.voice === "passive" ? clause.subject : clause.object;
  return range && siegeWord(clause, scene, range) >= 0 ? range : null;
}

/** The place named with a siege, in its own phrase or one that hangs on the verb; none for who is besieged in person. */
const siegePlace = (clause: Clause, scene: Stage, siege: Range): PlaceRef | null =>
  [siege, ...clause.preps.map((p) => p.noun)]
    .flatMap((r) => scene.placed(r))
    .find((p) => !p.context && p.mention.kind !== "country")?.ref ?? null;

/** "the siege of the 14th Brigade": who is named after "of". */
function ofWhom(clause: Clause, scene: Stage, siege: Range): Actor | null {
  const k = siegeWord(clause, scene, siege);
  return scene.words.roles.genitive.has(lowerOf(clause.stretch.tokens[k + 1]))
    ? scene.side({ from: k + 2, to: siege.to })
    : null;
}

/** "tightened the siege of X", "expanded its blockade of X", "closed the ring around X". */
export function laid(clause: Clause, scene: Stage): readonly Found[] {
  const verb = clause.verb!;
  const range = siegeIn(clause, scene);
  if (!range || verb.chain.some((c) => scene.words.chain.attempts.has(c) && !scene.words.chain.asserts.has(c)))
    return [];
  const whom = ofWhom(clause, scene, range);
  const place = siegePlace(clause, scene, range) ?? scene.placeMeant(clause);
  if (!place && !whom?.words) return [];
  const doer = verb.voice === "active" && clause.subject ? scene.side(clause.subject) : null;
  const actor = whom?.words ? whom : shutUp(scene, doer, place);
  return claim(clause, "laid", { actor, trigger: verbAt(clause), place });
}

/** "broke the siege of X", "the siege of X was lifted", "broke out of the encirclement": those in it are surrounded no longer. */
export function broken(clause: Clause, scene: Stage): readonly Found[] {
  const verb = clause.verb!;
  const out = clause.preps.find((p) => siegeWord(clause, scene, p.noun) >= 0)?.noun ?? null;
  const range = siegeIn(clause, scene) ?? out;
  const asked = verb.chain.some((c) => scene.words.chain.demands.has(c));
  if (!range || (verb.form === "infinitive" && !asked && !demanded(clause))) return [];
  const place = siegePlace(clause, scene, range) ?? (scene.placeMeant(clause) || scene.lastPlace());
  const by = verb.voice === "passive" ? null : scene.side(clause.subject ?? { from: 0, to: 0 });
  const told = scene.before.findLast((c) => c.kind === "encirclement" && c.place?.name === place?.name)?.actor;
  const lifts = scene.words.encirclement.lifting.has(verb.lemma);
  const side = (place && homeOf(scene, place)) ?? told ?? (by && (lifts ? scene.other(by.side) : by.side)) ?? "none";
  return claim(clause, "broken", { actor: { side, words: null }, trigger: verbAt(clause), place, negative: true });
}

const demanded = (clause: Clause): boolean => clause.stretch.statement?.attitude === "demands";

/** "the siege of X continues", "there is no encirclement", "the encirclement of the brigade": told as a noun. */
export function nominal(clause: Clause, scene: Stage): readonly Found[] {
  const verb = clause.verb;
  const w = scene.words.encirclement;
  const there =
    verb && clause.subject && clause.object && w.expletive.has(lowerOf(clause.stretch.tokens[clause.subject.from]));
  const range = there ? clause.object : verb ? clause.subject : { from: clause.from, to: clause.to };
  if (!range || verb?.modal || (verb && !w.happening.has(verb.lemma))) return [];
  const { tokens } = clause.stretch;
  const ring = siegeWord(clause, scene, range);
  const k = ring >= 0 ? ring : tokens.findIndex((t, i) => i >= range.from && i < range.to && w.nouns.has(t.lower));
  if (k < 0) return [];
  const named = scene.words.roles.genitive.has(lowerOf(tokens[k + 1]))
    ? scene.side({ from: k + 2, to: range.to })
    : null;
  const before = scene.before.findLast((c) => c.kind === "encirclement");
  const here = scene.places({ from: k, to: tokens.length })[0] ?? null;
  const own = clause.verb === null && clause.type === "complement" && scene.speaker !== null;
  const formed = verb !== null && w.forming.has(verb.lemma);
  const home = here && (ring >= 0 || own || formed) ? (homeOf(scene, here) ?? garrison(scene)) : null;
  const side = home ?? before?.actor ?? (own || (there && scene.speaker) ? scene.speaker : null);
  const actor = named?.words ? named : (named ?? (side ? { side, words: null } : null));
  if (!actor) return [];
  const place = here ?? (before?.place ? { ...before.place, text: null } : null);
  const feared =
    scene.words.roles.genitive.has(lowerOf(tokens[k - 1])) && hasOne(clause, { from: range.from, to: k }, w.risks);
  const untrue =
    verb?.lemma === "be" && clause.object !== null && hasOne(clause, clause.object, scene.words.refer.untrue);
  return claim(clause, "noun", {
    actor,
    trigger: { from: k, to: k + 1 },
    place,
    negative: untrue,
    stance: feared ? "predicts" : null,
  });
}
