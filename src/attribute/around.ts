import type { Quoted } from "../lang/doc.ts";
import { cueWords } from "../lang/en/cues.ts";
import { deeds, reasons, scenes } from "../lang/en/cues-other.ts";
import { timeNouns } from "../lang/en/cues-time.ts";
import type { Span } from "../text/span.ts";
import { contentEnd, contentStart } from "./bounds.ts";
import { type After, bareAt } from "./content.ts";
import type { Cue } from "./cues.ts";
import { limitOf } from "./limits.ts";
import { isAt, isQuoteMark, type Line, spanOf } from "./line.ts";
import { adjunctEnd, hasFinite, isVerb } from "./phrase.ts";
import { afterSpans, type Reading } from "./read.ts";

interface Before {
  readonly content: readonly Span[];
  readonly quoted: boolean;
}

/** What stands before a saying that closes it or is put into it: "X, he said, Y". */
export function beforeSpans(reading: Reading, cue: Cue, after: After): Before | null {
  const { line, quotes } = reading;
  const head = cue.head;
  let stop = head;
  while (
    stop > reading.low &&
    (isAt(line, stop - 1, ",") || /^[-–—]+$/.test(line.words[stop - 1]!.text) || isAt(line, stop - 1, "and", "but"))
  )
    stop--;
  const joined = line.words.slice(stop, head).every((w) => w.lower === "and" || w.lower === "but");
  if (joined && !isQuoteMark(line.words[stop - 1]) && !isAt(line, head, ",") && !(cue.subject?.relation === "inverted"))
    return null;
  const sphere = sphereStart(reading, cue);
  const closing = isQuoteMark(line.words[stop - 1]) ? stop - 1 : -1;
  const inQuote = closing > 0 ? quotes[line.quote[closing - 1] ?? -1] : undefined;
  const right = rightPart(reading, cue, after);
  if (inQuote && openedBefore(reading, cue, inQuote)) return null;
  if (inQuote && closesAt(line, inQuote, closing)) {
    const lead = quoteLead(reading, sphere, inQuote);
    return { content: [...lead, inQuote, ...right].map(({ start, end }) => ({ start, end })), quoted: true };
  }
  const from = contentStart(line, sphere, stop);
  if (from >= stop) return right.length > 0 ? { content: right, quoted: true } : null;
  if (["that", "relative"].includes(line.classes[stop - 1] ?? "") && isAt(line, stop, ",") && right.length > 0)
    return { content: right, quoted: false };
  const left = trimmed(line, behindScene(line, from, stop), stop);
  if (!left) return null;
  if (
    !right.length &&
    line.classes[from] === "preposition" &&
    !hasFinite(line, from, stop) &&
    !isVerbal(line, from, stop)
  )
    return null;
  const sentence = /^\p{Lu}/u.test(line.words[after.end + 2]?.text ?? "");
  if (right.length && isQuoteMark(line.words[after.end + 1]) && (sentence || adverbial(line, from)))
    return { content: right, quoted: true };
  const clausal =
    !/[.!?]["”’)\]]*$/.test(line.words.at(-1)!.text) ||
    hasFinite(line, from, stop) ||
    right.length > 0 ||
    [...Array(stop - from).keys()].some((k) => isVerb(line, from + k));
  if (!clausal || (!right.length && adjunctEnd(line, from) >= stop)) return null;
  return { content: [left, ...right], quoted: false };
}

const isVerbal = (line: Line, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (isVerb(line, k)) return true;
  return false;
};

/** Where the words said begin behind the places that set their scene: "Further south, in Ostrel, | two mills burned". Times stay. */
function behindScene(line: Line, from: number, to: number): number {
  let begin = from;
  for (let turn = 0; turn < 3; turn++) {
    const end = sceneEnd(line, begin, to, turn > 0);
    if (end < 0 || !hasFinite(line, end + 1, to)) break;
    begin = end + 1;
  }
  return begin;
}

/** The comma that closes a phrase of place at a word, or -1; `later` behind another such phrase, where any preposition of place opens one. */
function sceneEnd(line: Line, from: number, to: number, later: boolean): number {
  const opens = scenes.has(line.words[from]!.lower) || (later && isAt(line, from, "in", "at", "near"));
  if (!opens || line.quote[from]! >= 0) return -1;
  for (let k = from; k < Math.min(to, from + 10); k++) {
    if (line.timeStart[k]! >= 0 || line.timeEnd[k]! > 0 || isVerb(line, k) || line.classes[k] === "number") return -1;
    if (isAt(line, k, ",")) return k > from + 1 || turnsAway(line, from) ? k : -1;
  }
  return -1;
}

const turnsAway = (line: Line, k: number): boolean => line.classes[k] === "adverb";

/** Whether another saying stands right before a quotation's opening mark: then it is that one's. */
const openedBefore = ({ line, cues }: Reading, cue: Cue, quote: Quoted): boolean => {
  const open = line.words.findIndex((w) => w.start >= quote.start) - 1;
  const before = isAt(line, open - 1, ",", ":") ? open - 1 : open;
  return (
    open > 0 && cues.some((c) => c !== cue && c.kind === "verb" && c.subject?.relation === "own" && c.to === before)
  );
};

const closesAt = (line: Line, quote: Quoted, closing: number): boolean =>
  quote.end <= line.words[closing]!.start && quote.end >= line.words[closing - 1]!.start;

/** "Asked what he would do, …", "On the road north, …": what only sets the scene of a quotation that follows. */
const adverbial = (line: Line, from: number): boolean =>
  ["participle", "gerund", "preposition", "subordinator"].includes(line.classes[from] ?? "") ||
  isAt(line, from, "asked", "when", "where");

/** The span of words without marks at its end, or null where nothing is left. */
export function trimmed(line: Line, from: number, to: number): Span | null {
  let end = to;
  while (end > from && !/[\p{L}\p{N}]/u.test(line.words[end - 1]!.text) && !/^[)\]%]$/.test(line.words[end - 1]!.text))
    end--;
  return end > from ? spanOf(line, from, end) : null;
}

