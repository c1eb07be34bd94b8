import type { PlaceRef } from "../../model/claim.ts";
import { campsHere } from "../actors.ts";
import { type Clause, type Range, spanOf } from "../clause.ts";
import type { Actor, Found, ReadKind } from "../frame.ts";
import { countryOf } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import { modality } from "../stance.ts";
import { homeOf } from "./control-holder.ts";
import { garrison } from "./encirclement-whose.ts";
import { arrived, displaced, tally } from "./evacuation-counts.ts";
import { each } from "./evacuation-each.ts";
import { flight, walked } from "./evacuation-flight.ts";
import { areGone, numbered, shifted } from "./evacuation-gone.ts";
import { evacuationNoun } from "./evacuation-nouns.ts";
import { told } from "./evacuation-orders.ts";
import { leftPlaces, namedIn, within } from "./evacuation-places.ts";
import { counted, guests, hasWord, leaverOf, peopleAt, peopleIn } from "./evacuation-who.ts";

/** Reads troops or civilians leaving a place; the actor is the side that leaves. One claim a place. */
export const evacuation: ReadKind = (clause, scene) => {
  const stage = scene as Stage;
  const verb = clause.verb;
  const w = scene.words.evacuation;
  if (!verb) {
    const count = [tally(clause, stage), numbered(clause, stage)].find((x) => x.length);
    return count ?? evacuationNoun(clause, stage, { from: clause.from, to: clause.to });
  }
  const name = nameOf(clause, stage);
  const left = w.leave.has(name) && verb.voice === "active" ? leaving(clause, stage, name) : [];
  if (left.length) return left;
  const fled = flight(clause, stage, name, told(clause, stage) ? null : (aboard(clause, stage) ?? clause.subject));
  if (fled.length) return fled;
  if (w.leave.has(name) && verb.voice === "active" && !w.remove.has(name) && !w.shift.has(name))
    return shifted(clause, stage, name);
  for (const read of [emptiedOf, areGone, shifted]) {
    const gone = read(clause, stage, name);
    if (gone.length) return gone;
  }
  const number = numbered(clause, stage);
  if (number.length) return number;
  if (verb.voice === "passive" && w.emptied.has(name) && clause.subject) {
    const posts = deserted(clause, stage, clause.subject);
    if (posts.length) return posts;
  }
  if (w.registering.has(name) && clause.object && hasWord(clause, clause.object, w.displaced))
    return displaced(clause, stage, clause.object, null);
  if (w.registering.has(name) && clause.object && hasWord(clause, clause.object, w.arrivals))
    return arrived(clause, stage, clause.object);
  if (w.walking.has(name) && !clause.object && verb.voice === "active" && walked(clause, stage).length)
    return walked(clause, stage);
  if (w.banishing.has(verb.lemma) && clause.preps.some((p) => outOf(p.word) && scene.places(p.noun).length))
    return moved(clause, stage, "move out", done(clause) ? clause.subject : clause.object).map((f) => ({
      ...f,
      stance: "demands" as const,
    }));
  if (w.remove.has(name) || w.shift.has(name))
    return moved(clause, stage, name, done(clause) ? clause.subject : clause.object);
  if (w.leave.has(name) || verb.modal || verb.form !== "finite" || !clause.subject) return [];
  if (w.light.has(name) && clause.object)
    return evacuationNoun(clause, stage, verb.voice === "passive" ? clause.subject : clause.object, clause.subject);
  const state = verb.lemma === "be" ? clause.preps.find((p) => scene.words.roles.inside.has(p.word)) : undefined;
  if (state) return evacuationNoun(clause, stage, state.noun, clause.subject);
  if (verb.lemma === "be" && clause.object && pointing(clause, stage))
    return evacuationNoun(clause, stage, clause.object);
  // "the retreat did not change this" denies no retreat.
  const changes =
    verb.negation !== null &&
    verb.lemma !== "be" &&
    !w.light.has(verb.lemma) &&
    !scene.words.advance.happening.has(verb.lemma);
  return clause.type === "adverbial" || changes ? [] : evacuationNoun(clause, stage, clause.subject);
};

/** "there was no retreat", "this is not an evacuation". */
const pointing = (clause: Clause, scene: Stage): boolean => {
  const first = lowerOf(clause.stretch.tokens[clause.subject!.from]);
  return scene.words.encirclement.expletive.has(first) || scene.words.refer.pronouns.has(first);
};

