import { type Blow, mark, startsPhrase } from "./blows.ts";
import type { Range } from "./clause.ts";
import { lowerOf } from "./lookup.ts";
import { ofThose } from "./parts.ts";
import type { Counted } from "./quantities.ts";
import type { Stage } from "./scene.ts";

/** (A participle stands right after its list: `tight`.) The quantities of a list that ends at the last one in a range ("8 tanks, 26 guns and 69 vehicles" before "were lost"). */
export function listBefore(scene: Stage, range: Range, tight = false, wholes = false): readonly Counted[] {
  const all = withoutParts(scene, scene.quantities(range).filter(isThing));
  const last = whole(all) && !wholes && !(tight && range.from > 0) ? all.at(-2) : all.at(-1);
  if (!last || (tight && range.to - all.at(-1)!.range.to > 1)) return [];
  const list = [last];
  // "of the garrison of 8,100, over 4,000 had been killed": the first number is what they are a part of.
  const of = scene.words.roles.genitive.has(lowerOf(scene.stretch.tokens[range.from]));
  for (let i = of ? -1 : all.indexOf(last) - 1; i >= 0; i--) {
    const [q, after] = [all[i]!, list[0]!];
    if (q.quantity.unit !== "" && after.quantity.unit === "") break;
    if ((after.read.part && !q.read.part) || !jointOnly(scene, q.range.to, after.range.from)) break;
    list.unshift(q);
  }
  return list;
}

/** "23 people, including six women and five children, were killed": what a word for parts opens after a total is no item of the list. */
function withoutParts(scene: Stage, all: readonly Counted[]): readonly Counted[] {
  const { tokens } = scene.stretch;
  const at = all.findIndex(
    (q, i) =>
      i > 0 &&
      (tokens.slice(all[i - 1]!.range.to, q.range.from).some((t) => scene.words.refer.opening.has(t.lower)) ||
        ((ofThose(scene, q.range.to) || (q.read.part && q.read.dimension === "share")) &&
          /^[,(—–]$/.test(tokens[q.range.from - 1]!.text))),
  );
  const closed = at > 0 && tokens.slice(all.at(-1)!.range.to).some((t) => /^[,)—–]$/.test(t.text));
  return at > 0 && closed ? all.slice(0, at) : all;
}

/** "76 of 108 drones": the last number is only the whole of the one before. */
const whole = (all: readonly Counted[]): boolean => {
  const [part, last] = all.slice(-2);
  const of = part?.read.part ? part.read.of : null;
  return !!of && !!last && of.start <= last.read.words.start && last.read.words.start < of.end;
};

/** The quantities of the list that begins first in a range. */
export function listAfter(scene: Stage, range: Range): readonly Counted[] {
  const all = scene.quantities(range).filter(isThing);
  const list: Counted[] = [];
  let part: Counted | null = null;
  for (const q of all) {
    const last = part ?? list.at(-1);
    if (last && including(scene, last.range.to, q.range.from)) {
      part = q;
      continue;
    }
    if (part && !closes(scene, part.range.to, q.range.from)) {
      part = q;
      continue;
    }
    if (part) {
      part = null;
      list.push(q);
      continue;
    }
    if (last && (q.read.part || !jointOnly(scene, last.range.to, q.range.from))) break;
    if (last && q.quantity.unit === "" && last.quantity.unit !== "") break;
    list.push(q);
  }
  return list;
}

/** "315 men, including 100 dead": a word that opens parts right before the number. */
const including = (scene: Stage, from: number, to: number): boolean =>
  to - from < 6 && scene.stretch.tokens.slice(from, to).some((t) => scene.words.refer.opening.has(t.lower));

/** ", and 54 vehicles": a comma and a joint go on with the list behind its parts. */
const closes = (scene: Stage, from: number, to: number): boolean => {
  const gap = scene.stretch.tokens.slice(from, to);
  const joint = gap.findLastIndex((t) => scene.words.grammar.coordinators.has(t.lower));
  return gap.length < 8 && gap[joint - 1]?.text === ",";
};

/** What an active verb is done to where that stands before its subject: "88 of the 99 drones the army launched". */
export function listOf(scene: Stage, blow: Blow): readonly Counted[] {
  if (blow.voice !== "active") return listBefore(scene, blow.before, blow.voice === "participle");
  const list = listAfter(scene, blow.after);
  if (list.length || blow.shared || startsPhrase(scene, blow.range.to)) return list;
  const back = listBefore(scene, blow.before, false, true);
  const last = back.at(-1);
  const gap = last ? blow.at - last.range.to : 0;
  return last && gap > 0 && gap <= 4 && /^(?:DET|PROPN|PRON|NOUN|SCONJ)$/.test(scene.stretch.tokens[last.range.to]!.tag)
    ? back
    : [];
}

/** Lengths of time, money and distances are nothing that is sent or lost; shares may be. */
const isThing = (q: Counted): boolean =>
  q.read.dimension === null || q.read.dimension === "count" || q.read.dimension === "share";

/** Between two items of a list stand commas, "and", "as well as", and what belongs to the first ("of the enemy"). */
function jointOnly(scene: Stage, from: number, to: number): boolean {
  const { tokens } = scene.stretch;
  if (
    to - from >= 3 &&
    tokens[to - 1]!.lower === "as" &&
    tokens[to - 2]!.lower === "well" &&
    tokens[to - 3]!.lower === "as"
  )
    return to - from < 24;
  let joint = false;
  for (let k = from; k < to; k++) {
    if (scene.ground.aside[k]) continue;
    const t = tokens[k]!;
    if (scene.words.events.joints.has(t.lower)) joint = true;
    else if (
      joint
        ? t.tag === "VERB" || t.tag === "AUX"
        : /^(?:VERB|AUX|SCONJ)$/.test(t.tag) && t.form !== "VBN" && t.form !== "VBD"
    )
      return false;
    if (mark.test(t.text) || k - from > 24) return false;
    if (!joint && t.tag === "ADP" && t.lower !== "of" && t.lower !== "from" && t.lower !== "with") return false;
  }
  return joint || from === to;
}
