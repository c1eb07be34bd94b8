import type { PlaceKind } from "../beat/beat.ts";
import type { Token } from "../lang/doc.ts";
import { cueWords } from "../lang/en/cues.ts";
import { peopleNouns } from "../lang/en/sources.ts";
import { offices, personNouns, ranks } from "../lang/en/titles.ts";
import {
  adjectiveEnding,
  afterPlaces,
  befallsPlace,
  beforePlaces,
  compassWords,
  forPlace,
  frontNouns,
  likelyBefore,
  locative,
  motion,
  ofPlace,
  onPlace,
  peoplesEnding,
  personAfter,
  personTitles,
  placeNouns,
  placeParts,
  regionNouns,
  siteAdjectives,
  siteNouns,
  sufferedByPlace,
  surelyBeforePlaces,
  takesPlace,
  writes,
} from "../lang/en/toponyms.ts";
import type { Word } from "../text/trie.ts";
import type { Ground } from "./ground.ts";

/**
 * What the words around a capitalised name no table has make of it: `told` a noun says what it is ("the town of X"), `sure` little but a
 * place stands there ("near X"), `likely` a place may well ("in X"), `speaks` it has a verb of saying, `no` it is a person or a body;
 * null where they tell nothing.
 */
export type Evidence = "told" | "sure" | "likely" | "speaks" | "no" | null;

/** Words around a run of words, within its sentence. */
interface Around {
  readonly ground: Ground;
  readonly from: number;
  readonly to: number;
  /** The word so many before the run; null outside the sentence. */
  before(n: number): Word | null;
  /** The word so many after the run, 1 the next; null outside the sentence. */
  after(n: number): Word | null;
  /** The word before stands right before, with nothing but a space. */
  readonly joined: boolean;
}

function aroundOf(ground: Ground, from: number, to: number): Around {
  const { words, sentences } = ground;
  const near = (at: number): Word | null =>
    at >= 0 && sentences[at] === sentences[from] && sentences[from]! >= 0 ? (words[at] ?? null) : null;
  return {
    ground,
    from,
    to,
    before: (n) => near(from - n),
    after: (n) => near(to + n - 1),
    joined: words[from]!.gap === " ",
  };
}

/** What the words around the run from word `from` (in) to word `to` (out) make of it. */
export function evidenceOf(ground: Ground, from: number, to: number): Evidence {
  const at = aroundOf(ground, from, to);
  if (isPerson(at) || initialBefore(at) || abbreviated(at)) return "no";
  if (articleBefore(at)) return nounAfter(at) ? "told" : "no";
  if (nounBefore(at) || (nounAfter(at) && !adjective(at))) return "told";
  if (adjective(at)) return null;
  const told = prepositionBefore(at) ?? verbBefore(at);
  if (told) return peoplesEnding.test(ground.words[to - 1]!.key) ? null : told;
  return speaks(at) ? "speaks" : verbAfter(at) ? "likely" : null;
}

/** "the village of X", "the town X": the kind of place the noun makes of it; "X district": of these very words. */
export function kindHere(ground: Ground, from: number, to: number): PlaceKind | null {
  const at = aroundOf(ground, from, to);
  const next = at.after(1);
  const noun = next && next.gap === " " && !ground.words[to - 1]!.possessive ? kindOf(next.key) : null;
  if (noun) return noun;
  const of = at.before(1)?.key === "of" && at.joined ? at.before(2) : at.joined ? at.before(1) : null;
  return of && of.caps === 0 ? kindOf(of.key) : null;
}

/** "X district": the sort of area these words name; null where the name stands alone. */
export function areaHere(ground: Ground, from: number, to: number): PlaceKind | null {
  const next = aroundOf(ground, from, to).after(1);
  const area = next?.gap === " " && next.caps === 0 && !ground.words[to - 1]!.possessive && regionNouns.has(next.key);
  return area && !/s$/.test(next.key) ? kindOf(next.key) : null;
}

