import type { Beat, Mention, Person } from "../beat/beat.ts";
import { lookup, nameOf, sideOf } from "../beat/mentions.ts";
import {
  bodyNouns,
  bodyWords,
  bystanders,
  documentNouns,
  evidenceNouns,
  foreignWords,
  peopleNouns,
  stateNouns,
} from "../lang/en/sources.ts";
import { offices, personNouns } from "../lang/en/titles.ts";
import type { Speaker } from "../model/statement.ts";
import type { Span } from "../text/span.ts";
import { type Cast, fullNameOf } from "./cast.ts";
import type { Line } from "./line.ts";
import { heldOn, mentionsIn, personIn, plainWords, type Segment, segmentsOf, sideOfPlace, wordsOf } from "./naming.ts";
import { nounEnd } from "./phrase.ts";

/** What is known while speakers are named: the article, its people, and who spoke so far. */
export interface Room {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly beat: Beat;
  readonly cast: Cast;
  /** Day of publication, or null. */
  readonly day: string | null;
  /** Speakers named so far, latest last. */
  readonly spoken: Speaker[];
  /** Side of people by full name, as far as the article told. */
  readonly sides: Map<string, string>;
}

const nobody = { role: null, organisation: null, id: null } as const;

/** The speaker that words name (no pronouns; see coreference.ts), or null where they name nobody we can tell. */
export function nameSpeaker(room: Room, line: Line, source: Span, content: readonly Span[]): Speaker | null {
  const at = wordsOf(line, source);
  if (at.to <= at.from) return null;
  const segments = segmentsOf(line, at);
  const speaker =
    namedPerson(room, line, segments) ??
    titleHolder(room, line, source, segments) ??
    body(room, line, segments) ??
    side(room, line, source, segments) ??
    common(room, line, source, segments, content);
  if (speaker && !speaker.name.startsWith("unnamed") && speaker.side !== "none")
    room.sides.set(speaker.name, speaker.side);
  return speaker;
}

const spanOfWords = (line: Line, s: Segment): Span => ({
  start: line.words[s.from]!.start,
  end: line.words[s.to - 1]!.end,
});

/** Whether something owned follows a mention inside the source: in "Oru's spokesman" Oru does not speak. */
function owns(line: Line, m: Span, source: Segment): boolean {
  const next = line.words.findIndex((w) => w.start >= m.end);
  return next >= 0 && next < source.to - 1 && line.words[next]!.lower === "'s";
}

function namedPerson(room: Room, line: Line, segments: readonly Segment[]): Speaker | null {
  const all = { from: segments[0]!.from, to: segments.at(-1)!.to };
  for (const segment of segments) {
    const at = spanOfWords(line, segment);
    const found = mentionsIn(room.mentions, at).filter(
      (m) => m.type === "person" && !owns(line, m, segment) && !hangs(line, m, segment),
    );
    const last = found.at(-1);
    if (last) {
      const person = personOf(room.beat, last);
      const words = room.text.slice(last.start, last.end).replace(/\s+/g, " ");
      return person && beatPerson(room, line, all, person, words);
    }
    const taken = (span: Span): boolean =>
      mentionsIn(room.mentions, span).some(
        (m) =>
          m.type !== "person" &&
          m.type !== "title" &&
          m.type !== "adjective" &&
          m.start === span.start &&
          m.end === span.end,
      );
    const run = personIn(line, segment, taken, (surname) => room.cast.fullNames.has(surname.toLowerCase()));
    if (run) return unlistedPerson(room, line, segments, run);
  }
  return null;
}

/** "the head of Oru's office", "an adviser to Oru": the name hangs on another noun by a preposition. */
function hangs(line: Line, m: Span, segment: Segment): boolean {
  const k = line.words.findIndex((w) => w.start >= m.start);
  for (let j = k - 1; j >= segment.from; j--) {
    const w = line.words[j]!;
    if (line.classes[j] === "preposition" || line.classes[j] === "to") return true;
    if (
      line.classes[j] !== "name" &&
      line.classes[j] !== "noun" &&
      line.classes[j] !== "adjective" &&
      !/^[.]$/.test(w.text)
    )
      return false;
  }
  return false;
}

