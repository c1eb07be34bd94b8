import type { Place } from "../beat/beat.ts";
import type { Hearing } from "../lang/doc.ts";
import type { PlaceId } from "../model/id.ts";
import type { Notice, PlaceMention } from "../model/reading.ts";
import { besides } from "./beside.ts";
import { coupled } from "./coupled.ts";
import { nameFor } from "./forms.ts";
import { type Ground, groundOf, type Spot } from "./ground.ts";
import { leading, type Ranked, rank, type Surroundings } from "./rank.ts";
import { roleOf } from "./role.ts";
import { spotsIn } from "./spot.ts";
import { unknownPlace } from "./unknown.ts";
import { type Placed, widely } from "./widely.ts";

/** How many places already resolved are kept in mind. */
const MEMORY = 40;
/** A name met only by its consonants or with a slip must lie this near (km) to a place already resolved, or in a named region. */
const REACH = 80;

/**
 * Names → gazetteer entries. Every place name of the text, with its entry where one can be told from the others; where not, its
 * `id` is null and a notice names the candidates. Codes: "place/ambiguous", "place/unknown", "place/misspelt".
 */
export function locate(h: Hearing): { readonly places: readonly PlaceMention[]; readonly notices: readonly Notice[] } {
  const ground = groundOf(h);
  const spots = spotsIn(ground);
  const choices = choose(ground, spots);
  const { found: wide, judged } = widely(ground, spots, choices);
  // "Xo Pass" is no town called Xo
  const sites = spots.filter((spot, i) => choices[i]?.length === 0 && spot.fresh?.kind === "physical");
  const found = wide.filter(({ mention }) => !sites.some((s) => s.start <= mention.start && mention.end < s.end));
  const covered = found.map((one) => one.mention);
  spots.forEach((spot, i) => {
    const choice = choices[i];
    if (!choice || judged.has(spot) || covered.some((one) => one.start < spot.end && spot.start < one.end)) return;
    const mention = mentionOf(ground, spot, choice);
    found.push({ mention, notice: noticeOf(spot, mention, choice) });
  });
  found.push(...coupled(ground, found));
  found.sort((a, b) => a.mention.start - b.mention.start);
  const all = besides(ground.h.doc.text, found);
  return { places: all.map((one) => one.mention), notices: noticesOf(all) };
}

/** Notices in text order; a name no table has is told of once, and so is one that may be several places. */
function noticesOf(found: readonly Placed[]): Notice[] {
  const told = new Set<string>();
  return found.flatMap(({ mention, notice }) => {
    if (!notice) return [];
    const key = `${notice.code} ${notice.code === "place/misspelt" ? mention.start : notice.reason}`;
    if (told.has(key)) return [];
    told.add(key);
    return [notice];
  });
}

/** What a name was found to mean: one entry, several that cannot be told apart, or none known. */
type Choice = readonly Ranked[];

/** Chooses an entry for each name: first those that can mean only one place, then the others with these in mind, in text order. */
function choose(ground: Ground, spots: readonly Spot[]): (Choice | null)[] {
  const text = ground.h.doc.text;
  const choices: (Choice | null)[] = spots.map((spot) => (spot.how === "none" ? [] : null));
  const bySentence = new Map<number, number[]>();
  spots.forEach((spot, i) => {
    const others = bySentence.get(spot.sentence);
    if (others) others.push(i);
    else bySentence.set(spot.sentence, [i]);
  });
  const resolved = new Map<string, Set<PlaceId>>();
  const memory: Place[] = [];
  const settle = (i: number, choice: Choice): void => {
    choices[i] = choice;
    const only = choice.length === 1 ? choice[0]!.place : null;
    if (!only) return;
    const key = text.slice(spots[i]!.start, spots[i]!.end).toLowerCase();
    resolved.set(key, (resolved.get(key) ?? new Set<PlaceId>()).add(only.id));
    if (anchors(only) && !memory.includes(only) && memory.push(only) > MEMORY) memory.shift();
  };
  spots.forEach((spot, i) => {
    if (spot.how === "exact" && spot.places.length === 1)
      settle(i, [{ place: spot.places[0]!, score: 0, share: 1, distance: null }]);
  });
  for (const again of [false, true])
    spots.forEach((spot, i) => {
      if (again ? (choices[i]?.length ?? 0) < 2 : choices[i]) return;
      const words = text.slice(spot.start, spot.end);
      const same = resolved.get(words.toLowerCase());
      const around = surroundings({ ground, spots, choices, memory }, i, bySentence.get(spot.sentence) ?? [], same);
      const ranked = rank(spot, words, around);
      if (loose(spot) && !within(ranked[0], around)) choices[i] = spot.sure && !again ? [] : null;
      else settle(i, leading(ranked));
    });
  return choices;
}

/** Places that tell where the article is: not whole countries, not unplaced ones. */
const anchors = (place: Place): boolean =>
  place.lat !== null && (place.kind === "settlement" || place.kind === "district" || place.kind === "quarter");

/** Whether an entry met loosely lies where the text is: not outside the regions it names, and near what it names, or large. */
function within(best: Ranked | undefined, { told, sentence }: Surroundings): boolean {
  if (!best) return false;
  const { region, population } = best.place;
  const named = told.size > 0 ? told : sentence;
  if (named.size > 0) return region !== null && named.has(region);
  return (best.distance !== null && best.distance < REACH) || (population ?? 0) > 100_000;
}

const loose = (spot: Spot): boolean => spot.how === "key" || spot.how === "slip";

