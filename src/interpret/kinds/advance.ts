import type { PlaceRef } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import { mentionsIn } from "../actors.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor, Found, ReadKind } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { attackerUnderstood, type Event, eventIn, eventsOf, isStrike, isWeapon, underway } from "./advance-events.ts";
import {
  attacksIn,
  between,
  counted,
  crosses,
  distance,
  flies,
  foreign,
  hasWord,
  moving,
  placedOrMeant,
  standing,
  toldOf,
  withObject,
} from "./advance-parts.ts";
import { placesOf } from "./advance-places.ts";

/** What an advance clause says besides its places. */
export interface Motion {
  readonly rule: string;
  readonly actor: Actor;
  readonly aspect: "attempt" | "fighting" | "repelled" | null;
  readonly trigger: Range;
  readonly negative: boolean;
  readonly quantity: Quantity | null;
  /** An object that is itself the place ("crossed the river"). */
  readonly object: Range | null;
  readonly coloured: readonly (Range | null)[];
}

/** Reads movement of a front: advancing, crossing, attacking, fighting, being stopped; also as nouns ("an offensive is under way"). */
export const advance: ReadKind = (clause, scene) => {
  const stage = scene as Stage;
  const motions = clause.verb ? motionsOf(clause, stage) : [];
  const all = motions.length ? motions : eventsOf(clause, stage);
  return all.flatMap((motion) => spread(clause, stage, motion));
};

/** One claim a place; one for the whole where a total stands over a list. */
function spread(clause: Clause, scene: Stage, motion: Motion): readonly Found[] {
  const places = placesOf(clause, scene, motion);
  const one = (place: PlaceRef | null, quantity: Quantity | null = motion.quantity): Found =>
    found(clause, {
      kind: "advance",
      rule: motion.rule,
      actor: motion.actor,
      aspect: motion.aspect,
      trigger: motion.trigger,
      negative: motion.negative,
      place,
      quantity,
      coloured: [clause.verb?.voice === "active" ? clause.subject : null, clause.object, ...motion.coloured],
    });
  if (!places.length) return [one(null)];
  if (motion.quantity?.words == null) return places.map((place) => one(place));
  return [one(places[0]!), ...attacksIn(clause, scene, motion.quantity).map((p) => one(p.place, p.quantity))];
}

function motionsOf(clause: Clause, scene: Stage): readonly Motion[] {
  const verb = clause.verb!;
  const a = scene.words.advance;
  const name = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  const near = standing(clause, scene);
  if (near) return [near];
  if (verb.lemma === "have" || !(moving(a).has(name) || a.retreat.has(verb.lemma)) || foreign(clause, scene)) return [];
  const suffered = verb.voice === "passive" || bareLight(clause, scene, name);
  const event = eventIn(clause, scene, suffered ? clause.subject : clause.object);
  const base: Base = {
    trigger: { from: verb.from, to: verb.to },
    negative: false,
    // Read by few: numbers are sought only where a motion is found.
    get quantity() {
      return distance(clause, scene);
    },
    object: null,
    coloured: [],
  };
  if (a.repel.has(name) && event && endsOwn(clause, scene, event)) return [];
  if (a.repel.has(name) && event && !tries(clause, scene)) {
    const stopped = repelled(clause, scene, event, base);
    const all = totalOf(clause, scene, event);
    return all ? [stopped, { ...stopped, rule: "advance/of-all", aspect: "attempt", quantity: all }] : [stopped];
  }
  const met = a.repel.has(name) && !event ? stopped(clause, scene, base) : null;
  if (met) return [met];
  const driven = attempted(clause, scene) ? null : drivenBack(clause, scene, name, base, event);
  if (driven) return [driven];
  if (
    attempted(clause, scene) &&
    verb.voice === "active" &&
    (a.goals.has(name) || a.moveWith.has(name) || a.drive.has(name))
  )
    return attempt(clause, scene, base);
  if (a.attack.has(name) && verb.voice === "active" && armed(clause, scene) && !weaponed(clause, scene))
    return [
      {
        ...base,
        quantity: counted(clause, scene),
        rule: "advance/attack",
        actor: scene.doer(clause),
        aspect: "attempt",
        object: scene.words.advance.storming.has(name) ? clause.object : null,
      },
    ];
  if (event && a.light.has(name)) return made(clause, scene, event, base, suffered);
  if (moved(clause, scene, name))
    return [
      {
        ...base,
        rule: "advance/move",
        actor: scene.doer(clause),
        aspect: null,
        object: a.crossing.has(name) || a.reach.has(name) ? clause.object : null,
      },
    ];
  if (fought(clause, scene, name))
    return [
      {
        ...base,
        quantity: null,
        rule: "advance/fight",
        actor: between(clause, scene) ? { side: "none", words: null } : scene.doer(clause),
        aspect: "fighting",
        object: a.clearing.has(name) ? clause.object : null,
      },
    ];
  return ceded(clause, scene, base);
}

