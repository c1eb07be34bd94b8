import type { Mention, Office } from "../beat/beat.ts";
import { heldOn } from "../beat/holders.ts";
import { lookup, sideOf } from "../beat/mentions.ts";
import {
  bodyNouns,
  bodyWords,
  bystanders,
  documentNouns,
  evidenceNouns,
  mediaNouns,
  offshoots,
  outlaws,
  peopleNouns,
  publicPeople,
  rebels,
  stateNouns,
} from "../lang/en/sources.ts";
import { personNouns } from "../lang/en/titles.ts";
import type { Speaker } from "../model/statement.ts";
import type { Span } from "../text/span.ts";
import { calledBefore } from "./arms.ts";
import { mentionedHolder } from "./back.ts";
import { bySide } from "./called.ts";
import { isAt, type Line } from "./line.ts";
import { mentionsIn, plainWords, type Segment, wordsOf } from "./naming.ts";
import { nameAsSpelt } from "./person.ts";
import { nounEnd } from "./phrase.ts";
import {
  asPlace,
  choose,
  headOf,
  nobody,
  outlawTold,
  type Room,
  spanOfWords,
  states,
  strange,
  unnamed,
} from "./room.ts";

/** Organisations and outlets of the beat; among namesakes of several sides the one whose side the words or the talk tell. */
export function body(room: Room, line: Line, segments: readonly Segment[]): Speaker | null {
  const apposed = namedBehind(room, line, segments);
  if (apposed) return apposed;
  for (const [i, segment] of segments.slice(0, 2).entries()) {
    if (i > 0 && (/^an?$/.test(line.words[segment.from]!.lower) || properBody(room, line, segments[0]!))) break;
    const at = spanOfWords(line, segment);
    const all = mentionsIn(room.mentions, at);
    const found = all.filter((m) => (m.type === "organisation" || m.type === "outlet") && !isSide(room, m, all));
    const named = found.find((m) => !states(room.beat, m)) ?? found[0];
    if (!named) continue;
    const head = officeOfBody(room, found, named);
    if ((states(room.beat, head) || alliance(room, head) || head.type === "outlet") && opensName(line, segment, head))
      continue;
    if (hangsOnPeople(line, segment, head) || strange(room, head, at)) return null;
    if (/(soldiers|fighters|servicemen)$/i.test(room.text.slice(head.start, head.end)))
      return unnamed(room, line, segment, sideOf(room.beat, head.ids[0]!));
    const after = line.words.findIndex((w) => w.start >= head.end);
    const owned = after >= 0 && after < segment.to - 1 && line.words[after]!.lower === "'s";
    const rest = after >= 0 ? line.words.slice(after, segment.to).map((w) => w.lower) : [];
    if (
      head.type === "organisation" &&
      mediaNouns.has(line.words[Math.min(segment.to, nounEnd(line, segment.from)) - 1]?.lower ?? "") &&
      rest.length
    )
      return {
        ...nobody,
        name: plainWords(room.text, line, { from: segment.from, to: nounEnd(line, segment.from) }),
        side: sideOf(room.beat, head.ids[0]!),
      };
    if (owned && rest.some((w) => bodyNouns.has(w))) return null;
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
          !/^(spokesman|spokeswoman|spokesperson|journalists?|reporters?|correspondents?|photographers?|videographers?)$/.test(
            w,
          ),
      )
    )
      return head.type === "outlet" ? null : unnamed(room, line, segment, sideOf(room.beat, choose(room, head, at)));
    const id = choose(room, head, at);
    const part = partOf(room, line, segment, head, id);
    if (part) return part;
    return leaderOf(room, line, segment, head, id) ?? bySide(room, id);
  }
  return null;
}

/** "The Concord agency for refugees, CRA,": a body described first, whose name the beat knows is all that stands behind the comma. */
function namedBehind(room: Room, line: Line, [told, name]: readonly Segment[]): Speaker | null {
  if (!told || !name || !bodyNouns.has(headOf(line, told))) return null;
  const at = spanOfWords(line, name);
  const m = mentionsIn(room.mentions, at).find(
    (x) => x.type === "organisation" && x.start === at.start && x.end === at.end,
  );
  return m ? bySide(room, choose(room, m, at)) : null;
}

