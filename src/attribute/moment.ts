import type { Token } from "../lang/doc.ts";
import {
  dayParts,
  eventNouns,
  longTimes,
  months,
  timeClosers,
  timeNouns,
  timeOpeners,
  timePrepositions,
  timeWords,
  weekdays,
} from "../lang/en/cues-time.ts";
import { isPlainDigit } from "../text/units.ts";
import type { WordClass } from "./words.ts";

const year = /^(19|20)\d\d$/;
const dayNumber = /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/;

/**
 * Where the phrase of time that begins at word `i` ends (out), or `i` where none begins: "on Nov. 20", "Thursday evening",
 * "earlier in the day", "two weeks ago", "late on Sunday", "last month". At most a dozen words are looked at.
 */
export function timeEnd(words: readonly Token[], classes: readonly WordClass[], i: number): number {
  if (!mayOpen(words[i]!.lower, classes[i])) return i;
  let end = one(words, classes, i);
  if (end === i) return i;
  for (let k = 0; k < 3; k++) {
    const next = one(words, classes, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

function one(words: readonly Token[], classes: readonly WordClass[], i: number): number {
  const w = words[i]?.lower;
  if (w === undefined) return i;
  if (timePrepositions.has(w)) {
    const inner = bare(words, classes, i + 1);
    if (inner > i + 1) return inner;
    if ((w === "in" || w === "since" || w === "by") && year.test(words[i + 1]?.text ?? "")) return i + 2;
    if (
      (w === "at" || w === "by") &&
      words[i + 1]?.lower === "the" &&
      words[i + 2]?.lower === "time" &&
      classes[i + 3] !== "preposition"
    )
      return i + 3;
  }
  if ((w === "for" || w === "over") && longTimes.has(lowerAt(words, i + 1))) return i + 2;
  const bareEnd = bare(words, classes, i);
  if (bareEnd > i) return bareEnd;
  return timeWords.has(w) ? i + 1 : i;
}

/** A day, a date, or a length with its noun. */
function bare(words: readonly Token[], classes: readonly WordClass[], from: number): number {
  let i = from;
  while ((lowerAt(words, i) === "early" || lowerAt(words, i) === "late" || lowerAt(words, i) === "mid") && i < from + 2)
    i++;
  const named = day(words, i);
  if (named > i) return withPart(words, named);
  if (
    isDigit(words, i) &&
    /^\d{1,2}(:\d\d)?(am|pm)?$/.test(lowerAt(words, i)) &&
    /^(a\.?m\.?|p\.?m\.?|gmt)$/.test(lowerAt(words, i + 1))
  )
    return i + 2;
  return length(words, classes, from);
}

function day(words: readonly Token[], i: number): number {
  if (weekdays.has(lowerAt(words, i)) && /^\p{Lu}/u.test(words[i]!.text)) {
    const date = lowerAt(words, i + 1) === "," ? monthDay(words, i + 2) : i + 2;
    return date > i + 2 ? date : i + 1;
  }
  return monthDay(words, i);
}

function monthDay(words: readonly Token[], i: number): number {
  if (isMonth(words, i)) {
    const k = lowerAt(words, i + 1) === "." ? i + 2 : i + 1;
    if (dayNumber.test(lowerAt(words, k))) return withYear(words, k + 1);
    return lowerAt(words, i) === "may" ? i : year.test(lowerAt(words, k)) ? k + 1 : k;
  }
  if (isDigit(words, i) && dayNumber.test(lowerAt(words, i)) && isMonth(words, i + 1))
    return withYear(words, lowerAt(words, i + 2) === "." ? i + 3 : i + 2);
  return i;
}

function withYear(words: readonly Token[], i: number): number {
  if (year.test(words[i]?.text ?? "")) return i + 1;
  if (words[i]?.text === "," && year.test(words[i + 1]?.text ?? "")) return words[i + 2]?.text === "," ? i + 2 : i + 2;
  return i;
}

function withPart(words: readonly Token[], from: number): number {
  let i = from;
  while (dayParts.has(words[i]?.lower ?? "") && i < from + 2) i++;
  return i;
}

function length(words: readonly Token[], classes: readonly WordClass[], from: number): number {
  if (
    lowerAt(words, from) === "that" &&
    classes[from] !== "that" &&
    /^(day|night|morning|evening|afternoon|week)$/.test(lowerAt(words, from + 1))
  )
    return from + 2;
  if (longTimes.has(lowerAt(words, from)) && /^(ago|earlier|later)$/.test(lowerAt(words, from + 1))) return from + 2;
  let i = from;
  while (
    i < from + 4 &&
    (timeOpeners.has(lowerAt(words, i)) || classes[i] === "number") &&
    !timeNouns.has(lowerAt(words, i))
  )
    i++;
  if (i === from || !timeNouns.has(lowerAt(words, i))) return from;
  if (lowerAt(words, i + 1) === "of" && eventNouns.has(lowerAt(words, i)) && !year.test(lowerAt(words, i + 2)))
    return from;
  if (lowerAt(words, from) === "the" && (classes[i + 1] === "noun" || classes[i + 1] === "name")) return from;
  i++;
  if (
    timeClosers.has(lowerAt(words, i)) &&
    (lowerAt(words, i) === "ago" ||
      lowerAt(words, i) === "earlier" ||
      lowerAt(words, i) === "later" ||
      classes[i + 1] === "comma")
  )
    return i + 1;
  return /^(an?|two|three|four|five|six|seven|eight|nine|ten|several|some)$/.test(lowerAt(words, from)) ||
    classes[from] === "number"
    ? from
    : i;
}

const lowerAt = (words: readonly Token[], k: number): string => words[k]?.lower ?? "";
const isDigit = (words: readonly Token[], k: number): boolean => isPlainDigit(lowerAt(words, k).charCodeAt(0));
const isMonth = (words: readonly Token[], k: number): boolean =>
  months.has(lowerAt(words, k)) && /^\p{Lu}/u.test(words[k]?.text ?? "");

/** Whether a phrase of time can begin with this word at all. */
const mayOpen = (lower: string, c: WordClass | undefined): boolean =>
  c === "number" ||
  timePrepositions.has(lower) ||
  timeWords.has(lower) ||
  weekdays.has(lower) ||
  months.has(lower) ||
  timeOpeners.has(lower) ||
  lower === "mid" ||
  lower === "that";
