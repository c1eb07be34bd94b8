import type { PlaceRef } from "../../model/claim.ts";
import type { SideId } from "../../model/id.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor, Found } from "../frame.ts";
import { hasPeople, hasWord, namedSide, sideOfPlace } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { modality, negated } from "../stance.ts";
import { storyPlace } from "../understood.ts";

/** Whether a clause tells of one sort of event, and who is its doer where one is; null where it does not. */
type Told = {
  readonly rule: string;
  readonly actor: Actor | null;
  readonly quantity?: Quantity | null;
  readonly lack?: boolean;
  /** Who does it to others. */
  readonly by?: Actor | null;
};

/** What is checked of daily life in a war: power cut, crossings and hospitals shut, bridges blown, relief let through or not, truces, human shields. */
export function eventsOf(clause: Clause, scene: Stage, name: string): readonly Found[] {
  const statement = clause.stretch.statement;
  if (clause.type === "purpose" || modality(clause, scene.words) !== "asserts" || statement?.attitude === "demands")
    return [];
  const told =
    supply(clause, scene, name) ??
    relief(clause, scene, name) ??
    closed(clause, scene, name) ??
    blown(clause, scene, name) ??
    truce(clause, scene) ??
    misused(clause, scene, name);
  if (!told) return [];
  const of = (place: PlaceRef | null): Found =>
    found(clause, {
      kind: "other",
      rule: told.rule,
      actor: told.actor ?? { side: peopleOf(scene, place, told.by ?? null), words: null },
      trigger: { from: clause.verb!.from, to: clause.verb!.to },
      place,
      quantity: told.quantity ?? null,
      negative: told.lack === true && negated(clause, scene.words),
    });
  const places = placesOf(clause, scene);
  if (told.rule === "other/truce" && !places.length) return [of(null)];
  return places.length ? places.map(of) : [of(placeUnderstood(clause, scene))];
}

/** The places a clause names, in its subject, object and phrases; a wider one behind another only frames it. */
function placesOf(clause: Clause, scene: Stage): readonly PlaceRef[] {
  const where = clause.preps.filter((p) => !scene.words.roles.agent.has(p.word)).map((p) => p.noun);
  const all = [...(clause.subject ? [clause.subject] : []), ...(clause.object ? [clause.object] : []), ...where]
    .flatMap((r) => scene.placed(r))
    .filter((p) => !p.context && p.mention.kind !== "country");
  return all.filter((p, i) => all.findIndex((o) => o.ref.name === p.ref.name) === i).map((p) => p.ref);
}

/** "in the city", else the place told of before. */
function placeUnderstood(clause: Clause, scene: Stage): PlaceRef | null {
  const place = scene.placeMeant(clause) ?? scene.lastPlace() ?? storyPlace(scene);
  return place ? { ...place, text: null, part: null } : null;
}

/** Whose people bear it: the side of the place, else the other side of who does it, where that is a people of its own. */
function peopleOf(scene: Stage, place: PlaceRef | null, by: Actor | null): SideId {
  const side = sideOfPlace(scene, place) ?? (by ? scene.other(by.side) : place ? null : scene.speaker);
  return side !== null && hasPeople(scene, side) ? side : "none";
}

/** The last word of a phrase before its first preposition. */
function headIn(clause: Clause, range: Range | null): string {
  if (!range) return "";
  const { tokens } = clause.stretch;
  let to = range.from;
  while (to < range.to && tokens[to]!.tag !== "ADP") to++;
  return lowerOf(tokens[to - 1]);
}

/** Who is named as the doer: the subject of an active verb, the by-phrase of a passive. */
function doerNamed(clause: Clause, scene: Stage): Actor | null {
  const by = clause.preps.find((p) => scene.words.roles.agent.has(p.word));
  const range = clause.verb?.voice === "passive" ? (by?.noun ?? null) : clause.subject;
  const named = range && namedSide(scene, range);
  const pronoun = range !== null && range.to - range.from === 1 && clause.stretch.tokens[range.from]?.tag === "PRON";
  return named ?? (pronoun ? scene.side(range) : null);
}

/** "power has been cut", "the town is without water", "there is no heating", "fuel for one day is left". */
function supply(clause: Clause, scene: Stage, name: string): Told | null {
  const w = scene.words.other;
  const verb = clause.verb!;
  const { tokens } = clause.stretch;
  const rule = "other/supply";
  const lacks = clause.preps.some((p) => w.lacking.has(p.word) && hasWord(scene, p.noun, w.utilities));
  if (lacks) return { rule, actor: null, lack: true };
  const be = verb.lemma === "be" || verb.lemma === "remain";
  const subject = headIn(clause, clause.subject);
  const after = { from: verb.to, to: Math.min(clause.to, verb.to + 3) };
  if (w.utilities.has(subject) || w.stocks.has(subject)) {
    if (w.failing.has(name) && !(verb.voice === "active" && clause.object))
      return { rule, actor: null, by: doerNamed(clause, scene), lack: true };
    if (be && hasWord(scene, after, w.off)) return { rule, actor: null, lack: true };
  }
  const object = clause.object;
  if (object && w.failing.has(name) && verb.voice === "active" && w.utilities.has(headIn(clause, object))) {
    if (name !== "lose") return { rule, actor: null, by: doerNamed(clause, scene), lack: true };
    const placed =
      clause.subject !== null &&
      (scene.placed(clause.subject).length > 0 || hasWord(scene, clause.subject, scene.words.strike.targets));
    return placed ? { rule, actor: null, lack: true } : null;
  }
  const out =
    verb.lemma === "run" && clause.preps.some((p) => p.from <= verb.to + 1 && w.stocks.has(headIn(clause, p.noun)));
  if (out) return { rule, actor: null };
  const no = tokens.findIndex(
    (t, k) => k >= clause.from && k < clause.to && scene.words.denyingDeterminers.has(t.lower),
  );
  if (
    (be || verb.lemma === "have") &&
    no >= 0 &&
    (w.utilities.has(lowerOf(tokens[no + 1])) || w.stocks.has(lowerOf(tokens[no + 1])))
  )
    return { rule, actor: null, lack: true };
  return null;
}