/** "the SFH interior ministry", "the Concord migration agency": a body of a movement or alliance, by the words for it; or null. */
function partOf(room: Room, line: Line, { from, to }: Segment, m: Mention, id: string): Speaker | null {
  const entry = lookup(room.beat, id);
  const kind = entry?.type === "organisation" ? entry.organisation.kind : null;
  const end = Math.min(to, nounEnd(line, from));
  const last = line.words[end - 1];
  if (
    !last ||
    (kind !== "movement" && kind !== "alliance" && kind !== "government") ||
    last.start < m.end ||
    !offshoots.has(last.lower)
  )
    return null;
  return { ...nobody, name: plainWords(room.text, line, { from, to: end }), side: sideOf(room.beat, id) };
}

/** A bystander's entry for what is itself a side of this beat. */
const isSide = (room: Room, m: Mention, all: readonly Mention[]): boolean =>
  sideOf(room.beat, m.ids[0]!) === "third" &&
  all.some(
    (x) => x.type === "side" && x.start === m.start && x.end === m.end && sideOf(room.beat, x.ids[0]!) !== "third",
  );

/** "U.N. Office for the Marshes": of two bodies named side by side the second is the one that speaks. */
const officeOfBody = (room: Room, found: readonly Mention[], first: Mention): Mention =>
  found.find(
    (m) => m.start > first.start && /^[ ,]? ?$/.test(room.text.slice(first.end, m.start)) && m.type === first.type,
  ) ?? first;

const alliance = (room: Room, m: Mention): boolean => {
  const entry = lookup(room.beat, m.ids[0]!);
  return entry?.type === "organisation" && entry.organisation.kind === "alliance";
};

/** Whether a state's name only opens a longer one: "the Velmar National Workers Army". */
function opensName(line: Line, { to }: Segment, m: Span): boolean {
  const next = line.words.findIndex((w) => w.start >= m.end);
  let end = next;
  const joins = (k: number): boolean =>
    k > next &&
    k + 1 < to &&
    isAt(line, k, "of", "for") &&
    /^\p{Lu}/u.test(line.words[k + 1]!.text) &&
    bodyWords.has(line.words[k - 1]!.lower);
  while (end >= 0 && end < to && (line.classes[end] === "name" || /^\p{Lu}/u.test(line.words[end]!.text))) {
    if (joins(end + 1)) return true;
    end++;
  }
  return next >= 0 && end - next > 0 && bodyWords.has(line.words[end - 1]!.lower);
}

/** A side by its state's name alone ("Veln said") or with a word for its government. */
export function side(room: Room, line: Line, _source: Span, segments: readonly Segment[]): Speaker | null {
  const first = segments[0]!;
  const at = spanOfWords(line, first);
  const found = mentionsIn(room.mentions, at);
  const head = headOf(line, first);
  const closing = found.findLast((x) => x.type === "side" && x.end === nominalEnd(line, first));
  const m = closing ?? found.find((x) => (x.type === "side" || x.type === "adjective") && !opensName(line, first, x));
  if (!m || (evidenceNouns.has(head) && !documentNouns.has(head))) return null;
  if (asPlace(room.text, m) && (bystanders.has(head) || publicPeople.has(head))) return null;
  const id = m.ids[0]!;
  const entry = lookup(room.beat, id);
  if (entry?.type !== "side") return null;
  const demonym = entry.side.demonyms.includes(room.text.slice(m.start, m.end));
  if (demonym) return unnamed(room, line, first, "none");
  if (personNouns.has(head))
    return (
      mentionedHolder(room, line, officeWords(line, first, m), entry.side.id) ??
      unnamed(room, line, first, entry.side.id)
    );
  if ((m.end >= at.end - 2 && m.start <= at.start + 4) || (closing && described(line, first, m)))
    return bySide(room, id);
  if (stateNouns.has(head)) return bySide(room, id);
  if (/^(military|army|forces|troops|soldiers|force)$/.test(head) && entry.side.military && plainForce(line, first, m))
    return bySide(room, entry.side.military);
  if (rebels.has(head)) return unnamed(room, line, first, outlawTold(room, entry.side.id));
  if (peopleNouns.has(head) && !bodyNouns.has(head)) return unnamed(room, line, first, entry.side.id);
  const run = properBody(room, line, first);
  if (run) return { ...nobody, name: run, side: entry.side.id };
  return null;
}

