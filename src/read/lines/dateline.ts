import { dateFillers, dateLabels, weekdays } from "../../lang/en/page.ts";
import { type Moment, momentIn, timeOn } from "../dates.ts";

/** A line that tells when an article appeared or was changed; offsets count in the line. */
export interface Dateline {
  readonly published: Moment | null;
  readonly updated: Moment | null;
  /** What the line holds besides ("By A. Person"), trimmed; "" for nothing. */
  readonly rest: string;
}

const labels = (["published", "updated"] as const).flatMap((sort) => dateLabels[sort].map((word) => ({ sort, word })));
const byLength = [...labels].sort((a, b) => b.word.length - a.word.length);
const label = new RegExp(`(?<![\\p{L}-])(${byLength.map((l) => l.word).join("|")})(?![\\p{L}-])\\s*:?`, "giu");
const longest = 250;

/** Reads "09:40 GMT 02.03.2031 (Updated: …)" and its kin; null for a line that is something else. */
export function dateline(line: string): Dateline | null {
  if (line.length > longest || !/\d/.test(line)) return null;
  const found: { published: Moment | null; updated: Moment | null } = { published: null, updated: null };
  const rest: string[] = [];
  for (const part of parts(line)) {
    const words = line.slice(part.from, part.to);
    const day = found.published?.value ?? found.updated?.value;
    const moment = momentIn(words) ?? (part.sort === "updated" && day ? timeOn(words, day) : null);
    if (!moment) rest.push(words);
    else {
      rest.push(words.slice(0, moment.start), words.slice(moment.end));
      found[part.sort] ??= { ...moment, start: moment.start + part.from, end: moment.end + part.from };
    }
  }
  if (!found.published && !found.updated) return null;
  const left = leftOver(rest.join(" "));
  return allowed(left, line, found.published ?? found.updated) ? { ...found, rest: left } : null;
}

interface Part {
  readonly sort: "published" | "updated";
  readonly from: number;
  readonly to: number;
}

/** The line cut at its labels; what stands before the first label is taken as published. */
function parts(line: string): readonly Part[] {
  const marks = [...line.matchAll(label)].map((m) => ({
    at: m.index,
    from: m.index + m[0].length,
    sort: labels.find((l) => l.word === m[1]?.toLowerCase())?.sort ?? ("published" as const),
  }));
  const first: Part = { sort: "published", from: 0, to: marks[0]?.at ?? line.length };
  return [first, ...marks.map((m, i): Part => ({ sort: m.sort, from: m.from, to: marks[i + 1]?.at ?? line.length }))];
}

const leftOver = (words: string): string =>
  words
    .split(/\s+/)
    .filter((w) => /[\p{L}\d]/u.test(w))
    .filter((w) => {
      const bare = w.replace(/[^\p{L}\d']/gu, "").toLowerCase();
      return !dateFillers.has(bare) && !weekdays.has(bare) && !/^\d{1,2}$/.test(bare);
    })
    .join(" ")
    .replace(/^[\s|,;:()•·–—-]+|[\s|,;:()•·–—-]+$/gu, "");

/** A byline beside the date is fine, and a town before a date with its time; more words make it a sentence. */
function allowed(left: string, line: string, moment: Moment | null): boolean {
  if (!left) return true;
  const words = left.split(" ");
  if (/^by\s/i.test(left) && words.length <= 3) return true;
  if (/^by\s/i.test(left))
    return words.length <= 14 && words.slice(1).every((w) => /^[\p{Lu}|&@]|^(?:and|for|in|of|de|van|al)$/u.test(w));
  const timed = (moment?.value.length ?? 0) > 10 || /\d[:.]\d\d/.test(line.replace(/\d{1,2}\.\d{1,2}\.\d{4}/g, ""));
  return timed && words.length <= 3 && words.every((w) => /^\p{Lu}/u.test(w));
}
