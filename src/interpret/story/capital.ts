import type { Beat, Place } from "../../beat/beat.ts";
import { placeOf, sideOf } from "../../beat/mentions.ts";
import type { Hearing, Token } from "../../lang/doc.ts";
import type { Words } from "../../lang/words.ts";
import type { PlaceRef } from "../../model/claim.ts";
import type { PlaceMention } from "../../model/reading.ts";
import type { Clause } from "../clause.ts";
import { countryOfPlace } from "../homeland.ts";
import { firstFrom, lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";
import type { Told } from "./story.ts";

// Capitals: which town a story calls one, and which town "the capital" is.

/** How a town is called a capital: a country's or a region's, and whose where that is told. */
export interface Seat {
  readonly local: boolean;
  readonly owner: string | null;
}

/** A phrase with "capital" in it. */
interface Phrase extends Seat {
  /** ISO 3166-1 of the country whose adjective stands in it ("the Xish capital"). */
  readonly country: string | null;
}

/** "the capital, X", "X, the capital of Y", "Y's capital X": what the town is the capital of; null where it is not called one. */
export function seatOf(h: Hearing, words: Words, sentence: number, mention: PlaceMention): Seat | null {
  const tokens = h.doc.sentences[sentence]?.tokens ?? [];
  const at = firstFrom(tokens, mention.start);
  let to = at;
  while (to < tokens.length && tokens[to]!.start < mention.end) to++;
  const { capitals } = words.places;
  const apposed = tokens[to]?.text === "," ? headAfter(tokens, to + 1, capitals) : -1;
  if (apposed >= 0) return phraseAt(h, words, tokens, apposed);
  const back = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  for (let k = back; k >= Math.max(0, back - 4); k--) {
    if (capitals.has(lowerOf(tokens[k])))
      return k === back || lowerOf(tokens[k + 1]) === "of" ? phraseAt(h, words, tokens, k) : null;
    if (!/^(?:PROPN|DET|ADJ|NOUN|ADP|PART)$/.test(tokens[k]!.tag)) return null;
  }
  return null;
}

/** "the western capital": where the noun stands at the end of a short phrase; -1 where it does not. */
function headAfter(tokens: readonly Token[], from: number, capitals: ReadonlySet<string>): number {
  for (let k = from; k < Math.min(tokens.length, from + 6); k++) {
    if (capitals.has(tokens[k]!.lower)) return k;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(tokens[k]!.tag)) return -1;
  }
  return -1;
}

function phraseAt(h: Hearing, words: Words, tokens: readonly Token[], at: number): Phrase {
  let local = false;
  let country: string | null = null;
  let owner: string | null = null;
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const t = tokens[k]!;
    if (words.places.local.has(t.lower)) local = true;
    country ??= countryNamed(h, t);
    if (t.form === "POS" && tokens[k - 1]?.tag === "PROPN") owner = h.doc.text.slice(...nameBefore(tokens, k));
    if (!/^(?:ADJ|NOUN|PROPN|PART)$/.test(t.tag)) break;
  }
  if (lowerOf(tokens[at + 1]) === "of") {
    let k = at + 2;
    if (lowerOf(tokens[k]) === "the") k++;
    const from = k;
    while (tokens[k]?.tag === "PROPN") k++;
    if (k > from) owner = h.doc.text.slice(tokens[from]!.start, tokens[k - 1]!.end);
  }
  return { local, country, owner };
}

function nameBefore(tokens: readonly Token[], at: number): [number, number] {
  let from = at;
  while (tokens[from - 1]?.tag === "PROPN") from--;
  return [tokens[from]!.start, tokens[Math.max(from, at - 1)]!.end];
}

/** The country of an adjective or a name of one. */
function countryNamed(h: Hearing, t: Token): string | null {
  const mention = h.mentions.find((m) => m.start === t.start && (m.type === "adjective" || m.type === "side"));
  const side = mention ? sideOf(h.beat, mention.ids[0] ?? "") : null;
  const own = h.beat.sides.find((s) => s.id === side)?.country ?? null;
  if (own) return placeOf(h.beat, own)?.country ?? null;
  const state = mention && h.beat.organisations.find((o) => o.id === mention.ids[0])?.state;
  return state ?? null;
}

