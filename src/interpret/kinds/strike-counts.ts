import type { Hearing } from "../../lang/doc.ts";
import type { StrikeWords } from "../../lang/words-harm.ts";
import { keep } from "../../text/keep.ts";
import type { Blow } from "../blows.ts";
import type { Range } from "../clause.ts";
import { hasWord } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import { type Counted, readSingles } from "../quantities.ts";
import type { Stage } from "../scene.ts";

/** The unit of counted attacks: of "strikes" told without a weapon, those of an air war are airstrikes. */
export function unitOfAttacks(scene: Stage, around: Range, unit: string): string {
  const w = scene.words.strike;
  if (!w.plain.has(unit)) return unit;
  const near = { from: Math.max(0, around.from), to: Math.min(scene.stretch.tokens.length, around.to) };
  const guns = hasWord(scene, near, w.afar) || hasWord(scene, near, w.precise);
  return hasWord(scene, near, w.airborne) || (!guns && airWar(scene.hearing)(w)) ? "airstrikes" : unit;
}

/** Whether an article tells of strikes from the air more than of any other fire from afar. */
const airWar = keep((hearing: Hearing) =>
  keep((w: StrikeWords): boolean => {
    let [air, afar] = [0, 0];
    let flown = false;
    for (const s of hearing.doc.sentences)
      for (const t of s.tokens) {
        if (w.aloft.has(t.lower) || (w.strikeNouns.has(t.lower) && flown)) air++;
        else if (w.afar.has(t.lower)) afar++;
        flown = w.skyward.has(t.lower);
      }
    return air > afar;
  }),
);

/** "a ballistic missile struck", "a drone fell", "hit by an airstrike", "hit a tank with a missile": what an article makes one. */
export function oneThatHits(scene: Stage, blow: Blow): readonly Counted[] {
  const w = scene.words.strike;
  const fell = blow.verbs.every((v) => w.crashing.has(v));
  const counts = (unit: string): boolean => w.single.has(unit) || w.raiding.has(unit) || (fell && w.weapons.has(unit));
  if (scene.denied) return [];
  const { tokens } = scene.stretch;
  const subject = blow.voice === "active" && !blow.shared ? blow.clause.subject : null;
  const lead = scene.words.events.function[blow.voice === "active" ? "means" : "apart"];
  const after = tokens.findIndex((t, k) => k >= blow.after.from && k < blow.after.to && lead.has(t.lower));
  return readSingles(scene.stretch)
    .filter((q) => counts(q.quantity.unit))
    .filter((q) => (subject !== null && holds(subject, q.range)) || (after >= 0 && q.range.from === after + 1))
    .filter((q) => !scene.words.roles.genitive.has(lowerOf(tokens[q.range.from - 1])))
    .slice(-1);
}

const holds = (outer: Range, inner: Range): boolean => inner.from >= outer.from && inner.to <= outer.to;
