import type { Mention } from "../beat/beat.ts";
import { determiners } from "../lang/en/pronouns.ts";
import { bodyWords, peopleNouns, publicPeople } from "../lang/en/sources.ts";
import { offices, personNouns, ranks } from "../lang/en/titles.ts";
import type { Span } from "../text/span.ts";
import { isAt, type Line } from "./line.ts";

/** A stretch of a line's words between commas. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** Mentions that lie in a span, in text order. */
export function mentionsIn(mentions: readonly Mention[], at: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (mentions[mid]!.end <= at.start) low = mid + 1;
    else high = mid;
  }
  const found: Mention[] = [];
  for (let k = low; k < mentions.length && mentions[k]!.start < at.end; k++)
    if (mentions[k]!.start >= at.start && mentions[k]!.end <= at.end) found.push(mentions[k]!);
  return found;
}

/** Words of a line that a span covers: [from, to). */
export function wordsOf(line: Line, at: Span): Segment {
  let from = 0;
  while (from < line.words.length && line.words[from]!.end <= at.start) from++;
  let to = from;
  while (to < line.words.length && line.words[to]!.start < at.end) to++;
  return { from, to };
}

/** The parts of a source between its commas and brackets. */
export function segmentsOf(line: Line, { from, to }: Segment): Segment[] {
  const found: Segment[] = [];
  let start = from;
  for (let k = from; k <= to; k++) {
    if (k === to || line.words[k]!.text === "," || line.depth[k]! > 0) {
      if (k > start) found.push({ from: start, to: k });
      start = k + 1;
    }
  }
  return found;
}

/**
 * The person named in a part of a source by a run of capitals, titles left off: "Regional head Vero Tamm" → "Vero Tamm",
 * or null. `known` tells single names that were seen in full elsewhere.
 */
export function personIn(
  line: Line,
  { from, to }: Segment,
  taken: (at: Span) => boolean,
  known: (surname: string) => boolean,
): Segment | null {
  let end = to;
  while (end > from && !isNameWord(line, end - 1)) end--;
  if (line.words[end]?.lower === "'s" && end + 1 < to) return null;
  if (end < to && line.words[end]!.lower !== "'s" && !/^(of|in|at|from|,|on|for|who)$/.test(line.words[end]!.lower))
    return beforeOf(line, { from, to }, taken, known);
  if (end < to && line.words[end]!.lower === "'s" && end + 1 < to) return null;
  let start = end;
  while (start > from && isNameWord(line, start - 1)) start--;
  const office =
    start > from && isAt(line, start - 1, "of") && start < end - 1 && isDepartment(line.words[start]!.lower);
  if (start > from && !office && /^(of|for|in|at|the|to)$/.test(line.words[start - 1]!.lower))
    return beforeOf(line, { from, to }, taken, known);
  while (start < end && isTitle(line.words[start]!.lower)) start++;
  for (let k = end - 1; k > start; k--)
    if (isTitle(line.words[k - 1]!.lower) && !withinName(line, k - 1, start)) {
      start = k;
      break;
    }
  if (start >= end) return null;
  for (let k = start; k < end; k++) if (bodyWords.has(line.words[k]!.lower)) return null;
  if (taken({ start: line.words[start]!.start, end: line.words[end - 1]!.end })) return null;
  const surname = line.words[end - 1]!.text;
  if (end - start === 1)
    return known(surname) || isTitle(line.words[start - 1]?.lower.replace(/\.$/, "") ?? "")
      ? { from: start, to: end }
      : null;
  return end - start <= 4 ? { from: start, to: end } : null;
}

/** "Viktor Oru, of the Veln group" and "Viktor Oru of the Veln group": the name stands before the preposition. */
function beforeOf(
  line: Line,
  { from, to }: Segment,
  taken: (at: Span) => boolean,
  known: (surname: string) => boolean,
): Segment | null {
  for (let k = from + 1; k < to; k++)
    if (/^(of|for|from|at|in)$/.test(line.words[k]!.lower))
      return isNameWord(line, k - 1) && !bodyWords.has(line.words[k - 1]!.lower)
        ? personIn(line, { from, to: k }, taken, known)
        : null;
  return null;
}

const isNameWord = (line: Line, k: number): boolean => {
  const w = line.words[k]!;
  return (
    (line.classes[k] === "name" ||
      firstNameAt(line, k) ||
      /^(al|el|bin|ben|ibn|van|von|de|del|der|la|le|abu)$/.test(w.lower) ||
      (/^\p{Lu}\.?$/u.test(w.text) && k > 0)) &&
    !/^(The|A|An)$/.test(w.text)
  );
};

/** A first name no tagger knows, taken for a noun: a capital before a name, and no word for people or what they do. */
const firstNameAt = (line: Line, k: number): boolean => {
  const { text, lower } = line.words[k]!;
  return (
    line.classes[k] === "noun" &&
    line.classes[k + 1] === "name" &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
    ((k > 0 && line.classes[k - 1] === "finite") ||
      !/(man|woman|person|er|or|ist|ian|ant|ent|ee|ive|al|ic|ing|ment|ship|s)$/.test(lower)) &&
    !isTitle(lower) &&
    !publicPeople.has(lower) &&
    !bodyWords.has(lower)
  );
};

/** "Hassan Sheikh Oru": a word of rank that is part of a name. */
const withinName = (line: Line, k: number, start: number): boolean =>
  k > start &&
  /^(sheikh|imam|king|prince|mullah|pasha)$/.test(line.words[k]!.lower) &&
  !isTitle(line.words[k - 1]!.lower);

const isTitle = (lower: string): boolean => {
  const bare = lower.replace(/\.$/, "");
  return ranks.has(bare) || offices.has(bare) || personNouns.has(bare) || peopleNouns.has(bare);
};

/** "Staff", "Defence": what an office is of, and nobody's title by itself. */
const isDepartment = (lower: string): boolean => offices.has(lower) && !personNouns.has(lower) && !ranks.has(lower);

/** The words of a segment without a determiner before them, as they stand. */
export function plainWords(text: string, line: Line, { from, to }: Segment): string {
  let start = from;
  while (
    start < to - 1 &&
    (determiners.has(line.words[start]!.lower) ||
      /^(some|one|two|three|latest|other)$/.test(line.words[start]!.lower)) &&
    !/^(many|several|most|all|both|few)$/.test(line.words[start]!.lower)
  )
    start++;
  if (line.words[to - 1]?.lower === "'s" && to - 1 > start)
    return text.slice(line.words[start]!.start, line.words[to - 2]!.end);
  return text.slice(line.words[start]!.start, line.words[to - 1]!.end).replace(/\s+/g, " ");
}