const personOf = (beat: Beat, m: Mention): Person | null => {
  for (const id of m.ids) {
    const entry = lookup(beat, id);
    if (entry?.type === "person") return entry.person;
  }
  return null;
};

function beatPerson(room: Room, line: Line, at: Segment, person: Person, words: string): Speaker {
  const office = person.offices.find((o) => heldOn(o, room.day)) ?? null;
  const told = description(room, line, at, words);
  return {
    name: fullNameOf(room.cast, room.beat, words, person.id),
    role: told.role ?? office?.role ?? null,
    organisation: told.organisation ?? (office?.organisation ? nameOf(room.beat, office.organisation) : null),
    side: person.side,
    id: person.id,
  };
}

function unlistedPerson(room: Room, line: Line, segments: readonly Segment[], run: Segment): Speaker {
  const at = { from: segments[0]!.from, to: segments.at(-1)!.to };
  const words = plainWords(room.text, line, run);
  const name = fullNameOf(room.cast, room.beat, words, null);
  const told = description(room, line, at, words);
  return {
    name,
    ...told,
    side: describedSide(room, line, at) ?? room.sides.get(name) ?? room.spoken.at(-1)?.side ?? "none",
    id: null,
  };
}

/** Role and body as the words round a name tell them: "Kremlin spokesman", "deputy head of the council". */
function description(
  room: Room,
  line: Line,
  { from, to }: Segment,
  name: string,
): { role: string | null; organisation: string | null } {
  const at = { start: line.words[from]!.start, end: line.words[to - 1]!.end };
  const org = mentionsIn(room.mentions, at).find((m) => m.type === "organisation");
  const all = room.text.slice(at.start, at.end);
  const rest = all
    .replace(name, "")
    .replace(/^[\s,–—-]+|[\s,–—-]+$/g, "")
    .replace(/\s+/g, " ")
    .replace(/^(the|a|an) /i, "");
  const last = name.split(" ").at(-1)!;
  const role = rest.replace(last, "").replace(/^[\s,–—-]+|[\s,–—-]+$/g, "");
  return {
    role: role && /\p{L}{2}/u.test(role) ? role : null,
    organisation: org ? nameOf(room.beat, org.ids[0]!) : null,
  };
}

/** "the Velmarian president": whoever held the office on the day. */
function titleHolder(room: Room, line: Line, source: Span, segments: readonly Segment[]): Speaker | null {
  const title = mentionsIn(room.mentions, source).find((m) => m.type === "title");
  if (!title || owns(line, title, segments[0]!)) return null;
  const next = line.words.find((w) => w.start >= title.end);
  if (next && next.end <= source.end && (personNouns.has(next.lower) || peopleNouns.has(next.lower))) return null;
  const people = title.ids.flatMap((id) => {
    const entry = lookup(room.beat, id);
    return entry?.type === "person" ? [entry.person] : [];
  });
  const words = room.text.slice(title.start, title.end).toLowerCase();
  const holds = (p: Person): boolean =>
    p.offices.some(
      (o) => heldOn(o, room.day) && o.titles.some((t) => words.endsWith(t.replace(/^~/, "").toLowerCase())),
    );
  const person = people.find(holds) ?? people.find((p) => p.offices.some((o) => heldOn(o, room.day)));
  if (!person) return null;
  return {
    ...beatPerson(
      room,
      line,
      { from: segments[0]!.from, to: segments.at(-1)!.to },
      person,
      person.name.split(" ").at(-1)!,
    ),
    name: room.cast.byId.get(person.id) ?? nameAsSpelt(room, person),
  };
}

