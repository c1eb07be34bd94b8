import type { Beat, Mention, Outlet, Side } from "../beat/beat.ts";
import { sideOfPlace } from "../beat/holders.ts";
import { lookup, sideOf } from "../beat/mentions.ts";
import type { ShortNames } from "../beat/short.ts";
import { campsOf, sharedCamps } from "../lang/camps.ts";
import { actors } from "../lang/en/actors.ts";
import {
  bystanders,
  foreignWords,
  groupNouns,
  outlaws,
  plainAdjectives,
  rebels,
  scholars,
  stateOffices,
} from "../lang/en/sources.ts";
import type { Speaker } from "../model/statement.ts";
import type { Span } from "../text/span.ts";
import type { Cast } from "./cast.ts";
import { isAt, type Line } from "./line.ts";
import { mentionsIn, plainWords, type Segment } from "./naming.ts";
import { nounEnd } from "./phrase.ts";

/** What is known while speakers are named: the article, its people, and who spoke so far. */
export interface Room {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Names that open a compound: the body of "Sorrel-run". */
  readonly compounds: readonly Mention[];
  readonly beat: Beat;
  readonly cast: Cast;
  /** Short forms the article introduces for names it writes in full. */
  readonly short: ShortNames;
  /** The article's outlet by name. */
  readonly outlet: string;
  /** The article's outlet as the beat lists it, or null. */
  readonly own: Outlet | null;
  /** The side the outlet speaks for, where it is a side's own. */
  readonly outletSide: string | null;
  /** Day of publication, or null. */
  readonly day: string | null;
  /** Speakers named so far, latest last. */
  readonly spoken: Speaker[];
  /** Side of people by full name, as far as the article told. */
  readonly sides: Map<string, string>;
}

/** The span of a segment. */
export const spanOfWords = (line: Line, s: Segment): Span => ({
  start: line.words[s.from]!.start,
  end: line.words[s.to - 1]!.end,
});

/** Whether something owned follows a mention inside the source: in "Oru's spokesman" Oru does not speak. */
export function owns(line: Line, m: Span, source: Segment): boolean {
  const next = line.words.findIndex((w) => w.start >= m.end);
  return next >= 0 && next < source.to - 1 && line.words[next]!.lower === "'s";
}

/** Whether a mention is of a state. */
export const states = (beat: Beat, m: Mention): boolean => {
  const entry = lookup(beat, m.ids[0]!);
  return entry?.type === "organisation" && entry.organisation.kind === "state";
};

/** Which of several entries is meant: by a side named in the words, by who spoke last, else the first. */
export function choose(room: Room, m: Mention, at: Span): string {
  if (m.ids.length === 1) return m.ids[0]!;
  const told = sideTold(room, { start: Math.max(0, at.start), end: at.end });
  const fits = (side: string | null): string | undefined =>
    side ? m.ids.find((id) => sideOf(room.beat, id) === side) : undefined;
  const spoke = room.spoken.findLast((s) => s.id !== null && m.ids.includes(s.id));
  const before = room.mentions.findLast(
    (x) =>
      x.end <= m.start && x.ids.length === 1 && x.type !== "place" && fits(sideOf(room.beat, x.ids[0]!)) !== undefined,
  );
  const talk = room.spoken.findLast((s) => fits(s.side) !== undefined);
  return (
    fits(told) ??
    spoke?.id ??
    fits(room.outletSide) ??
    fits(talk?.side ?? null) ??
    fits(before ? sideOf(room.beat, before.ids[0]!) : null) ??
    m.ids[0]!
  );
}

/** Whether the words round a name of several entries tell a side that none of them is of: "Velmar's defence ministry". */
export function strange(room: Room, m: Mention, at: Span): boolean {
  const told = m.ids.length > 1 ? sideTold(room, at, m) : null;
  return told !== null && !m.ids.some((id) => sideOf(room.beat, id) === told);
}

