import type { Desk } from "../desk.ts";
import { type Filters, filtersFrom, placesNamed } from "../filters.ts";

/** Why a question found nothing, and what to do: an empty ledger, a name that nobody knows, or filters that leave nothing. */
export function nothing(what: "claim" | "matter", filters: Filters, desk: Desk): string {
  const all = filtersFrom(() => undefined);
  if (!desk.articles(all, { limit: 1 }).total) return "Nothing is recorded yet. Add articles first: hearsay add FILES";
  const sides = desk.beats.flatMap((b) => b.sides.map((s) => s.id));
  if (
    filters.place &&
    !placesNamed(filters.place, desk.beats).size &&
    !desk.claims({ ...all, place: filters.place }, { limit: 1 }).total
  )
    return `No ${what} fits: no beat of this ledger knows a place "${filters.place}", and no article names one. Check its spelling.`;
  if (filters.side && ![...sides, "third", "none"].includes(filters.side))
    return `No ${what} fits: there is no side "${filters.side}". The sides here: ${[...sides, "third", "none"].join(", ")}.`;
  return `No ${what} fits. Try fewer filters.`;
}
