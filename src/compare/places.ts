import { fold } from "../text/fold.ts";
import type { ComparedPlace } from "./input.ts";

/**
 * What tells places apart: the gazetteer's id, else the folded name. Several in one ("A; B") are one set, in whatever order
 * they were written. Null where no place is told.
 */
export function placeKey(place: ComparedPlace | null): string | null {
  if (place === null) return null;
  const parts =
    place.id === null
      ? place.name.split(";").map((name) => `name:${fold(name)}`)
      : place.id.split(";").map((id) => id.trim());
  return [...new Set(parts)].sort().join(";");
}
