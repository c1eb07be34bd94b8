import type { PlaceMention } from "../model/reading.ts";
import { kilometresBetween } from "./containers.ts";
import type { Placed } from "./widely.ts";

/** Characters within which a town, and a region, may stand for where an unknown name is. */
const REACH = { town: 300, region: 120 } as const;
/** Places within so many kilometres are around one another; one more of them counts as much as so many characters. */
const AROUND = 120;
const STEP = 80;
/** "X in Y", "X, Y", "X (Y)". */
const WITHIN = /^(?:, ?| ?\(|,? (?:in|of|on|near|outside|off) (?:the )?(?:[\p{L}-]+ ){0,3})$/u;

/**
 * Gives names no table has the point of the town or region they are named with, so that it is known about where they are. Their `id`
 * stays null, `candidates` 0, and the notice names the place whose point it is.
 */
export function besides(text: string, found: readonly Placed[]): readonly Placed[] {
  const around = aroundIn(found);
  return found.map((one, i) => {
    const { mention, notice } = one;
    if (mention.candidates > 0 || mention.lat !== null || mention.role === "demonym") return one;
    const by = holder(text, mention, found[i + 1]?.mention) ?? neighbour(text, found, i, around);
    if (!by) return one;
    const told = notice && { ...notice, reason: `${notice.reason} Its point is that of ${by.name}, named with it.` };
    return { mention: { ...mention, lat: by.lat, lon: by.lon }, notice: told };
  });
}

/** The area the words say it lies in. */
function holder(text: string, { end }: PlaceMention, next: PlaceMention | undefined): PlaceMention | null {
  return next && (local(next) || next.kind === "physical") && WITHIN.test(text.slice(end, next.start)) ? next : null;
}

/** A town or region of its paragraph: one near it in the text, the rather the more of the article's other places lie around. */
function neighbour(
  text: string,
  found: readonly Placed[],
  at: number,
  around: (place: PlaceMention) => number,
): PlaceMention | null {
  const { start, end } = found[at]!.mention;
  let best: PlaceMention | null = null;
  let most = Number.NEGATIVE_INFINITY;
  let first = at;
  while (first > 0 && start - found[first - 1]!.mention.end <= REACH.town) first--;
  for (let i = first; i < found.length; i++) {
    const place = found[i]!.mention;
    if (place.start - end > REACH.town) break;
    if (!local(place)) continue;
    const [from, to] = place.start >= end ? [end, place.start] : [place.end, start];
    if (to - from > (place.kind === "region" ? REACH.region : REACH.town) || text.slice(from, to).includes("\n"))
      continue;
    const value = around(place) - (to - from) / STEP - (place.kind === "region" ? 1 : 0);
    if (value > most) [best, most] = [place, value];
  }
  return best;
}

/** How many places of the article lie around one of them, itself counted; each is counted out once. */
function aroundIn(found: readonly Placed[]): (place: PlaceMention) => number {
  const places = new Map(found.flatMap(({ mention }) => (local(mention) ? [[mention.id, mention] as const] : [])));
  const counts = new Map<PlaceMention["id"], number>();
  return (place) => {
    let count = counts.get(place.id);
    if (count === undefined) {
      count = 0;
      for (const other of places.values()) if (kilometresBetween(place, other) < AROUND) count++;
      counts.set(place.id, count);
    }
    return count;
  };
}

/** Not a country, a continent or a sea. */
const local = ({ id, lat, kind, role }: PlaceMention): boolean =>
  id !== null &&
  lat !== null &&
  role !== "demonym" &&
  (kind === "settlement" || kind === "quarter" || kind === "district" || (kind === "region" && !/:world-/.test(id)));
