import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor, Found, ReadKind, Scene } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import { found, type Share, sharesIn, some, whole } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { events } from "./control-events.ts";
import { holderUnderstood } from "./control-holder.ts";
import { stateIn } from "./control-states.ts";

/** Reads who holds a place or how much of it: taking, holding, losing, falling, being in someone's hands, the capture of X. */
export const control: ReadKind = (clause, scene) => {
  const stage = scene as Stage;
  const states = stateIn(clause, stage);
  if (states.length) return states;
  const read = clause.verb ? [...byVerb(clause, stage)] : [];
  return read.length ? read : events(clause, stage);
};

function byVerb(clause: Clause, scene: Stage): readonly Found[] {
  const verb = clause.verb!;
  const c = scene.words.control;
  if (
    verb.chain.some(
      (x) => scene.words.chain.attempts.has(x) && !scene.words.chain.asserts.has(x) && !wanted(verb.chain, scene),
    )
  )
    return [];
  const name = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  const object = objectOf(clause, scene);
  const noun = headNoun(clause, scene);
  if (noun === "control") {
    const places = [
      ...clause.preps.filter((p) => ["over", "of", "in"].includes(p.word)).map((p) => p.noun),
      ...(object ? [object] : []),
    ];
    if (c.gaining.has(verb.lemma) || c.take.has(name))
      return held(clause, scene, places, "control/take-control", false);
    if (c.holding.has(verb.lemma) || c.hold.has(name))
      return held(clause, scene, places, "control/hold-control", false);
    if (c.losing.has(verb.lemma) || c.lose.has(name)) return held(clause, scene, places, "control/lose-control", true);
    return [];
  }
  if (noun === "foot") {
    const places = [
      ...clause.preps.filter((p) => ["in", "on", "at", "inside", "near", "within"].includes(p.word)).map((p) => p.noun),
      ...(object ? [object] : []),
    ];
    return c.holding.has(verb.lemma) || c.hold.has(name) || c.gaining.has(verb.lemma)
      ? held(clause, scene, places, "control/foothold", false, some)
      : [];
  }
  if (!object) return intransitive(clause, scene, name);
  if (c.take.has(name))
    return held(clause, scene, [object, ...listedAfter(clause, scene, object)], "control/take", false);
  if (c.hold.has(name)) return held(clause, scene, [object], "control/hold", false, name === "defend" ? some : null);
  if (c.lose.has(name)) return held(clause, scene, [object], "control/lose", true);
  return intransitive(clause, scene, name);
}

/** "two villages, A and B": the names after a count of settlements. */
function listedAfter(clause: Clause, scene: Stage, object: Range): readonly Range[] {
  const { tokens } = clause.stretch;
  if (!scene.quantities(object).some((q) => q.quantity.unit === "settlements")) return [];
  const end = tokens.length;
  const mark = tokens.findIndex(
    (t, k) =>
      k >= object.to &&
      k < end &&
      /^[,:–—-]$/.test(t.text) &&
      scene.placed({ from: k + 1, to: end })[0]?.range.from === k + 1,
  );
  return mark < 0 ? [] : [{ from: mark + 1, to: end }];
}

/** "wants to occupy" is a matter of control (told of what is to come); "tries to capture" is an attempt and no matter of control. */
const wanted = (chain: readonly string[], scene: Scene): boolean =>
  chain.some((x) => scene.words.chain.predicts.has(x));

/** What is taken or held: the object, or the subject of a passive, of a headline ("X taken") or of a participle. */
function objectOf(clause: Clause, scene: Stage): Range | null {
  if (clause.verb?.voice === "passive") return clause.subject;
  if (clause.object) return clause.object;
  const c = scene.words.control;
  const name = clause.verb?.particle ? `${clause.verb.lemma} ${clause.verb.particle}` : (clause.verb?.lemma ?? "");
  const on = clause.preps.find((p) => p.word === "to" || p.word === "onto" || p.word === "on");
  if (on && c.hold.has(`${name} ${on.word}`)) return on.noun;
  return null;
}

/** Whether the clause's object is control itself, or a foothold. */
function headNoun(clause: Clause, scene: Scene): "control" | "foot" | null {
  const range = clause.verb?.voice === "passive" ? clause.subject : clause.object;
  const c = scene.words.control;
  for (let k = range?.from ?? 0; range && k < range.to; k++) {
    const word = lowerOf(clause.stretch.tokens[k]);
    if (c.controlNouns.has(word)) return "control";
    if (c.footNouns.has(word)) return "foot";
    if (word === "of") return null;
  }
  return null;
}

