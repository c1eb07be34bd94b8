import type { ClaimAnswer } from "../../../model/answer.ts";
import type { FacetGroup } from "../../../model/screens.ts";
import { outletShown } from "../../answers.ts";

type Value = readonly [value: string, name: string];

const sorts: readonly { readonly filter: FacetGroup["filter"]; of(c: ClaimAnswer): Value | null }[] = [
  { filter: "place", of: ({ place }) => (place ? [place.id?.includes(";") ? place.name : (place.id ?? place.name), place.name] : null) },
  { filter: "speaker", of: (c) => same(c.statement?.speaker.name ?? outletShown(c.article)) },
  { filter: "side", of: (c) => same(c.statement?.speaker.side ?? "none") },
  { filter: "kind", of: (c) => same(c.kind) },
  { filter: "outlet", of: (c) => same(outletShown(c.article)) },
  { filter: "stance", of: (c) => same(c.stance) },
  { filter: "day", of: (c) => (dayOf(c) ? same(dayOf(c) ?? "") : null) },
];

const same = (value: string): Value => [value, value];

/** The day a claim is counted under: of what is claimed, else of publication. */
export const dayOf = (c: ClaimAnswer): string | null => (c.date ?? c.article.published)?.slice(0, 10) ?? null;

/** How many of the claims have each value, the `most` most frequent of each filter. */
export function facetsOf(claims: readonly ClaimAnswer[], sideName: (side: string) => string, most = 8): readonly FacetGroup[] {
  return sorts.map(({ filter, of }) => {
    const counts = new Map<string, { name: string; count: number }>();
    for (const claim of claims) {
      const found = of(claim);
      if (!found) continue;
      const there = counts.get(found[0]);
      if (there) there.count++;
      else counts.set(found[0], { name: filter === "side" ? sideName(found[0]) : found[1], count: 1 });
    }
    const values = [...counts].map(([value, { name, count }]) => ({ value, name, count }));
    values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    const shown = values.slice(0, most);
    if (filter === "day") shown.sort((a, b) => (a.value < b.value ? -1 : 1));
    return { filter, values: shown, more: values.length - shown.length };
  });
}
