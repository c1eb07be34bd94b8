import type { Place } from "../beat/beat.ts";
import { regionNouns, regionWords } from "../lang/en/toponyms.ts";
import { lookUp } from "./forms.ts";
import type { Forms } from "./forms-tables.ts";
import type { Ground, Spot } from "./ground.ts";

/** "the A and B regions": each name before a plural noun is that region, where the beat lists one. */
export function regionLists(ground: Ground, spots: readonly Spot[]): Spot[] {
  const out = [...spots];
  for (let i = out.length - 1; i >= 0; i--) {
    const spot = out[i]!;
    const noun = ground.words[spot.to];
    const chain = out[i + 1];
    const joined = chain && chain.places[0]?.kind === "region" && listed(ground, spot, chain);
    const own =
      noun?.gap === " " && regionNouns.has(noun.key) && /s$/.test(noun.key) ? regionNouns.get(noun.key) : undefined;
    if (!own && !joined) continue;
    if (spot.places.some((place) => place.kind === "country")) continue;
    const regions = spot.places.filter((place) => place.kind === "region");
    if (regions.length > 0) {
      if (own || chainEnds(ground, out, i)) out[i] = { ...spot, places: regions };
      continue;
    }
    const name = ground.h.doc.text.slice(spot.start, spot.end);
    const region = regionOf(ground.forms, name, own);
    if (region && (own || chainEnds(ground, out, i))) out[i] = { ...spot, places: [region], how: "exact" };
  }
  return out;
}

function listed({ h }: Ground, a: Spot, b: Spot): boolean {
  return /^(?:, ?|,? (?:and|or) |[-–])$/.test(h.doc.text.slice(a.end, b.start));
}

/** Whether the list that starts here ends in a plural noun for regions. */
function chainEnds(ground: Ground, spots: readonly Spot[], at: number): boolean {
  let i = at;
  while (i - at < 12 && spots[i + 1] && listed(ground, spots[i]!, spots[i + 1]!)) i++;
  const noun = ground.words[spots[i]!.to];
  return noun?.gap === " " && regionNouns.has(noun.key) && /s$/.test(noun.key);
}

function regionOf(forms: Forms, name: string, noun: string | undefined): Place | null {
  for (const word of noun ? [noun, ...regionWords] : regionWords) {
    const found = lookUp(forms, `${name} ${word}`, false)?.places.find(
      (place) => place.kind === "region" || place.kind === "district",
    );
    if (found) return found;
  }
  return null;
}
