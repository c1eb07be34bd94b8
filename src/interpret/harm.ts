import { holderOf } from "../beat/holders.ts";
import { placeOf, sideOf } from "../beat/mentions.ts";
import type { PlaceRef } from "../model/claim.ts";
import type { PlaceId, SideId } from "../model/id.ts";
import type { Quantity } from "../model/quantity.ts";
import { cover, type Span } from "../text/span.ts";
import { belligerent, campIn, campsHere, isName, mentionsIn } from "./actors.ts";
import type { Blow } from "./blows.ts";
import { type Clause, type Range, type Stretch, spanOf } from "./clause.ts";
import type { Actor, Found, ReadKind } from "./frame.ts";
import { countryOfPlace } from "./homeland.ts";
import { lowerOf } from "./lookup.ts";
import type { Counted } from "./quantities.ts";
import { found as fill, type Told } from "./reading.ts";
import type { Stage } from "./scene.ts";

// What the readers of strike, casualties and losses have in common: whose side is meant, where, and how a finding is made.

/** A finding and the clause it belongs to. */
export interface Harm {
  readonly clause: Clause;
  readonly found: Found;
}

/** A kind's reader out of one that reads a whole stretch: it is asked for every clause and answers from one reading. */
export function byStretch(read: (scene: Stage) => readonly Harm[]): ReadKind {
  // A stretch's clauses are asked for one after the other: the last stretch is all that need be kept.
  let last: Stretch | null = null;
  let all: ReadonlyMap<Clause, readonly Found[]> = nothing;
  return (clause, scene) => {
    if (scene.stretch !== last) {
      all = byClause(read(scene as Stage));
      last = scene.stretch;
    }
    return all.get(clause) ?? none;
  };
}

const none: readonly Found[] = [];
const nothing: ReadonlyMap<Clause, readonly Found[]> = new Map();

function byClause(all: readonly Harm[]): ReadonlyMap<Clause, readonly Found[]> {
  if (!all.length) return nothing;
  const by = new Map<Clause, Found[]>();
  for (const { clause, found } of all) by.set(clause, [...(by.get(clause) ?? []), found]);
  return by;
}

/** Fills in a finding; what tells it from its neighbours is its number before its place. */
export function harm(clause: Clause, told: Told): Harm {
  const made = fill(clause, told);
  const number = told.quantity?.words ?? null;
  const words = number ? cover(cover(made.words, made.trigger), number) : cover(made.words, made.trigger);
  return { clause, found: { ...made, words, about: number ?? made.about } };
}

/** The side that words name by itself: by name or adjective, or as the enemy or one's own. Troops of no told side name none. */
export function namedSide(scene: Stage, range: Range): Actor | null {
  if (range.to <= range.from) return null;
  const named = mentionsIn(scene.hearing, spanOf(scene.stretch, range))
    .filter((m) => /^(?:adjective|side|organisation|person|title)$/.test(m.type))
    .map((m) => ({ side: sideOf(scene.hearing.beat, m.ids[0] ?? ""), words: { start: m.start, end: m.end } }))
    .find((m) => belligerent(scene.hearing, m.side));
  const pointed = pointedSide(scene, range);
  return pointed && (!named || pointed.words.start < named.words.start) ? pointed : (named ?? campIn(scene, range));
}

/** The enemy, one's own, or "the other's", as the speaker sees them. */
function pointedSide(scene: Stage, range: Range): { readonly side: SideId; readonly words: Span } | null {
  const a = scene.words.actors;
  if (!scene.speaker) return null;
  for (let k = range.from; k < range.to; k++) {
    const t = scene.stretch.tokens[k]!;
    const words: Span = { start: t.start, end: t.end };
    const others = t.lower === "other" && scene.stretch.tokens[k + 1]?.form === "POS";
    if (a.enemy.has(t.lower) || others) return { side: scene.other(scene.speaker) ?? "none", words };
    if (a.own.has(t.lower) && !isName(t.text)) return { side: scene.speaker, words };
  }
  return null;
}

/** The side of a counted thing: in its own words, or in what "of" joins to it ("one station of the enemy"). */
export function sideOfCounted(scene: Stage, q: Counted): Actor | null {
  const { tokens } = scene.stretch;
  const own = namedSide(scene, q.range);
  if (own) return own;
  if (lowerOf(tokens[q.range.to]) !== "of") return null;
  let to = q.range.to + 1;
  while (to < tokens.length && to < q.range.to + 6 && /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tokens[to]!.tag)) to++;
  return namedSide(scene, { from: q.range.to + 1, to });
}