/** The side that adjectives, state names or bodies in a span tell, else the places in it. */
export function sideTold(room: Room, at: Span, but: Mention | null = null): string | null {
  const named = sideNamed(room, at, but);
  if (named) return named;
  for (const m of mentionsIn(room.mentions, at))
    if (m !== but && m.type === "place" && !sentTo(room.text, m)) {
      const entry = lookup(room.beat, m.ids[0]!);
      const s = entry?.type === "place" ? sideOfPlace(room.beat, entry.place, room.day) : null;
      if (s) return s;
    }
  return null;
}

/** Whether a capital's or state's name only tells where: "a diplomat in Veln". */
export const asPlace = (text: string, m: Span): boolean =>
  /\b(in|near|at|outside|around)( (northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western))? $/.test(
    text.slice(Math.max(0, m.start - 24), m.start),
  ) || sentTo(text, m);

/** Whether a name only tells where somebody is sent or what he studies: "coordinator for Veln", "ambassador to Veln". */
const sentTo = (text: string, m: Span): boolean =>
  /\b((ambassador|envoy|emissary) to|(coordinator|envoy|representative|rapporteur|director|head|chief|mission|analyst|expert|specialist|researcher) (for|on)) $/i.test(
    text.slice(Math.max(0, m.start - 24), m.start),
  );

/** Behind a name: whose a body is by another's doing. */
const runBy = /^[-‐‑](run|led|controlled|affiliated|linked|aligned|installed|appointed|owned)/i;

/** The side that adjectives, state names or bodies in a span tell. */
function sideNamed(room: Room, at: Span, but: Mention | null = null): string | null {
  const found = mentionsIn(room.mentions, at).filter((m) => m !== but);
  for (const m of found)
    if (m.type === "adjective" || (m.type === "side" && !asPlace(room.text, m))) {
      const s = sideOf(room.beat, m.ids[0]!);
      if (s !== "none") return s;
    }
  for (const m of mentionsIn(room.compounds, at))
    if (runBy.test(room.text.slice(m.end, m.end + 12)) && sideOf(room.beat, m.ids[0]!) !== "none")
      return sideOf(room.beat, m.ids[0]!);
  for (const m of found) if (m.type === "title") for (const side of oneSide(room, m)) return side;
  for (const m of found)
    if (m.type === "organisation" && m.ids.length === 1 && !asPlace(room.text, m)) return sideOf(room.beat, m.ids[0]!);
  return null;
}

/** The side of everybody an office's name can mean ("Sorrel commander"), where it is one side. */
function oneSide(room: Room, m: Mention): readonly string[] {
  const sides = new Set(m.ids.map((id) => sideOf(room.beat, id)));
  return sides.size === 1 ? [...sides].filter((s) => s !== "none" && s !== "third") : [];
}

/** The one side of the beat that a noun of the words means by itself: "the army", "a rebel officer"; null where it is nobody's alone. */
export function campTold(room: Room, line: Line, { from, to }: Segment): string | null {
  const camps = campsOf(room.beat, actors);
  const shared = sharedCamps(room.beat);
  if (!camps.size && !shared.size) return null;
  for (let k = from; k < to && line.classes[k] !== "preposition"; k++) {
    const armed = isAt(line, k, "armed") && isAt(line, k + 1, "forces");
    const side = camps.get(armed ? "army" : line.words[k]!.lower);
    if (side !== undefined) return side;
    const of = shared.get(line.words[k]!.lower);
    if (of) return lastOf(room, of, line.words[k]!.start);
  }
  return null;
}

/** Of the sides that one noun may mean ("a rebel officer") the one named last before it, else the only one the article names; null where it names several. */
function lastOf(room: Room, sides: readonly string[], before: number): string | null {
  const after = new Set<string>();
  let last: string | null = null;
  for (const m of room.mentions) {
    const side = m.type === "place" || m.type === "outlet" ? null : sideOf(room.beat, m.ids[0]!);
    if (side === null || !sides.includes(side)) continue;
    if (m.start < before) last = side;
    else after.add(side);
  }
  return last ?? (after.size === 1 ? [...after][0]! : null);
}

