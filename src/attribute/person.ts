import type { Beat, Mention, Person } from "../beat/beat.ts";
import { heldOn } from "../beat/holders.ts";
import { lookup, nameOf } from "../beat/mentions.ts";
import { determiners } from "../lang/en/pronouns.ts";
import {
  bodyWords,
  fightingPeople,
  localOffices,
  peopleNouns,
  publicPeople,
  stateOffices,
} from "../lang/en/sources.ts";
import { militaryRanks, personNouns, ranks, serving } from "../lang/en/titles.ts";
import type { Speaker } from "../model/statement.ts";
import type { Span } from "../text/span.ts";
import { fullNameOf } from "./cast.ts";
import { firstNameBefore, mayBeCalled } from "./first-names.ts";
import { isAt, type Line } from "./line.ts";
import { mentionsIn, personIn, plainWords, type Segment } from "./naming.ts";
import { describedSide, headOf, owns, type Room, spanOfWords } from "./room.ts";
import { rulingSide, sideOfGround } from "./rulers.ts";

/** The person a source names, of the beat or not; null where it names none. */
export function namedPerson(room: Room, line: Line, segments: readonly Segment[]): Speaker | null {
  const all = { from: segments[0]!.from, to: segments.at(-1)!.to };
  for (const segment of segments) {
    const at = spanOfWords(line, segment);
    const found = mentionsIn(room.mentions, at).filter(
      (m) => m.type === "person" && !owns(line, m, segment) && !hangs(line, m, segment),
    );
    const last = found.at(-1);
    const person = last && personOf(room.beat, last);
    const first = last ? firstNameBefore(room.text, room.mentions, line, last) : null;
    if (last && !(person && first && !mayBeCalled(person, first))) {
      const words = room.text.slice(last.start, last.end).replace(/\s+/g, " ");
      return person ? beatPerson(room, line, all, person, words) : null;
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
    const run =
      personIn(line, segment, taken, (word) => fullNameOf(room.cast, room.beat, word, null) !== word) ??
      apposedPerson(room, line, segments, segment);
    if (run) return unlistedPerson(room, line, segments, run);
  }
  return null;
}

/** "Ned Oru, the ministry spokesman": two or three capitals that no tagger knows for a name, before the office of who bears it. */
function apposedPerson(room: Room, line: Line, [name, told]: readonly Segment[], at: Segment): Segment | null {
  if (!name || !told || at !== name || name.to - name.from < 2 || name.to - name.from > 3) return null;
  const words = line.words.slice(name.from, name.to);
  if (!words.every((w) => /^\p{Lu}[\p{Ll}'’-]+\p{Ll}$/u.test(w.text) && !bodyWords.has(w.lower))) return null;
  if (determiners.has(words[0]!.lower) || mentionsIn(room.mentions, spanOfWords(line, name)).length) return null;
  return personNouns.has(headOf(line, told)) ? name : null;
}

/** "an adviser to Oru", "a spokesman for President Oru": the name hangs on another noun by a preposition. */
function hangs(line: Line, m: Span, segment: Segment): boolean {
  let j = line.words.findIndex((w) => w.start >= m.start) - 1;
  while (
    j >= segment.from &&
    (ranks.has(line.words[j]!.lower.replace(/\.$/, "")) ||
      line.words[j]!.text === "." ||
      /^(president|minister|prime|governor)$/.test(line.words[j]!.lower))
  )
    j--;
  return j > segment.from && (line.classes[j] === "preposition" || line.classes[j] === "to");
}

/** The person a mention stands for, or null. */
export const personOf = (beat: Beat, m: Mention): Person | null => {
  for (const id of m.ids) {
    const entry = lookup(beat, id);
    if (entry?.type === "person") return entry.person;
  }
  return null;
};

/** A person of the beat as a speaker here, role and body as the words or the office tell. */
export function beatPerson(room: Room, line: Line, at: Segment, person: Person, words: string): Speaker {
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
    side:
      (segments.some((s) => privatePerson(line, s)) ? "none" : describedSide(room, line, at)) ??
      room.sides.get(name) ??
      sideOfClause(room, line, run) ??
      patronSide(room, line, segments) ??
      anotherOf(room, told.role) ??
      (ofTown(told.role) ? sideOfGround(room, line) : null) ??
      (official(told.role) && !oneOfMany(line, segments) ? sideOfTalk(room, told.role!) : null) ??
      "none",
    id: null,
  };
}

/** "Ned Oru, an adviser to Vosk": the side of whom he works for, where the beat knows him. */
function patronSide(room: Room, line: Line, segments: readonly Segment[]): string | null {
  for (const segment of segments)
    for (const m of mentionsIn(room.mentions, spanOfWords(line, segment))) {
      const person = m.type === "person" && hangs(line, m, segment) ? personOf(room.beat, m) : null;
      if (person && room.beat.sides.some((s) => s.id === person.side)) return person.side;
    }
  return null;
}

/** "Teo Harn, another official": of whoever spoke last for somebody. */
const anotherOf = (room: Room, role: string | null): string | null =>
  /\banother\b/.test(role ?? "") ? (room.spoken.findLast((s) => s.side !== "none")?.side ?? null) : null;

/** "Teo Harn, who commands the Amber guards,", "who presents himself as a colonel of the Front": the side such a clause tells. */
function sideOfClause(room: Room, line: Line, { to }: Segment): string | null {
  if (!isAt(line, to, ",") || !isAt(line, to + 1, "who")) return null;
  let end = to + 2;
  while (end < line.words.length && !isAt(line, end, ",", ".") && end < to + 14) end++;
  const serves = line.words.slice(to + 2, end).some((w) => serving.has(w.lemma));
  return serves ? (describedSide(room, line, { from: to + 2, to: end }) ?? null) : null;
}

/** "a shopkeeper in Port Veln": one of the public, whatever place is named behind; "a Velmarian teacher" is told by the adjective. */
function privatePerson(line: Line, { from, to }: Segment): boolean {
  if (!/^(an?|who)$/.test(line.words[from]!.lower)) return false;
  for (let k = from + 1; k < to && ["adjective", "noun", "number"].includes(line.classes[k] ?? ""); k++) {
    if (/^\p{Lu}/u.test(line.words[k]!.text)) return false;
    if (publicPeople.has(line.words[k]!.lower)) return true;
  }
  return false;
}

/** Whether a role is of somebody who speaks for a body: "head of the council", not "a mother of four". */
const official = (role: string | null): boolean =>
  (role ?? "")
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((w) => (ranks.has(w) && !/^(mr|mrs|ms|miss|dr|prof|professor)$/.test(w)) || personNouns.has(w));

/** "a civil society leader", "a tribal elder": one of many, who speaks for nobody that spoke before; fighting people do. */
const oneOfMany = (line: Line, segments: readonly Segment[]): boolean =>
  segments.some(
    ({ from, to }) =>
      /^an?$/.test(line.words[from]!.lower) &&
      !isAt(line, from + 1, "spokesman", "spokeswoman", "spokesperson") &&
      !line.words.slice(from, to).some((w) => fightingPeople.has(w.lower)),
  );

/** The side an official of nobody in particular speaks for: the one that has an army and offices, else that of who spoke last. */
function sideOfTalk(room: Room, role: string): string | null {
  if (room.outletSide && homeOffice.test(role)) return room.outletSide;
  const last = room.spoken.findLast((s) => s.side !== "none")?.side ?? null;
  const soldier = role
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((w) => militaryRanks.has(w));
  return soldier || ofState(role) ? (rulingSide(room) ?? last) : last;
}

/** Offices that a paper of a country names without the country where they are its own. */
const homeOffice =
  /\b(ombudsman|governor|mayor|prosecutor|minister|commissioner|(regional|provincial|municipal|military) (head|administration)|brigade|battalion|regiment)\b/i;

/** Whether a role is an office of a town or province: "the town's police chief", "a member of the regional council". */
const ofTown = (role: string | null): boolean => ofWords(role ?? "", localOffices);

/** Whether a role is one of a state's own offices: "defence minister", "county commissioner". */
const ofState = (role: string): boolean => ofWords(role, stateOffices);

const ofWords = (role: string, words: ReadonlySet<string>): boolean =>
  role
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((w) => words.has(w));

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

/** "a Sorrel commander", "one Velmarian minister": one of several, and no holder of the office. */
const indefinite = (line: Line, { from }: Segment): boolean =>
  /^(an?|another|one|some|several|two|three|any|many)$/.test(line.words[from]!.lower);

/** "the Velmarian president": whoever held the office on the day. */
export function titleHolder(room: Room, line: Line, source: Span, segments: readonly Segment[]): Speaker | null {
  const title = mentionsIn(room.mentions, source).find((m) => m.type === "title");
  if (!title || owns(line, title, segments[0]!) || indefinite(line, segments[0]!)) return null;
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

/** A person's name as the article spells it anywhere, else as the beat has it. */
export const nameAsSpelt = (room: Room, person: Person): string => {
  for (const m of room.mentions)
    if (m.type === "person" && m.ids[0] === person.id)
      return fullNameOf(room.cast, room.beat, room.text.slice(m.start, m.end), person.id);
  return person.name;
};
