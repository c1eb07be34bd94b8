import { issuing, wordedKinds } from "../lang/en/cues-grammar.ts";
import {
  bodyNouns,
  channels,
  documentNouns,
  evidenceNouns,
  eyewitnesses,
  mediaWords,
  nameNouns,
  peopleNouns,
  stateBodies,
} from "../lang/en/sources.ts";
import { personNouns, ranks } from "../lang/en/titles.ts";
import type { Speaker } from "../model/statement.ts";
import type { Span } from "../text/span.ts";
import { arm, embassy } from "./arms.ts";
import { hasRole, lastWordOf, refersBack } from "./back.ts";
import { body, bodyName, fullBody, properBody, side } from "./body.ts";
import { bySide, groupMeant } from "./called.ts";
import { figuresOf } from "./figures.ts";
import { isStation } from "./hops.ts";
import { isAt, isHeadline, type Line } from "./line.ts";
import { mentionsIn, plainWords, type Segment, segmentsOf, wordsOf } from "./naming.ts";
import { mediaName, rulingBody, stateBody } from "./office.ts";
import { namedPerson, titleHolder } from "./person.ts";
import { nounEnd } from "./phrase.ts";
import {
  describedSide,
  foreign,
  headOf,
  kindOf,
  nobody,
  type Room,
  sideTold,
  spanOfWords,
  unnamed,
  unnamedName,
} from "./room.ts";
import { contextSide, rulingSide } from "./rulers.ts";

/** The speaker that words name (no pronouns; see coreference.ts), or null where they name nobody we can tell. */
export function nameSpeaker(room: Room, line: Line, source: Span, content: readonly Span[]): Speaker | null {
  const at = wordsOf(line, source);
  if (at.to <= at.from) return null;
  const issued = issuerOf(line, beforeRelay(line, at));
  const all = segmentsOf(line, issued);
  if (!all.length) return null;
  const called = all.length > 1 && (nameNouns.has(headOf(line, all[0]!)) || channelCalled(line, all));
  const segments = called ? all.slice(1) : all;
  const speaker =
    namedPerson(room, line, segments) ??
    titleHolder(room, line, source, segments) ??
    embassy(room, line, segments[0]!) ??
    stateBody(room, line, segments) ??
    arm(room, line, segments[0]!) ??
    body(room, line, segments) ??
    side(room, line, source, segments) ??
    common(room, line, source, segments, content);
  if (speaker && called && !speaker.id)
    return {
      ...speaker,
      role: plainWords(room.text, line, all[0]!),
      side: describedSide(room, line, all[0]!) ?? "none",
    };
  if (speaker && !speaker.name.startsWith("unnamed") && speaker.side !== "none")
    room.sides.set(speaker.name, speaker.side);
  return speaker;
}

/** "A channel close to the army, Kestrel,": a channel, page or group described first and named behind the comma. */
function channelCalled(line: Line, [told, name]: readonly Segment[]): boolean {
  if (!told || !name || !/^(an?|the|one)$/.test(line.words[told.from]!.lower)) return false;
  const head = headOf(line, { from: told.from, to: Math.min(told.to, nounEnd(line, told.from)) });
  if (!channels.has(head) || name.to - name.from > 3) return false;
  for (let k = name.from; k < name.to; k++) if (line.classes[k] !== "name") return false;
  return true;
}

/** "A diver | quoted by the Post": who speaks, without the paper that passes it on. */
function beforeRelay(line: Line, at: Segment): Segment {
  for (let k = at.from + 1; k < at.to - 1; k++)
    if (isAt(line, k, "quoted", "cited") && isAt(line, k + 1, "by", "in")) return { from: at.from, to: k };
  return at;
}