/** Whether it is done to the subject: "cost 2,600 lives and driven 6,000 people from home" has an object, and is no passive. */
const done = (clause: Clause): boolean =>
  clause.verb!.voice === "passive" && !(clause.verb!.form === "participle" && clause.object);

/** "out of", "away from". */
const outOf = (preposition: string): boolean => preposition.endsWith(" of") || preposition.endsWith(" from");

/** The verb with its particle, which may stand after the object: "pulled some units out of X", "flew 200 people out". */
function nameOf(clause: Clause, scene: Stage): string {
  const verb = clause.verb!;
  const away = verb.particle ? null : clause.preps.find((p) => outOf(p.word) && scene.words.roles.away.has(p.word));
  const after = clause.object ? lowerOf(clause.stretch.tokens[clause.object.to]) : "";
  const behind = scene.words.grammar.particles.has(after) && !clause.preps.some((p) => p.word === after) ? after : null;
  const particle = verb.particle ?? away?.word.split(" ")[0] ?? behind;
  return particle ? `${verb.lemma} ${particle}` : verb.lemma;
}

/** "shelling has emptied X and Y", "hospitals in X were cleared of patients". */
function emptiedOf(clause: Clause, scene: Stage, name: string): readonly Found[] {
  const w = scene.words.evacuation;
  if (!w.emptying.has(name)) return [];
  const { verb, subject, object } = clause;
  const of = clause.preps.find((p) => scene.words.roles.genitive.has(p.word) && peopleIn(clause, scene, p.noun));
  const range = verb!.voice === "passive" ? subject : object;
  const active = verb!.voice === "active" && name !== "clear" && subject !== null && !scene.side(subject)?.words;
  const house =
    verb!.voice === "passive" && name === "empty" && hasWord(clause, range ?? clause, scene.words.control.sites);
  if (!range || !(of || active || house)) return [];
  const named = leftPlaces(clause, scene, range, null);
  const site = hasWord(clause, range, scene.words.control.sites) ? scene.lastPlace() : null;
  const places: readonly (PlaceRef | null)[] =
    named.length || !hasWord(clause, range, scene.words.control.sites) ? named : [site];
  if (!places.length) return [];
  return each(clause, {
    actor: peopleAt(scene, places[0] ?? null),
    places,
    quantity: of ? counted(clause, scene, of.noun) : null,
  });
}

/** Those who leave are the subject; the place stands after "from", or is the object of "left", "fled", "abandoned". */
function leaving(clause: Clause, scene: Stage, name: string): readonly Found[] {
  const w = scene.words.evacuation;
  const verb = clause.verb!;
  if (w.remove.has(name) && clause.object && isTaken(clause, scene, clause.object))
    return moved(clause, scene, name, clause.object);
  if (!w.of.has(name) && clause.object && named(clause, clause.object) && !ofOwn(clause, scene, name)) return [];
  if (w.bare.has(name) && !gone(clause, scene, name)) return [];
  if (clause.subject && person(clause, scene, clause.subject)) return [];
  const asked = told(clause, scene);
  const leavers = asked?.leavers ?? aboard(clause, scene) ?? clause.subject;
  const people = leavers !== null && peopleIn(clause, scene, leavers);
  const subject = leavers
    ? (scene.side(leavers) ??
      official(clause, scene, leavers) ??
      guests(clause, scene, leavers) ??
      defenders(clause, scene, leavers))
    : demanded(clause)
      ? scene.doer(clause)
      : null;
  if (!subject && !people) return selves(clause, scene, name);
  const number = leavers && counted(clause, scene, leavers);
  const tried = verb.chain.some((c) => scene.words.chain.attempts.has(c) && !scene.words.chain.asserts.has(c));
  if (tried && !asked) return [];
  const could = people && verb.modal !== null && scene.words.roles.perhaps.has(verb.modal) && !verb.perfect;
  if (w.civil.has(name) && !(people && number)) return [];
  const from = clause.preps.find((p) => w.from.has(p.word) || p.word === "back from");
  const target = from?.noun ?? (w.of.has(name) ? clause.object : null);
  if ((w.moving.has(name) || w.gone.has(name)) && !target) return [];
  const driven = name === "drive off" && subject !== null && !clause.object;
  if (w.placed.has(name) && !target && !driven && !moves(clause, scene)) return [];
  if (name === "arrive" && leavers) return people && number ? arrived(clause, scene, leavers) : [];
  const bound = people && clause.preps.some((p) => w.bound.has(p.word) && scene.placed(p.noun).length > 0);
  const heads = bound || (clause.preps.some((p) => w.heading.has(p.word)) && subject?.words != null);
  const trailing =
    !target && subject !== null && !people && (clause.type === "adverbial" || armed(clause, scene, leavers));
  const away = verb.perfect || verb.progressive || number?.unit === "share";
  const rides = borne(clause, scene, people && number !== null);
  const off = rides || trailing || asked !== null || demanded(clause) || w.going.has(name) || (away && !clause.object);
  if (w.of.has(name) && !target && name !== "flee" && !((people || trailing || rides) && off) && !heads) return [];
  if (clause.type === "relative" && name === "leave") return [];
  const left = leftPlaces(clause, scene, target, people ? leavers : null);
  const before = asked !== null || clause.type === "adverbial";
  const unsaid = target || !leavers ? [] : before ? placeBefore(clause, scene) : stationed(clause, scene, leavers);
  const places = left.length ? left : unsaid;
  const homes = target !== null && hasWord(clause, target, w.homes);
  const free =
    (people && (homes || (name === "flee" && number !== null))) || (target !== null && known(clause, scene, target));
  if (w.of.has(name) && target && !places.length && !free) return [];
  const stance = scene.words.roles.terms.has(clause.link ?? "")
    ? "demands"
    : (asked?.stance ?? (could && !verb.negation ? "predicts" : null));
  const warned = stance === "demands" || demanded(clause) || modality(clause, scene.words) === "demands";
  const actor =
    (warned ? advised(clause, scene, leavers, places[0] ?? null) : null) ??
    (people && leavers ? leaverOf(clause, scene, leavers, places[0] ?? null) : subject!);
  return each(clause, {
    actor,
    places: places.length ? places : [(target && !homes) || bound ? null : scene.lastPlace()],
    quantity: number ?? (clause.object && counted(clause, scene, clause.object)),
    stance,
  });
}

