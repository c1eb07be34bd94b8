import type { PlaceRef } from "../../model/claim.ts";
import type { Clause, Prep, Range } from "../clause.ts";
import type { Found } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { each } from "./evacuation-each.ts";
import { counted, hasWord, leaverOf, peopleIn } from "./evacuation-who.ts";

// People on the move: a verb of going that says which way, a verb of coming where they are now, "have taken refuge".

/** "thousands streamed over the bridge into X", "families have taken shelter in X", "60 people reached X": people, and which way or where. */
export function flight(clause: Clause, scene: Stage, name: string, leavers: Range | null): readonly Found[] {
  if (!leavers || !going(clause, scene)) return [];
  const people = peopleIn(clause, scene, leavers);
  const told = ourselves(clause, scene, leavers);
  if (!people && !told) return [];
  const w = scene.words.evacuation;
  const moves = w.flight.has(name) && (told ? !clause.object : onward(clause, scene) || w.streaming.has(name));
  const comes = w.reaching.has(name) && arrives(clause, scene, leavers);
  if (!moves && !comes && !sought(clause, scene)) return [];
  const place = placeOf(clause, scene, leavers);
  const actor = told ? { side: "none", words: null } : leaverOf(clause, scene, leavers, place);
  return [
    found(clause, {
      kind: "evacuation",
      rule: "evacuation/flight",
      actor,
      trigger: { from: clause.verb!.from, to: clause.verb!.to },
      place,
      quantity: counted(clause, scene, leavers),
      coloured: [leavers],
    }),
  ];
}

/** Done by who is its subject, and no mere wish or possibility. */
function going(clause: Clause, scene: Stage): boolean {
  const verb = clause.verb!;
  if (verb.voice === "passive" || (verb.modal !== null && !scene.words.roles.future.has(verb.modal))) return false;
  if (clause.type === "relative" && !clause.stretch.statement) return false;
  return !verb.chain.some((c) => scene.words.chain.attempts.has(c) && !scene.words.chain.asserts.has(c));
}

/** "we walked at night": told by those who did, who speak for nobody; what they do every day is no flight. */
function ourselves(clause: Clause, scene: Stage, leavers: Range): boolean {
  const { tokens } = clause.stretch;
  const verb = clause.verb!;
  return (
    clause.stretch.statement?.speaker.side === "none" &&
    leavers.to - leavers.from === 1 &&
    scene.words.evacuation.selves.has(lowerOf(tokens[leavers.from])) &&
    (verb.past || verb.perfect) &&
    verb.negation === null &&
    !verb.modal &&
    !onlyThrough(clause, scene)
  );
}

/** "we walked through the market": a way without an end. */
const onlyThrough = (clause: Clause, scene: Stage): boolean =>
  clause.preps.length > 0 &&
  clause.preps.every((p) => scene.words.evacuation.course.has(p.word) && !goal(clause, scene, p));

/** A way told: to a place, over a border, along a road, south, on foot. */
function onward(clause: Clause, scene: Stage): boolean {
  const w = scene.words;
  const { tokens } = clause.stretch;
  if (clause.preps.some((p) => w.evacuation.course.has(p.word) && goal(clause, scene, p))) return true;
  if (clause.preps.some((p) => hasWord(clause, p.noun, w.evacuation.foot))) return true;
  if (clause.object)
    return scene.words.advance.crossing.has(clause.verb!.lemma) && ground(clause, scene, clause.object);
  return w.places.compass.has(lowerOf(tokens[clause.verb!.to]));
}

const goal = (clause: Clause, scene: Stage, prep: Prep): boolean => ground(clause, scene, prep.noun);

/** A place by name, or a border, road or shelter. */
const ground = (clause: Clause, scene: Stage, range: Range): boolean =>
  scene.placed(range).length > 0 || hasWord(clause, range, scene.words.evacuation.goals);

/** "arrived in X", "have crowded into X", "reached X": families or a number of people, in a place. */
function arrives(clause: Clause, scene: Stage, leavers: Range): boolean {
  const w = scene.words.evacuation;
  const many =
    counted(clause, scene, leavers) !== null || hasWord(clause, leavers, w.escapees) || hasWord(clause, leavers, w.own);
  if (!many) return false;
  if (clause.object) return scene.words.advance.reach.has(clause.verb!.lemma) && ground(clause, scene, clause.object);
  return clause.preps.some((p) => w.harbour.has(p.word) && ground(clause, scene, p.noun));
}

/** "have taken refuge", "sought shelter in a school", from no mere rain. */
function sought(clause: Clause, scene: Stage): boolean {
  const w = scene.words.evacuation;
  return (
    w.seeking.has(clause.verb!.lemma) &&
    clause.object !== null &&
    w.refuges.has(lowerOf(clause.stretch.tokens[clause.object.to - 1])) &&
    !hasWord(clause, { from: clause.from, to: clause.to }, w.weather)
  );
}

/** What they left; else where they are at home; else what they crossed or came to. */
function placeOf(clause: Clause, scene: Stage, leavers: Range): PlaceRef | null {
  const w = scene.words.evacuation;
  const from = clause.preps.filter((p) => scene.words.roles.away.has(p.word) || w.from.has(p.word));
  const ahead = clause.preps.filter((p) => p.to <= clause.verb!.from && scene.words.roles.inside.has(p.word));
  const to = clause.preps.filter((p) => p.from >= clause.verb!.to && !w.bound.has(p.word) && !aside(scene, p));
  const ranges = [
    ...from.map((p) => p.noun),
    leavers,
    ...ahead.map((p) => p.noun),
    clause.object,
    ...to.map((p) => p.noun),
  ];
  for (const range of ranges) {
    const named = range && scene.placed(range).find((p) => !p.context);
    if (named) return named.ref;
    const meant =
      range && range !== leavers && scene.placeMeant({ ...clause, object: range, preps: [], subject: null });
    if (meant) return meant;
  }
  return null;
}

/** "toward X": where they have not come yet. */
const aside = (scene: Stage, prep: Prep): boolean =>
  scene.words.evacuation.ahead.has(prep.word) || scene.words.roles.times.has(prep.word);

/** "we walked for two nights". */
export function walked(clause: Clause, scene: Stage): readonly Found[] {
  const { subject, verb } = clause;
  const speaker = clause.stretch.statement?.speaker.side;
  if (speaker !== "none" || !subject || verb!.modal || verb!.voice === "passive" || verb!.negation) return [];
  const long = scene.quantities({ from: verb!.to, to: clause.to }).some((q) => q.read.dimension === "time");
  const own = scene.words.actors.own.has(lowerOf(clause.stretch.tokens[subject.from]));
  return long && own ? each(clause, { actor: { side: "none", words: null }, places: [] }) : [];
}