function held(
  clause: Clause,
  scene: Stage,
  ranges: readonly Range[],
  rule: string,
  negative: boolean,
  as: Quantity | null = null,
): readonly Found[] {
  const shares = ranges.flatMap((r) => sharesIn(clause, scene, r));
  const all = shares.length ? shares : meant(clause, scene, ranges);
  const verb = clause.verb!;
  return all.map((share) => {
    const lost = negative && verb.voice === "passive" && !clause.preps.some((p) => p.word === "by");
    const actor = holder(clause, scene, share, lost);
    return found(clause, {
      kind: "control",
      rule,
      actor,
      trigger: {
        from: verb.from,
        to:
          Math.max(verb.to, clause.object?.to ?? 0) > verb.to && headNoun(clause, scene) ? clause.object!.to : verb.to,
      },
      place: share.place,
      quantity: as && share.quantity === whole ? as : share.quantity,
      negative: negative && !lost,
    });
  });
}

/** "the city": a place told before. */
function meant(clause: Clause, scene: Stage, ranges: readonly Range[]): readonly Share[] {
  const first = ranges[0];
  if (!first) return [];
  const place = scene.placeMeant({ ...clause, object: first, preps: [], subject: null });
  if (!place) return [];
  return [{ place, quantity: partWord(clause, scene, first), placed: null }];
}

/** "parts of the city", "its northern districts": a part; else the whole. */
function partWord(clause: Clause, scene: Stage, range: Range): Quantity {
  for (let k = range.from; k < range.to; k++) {
    const word = lowerOf(clause.stretch.tokens[k]);
    if (scene.words.control.contained.has(word) || scene.words.places.compass.has(word)) return some;
  }
  return whole;
}

/** Who holds: the doer; what is lost without saying by whom is gained by the other side of who speaks. */
function holder(clause: Clause, scene: Stage, share: Share, lost: boolean): Actor {
  const doer = scene.doer(clause);
  if (doer.words) return doer;
  return holderUnderstood(scene, share.place, doer, lost);
}

function intransitive(clause: Clause, scene: Stage, name: string): readonly Found[] {
  const c = scene.words.control;
  const verb = clause.verb!;
  const subject = clause.subject;
  if (!subject) return [];
  const trigger = { from: verb.from, to: verb.to };
  if (c.fall.has(name) && verb.voice === "active") {
    const change = name === "change" && clause.object && lowerOf(clause.stretch.tokens[clause.object.from]) !== "hands";
    if (change || (name !== "fall" && name !== "change")) return [];
    const to = clause.preps.find((p) => p.word === "to");
    const shares = sharesIn(clause, scene, subject);
    return (shares.length ? shares : meant(clause, scene, [subject])).map((share) => {
      const taker = to && scene.side(to.noun);
      return found(clause, {
        kind: "control",
        rule: "control/fall",
        actor: taker ?? holderUnderstood(scene, share.place, scene.doer(clause), true),
        trigger,
        place: share.place,
        quantity: share.quantity,
        coloured: [],
      });
    });
  }
  if (c.take.has(name) && verb.voice === "active" && !clause.object && verb.form === "finite")
    return headline(clause, scene, trigger);
  return stays(clause, scene, name);
}

/** "X freed": a verb of taking without an object, its subject a place. */
function headline(clause: Clause, scene: Stage, trigger: Range): readonly Found[] {
  if (clause.preps.length > 1 || !clause.subject || scene.side(clause.subject)) return [];
  return sharesIn(clause, scene, clause.subject).map((share) =>
    found(clause, {
      kind: "control",
      rule: "control/headline",
      actor: holderUnderstood(scene, share.place, scene.doer({ ...clause, subject: null }), false),
      trigger,
      place: share.place,
      quantity: share.quantity,
      coloured: [],
    }),
  );
}

/** "X remains Ruritanian", "X is ours"; "troops remain in X". */
function stays(clause: Clause, scene: Stage, name: string): readonly Found[] {
  const c = scene.words.control;
  const verb = clause.verb!;
  if (c.remaining.has(name) && clause.object && clause.subject) {
    const alone =
      clause.stretch.tokens.slice(clause.object.from, clause.object.to).filter((t) => t.tag !== "PUNCT").length === 1;
    const side = alone ? scene.side(clause.object) : null;
    const subject = side && sharesIn(clause, scene, clause.subject);
    if (side && subject?.length)
      return subject.map((s) =>
        found(clause, {
          kind: "control",
          rule: "control/remains",
          actor: side,
          trigger: { from: verb.from, to: clause.object!.to },
          place: s.place,
          quantity: s.quantity,
        }),
      );
  }
  const where = clause.preps.find((p) => ["in", "inside", "at", "on", "within"].includes(p.word));
  const actor = clause.subject && c.staying.has(name) && where ? scene.side(clause.subject) : null;
  if (!actor?.words || !where || (verb.lemma === "be" && verb.voice === "active")) return [];
  return sharesIn(clause, scene, where.noun).map((s) =>
    found(clause, {
      kind: "control",
      rule: "control/stay",
      actor,
      trigger: { from: verb.from, to: verb.to },
      place: s.place,
      quantity: s.quantity === whole ? some : s.quantity,
    }),
  );
}