/** "we left on foot", "six people left in an armoured carrier": in what, of people who are counted or are those who speak. */
const borne = (clause: Clause, scene: Stage, many: boolean): boolean => {
  const { subject, verb, preps } = clause;
  const self = subject && scene.words.actors.own.has(lowerOf(clause.stretch.tokens[subject.from]));
  const foot = preps.some(
    (p) =>
      p.from >= verb!.to &&
      (hasWord(clause, p.noun, scene.words.evacuation.foot) || hasWord(clause, p.noun, scene.words.evacuation.rides)),
  );
  return (many || !!self) && foot && verb!.form === "finite";
};

/** "citizens should leave Veldania": whom a foreign state or body warns to leave a country are its own. */
function advised(clause: Clause, scene: Stage, leavers: Range | null, place: PlaceRef | null): Actor | null {
  const foreign = clause.stretch.statement?.speaker.side === "third";
  const country = scene.mentions.some((m) => m.kind === "country" && m.id === place?.id);
  const own = leavers === null || hasWord(clause, leavers, scene.words.evacuation.nationals);
  return foreign && country && own ? { side: "third", words: null } : null;
}

/** "had gone by noon", "simply ran": away, and to or through nothing. */
function gone(clause: Clause, scene: Stage, name: string): boolean {
  const w = scene.words.evacuation;
  const { verb } = clause;
  const meant = verb!.perfect || scene.words.roles.future.has(verb!.modal ?? "");
  if (clause.object || verb!.form !== "finite" || (name === "go" && !meant)) return false;
  const next = clause.stretch.tokens[verb!.to];
  const onward = clause.preps.some((p) => p.from >= verb!.to && (w.course.has(p.word) || w.harbour.has(p.word)));
  return !onward && !(next && /^(?:ADJ|ADV|VERB|NOUN)$/.test(next.tag));
}

/** "were being regrouped to X": a way told. */
const moves = (clause: Clause, scene: Stage): boolean =>
  clause.preps.some((p) => scene.words.evacuation.toward.has(p.word) && scene.placed(p.noun).length > 0);

/** Those who leave bear arms, by their name: "soldiers". */
const armed = (clause: Clause, scene: Stage, range: Range | null): boolean =>
  range !== null && hasWord(clause, range, scene.words.actors.forces);

/** "thinned out their positions", "crossed the border": what these are done to is no other thing. */
const ofOwn = (clause: Clause, scene: Stage, name: string): boolean => {
  const w = scene.words.evacuation;
  const object = clause.object!;
  if (hasWord(clause, object, w.ways)) return true;
  if (w.thinning.has(name))
    return hasWord(clause, object, w.posts) || hasWord(clause, object, scene.words.actors.forces);
  return w.civil.has(name) && hasWord(clause, object, w.borders);
};