/** "the group's spokesman": the side of the armed body named last before; null where the words hang on no group. */
function groupTold(room: Room, line: Line, { from, to }: Segment): string | null {
  const owner = line.words.findIndex((w, k) => k > from && k < to && w.lower === "'s");
  if (owner < 0 || !groupNouns.has(line.words[owner - 1]!.lower)) return null;
  const armed = armedBefore(room, line.words[from]!.start, outlaws.has(line.words[owner - 1]!.lower));
  return armed ? sideOf(room.beat, armed.ids[0]!) : null;
}

/** The armed body or side named last before a place of the text, or null; `outlaw` for one that is no state's. */
export function armedBefore(room: Room, before: number, outlaw = false): Mention | null {
  const armed = room.mentions.findLast((m) => {
    if (m.end > before || (m.type !== "side" && m.type !== "organisation")) return false;
    const entry = lookup(room.beat, m.ids[0]!);
    const force =
      entry?.type !== "organisation" || ["military", "unit", "movement", "party"].includes(entry.organisation.kind);
    const side = room.beat.sides.find((s) => s.id === sideOf(room.beat, m.ids[0]!));
    const state = side && governs(room.beat, side) && (entry?.type === "side" || m.ids[0] === side.military);
    return force && side !== undefined && !(outlaw && state);
  });
  return armed ?? null;
}

/** The word a segment turns on: the last noun before a preposition. */
export function headOf(line: Line, { from, to }: Segment): string {
  let end = from;
  for (let k = from; k < to; k++) {
    if (
      k > from &&
      (line.classes[k] === "preposition" ||
        line.classes[k] === "participle" ||
        (line.classes[k] === "gerund" && line.classes[k - 1] === "noun") ||
        line.classes[k] === "relative" ||
        line.classes[k] === "to")
    )
      break;
    end = k;
  }
  const last = end;
  while (end > from && !["noun", "name"].includes(line.classes[end] ?? "")) end--;
  return (["noun", "name"].includes(line.classes[end] ?? "") ? line.words[end]! : line.words[last]!).lower;
}

/** Whether words tell that a speaker is of no side by where they are from. */
export function foreign(line: Line, { from, to }: Segment): boolean {
  for (let k = from; k < to; k++) if (foreignWords.has(line.words[k]!.lower) || peoples(line, k)) return true;
  return false;
}

/** "Orvanian": an adjective of a people that no side of the beat is. */
const peoples = (line: Line, k: number): boolean =>
  line.classes[k] === "adjective" &&
  !(k === 0 && plainAdjectives.has(line.words[k]!.lower)) &&
  /^\p{Lu}\p{Ll}{2,}(ian|ean|ese|ish|ani)$/u.test(line.words[k]!.text);

/** What kind of body a speaker is by the beat, or null. */
export function kindOf(beat: Beat, s: Speaker): string | null {
  const entry = s.id ? lookup(beat, s.id) : null;
  return entry?.type === "organisation" ? entry.organisation.kind : null;
}

/** People without a name, as speakers of a side. */
export function unnamed(room: Room, line: Line, segment: Segment, of: string): Speaker {
  return { ...nobody, name: unnamedName(room, line, segment), side: of };
}

/** "unnamed: local officials": the noun phrase without its determiner and what hangs on it; a sentence's capital undone. */
export function unnamedName(room: Room, line: Line, { from, to }: Segment): string {
  const end = Math.min(to, Math.max(nounEnd(line, from), from + 1));
  const words = plainWords(room.text, line, { from, to: end });
  const first = line.words.find((w) => room.text.startsWith(words, w.start))!;
  const keep =
    line.words.indexOf(first) > 0 ||
    mentionsIn(room.mentions, { start: first.start, end: line.end }).some((m) => m.start === first.start) ||
    first.text.toUpperCase() === first.text ||
    line.classes[line.words.indexOf(first)] === "name" ||
    /^\p{Lu}\p{Ll}+(ian|ean|ese|ish|ani)$/u.test(first.text);
  return `unnamed: ${keep ? words : words.charAt(0).toLowerCase() + words.slice(1)}`;
}

