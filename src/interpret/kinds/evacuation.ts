import type { PlaceRef } from "../../model/claim.ts";
import type { SideId } from "../../model/id.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor, Found, ReadKind } from "../frame.ts";
import { hasPeople } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { homeOf } from "./control-holder.ts";

/** Reads troops or civilians leaving a place; the actor is the side that leaves. */
export const evacuation: ReadKind = (clause, scene) => {
  const stage = scene as Stage;
  const verb = clause.verb;
  const w = scene.words.evacuation;
  if (!verb) return nominal(clause, stage, { from: clause.from, to: clause.to });
  const name = nameOf(clause);
  if (w.leave.has(name) && verb.voice === "active") return leaving(clause, stage, name);
  if (w.remove.has(name) && verb.voice === "passive") return removed(clause, stage);
  if (w.leave.has(name) || verb.modal || verb.form !== "finite" || !clause.subject) return [];
  if (w.light.has(verb.lemma) && clause.object) return nominal(clause, stage, clause.object, clause.subject);
  const state = verb.lemma === "be" ? clause.preps.find((p) => scene.words.roles.inside.has(p.word)) : undefined;
  if (state) return nominal(clause, stage, state.noun, clause.subject);
  return clause.type === "adverbial" ? [] : nominal(clause, stage, clause.subject);
};

/** The verb with its particle, which may stand after the object: "pulled some units out of X". */
function nameOf(clause: Clause): string {
  const verb = clause.verb!;
  const away = verb.particle ? null : clause.preps.find((p) => / of$| from$/.test(p.word));
  const particle = verb.particle ?? away?.word.split(" ")[0];
  return particle ? `${verb.lemma} ${particle}` : verb.lemma;
}

function leaving(clause: Clause, scene: Stage, name: string): readonly Found[] {
  const w = scene.words.evacuation;
  const verb = clause.verb!;
  const from = clause.preps.find((p) => w.from.has(p.word) || p.word === "back from");
  if (w.remove.has(name) && clause.object && leavers(clause, scene, clause.object))
    return [one(clause, scene, ownerOf(clause, scene), placeIn(clause, scene, from?.noun ?? null))];
  const subject = clause.subject
    ? scene.side(clause.subject)
    : clause.stretch.statement?.attitude === "demands"
      ? scene.doer(clause)
      : null;
  if (!subject && !(clause.subject && people(clause, scene, clause.subject))) return [];
  if (verb.chain.some((c) => scene.words.chain.attempts.has(c) && !scene.words.chain.asserts.has(c))) return [];
  const target = from?.noun ?? (w.of.has(name) ? clause.object : null);
  if (w.of.has(name) && !target && name !== "flee") return [];
  const beside = from && clause.preps.find((p) => p.from === from.to && scene.words.settlements.where.has(p.word));
  const around = clause.preps.find((p) => scene.words.settlements.where.has(p.word) && scene.placed(p.noun).length > 0);
  const place =
    placeIn(clause, scene, target) ??
    (beside ? placeIn(clause, scene, beside.noun) : null) ??
    (target && around && people(clause, scene, clause.subject ?? target) ? placeIn(clause, scene, around.noun) : null);
  const many = name === "flee" && counted(clause, scene) !== null;
  if (w.of.has(name) && target && !place && !many) return [];
  if (clause.type === "relative" && name === "leave") return [];
  const actor = subject ?? sideOfPeople(clause, scene, clause.subject!, place);
  return [one(clause, scene, actor, place ?? (target ? null : scene.lastPlace()))];
}

/** "300 residents were evacuated from X". */
function removed(clause: Clause, scene: Stage): readonly Found[] {
  const from =
    clause.preps.find((p) => scene.words.evacuation.from.has(p.word) || / (of|from)$/.test(p.word)) ??
    clause.preps.find((p) => scene.words.roles.inside.has(p.word) && scene.placed(p.noun).length > 0);
  if (!clause.subject) return [];
  const side = scene.side(clause.subject);
  if (!side && !people(clause, scene, clause.subject)) {
    const place = scene.placed(clause.subject)[0];
    return place ? [one(clause, scene, sideOfPeople(clause, scene, clause.subject), place.ref)] : [];
  }
  return [
    one(
      clause,
      scene,
      side ?? sideOfPeople(clause, scene, clause.subject, placeIn(clause, scene, from?.noun ?? null)),
      placeIn(clause, scene, from?.noun ?? null),
    ),
  ];
}