/** The side a place lies with: who holds it against its country; the beat's only side whose country it is in; in a beat without sides the state it is in. */
export function sideOfPlace(scene: Stage, place: PlaceRef | null): SideId | null {
  if (!place) return null;
  const { beat, head } = scene.hearing;
  const holder =
    place.id === null ? null : holderOf(beat, placeOf(beat, place.id), head.published?.slice(0, 10) ?? null);
  if (holder && hasPeople(scene, holder)) return holder;
  const whole = beat.sides.filter((s) => s.country !== null && s.country === place.id);
  if (whole.length > 0) return whole.length === 1 ? whole[0]!.id : null;
  const country = countryOfPlace(scene, place);
  if (country === null || beat.sides.length === 0) return country;
  const sides = beat.sides.filter((s) => placeOf(beat, s.country)?.country === country);
  return sides.length === 1 ? sides[0]!.id : null;
}

/** Whether a side is a people of its own, so that civilians may be its: it has a country, and no other side has the same. */
export function hasPeople(scene: Stage, side: SideId | null): boolean {
  const { sides } = scene.hearing.beat;
  const country = sides.find((s) => s.id === side)?.country ?? null;
  return (
    sides.length === 0 ||
    (country !== null &&
      sides.filter((s) => s.country === country).length === 1 &&
      sides.some((s) => s.country !== null && s.country !== country))
  );
}

/** "fighters", "the army's": the side that these words alone mean in this war, or null. */
export function campOf(scene: Stage, range: Range): Actor | null {
  const camps = campsHere(scene.hearing, scene.words);
  for (let k = range.from; k < range.to; k++) {
    const t = scene.stretch.tokens[k]!;
    const side = t.tag === "VERB" ? undefined : camps.get(t.lower);
    if (side !== undefined) return { side, words: { start: t.start, end: t.end } };
  }
  return null;
}

/** The country of a side as a place without a form of its own, pointed to by some words. */
export function countryOf(scene: Stage, side: SideId | null, at: Span): PlaceRef | null {
  const { beat } = scene.hearing;
  const id = beat.sides.find((s) => s.id === side)?.country ?? null;
  const entry = placeOf(beat, id);
  return entry
    ? {
        text: null,
        start: at.start,
        end: at.end,
        id: entry.id,
        name: entry.name,
        lat: entry.lat,
        lon: entry.lon,
        part: null,
      }
    : null;
}

/** Who does an active blow: its subject, the subject it shares, by-phrase of a passive; null where nobody is named. */
export function doerNamed(scene: Stage, blows: readonly Blow[], blow: Blow): Actor | null {
  if (blow.voice !== "active") return byPhrase(scene, blow);
  if (shotOf(scene, blow)) {
    const sent = blows[blows.indexOf(blow) - 1];
    return sent ? doerNamed(scene, blows, sent) : null;
  }
  for (let i = blows.indexOf(blow); i >= 0; i--) {
    const b = blows[i]!;
    const side = !b.shared ? subjectSide(scene, b) : null;
    if (side) return side;
    if (!b.shared) break;
  }
  const { subject } = blow.clause;
  return subject && subject.to <= blow.before.from ? namedSide(scene, subject) : null;
}

/** "…, one of which slammed into": of weapons told of before, which whoever sent them did. */
const shotOf = (scene: Stage, { before, at }: Blow): boolean =>
  scene.stretch.tokens
    .slice(before.from, at)
    .some(
      (t, k, all) =>
        scene.words.roles.relativePronouns.has(t.lower) &&
        lowerOf(all[k - 1]) === "of" &&
        /^(?:NUM|PRON|DET|ADJ|ADV|NOUN)$/.test(all[k - 2]?.tag ?? ""),
    ) && hasWord(scene, before, scene.words.strike.projectiles);

function subjectSide(scene: Stage, blow: Blow): Actor | null {
  const own = namedSide(scene, blow.before) ?? antecedent(scene, blow);
  if (own) return own;
  const { tokens } = scene.stretch;
  const { singular, plural } = scene.words.actors;
  for (let k = blow.before.from; k < blow.before.to; k++) {
    const t = tokens[k]!;
    if (t.tag !== "PRON" || !(singular.has(t.lower) || plural.has(t.lower))) continue;
    const side = subjectBefore(scene, k) ?? scene.side({ from: k, to: k + 1 });
    if (side && side.side !== "none") return { side: side.side, words: { start: t.start, end: t.end } };
  }
  const troops = scene.side(blow.before);
  const { forces } = scene.words.actors;
  const bodies = scene.stretch.tokens
    .slice(blow.before.from, blow.before.to)
    .some((t) => forces.has(t.lower) && !scene.words.strike.weaponWords.has(t.lower));
  return troops?.words && bodies ? troops : null;
}