/** What a noun for a place makes of the name beside it. */
export function kindOf(noun: string): PlaceKind | null {
  const region = regionNouns.get(noun);
  if (region) return region === "district" || region === "county" ? "district" : "region";
  return siteNouns.get(noun) ?? (placeNouns.has(noun) ? "settlement" : null);
}

const isPlaceNoun = (key: string): boolean => placeNouns.has(key) || regionNouns.has(key) || siteNouns.has(key);

function nounBefore({ before, joined }: Around): boolean {
  const [one, two] = [before(1), before(2)];
  if (!one || !joined || one.possessive) return false;
  if (one.caps === 0 && placeNouns.has(one.key)) return true;
  return one.key === "of" && two !== null && two.caps === 0 && isPlaceNoun(two.key) && !placeParts.has(two.key);
}

/** "X village", "X district", "the X front". */
function nounAfter({ ground, to, after }: Around): boolean {
  const [next, then] = [after(1), after(2)];
  if (next?.gap !== " " || next.caps > 0 || ground.words[to - 1]!.possessive) return false;
  if (siteAdjectives.has(next.key) && then?.gap === " " && then.caps === 0 && siteNouns.has(then.key)) return true;
  return isPlaceNoun(next.key) || frontNouns.has(next.key);
}

/** "the X", "a X", "its X": a body, unless a noun for a place follows. */
function articleBefore({ before, joined, ground, from }: Around): boolean {
  const one = before(1);
  if (!one || !joined) return false;
  const tag = tokenAt(ground, from - 1)?.tag;
  return tag === "DET" || one.key === "the" || tag === "PRON";
}

/** "Kessian troops", "in Tarvian hands": a capitalised word before a noun or adjective is no name by itself. */
function adjective({ ground, from, to, after }: Around): boolean {
  const next = after(1);
  const last = ground.words[to - 1]!;
  if (next?.caps === 0 && ground.h.doc.text.slice(last.end, next.start) === "-") return true;
  if (next?.gap !== " " || last.possessive || afterPlaces.has(next.key)) return false;
  if (frontNouns.has(next.key) || isPlaceNoun(next.key)) return adjectiveEnding.test(ground.words[from]!.key);
  const tag = tokenAt(ground, to)?.tag;
  return tag === "NOUN" || tag === "ADJ" || (next.caps > 0 && tag === "PROPN");
}

const PEOPLE: readonly ReadonlySet<string>[] = [personTitles, ranks, personNouns, peopleNouns];
const human = (word: Word | null): boolean => word !== null && PEOPLE.some((table) => table.has(word.key));

/** A title before it, "who" or an age after it, or an office in apposition. */
function isPerson({ ground, to, before, after, joined }: Around): boolean {
  const one = before(1);
  if (one && joined && !one.possessive && human(one) && !(one.caps === 0 && one.key.endsWith("s"))) return true;
  const text = ground.h.doc.text;
  const end = ground.words[to - 1]!.end;
  if (personAfter.test(text.slice(end, end + 14))) return true;
  if (text[end] !== ",") return false;
  for (let n = 1; n < 6; n++) {
    const word = after(n);
    if (!word || (n > 1 && word.gap !== " ")) return false;
    if (/^,|^[.;:]/.test(text.slice(word.end, word.end + 1)) && !(human(word) || offices.has(word.key))) return false;
    if (word.possessive) return false;
    if ((n > 1 || word.caps === 0) && human(word)) return !word.key.endsWith("s") && !cue(tokenAt(ground, to + n));
    if (
      word.key === "of" ||
      word.key === "where" ||
      tokenAt(ground, to + n - 1)?.tag === "CCONJ" ||
      tokenAt(ground, to + n - 1)?.tag === "ADP"
    )
      return false;
  }
  return false;
}

/** "J. X": the name after an initial is a person's. */
function initialBefore({ ground, from }: Around): boolean {
  const one = ground.words[from - 1];
  return ground.words[from]!.gap === "." && one !== undefined && one.key.length === 1 && one.caps > 0;
}