/** Where the plain noun phrase of a segment ends in the text. */
const nominalEnd = (line: Line, { from, to }: Segment): number => {
  const end = Math.min(to, nounEnd(line, from));
  return end > from ? line.words[end - 1]!.end : -1;
};

/** Whether only what describes a name stands before it: "Velmar's paramilitary Grey Front", "the rebel Grey Front". */
function described(line: Line, { from }: Segment, m: Span): boolean {
  for (let k = from; line.words[k]!.start < m.start; k++)
    if (!["determiner", "adjective", "name", "noun", "owner", "number"].includes(line.classes[k] ?? "")) return false;
  return true;
}

/** "the chief of the General Staff": who held that office on the day, where the beat knows. */
function leaderOf(room: Room, line: Line, segment: Segment, m: Span, id: string): Speaker | null {
  const head = headOf(line, segment);
  if (!personNouns.has(head) || m.start <= line.words[segment.from]!.end) return null;
  const fits = (o: Office): boolean =>
    o.organisation === id && heldOn(o, room.day) && `${o.role} ${o.titles.join(" ")}`.toLowerCase().includes(head);
  const person = room.beat.people.find((p) => p.offices.some(fits));
  return person
    ? {
        ...nobody,
        name: nameAsSpelt(room, person),
        role: person.offices.find(fits)!.role,
        organisation: bySide(room, id).name,
        side: person.side,
        id: person.id,
      }
    : null;
}

/** "a blogger close to the Veln army": the body only describes the people the phrase turns on. */
function hangsOnPeople(line: Line, segment: Segment, m: Span): boolean {
  const head = headOf(line, segment);
  const group = outlaws.has(head) && /^an?$/.test(line.words[segment.from]!.lower);
  if (group)
    return line.classes.slice(segment.from, wordsOf(line, m).from).some((c) => c === "gerund" || c === "participle");
  if (evidenceNouns.has(head) ? documentNouns.has(head) : !peopleNouns.has(head) || bodyNouns.has(head)) return false;
  for (let k = segment.from; k < segment.to && line.words[k]!.start < m.start; k++)
    if (["preposition", "participle", "finite", "relative", "adverb"].includes(line.classes[k] ?? "")) return true;
  return false;
}

/** The words of an office behind the state's name: "chief", "staff" of "Velmar's chief of staff". */
const officeWords = (line: Line, { to }: Segment, m: Span): string[] =>
  line.words
    .slice(0, to)
    .filter((w, k) => w.start >= m.end && ["noun", "adjective", "name"].includes(line.classes[k] ?? ""))
    .map((w) => w.lower);

/** "Velmarian forces", not "Velmarian special forces of the interior". */
const plainForce = (line: Line, { from, to }: Segment, m: Span): boolean =>
  to - from <= 4 && line.words[from]!.end <= m.end;

/** Where a common noun is told where it is ("a rally in Port Veln"): what follows names no body. `to` where nothing is told. */
function placedAt(line: Line, from: number, to: number): number {
  for (let k = from + 1; k < to; k++)
    if (
      (line.classes[k - 1] === "noun" && isAt(line, k, "in", "at", "near", "outside", "inside", "on", "from")) ||
      (k > from + 1 && isAt(line, k, "in") && bodyWords.has(line.words[k - 1]!.lower) && line.classes[k + 1] === "name")
    )
      return k;
  return to;
}

/** "Veln's 9th Brigade": where a numbered name begins that a possessive stands before; else `from`. */
function afterOwner(line: Line, from: number, to: number): number {
  for (let k = from + 1; k < to - 2; k++)
    if (line.words[k]!.lower === "'s" && /^\d+(st|nd|rd|th)$/.test(line.words[k + 1]!.text)) return k + 1;
  return from;
}

