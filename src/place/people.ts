import type { Place } from "../beat/beat.ts";
import { cueWords } from "../lang/en/cues.ts";
import { beforePlaces, frontNouns, locative, personTitles, placeNouns, regionNouns } from "../lang/en/toponyms.ts";
import { type Ground, namedAsPlace, type Spot } from "./ground.ts";

/** Leaves out small places whose name stands within a person's or thing's longer name, and that surname later on. */
export function withoutPeople(ground: Ground, spots: readonly Spot[]): Spot[] {
  const people = new Set<string>();
  return spots.filter((spot, i) => {
    if (givenAndFamily(ground, spot, spots[i + 1]) || givenAndFamily(ground, spots[i - 1], spot)) return false;
    if (spot.to - spot.from > 1 || !spot.places.every(small) || spot.places.length === 0) return true;
    const key = ground.words[spot.from]!.key;
    if (!afterTitle(ground, spot) && (titled(ground, spot) || (!withinName(ground, spot) && !speaks(ground, spot))))
      return !people.has(key) || namedAsPlace(ground, spot.from, spot.to);
    people.add(key);
    return false;
  });
}

/** "Xburg Ysmall": two names side by side, the second of a small place, are somebody's two names. */
function givenAndFamily(ground: Ground, a: Spot | undefined, b: Spot | undefined): boolean {
  if (!a || !b || a.to !== b.from || ground.h.doc.text.slice(a.end, b.start) !== " ") return false;
  const towns = [a, b].every(
    (spot) => spot.to - spot.from === 1 && spot.places.every((place) => place.kind === "settlement"),
  );
  return towns && b.places.every(small) && !titled(ground, b);
}

const small = (place: Place): boolean => place.kind === "settlement" && (place.population ?? 0) < 5_000;

/** "Gen. X", "Mayor X". */
function afterTitle({ words, sentences }: Ground, { from, sentence }: Spot): boolean {
  return sentences[from - 1] === sentence && words[from]!.gap !== "" && personTitles.has(words[from - 1]!.key);
}

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
const titled = (ground: Ground, spot: Spot): boolean => inTitle(ground, spot.from);

const titles = new WeakMap<Ground, Map<number, boolean>>();

/** Whether word `at` stands in a line most of whose words are capitalised. */
export function inTitle(ground: Ground, at: number): boolean {
  const sentence = ground.sentences[at] ?? -1;
  let known = titles.get(ground);
  if (!known) {
    known = new Map();
    titles.set(ground, known);
  }
  let found = known.get(sentence);
  if (found === undefined) {
    found = capitalised(ground, sentence);
    known.set(sentence, found);
  }
  return found;
}

function capitalised({ h, tokens }: Ground, at: number): boolean {
  const sentence = h.doc.sentences[at];
  if (!sentence || sentence.end - sentence.start > 300) return false;
  const words = sentence.tokens.filter((token) => /^\p{L}/u.test(token.text) && tokens.has(token.start));
  return words.length > 3 && words.filter((token) => token.text[0] !== token.lower[0]).length > 0.6 * words.length;
}

/** "Xman said": a small place does not speak; "villagers in Xtown said" leaves it a place. */
function speaks({ words, tokens, sentences }: Ground, { from, to, sentence, voice }: Spot): boolean {
  const before = words[from - 1];
  if (before?.caps === 0 && words[from]!.gap === " " && (locative.has(before.key) || before.key === "of")) return false;
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
