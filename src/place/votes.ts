import type { Place } from "../beat/beat.ts";
import { foldName } from "../gazetteer/fold.ts";
import type { Entry } from "../gazetteer/gazetteer.ts";
import { cueWords } from "../lang/en/cues.ts";
import { isArea, nounAfter, nounOf, stateAfter } from "./atlas.ts";
import { type Container, containersOf, inside } from "./containers.ts";
import type { Ground } from "./ground.ts";
import { datelined, type Toponym } from "./toponyms.ts";

/** What a toponym most likely is. `score` is the share of its likelihood, from 0 to 1, among all entries of that name. */
export interface Settled {
  readonly toponym: Toponym;
  readonly entry: Entry;
  readonly score: number;
  readonly candidates: number;
  /** Other entries that are nearly as likely, best first. */
  readonly others: readonly Entry[];
}

/** Mentions that must mean one place: the same words, said to lie in the same area. */
interface Group {
  readonly entries: readonly Entry[];
  readonly priors: readonly number[];
  shares: number[];
  scores: number[];
  readonly weight: number;
}

/** How much the article's other places count, at most: same country, same region, near; and from how many votes on for the better part. */
const GAIN = { country: 1.2, region: 2.4, near: 3.2, area: 3.6 } as const;
const HALF = { country: 3, region: 2, near: 2 } as const;
const ROUNDS = 3;
/** A place written in so many ways is called by other names than its own in English, too. */
const FAMOUS = 50;
/** Votes elsewhere from which on a text is not about a country it names nothing else of. */
const ELSEWHERE = 3;
/** So many people stand for the states of the largest federations, which are better known than the towns they are called after. */
const STATE = 1_000_000;
/** How sharply a score tells: the natural logarithm's units of likelihood to a step of one. */
const SHARP = 1.7;
/** Side of a cell in degrees: places in neighbouring cells are near one another. */
const CELL = 1.5;

/** Chooses an entry for each name: by people, by the area named with it, by the article's other places (`fixed` are those known already). */
export function settle(ground: Ground, toponyms: readonly Toponym[], fixed: readonly Place[]): Settled[] {
  const containers = containersOf(ground.h.doc.text, toponyms);
  const keys = keysOf(toponyms, containers);
  const all: Mentions = { containers, keys, names: new Set(toponyms.map(({ key }) => key)) };
  const groups = new Map<string, Group>();
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  toponyms.forEach((one, i) => {
    const key = keys[i]!;
    if (!groups.has(key)) groups.set(key, groupOf(ground, one, all, i, counts.get(key) ?? 1));
  });
  const each = [...groups.values()];
  for (let round = 0; round < ROUNDS; round++) {
    const votes = count(each, fixed);
    for (const group of each) weigh(group, votes);
  }
  const votes = count(each, fixed);
  return toponyms.flatMap((toponym, i) => {
    const group = groups.get(keys[i]!)!;
    const one = settled(toponym, group);
    return isStranger(one.entry, votes, group) ? [] : [one];
  });
}

/** A town by another name than its own, in a country of which a text with places elsewhere names nothing. */
function isStranger({ place, own, fame }: Entry, { countries }: Votes, group: Group): boolean {
  if (own || place.kind !== "settlement" || fame > FAMOUS || (place.population ?? 0) > 50_000) return false;
  if (!place.country) return false;
  const home = countries.get(place.country) ?? 0;
  let all = 0;
  for (const votes of countries.values()) all += votes;
  return all - home > ELSEWHERE && home - (ownVotes(group).get(place.country) ?? 0) < 0.5;
}

/** A mention without an area of its own goes with the one before of the same name, else with the first that has one. */
function keysOf(toponyms: readonly Toponym[], containers: readonly (Container | null)[]): string[] {
  const named = toponyms.map(({ key }, i) => {
    const told = containers[i];
    return told ? `${key}|${told.areas[0]!.place.id}` : null;
  });
  const first = new Map<string, string>();
  toponyms.forEach(({ key }, i) => {
    if (named[i] && !first.has(key)) first.set(key, named[i]);
  });
  const last = new Map<string, string>();
  return toponyms.map(({ key, standing }, i) => {
    if (named[i]) last.set(key, named[i]);
    if (standing === "demonym") return `${key}|demonym`;
    return last.get(key) ?? first.get(key) ?? key;
  });
}

