import type { Quantity } from "../../model/quantity.ts";
import type { Blow } from "../blows.ts";
import { type Range, spanOf } from "../clause.ts";
import { campOf, type Harm, hasWord, inUnit, namedSide, placesAt } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";

/**
 * Those a verb goes on to befall where it is not said again: "killed two men in A and a woman in B", "a driver and two passengers were
 * killed", "four people died in A and nine in B". They are of the side of the first, and of its place where they name none.
 */
export function gapped(scene: Stage, blow: Blow, made: readonly Harm[]): readonly Harm[] {
  const first = made[0];
  if (!first || first.found.quantity?.value == null) return [];
  const before = blow.voice === "active" ? [] : onesBefore(scene, blow);
  return [...before, ...after(scene, blow)]
    .filter((i) => !made.some((h) => overlaps(h, scene, i)))
    .map((i) => claim(scene, first, i));
}

interface Further extends Range {
  readonly quantity: Quantity;
  /** Where the words go on that may say where it was. */
  readonly end: number;
}

const one: Quantity = { value: 1, high: null, comparator: "eq", unit: "", words: null };

/** "a driver and two passengers" before a passive. */
function onesBefore(scene: Stage, blow: Blow): readonly Further[] {
  const { tokens } = scene.stretch;
  const out: Further[] = [];
  for (let k = blow.before.from; k < blow.at; k++) {
    const end = personAt(scene, k, blow.at);
    const joint = end > 0 && (joins(scene, end) || joins(scene, k - 1));
    if (joint && !tokens.slice(k, blow.at).some((t) => t.tag === "VERB"))
      out.push({ from: k, to: end, quantity: one, end });
  }
  return out;
}

/** "… and a woman in B", "… and nine in B" after the verb; what another verb follows is told by that. */
function after(scene: Stage, blow: Blow): readonly Further[] {
  const { tokens } = scene.stretch;
  const out: Further[] = [];
  for (let k = blow.range.to; k + 1 < blow.after.to; k++) {
    if (!joins(scene, k)) continue;
    const person = personAt(scene, k + 1, blow.after.to);
    const q = scene.quantities({ from: k + 1, to: k + 2 })[0];
    const counted =
      q && blow.voice !== "active" && isPeople(scene, q.quantity) && tokens[q.range.to]?.tag === "ADP" ? q.range.to : 0;
    const to = person || counted;
    if (!to) continue;
    let end = to;
    while (end < tokens.length && !/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ|PRON)$/.test(tokens[end]!.tag)) end++;
    if (/^(?:VERB|AUX)$/.test(tokens[end]?.tag ?? "") || lowerOf(tokens[k - 1]) === "between") continue;
    const located = placesAt(scene, { from: to, to: end }).length > 0;
    if (located || (person && blow.voice === "active"))
      out.push({ from: k + 1, to, quantity: person ? one : q!.quantity, end });
  }
  return out;
}

const isPeople = (scene: Stage, q: Quantity): boolean =>
  q.value !== null &&
  (q.unit === "" || (scene.words.casualties.units.has(q.unit) && !scene.words.casualties.nouns.has(q.unit)));

const joins = (scene: Stage, k: number): boolean => {
  const t = scene.stretch.tokens[k];
  return t !== undefined && (t.text === "," || scene.words.grammar.coordinators.has(t.lower));
};

/** "a 67-year-old woman", "an officer": where it ends; 0 where none begins at a token. */
function personAt(scene: Stage, k: number, limit: number): number {
  const { tokens } = scene.stretch;
  if (!scene.words.roles.indefinite.has(lowerOf(tokens[k]))) return 0;
  for (let j = k + 1; j < Math.min(limit, k + 5); j++) {
    if (/^(?:ADP|VERB|PUNCT)$/.test(tokens[j]!.tag)) return 0;
    if (scene.words.casualties.person.has(tokens[j]!.lower) && tokens[j + 1]?.tag !== "NOUN") return j + 1;
  }
  return 0;
}

const overlaps = (h: Harm, scene: Stage, i: Range): boolean => {
  const at = spanOf(scene.stretch, i);
  return h.found.about.start < at.end && at.start < h.found.about.end;
};

function claim(scene: Stage, first: Harm, item: Further): Harm {
  const { found } = first;
  const armed = hasWord(scene, item, scene.words.casualties.armed);
  const side = namedSide(scene, item) ?? (armed ? campOf(scene, item) : null);
  const place = placesAt(scene, { from: item.to, to: item.end })[0] ?? found.place;
  const span = spanOf(scene.stretch, item);
  const unit = found.quantity!.unit ?? "killed";
  return {
    ...first,
    found: {
      ...found,
      actor: side?.side ?? found.actor,
      actorWords: side?.words ?? found.actorWords,
      place,
      quantity: inUnit(item.quantity, unit),
      words: { start: Math.min(found.words.start, span.start), end: Math.max(found.words.end, span.end) },
      about: item.quantity.words ?? span,
      rule: "casualties/gapped",
    },
  };
}
