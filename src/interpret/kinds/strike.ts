import { type Blow, blowsIn } from "../blows.ts";
import { byStretch, type Harm, hasWord } from "../harm.ts";
import type { Stage } from "../scene.ts";
import { harming, within } from "./strike-harming.ts";
import { strikeNouns } from "./strike-nouns.ts";
import { flown, sent } from "./strike-sent.ts";
import { passed, stopped } from "./strike-stopped.ts";
import { struck } from "./strike-struck.ts";
import { underFire } from "./strike-under.ts";

/** Reads attacks with weapons: what was sent, what was stopped, what came through, what was struck, by verbs and by nouns. */
export const strike = byStretch((scene) => {
  const blows = blowsIn(scene);
  const read: Harm[] = [];
  for (const blow of blows) {
    const found = ofBlow(scene, blows, blow, read);
    if (found.some((h) => h.found.rule === "strike/harming"))
      read.splice(0, read.length, ...read.filter((h) => !within(blow, h)));
    read.push(...found);
  }
  read.push(...underFire(scene, read));
  return [...read, ...strikeNouns(scene, blows, read)];
});

function ofBlow(scene: Stage, blows: readonly Blow[], blow: Blow, read: readonly Harm[]): readonly Harm[] {
  const w = scene.words.strike;
  const is = (set: ReadonlySet<string>): boolean => blow.verbs.some((v) => set.has(v));
  if (is(w.vanish) && blow.voice !== "active" && hasWord(scene, blow.after, w.off))
    return stopped(scene, blows, blow, read, "lost");
  if (is(w.pass) && blow.voice === "active") return passed(scene, blows, blow, read);
  if (is(w.intercept) || hasWord(scene, blow.after, w.sky)) {
    const found = stopped(scene, blows, blow, read, "intercepted");
    if (found.length) return found;
  }
  if (is(w.fly) && blow.voice === "active") return flown(scene, blows, blow, read);
  if (is(w.launch) || is(w.carry)) {
    const found = sent(scene, blows, blow, read);
    if (found.length) return found;
  }
  const direct = is(w.hit) || is(w.target) || is(w.gunfire) ? struck(scene, blows, blow, read) : [];
  return direct.length ? direct : harming(scene, blows, blow, read);
}