/** What is told of all mentions of a text, one after the other, and their names. */
interface Mentions {
  readonly containers: readonly (Container | null)[];
  readonly keys: readonly string[];
  readonly names: ReadonlySet<string>;
}

function groupOf(ground: Ground, one: Toponym, all: Mentions, at: number, times: number): Group {
  const { containers, keys, names } = all;
  const told = containers[at] ?? containers.find((container, i) => container && keys[i] === keys[at]) ?? null;
  const noun = nounAfter(ground, one.to) ?? nounOf(ground, one.from) ?? stateAfter(ground, one.to);
  const holds = containers.some(
    (container, i) =>
      container?.plain && keys[i] !== keys[at] && container.areas.some((area) => one.entries.includes(area)),
  );
  const speaks =
    cueWords.has(ground.words[one.to]?.key ?? "") && ground.sentences[one.to] === ground.sentences[one.from];
  const city = datelined(ground, one);
  const priors = one.entries.map(
    (entry) =>
      prior(entry) -
      (city && isArea(entry) ? 4 : 0) -
      (!entry.own && entry.place.kind === "settlement" && names.has(foldName(entry.place.name)) ? 3 : 0) +
      (speaks && entry.capital && entry.own ? 3 : 0) +
      fits(entry, told) +
      kindFits(entry, noun) +
      waterFits(ground, one, entry) -
      (isNamesake(entry, one.entries) ? 0.9 : 0) +
      (holds && isArea(entry) ? 3 : 0),
  );
  const group: Group = {
    entries: one.entries,
    priors,
    shares: [],
    scores: [...priors],
    weight: 1 + Math.log(times) / 2,
  };
  group.shares = sharesOf(group.scores);
  return group;
}

/** What is known of an entry without the article: people, fame, the sort of place, whether the name is its own. */
export function prior({ place, own, capital, fame }: Entry): number {
  const people = Math.log10((place.population ?? 0) + 300);
  const sort = { country: 2, region: 0, settlement: 0, quarter: -0.6, district: 0.2, physical: 0 }[place.kind];
  const known = place.kind === "settlement" ? 1.2 * Math.log10(1 + fame / 4) : 0.8;
  return (
    people + sort + known + (capital ? 0.6 : 0) + (own || place.kind === "country" ? 0 : fame > FAMOUS ? -0.8 : -1.2)
  );
}

const fits = (entry: Entry, told: Container | null): number => {
  if (!told) return 0;
  const held = told.areas.some((area) => inside(entry, area));
  return told.plain ? (held ? 5 : -5) : held ? 2 : -1;
};

/** "X region" is an area. */
const kindFits = ({ place }: Entry, noun: string | null): number => {
  if (!noun) return 0;
  const area = place.kind === "region" || (place.kind === "district" && (noun === "district" || noun === "county"));
  return area ? 3 : place.kind === "country" ? -2 : 0;
};

/** A province called after its town: the bare name is rather the town's. */
const isNamesake = ({ place, admin }: Entry, entries: readonly Entry[]): boolean =>
  place.kind === "region" &&
  (place.population ?? 0) < STATE &&
  entries.some((town) => town.place.kind === "settlement" && town.own && town.admin === admin && isLarge(town));

const isLarge = ({ place }: Entry): boolean => (place.population ?? 0) >= 50_000;

/** "the Mississippi" is the river, "Mississippi" the state: a water's name without its noun needs the article. */
function waterFits({ words, tokens }: Ground, { from, to, entries }: Toponym, { place, own }: Entry): number {
  if (to - from > 1 || !entries.some((other) => other.place.kind === "physical" && !other.own)) return 0;
  const next = words[to]?.gap === " " ? tokens.get(words[to]!.start)?.tag : undefined;
  const apart = next === undefined || !/^(?:NOUN|ADJ|PROPN)$/.test(next);
  const the = words[from - 1]?.key === "the" && words[from]!.gap === " " && apart;
  if (place.kind === "physical") return own ? 0 : the ? 4 : -4;
  return the && place.kind === "region" ? -2 : 0;
}

/** What all names together say of countries, regions and neighbourhoods. */
interface Votes {
  readonly countries: Map<string, number>;
  readonly regions: Map<string, number>;
  readonly cells: Map<number, number>;
}

