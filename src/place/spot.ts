import type { Mention } from "../beat/beat.ts";
import { lookup } from "../beat/mentions.ts";
import { beforePlaces, personTitles, surelyBeforePlaces } from "../lang/en/toponyms.ts";
import { lookUp } from "./forms.ts";
import { type Ground, namedAsPlace, type Spot } from "./ground.ts";
import { withoutPeople } from "./people.ts";
import { regionLists } from "./regions.ts";

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

/** Capitalised runs no table lists, where the words around say that a place is meant. */
function unlistedSpots(ground: Ground, listed: readonly Spot[]): Spot[] {
  const { words } = ground;
  const covered = [...ground.covered];
  for (const spot of listed) for (let i = spot.from; i < spot.to; i++) covered[i] = true;
  const placed = new Map<number, Spot>(
    listed.flatMap((spot) => [[spot.from, spot] as const, [-spot.to, spot] as const]),
  );
  const out: Spot[] = [];
  for (let from = 0; from < words.length; from++) {
    if (covered[from] || words[from]!.caps === 0) continue;
    let to = from + 1;
    while (
      to < words.length &&
      !covered[to] &&
      words[to]!.caps > 0 &&
      words[to]!.gap === " " &&
      !words[to - 1]!.possessive
    )
      to++;
    const spot = unlisted(ground, from, to, placed);
    if (spot) {
      out.push(spot);
      placed.set(spot.from, spot);
      placed.set(-spot.to, spot);
    }
    from = to - 1;
  }
  return out;
}

function unlisted(ground: Ground, from: number, to: number, placed: ReadonlyMap<number, Spot>): Spot | null {
  const { words, h, sentences } = ground;
  if (to - from > 3 || sentences[from]! < 0) return null;
  const before = from > 0 && sentences[from - 1] === sentences[from] ? words[from - 1]! : null;
  const told = before?.caps === 0 && words[from]!.gap === " " && surelyBeforePlaces.has(before.key);
  const sure =
    (namedAsPlace(ground, from, to) || inList(ground, from, to, placed) || told) && plausible(ground, from, to);
  if (!sure && !(before && before.caps === 0 && beforePlaces.has(before.key))) return null;
  const [start, end] = [words[from]!.start, words[to - 1]!.end];
  const found = lookUp(ground.forms, h.doc.text.slice(start, end), true);
  if (!found && !sure) return null;
  return {
    start,
    end,
    from,
    to,
    how: found?.how ?? "none",
    places: found?.places ?? [],
    sentence: sentences[from]!,
    voice: false,
    adjective: false,
    sure,
  };
}

/** Between two towns of a list, or the last of one. */
function inList({ words, h }: Ground, from: number, to: number, placed: ReadonlyMap<number, Spot>): boolean {
  const text = h.doc.text;
  const joint = (a: number, b: number): boolean => /^(?:, ?|,? (?:and|or) )$/.test(text.slice(a, b));
  const towns = (spot: Spot | undefined): boolean =>
    spot?.places.some((p) => p.kind === "settlement") === true && !spot.voice;
  for (const back of [1, 2]) {
    const before = placed.get(-(from - back + 1));
    if (before && towns(before) && joint(words[before.to - 1]!.end, words[from]!.start)) return true;
  }
  for (const ahead of [0, 1]) {
    const after = placed.get(to + ahead);
    if (
      after &&
      towns(after) &&
      joint(words[to - 1]!.end, words[after.from]!.start) &&
      /^,/.test(text.slice(words[to - 1]!.end))
    )
      return true;
  }
  return false;
}

/** An unknown name that may stand as a place: at most two words, none of them a title, followed by no verb that makes it a speaker. */
function plausible({ words, tokens, sentences }: Ground, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++)
    if (personTitles.has(words[i]!.key) || words[i]!.caps === 2 || words[i]!.key.length < 3) return false;
  const tag = tokens.get(words[from]!.start)?.tag;
  if (tag !== undefined && tag !== "PROPN" && tag !== "NOUN" && tag !== "X") return false;
  const next = sentences[to] === sentences[from] ? tokens.get(words[to]?.start ?? -1) : undefined;
  return next?.tag !== "VERB" || words[to]?.gap !== " ";
}
