import type { Blow } from "../blows.ts";
import type { Range } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { type Harm, hasWord, namedSide } from "../harm.ts";
import { listBefore } from "../lists.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import { attacker } from "./strike-actors.ts";
import { claim, isWeapon, spread } from "./strike-claim.ts";
import { placesStruck } from "./strike-places.ts";

/**
 * Strikes told by whom they harmed: "a shell killed 31 people in X", "killed by rockets", "shot men in X", "wounded when their car hit
 * a mine". Where the strike itself was told before in the same breath ("hit a school and killed two") nothing is added.
 */
export function harming(scene: Stage, blows: readonly Blow[], blow: Blow, read: readonly Harm[]): readonly Harm[] {
  if (blow.shared && read.length > 0) return [];
  const mine = trodden(scene, blow);
  if (!mine && !killed(scene, blows, blow) && !shot(scene, blow)) return [];
  const list = mine || blow.voice !== "active" ? [] : listBefore(scene, blow.before).filter((q) => isWeapon(scene, q));
  const actor = mine ? layer(scene, blow) : attacker(scene, blows, blow, read, list);
  const alone = { ...blow, before: { from: blow.at, to: blow.at } };
  const places = placesStruck(scene, blow.voice === "active" ? alone : blow, actor, read).slice(0, 1);
  const told = { actor, aspect: "hit", coloured: [blow.before, blow.after], rule: "strike/harming" };
  if (list.length) return list.map((q) => claim(blow, { ...told, place: places[0] ?? null, quantity: q.quantity }));
  return spread(blow, places, { ...told, quantity: null });
}

/** Whether a strike told before is only what this one's subject says of the weapon: "shells fired from X killed". */
export const within = (blow: Blow, told: Harm): boolean => {
  const { subject, stretch } = blow.clause;
  const start = subject && stretch.tokens[subject.from]?.start;
  const end = stretch.tokens[blow.at]!.start;
  return start != null && told.found.trigger.start >= start && told.found.trigger.end <= end;
};

/** Who laid a mine: the other side of whoever came upon it. */
function layer(scene: Stage, blow: Blow): Actor {
  const victim = namedSide(scene, { from: 0, to: blow.at })?.side ?? scene.speaker;
  return { side: scene.other(victim) ?? "none", words: null };
}

/** A weapon is what kills or wounds: the head of the subject, or of the phrase after "by". */
function killed(scene: Stage, blows: readonly Blow[], blow: Blow): boolean {
  const { befall } = scene.words.casualties;
  if (!blow.verbs.some((v) => /^(?:killed|wounded)$/.test(befall.get(v) ?? ""))) return false;
  if (blow.voice === "active") {
    const { subject } = blow.clause;
    const sent = blows[blows.indexOf(blow) - 1];
    const flown = sent && sent.voice === "participle" && sent.at >= blow.at - 8 && byWeapon(scene, sent.at - 1);
    return (
      flown || byWeapon(scene, headOf(scene, blow.before)) || (!!subject && byWeapon(scene, headOf(scene, subject)))
    );
  }
  const { tokens } = scene.stretch;
  const by = tokens.findIndex(
    (t, k) => k >= blow.after.from && k < blow.after.to && scene.words.roles.agent.has(t.lower),
  );
  return by >= 0 && by <= blow.after.from + 4 && byWeapon(scene, headOf(scene, { from: by + 1, to: blow.after.to }));
}

const byWeapon = (scene: Stage, head: number): boolean =>
  head >= 0 && scene.words.strike.killers.has(lowerOf(scene.stretch.tokens[head]));

/** The last noun of the first noun phrase of a range; -1 where none is. */
function headOf(scene: Stage, range: Range): number {
  const { tokens } = scene.stretch;
  let head = -1;
  for (let k = range.from; k < range.to; k++) {
    const { tag, lower } = tokens[k]!;
    if (tag === "NOUN" || tag === "PROPN" || scene.words.strike.killers.has(lower)) head = k;
    else if (head >= 0) return head;
  }
  return head;
}

/** "gunmen shot men and boys": people as what is shot. */
function shot(scene: Stage, blow: Blow): boolean {
  if (blow.voice !== "active" || !blow.verbs.includes("shoot")) return false;
  const near = { from: blow.after.from, to: Math.min(blow.after.to, blow.after.from + 4) };
  const w = scene.words.casualties;
  const them = scene.stretch.tokens[near.from]?.form === "PRP";
  return them || hasWord(scene, near, w.people) || hasWord(scene, near, w.person);
}

/** "two vehicles hit roadside bombs", "stepped on a mine". */
function trodden(scene: Stage, blow: Blow): boolean {
  if (blow.voice !== "active" || !blow.verbs.some((v) => scene.words.strike.treading.has(v))) return false;
  const head = headOf(scene, blow.after);
  return head >= 0 && head < blow.after.from + 5 && scene.words.strike.mines.has(lowerOf(scene.stretch.tokens[head]));
}
