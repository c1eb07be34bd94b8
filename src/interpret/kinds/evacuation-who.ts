import { sideOf } from "../../beat/mentions.ts";
import type { PlaceRef } from "../../model/claim.ts";
import type { SideId } from "../../model/id.ts";
import type { Quantity } from "../../model/quantity.ts";
import { mentionsIn } from "../actors.ts";
import { type Clause, type Range, spanOf } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { hasPeople } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import { homeOf } from "./control-holder.ts";

/** Whether one of some words stands in a phrase. */
export const hasWord = (clause: Clause, range: Range, words: ReadonlySet<string>): boolean =>
  clause.stretch.tokens.slice(range.from, range.to).some((t) => words.has(t.lower));

/** Whether a phrase is about people who bear no arms, if only by a number ("hundreds"). */
export function peopleIn(clause: Clause, scene: Stage, range: Range): boolean {
  const head = headed(clause, range);
  if (hasWord(clause, head, scene.words.casualties.armed)) return false;
  return (
    hasWord(clause, head, scene.words.evacuation.people) || nationals(clause, scene, head) || crowd(clause, scene, head)
  );
}

/** "a quarter of a million Veldanians", "tens of thousands of Veldanians". */
const nationals = (clause: Clause, scene: Stage, range: Range): boolean => {
  const { tokens } = clause.stretch;
  const last = tokens[range.to - 1];
  const many = last?.form === "NNPS" || (last?.tag === "PROPN" && last.lower.endsWith("s"));
  return (
    many &&
    tokens.slice(range.from, range.to).some((t) => t.tag === "NUM" || scene.words.evacuation.crowds.has(t.lower))
  );
};

const crowd = (clause: Clause, scene: Stage, range: Range): boolean => {
  const { tokens } = clause.stretch;
  const at = tokens.findLastIndex(
    (t, k) => k >= range.from && k < range.to && scene.words.evacuation.crowds.has(t.lower),
  );
  const bare = tokens.slice(range.from, range.to).every((t) => /^(?:NUM|ADV|ADP|DET)$/.test(t.tag));
  const number = bare && tokens.slice(range.from, range.to).some((t) => t.tag === "NUM");
  return number || (at >= 0 && !tokens.slice(at + 1, range.to).some((t) => t.tag === "NOUN" || t.tag === "PROPN"));
};

/** A phrase up to what only describes it: "the last soldiers among the residents" are soldiers. */
function headed(clause: Clause, range: Range): Range {
  const { tokens } = clause.stretch;
  const stop = tokens.findIndex(
    (t, k) => k > range.from && k < range.to && t.tag === "ADP" && t.lower !== "of" && tokens[k + 1]?.tag !== "NUM",
  );
  return stop < 0 ? range : { from: range.from, to: stop };
}

/**
 * Whose side those who leave are. Troops: as named. Civilians: of the side named with them, of whose country the place is in, of who
 * speaks, if that side is a people of its own; of nobody else. Staff of a body that is no side are that body's.
 */
export function leaverOf(clause: Clause, scene: Stage, range: Range, place: PlaceRef | null): Actor {
  const named = scene.side(range);
  if (!peopleIn(clause, scene, range) && !scene.placed(range).length) {
    if (named?.words) return named;
    const doer = clause.subject && clause.subject !== range ? scene.side(clause.subject) : null;
    if (doer?.words) return doer;
    if (named) return named;
  }
  const owned = hasWord(clause, range, scene.words.actors.owners) || hasWord(clause, range, scene.words.actors.own);
  const speaker = clause.stretch.statement?.speaker.side ?? null;
  if (owned && scene.speaker === null && speaker !== null) return { side: speaker, words: null };
  const foreign = outsider(clause, scene, range) ?? (owned ? ofOwner(clause, scene, range) : null);
  if (foreign) return foreign;
  const people = named ? peopleOf(scene, named.side) : null;
  if (named && people !== "none") return named;
  const side = named?.side ?? sideAt(scene, place) ?? scene.speaker;
  return { side: peopleOf(scene, side), words: null };
}

/** "the peacekeepers of the Concord": troops of a body that is no side. */
export const guests = (clause: Clause, scene: Stage, range: Range): Actor | null =>
  hasWord(clause, range, scene.words.actors.forces) || hasWord(clause, range, scene.words.evacuation.people)
    ? outsider(clause, scene, range)
    : null;

/** "Osmark pulled its staff out": of a body that is no side. */
const ofOwner = (clause: Clause, scene: Stage, range: Range): Actor | null =>
  clause.subject && clause.subject !== range ? outsider(clause, scene, clause.subject) : null;

/** "one Osmark citizen": people of a body or country that is no side. */
function outsider(clause: Clause, scene: Stage, range: Range): Actor | null {
  const m = mentionsIn(scene.hearing, spanOf(clause.stretch, range)).find(
    (x) => x.type !== "place" && sideOf(scene.hearing.beat, x.ids[0] ?? "") === "third",
  );
  return m ? { side: "third", words: { start: m.start, end: m.end } } : null;
}

/** The people of a place, or of the side that speaks of them. */
export const peopleAt = (scene: Stage, place: PlaceRef | null): Actor => ({
  side: peopleOf(scene, sideAt(scene, place) ?? scene.speaker),
  words: null,
});

/** The side a place is: a country that is one, by its name; else the side of the country it lies in. */
function sideAt(scene: Stage, place: PlaceRef | null): SideId | null {
  if (!place) return null;
  const own = place.text === null ? [] : mentionsIn(scene.hearing, place).filter((m) => m.type === "side");
  return own.length ? sideOf(scene.hearing.beat, own[0]!.ids[0] ?? "") : homeOf(scene, place);
}

/** Civilians of a country two sides fight over are nobody's. */
const peopleOf = (scene: Stage, side: SideId | null): SideId =>
  side !== null && hasPeople(scene, side) ? side : "none";

/** "About 300 people", "300 civilians": how many people, families or units leave; civilians are people. */
export function counted(clause: Clause, scene: Stage, range: Range): Quantity | null {
  const q = countIn(clause, scene, range);
  return q && scene.words.evacuation.plain.has(q.unit) ? { ...q, unit: "people" } : q;
}

/** "About 300 people", "40 families", "thousands of prisoners": how many people, families or units leave. */
function countIn(clause: Clause, scene: Stage, range: Range): Quantity | null {
  const { own, people } = scene.words.evacuation;
  const q = scene
    .quantities({ from: Math.max(0, range.from - 3), to: range.to })
    .find((c) => c.range.to > range.from && c.range.to <= range.to + 1);
  if (!q) return null;
  if (q.quantity.unit === "share") return hasWord(clause, range, scene.words.evacuation.whole) ? q.quantity : null;
  const noun = q.noun && lowerOf(clause.stretch.tokens[q.noun.to - 1]);
  if (noun && own.has(noun)) return { ...q.quantity, unit: noun };
  if (q.quantity.value === null && !(noun && people.has(noun))) return null;
  const escaped = scene.words.evacuation.escapees.has(q.quantity.unit) && !own.has(q.quantity.unit);
  if (q.quantity.unit) return escaped ? { ...q.quantity, unit: "people" } : q.quantity;
  const next = lowerOf(clause.stretch.tokens[q.range.to]);
  if (people.has(next)) return { ...q.quantity, unit: scene.words.evacuation.escapees.has(next) ? "people" : next };
  return q.noun === null && peopleIn(clause, scene, range) ? { ...q.quantity, unit: "people" } : null;
}
