import type { PlaceRef } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor, Found, ReadKind } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { attackerUnderstood, type Event, eventIn, eventsOf, isStrike, isWeapon, underway } from "./advance-events.ts";
import { forecast } from "./advance-forecast.ts";
import { atFront } from "./advance-front.ts";
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
  toldOf,
  withObject,
} from "./advance-parts.ts";
import { placesOf } from "./advance-places.ts";
import { type Base, ceded, drivenBack, endsOwn, repelled, stopped, totalOf } from "./advance-repelled.ts";
import { standing } from "./advance-standing.ts";

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
  const name = nameOf(clause, scene);
  const near = standing(clause, scene) ?? forecast(clause, scene);
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
  const front = attempted(clause, scene) || tries(clause, scene) ? null : atFront(clause, scene, name, base);
  if (front) return [front];
  const met = a.repel.has(name) && !event ? stopped(clause, scene, name, base) : null;
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

/** The verb with its particle, which may stand after the object: "threw the enemy back". */
function nameOf(clause: Clause, scene: Stage): string {
  const { verb, object, stretch } = clause;
  if (verb!.particle) return `${verb!.lemma} ${verb!.particle}`;
  const behind = object ? `${verb!.lemma} ${lowerOf(stretch.tokens[object.to])}` : "";
  return scene.words.advance.drive.has(behind) || scene.words.advance.repel.has(behind) ? behind : verb!.lemma;
}

const tries = (clause: Clause, scene: Stage): boolean =>
  clause.verb!.chain.some((c) => scene.words.chain.attempts.has(c) && !scene.words.chain.asserts.has(c));

/** "with 56 attacks launched": a light verb without object, its subject the attack. */
const bareLight = (clause: Clause, scene: Stage, name: string): boolean =>
  clause.verb!.voice === "active" &&
  !clause.object &&
  scene.words.advance.light.has(name) &&
  clause.verb!.form === "finite" &&
  scene.words.roles.accompanying.has(clause.link ?? "");

/** An attempt; not told again where the sentence has told the attack already, or tells that it was repelled. */
function attempt(clause: Clause, scene: Stage, base: Base): readonly Motion[] {
  const verb = clause.verb!;
  const doer = scene.doer(clause);
  const actor = doer.words ? doer : attackerUnderstood(clause, scene, doer);
  const parent = clause.parent === null ? null : scene.clauses[clause.parent];
  if (clause.type === "relative" || toldOf(clause, scene) || named(clause, scene)) return [];
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

/** "the goals of the operation to free X": what an undertaking is called, which nothing is told of. */
const named = (clause: Clause, scene: Stage): boolean => {
  if (clause.type !== "purpose") return false;
  const before = clause.stretch.tokens.slice(Math.max(0, clause.from - 5), clause.from);
  const of = before.findIndex(
    (t, i) => scene.words.roles.genitive.has(t.lower) && scene.words.roles.definite.has(lowerOf(before[i + 1])),
  );
  return of >= 0 && before.at(-1)?.tag === "NOUN" && nounCount(clause, scene) === null;
};

/** "Three attempts to …": the count of the noun that governs the verb. */
const nounCount = (clause: Clause, scene: Stage): Quantity | null => {
  if (clause.type !== "purpose") return null;
  const near = scene
    .quantities({ from: Math.max(0, clause.from - 4), to: clause.from })
    .find((q) => q.quantity.unit === "attacks" || q.quantity.unit === "times");
  return near ? { ...near.quantity, unit: "attacks" } : null;
};

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
  if (hasWord(clause, clause.object, a.unadvanced)) return false;
  if (a.moveWith.has(name)) return withObject(clause, scene, name);
  if (!a.move.has(name) || scene.words.roles.accompanying.has(clause.preps[0]?.word ?? "")) return false;
  if (!armed(clause, scene)) return false;
  if (a.reach.has(name)) return clause.object !== null && placedOrMeant(clause, scene, clause.object);
  if (a.crossing.has(name)) return crosses(clause, scene);
  if (a.moveTo.has(name))
    return (
      onward(clause, scene) ||
      clause.preps.some(
        (p) =>
          a.into.has(p.word) &&
          (scene.places(p.noun).length > 0 ||
            scene.placeMeant({ ...clause, object: p.noun, preps: [], subject: null }) !== null),
      )
    );
  return true;
}

/** "was moving deeper": how it goes, told right after the verb, of those named as a side. */
const onward = (clause: Clause, scene: Stage): boolean =>
  scene.words.advance.onward.has(lowerOf(clause.stretch.tokens[clause.verb!.to])) &&
  clause.subject !== null &&
  scene.side(clause.subject) !== null;

function fought(clause: Clause, scene: Stage, name: string): boolean {
  const a = scene.words.advance;
  const verb = clause.verb!;
  if (!(a.fight.has(name) || a.clearing.has(name)) || verb.voice === "passive") return false;
  if (name === "eliminate" || clause.type === "purpose" || describing(clause, scene)) return false;
  if (hasWord(clause, clause.object, a.unfought)) return false;
  if (clause.preps[0]?.word === "against" && !scene.side(clause.preps[0].noun)?.words) return false;
  if (!clause.object && !clause.preps.length && verb.form !== "finite") return false;
  if (clause.type === "participle" && !clause.stretch.statement) return false;
  if (a.beside.has(clause.preps[0]?.word ?? lowerOf(clause.stretch.tokens[verb.to]))) return false;
  if (a.clearing.has(name)) return armed(clause, scene) && (clause.object !== null || clause.preps.length > 0);
  return armed(clause, scene);
}

/** "a group fighting the army says", "troops fighting in X have taken": no more than who they are. */
function describing(clause: Clause, scene: Stage): boolean {
  const { verb, subject } = clause;
  if (verb!.form !== "gerund" || !subject || subject.to !== verb!.from || clause.link !== null) return false;
  const next = scene.clauses.find((c) => c.verb && c.verb.from >= verb!.to);
  return next !== undefined && clause.stretch.tokens.slice(verb!.to, next.verb!.from).every((t) => t.text !== ",");
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
