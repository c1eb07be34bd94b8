import type { Mention } from "../beat/beat.ts";
import { lookup } from "../beat/mentions.ts";
import { personNouns } from "../lang/en/titles.ts";
import { beforePlaces, noPlaces, personTitles } from "../lang/en/toponyms.ts";
import { areaHere } from "./evidence.ts";
import { lookUp } from "./forms.ts";
import type { Ground, Spot } from "./ground.ts";
import { withoutPeople } from "./people.ts";
import { regionLists } from "./regions.ts";
import { type NewNames, newNames, type Run, runsOf } from "./unlisted.ts";

/** All words that may name a place, in text order: the beat's names, and names spelt as it does not list them. */
export function spotsIn(ground: Ground): Spot[] {
  const listed = listedSpots(ground);
  const spots = [...listed, ...unlistedSpots(ground, listed)].sort((a, b) => a.start - b.start);
  return regionLists(ground, withoutPeople(ground, spots));
}

/** The places among the beat's names. */
function listedSpots(ground: Ground): Spot[] {
  const spots: Spot[] = [];
  const { mentions, beat } = ground.h;
  let at = 0;
  mentions.forEach((mention, i) => {
    if (mention.type !== "place") return;
    while (at < ground.words.length && ground.words[at]!.start < mention.start) at++;
    let to = at;
    while (to < ground.words.length && ground.words[to]!.start < mention.end) to++;
    const others = [...around(mentions, i, -1), ...around(mentions, i, 1)];
    if (to === at || others.includes("person") || others.includes("outlet")) return;
    const places = mention.ids.flatMap((id) => {
      const entry = lookup(beat, id);
      return entry?.type === "place" ? [entry.place] : [];
    });
    const voice = others.includes("side") || others.includes("organisation");
    const sentence = ground.sentences[at]!;
    const spot: Spot = {
      start: mention.start,
      end: mention.end,
      from: at,
      to,
      how: "exact",
      places,
      sentence,
      voice,
      adjective: others.includes("adjective"),
      sure: true,
      fresh: null,
    };
    spots.push(longer(ground, spot, -1, 1) ?? longer(ground, spot, 0, 1) ?? longer(ground, spot, -1, 0) ?? spot);
  });
  return spots;
}

/** The spot with a capitalised neighbour no name covers, where the two together are a name by its spelling ("Xtown-Uzlovoy"). */
function longer({ words, covered, h, forms }: Ground, spot: Spot, left: number, right: number): Spot | null {
  const [from, to] = [spot.from + left, spot.to + right];
  const joins = (i: number): boolean => words[i]?.gap === " " && !words[i - 1]!.possessive;
  const free = (i: number): boolean => !covered[i] && (words[i]?.caps ?? 0) > 0;
  if (left && !(from >= 0 && free(from) && joins(spot.from))) return null;
  if (right && !(to <= words.length && free(spot.to) && joins(spot.to))) return null;
  const [start, end] = [words[from]!.start, words[to - 1]!.end];
  const found = lookUp(forms, h.doc.text.slice(start, end), false);
  return found ? { ...spot, start, end, from, to, how: found.how, places: found.places } : null;
}

/** Types of the other mentions over the same words. */
function around(mentions: readonly Mention[], at: number, step: number): Mention["type"][] {
  const types: Mention["type"][] = [];
  for (let i = at + step; mentions[i]?.start === mentions[at]!.start; i += step) types.push(mentions[i]!.type);
  return types;
}

