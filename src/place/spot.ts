import type { Mention, Place } from "../beat/beat.ts";
import { lookup } from "../beat/mentions.ts";
import type { Hearing, Token } from "../lang/doc.ts";
import { cueWords } from "../lang/en/cues.ts";
import { beforePlaces, frontNouns, personTitles, placeNouns, regionNouns, regionWords } from "../lang/en/toponyms.ts";
import { type Word, wordsOf } from "../text/trie.ts";
import { type Forms, formsIn, type How, lookUp } from "./forms.ts";

/** Words that may name a place, with every entry they may mean. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  /** First word (in) and last word (out), as indexes into `Ground.words`. */
  readonly from: number;
  readonly to: number;
  readonly how: How | "none";
  readonly places: readonly Place[];
  /** Index of the sentence it stands in; -1 where it stands in none. */
  readonly sentence: number;
  /** The name also stands for a side or a state that speaks and acts. */
  readonly voice: boolean;
  /** The words are an adjective too ("US"). */
  readonly adjective: boolean;
}

/** A text's words with what is known of each. */
export interface Ground {
  readonly h: Hearing;
  readonly forms: Forms;
  readonly words: readonly Word[];
  /** For each word: the sentence it stands in, or -1. */
  readonly sentences: readonly number[];
  /** For each word: a name of the beat covers it. */
  readonly covered: readonly boolean[];
  /** For each word: the token it begins, where there is one. */
  readonly tokens: ReadonlyMap<number, Token>;
}

/** Whatever the stations after need of a text, made in one pass. */
export function groundOf(h: Hearing): Ground {
  const words = wordsOf(h.doc.text);
  const tokens = new Map<number, Token>();
  for (const sentence of h.doc.sentences) for (const token of sentence.tokens) tokens.set(token.start, token);
  const sentences = words.map(() => -1);
  const covered = words.map(() => false);
  let [s, m] = [0, 0];
  words.forEach((word, i) => {
    while (s < h.doc.sentences.length && h.doc.sentences[s]!.end <= word.start) s++;
    if (s < h.doc.sentences.length && h.doc.sentences[s]!.start <= word.start) sentences[i] = s;
    while (m < h.mentions.length && h.mentions[m]!.end <= word.start) m++;
    covered[i] = m < h.mentions.length && h.mentions[m]!.start <= word.start;
  });
  return { h, forms: formsIn(h.beat), words, sentences, covered, tokens };
}

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
  const sure = namedAsPlace(ground, from, to) || inList(ground, from, to, placed);
  const before = from > 0 && sentences[from - 1] === sentences[from] ? words[from - 1]! : null;
  if (!sure && !(before && before.caps === 0 && beforePlaces.has(before.key))) return null;
  const [start, end] = [words[from]!.start, words[to - 1]!.end];
  const found = lookUp(ground.forms, h.doc.text.slice(start, end), true);
  if (!found && !(sure && plausible(ground, from, to))) return null;
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
  };
}

/** "the village of X", "X village", "the town X". */
function namedAsPlace({ words, sentences }: Ground, from: number, to: number): boolean {
  const near = (at: number): Word | null => (sentences[at] === sentences[from] ? (words[at] ?? null) : null);
  const [one, two, next] = [near(from - 1), near(from - 2), near(to)];
  if (one && one.caps === 0 && placeNouns.has(one.key) && words[from]!.gap === " ") return true;
  if (one?.key === "of" && two && placeNouns.has(two.key) && two.caps === 0) return true;
  return next?.gap === " " && next.caps === 0 && (placeNouns.has(next.key) || frontNouns.has(next.key));
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

/** Leaves out small places whose name stands within a person's or thing's longer name, and that surname later on. */
function withoutPeople(ground: Ground, spots: readonly Spot[]): Spot[] {
  const people = new Set<string>();
  return spots.filter((spot) => {
    if (spot.to - spot.from > 1 || !spot.places.every(small) || spot.places.length === 0) return true;
    const key = ground.words[spot.from]!.key;
    if (titled(ground, spot) || (!withinName(ground, spot) && !speaks(ground, spot)))
      return !people.has(key) || namedAsPlace(ground, spot.from, spot.to);
    people.add(key);
    return false;
  });
}

const small = (place: Place): boolean => place.kind === "settlement" && (place.population ?? 0) < 5_000;

function withinName(ground: Ground, { from, to, sentence }: Spot): boolean {
  const { words, covered, sentences } = ground;
  const [one, next] = [words[from - 1], words[to]];
  if (
    one &&
    sentences[from - 1] === sentence &&
    words[from]!.gap === " " &&
    !one.possessive &&
    !covered[from - 1] &&
    isName(ground, from - 1)
  )
    return true;
  if (one && sentences[from - 1] === sentence && words[from]!.gap !== "" && personTitles.has(one.key)) return true;
  if (
    next &&
    sentences[to] === sentence &&
    next.gap === " " &&
    !words[to - 1]!.possessive &&
    next.caps > 0 &&
    !covered[to]
  )
    return !(placeNouns.has(next.key) || regionNouns.has(next.key) || frontNouns.has(next.key));
  return false;
}

/** In a line where most words are capitalised a capital beside a name tells nothing. */
function titled({ h, tokens }: Ground, spot: Spot): boolean {
  const sentence = h.doc.sentences[spot.sentence];
  if (!sentence || sentence.end - sentence.start > 300) return false;
  const words = sentence.tokens.filter((token) => /^\p{L}/u.test(token.text) && tokens.has(token.start));
  return words.length > 3 && words.filter((token) => token.text[0] !== token.lower[0]).length > 0.6 * words.length;
}

/** "Xman said": a small place does not speak. */
function speaks({ words, tokens, sentences }: Ground, { to, sentence, voice }: Spot): boolean {
  const next = words[to];
  const token = next && sentences[to] === sentence && next.gap === " " && !voice ? tokens.get(next.start) : undefined;
  return token !== undefined && token.tag === "VERB" && token.form !== "VBN" && cueWords.has(token.lower);
}

/** A capitalised word that is a name: tagged so, and not merely the first of its sentence. */
function isName({ words, tokens }: Ground, at: number): boolean {
  const word = words[at]!;
  if (word.caps === 0 || placeNouns.has(word.key) || beforePlaces.has(word.key)) return false;
  return tokens.get(word.start)?.tag === "PROPN";
}

/** "the A and B regions": each name before a plural noun is that region, where the beat lists one. */
function regionLists(ground: Ground, spots: readonly Spot[]): Spot[] {
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
