import type { Entry } from "../gazetteer/gazetteer.ts";
import { placeNouns, regionNouns } from "../lang/en/toponyms.ts";
import { isArea } from "./atlas.ts";
import type { Toponym } from "./toponyms.ts";

/** The area the words around a name say it lies in, and how plainly. */
export interface Container {
  readonly areas: readonly Entry[];
  /** "X, Y" and "Y's town of X" are plain; "X in Y" a little less. */
  readonly plain: boolean;
}

/** Kilometres within which a place of a small or unbounded area may lie from its middle. */
const REACH = 350;

/** For each name the area it is said to lie in, where one of its entries does; null elsewhere. */
export function containersOf(text: string, all: readonly Toponym[]): (Container | null)[] {
  const out: (Container | null)[] = all.map(() => null);
  for (let i = all.length - 1; i >= 0; i--) {
    const one = all[i]!;
    if (one.standing === "demonym") continue;
    out[i] = after(text, all, i, out) ?? before(text, all, i);
  }
  return out;
}

function after(
  text: string,
  all: readonly Toponym[],
  i: number,
  found: readonly (Container | null)[],
): Container | null {
  const [one, next] = [all[i]!, all[i + 1]];
  if (!next || next.standing === "demonym" || next.start - one.end > 40) return null;
  const between = text.slice(one.end, next.start);
  const plain = /^(?:, ?| ?\(|, (?:in )?(?:the )?(?:\p{Ll}+ )?)$/u.test(between);
  const loose = /^,? (?:in|of|on) (?:the )?(?:[\p{L}-]+ ){0,3}$/u.test(between);
  if (plain || loose) {
    const areas = holding(one, next);
    if (areas.length > 0) return { areas, plain };
  }
  // "A, B and C, Region": what holds for the next of a list holds for this one
  const chained = /^(?:, ?|,? (?:and|or) )$/.test(between) ? (found[i + 1] ?? null) : null;
  return chained?.plain &&
    one.entries.some((entry) => chained.areas.some((area) => inside(entry, area))) &&
    !one.entries.some((entry) => entry.place.kind === "country")
    ? chained
    : null;
}

function before(text: string, all: readonly Toponym[], i: number): Container | null {
  const [one, last] = [all[i]!, all[i - 1]];
  if (!last || one.start - last.end > 50) return null;
  const between = text.slice(last.end, one.start);
  const words = /^(?:['’]s)? ((?:[\p{Ll}-]+ )*)$/u.exec(between)?.[1]?.trim().split(" ") ?? null;
  if (!words) return null;
  const owned = /^['’]s /.test(between);
  const named = words.at(-1) === "of" && words.some((word) => placeNouns.has(word) || regionNouns.has(word));
  const direct = placeNouns.has(words.at(-1) ?? "") && words.length < 4;
  if (!named && !direct && !(owned && words.length <= 2)) return null;
  const areas = holding(one, last);
  return areas.length > 0 ? { areas, plain: named || owned } : null;
}

/** The areas among a name's entries in which an entry of the other may lie. */
const holding = (one: Toponym, other: Toponym): Entry[] =>
  other.entries.filter((area) => isArea(area) && one.entries.some((entry) => inside(entry, area)));

/** Whether an entry lies within an area: its country, its region, or near its middle. */
export function inside({ place, admin }: Entry, { place: area, admin: code }: Entry): boolean {
  if (place.id === area.id || place.kind === "country") return false;
  if (area.kind === "country") return place.country === area.country;
  if (area.kind === "region" && code !== null) return admin === code && place.kind !== "region";
  if (place.kind === "region" || (area.country !== null && place.country !== area.country)) return false;
  const reach = area.kind === "district" ? 90 : REACH;
  return (area.kind === "region" || admin === code) && kilometresBetween(place, area) < reach;
}

interface Point {
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Kilometres between two points, on the flat; endless where one is unknown. */
export function kilometresBetween(a: Point, b: Point): number {
  if (a.lat === null || b.lat === null || a.lon === null || b.lon === null) return Number.POSITIVE_INFINITY;
  return Math.hypot((a.lat - b.lat) * 111.2, (a.lon - b.lon) * 111.2 * Math.cos((a.lat * Math.PI) / 180));
}
