import { isTime } from "../also.ts";
import type { Clause, Range } from "../clause.ts";
import type { Found } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import { found, type Share, sharesIn, some, whole } from "../reading.ts";
import { headOf, type Stage } from "../scene.ts";
import { holderUnderstood } from "./control-holder.ts";
import { sharesOrMeant, withPlace } from "./control-meant.ts";

/** Claims of control told by a verb without an object: a place falls, is free, remains somebody's; troops stay in it. */
export function intransitive(clause: Clause, scene: Stage, name: string): readonly Found[] {
  const c = scene.words.control;
  const verb = clause.verb!;
  if (!clause.subject || (verb.voice === "passive" && !c.staying.has(name))) return [];
  if (c.fall.has(name)) return fell(clause, scene, name);
  if (
    c.take.has(name) &&
    !clause.object &&
    verb.form === "finite" &&
    clause.preps.length < 2 &&
    !scene.side(clause.subject)
  )
    return headline(clause, scene);
  return [...remains(clause, scene, name), ...stays(clause, scene, name)];
}

/** "X has fallen (to the Ruritanians)", "X changed hands". */
function fell(clause: Clause, scene: Stage, name: string): readonly Found[] {
  const hands = clause.object !== null && lowerOf(clause.stretch.tokens[clause.object.from]) === "hands";
  if (name !== "fall" && !hands) return [];
  const to = clause.preps.find((p) => scene.words.roles.recipient.has(p.word));
  const taker = to ? scene.side(to.noun) : null;
  return sharesOrMeant(clause, scene, clause.subject!).map((share) =>
    found(clause, {
      kind: "control",
      rule: "control/fall",
      actor: taker ?? holderUnderstood(clause, scene, share.place, scene.doer(clause), true),
      trigger: { from: clause.verb!.from, to: clause.verb!.to },
      place: share.place,
      quantity: share.quantity,
      coloured: [],
    }),
  );
}

/** "X freed": a verb of taking without an object, its subject a place. */
const headline = (clause: Clause, scene: Stage): readonly Found[] =>
  sharesIn(clause, scene, clause.subject!).map((share) =>
    found(clause, {
      kind: "control",
      rule: "control/headline",
      actor: holderUnderstood(clause, scene, share.place, scene.doer({ ...clause, subject: null }), false),
      trigger: { from: clause.verb!.from, to: clause.verb!.to },
      place: share.place,
      quantity: share.quantity,
      coloured: [],
    }),
  );

/** "X is free": held by those who call it so. */
function freed(clause: Clause, scene: Stage): readonly Found[] {
  const verb = clause.verb!;
  const { tokens } = clause.stretch;
  const next = tokens[verb.to];
  if (!next || !scene.words.control.free.has(next.lower)) return [];
  if (tokens[verb.to + 1] && tokens[verb.to + 1]!.tag !== "PUNCT" && verb.to + 1 < clause.to) return [];
  return sharesIn(clause, scene, clause.subject!).map((s) =>
    found(clause, {
      kind: "control",
      rule: "control/free",
      actor: holderUnderstood(clause, scene, s.place, scene.doer({ ...clause, subject: null }), false),
      trigger: { from: verb.from, to: verb.to + 1 },
      place: s.place,
      quantity: s.quantity,
    }),
  );
}

/** "X remains Ruritanian", "X is ours". */
function remains(clause: Clause, scene: Stage, name: string): readonly Found[] {
  if (!scene.words.control.remaining.has(name)) return [];
  const free = freed(clause, scene);
  if (free.length) return free;
  const owner = ownerIn(clause, scene);
  const side = owner && scene.side(owner);
  if (!side || !(side.words || owner.to - owner.from === 1)) return [];
  return sharesOrMeant(clause, scene, clause.subject!).map((s) =>
    found(clause, {
      kind: "control",
      rule: "control/remains",
      actor: side,
      trigger: { from: clause.verb!.from, to: owner.to },
      place: s.place,
      quantity: s.quantity,
    }),
  );
}

/** "Ruritanian", "ours (this week)", "with the army", "back with us": whose a place is said to be. */
function ownerIn(clause: Clause, scene: Stage): Range | null {
  const { tokens } = clause.stretch;
  const { object, preps, verb } = clause;
  if (object) {
    let to = object.to;
    while (
      to > object.from + 1 &&
      (tokens[to - 1]!.tag === "PUNCT" || tokens[to - 1]!.tag === "DET" || isTime(tokens[to - 1]!.lower))
    )
      to--;
    return to - object.from === 1 && scene.words.control.remaining.has(verb!.lemma) && verb!.lemma !== "belong"
      ? { from: object.from, to }
      : null;
  }
  const word = verb!.lemma === "belong" ? scene.words.roles.recipient : scene.words.roles.accompanying;
  return preps.find((p) => p.from >= verb!.to && word.has(p.word))?.noun ?? null;
}

/** "fighters remain in the city", "units hold out at the plant", "our units remain in position". */
function stays(clause: Clause, scene: Stage, name: string): readonly Found[] {
  const verb = clause.verb!;
  if (!scene.words.control.staying.has(name)) return [];
  const where = clause.preps.find((p) => scene.words.roles.inside.has(p.word));
  if (
    where &&
    clause.stretch.tokens.slice(where.noun.from, where.noun.to).some((t) => scene.words.control.nearby.has(t.lower))
  )
    return [];
  const actor = where ? scene.side(headOf(clause, clause.subject!)) : null;
  if (!actor || !where) return [];
  const held = clause.stretch.tokens
    .slice(where.noun.from, where.noun.to)
    .some((t) => scene.words.control.controlNouns.has(t.lower));
  const told = { rule: "control/stay", actor, trigger: { from: verb.from, to: verb.to }, kind: "control" };
  const foot = clause.stretch.tokens
    .slice(where.noun.from, where.noun.to)
    .some((t) => scene.words.control.footNouns.has(t.lower));
  const shares = sharesOrMeant(clause, scene, withPlace(clause, scene, where.noun));
  const last = foot && !shares.length ? scene.lastPlace() : null;
  if (last) return [found(clause, { ...told, place: last, quantity: some })];
  const meant = held && !shares.length ? scene.lastPlace() : null;
  if (meant) return [found(clause, { ...told, place: meant, quantity: whole })];
  if (held)
    return adjoining(shares).map((s) =>
      found(clause, { ...told, place: s.place, quantity: s.quantity === some ? whole : s.quantity }),
    );
  return shares.map((s) =>
    found(clause, { ...told, place: s.place, quantity: s.quantity === whole ? some : s.quantity }),
  );
}

/** "in control of A and B, capital of C": the places of one list; what comes further on only describes them. */
function adjoining(shares: readonly Share[]): readonly Share[] {
  const out = shares.slice(0, 1);
  for (const s of shares.slice(1)) {
    const last = out.at(-1)?.placed;
    if (!last || !s.placed || s.placed.range.from - last.range.to > 2) break;
    out.push(s);
  }
  return out;
}