/** A body named by capitals that no beat lists: "the Veln Front", "the Khorta unit" → "Khorta". */
export function properBody(room: Room, line: Line, { from, to: end }: Segment): string | null {
  const to = placedAt(line, from, end);
  let i = afterOwner(line, from, to);
  while (
    i < to &&
    !(
      line.classes[i] === "name" ||
      (/^\p{Lu}/u.test(line.words[i]!.text) && line.classes[i] === "noun" && line.classes[i + 1] === "name") ||
      (/^\p{Lu}/u.test(line.words[i]!.text) &&
        line.classes[i] === "adjective" &&
        line.classes[i + 1] === "name" &&
        !/(ian|ish|ese|an)$/.test(line.words[i]!.lower))
    )
  )
    i++;
  let j = i;
  while (
    j < to &&
    (line.classes[j] === "name" ||
      j === i ||
      (["adjective", "noun"].includes(line.classes[j] ?? "") && /^\p{Lu}\p{Ll}/u.test(line.words[j]!.text)) ||
      (/^(of|for|and|the|&|in)$/.test(line.words[j]!.lower) && j + 1 < to && line.classes[j + 1] === "name") ||
      (isAt(line, j, "of", "for") && j + 2 < to && capital(line, j + 1) && capital(line, j + 2)) ||
      (line.words[j]!.lower === "the" && line.classes[j + 1] === "name") ||
      (j + 1 < to && ownsWithin(room, line, j)))
  )
    j++;
  const called = calledBefore(line, { from, to });
  if (j === i || called?.includes(" of ")) return called;
  while (j - i > 1 && i > from && line.classes[i - 1] === "adjective" && /^\p{Lu}\p{Ll}/u.test(line.words[i - 1]!.text))
    i--;
  if (i > from && /^\d+(st|nd|rd|th)$/.test(line.words[i - 1]!.text)) i--;
  const name = line.words
    .slice(i, j)
    .map((w) => w.text)
    .join(" ")
    .replace(/ (['’]s?)(?= )/g, "$1");
  return room.short.get(name) ?? fullBody(room.text, name) ?? name;
}

const capital = (line: Line, k: number): boolean => /^\p{Lu}\p{Ll}/u.test(line.words[k]!.text);

/** "the Doctors' Network", "the People's Front": an owner of no name of its own, inside a name. */
function ownsWithin(room: Room, line: Line, j: number): boolean {
  const [before, after] = [line.words[j - 1], line.words[j + 1]];
  if (!/^['’]s?$/.test(line.words[j]!.lower) || !before || !after || !/^\p{Lu}/u.test(after.text)) return false;
  const many = /s$/.test(before.lower)
    ? /^['’]$/.test(line.words[j]!.lower)
    : /^(people|women|men|children)$/.test(before.lower);
  return many && mentionsIn(room.mentions, before).length === 0;
}

/** "General Staff of the Armed Forces" for a "General Staff", where the article has one such longer name; null where it has none or several. */
export function fullBody(text: string, name: string): string | null {
  if (!bodyWords.has(name.split(" ").at(-1)!.toLowerCase())) return null;
  const found = new Set<string>();
  for (let at = text.indexOf(`${name} `); at >= 0; at = text.indexOf(`${name} `, at + 1)) {
    const more = /^(?: (?:of|for)(?: the)?(?: \p{Lu}[\p{L}’'-]+)+)+/u.exec(
      text.slice(at + name.length, at + name.length + 90),
    );
    if (more) found.add(name + more[0]);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** A body's name with its lower-case noun where a country or possessive begins it: "Velmar's emergency service". */
export function bodyName(room: Room, line: Line, segment: Segment, proper: string): string {
  const owner = line.words.slice(segment.from, segment.to).some((w) => w.lower === "'s");
  return owner
    ? plainWords(room.text, line, { from: segment.from, to: nounEnd(line, segment.from) || segment.to })
    : proper;
}