/** All names of a text and what has been chosen so far. */
interface Progress {
  readonly ground: Ground;
  readonly spots: readonly Spot[];
  readonly choices: readonly (Choice | null)[];
  readonly memory: readonly Place[];
}

function surroundings(
  progress: Progress,
  at: number,
  sentence: readonly number[],
  same: ReadonlySet<PlaceId> | undefined,
): Surroundings {
  const { ground, spots, choices, memory } = progress;
  const place = (i: number): Place | null => (choices[i]?.length === 1 ? choices[i]![0]!.place : null);
  const nearby = sentence.length > MEMORY ? sentence.filter((i) => Math.abs(i - at) <= MEMORY / 2) : sentence;
  const others = nearby.flatMap((i) => (i === at ? [] : (place(i) ?? [])));
  const open = nearby.filter(
    (i) => i !== at && !place(i) && spots[i]!.places.length <= MEMORY && different(progress, i, at),
  );
  return {
    told: toldRegion(ground, spots, choices, at),
    sentence: new Set(others.filter((other) => other.kind === "region").map((other) => other.id)),
    here: others.filter(anchors),
    before: memory,
    perhaps: open.flatMap((i) => spots[i]!.places).slice(0, 3 * MEMORY),
    regions: regionsBefore(progress, at),
    same: new Set([...(same ?? []), ...beside(ground, spots, choices, at)]),
  };
}

const different = ({ ground, spots }: Progress, a: number, b: number): boolean =>
  ground.h.doc.text.slice(spots[a]!.start, spots[a]!.end) !== ground.h.doc.text.slice(spots[b]!.start, spots[b]!.end);

/** Regions among the names before this one, as far back as places are kept in mind. */
function regionsBefore({ choices }: Progress, at: number): Set<PlaceId> {
  const ids = new Set<PlaceId>();
  for (let i = Math.max(0, at - MEMORY); i < at; i++) {
    const only = choices[i]?.length === 1 ? choices[i]![0]!.place : null;
    if (only?.kind === "region" && only.lat !== null) ids.add(only.id);
  }
  return ids;
}

/** "A, B and C (X region)", "A in the X region", "A, X region": the region a list of names is said to lie in. */
function toldRegion(
  ground: Ground,
  spots: readonly Spot[],
  choices: readonly (Choice | null)[],
  at: number,
): Set<PlaceId> {
  const text = ground.h.doc.text;
  for (let i = at; i < at + 20 && spots[i + 1]; i++) {
    const between = text.slice(spots[i]!.end, spots[i + 1]!.start);
    const region =
      choices[i + 1]?.length === 1 && choices[i + 1]![0]!.place.kind === "region" ? choices[i + 1]![0]!.place : null;
    if (region)
      return /^(?: ?\(| ?, (?:in )?(?:the )?| in (?:the )?| of (?:the )?)(?:[\p{L}’']+ ){0,3}$/u.test(between)
        ? new Set([region.id])
        : new Set();
    if (!/^(?:, ?|,? and |,? or )$/.test(between)) return new Set();
  }
  return new Set();
}

/** Entries of the name in brackets right after, or right before: "X (Y)" are two names of one place. */
function beside(ground: Ground, spots: readonly Spot[], choices: readonly (Choice | null)[], at: number): PlaceId[] {
  const text = ground.h.doc.text;
  const ids = (i: number, between: string): PlaceId[] =>
    /^ ?\((?:formerly |also known as |now )?$/.test(between) ? (choices[i] ?? []).map((r) => r.place.id) : [];
  const [before, after] = [spots[at - 1], spots[at + 1]];
  return [
    ...(after ? ids(at + 1, text.slice(spots[at]!.end, after.start)) : []),
    ...(before ? ids(at - 1, text.slice(before.end, spots[at]!.start)) : []),
  ];
}

function mentionOf(ground: Ground, spot: Spot, choice: Choice): PlaceMention {
  const text = ground.h.doc.text.slice(spot.start, spot.end);
  const only = choice.length === 1 ? choice[0]!.place : null;
  const names = new Set(choice.map((one) => one.place.name));
  const kinds = new Set(choice.map((one) => one.place.kind));
  return {
    text,
    start: spot.start,
    end: spot.end,
    id: only?.id ?? null,
    name: names.size === 1 ? [...names][0]! : (spot.fresh?.name ?? text),
    lat: only?.lat ?? null,
    lon: only?.lon ?? null,
    role: roleOf(ground, spot),
    candidates: spot.places.length,
    score: choice[0] ? Math.round(choice[0].share * 100) / 100 : null,
    regime: choice[0] ? (nameFor(choice[0].place, text)?.regime ?? null) : null,
    kind: kinds.size === 1 ? [...kinds][0]! : choice.length === 0 ? (spot.fresh?.kind ?? "settlement") : null,
  };
}

function noticeOf(spot: Spot, mention: PlaceMention, choice: Choice): Notice | null {
  const words = { start: mention.start, end: mention.end };
  if (choice.length === 0) return unknownPlace(mention.text, words);
  if (choice.length > 1) {
    const some = choice.slice(0, 6).map((one) => `${one.place.name} (${one.place.id})`);
    const rest = choice.length > some.length ? ` and ${choice.length - some.length} more` : "";
    return { code: "place/ambiguous", words, reason: `“${mention.text}” may be ${some.join(", ")}${rest}.` };
  }
  if (spot.how === "slip")
    return { code: "place/misspelt", words, reason: `“${mention.text}” is read as ${mention.name}.` };
  return null;
}