/** "a statement from the ministry", "a post by Oru": who issued it speaks. */
function issuerOf(line: Line, at: Segment): Segment {
  let k = at.from;
  while (
    ["determiner", "adjective", "noun", "number"].includes(line.classes[k] ?? "") &&
    !documentNouns.has(line.words[k]!.lower)
  )
    k++;
  if (k >= at.to || !documentNouns.has(line.words[k]!.lower)) return at;
  let p = k + 1;
  if (issuing.has(line.words[p]?.lower ?? "")) p++;
  const by = line.words[p]?.lower ?? "";
  const from = by === "by" || (by === "from" && p === k + 1) ? p + 1 : at.to;
  return from < at.to && !line.timeEnd[from] ? { from, to: at.to } : at;
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
  if (room.own && lower.startsWith("our ") && eyewitnesses.has(head)) return bySide(room, room.own.id);
  const seen = eyewitnesses.has(head) ? newspapersOf(room, line, first) : null;
  if (seen) return seen;
  const capitals = line.words.slice(first.from, first.to).filter((w) => /^\p{Lu}\p{Ll}/u.test(w.text)).length;
  const whole = capitalHead(line, first, head) ? properBody(room, line, first) : null;
  const itself = whole && {
    ...nobody,
    name: whole,
    side:
      describedSide(room, line, first) ??
      room.sides.get(whole) ??
      (bodyNouns.get(head) === "unit" ? contextSide(room, line, first, head, content) : null) ??
      (stateOwned(whole) ? rulingSide(room) : null) ??
      "third",
  };
  if (itself && capitals - (first.from === 0 ? 1 : 0) > 2) return itself;
  const shortened = lastWordOf(room, line, first);
  if (shortened) return shortened;
  const station = stationOf(room, line, first);
  if (station) return station;
  const paper = mediaName(room, line, first);
  if (paper)
    return { ...nobody, name: paper, side: describedSide(room, line, first) ?? room.sides.get(paper) ?? "third" };
  const definite = /^(the|its|their|his|her|this|that)\b/.test(lower);
  const among = oneOfMany(room, lower, head);
  if (among) return among;
  const title = documentNouns.has(head) && namedPaper(line, first, head);
  if (title) return { ...nobody, name: title, side: room.sides.get(title) ?? "third" };
  const counted = figuresOf(room, line, first);
  if (counted) return counted;
  const ruling = definite && segments.length === 1 ? rulingBody(room, line, first) : null;
  if (ruling) return ruling;
  const group = definite && segments.length === 1 ? groupMeant(room, line, first) : null;
  if (group) return group;
  if (definite || line.words[first.from]!.lower === head) {
    const back = refersBack(room, line, first, head, definite);
    if (back) return back;
  }
  const only =
    !definite && isHeadline(line) && segments.length === 1
      ? (onlyBody(room, line, first, head) ?? onlyHolder(room, first, head))
      : null;
  if (only) return only;
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
  const named = wordedBody(room, line, first, head);
  if (named)
    return {
      ...nobody,
      name: named,
      side:
        describedSide(room, line, first) ??
        room.sides.get(named) ??
        (stateOwned(named) ? rulingSide(room) : null) ??
        "third",
    };
  if (itself) return itself;
  if (bodyNouns.has(head) && bodyTold(room, line, first, head))
    return {
      ...nobody,
      name: plainWords(room.text, line, { from: first.from, to: Math.min(first.to, nounEnd(line, first.from)) }),
      side: contextSide(room, line, first, head, content),
    };
  if (peopleNouns.has(head) || personNouns.has(head))
    return unnamed(room, line, first, contextSide(room, line, first, head, content));
  const proper = properBody(room, line, first);
  if (proper)
    return {
      ...nobody,
      name: bodyName(room, line, first, proper),
      side:
        describedSide(room, line, first) ??
        (segments[1] && describedSide(room, line, segments[1])) ??
        room.sides.get(proper) ??
        sideOfName(room, proper) ??
        (bodyNouns.get(head) === "unit" ? contextSide(room, line, first, head, content) : null) ??
        (stateOwned(proper) ? rulingSide(room) : null) ??
        (plainPerson(line, segments) ? "none" : "third"),
    };
  if (bodyNouns.has(head) || documentNouns.has(head))
    return { ...nobody, name: unnamedName(room, line, first), side: contextSide(room, line, first, head, content) };
  return null;
}

/** "Velmarian state television", "State radio": a station told by whose it is. */
function stationOf(room: Room, line: Line, first: Segment): Speaker | null {
  const to = Math.min(first.to, nounEnd(line, first.from));
  const name = to > first.from ? plainWords(room.text, line, { from: first.from, to }) : "";
  if (!isStation(name)) return null;
  const ruling = /\bstate /i.test(name) ? rulingSide(room) : null;
  return { ...nobody, name, side: describedSide(room, line, first) ?? room.sides.get(name) ?? ruling ?? "third" };
}

/** The side that a body's full name tells where the article writes it out: "Velmarian National Army" for "the VNA". */
function sideOfName(room: Room, name: string): string | null {
  const at = name.includes(" ") ? room.text.indexOf(name) : -1;
  return at < 0 ? null : sideTold(room, { start: at, end: at + name.length });
}

/** "General Staff of the Armed Forces", "Air Force": bodies that states have and others seldom do. */
const stateOwned = (name: string): boolean =>
  name
    .toLowerCase()
    .split(" ")
    .some((w) => stateBodies.has(w));

/** "A Globe Press journalist": the agency or paper whose own people saw it, that no beat lists; null where the words name none. */
function newspapersOf(room: Room, line: Line, { from, to }: Segment): Speaker | null {
  let start = from;
  while (start < to && line.classes[start] === "determiner") start++;
  let end = start;
  while (end < to && line.classes[end] === "name") end++;
  const media = line.words.slice(start, end).some((w) => mediaWords.has(w.lower));
  if (end - start < 2 || !media || !eyewitnesses.has(line.words[end]?.lower ?? "")) return null;
  return { ...nobody, name: plainWords(room.text, line, { from: start, to: end }), side: "third" };
}

