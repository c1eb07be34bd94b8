import type { Clause, Range } from "../clause.ts";
import type { Actor, Found } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import { phraseEnd } from "../phrases.ts";
import { found, type Share, sharesIn, some, whole } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { sharesOrMeant } from "./control-meant.ts";

interface State {
  /** From the preposition to the noun's last word. */
  readonly range: Range;
  readonly holder: Actor | null;
}

/** "under the control of X", "in X's hands", "X control now extends to …": a place in someone's hands, with any verb or none. */
export function stateIn(clause: Clause, scene: Stage): readonly Found[] {
  const extended = [...extending(clause, scene), ...put(clause, scene)];
  if (extended.length) return extended;
  const out: Found[] = [];
  for (const state of statesOf(clause, scene)) {
    const places = placesOf(clause, scene, state);
    const holder = state.holder ?? scene.doer(clause);
    for (const s of places)
      out.push(
        found(clause, {
          kind: "control",
          rule: "control/state",
          actor: holder,
          trigger: state.range,
          place: s.place,
          quantity: degree(clause, scene, state, s),
          negative:
            scene.words.grammar.negations.has(lowerOf(clause.stretch.tokens[state.range.from - 1])) &&
            !clause.verb?.negation,
        }),
      );
  }
  return out;
}

function statesOf(clause: Clause, scene: Stage): readonly State[] {
  const { tokens } = clause.stretch;
  const c = scene.words.control;
  const out: State[] = [];
  for (let k = clause.from; k < clause.to; k++) {
    if (!c.stateNouns.has(lowerOf(tokens[k])) || scene.ground.aside[k]) continue;
    let from = k - 1;
    while (from > clause.from && k - from < 7 && !c.statePrepositions.has(lowerOf(tokens[from]))) from--;
    if (!fitting(lowerOf(tokens[from]), lowerOf(tokens[k]), scene)) continue;
    const next = lowerOf(tokens[k + 1]);
    const end =
      scene.words.roles.genitive.has(next) || scene.words.roles.agent.has(next)
        ? phraseEnd({ tokens, words: scene.words, aside: scene.ground.aside }, k + 2, clause.stretch.tokens.length)
        : k + 1;
    const holder = scene.side({ from: from + 1, to: k }) ?? (end > k + 1 ? scene.side({ from: k + 2, to: end }) : null);
    if (!holder && from + 1 < k && tokens.slice(from + 1, k).some((t) => t.tag === "VERB")) continue;
    out.push({ range: { from, to: Math.max(end, k + 1) }, holder });
  }
  return out;
}

/** "in … hands", "under … control": which noun goes with which preposition. */
const fitting = (preposition: string, noun: string, scene: Stage): boolean => {
  if (!scene.words.control.statePrepositions.has(preposition)) return false;
  const { handPrepositions, stateNouns, handNouns, toPrepositions } = scene.words.control;
  // "back to X's control" as well as "into X's hands".
  return (
    stateNouns.has(noun) &&
    (handNouns.has(noun) === handPrepositions.has(preposition) || toPrepositions.has(preposition))
  );
};

/** The places that are in the state: the subject of "be", "pass" …, the object of "bring", else those just before it in its phrase. */
function placesOf(clause: Clause, scene: Stage, state: State): readonly Share[] {
  const verb = clause.verb;
  const moved = verb && scene.words.control.becoming.has(verb.lemma);
  if (verb && state.range.from >= verb.to) {
    const whose =
      verb.voice === "active" && clause.object && clause.object.to <= state.range.from ? clause.object : clause.subject;
    const near = { from: verb.to, to: state.range.from };
    const beside = clause.preps.find(
      (p) => p.from >= verb.to && p.to <= state.range.from && onlyAdverbs(clause, p.to, state.range.from),
    );
    const close = sharesIn(clause, scene, beside?.noun ?? near);
    if (close.length && !(verb.lemma === "be" && clause.object && clause.subject)) return close;
    if (close.length) return sharesOrMeant(clause, scene, clause.subject!);
    if (moved && whose) return sharesOrMeant(clause, scene, whose);
    return close;
  }
  const before = { from: verb && verb.from < state.range.from ? verb.to : clause.from, to: state.range.from };
  return sharesIn(clause, scene, before);
}

const onlyAdverbs = (clause: Clause, from: number, to: number): boolean =>
  clause.stretch.tokens.slice(from, to).every((t) => t.tag === "ADV");

/** "almost entirely", "partly", "largely" under control. */
function degree(clause: Clause, scene: Stage, state: State, share: Share): Share["quantity"] {
  if (share.quantity !== whole) return share.quantity;
  const c = scene.words.control;
  const from = clause.verb ? clause.verb.from : clause.from;
  const before = clause.stretch.tokens.slice(from, state.range.to).map((t) => t.lower);
  const at = before.findIndex((w) => c.nearly.has(w));
  if (at >= 0 && c.wholly.has(before[at + 1] ?? "")) return { ...whole, comparator: "approx" };
  if (before.some((w) => c.partly.has(w))) return some;
  return before.some((w) => c.mostly.has(w)) ? { ...whole, value: 0.5, comparator: "gt" } : whole;
}

/** "puts X control at 38% of A", "estimates X control at half of the city": the noun is the object, the share behind "at". */
function put(clause: Clause, scene: Stage): readonly Found[] {
  const { verb, object } = clause;
  const c = scene.words.control;
  if (!verb || !object || verb.voice !== "active" || !c.putting.has(verb.lemma)) return [];
  const { tokens } = clause.stretch;
  const k = tokens.findIndex((t, i) => i >= object.from && i < object.to && c.controlNouns.has(t.lower));
  const held = k >= 0 ? scene.side({ from: object.from, to: k }) : null;
  const at = clause.preps.find((p) => p.from >= object.to && scene.words.roles.figure.has(p.word));
  if (!held || !at) return [];
  return sharesOrMeant(clause, scene, { from: at.noun.from, to: phraseTo(clause, scene, at.noun) }).map((s) =>
    found(clause, {
      kind: "control",
      rule: "control/put",
      actor: held,
      trigger: { from: k, to: k + 1 },
      place: s.place,
      quantity: s.quantity,
    }),
  );
}

/** A phrase with the "of" behind it. */
const phraseTo = (clause: Clause, scene: Stage, noun: Range): number =>
  clause.preps.find((p) => p.from === noun.to && scene.words.roles.genitive.has(p.word))?.to ?? noun.to;

/** "X control now extends to 80% of A": the noun is the subject. */
function extending(clause: Clause, scene: Stage): readonly Found[] {
  const verb = clause.verb;
  const subject = clause.subject;
  const c = scene.words.control;
  if (!verb || !subject || !c.extending.has(verb.lemma)) return [];
  const k = clause.stretch.tokens.findIndex(
    (t, i) => i >= subject.from && i < subject.to && c.controlNouns.has(t.lower),
  );
  const to = clause.preps.find((p) => scene.words.roles.spread.has(p.word));
  if (k < 0 || !to) return [];
  const actor = scene.side(subject) ?? scene.doer(clause);
  return sharesIn(clause, scene, to.noun).map((s) =>
    found(clause, {
      kind: "control",
      rule: "control/extends",
      actor,
      trigger: { from: k, to: verb.to },
      place: s.place,
      quantity: s.quantity,
    }),
  );
}