/** "Xtown, Mich., was": a full stop that ends no sentence. */
function abbreviated({ ground, from, to }: Around): boolean {
  const { words, h, sentences } = ground;
  const end = words[to - 1]!.end;
  return to - from === 1 && h.doc.text[end] === "." && words[to] !== undefined && sentences[to] === sentences[from];
}

/** The lemma of one of the words before the run, so many back, within a clause. */
function governed({ ground, before, from }: Around, first: number, reach: number, table: ReadonlySet<string>): boolean {
  for (let n = first; n < first + reach; n++) {
    const word = before(n);
    if (!word) return false;
    const lemma = tokenAt(ground, from - n)?.lemma ?? word.key;
    if (table.has(lemma) || table.has(word.key)) return true;
    if (n > first && tokenAt(ground, from - n)?.tag === "ADP" && reach < 5) return false;
  }
  return false;
}

function prepositionBefore(at: Around): Evidence {
  // "in eastern X", "in nearby X": what stands between says where
  const compass = at.before(1)?.caps === 0 && compassWords.has(at.before(1)!.key) && at.joined ? 1 : 0;
  const one = at.before(1 + compass);
  if (!one || !at.joined || (one.caps > 0 && at.before(2 + compass))) return null;
  const key = one.key;
  if (surelyBeforePlaces.has(key)) return "sure";
  if (compass && locative.has(key)) return "sure";
  if (compass && (key === "of" || /^(?:and|to|from)$/.test(key))) return "likely";
  if (key === "of") return governed(at, 2 + compass, 1, ofPlace) ? (part(at.before(2)!.key) ? "likely" : "sure") : null;
  if (key === "from" || key === "to") return governed(at, 2 + compass, 5, motion) ? "likely" : null;
  if (key === "on") return governed(at, 2, 2, onPlace) ? "likely" : null;
  if (key === "for") return governed(at, 2, 2, forPlace) ? "likely" : null;
  if (key === "at") return governed(at, 2, 2, personNouns) || human(at.before(2)) ? null : "likely";
  if (key === "in") return governed(at, 2, 4, writes) ? null : "likely";
  return likelyBefore.has(key) ? "likely" : null;
}

/** "half of X" may be half of anything. */
const part = (key: string): boolean => placeParts.has(key);

/** "seized X", "holding X". */
function verbBefore({ ground, from, before, joined }: Around): Evidence {
  const one = before(1);
  if (!one || !joined) return null;
  const token = tokenAt(ground, from - 1);
  if (!token || (token.tag !== "VERB" && !beforePlaces.has(one.key))) return null;
  return takesPlace.has(token.lemma) ? "likely" : null;
}

/** "X fell", "X has been shelled". */
function verbAfter({ ground, from, to, after }: Around): boolean {
  if (tokenAt(ground, from)?.tag !== "PROPN") return false;
  if (after(1)?.gap !== " " || ground.words[to - 1]!.possessive) return false;
  for (let n = 1; n < 5; n++) {
    const token = after(n) && tokenAt(ground, to + n - 1);
    if (!token) return false;
    if (token.tag === "ADV" || token.tag === "PART") continue;
    if (n > 1 && sufferedByPlace.has(token.lower)) return true;
    if (token.tag === "AUX") continue;
    return befallsPlace.has(token.lemma) && token.tag === "VERB";
  }
  return false;
}

/** "X said", "X has denied". */
function speaks({ ground, to, after }: Around): boolean {
  for (let n = 1; n < 4; n++) {
    const word = after(n);
    const token = word && word.gap === " " ? tokenAt(ground, to + n - 1) : undefined;
    if (!token) return false;
    if (token.tag === "AUX" || token.tag === "ADV") continue;
    return cue(token);
  }
  return false;
}

const cue = (token: Token | undefined): boolean =>
  token !== undefined && token.tag === "VERB" && token.form !== "VBN" && cueWords.has(token.lower);

const tokenAt = ({ words, tokens }: Ground, at: number): Token | undefined => tokens.get(words[at]?.start ?? -1);
