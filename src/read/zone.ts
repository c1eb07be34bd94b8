/** The IANA zone that bears a town's name ("Xville time"), or null. The table is the platform's own; code knows no town. */
export function zoneOfTown(town: string): string | null {
  const leaf = town.trim().replaceAll(" ", "_");
  for (const area of ["Europe", "Asia", "America", "Africa", "Australia", "Pacific", "Atlantic"]) {
    const zone = `${area}/${leaf}`;
    if (isZone(zone)) return zone;
  }
  return null;
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Minutes east of Greenwich that a zone keeps at noon of a day. */
export function offsetAt(
  zone: string,
  on: { readonly year: number; readonly month: number; readonly day: number },
): number {
  const noon = Date.UTC(on.year, on.month - 1, on.day, 12);
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "short",
    hour12: false,
  }).formatToParts(noon);
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value ?? 0);
  const there = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return Math.round((there - noon) / 60_000);
}
