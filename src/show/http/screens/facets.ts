import type { Facet, Facets } from "../../../compare/view.ts";
import type { FacetGroup, FacetValue } from "../../../model/screens.ts";

/** What claims may be narrowed by, the `most` most frequent values of each filter; days in order of time. */
export function facetGroups(facets: Facets, sideName: (side: string) => string, most = 8): readonly FacetGroup[] {
  const group = (filter: FacetGroup["filter"], all: readonly FacetValue[]): FacetGroup => ({
    filter,
    values: all.slice(0, most),
    more: Math.max(0, all.length - most),
  });
  const plain = ({ value, count }: Facet): FacetValue => ({ value, name: value, count });
  const day = group("day", facets.day.map(plain));
  return [
    group(
      "place",
      facets.place.map(({ id, value, count }) => ({
        value: id === null || id.includes(";") ? value : id,
        name: value,
        count,
      })),
    ),
    group("speaker", facets.speaker.map(plain)),
    group(
      "side",
      facets.side.map(({ value, count }) => ({ value, name: sideName(value), count })),
    ),
    group("kind", facets.kind.map(plain)),
    group("outlet", facets.outlet.map(plain)),
    group("stance", facets.stance.map(plain)),
    { ...day, values: [...day.values].sort((a, b) => (a.value < b.value ? -1 : 1)) },
  ];
}