/** The town that "the capital" means in a clause; null where it says no such thing or the town is not known. */
export function capitalMeant(clause: Clause, scene: Stage): PlaceRef | null {
  const { tokens } = clause.stretch;
  const { capitals } = scene.words.places;
  const from = Math.min(clause.from, clause.subject?.from ?? clause.from);
  for (let k = from; k < clause.to; k++) {
    if (!capitals.has(tokens[k]!.lower) || tokens[k]!.form === "NNS") continue;
    const phrase = phraseAt(scene.hearing, scene.words, tokens, k);
    const plain = lowerOf(tokens[k - 1]) === "the";
    if (plain || phrase.local || phrase.country || phrase.owner) return townOf(phrase, scene);
  }
  return null;
}

function townOf(phrase: Phrase, scene: Stage): PlaceRef | null {
  const { story, stretch } = scene;
  const here = stretch.tokens[0]?.start ?? 0;
  const seats = story.seats.filter((t) => phrase.owner === null || owns(t, phrase.owner, scene));
  const fits = seats.filter((t) => phrase.owner !== null || local(t.seat!, scene) === phrase.local);
  const told = fits.findLast((t) => t.mention.start < here) ?? fits[0];
  if (told && (phrase.country === null || countryOfPlace(scene, refOf(told.mention)) === phrase.country))
    return refOf(told.mention);
  if (phrase.local) return topicIn(null, scene);
  const area = phrase.owner === null ? null : (story.of(phrase.owner)[0]?.mention ?? null);
  if (area && area.kind !== "country") return topicIn(area, scene);
  if (phrase.owner !== null && !area) return null;
  const topic = story.topic("town");
  const home = area ?? topic;
  const country = phrase.country ?? (home && countryOfPlace(scene, refOf(home)));
  return country ? capitalOf(scene.hearing.beat, country) : null;
}

/** Of no country: called so, or the capital of a place that is none. */
const local = (seat: Seat, scene: Stage): boolean =>
  seat.local || (seat.owner !== null && scene.story.of(seat.owner)[0]?.mention.kind !== "country");

/** A seat whose owner has a name, or whose region is that. */
function owns(t: Told, owner: string, scene: Stage): boolean {
  if (t.seat!.owner === owner) return true;
  const area = scene.story.of(owner)[0]?.mention.id ?? null;
  return area !== null && placeOf(scene.hearing.beat, t.mention.id)?.region === area;
}

/** The town the story is about, if it lies in an area. */
function topicIn(area: PlaceMention | null, scene: Stage): PlaceRef | null {
  const topic = scene.story.topic("town");
  if (!topic) return null;
  const region = placeOf(scene.hearing.beat, topic.id)?.region ?? null;
  return area === null || (region !== null && region === area.id) ? refOf(topic) : null;
}

/** The capital of a country of the beat's tables: the town that its state also goes by. */
function capitalOf(beat: Beat, country: string): PlaceRef | null {
  const names = new Set([
    ...beat.organisations.flatMap((o) => (o.kind === "state" && o.state === country ? o.forms : [])),
    ...beat.sides.flatMap((s) => (placeOf(beat, s.country)?.country === country ? s.metonyms : [])),
  ]);
  const town = beat.places.find((p) => p.kind === "settlement" && p.country === country && called(p, names));
  return town ? refOf({ ...town, start: 0, end: 0 }) : null;
}

const called = (place: Place, names: ReadonlySet<string>): boolean =>
  names.has(place.name) || place.names.some((n) => names.has(n.form));

const refOf = (m: Pick<PlaceMention, "id" | "name" | "lat" | "lon" | "start" | "end">): PlaceRef => ({
  text: null,
  start: m.start,
  end: m.end,
  id: m.id,
  name: m.name,
  lat: m.id === null ? null : m.lat,
  lon: m.id === null ? null : m.lon,
  part: null,
});
