import { sideOf } from "../beat/mentions.ts";
import { bodyWords, groupNouns } from "../lang/en/sources.ts";
import type { Speaker } from "../model/statement.ts";
import { bySide } from "./called.ts";
import { isAt, type Line, lowerOf } from "./line.ts";
import { mentionsIn, plainWords, type Segment } from "./naming.ts";
import { nounEnd } from "./phrase.ts";
import { describedSide, headOf, nobody, type Room, spanOfWords } from "./room.ts";
import { rulingSide } from "./rulers.ts";

/** "the Osmarkan embassy in Port Veln": a mission by whose it is and where; null where no name tells whose. */
export function embassy(room: Room, line: Line, segment: Segment): Speaker | null {
  const head = headOf(line, segment);
  if (head !== "embassy" && head !== "consulate") return null;
  const at = line.words.findIndex((w, k) => k >= segment.from && w.lower === head);
  const whose = { from: segment.from, to: at + 1 };
  if (!line.words.slice(whose.from + 1, at).some((w) => /^\p{Lu}/u.test(w.text)) && line.classes[at - 1] !== "owner")
    return null;
  const side = describedSide(room, line, whose) ?? "third";
  const placed = isAt(line, at + 1, "in", "to") ? nounEnd(line, at + 2) : at + 1;
  const to = placed > at + 2 && placed <= segment.to ? placed : at + 1;
  return { ...nobody, name: plainWords(room.text, line, { from: segment.from, to }), side };
}

/**
 * "the Air Force", "the Navy": an arm that several sides have, by the one that spoke, the outlet's own, the side that alone has offices,
 * or that of who spoke last; null where the beat lists none.
 */
export function arm(room: Room, line: Line, segment: Segment): Speaker | null {
  const { from, to } = segment;
  const words = line.words.slice(from + 1, to);
  if (!isAt(line, from, "the") || !words.length || words.length > 2) return null;
  const tail = lowerOf(line, from + 1, to);
  const named = words.every((w) => /^\p{Lu}\p{Ll}/u.test(w.text)) && bodyWords.has(words.at(-1)!.lower);
  if (!named && !arms.has(tail)) return null;
  if (mentionsIn(room.mentions, spanOfWords(line, segment)).some((m) => m.type === "organisation")) return null;
  const called = (name: string): boolean =>
    name.toLowerCase().endsWith(` ${tail}`) || name.toLowerCase().startsWith(`${tail} of `);
  const found = room.beat.organisations.filter((o) => o.kind === "military" && [o.name, ...o.forms].some(called));
  const of = (side: string | null): string | undefined => found.find((o) => o.side === side)?.id;
  const spoke = room.spoken.findLast((s) => found.some((o) => o.id === s.id));
  const talk = room.spoken.findLast((s) => found.some((o) => o.side === s.side));
  const id = spoke?.id ?? of(room.outletSide) ?? of(rulingSide(room)) ?? of(talk?.side ?? null);
  return id && sideOf(room.beat, id) !== "none" ? bySide(room, id) : null;
}

/** Arms that every state's forces have, told by their common nouns. */
const arms: ReadonlySet<string> = new Set([
  "air force",
  "navy",
  "coast guard",
  "border guard",
  "ground forces",
  "national guard",
]);

/** "the Men of Salt movement": a name of several capitals that a word for an armed or political body follows; null where there is none. */
export function calledBefore(line: Line, { from, to }: Segment): string | null {
  const noun = line.words.findIndex((w, k) => k > from + 1 && k < to && groupNouns.has(w.lower) && w.lower === w.text);
  let start = noun;
  while (start > from && (capital(line, start - 1) || isAt(line, start - 1, "of", "the", "for", "and"))) start--;
  while (start < noun && !(capital(line, start) && !isAt(line, start, "the", "a", "an"))) start++;
  if (noun < 0 || line.words.slice(start, noun).filter((_, k) => capital(line, start + k)).length < 2) return null;
  return line.words
    .slice(start, noun)
    .map((w) => w.text)
    .join(" ");
}

const capital = (line: Line, k: number): boolean => /^\p{Lu}[\p{L}’'-]+$/u.test(line.words[k]!.text);