/** Words of the same clause before a closing quotation: `The position is "hard", he said`. A mere adverbial stays out. */
function quoteLead(reading: Reading, sphere: number, quote: Quoted): Span[] {
  const { line, quotes } = reading;
  let open = line.words.findIndex((w) => w.start >= quote.start);
  if (quote.start < line.start) return [];
  if (open < 0) open = line.words.length;
  open--;
  const from = contentStart(line, sphere, open);
  if (open <= from) return [];
  if (isQuoteMark(line.words[from]) && line.quote[from + 1]! >= 0) {
    const first = quotes[line.quote[from + 1]!]!;
    return [{ start: first.start, end: line.words[open - 1]!.end }];
  }
  let begin = from;
  for (let k = from; k < open; k++) {
    const q = line.quote[k + 1] ?? -1;
    if (
      isAt(line, k, ",") &&
      !hasFinite(line, from, k) &&
      isQuoteMark(line.words[k + 1]) &&
      q >= 0 &&
      (hasFinite(line, k + 2, open) || k + 1 === open)
    )
      begin = k + 1;
    else if (
      isAt(line, k, ",") &&
      line.classes[from] === "preposition" &&
      isQuoteMark(line.words[k + 1]) &&
      hasFinite(line, k + 2, line.words.length)
    )
      begin = k + 1;
  }
  if (begin >= open) return [];
  if (!hasFinite(line, begin, open) && isAt(line, open - 1, ",")) return [];
  return [
    {
      start: isQuoteMark(line.words[begin]) ? line.words[begin + 1]!.start : line.words[begin]!.start,
      end: line.words[open - 1]!.end,
    },
  ];
}

/** "Two bombs fell at noon; a woman was hurt, Oru said": whole sentences that a semicolon joins, the first of which nobody else says. */
const joins = (line: Line, k: number, cue: Cue, cues: readonly Cue[]): boolean =>
  hasFinite(line, 0, k) && hasFinite(line, k + 1, cue.from) && !cues.some((other) => other.head < k);

/** First word that a saying's own words before it can reach: after the last semicolon, or the saying before. */
function sphereStart({ line, low, cues }: Reading, cue: Cue): number {
  let from = low;
  for (let k = low; k < cue.head; k++)
    if (
      line.quote[k]! < 0 &&
      ((isAt(line, k, ";") && !joins(line, k, cue, cues)) ||
        (isAt(line, k, ":") &&
          hasFinite(line, from, k) &&
          (hasFinite(line, k, cue.head) || hasFinite(line, cue.to, line.words.length))))
    )
      from = k + 1;
  for (const other of cues) {
    if (other.from >= cue.head || other.kind === "noun" || other.kind === "untrue") continue;
    const own = other.subject?.relation === "own" || other.subject?.relation === "inverted";
    if (own && isAt(line, other.head - 1, ",") && isAt(line, other.to, ",") && isAt(line, other.to + 1, "and", "but"))
      from = Math.max(from, other.to + 2);
  }
  return from;
}

