import { cueWords } from "../lang/en/cues.ts";
import { isArea } from "./atlas.ts";
import type { Ground } from "./ground.ts";
import { says } from "./namesakes.ts";
import type { Toponym } from "./toponyms.ts";

/** Below so many people a name needs words around it that say it is a place. */
export const KNOWN = 15_000;
/** From so many people on a town speaks as capitals do. */
const SPEAKING = 500_000;

/** The names a whole text uses for places, by key: what some of their mentions are told to be, unless they are somebody's. */
export function placesThroughout(
  ground: Ground,
  found: readonly Toponym[],
  doubtful: readonly Toponym[],
): ReadonlySet<string> {
  const speakers = speakersAmong(ground, found, doubtful);
  return new Set([...sureNames(found, doubtful)].filter((key) => !speakers.has(key)));
}

/** Names that are places throughout: those of small ones only where at least a third of their mentions speaks for a place. */
function sureNames(found: readonly Toponym[], doubtful: readonly Toponym[]): ReadonlySet<string> {
  const [sure, open] = [timesOf(found), timesOf(doubtful)];
  const places = new Map(found.filter((one) => one.standing === "place").map((one) => [one.key, one]));
  return new Set(
    [...places.values()]
      .filter(
        ({ key, entries }) =>
          entries.some((entry) => isArea(entry) || (entry.place.population ?? 0) >= KNOWN) ||
          (sure.get(key) ?? 0) * 2 >= (open.get(key) ?? 0),
      )
      .map((one) => one.key),
  );
}

/** How often each name stands among some toponyms. */
function timesOf(all: readonly Toponym[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { key } of all) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

/** Towns of less than a great city's size that say something and that nothing tells to be places are people of that name. */
function speakersAmong(ground: Ground, found: readonly Toponym[], doubtful: readonly Toponym[]): ReadonlySet<string> {
  const strong = new Set(found.filter((one) => one.evidence === "strong").map((one) => one.key));
  const town = ({ entries }: Toponym): boolean =>
    !entries.some((entry) => isArea(entry) || entry.capital || (entry.place.population ?? 0) >= SPEAKING);
  return new Set(
    [...found, ...doubtful]
      .filter((one) => !strong.has(one.key) && town(one) && spoken(ground, one))
      .map((one) => one.key),
  );
}

/** A name with a verb of saying right after it. */
const spoken = (ground: Ground, { from, to }: Toponym): boolean =>
  says(ground, from, to) && cueWords.has(ground.words[to]!.key);

/** In a list with names that are places, or with the area after it that it lies in. */
export function beside({ h }: Ground, one: Toponym, found: readonly Toponym[]): boolean {
  const text = h.doc.text;
  return found.some(
    (other) =>
      (other.start >= one.end &&
        other.start - one.end < 8 &&
        /^(?:, ?|,? (?:and|or) | ?\()$/.test(text.slice(one.end, other.start))) ||
      (one.start >= other.end &&
        one.start - other.end < 8 &&
        /^(?:, ?|,? (?:and|or) )$/.test(text.slice(other.end, one.start)) &&
        other.standing === "place"),
  );
}