/** "the X fighters who attacked": those before "who", where nobody stands after it. */
export function antecedent(scene: Stage, blow: Blow): Actor | null {
  const { tokens } = scene.stretch;
  const { relativePronouns } = scene.words.roles;
  const who = blow.before.from - 1;
  if (!relativePronouns.has(lowerOf(tokens[who])) || lowerOf(tokens[who]) === "where") return null;
  if (tokens.slice(blow.before.from, blow.at).some((t) => /^(?:NOUN|PROPN|PRON)$/.test(t.tag))) return null;
  let from = who;
  while (from > 0 && who - from < 6 && /^(?:NOUN|PROPN|ADJ|DET|NUM|PUNCT)$/.test(tokens[from - 1]!.tag)) from--;
  return namedSide(scene, { from, to: who });
}

/** "X has not done this, but it …": the subject of the clause before. */
function subjectBefore(scene: Stage, at: number): Actor | null {
  for (const c of [...scene.clauses].reverse()) {
    const side = c.subject && c.subject.to <= at ? namedSide(scene, c.subject) : null;
    if (side) return side;
  }
  return null;
}

function byPhrase(scene: Stage, blow: Blow): Actor | null {
  for (let k = blow.after.from; k < blow.after.to; k++)
    if (lowerOf(scene.stretch.tokens[k]) === "by")
      return namedSide(scene, { from: k + 1, to: Math.min(blow.after.to, k + 8) });
  return null;
}

/**
 * The places named in a range, in order. Left out are those that something comes from or that only help to find another, and
 * countries that no preposition stands before: they act.
 */
export function placesAt(scene: Stage, range: Range, object = false): readonly PlaceRef[] {
  const { tokens } = scene.stretch;
  return scene
    .placed(range)
    .filter((p) => {
      if (p.context && !listed(scene, p.range.from)) return false;
      const lead = leadOf(scene, p.range.from);
      if (scene.words.events.function.apart.has(lead)) return false;
      if (lowerOf(tokens[p.range.to]) === "'s" || lowerOf(tokens[p.range.to]) === "’s")
        return p.mention.kind !== "country";
      return lead !== "" || object || p.mention.kind !== "country";
    })
    .map((p) => p.ref);
}

/** "a plant in A, as well as a school in B": B frames nothing, it is a place of its own. */
function listed(scene: Stage, from: number): boolean {
  const { tokens } = scene.stretch;
  for (let k = from - 1; k >= Math.max(0, from - 9); k--) {
    if (tokens[k]!.text === ",") return false;
    if (/^(?:and|well)$/.test(tokens[k]!.lower))
      return (
        scene.words.events.function.locating.has(lowerOf(tokens[from - 1])) ||
        scene.words.events.function.locating.has(lowerOf(tokens[from - 2]))
      );
  }
  return false;
}

/** The preposition that a place stands under, over its article and adjectives; "" for none. */
function leadOf(scene: Stage, from: number): string {
  const { tokens } = scene.stretch;
  for (let k = from - 1; k >= Math.max(0, from - 5); k--) {
    const t = tokens[k]!;
    if (t.tag === "ADP" || t.tag === "SCONJ") return t.lower;
    if (t.text === "," || t.lower === "and") {
      const before = scene.placed({ from: Math.max(0, k - 4), to: k }).at(-1);
      return before ? leadOf(scene, before.range.from) : "";
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADV)$/.test(t.tag)) return "";
  }
  return "";
}

/**
 * The place that goes without saying: one in the words that name the speaker ("officials in X"), or that of what the same
 * speaker told in the sentence before.
 */