/** "…, he said, and Y": what goes on after a saying put into the words said. */
function rightPart(reading: Reading, cue: Cue, after: After): Span[] {
  const { line } = reading;
  const comma = after.end;
  if (!isAt(line, comma, ",")) return [];
  let from = comma + 1;
  const limit = limitOf(line, cue, reading.cues);
  if (from >= limit) return [];
  const lower = line.words[from]!.lower;
  if (lengthOfTime(line, from)) return [];
  if (isQuoteMark(line.words[cue.head - 1]) && isAt(line, from, "when", "where", "who", "which", "after", "before"))
    return [];
  const begin = contentStart(line, reading.low, cue.head);
  const incomplete =
    line.classes[begin] === "subordinator" ||
    (line.classes[begin] === "preposition" && !hasFinite(line, begin, cue.head));
  if (!isQuoteMark(line.words[from]) && !incomplete && !goesOnAt(line, cue, from)) return [];
  if (adjunctEnd(line, from) > from && !line.words[adjunctEnd(line, from)]) return [];
  if (line.classes[from] === "owner" && !hasFinite(line, from, limit)) return [];
  if (["and", "but"].includes(lower) && goesOnElsewhere(line, from + 1)) return [];
  if (["and", "but", "that", "while"].includes(lower)) from++;
  if (["and", "but"].includes(lower) && line.classes[from] === "that") from++;
  if (["and", "but"].includes(lower) && line.classes[from] === "finite" && !isAt(line, cue.head - 1, ",")) return [];
  const to = contentEnd(line, cue, from, limit);
  const quoted = isQuoteMark(line.words[from]) && from + 1 < line.words.length;
  if (to - from < 2 && !quoted) return [];
  const end = quoted ? Math.max(to, from + 2) : to;
  return [afterSpans(reading, { kind: "clause", from, to: end, told: null, end })[0]!];
}

/** "a week after", "more than three weeks into", "days before": when what is told took place, as the outlet sets it. */
export function lengthOfTime(line: Line, from: number): boolean {
  for (let k = from; k < from + 6; k++) {
    if (timeNouns.has(line.words[k]?.lower ?? "")) return isAt(line, k + 1, "after", "before", "into", "since");
    if (!["determiner", "adjective", "number", "adverb", "preposition"].includes(line.classes[k] ?? "")) return false;
  }
  return false;
}

/** "…, Oru said, but he does not expect them to go": the speaker's next saying, thought or denial, not the rest of this one. */
function goesOnElsewhere(line: Line, p: number): boolean {
  if (line.classes[p] !== "pronoun") return false;
  let k = p + 1;
  while (line.classes[k] === "auxiliary" || line.classes[k] === "adverb") k++;
  return cueWords.has(line.words[k]?.lower ?? "");
}

/** Whether a word speaks where it stands: "hitting back", but not "hitting a mill". */
const speaks = (line: Line, k: number): boolean => {
  const { lower } = line.words[k]!;
  return cueWords.has(lower) && !(deeds.has(lower) && !isAt(line, k + 1, "back"));
};

/** Whether words behind an inserted saying can be the rest of what is said, and not the outlet's own addition. */
function goesOnAt(line: Line, cue: Cue, from: number): boolean {
  const c = line.classes[from];
  const lower = line.words[from]!.lower;
  if (
    isAt(line, from, "along", "and", "but", "that", "while", "as") &&
    !(lower === "as" && !isAt(line, from + 1, "well"))
  )
    return true;
  if (cue.subject?.relation === "inverted") return false;
  const open = ["auxiliary", "preposition"].includes(line.classes[cue.head - 2] ?? "");
  if (
    !open &&
    ["determiner", "number"].includes(c ?? "") &&
    hasFinite(line, 0, cue.head) &&
    !bareAt(line, from, line.words.length)
  )
    return false;
  if (c === "gerund" && !speaks(line, from)) return hasFinite(line, 0, cue.head);
  if (reasons.has(lower) && hasFinite(line, from, line.words.length)) return true;
  if (c === "gerund" || c === "participle" || c === "relative" || c === "subordinator" || c === "preposition")
    return false;
  return !["citing", "according", "amid"].includes(lower);
}