/** The side of a described speaker: by adjective, body, place; third for bystanders and foreigners; null where nothing tells. */
export function describedSide(room: Room, line: Line, whole: Segment): string | null {
  const at = beforeRelative(line, whole);
  const told = bystanders.has(headOf(line, at))
    ? sideNamed(room, spanOfWords(line, at))
    : sideTold(room, spanOfWords(line, at));
  const words = line.words.slice(at.from, at.to).map((w) => w.lower);
  if (words.some((w) => scholars.has(w))) return "third";
  const joint = line.classes.slice(at.from, at.to).findIndex((c) => c === "preposition" || c === "to");
  const plain = { from: at.from, to: at.from + joint };
  if (told && joint > 1 && foreign(line, plain) && !sideNamed(room, spanOfWords(line, plain))) return "third";
  if (told && rebels.has(headOf(line, at))) return outlawTold(room, told);
  if (told) return told;
  if (foreign(line, at) || words.some((w) => bystanders.has(w))) return "third";
  return campTold(room, line, at) ?? groupTold(room, line, at) ?? ownerTold(room, line, at);
}

/** "his defence minister", "its ambassador", "their army": the side of the person or state named last before, for words of a state's offices. */
function ownerTold(room: Room, line: Line, at: Segment): string | null {
  const owner = line.words[at.from]!.lower;
  if (!/^(his|her|its|their)$/.test(owner)) return null;
  if (!line.words.slice(at.from + 1, at.to).some((w) => envoys.has(w.lower) || stateOffices.has(w.lower))) return null;
  const personal = owner === "his" || owner === "her";
  const before = line.words[at.from]!.start;
  const m = room.mentions.findLast(
    (x) => x.end <= before && (personal ? x.type === "person" : x.type === "side" || x.type === "organisation"),
  );
  const side = m && before - m.end < NEAR ? sideOf(room.beat, m.ids[0]!) : null;
  return room.beat.sides.some((s) => s.id === side) ? side! : null;
}

/** How far before the words that lean on it an owner is named, in units. */
const NEAR = 200;
/** Who speaks for a state abroad, and its bodies under arms. */
const envoys: ReadonlySet<string> = new Set([
  "ambassador",
  "envoy",
  "delegate",
  "brigade",
  "battalion",
  "regiment",
  "division",
]);

/** Whether a side has offices: its common nouns are an army's, or it is the state of a land where no other side's are. */
export const governs = (beat: Beat, side: Side): boolean =>
  hasArmy(side) || (side.country !== null && !beat.sides.some((s) => hasArmy(s) && s.country === side.country));

const hasArmy = (side: Side): boolean => ["army", "military", "government"].some((noun) => side.nouns.includes(noun));

/** "Velmarian rebels": those of Velmar who fight its army; their side where there is one such, else nobody's. A side of no state is its own. */
export function outlawTold(room: Room, told: string): string {
  const side = room.beat.sides.find((s) => s.id === told);
  if (!side || !governs(room.beat, side)) return told;
  const others = room.beat.sides.filter((s) => !governs(room.beat, s));
  return others.length === 1 ? others[0]!.id : "none";
}

/** The words of a phrase before a clause that tells of its noun or whom it fights: "an analyst" of "an analyst who has followed the war". */
function beforeRelative(line: Line, { from, to }: Segment): Segment {
  for (let k = from + 1; k < to; k++)
    if (
      (line.classes[k] === "relative" && !isAt(line, k - 1, ",")) ||
      isAt(line, k, "fighting", "battling", "opposing")
    )
      return { from, to: k };
  return { from, to };
}

/** The side of people of the public: by an adjective before them ("Velmarian volunteers"), not by where they live. */
export function sideByAdjective(room: Room, line: Line, { from, to }: Segment): string | null {
  const end = Math.min(to, Math.max(nounEnd(line, from), from + 1));
  const m = mentionsIn(room.mentions, spanOfWords(line, { from, to: end })).find((x) => x.type === "adjective");
  return m ? sideOf(room.beat, m.ids[0]!) : null;
}

/** All keys are there from the start, so that every speaker made of it has one layout. */
const unknown: Speaker = { role: null, organisation: null, id: null, name: "", side: "none" };

/** Fields of a speaker of whom no more than a name and a side is told. */
export const nobody: Pick<Speaker, "role" | "organisation" | "id"> = unknown;