const nameAsSpelt = (room: Room, person: Person): string => {
  for (const m of room.mentions)
    if (m.type === "person" && m.ids[0] === person.id)
      return fullNameOf(room.cast, room.beat, room.text.slice(m.start, m.end), person.id);
  return person.name;
};

/** Organisations and outlets of the beat; among namesakes of several sides the one whose side the words or the talk tell. */
function body(room: Room, line: Line, segments: readonly Segment[]): Speaker | null {
  for (const segment of segments.slice(0, 2)) {
    const at = spanOfWords(line, segment);
    const found = mentionsIn(room.mentions, at).filter((m) => m.type === "organisation" || m.type === "outlet");
    const head = found.find((m) => !states(room.beat, m)) ?? found[0];
    if (!head) continue;
    const after = line.words.findIndex((w) => w.start >= head.end);
    const owned = after >= 0 && after < segment.to - 1 && line.words[after]!.lower === "'s";
    const rest = after >= 0 ? line.words.slice(after, segment.to).map((w) => w.lower) : [];
    if (
      states(room.beat, head) &&
      (owned || rest.some((w) => peopleNouns.has(w) || bodyNouns.has(w) || personNouns.has(w)))
    )
      return null;
    if (
      !owned &&
      rest.some(
        (w) =>
          peopleNouns.has(w) &&
          !bodyNouns.has(w) &&
          !/^(spokesman|spokeswoman|spokesperson|journalists?|reporters?|correspondents?)$/.test(w),
      )
    )
      return head.type === "outlet" ? null : unnamed(room, line, segment, sideOf(room.beat, choose(room, head, at)));
    return bySide(room, choose(room, head, at));
  }
  return null;
}

const states = (beat: Beat, m: Mention): boolean => {
  const entry = lookup(beat, m.ids[0]!);
  return entry?.type === "organisation" && entry.organisation.kind === "state";
};

function bySide(room: Room, id: string): Speaker {
  return { ...nobody, name: nameOf(room.beat, id), side: sideOf(room.beat, id), id };
}

/** Which of several entries is meant: by a side named in the words, by who spoke last, else the first. */
export function choose(room: Room, m: Mention, at: Span): string {
  if (m.ids.length === 1) return m.ids[0]!;
  const told = sideTold(room, { start: Math.max(0, at.start), end: at.end });
  const fits = (side: string | null): string | undefined =>
    side ? m.ids.find((id) => sideOf(room.beat, id) === side) : undefined;
  const byTalk = (): string | undefined => {
    for (let k = room.spoken.length - 1; k >= 0; k--) {
      const s = room.spoken[k]!;
      if (s.id && m.ids.includes(s.id)) return s.id;
    }
    for (let k = room.spoken.length - 1; k >= 0; k--) {
      const id = fits(room.spoken[k]!.side);
      if (id) return id;
    }
    return undefined;
  };
  return fits(told) ?? byTalk() ?? m.ids[0]!;
}

/** The side that adjectives, state names or places in a span tell. */
function sideTold(room: Room, at: Span): string | null {
  const found = mentionsIn(room.mentions, at);
  for (const m of found)
    if (m.type === "adjective" || m.type === "side") {
      const s = sideOf(room.beat, m.ids[0]!);
      if (s !== "none") return s;
    }
  for (const m of found) if (m.type === "organisation" && m.ids.length === 1) return sideOf(room.beat, m.ids[0]!);
  for (const m of found)
    if (m.type === "place") {
      const entry = lookup(room.beat, m.ids[0]!);
      const s = entry?.type === "place" ? sideOfPlace(room.beat, entry.place.country) : null;
      if (s) return s;
    }
  return null;
}