const tries = (clause: Clause, scene: Stage): boolean =>
  clause.verb!.chain.some((c) => scene.words.chain.attempts.has(c) && !scene.words.chain.asserts.has(c));

/** "halt the fighting", "stop its attacks": who ends what he does himself repels nobody. */
const endsOwn = (clause: Clause, scene: Stage, event: Event): boolean => {
  if (clause.verb!.voice !== "active") return false;
  const { tokens } = clause.stretch;
  const owned = tokens.slice(event.range.from, event.range.to).some((t) => scene.words.actors.owners.has(t.lower));
  return event.aspect === "fighting" || owned;
};

/** "with 56 attacks launched": a light verb without object, its subject the attack. */
const bareLight = (clause: Clause, scene: Stage, name: string): boolean =>
  clause.verb!.voice === "active" &&
  !clause.object &&
  scene.words.advance.light.has(name) &&
  clause.verb!.form === "finite" &&
  scene.words.roles.accompanying.has(clause.link ?? "");

/** "stopped the enemy near X": the other side's people are what is stopped. */
function stopped(clause: Clause, scene: Stage, base: Base): Motion | null {
  if (clause.type === "purpose") return null;
  const held = scene.words.advance.drive.has(
    clause.verb!.particle ? `${clause.verb!.lemma} ${clause.verb!.particle}` : clause.verb!.lemma,
  );
  const range = clause.verb!.voice === "passive" ? clause.subject : clause.object;
  const side = range ? scene.side(range) : null;
  const doer = clause.verb!.voice === "active" ? scene.doer(clause) : null;
  if (
    held ||
    !side?.words ||
    (doer && doer.side === side.side) ||
    clause.stretch.tokens.slice(range!.from, range!.to).some((t) => isWeapon(t.lower, scene))
  )
    return null;
  return { ...base, rule: "advance/stopped", actor: side, aspect: "repelled", quantity: null, coloured: [range] };
}

/** "pushed the enemy back", "the enemy was pushed back": the other side went forward; "they came in but were driven out" is repelled. */
function drivenBack(clause: Clause, scene: Stage, name: string, base: Base, event: Event | null): Motion | null {
  const verb = clause.verb!;
  if (!scene.words.advance.drive.has(name) || event) return null;
  if (verb.voice === "active") {
    const object = clause.object && scene.side(clause.object);
    const away =
      name !== "push" && name !== "drive"
        ? true
        : clause.preps.some((p) => scene.words.roles.away.has(p.word)) ||
          lowerOf(clause.stretch.tokens[clause.object?.to ?? -1]) === "back";
    return object?.words && away
      ? { ...base, rule: "advance/drive-back", actor: scene.doer(clause), aspect: null }
      : null;
  }
  const pushed = clause.subject && scene.side(clause.subject);
  if (!pushed?.words) return null;
  if (enteredBefore(scene, pushed) || scene.words.advance.thrown.has(name))
    return { ...base, rule: "advance/driven-out", actor: pushed, aspect: "repelled", quantity: null };
  const other = scene.other(pushed.side);
  return other ? { ...base, rule: "advance/driven-back", actor: { side: other, words: null }, aspect: null } : null;
}

/** The same sentence told that they came forward: what follows is how that ended. */
const enteredBefore = (scene: Stage, who: Actor): boolean =>
  scene.before.some(
    (c) =>
      c.kind === "advance" &&
      c.actor === who.side &&
      c.statement === (scene.stretch.statement?.id ?? null) &&
      c.words.start >= (scene.stretch.tokens[0]?.start ?? 0),
  );