export function placeCarried(scene: Stage): PlaceRef | null {
  const statement = scene.stretch.statement;
  if (!statement) return placeBefore(scene);
  const source = statement.source;
  const near =
    source &&
    scene.mentions.find(
      (m) =>
        m.start >= source.start &&
        m.end <= source.end + 40 &&
        m.kind !== "country" &&
        (scene.speaker !== null || (m.kind !== "region" && inWar(scene, m.id))) &&
        m.start < (statement.content[0]?.start ?? 0) &&
        m.role !== "actor",
    );
  if (near && near.end <= source.end)
    return {
      text: near.text,
      start: near.start,
      end: near.end,
      id: near.id,
      name: near.name,
      lat: near.lat,
      lon: near.lon,
      part: null,
    };
  if (scene.speaker === null || !pronoun(scene, source)) return null;
  const told = scene.before.findLast((c) => c.statement !== null && c.statement !== statement.id);
  const same = told?.statement && scene.speakers.get(told.statement)?.name === statement.speaker.name;
  const last = same
    ? scene.before.findLast(
        (c) => c.statement === told.statement && (c.kind === "strike" || c.kind === "casualties") && c.place !== null,
      )?.place
    : null;
  return last ? { ...last, text: null, part: null } : null;
}

/** Whether a place lies in the country of a side. */
function inWar(scene: Stage, id: PlaceId | null): boolean {
  const { beat } = scene.hearing;
  const country = placeOf(beat, id)?.country ?? null;
  return country !== null && beat.sides.some((s) => placeOf(beat, s.country)?.country === country);
}

/** "he added": the speaker goes on. */
const pronoun = (scene: Stage, source: Span | null): boolean => {
  const word = source && scene.say(source).toLowerCase();
  return word !== null && (scene.words.actors.singular.has(word) || scene.words.actors.plural.has(word));
};

/** In the outlet's own voice: the place of the harm told in the paragraph before this. */
function placeBefore(scene: Stage): PlaceRef | null {
  const { doc } = scene.hearing;
  const block = doc.blocks[doc.sentences[scene.stretch.sentence]?.block ?? -1]?.span;
  const last = scene.before.at(-1);
  if (
    !block ||
    !last?.place ||
    last.words.start < block.start ||
    !(last.kind === "strike" || last.kind === "casualties")
  )
    return null;
  return { ...last.place, text: null, part: null };
}

/** The place named last before a token of the same sentence. */
export const placeEarlier = (scene: Stage, at: number): PlaceRef | null =>
  placesAt(scene, { from: 0, to: at }).at(-1) ?? null;

/** The settlement named last before some words, as "its" points to it. */
export function settlementBefore(scene: Stage, at: number): PlaceRef | null {
  const m = scene.mentions.findLast((p) => p.start < at && p.kind === "settlement" && p.role !== "actor");
  return m
    ? { text: null, start: m.start, end: m.end, id: m.id, name: m.name, lat: m.lat, lon: m.lon, part: null }
    : null;
}

/** A quantity with another unit. */
export const inUnit = (q: Quantity, unit: string): Quantity => ({ ...q, unit });

/** A unit of which no number is told. */
export const unnumbered = (unit: string): Quantity => ({
  value: null,
  high: null,
  comparator: null,
  unit,
  words: null,
});

/** Whether one of some words stands in a range. */
export const hasWord = (scene: Stage, range: Range, words: ReadonlySet<string>): boolean => {
  for (let k = range.from; k < range.to; k++) if (words.has(lowerOf(scene.stretch.tokens[k]))) return true;
  return false;
};

/** "(inflicted) losses on formations of two brigades near X": fire on units at a place, as some headquarters put it, and no count of people. */
export function lossesOn(scene: Stage, k: number): boolean {
  const { tokens } = scene.stretch;
  if (!scene.words.casualties.open.has(lowerOf(tokens[k]))) return false;
  if (!scene.words.events.function.upon.has(lowerOf(tokens[k + 1]))) return false;
  const near = { from: k + 2, to: Math.min(tokens.length, k + 6) };
  return (
    hasWord(scene, near, scene.words.strike.formations) &&
    placesAt(scene, { from: k + 2, to: tokens.length }).length > 0
  );
}

/**
 * "accused X of violating it", "accused each other of …": who is charged with what a statement without a subject tells, as named between
 * the cue and its words, else the other side of who speaks. Null where nobody is accused.
 */
export function charged(scene: Stage): SideId | null {
  const { statement, tokens } = scene.stretch;
  const cue = statement?.cue;
  if (!statement || !cue || !scene.words.refer.blaming.has(scene.say(cue).split(" ")[0]!.toLowerCase())) return null;
  const start = tokens[0]!.start;
  const between = cue.end < start ? mentionsIn(scene.hearing, { start: cue.end, end: start }) : [];
  const named = between
    .map((m) => sideOf(scene.hearing.beat, m.ids[0] ?? ""))
    .find((s) => belligerent(scene.hearing, s));
  return named ?? scene.other(scene.speaker);
}
