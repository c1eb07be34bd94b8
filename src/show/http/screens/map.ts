import type { ClaimAnswer } from "../../../model/answer.ts";
import type { Matter } from "../../../model/matter.ts";
import type { DayCount, Holder, MapAnswer, MapPlace } from "../../../model/screens.ts";
import type { Desk } from "../../desk.ts";
import { sideNamesOf } from "./overview.ts";
import { part, type Screen } from "./screen.ts";

/** Map, timeline and list under one filter. */
export const map: Screen<MapAnswer> = {
  name: "map",
  path: "/map",
  about: "places with who is said to hold them, days of events and of print, matters; what has no place or time is counted",
  takes: ["offset", "view"],
  answer: (office, asked) => {
    const desk = office.desk();
    const claims = desk.claims(asked.filters);
    const any = desk.claims({ ...asked.filters, since: "", until: "", psince: "", puntil: "" });
    return {
      places: placesOf(desk, desk.compared(asked.filters), claims),
      events: daysOf(any.map((c) => c.date)),
      published: daysOf(any.map((c) => c.article.published)),
      matters: part(desk.matters(asked.filters), asked, 50),
      claims: claims.length,
      withoutPlace: claims.filter((c) => c.place?.lat == null).length,
      withoutTime: claims.filter((c) => !c.date).length,
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

function daysOf(times: readonly (string | null)[]): readonly DayCount[] {
  const counts = new Map<string, number>();
  for (const time of times) {
    const day = time?.slice(0, 10) ?? "";
    if (/^\d{4}-\d{2}-\d{2}$/.test(day)) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, count]) => ({ day, count }));
}

/** A place while its matters are counted. */
interface Gathering {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly matters: Matter[];
  readonly written: Set<string>;
}

function placesOf(desk: Desk, matters: readonly Matter[], claims: readonly ClaimAnswer[]): readonly MapPlace[] {
  const found = new Map<string, Gathering>();
  const at = (place: Matter["place"] | ClaimAnswer["place"]): Gathering | null => {
    if (place?.lat == null || place.lon == null) return null;
    const id = place.id ?? `${place.name} ${place.lat} ${place.lon}`;
    const there = found.get(id) ?? { id, name: place.name, lat: place.lat, lon: place.lon, matters: [], written: new Set() };
    found.set(id, there);
    return there;
  };
  for (const matter of matters) at(matter.place)?.matters.push(matter);
  for (const { place } of claims) if (place?.text) at(place)?.written.add(place.text);
  const name = sideNamesOf(desk);
  const former = formerNames(desk);
  return [...found.values()].map((g) => ({
    id: g.id,
    name: g.name,
    lat: g.lat,
    lon: g.lon,
    former: former.get(g.id) ?? [],
    written: [...g.written].sort(),
    holders: holdersIn(desk, g.matters, name),
    disputed: g.matters.some((m) => m.positions.some((p) => p.stance === "denies" || p.stance === "differs")),
    origins: g.matters.reduce((n, m) => n + m.origins + m.unestablished, 0),
    reports: g.matters.reduce((n, m) => n + m.reports, 0),
    matters: g.matters.length,
  }));
}

const formerNames = (desk: Desk): ReadonlyMap<string, readonly string[]> =>
  new Map(
    desk.beats.flatMap((beat) =>
      beat.places.map((p) => [p.id, p.names.filter((n) => n.regime?.includes("former")).map((n) => n.form)] as const),
    ),
  );

/** Whom the last assertion of each speaker makes hold the place. */
function holdersIn(desk: Desk, matters: readonly Matter[], name: (side: string) => string): readonly Holder[] {
  const last = new Map<string, { said: string; actor: string }>();
  for (const position of matters.filter((m) => m.kind === "control").flatMap((m) => m.positions)) {
    const claim = desk.claim(position.claims[0]?.claim ?? "")?.claim;
    if (claim?.stance !== "asserts") continue;
    const who = position.speaker?.name ?? claim.article.outlet;
    const said = position.said ?? claim.article.published ?? "";
    const before = last.get(who);
    if (!before || before.said <= said) last.set(who, { said, actor: claim.actor });
  }
  const counts = new Map<string, number>();
  for (const { actor } of last.values()) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([side, n]) => ({ side, name: name(side), origins: n }));
}
