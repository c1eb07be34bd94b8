import type { Beat, Place } from "./beat.ts";
import { placeOf } from "./mentions.ts";

/** Whether an office was held on a day; open ends hold for ever. A null day holds always. */
export function heldOn(
  office: { readonly from: string | null; readonly to: string | null },
  day: string | null,
): boolean {
  if (day === null) return true;
  return (office.from === null || office.from <= day) && (office.to === null || day <= office.to);
}

/** The side that holds a place on a day against its country, as the beat tells of it or of what it lies in; null where none does. */
export function holderOf(beat: Beat, place: Place | null, day: string | null): string | null {
  for (let at = place, deep = 0; at && deep < 5; at = placeOf(beat, at.region), deep++) {
    const id = at.id;
    const holding = beat.held?.find((h) => h.place === id && heldOn(h, day));
    if (holding) return holding.side;
  }
  return null;
}

/** The side whose offices a place has on a day: its holder's, else its country's, where that is a side. */
export const sideOfPlace = (beat: Beat, place: Place, day: string | null): string | null =>
  holderOf(beat, place, day) ?? beat.sides.find((s) => s.id === place.country)?.id ?? null;