/** A side by its state's name alone ("Veln said") or with a word for its government. */
function side(room: Room, line: Line, source: Span, segments: readonly Segment[]): Speaker | null {
  const first = segments[0]!;
  const at = spanOfWords(line, first);
  const found = mentionsIn(room.mentions, at);
  const m = found.find((x) => x.type === "side" || x.type === "adjective");
  if (!m) return null;
  const id = m.ids[0]!;
  const head = headOf(line, first);
  const entry = lookup(room.beat, id);
  if (entry?.type !== "side") return null;
  if (m.end >= at.end - 2 && m.start <= at.start + 4)
    return { ...nobody, name: entry.side.name, side: entry.side.id, id };
  if (stateNouns.has(head)) return { ...nobody, name: entry.side.name, side: entry.side.id, id };
  if (/^(military|army|forces|troops|soldiers|force)$/.test(head) && entry.side.military && plainForce(line, first, m))
    return bySide(room, entry.side.military);
  if (peopleNouns.has(head) && !bodyNouns.has(head)) return unnamed(room, line, first, entry.side.id);
  const run = properBody(room, line, first);
  if (run) return { ...nobody, name: run, side: entry.side.id };
  void source;
  return null;
}

/** "Velmarian forces", not "Velmarian special forces of the interior". */
const plainForce = (line: Line, { from, to }: Segment, m: Span): boolean =>
  to - from <= 4 && line.words[from]!.end <= m.end;

/** The word a segment turns on: the last noun before a preposition. */
export function headOf(line: Line, { from, to }: Segment): string {
  let end = from;
  for (let k = from; k < to; k++) {
    if (
      k > from &&
      (line.classes[k] === "preposition" || line.classes[k] === "participle" || line.classes[k] === "relative")
    )
      break;
    end = k;
  }
  while (end > from && !["noun", "name"].includes(line.classes[end] ?? "")) end--;
  return line.words[end]!.lower;
}

