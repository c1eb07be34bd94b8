import type { Quantity } from "../../model/quantity.ts";
import { mentionsIn } from "../actors.ts";
import type { Clause } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import type { Motion } from "./advance.ts";
import { type Event, isWeapon } from "./advance-events.ts";

// Attacks that were stopped, and those who were driven back.

/** What a motion has in common before it is known who moves. */
export type Base = Omit<Motion, "rule" | "actor" | "aspect">;

/** "halt the fighting", "stop its attacks": who ends what he does himself repels nobody. */
export const endsOwn = (clause: Clause, scene: Stage, event: Event): boolean => {
  if (clause.verb!.voice !== "active") return false;
  const { tokens } = clause.stretch;
  const owned = tokens.slice(event.range.from, event.range.to).some((t) => scene.words.actors.owners.has(t.lower));
  return event.aspect === "fighting" || owned;
};

/** "stopped the enemy near X": the other side's people are what is stopped. */
export function stopped(clause: Clause, scene: Stage, name: string, base: Base): Motion | null {
  if (clause.type === "purpose") return null;
  const held = scene.words.advance.drive.has(name);
  const range = clause.verb!.voice === "passive" ? clause.subject : clause.object;
  const side = range ? scene.side(range) : null;
  const doer = clause.verb!.voice === "active" ? scene.doer(clause) : null;
  if (
    held ||
    !side?.words ||
    clause.stretch.tokens.slice(range!.from, range!.to).some((t) => scene.words.advance.goods.has(t.lower)) ||
    (doer && doer.side === side.side) ||
    clause.stretch.tokens.slice(range!.from, range!.to).some((t) => isWeapon(t.lower, scene))
  )
    return null;
  return { ...base, rule: "advance/stopped", actor: side, aspect: "repelled", coloured: [range] };
}

/** "pushed the enemy back", "the enemy was pushed back": the other side went forward; "they came in but were driven out" is repelled. */
export function drivenBack(clause: Clause, scene: Stage, name: string, base: Base, event: Event | null): Motion | null {
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

/** "ceded ground": the other side went forward. */
export function ceded(clause: Clause, scene: Stage, base: Base): readonly Motion[] {
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

/** "repelled five attacks", "the advance has been stopped": whose attack it was. */
export function repelled(clause: Clause, scene: Stage, event: Event, base: Base): Motion {
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
export const isNamed = (scene: Stage, actor: Actor): boolean =>
  actor.words !== null && mentionsIn(scene.hearing, actor.words).some((m) => m.type !== "place");

/** "repelled 14 of 17 assaults": how many there were in all. */
export function totalOf(clause: Clause, scene: Stage, event: Event): Quantity | null {
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
