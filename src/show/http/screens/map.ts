import type { Atlas } from "../../../compare/view.ts";
import type { Holder, MapAnswer, MapPlace } from "../../../model/screens.ts";
import type { Desk } from "../../desk.ts";
import { sideNamesOf } from "./overview.ts";
import { partOf, type Screen } from "./screen.ts";

/** Map, timeline and list under one filter. */
export const map: Screen<MapAnswer> = {
  name: "map",
  path: "/map",
  about:
    "places with who is said to hold them, days of events and of print, matters; what has no place or time is counted",
  takes: ["offset"],
  answer: (office, asked) => {
    const desk = office.desk();
    const atlas = desk.atlas(asked.filters);
    const { claims, withoutPlace, withoutTime, events, published } = atlas;
    return {
      places: placesOf(desk, atlas),
      events,
      published,
      matters: partOf((which) => desk.matters(asked.filters, which), asked, 50),
      claims,
      withoutPlace,
      withoutTime,
      tiles: asked.tiles,
    };
  },
  geojson: ({ places }) => ({
    type: "FeatureCollection",
    features: places.map(({ lat, lon, holders, ...rest }) => ({
      type: "Feature",
      id: rest.id,
      geometry: { type: "Point", coordinates: [lon, lat] },
      properties: { ...rest, said_to_be_held_by: holders },
    })),
  }),
};

function placesOf(desk: Desk, atlas: Atlas): readonly MapPlace[] {
  const name = sideNamesOf(desk);
  const former = formerNames(desk);
  const held = grouped(atlas.held, ({ actor }) => actor);
  const written = grouped(atlas.written, ({ form }) => form);
  return atlas.places.map(({ id, claims, ...place }) => ({
    id,
    ...place,
    former: former.get(id) ?? [],
    written: written.get(id) ?? [],
    holders: holdersOf(held.get(id) ?? [], name),
    ...(atlas.matters.get(id) ?? { matters: 0, origins: 0, reports: claims, disputed: false }),
  }));
}

function grouped<T extends { readonly place: string }>(
  rows: readonly T[],
  of: (row: T) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const there = found.get(row.place);
    if (there) there.push(of(row));
    else found.set(row.place, [of(row)]);
  }
  return found;
}

const formerNames = (desk: Desk): ReadonlyMap<string, readonly string[]> =>
  new Map(
    desk.beats.flatMap((beat) =>
      beat.places.map((p) => [p.id, p.names.filter((n) => n.regime?.includes("former")).map((n) => n.form)] as const),
    ),
  );

function holdersOf(actors: readonly string[], name: (side: string) => string): readonly Holder[] {
  const counts = new Map<string, number>();
  for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([side, n]) => ({ side, name: name(side), origins: n }));
}