/** An attempt; not told again where the sentence has told the attack already, or tells that it was repelled. */
function attempt(clause: Clause, scene: Stage, base: Base): readonly Motion[] {
  const verb = clause.verb!;
  const doer = scene.doer(clause);
  const actor = doer.words ? doer : attackerUnderstood(clause, scene, doer);
  const parent = clause.parent === null ? null : scene.clauses[clause.parent];
  if (clause.type === "relative" || toldOf(clause, scene)) return [];
  if (parent?.verb && scene.words.advance.repel.has(parent.verb.lemma) && clause.type === "purpose") return [];
  const told = scene.before.some(
    (c) =>
      c.kind === "advance" &&
      c.actor === actor.side &&
      c.words.start >= scene.stretch.tokens[0]!.start &&
      (c.aspect === "attempt" || c.aspect === "fighting") &&
      c.statement === (scene.stretch.statement?.id ?? null),
  );
  if (told && (clause.type === "purpose" || clause.type === "participle")) return [];
  const quantity = counted(clause, scene) ?? nounCount(clause, scene);
  const ongoing = quantity !== null && clause.type === "purpose" && underway(clause, scene);
  return [
    {
      ...base,
      quantity,
      rule: "advance/attempt",
      actor,
      aspect: ongoing ? "fighting" : "attempt",
      object: verb.lemma === "make" ? null : clause.object,
    },
  ];
}

/** "Three attempts to …": the count of the noun that governs the verb. */
const nounCount = (clause: Clause, scene: Stage): Quantity | null => {
  if (clause.type !== "purpose") return null;
  const near = scene
    .quantities({ from: Math.max(0, clause.from - 4), to: clause.from })
    .find((q) => q.quantity.unit === "attacks" || q.quantity.unit === "times");
  return near ? { ...near.quantity, unit: "attacks" } : null;
};

function ceded(clause: Clause, scene: Stage, base: Base): readonly Motion[] {
  const a = scene.words.advance;
  const verb = clause.verb!;
  if (
    !a.retreat.has(verb.lemma) ||
    verb.voice !== "active" ||
    !clause.object ||
    !a.ground.has(lowerOf(clause.stretch.tokens[clause.object.to - 1]))
  )
    return [];
  const other = scene.other(scene.doer(clause).side);
  return other ? [{ ...base, rule: "advance/ceded", actor: { side: other, words: null }, aspect: null }] : [];
}

type Base = Omit<Motion, "rule" | "actor" | "aspect">;

/** "repelled five attacks", "the advance has been stopped": whose attack it was. */
function repelled(clause: Clause, scene: Stage, event: Event, base: Base): Motion {
  const defender = clause.verb!.voice === "active" ? scene.doer(clause).side : null;
  const named = event.actor && !(event.actor.side === defender && !isNamed(scene, event.actor)) ? event.actor : null;
  const attacker = named ?? { side: scene.other(defender ?? scene.speaker) ?? "none", words: null };
  return {
    ...base,
    rule: "advance/repelled",
    actor: attacker,
    aspect: "repelled",
    quantity: event.quantity,
    coloured: [event.range],
  };
}

/** Named outright, not by "groups" or "troops" alone. */
const isNamed = (scene: Stage, actor: Actor): boolean =>
  actor.words !== null && mentionsIn(scene.hearing, actor.words).some((m) => m.type !== "place");

/** "repelled 14 of 17 assaults": how many there were in all. */
function totalOf(clause: Clause, scene: Stage, event: Event): Quantity | null {
  const { tokens } = clause.stretch;
  if (event.quantity?.value == null) return null;
  for (let k = event.range.from + 1; k < event.range.to; k++) {
    const value = Number(tokens[k]!.text.replace(/,/g, ""));
    const of = scene.words.roles.genitive.has(lowerOf(tokens[k - 1])) && tokens[k - 2]?.tag === "NUM";
    if (of && tokens[k]!.tag === "NUM" && value > event.quantity.value) {
      const { start, end } = tokens[k]!;
      return { value, high: null, comparator: "eq", unit: event.quantity.unit, words: { start, end } };
    }
  }
  return null;
}

