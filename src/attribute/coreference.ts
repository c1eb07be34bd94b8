import { lookup } from "../beat/mentions.ts";
import { bodyNouns, bodyWords, evidenceNouns } from "../lang/en/sources.ts";
import type { Speaker } from "../model/statement.ts";
import type { Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { isAt, type Line } from "./line.ts";
import { mentionsIn } from "./naming.ts";
import { isFiniteVerb } from "./phrase.ts";
import { nobody, type Room } from "./room.ts";
import { nameSpeaker } from "./speaker.ts";

/** A speaker already named, with where: what pronouns look back to. */
export interface Named {
  readonly speaker: Speaker;
  /** Index of the sentence. */
  readonly line: number;
  readonly at: Span;
}

const HORIZON = 4;

/** Whom a pronoun stands for, looking back over what was named; null where nobody fits. */
export function referentOf(
  room: Room,
  lines: readonly Line[],
  pronoun: "he" | "she" | "it" | "they",
  draft: Draft,
  named: readonly Named[],
): Speaker | null {
  const at = draft.source!;
  const inContent = (s: Span): boolean => draft.content.some((c) => c.start <= s.start && s.end <= c.end);
  const fits = (s: Speaker): boolean => matches(room, pronoun, s);
  // "the station quoted him as saying": he is not the station.
  const carries = (s: Span): boolean => draft.outer.some((o) => o.source?.start === s.start);
  const here = named.filter(
    (n) =>
      n.line === draft.line.index && n.at.start < at.start && !inContent(n.at) && !carries(n.at) && fits(n.speaker),
  );
  if (here.length) return here.at(-1)!.speaker;
  const subject =
    subjectOf(room, draft.line, at, inContent, pronoun) ?? bodyBefore(room, draft.line, at, inContent, pronoun);
  if (subject) return subject;
  for (let back = 1; back <= HORIZON; back++) {
    const index = draft.line.index - back;
    if (index < 0) break;
    const spoke = named.filter((n) => n.line === index && fits(n.speaker));
    const mentioned = firstMentioned(room, lines[index], pronoun) ?? unlistedSubject(room, lines[index], pronoun);
    if (spoke.length)
      return mentioned &&
        (pronoun === "he" || pronoun === "she") &&
        mentioned.at.start < spoke[0]!.at.start &&
        !spoke.some((n) => n.speaker.name === mentioned.speaker.name) &&
        back > 1
        ? mentioned.speaker
        : spoke.at(-1)!.speaker;
    if (mentioned) return mentioned.speaker;
    const body = pronoun === "it" && back === 1 ? leadingBody(room, lines[index]) : null;
    if (body) return body;
  }
  const within = firstMentioned(room, draft.line, pronoun);
  return (
    named.filter((n) => fits(n.speaker)).at(-1)?.speaker ??
    (within && within.at.start < at.start ? within.speaker : null)
  );
}

/** Who is named first in a sentence, for pronouns whose referent has not spoken. */
function firstMentioned(room: Room, line: Line | undefined, pronoun: "he" | "she" | "it" | "they"): Named | null {
  if (!line) return null;
  for (const m of mentionsIn(room.mentions, line)) {
    const k = line.words.findIndex((w) => w.start >= m.start);
    if (k < 0 || line.quote[k]! >= 0 || line.depth[k]! > 0) continue;
    const wanted =
      pronoun === "he" || pronoun === "she"
        ? m.type === "person"
        : pronoun === "it"
          ? m.type === "organisation" || m.type === "side"
          : false;
    if (!wanted) continue;
    const after = line.words.find((w) => w.start >= m.end);
    if (after?.lower === "'s") continue;
    const speaker = nameSpeaker(room, line, m, []);
    if (speaker && matches(room, pronoun, speaker)) return { speaker, line: line.index, at: m };
  }
  return null;
}

/** "The army, which lost two boats, declined to comment.": the body that opens a sentence by its common noun. */
function leadingBody(room: Room, line: Line | undefined): Speaker | null {
  if (!line || line.classes[0] !== "determiner") return null;
  const head = line.words[1];
  if (!head || line.classes[1] !== "noun" || !bodyNouns.has(head.lower)) return null;
  const found = nameSpeaker(room, line, { start: line.words[0]!.start, end: head.end }, []);
  return found && !found.name.startsWith("unnamed") ? found : null;
}

/** A person no beat knows who does something in a sentence: "President Marek Oru shook his head". */
function unlistedSubject(room: Room, line: Line | undefined, pronoun: "he" | "she" | "it" | "they"): Named | null {
  if (!line || (pronoun !== "he" && pronoun !== "she")) return null;
  for (let k = 1; k < line.words.length; k++) {
    const end = apposedName(line, k) ?? ageBefore(line, k) ?? k;
    if (!isFiniteVerb(line, k) || line.classes[end - 1] !== "name" || line.quote[k]! >= 0) continue;
    let from = end - 1;
    while (from > 0 && line.classes[from - 1] === "name") from--;
    const listed = room.cast.fullNames.get(line.words[end - 1]!.lower) !== undefined;
    if (line.classes[from - 1] === "preposition") continue;
    const at = { start: line.words[from]!.start, end: line.words[end - 1]!.end };
    const alone =
      end - from === 1 && from > 0 && isAt(line, from - 1, ",") && mentionsIn(room.mentions, at).length === 0;
    if (!listed && alone && !bodyWords.has(line.words[from]!.lower))
      return { speaker: { ...nobody, name: line.words[from]!.text, side: "none" }, line: line.index, at };
    if (!listed) continue;
    const speaker = nameSpeaker(room, line, at, []);
    return speaker && speaker.name.includes(" ") && matches(room, pronoun, speaker)
      ? { speaker, line: line.index, at }
      : null;
  }
  return null;
}

/** "Umm Karim, 52, walked": where the name ends before an age, or null. */
const ageBefore = (line: Line, k: number): number | null =>
  isAt(line, k - 1, ",") && /^\d\d$/.test(line.words[k - 2]?.text ?? "") && isAt(line, k - 3, ",") ? k - 3 : null;

/** "Captain Teo Harn, an officer reached by telephone, described": where the name that opens the sentence ends, the verb behind what is told of it. */
function apposedName(line: Line, k: number): number | null {
  if (!isAt(line, k - 1, ",")) return null;
  let end = 0;
  while (end < k && (line.classes[end] === "name" || (end === 0 && line.classes[0] === "noun"))) end++;
  if (end < 2 || !isAt(line, end, ",") || end >= k - 2) return null;
  for (let j = end + 1; j < k - 1; j++) if (isFiniteVerb(line, j) || isAt(line, j, ",")) return null;
  return end;
}

/** Who is named in a line that introduces a quotation below it: "Here is what the spokesman Marek Oru had to say:". */
export function introducedIn(room: Room, line: Line | undefined): Speaker | null {
  if (!line || !isAt(line, line.words.length - 1, ":")) return null;
  for (let to = line.words.length - 1; to > 1; to--) {
    if (line.classes[to - 1] !== "name" || line.classes[to] === "name" || line.quote[to - 1]! >= 0) continue;
    let from = to - 1;
    while (from > 0 && line.classes[from - 1] === "name") from--;
    const at = { start: line.words[from]!.start, end: line.words[to - 1]!.end };
    const speaker = nameSpeaker(room, line, at, []);
    if (speaker && matches(room, "he", speaker)) return speaker;
    if (speaker && matches(room, "she", speaker)) return speaker;
    to = from + 1;
  }
  return null;
}

/** The subject of the same sentence before the pronoun, where it is outside the words said: "Veln gave no figure when it …". */
function subjectOf(
  room: Room,
  line: Line,
  at: Span,
  inContent: (s: Span) => boolean,
  pronoun: "he" | "she" | "it" | "they",
): Speaker | null {
  const found = firstMentioned(room, line, pronoun);
  return found && found.at.start < at.start && !inContent(found.at) ? found.speaker : null;
}

/** "The ministry issued a statement in which it said": the body that a noun before the pronoun points back to. */
function bodyBefore(
  room: Room,
  line: Line,
  at: Span,
  inContent: (s: Span) => boolean,
  pronoun: "he" | "she" | "it" | "they",
): Speaker | null {
  if (pronoun !== "it") return null;
  for (let k = 1; k < line.words.length && line.words[k]!.start < at.start; k++) {
    const w = line.words[k]!;
    if (line.classes[k] !== "noun" || !bodyNouns.has(w.lower) || line.classes[k - 1] !== "determiner" || inContent(w))
      continue;
    const found = nameSpeaker(room, line, { start: line.words[k - 1]!.start, end: w.end }, []);
    if (found && !found.name.startsWith("unnamed") && matches(room, pronoun, found)) return found;
  }
  return null;
}

function matches(room: Room, pronoun: "he" | "she" | "it" | "they", s: Speaker): boolean {
  const entry = s.id ? lookup(room.beat, s.id) : null;
  const unnamed = s.name.startsWith("unnamed");
  if (pronoun === "it") return !unnamed && entry?.type !== "person" && (s.id !== null || s.role === null);
  if (pronoun === "they") return unnamed || (entry !== null && entry.type !== "person");
  if (entry && entry.type !== "person") return false;
  const last = s.name.split(" ").at(-1)!.toLowerCase();
  if (unnamed) return !/s$/.test(s.name) && !bodyNouns.has(last) && !evidenceNouns.has(last);
  if (entry?.type === "person" && entry.person.gender) return entry.person.gender === (pronoun === "she" ? "f" : "m");
  return s.id !== null || s.role !== null || (/\S \S/.test(s.name) && !bodyWords.has(last) && !bodyNouns.has(last));
}
