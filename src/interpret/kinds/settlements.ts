import type { Clause } from "../clause.ts";
import type { Actor, Found, ReadKind } from "../frame.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { counts, gainOf } from "./gains.ts";

/** Reads counts of settlements gained, held or lost, the total and its parts, and how many there are by now. */
export const settlements: ReadKind = (clause, scene) => {
  const stage = scene as Stage;
  const gain = gainOf(clause, stage);
  const told = gain ? counts(clause, stage, gain, "settlements", (q) => q.quantity.unit === "settlements") : [];
  return told.length ? told : [...fallen(clause, stage), ...tally(clause, stage)];
};

/** "dozens of villages have fallen": to the other side of who tells it. */
function fallen(clause: Clause, scene: Stage): readonly Found[] {
  const { verb, subject } = clause;
  if (!verb || !subject || verb.voice === "passive" || !scene.words.settlements.falling.has(verb.lemma)) return [];
  const q = scene.quantities({ from: subject.from, to: subject.to }).find((c) => c.quantity.unit === "settlements");
  if (!q) return [];
  const to = clause.preps.find((p) => scene.words.roles.recipient.has(p.word));
  const taker = to && scene.side(to.noun);
  const side = taker?.side ?? scene.other(scene.speaker) ?? "none";
  const actor: Actor = { side, words: taker?.words ?? null };
  const place = scene.placed(clause).find((p) => !p.context)?.ref ?? null;
  return [one(clause, actor, place, q.quantity)];
}

const one = (clause: Clause, actor: Actor, place: Found["place"], quantity: Found["quantity"]): Found =>
  found(clause, {
    kind: "settlements",
    rule: "settlements/tally",
    actor,
    trigger: { from: clause.verb?.from ?? clause.from, to: clause.verb?.to ?? clause.to },
    place,
    quantity,
  });

/** "taking the number of settlements freed to more than 60", "put the total at over 200 settlements": how many there are by now. */
function tally(clause: Clause, scene: Stage): readonly Found[] {
  const { tokens } = clause.stretch;
  const w = scene.words.settlements;
  const k = tokens.findIndex((t, i) => i >= clause.from && i < clause.to && w.totals.has(t.lower));
  if (k < 0) return [];
  const end = Math.min(tokens.length, clause.to);
  const named = tokens.slice(k, Math.min(end, k + 6)).some((t) => w.towns.has(t.lower));
  const gained = tokens.slice(k, end).some((t) => isGain(scene, t.lower));
  const q = scene
    .quantities({ from: k, to: end })
    .find((c) => c.quantity.value !== null && (c.quantity.unit === "settlements" || (named && c.quantity.unit === "")));
  const before = scene.before.findLast((c) => c.kind === "settlements");
  if (!q || !(gained || before)) return [];
  const parent = clause.parent === null ? null : scene.clauses[clause.parent];
  const doer = parent ? scene.doer(parent) : null;
  const side = scene.speaker ?? (doer?.words ? doer.side : (before?.actor ?? "none"));
  return [one(clause, { side, words: null }, null, { ...q.quantity, unit: "settlements" })];
}

/** "freed", "liberated", "captured". */
const isGain = (scene: Stage, word: string): boolean => {
  const verb = scene.words.verbForms.get(word) ?? "";
  return scene.words.control.take.has(verb) || scene.words.control.clearing.has(verb);
};
