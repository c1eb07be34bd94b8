import type { Blow } from "../blows.ts";
import type { Range } from "../clause.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";

/** "a 76-year-old woman", "one person", "the child": one. */
export function single(scene: Stage, region: Range, blow: Blow): Range | null {
  const { tokens } = scene.stretch;
  const w = scene.words.casualties;
  const back = region === blow.before;
  const sure = blow.verbs.some((v) => w.harming.has(v));
  const until = back ? region.to : Math.min(region.to, region.from + 8);
  for (let k = back ? Math.max(region.from, region.to - 12) : region.from; k < until; k++) {
    const t = tokens[k]!;
    const owned = scene.words.actors.owners.has(t.lower) && t.tag !== "NOUN";
    if (t.lower !== "a" && t.lower !== "an" && !owned && t.form !== "POS" && !(t.lower === "the" && back)) continue;
    for (let j = k + 1; j < Math.min(until, k + 6); j++) {
      const word = tokens[j]!;
      if (word.tag === "ADP" || word.text === "," || word.tag === "VERB") break;
      const person =
        w.person.has(word.lower) ||
        /^\d+-year-old$/.test(word.lower) ||
        (word.lower === "old" && lowerOf(tokens[j - 2]) === "year");
      const anyone =
        sure &&
        !owned &&
        word.tag === "NOUN" &&
        !w.number.has(word.lower) &&
        !scene.words.strike.targets.has(word.lower) &&
        !scene.words.losses.things.has(word.lower);
      const modifies = tokens[j + 1]?.tag === "NOUN" && j + 1 < until && tokens[j + 1]?.text !== ",";
      if ((person || anyone) && !modifies) return { from: k, to: j + 1 };
    }
  }
  return null;
}