/** A body named by capitals that no beat lists: "the Veln Front", "the Khorta unit" → "Khorta". */
function properBody(_room: Room, line: Line, { from, to }: Segment): string | null {
  let i = from;
  while (i < to && line.classes[i] !== "name") i++;
  let j = i;
  while (
    j < to &&
    (line.classes[j] === "name" ||
      (/^(of|for|and|the|&|in)$/.test(line.words[j]!.lower) && j + 1 < to && line.classes[j + 1] === "name") ||
      (line.words[j]!.lower === "the" && line.classes[j + 1] === "name"))
  )
    j++;
  if (j === i) return null;
  return line.words
    .slice(i, j)
    .map((w) => w.text)
    .join(" ")
    .replace(/ 's\b/g, "’s");
}

/** Everything without a name: officials, evidence, papers, "the ministry", "the president". */
function common(
  room: Room,
  line: Line,
  source: Span,
  segments: readonly Segment[],
  content: readonly Span[],
): Speaker | null {
  const first = segments[0]!;
  const head = headOf(line, first);
  const lower = room.text.slice(source.start, source.end).toLowerCase();
  const definite = /^(the|its|their|his|her|this|that)\b/.test(lower);
  if (definite || line.words[first.from]!.lower === head) {
    const back = refersBack(room, line, first, head, definite);
    if (back) return back;
  }
  if (
    (evidenceNouns.has(head) && !documentNouns.has(head)) ||
    /^(reports?|accounts?|estimates?|indications?)$/.test(head)
  ) {
    const told = sideTold(room, spanOfWords(line, first));
    return {
      ...nobody,
      name: unnamedName(room, line, first),
      side:
        told && !/^(footage|imagery|images?|data)$/.test(head)
          ? told
          : foreign(line, first) && head !== "footage"
            ? "third"
            : "none",
    };
  }
  if (peopleNouns.has(head) || personNouns.has(head))
    return unnamed(room, line, first, contextSide(room, line, first, head, content));
  const proper = properBody(room, line, first);
  if (proper && bodyWords.has(line.words[first.to - 1]!.lower) === false && proper.length > 1)
    return {
      ...nobody,
      name: bodyName(room, line, first, proper),
      side: describedSide(room, line, first) ?? room.sides.get(proper) ?? "third",
    };
  if (proper)
    return {
      ...nobody,
      name: bodyName(room, line, first, proper),
      side: describedSide(room, line, first) ?? room.sides.get(proper) ?? "third",
    };
  if (bodyNouns.has(head) || documentNouns.has(head))
    return { ...nobody, name: unnamedName(room, line, first), side: contextSide(room, line, first, head, content) };
  return null;
}

/** A body's name with its lower-case noun where a country or possessive begins it: "Velmar's emergency service". */
function bodyName(room: Room, line: Line, segment: Segment, proper: string): string {
  const owner = line.words.slice(segment.from, segment.to).some((w) => w.lower === "'s");
  return owner
    ? plainWords(room.text, line, { from: segment.from, to: nounEnd(line, segment.from) || segment.to })
    : proper;
}

function foreign(line: Line, { from, to }: Segment): boolean {
  for (let k = from; k < to; k++) if (foreignWords.has(line.words[k]!.lower)) return true;
  return false;
}

/** "the ministry", "the general", "the statement": who of those that spoke it is. */
function refersBack(room: Room, line: Line, segment: Segment, head: string, definite: boolean): Speaker | null {
  const told = sideTold(room, spanOfWords(line, segment));
  const fits = (s: Speaker): boolean => !told || s.side === told;
  const latest = (test: (s: Speaker) => boolean): Speaker | null => {
    for (let k = room.spoken.length - 1; k >= 0; k--)
      if (fits(room.spoken[k]!) && test(room.spoken[k]!)) return room.spoken[k]!;
    return null;
  };
  const kind = bodyNouns.get(head);
  if (!definite) return null;
  if (documentNouns.has(head)) return latest((s) => !s.name.startsWith("unnamed"));
  if (kind) {
    const found =
      latest((s) => kindOf(room.beat, s) === kind || s.name.toLowerCase().includes(head)) ??
      (segment.to - segment.from <= 2 ? latest((s) => isBody(room.beat, s)) : null);
    return found ?? mentionedBody(room, line, segment, kind, told);
  }
  if (personNouns.has(head)) {
    const holder = latest((s) => isPerson(s) && hasRole(room.beat, s, head));
    return (
      holder ??
      mentionedHolder(room, line, head, told) ??
      (segment.to - segment.from <= 3 && !told ? latest((s) => isPerson(s)) : null)
    );
  }
  if (peopleNouns.has(head))
    return latest((s) => s.name.startsWith("unnamed") && s.name.includes(head.replace(/s$/, ""))) ?? null;
  return null;
}

const isPerson = (s: Speaker): boolean =>
  s.id?.startsWith("people/") === true ||
  (s.id === null && !s.name.startsWith("unnamed") && (s.role !== null || /^\S+ \S+$/.test(s.name)));
const isBody = (beat: Beat, s: Speaker): boolean =>
  (s.id !== null && !s.id.startsWith("people/")) || kindOf(beat, s) !== null;

/** What kind of body a speaker is by the beat, or null. */
export function kindOf(beat: Beat, s: Speaker): string | null {
  const entry = s.id ? lookup(beat, s.id) : null;
  return entry?.type === "organisation" ? entry.organisation.kind : null;
}

/** Whether a speaker holds an office that this word names: "the general" for one whose role or rank has it. */
function hasRole(beat: Beat, s: Speaker, head: string): boolean {
  const entry = s.id ? lookup(beat, s.id) : null;
  const roles = [
    s.role ?? "",
    ...(entry?.type === "person" ? entry.person.offices.flatMap((o) => [o.role, ...o.titles]) : []),
  ]
    .join(" ")
    .toLowerCase();
  return (
    roles.includes(head) ||
    (head === "state" && /president|head of state|king|emir/.test(roles)) ||
    (head === "general" && /general|chief of (the )?general staff|commander/.test(roles)) ||
    (head === "chief" && roles.includes("head")) ||
    (head === "spokesman" && roles.includes("press secretary"))
  );
}

function mentionedBody(room: Room, line: Line, segment: Segment, kind: string, told: string | null): Speaker | null {
  const before = line.words[segment.from]!.start;
  for (let k = room.mentions.length - 1; k >= 0; k--) {
    const m = room.mentions[k]!;
    if (m.type !== "organisation" || m.start >= before) continue;
    const id = choose(room, m, m);
    const entry = lookup(room.beat, id);
    if (
      entry?.type === "organisation" &&
      entry.organisation.kind === kind &&
      (!told || entry.organisation.side === told)
    )
      return bySide(room, id);
  }
  if (kind !== "military") return null;
  const who = told ?? room.spoken.findLast((s) => room.beat.sides.some((x) => x.id === s.side))?.side;
  const military = room.beat.sides.find((s) => s.id === who)?.military;
  return military ? bySide(room, military) : null;
}

function mentionedHolder(room: Room, line: Line, head: string, told: string | null): Speaker | null {
  const before = line.words[0]!.start;
  for (let k = room.mentions.length - 1; k >= 0; k--) {
    const m = room.mentions[k]!;
    if (m.type !== "person" || m.start >= before) continue;
    const person = personOf(room.beat, m);
    if (!person || (told && person.side !== told)) continue;
    const s: Speaker = {
      ...nobody,
      name: fullNameOf(room.cast, room.beat, room.text.slice(m.start, m.end), person.id),
      side: person.side,
      id: person.id,
    };
    if (hasRole(room.beat, s, head))
      return beatPerson(room, line, { from: 0, to: 1 }, person, room.text.slice(m.start, m.end));
  }
  return null;
}

function unnamed(room: Room, line: Line, segment: Segment, of: string): Speaker {
  return { ...nobody, name: unnamedName(room, line, segment), side: of };
}

/** "unnamed: local officials": the noun phrase without its determiner and what hangs on it; a sentence's capital undone. */
function unnamedName(room: Room, line: Line, { from, to }: Segment): string {
  const end = Math.min(to, Math.max(nounEnd(line, from), from + 1));
  const words = plainWords(room.text, line, { from, to: end });
  const first = line.words.find((w) => room.text.startsWith(words, w.start))!;
  const keep =
    line.words.indexOf(first) > 0 ||
    mentionsIn(room.mentions, { start: first.start, end: line.end }).some((m) => m.start === first.start) ||
    first.text.toUpperCase() === first.text;
  return `unnamed: ${keep ? words : words.charAt(0).toLowerCase() + words.slice(1)}`;
}

/** The side of a described speaker: by adjective, body, place; third for bystanders and foreigners; null where nothing tells. */
function describedSide(room: Room, line: Line, at: Segment): string | null {
  const told = sideTold(room, spanOfWords(line, at));
  const words = line.words.slice(at.from, at.to).map((w) => w.lower);
  if (words.some((w) => /^(institute|fellow|think|professor|university|institution|studies)$/.test(w))) return "third";
  if (told) return told;
  if (words.some((w) => foreignWords.has(w) || bystanders.has(w))) return "third";
  return null;
}

/** Where the words themselves tell no side: analysts are third; authorities are of the place, or of whom the talk is. */
function contextSide(room: Room, line: Line, at: Segment, head: string, content: readonly Span[]): string {
  const told = describedSide(room, line, at);
  if (told) return told;
  if (bystanders.has(head)) return "third";
  for (const c of content) {
    for (const m of mentionsIn(room.mentions, c)) {
      if (m.type !== "place") continue;
      const entry = lookup(room.beat, m.ids[0]!);
      const s = entry?.type === "place" ? sideOfPlace(room.beat, entry.place.country) : null;
      if (s) return s;
    }
  }
  const last = room.spoken.findLast((s) => room.beat.sides.some((x) => x.id === s.side));
  return /^(people|many|some|residents?|locals?|civilians?|witness(es)?)$/.test(head) ? "none" : (last?.side ?? "none");
}

/** Whether a word is of an office: for reading headlines. */
export const isOffice = (lower: string): boolean => offices.has(lower) || personNouns.has(lower);