/** "launched an assault", "continued offensive operations", "made gains". */
function made(clause: Clause, scene: Stage, event: Event, base: Base, suffered: boolean): readonly Motion[] {
  if (event.weapon || isStrike(clause, scene, event)) return [];
  if (!clause.stretch.statement && scene.words.roles.concessive.has(clause.link ?? "") && !scene.places(clause).length)
    return [];
  const by = clause.preps.find((p) => scene.words.roles.agent.has(p.word));
  const doer = suffered
    ? (event.actor ??
      (by && scene.side(by.noun)) ??
      attackerUnderstood(clause, scene, scene.doer({ ...clause, subject: null })))
    : scene.doer(clause);
  const actor = event.aspect === "fighting" && !doer.words ? (event.actor ?? { side: "none", words: null }) : doer;
  return [
    {
      ...base,
      rule: "advance/made",
      actor,
      aspect: event.aspect,
      quantity: event.quantity ?? base.quantity,
      coloured: [event.range],
    },
  ];
}

/** Words of trying that stand before a verb of taking or moving. */
const trying: ReadonlySet<string> = new Set(
  "try attempt seek fight battle struggle strive push aim bid effort drive campaign offensive operation concentrate work".split(
    " ",
  ),
);

/** "tries to", "attempts to", "is fighting to": chain of an attempt before a verb of taking or moving. */
function attempted(clause: Clause, scene: Stage): boolean {
  const verb = clause.verb!;
  const { attempts } = scene.words.chain;
  return verb.chain.some((c) => trying.has(c) && (attempts.has(c) || clause.link === c || clause.type === "purpose"));
}

/** A verb of moving, with what it needs to mean a front. */
function moved(clause: Clause, scene: Stage, name: string): boolean {
  const a = scene.words.advance;
  const verb = clause.verb!;
  if (verb.voice === "passive") return false;
  if (verb.chain.some((c) => scene.words.chain.attempts.has(c) && !scene.words.chain.asserts.has(c))) return false;
  if (hasWord(clause, clause, a.peaceful) || flies(clause, scene)) return false;
  if (a.moveWith.has(name)) return withObject(clause, scene, name);
  if (!a.move.has(name) || scene.words.roles.accompanying.has(clause.preps[0]?.word ?? "")) return false;
  if (!armed(clause, scene)) return false;
  if (a.reach.has(name)) return clause.object !== null && placedOrMeant(clause, scene, clause.object);
  if (a.crossing.has(name)) return crosses(clause, scene);
  if (a.moveTo.has(name))
    return clause.preps.some(
      (p) =>
        a.into.has(p.word) &&
        (scene.places(p.noun).length > 0 ||
          scene.placeMeant({ ...clause, object: p.noun, preps: [], subject: null }) !== null),
    );
  return true;
}

function fought(clause: Clause, scene: Stage, name: string): boolean {
  const a = scene.words.advance;
  const verb = clause.verb!;
  if (!(a.fight.has(name) || a.clearing.has(name)) || verb.voice === "passive") return false;
  if (name === "eliminate" || clause.type === "purpose") return false;
  if (clause.preps[0]?.word === "against" && !scene.side(clause.preps[0].noun)?.words) return false;
  if (!clause.object && !clause.preps.length && verb.form !== "finite") return false;
  if (clause.type === "participle" && !clause.stretch.statement) return false;
  if (a.beside.has(clause.preps[0]?.word ?? lowerOf(clause.stretch.tokens[verb.to]))) return false;
  if (a.clearing.has(name)) return armed(clause, scene) && (clause.object !== null || clause.preps.length > 0);
  return armed(clause, scene);
}

/** Whether armed people or a side are the subject (or nobody is named but a side speaks). */
function armed(clause: Clause, scene: Stage): boolean {
  const subject = clause.verb?.voice === "active" ? clause.subject : null;
  if (!subject) return scene.speaker !== null;
  return (
    scene.side(subject) !== null ||
    clause.stretch.tokens.slice(subject.from, subject.to).some((t) => scene.words.actors.forces.has(t.lower))
  );
}

/** Weapons named in the clause make an attack a strike. */
const weaponed = (clause: Clause, scene: Stage): boolean =>
  clause.stretch.tokens.slice(clause.verb!.from, clause.to).some((t) => isWeapon(t.lower, scene)) ||
  clause.preps.some((p) => scene.words.roles.accompanying.has(p.word)) ||
  (clause.object !== null &&
    !scene.side(clause.object)?.words &&
    !scene.quantities(clause.object).some((q) => q.quantity.unit === "times"));
