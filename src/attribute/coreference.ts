import { lookup } from "../beat/mentions.ts";
import { bodyNouns } from "../lang/en/sources.ts";
import type { Speaker } from "../model/statement.ts";
import type { Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { mentionsIn } from "./naming.ts";
import type { Room } from "./room.ts";
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
  const here = named.filter(
    (n) => n.line === draft.line.index && n.at.start < at.start && !inContent(n.at) && fits(n.speaker),
  );
  if (here.length) return here.at(-1)!.speaker;
  const subject =
    subjectOf(room, draft.line, at, inContent, pronoun) ?? bodyBefore(room, draft.line, at, inContent, pronoun);
  if (subject) return subject;
  for (let back = 1; back <= HORIZON; back++) {
    const index = draft.line.index - back;
    if (index < 0) break;
    const spoke = named.filter((n) => n.line === index && fits(n.speaker));
    const mentioned = firstMentioned(room, lines[index], pronoun);
    if (spoke.length)
      return mentioned &&
        (pronoun === "he" || pronoun === "she") &&
        mentioned.at.start < spoke[0]!.at.start &&
        !spoke.some((n) => n.speaker.name === mentioned.speaker.name) &&
        back > 1
        ? mentioned.speaker
        : spoke.at(-1)!.speaker;
    if (mentioned) return mentioned.speaker;
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
  if (unnamed) return !/s$/.test(s.name) && !bodyNouns.has(s.name.split(" ").at(-1)!.toLowerCase());
  if (entry?.type === "person" && entry.person.gender) return entry.person.gender === (pronoun === "she" ? "f" : "m");
  return s.id !== null || s.role !== null || /\S \S/.test(s.name);
}