/** "six buses carrying 200 civilians", "a convoy with wounded civilians": who is in them; null where nobody is told. */
function aboard(clause: Clause, scene: Stage): Range | null {
  const { subject, verb } = clause;
  const w = scene.words.evacuation;
  if (!subject || !hasWord(clause, { from: subject.from, to: subject.to }, w.carriers)) return null;
  const carrying = scene.clauses.find((c) => c.object && c.subject?.from === subject.from && c.to <= verb!.from);
  const ranges = [
    carrying?.object,
    ...clause.preps.filter((p) => scene.words.roles.accompanying.has(p.word)).map((p) => p.noun),
  ];
  return ranges.find((r) => r && peopleIn(clause, scene, r)) ?? null;
}

/** "left the town", "abandoned their positions": a place without a name. */
const known = (clause: Clause, scene: Stage, target: Range): boolean => {
  const { tokens } = clause.stretch;
  const first = lowerOf(tokens[target.from]);
  const definite = scene.words.roles.definite.has(first) || scene.words.actors.owners.has(first);
  const sort = scene.words.places.sorts.has(lowerOf(tokens[target.to - 1]));
  return definite && (sort || hasWord(clause, target, scene.words.evacuation.posts));
};

/** "two battalions deployed at X fell back": where they were. */
const stationed = (clause: Clause, scene: Stage, leavers: Range): readonly PlaceRef[] => {
  if (hasWord(clause, leavers, scene.words.evacuation.defenders)) return namedIn(scene, leavers).slice(0, 1);
  return clause.type === "main" && leavers.to < clause.verb!.from
    ? namedIn(scene, { from: leavers.to, to: clause.verb!.from }).slice(0, 1)
    : [];
};

/** "the rebels around X let 300 families leave": named before in the same sentence. */
const placeBefore = (clause: Clause, scene: Stage): readonly PlaceRef[] => {
  const before = { from: 0, to: clause.from };
  const named = namedIn(scene, before);
  const all = named.length || clause.type !== "adverbial" ? named : scene.placed(before).map((p) => p.ref);
  return all.slice(-1).map((place) => ({ ...place, part: null }));
};

/** "getting money out of politics": something else is taken out; a day or a number is no object. */
const named = (clause: Clause, range: Range): boolean =>
  clause.stretch.tokens.slice(range.from, range.to).some((t) => t.tag === "NOUN") &&
  !clause.stretch.tokens.slice(range.from, range.to).some((t) => t.tag === "NUM");

/** "he left Toldren": one who travels. */
const person = (clause: Clause, scene: Stage, range: Range): boolean =>
  range.to - range.from === 1 && scene.words.actors.persons.has(lowerOf(clause.stretch.tokens[range.from]));

/** "we fled X at night": told by those who did, who speak for nobody. */
function selves(clause: Clause, scene: Stage, name: string): readonly Found[] {
  const w = scene.words.evacuation;
  if (!clause.subject || clause.stretch.statement?.speaker.side !== "none") return [];
  const first = lowerOf(clause.stretch.tokens[clause.subject.from]);
  const own = name === "flee" ? scene.words.actors.own.has(first) : w.selves.has(first) && clause.verb!.past;
  if (!own || clause.verb!.modal) return [];
  if (name !== "flee" && (!clause.object || namedIn(scene, clause.object).length === 0)) return [];
  const from = clause.preps.find((p) => w.from.has(p.word))?.noun ?? clause.object;
  return each(clause, { actor: { side: "none", words: null }, places: from ? namedIn(scene, from) : [] });
}

/** "removed it from": a thing. */
const lone = (clause: Clause, scene: Stage, range: Range): boolean =>
  range.to - range.from === 1 &&
  scene.words.actors.singular.has(lowerOf(clause.stretch.tokens[range.from])) &&
  !scene.words.actors.persons.has(lowerOf(clause.stretch.tokens[range.from]));

const demanded = (clause: Clause): boolean => clause.stretch.statement?.attitude === "demands";

/** "security forces": the side that is called the army or the government in this war. */
function official(clause: Clause, scene: Stage, range: Range): Actor | null {
  const w = scene.words;
  if (!hasWord(clause, range, w.evacuation.official) || !hasWord(clause, range, w.actors.forces)) return null;
  const camps = campsHere(scene.hearing, w);
  const side = [...w.encirclement.garrisons].map((noun) => camps.get(noun)).find((s) => s !== undefined);
  return side === undefined ? null : { side, words: spanOf(clause.stretch, range) };
}