const people = (clause: Clause, scene: Stage, range: Range): boolean =>
  clause.stretch.tokens.slice(range.from, range.to).some((t) => scene.words.evacuation.people.has(t.lower));

/** Whose people or troops are taken out: as named, else the side's that takes them. */
function ownerOf(clause: Clause, scene: Stage): Actor {
  const named = scene.side(clause.object!);
  if (named?.words) return named;
  const doer = clause.subject && scene.side(clause.subject);
  return doer?.words ? doer : sideOfPeople(clause, scene, clause.object!);
}

/** People, or troops that are no name of a side alone. */
const leavers = (clause: Clause, scene: Stage, range: Range): boolean =>
  people(clause, scene, range) ||
  clause.stretch.tokens.slice(range.from, range.to).some((t) => scene.words.actors.forces.has(t.lower));

/** Whose people: as named, else the speaker's own. */
const sideOfPeople = (_clause: Clause, scene: Stage, range: Range, place: PlaceRef | null = null): Actor =>
  scene.side(range) ?? { side: peopleOf(scene, (place && homeOf(scene, place)) ?? scene.speaker), words: null };

/** Civilians of a country two sides fight over are nobody's. */
const peopleOf = (scene: Stage, side: SideId | null): SideId =>
  side !== null && hasPeople(scene, side) ? side : "none";

function placeIn(clause: Clause, scene: Stage, range: Range | null): PlaceRef | null {
  const named = range && scene.placed(range).find((p) => !p.context);
  if (named) return named.ref;
  const meant = range && scene.placeMeant({ ...clause, object: range, preps: [], subject: null });
  return meant || null;
}

const one = (clause: Clause, scene: Stage, actor: Actor, place: PlaceRef | null): Found =>
  found(clause, {
    kind: "evacuation",
    rule: "evacuation/leave",
    actor,
    trigger: { from: clause.verb?.from ?? clause.from, to: clause.verb?.to ?? clause.to },
    place,
    quantity: counted(clause, scene),
    coloured: [clause.subject, clause.object],
  });

/** "About 300 people leave", "evacuated 40 families": how many people, families or units leave. */
function counted(clause: Clause, scene: Stage): Quantity | null {
  for (const range of [clause.subject, clause.object]) {
    if (!range) continue;
    const q = scene
      .quantities({ from: Math.max(0, range.from - 3), to: range.to })
      .find((c) => c.range.to > range.from && c.range.to <= range.to + 1 && c.quantity.value !== null);
    if (!q || q.quantity.unit === "share") continue;
    const own = q.noun && lowerOf(clause.stretch.tokens[q.noun.to - 1]);
    if (own && scene.words.evacuation.own.has(own)) return { ...q.quantity, unit: own };
    if (q.quantity.unit) return q.quantity;
    const noun = lowerOf(clause.stretch.tokens[q.range.to]);
    if (scene.words.evacuation.people.has(noun)) return { ...q.quantity, unit: noun };
  }
  return null;
}

/** "the pullback", "their disorderly retreat". */
function nominal(clause: Clause, scene: Stage, range: Range, leaver: Range | null = null): readonly Found[] {
  const { tokens } = clause.stretch;
  const w = scene.words.evacuation;
  const k = tokens.findIndex((t, i) => i >= range.from && i < range.to && w.nouns.has(t.lower));
  if (k < 0) return [];
  const owner =
    (leaver && scene.side(leaver)) ??
    scene.side({ from: range.from, to: k }) ??
    (scene.words.roles.genitive.has(lowerOf(tokens[k + 1])) ? scene.side({ from: k + 2, to: range.to }) : null);
  const last = scene.before.findLast((c) => c.kind === "evacuation");
  const actor =
    owner ?? (last ? { side: last.actor, words: null } : scene.speaker ? { side: scene.speaker, words: null } : null);
  if (!actor) return [];
  const after = tokens.findIndex((t, i) => i > k && i < k + 4 && w.from.has(t.lower));
  const named = after > 0 ? scene.placed({ from: after, to: tokens.length }).find((p) => !p.context) : undefined;
  const place = named?.ref ?? (last?.place ? { ...last.place, text: null } : scene.lastPlace());
  return [
    found(clause, {
      kind: "evacuation",
      rule: "evacuation/noun",
      actor,
      trigger: { from: k, to: k + 1 },
      place,
      coloured: [range],
    }),
  ];
}