/** "the Post": a paper by a name that is a word for papers, in capitals. */
function namedPaper(line: Line, { from, to }: Segment, head: string): string | null {
  const word = line.words[to - 1]!;
  return to - from === 2 && word.lower === head && /^\p{Lu}\p{Ll}/u.test(word.text) && !isHeadline(line)
    ? word.text
    : null;
}

/** "one of the sources", "another of them": people told of before, of their side. */
function oneOfMany(room: Room, lower: string, head: string): Speaker | null {
  const told =
    /^(?:one|another|some|two|three|several|most|both) of (?:(?:the|these|those) (?:\p{L}+ )?(\p{L}+)|them)$/u.exec(
      lower,
    );
  if (!told) return null;
  const stem = (told[1] ?? "").replace(/s$/, "");
  if (told[1] && !peopleNouns.has(told[1]) && !peopleNouns.has(head)) return null;
  return room.spoken.findLast((s) => s.name.startsWith("unnamed: ") && s.name.includes(stem)) ?? null;
}

/** "the shadow Unity Government": the noun the phrase turns on closes a name of several words. */
function capitalHead(line: Line, { from, to }: Segment, head: string): boolean {
  for (let k = from + 1; k < to; k++)
    if (line.words[k]!.lower === head)
      return (
        line.classes[k] === "name" &&
        line.classes[k - 1] === "name" &&
        /^\p{Lu}\p{Ll}/u.test(line.words[k]!.text) &&
        !isHeadline(line)
      );
  return false;
}

/** "Adele, a mother of four", "Omar, 34": a first name and what its bearer is, who speaks for nobody. */
function plainPerson(line: Line, [name, told]: readonly Segment[]): boolean {
  if (!name || !told || name.to - name.from > 1) return false;
  const first = line.words[told.from]!.lower;
  return /^\d{1,2}$/.test(first) || ((first === "a" || first === "an") && !bodyNouns.has(headOf(line, told)));
}

/** "Troops", "hospital staff": a word for a body that means its people. */
const crowd = (line: Line, { from, to }: Segment, head: string): boolean =>
  /^(authorities|soldiers|troops|defenders)$/.test(head) ||
  (head === "staff" && !line.words.slice(from, to).some((w) => /^(general|joint|chiefs?)$/.test(w.lower)));

/** "the state electricity company", "the regional hospital": one body, told by its words though no capital names it. */
function bodyTold(room: Room, line: Line, segment: Segment, head: string): boolean {
  if (
    crowd(line, segment, head) ||
    /^(army|military|ministry|forces?|group|command|leadership|regime|cabinet)$/.test(head)
  )
    return false;
  const end = Math.min(segment.to, nounEnd(line, segment.from));
  const first = line.words[segment.from]!.lower;
  if (line.words[end - 1]?.lower !== head || first !== "the" || end - segment.from < 3) return false;
  if (line.words.slice(segment.from + 1, end).some((w) => /^\p{Lu}/u.test(w.text))) return false;
  return mentionsIn(room.mentions, spanOfWords(line, { from: segment.from, to: end })).length === 0;
}

/** A ministry, army or office that a capital marks as a certain one's, by its own words: "Velmar's defence ministry". */
function wordedBody(room: Room, line: Line, segment: Segment, head: string): string | null {
  if (!wordedKinds.has(bodyNouns.get(head) ?? "") || crowd(line, segment, head)) return null;
  const end = Math.min(segment.to, nounEnd(line, segment.from));
  const marked = line.words
    .slice(segment.from, end)
    .some(
      (w, k) =>
        /^\p{Lu}/u.test(w.text) &&
        (k > 0 ||
          segment.from > 0 ||
          line.classes[segment.from] === "name" ||
          mentionsIn(room.mentions, { start: w.start, end: line.end })[0]?.start === w.start),
    );
  if (!marked) return null;
  const name = plainWords(room.text, line, { from: segment.from, to: end });
  return fullBody(room.text, name) ?? name;
}

/** "General reports gains": the one person who speaks in the article with that rank or office, or null where it is none or several. */
function onlyHolder(room: Room, { from, to }: Segment, head: string): Speaker | null {
  if (to - from > 1 || !(personNouns.has(head) || ranks.has(head))) return null;
  const found = room.spoken.filter((s) => !s.name.startsWith("unnamed") && hasRole(room.beat, s, head));
  return new Set(found.map((s) => s.name)).size === 1 ? found[0]! : null;
}

/** "Ridge taken, health ministry says": the one such ministry that speaks in the article, or null where it is none or several. */
function onlyBody(room: Room, line: Line, { from, to }: Segment, head: string): Speaker | null {
  const kind = bodyNouns.get(head);
  if (!kind) return null;
  const told = line.words.slice(from, to - 1).map((w) => w.lower);
  const found = room.spoken.filter((s) => {
    const words = s.name.toLowerCase().split(" ");
    const fits = kindOf(room.beat, s) === kind || words.includes(head);
    return !s.name.startsWith("unnamed") && fits && told.every((w) => words.includes(w));
  });
  return new Set(found.map((s) => s.name)).size === 1 ? found[0]! : null;
}