/** "the last defenders of X": who holds what is theirs. */
function defenders(clause: Clause, scene: Stage, range: Range): Actor | null {
  const place = scene.placed(range).find((p) => !p.context);
  if (!place || !hasWord(clause, range, scene.words.evacuation.defenders)) return null;
  const side = homeOf(scene, place.ref) ?? garrison(scene);
  return side === null ? null : { side, words: spanOf(clause.stretch, range) };
}

/** People, or troops that are no name of a side alone. */
const isTaken = (clause: Clause, scene: Stage, range: Range): boolean =>
  peopleIn(clause, scene, range) || hasWord(clause, range, scene.words.actors.forces);

/** "300 residents were evacuated from X", "fighting drove 300 families from X": those who leave are what the verb is done to. */
function moved(clause: Clause, scene: Stage, name: string, whom: Range | null): readonly Found[] {
  if (!whom || lone(clause, scene, whom)) return [];
  const w = scene.words.evacuation;
  const people = peopleIn(clause, scene, whom);
  const away = clause.preps.find((p) => w.from.has(p.word) || outOf(p.word));
  const onward = clause.preps.some(
    (p) => w.toward.has(p.word) && (hasWord(clause, p.noun, w.shelters) || scene.placed(p.noun).length > 0),
  );
  const troops = hasWord(clause, whom, scene.words.actors.forces);
  const out = away !== undefined || w.from.has(`${name.split(" ").at(-1)} of`);
  const regrouped = troops && w.placed.has(name) && moves(clause, scene);
  const taken = (people && (away || out || onward)) || (troops && out && counted(clause, scene, whom)) || regrouped;
  if (w.shift.has(name) && !taken) return [];
  const side = scene.side(whom);
  const at = away?.noun ?? clause.preps.find((p) => within(scene, p.word) && scene.placed(p.noun).length > 0)?.noun;
  if (!people && !side?.words && !troops) {
    const place = clause.verb?.voice === "passive" ? scene.placed(whom)[0] : undefined;
    if (!place) return [];
    return each(clause, { actor: leaverOf(clause, scene, whom, place.ref), places: [place.ref] });
  }
  const left = leftPlaces(clause, scene, at ?? null, people || regrouped ? whom : null);
  const by = left.length || at ? null : fightingAt(clause, scene);
  const whole = left.length || at || by ? null : countrywide(clause, scene, name);
  const told = by ?? whole;
  const places = told ? [told] : left;
  return each(clause, {
    actor: leaverOf(clause, scene, whom, places[0] ?? null),
    places,
    quantity: counted(clause, scene, whom),
    coloured: [whom],
  });
}

/** "the war has displaced 280,000 people": in the one country all sides fight in. */
function countrywide(clause: Clause, scene: Stage, name: string): PlaceRef | null {
  const w = scene.words.evacuation;
  const { subject, verb } = clause;
  if (!subject || verb!.voice === "passive" || !w.uprooting.has(name) || !hasWord(clause, subject, w.wars)) return null;
  const sides = scene.hearing.beat.sides.filter((s) => s.country !== null);
  const one = new Set(sides.map((s) => s.country)).size === 1 ? sides[0]!.id : null;
  return one ? countryOf(scene, one, spanOf(clause.stretch, subject)) : null;
}

/** "displaced by fighting in X", "by clashes between A and B near X": where that is which drove them out. */
function fightingAt(clause: Clause, scene: Stage): PlaceRef | null {
  const { tokens } = clause.stretch;
  const by = clause.verb!.to;
  if (clause.verb!.voice !== "passive" || !scene.words.roles.agent.has(lowerOf(tokens[by]))) return null;
  return (
    scene
      .placed({ from: by, to: Math.min(tokens.length, by + 12) })
      .find((p) => !p.context && within(scene, lowerOf(tokens[p.range.from - 1])))?.ref ?? null
  );
}

/** "some positions had been abandoned", "the town was vacated": no word of who left; by whom, else whose place it is, else who tells it. */
function deserted(clause: Clause, scene: Stage, subject: Range): readonly Found[] {
  const places = leftPlaces(clause, scene, subject, null);
  if (peopleIn(clause, scene, subject)) return [];
  if (!places.length && !hasWord(clause, subject, scene.words.evacuation.posts)) return [];
  const by = clause.preps.find((p) => scene.words.roles.agent.has(p.word));
  const side = (by && scene.side(by.noun)) ?? scene.side(subject);
  return each(clause, {
    actor: side ?? { side: scene.speaker ?? "none", words: null },
    places: places.length ? places : [null],
  });
}