/** Capitalised runs no table lists, where the words around, or elsewhere in the article, say that a place is meant. */
function unlistedSpots(ground: Ground, listed: readonly Spot[]): Spot[] {
  const taken = ground.words.map(() => false);
  for (const spot of listed) for (let i = spot.from; i < spot.to; i++) taken[i] = true;
  const runs = runsOf(ground, taken);
  const names = newNames(ground, runs);
  const edges = listed.flatMap((spot) => [[spot.from, spot] as const, [-spot.to, spot] as const]);
  const pass = (): Spot[] => {
    const placed = new Map<number, Spot>(edges);
    return runs.flatMap((run) => {
      const spot = unlisted(ground, run, names, placed);
      if (!spot) return [];
      placed.set(spot.from, spot);
      placed.set(-spot.to, spot);
      return [spot];
    });
  };
  const count = names.places.size;
  const first = pass();
  return names.places.size > count ? pass() : first;
}

function unlisted(
  ground: Ground,
  { from, to, key }: Run,
  names: NewNames,
  placed: ReadonlyMap<number, Spot>,
): Spot | null {
  const { words, h, sentences } = ground;
  const before = from > 0 && sentences[from - 1] === sentences[from] ? words[from - 1]! : null;
  if (
    !names.places.has(key) &&
    !names.persons.has(key) &&
    inList(ground, from, to, placed) &&
    plausible(ground, from, to)
  )
    names.places.set(key, {
      kind: "settlement",
      name: h.doc.text.slice(words[from]!.start, words[to - 1]!.end),
      voice: false,
    });
  const told = names.places.get(key);
  const sure = told !== undefined;
  if (!sure && !(before && before.caps === 0 && beforePlaces.has(before.key))) return null;
  const [start, end] = [words[from]!.start, words[to - 1]!.end];
  const found = to - from <= 3 ? lookUp(ground.forms, h.doc.text.slice(start, end), true) : null;
  if (!found && !sure) return null;
  const area = !found && told ? areaHere(ground, from, to) : null;
  return {
    start,
    end,
    from,
    to: area ? to + 1 : to,
    how: found?.how ?? "none",
    places: found?.places ?? [],
    sentence: sentences[from]!,
    voice: told?.voice ?? false,
    adjective: false,
    sure,
    fresh: area && told ? { ...told, kind: area, name: h.doc.text.slice(start, words[to]!.end) } : (told ?? null),
  };
}

/** Between two towns of a list, or the last of one; not the one who holds an office there ("the mayor of X, A B,"). */
function inList({ words, h }: Ground, from: number, to: number, placed: ReadonlyMap<number, Spot>): boolean {
  const text = h.doc.text;
  const joint = (a: number, b: number): boolean => /^(?:, ?|,? (?:and|or) )$/.test(text.slice(a, b));
  const towns = (spot: Spot | undefined): boolean =>
    spot !== undefined &&
    !spot.voice &&
    (spot.fresh?.kind === "settlement" || spot.places.some((place) => place.kind === "settlement"));
  const held = (at: number): boolean => words[at - 1]?.key === "of" && personNouns.has(words[at - 2]?.key ?? "");
  for (const back of [1, 2]) {
    const before = placed.get(-(from - back + 1));
    if (before && towns(before) && !held(before.from) && joint(words[before.to - 1]!.end, words[from]!.start))
      return true;
  }
  for (const ahead of [0, 1]) {
    const after = placed.get(to + ahead);
    if (
      after &&
      towns(after) &&
      joint(words[to - 1]!.end, words[after.from]!.start) &&
      text[words[to - 1]!.end] === ","
    )
      return true;
  }
  return false;
}

/** An unknown name that may stand as a place: at most two words, none of them a title, followed by no verb that makes it a speaker. */
function plausible({ words, tokens, sentences }: Ground, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++)
    if (
      personTitles.has(words[i]!.key) ||
      noPlaces.has(words[i]!.key) ||
      words[i]!.caps === 2 ||
      words[i]!.key.length < 3
    )
      return false;
  const tag = tokens.get(words[from]!.start)?.tag;
  if (tag !== undefined && tag !== "PROPN" && tag !== "NOUN" && tag !== "X") return false;
  const next = sentences[to] === sentences[from] ? tokens.get(words[to]?.start ?? -1) : undefined;
  return next?.tag !== "VERB" || words[to]?.gap !== " ";
}
