import type { Token } from "../lang/doc.ts";
import {
  dayParts,
  months,
  timeClosers,
  timeNouns,
  timeOpeners,
  timePrepositions,
  timeWords,
  weekdays,
} from "../lang/en/cues-time.ts";
import type { WordClass } from "./words.ts";

const year = /^(19|20)\d\d$/;
const dayNumber = /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/;

/**
 * Where the phrase of time that begins at word `i` ends (out), or `i` where none begins: "on Nov. 20", "Thursday evening",
 * "earlier in the day", "two weeks ago", "late on Sunday", "last month". At most a dozen words are looked at.
 */
export function timeEnd(words: readonly Token[], classes: readonly WordClass[], i: number): number {
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
  const bareEnd = bare(words, classes, i);
  if (bareEnd > i) return bareEnd;
  return timeWords.has(w) ? i + 1 : i;
}

/** A day, a date, or a length with its noun. */
function bare(words: readonly Token[], classes: readonly WordClass[], from: number): number {
  let i = from;
  const at = (k: number): string => words[k]?.lower ?? "";
  while ((at(i) === "early" || at(i) === "late" || at(i) === "mid") && i < from + 2) i++;
  const named = day(words, i);
  if (named > i) return withPart(words, named);
  if (/^\d{1,2}(:\d\d)?(am|pm)?$/.test(at(i)) && /^(a\.?m\.?|p\.?m\.?|gmt)$/.test(at(i + 1))) return i + 2;
  return length(words, classes, from);
}

function day(words: readonly Token[], i: number): number {
  const at = (k: number): string => words[k]?.lower ?? "";
  const capital = /^\p{Lu}/u.test(words[i]?.text ?? "");
  if (weekdays.has(at(i)) && capital) {
    const date = at(i + 1) === "," ? monthDay(words, i + 2) : i + 2;
    return date > i + 2 ? date : i + 1;
  }
  return monthDay(words, i);
}

function monthDay(words: readonly Token[], i: number): number {
  const at = (k: number): string => words[k]?.lower ?? "";
  const named = (k: number): boolean => months.has(at(k)) && /^\p{Lu}/u.test(words[k]?.text ?? "");
  if (named(i)) {
    const k = at(i + 1) === "." ? i + 2 : i + 1;
    if (dayNumber.test(at(k))) return withYear(words, k + 1);
    return at(i) === "may" ? i : year.test(at(k)) ? k + 1 : k;
  }
  if (dayNumber.test(at(i)) && named(i + 1)) return withYear(words, at(i + 2) === "." ? i + 3 : i + 2);
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
  let i = from;
  const at = (k: number): string => words[k]?.lower ?? "";
  while (i < from + 4 && (timeOpeners.has(at(i)) || classes[i] === "number") && !timeNouns.has(at(i))) i++;
  if (i === from || !timeNouns.has(at(i))) return from;
  if (at(from) === "the" && (classes[i + 1] === "noun" || classes[i + 1] === "name")) return from;
  i++;
  if (
    timeClosers.has(at(i)) &&
    (at(i) === "ago" || at(i) === "earlier" || at(i) === "later" || classes[i + 1] === "comma")
  )
    return i + 1;
  return /^(an?|two|three|four|five|six|seven|eight|nine|ten|several|some)$/.test(at(from)) ||
    classes[from] === "number"
    ? from
    : i;
}