function count(groups: readonly Group[], fixed: readonly Place[]): Votes {
  const votes: Votes = { countries: new Map(), regions: new Map(), cells: new Map() };
  for (const place of fixed) add(votes, place, null, 1);
  for (const { entries, shares, weight } of groups)
    entries.forEach((entry, i) => {
      if (shares[i]! > 0.02) add(votes, entry.place, entry.admin, shares[i]! * weight);
    });
  return votes;
}

function add({ countries, regions, cells }: Votes, place: Place, admin: string | null, weight: number): void {
  if (place.country) countries.set(place.country, (countries.get(place.country) ?? 0) + weight);
  if (place.kind === "country") return;
  if (admin) regions.set(admin, (regions.get(admin) ?? 0) + weight);
  if (place.kind === "region") return;
  const cell = cellOf(place.lat, place.lon);
  if (cell !== null) cells.set(cell, (cells.get(cell) ?? 0) + weight);
}

/** Cells are numbered by row and column; a column is 4096 rows. */
const cellOf = (lat: number | null, lon: number | null): number | null =>
  lat === null || lon === null ? null : Math.floor((lat + 90) / CELL) + 4096 * Math.floor((lon + 180) / CELL);

function weigh(group: Group, { countries, regions, cells }: Votes): void {
  const own = ownVotes(group);
  group.scores = group.entries.map(({ place, admin }, i) => {
    const share = group.shares[i]! * group.weight;
    const country = place.country ? (countries.get(place.country) ?? 0) - (own.get(place.country) ?? 0) : 0;
    const region = admin && place.kind !== "country" ? (regions.get(admin) ?? 0) - (own.get(admin) ?? 0) : 0;
    let near = place.kind === "region" || place.kind === "country" ? 0 : -(share > 0.02 ? share : 0);
    const cell =
      near === 0 && place.kind !== "settlement" && place.kind !== "quarter" ? null : cellOf(place.lat, place.lon);
    if (cell !== null)
      for (const east of [-4096, 0, 4096]) for (const north of [-1, 0, 1]) near += cells.get(cell + east + north) ?? 0;
    const inside =
      place.kind === "country"
        ? (GAIN.region + GAIN.near) * part(country, HALF.country)
        : place.kind === "region"
          ? GAIN.area * part(region, HALF.region)
          : GAIN.region * part(region, HALF.region) + GAIN.near * part(near, HALF.near);
    return group.priors[i]! + GAIN.country * part(country, HALF.country) + inside;
  });
  group.shares = sharesOf(group.scores);
}

/** A group's own votes, which do not count for itself. */
function ownVotes({ entries, shares, weight }: Group): Map<string, number> {
  const out = new Map<string, number>();
  entries.forEach(({ place, admin }, i) => {
    const vote = shares[i]! > 0.02 ? shares[i]! * weight : 0;
    if (place.country) out.set(place.country, (out.get(place.country) ?? 0) + vote);
    if (admin && place.kind !== "country") out.set(admin, (out.get(admin) ?? 0) + vote);
  });
  return out;
}

/** From 0 towards 1 as votes come in. */
const part = (votes: number, half: number): number => (votes <= 0 ? 0 : 1 - Math.exp(-votes / half));

function sharesOf(scores: readonly number[]): number[] {
  const best = Math.max(...scores);
  const raw = scores.map((score) => Math.exp(SHARP * (score - best)));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((one) => one / sum);
}

function settled(toponym: Toponym, { entries, shares }: Group): Settled {
  const order = entries.map((_, i) => i).sort((a, b) => shares[b]! - shares[a]! || a - b);
  const best = order[0]!;
  // entries of one spot (a town and its district or region, two records of one town) do not speak against one another
  const first = entries[best]!;
  const one = (entry: Entry): boolean =>
    near(entry.place, first.place) || (first.own && entry.own && (inside(entry, first) || inside(first, entry)));
  const same = entries.reduce((sum, entry, i) => sum + (one(entry) ? shares[i]! : 0), 0);
  return {
    toponym,
    entry: entries[best]!,
    score: Math.round(same * 100) / 100,
    candidates: entries.length,
    others: order
      .slice(1, 6)
      .filter((i) => shares[i]! > 0.1)
      .map((i) => entries[i]!),
  };
}

const near = (a: Place, b: Place): boolean =>
  a === b || (a.lat !== null && b.lat !== null && Math.abs(a.lat - b.lat) < 0.3 && Math.abs(a.lon! - b.lon!) < 0.4);