/** "no aid has entered X", "40 lorries with flour were turned back", "a convoy reached X". */
function relief(clause: Clause, scene: Stage, name: string): Told | null {
  const w = scene.words.other;
  const verb = clause.verb!;
  if (!w.passing.has(name)) return null;
  const range =
    verb.voice === "passive" || !w.convoys.has(headIn(clause, clause.object)) ? clause.subject : clause.object;
  if (!range || !w.convoys.has(headIn(clause, range)) || !hasWord(scene, { from: range.from, to: clause.to }, w.relief))
    return null;
  if (range === clause.subject && scene.side({ from: range.from, to: Math.min(range.to, range.from + 1) })?.words)
    return null;
  const q = scene
    .quantities({ from: Math.max(0, range.from - 2), to: clause.to })
    .find(
      (c) => c.quantity.value !== null && c.noun !== null && w.loads.has(lowerOf(clause.stretch.tokens[c.noun.to - 1])),
    );
  const unit = q ? w.loads.get(lowerOf(clause.stretch.tokens[q.noun!.to - 1])) : undefined;
  const checkpoint = clause.preps.map((p) => namedSide(scene, p.noun)).find((s) => s !== null) ?? null;
  return {
    rule: "other/relief",
    actor: range === clause.object ? doerNamed(clause, scene) : checkpoint,
    quantity: q && unit ? { ...q.quantity, unit } : null,
    lack: true,
  };
}

/** "the crossing remains shut", "schools were closed", "the hospital has stopped working". */
function closed(clause: Clause, scene: Stage, name: string): Told | null {
  const w = scene.words.other;
  const verb = clause.verb!;
  const rule = "other/closed";
  const subject = headIn(clause, clause.subject);
  const object = headIn(clause, clause.object);
  const state = { from: verb.to, to: Math.min(clause.to, (clause.object?.to ?? verb.to) + 3) };
  if (w.venues.has(subject)) {
    const stops = w.working.has(verb.lemma) && (verb.chain.length > 0 || verb.negation !== null);
    if (stops) return { rule, actor: null };
    const shut =
      hasWord(scene, state, w.shut) ||
      clause.preps.some((p) => p.word === "out of" && hasWord(scene, p.noun, new Set(["service", "action"])));
    if ((verb.voice === "passive" || !clause.object) && (w.shutting.has(name) || shut))
      return { rule, actor: doerNamed(clause, scene) };
    return null;
  }
  if (!w.venues.has(object) || verb.voice !== "active") return null;
  const holds = w.shutting.has(name) || hasWord(scene, { from: clause.object!.from, to: state.to }, w.shut);
  return holds ? { rule, actor: doerNamed(clause, scene) } : null;
}

/** "the bridge was blown up": by whoever is named; what weapons do to it is a strike. */
function blown(clause: Clause, scene: Stage, name: string): Told | null {
  const w = scene.words.other;
  const verb = clause.verb!;
  const range = verb.voice === "passive" || !clause.object ? clause.subject : clause.object;
  if (!range || !w.wrecking.has(name) || !w.spans.has(headIn(clause, range))) return null;
  if (hasWord(scene, clause, scene.words.strike.weaponWords) || hasWord(scene, clause, scene.words.strike.strikeNouns))
    return null;
  return { rule: "other/blown", actor: doerNamed(clause, scene) ?? { side: "none", words: null } };
}

/** "agreed to a ceasefire", "the truce collapsed", "violated the ceasefire". */
function truce(clause: Clause, scene: Stage): Told | null {
  const w = scene.words.other;
  const verb = clause.verb!;
  if (!w.truceActs.has(verb.lemma)) return null;
  const ranges = [
    clause.subject,
    clause.object,
    ...clause.preps.filter((p) => p.from <= verb.to + 3 && p.from >= verb.to).map((p) => p.noun),
  ];
  const about = ranges.find((r) => r !== null && w.truces.has(headIn(clause, r)));
  if (!about) return null;
  if (about === clause.subject) return { rule: "other/truce", actor: { side: "none", words: null } };
  const { tokens } = clause.stretch;
  const several =
    clause.subject !== null &&
    tokens
      .slice(clause.subject.from, clause.subject.to)
      .some((t) => scene.words.grammar.coordinators.has(t.lower) || scene.words.events.function.both.has(t.lower));
  const doer = several ? null : doerNamed(clause, scene);
  const charged = !clause.subject && verb.form === "gerund" ? scene.other(scene.speaker) : null;
  return { rule: "other/truce", actor: doer ?? { side: charged ?? "none", words: null } };
}

/** "used as human shields", "used the hospital as a base". */
function misused(clause: Clause, scene: Stage, name: string): Told | null {
  const w = scene.words.other;
  const { tokens } = clause.stretch;
  const as = tokens.findIndex((t, k) => k >= clause.verb!.to && k < clause.verb!.to + 8 && t.lower === "as");
  if (!w.using.has(name) || as < 0 || !hasWord(scene, { from: as, to: Math.min(tokens.length, as + 5) }, w.abuses))
    return null;
  const foe = scene.denied ? scene.speaker : scene.other(scene.speaker);
  return { rule: "other/misused", actor: doerNamed(clause, scene) ?? { side: foe ?? "none", words: null } };
}
