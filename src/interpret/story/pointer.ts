import type { PlaceRef } from "../../model/claim.ts";
import type { Clause } from "../clause.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import { levelOf } from "./story.ts";
import { grounds } from "./weights.ts";

/** The word of a clause that points to a place told before: the noun of "the town", or "there"; null where none does. */
export function pointerIn(clause: Clause, scene: Stage): string | null {
  const { tokens } = clause.stretch;
  const w = scene.words;
  const from = Math.min(clause.from, clause.subject?.from ?? clause.from);
  for (let k = from; k < clause.to; k++) {
    const word = tokens[k]!.lower;
    if (w.events.function.there.has(word) && tokens[k]!.tag === "ADV") return "there";
    if (within(clause, scene, k)) return "there";
    if (word === "it" && tokens[k]!.tag === "PRON" && clause.verb && k >= clause.verb.to) return "it";
    if (!w.places.sorts.has(word) || lowerOf(tokens[k + 1]) === "of") continue;
    for (let j = k - 1; j >= Math.max(0, k - 3); j--) {
      if (w.events.function.definite.has(lowerOf(tokens[j]))) return word;
      if (tokens[j]!.tag !== "ADJ" && tokens[j]!.tag !== "NOUN") break;
    }
  }
  return null;
}

/** "were fighting inside", "broke in": nothing follows what one is in. */
function within({ stretch: { tokens } }: Clause, { words }: Stage, k: number): boolean {
  const next = tokens[k + 1];
  const ends = !next || /^[,.;:)]$/.test(next.text) || next.tag === "CCONJ" || next.tag === "SCONJ";
  return k > 0 && ends && words.events.function.inside.has(tokens[k]!.lower);
}

/** Whether a clause speaks of an event told before: "the battle", "the attack". */
export function eventIn(clause: Clause, scene: Stage): boolean {
  const { tokens } = clause.stretch;
  const { strike, advance, events } = scene.words;
  const from = Math.min(clause.from, clause.subject?.from ?? clause.from);
  for (let k = from + 1; k < clause.to; k++) {
    const word = tokens[k]!.lower;
    const happened =
      strike.strikeNouns.has(word) ||
      strike.attackNouns.has(word) ||
      advance.fightingNouns.has(word) ||
      advance.contests.has(word);
    if (happened && events.function.definite.has(lowerOf(tokens[k - 1]))) return true;
  }
  return false;
}

/** How well a place answers to the noun that points to one: the same noun was said of it, it is of that sort, or it is of another. */
export function agreement(pointer: string, place: PlaceRef, scene: Stage): number {
  const w = scene.words.places;
  if (pointer === "there" || pointer === "it" || w.loose.has(pointer)) return 0;
  const told = scene.story.of(place.name);
  if (told.some((t) => t.sort === pointer)) return grounds.named;
  const sort = w.sorts.get(pointer);
  const level = levelOf(told[0]?.mention.kind ?? null);
  const other = told.some((t) => t.sort !== null && w.sorts.get(t.sort) === sort && t.sort !== pointer);
  if (sort === "site" || sort === "physical")
    return level === "country" ? grounds.unlike : level === "site" ? 0 : grounds.part;
  const fits = sort === "settlement" ? level === "town" || told[0]?.mention.kind === "district" : sort === level;
  return !fits ? grounds.unlike : other ? grounds.other : 0;
}

/** "the airport": the site of that noun named last before, under its longer name. */
export function siteBefore(pointer: string, scene: Stage): PlaceRef | null {
  const site = scene.story.site(pointer, scene.stretch.tokens[0]?.start ?? 0);
  return (
    site && {
      text: null,
      start: site.start,
      end: site.end,
      id: null,
      name: site.name,
      lat: null,
      lon: null,
      part: null,
    }
  );
}
