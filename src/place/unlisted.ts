import type { PlaceKind } from "../beat/beat.ts";
import { world } from "../gazetteer/world.ts";
import { months, weekdays } from "../lang/en/cues-time.ts";
import { bodyWords } from "../lang/en/sources.ts";
import {
  bodyEndings,
  nameArticles,
  nameParts,
  noPlaces,
  peopleEndings,
  personTitles,
  placeFirst,
  regionNouns,
  sentenceOpeners,
  siteNouns,
} from "../lang/en/toponyms.ts";
import type { Word } from "../text/trie.ts";
import { type Evidence, evidenceOf, kindHere, kindOf } from "./evidence.ts";
import { type Ground, smallWords } from "./ground.ts";
import { inTitle } from "./people.ts";

/** A run of capitalised words that no name of the beat covers; word indexes, `to` out. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Its words without marks, in small letters. */
  readonly key: string;
}

/** A name no table has that the article uses for a place. */
export interface NewPlace {
  readonly kind: PlaceKind;
  /** As it is written where it is not in capitals throughout. */
  readonly name: string;
  /** It also speaks or acts, as countries and capitals do. */
  readonly voice: boolean;
}

/** What the whole article says of one name. */
interface Record {
  readonly name: string;
  readonly runs: Run[];
  readonly evidence: Evidence[];
  readonly kinds: PlaceKind[];
}

/** The runs of a text: at most three capitalised words, joined by spaces and hyphens ("al-" and its like taken in). */
export function runsOf({ words, covered, sentences, h }: Ground, taken: readonly boolean[]): Run[] {
  const out: Run[] = [];
  const free = (at: number): boolean => !covered[at] && !taken[at] && sentences[at]! >= 0;
  const capital = (at: number): boolean => free(at) && words[at]!.caps > 0 && !/^\d/.test(words[at]!.key);
  const joins = (at: number): boolean =>
    words[at]?.gap === " " && !words[at - 1]!.possessive && sentences[at] === sentences[at - 1];
  for (let from = 0; from < words.length; from++) {
    if (!capital(from)) continue;
    let to = from + 1;
    while (
      to < words.length &&
      joins(to) &&
      (capital(to) || (nameArticles.has(words[to]!.key) && free(to) && capital(to + 1) && joins(to + 1)))
    )
      to++;
    const run = trimmed(words, h.doc.text, from, to);
    if (run.to - run.from <= 4 && run.to > run.from) out.push(run);
    from = to - 1;
  }
  return out;
}

/** Without the words that open a sentence, and days at its end. */
function trimmed(words: readonly Word[], text: string, from: number, to: number): Run {
  let [first, last] = [from, to];
  while (first < last && sentenceOpeners.has(words[first]!.key) && text[words[first]!.end] !== "-") first++;
  while (last > first && weekdays.has(words[last - 1]!.key)) last--;
  const key = words
    .slice(first, last)
    .map((word) => word.key)
    .join(" ");
  return { from: first, to: last, key };
}

/** What an article makes of the names no table has, by their words in small letters. */
export interface NewNames {
  readonly places: Map<string, NewPlace>;
  /** Names, and parts of names, of people. */
  readonly persons: ReadonlySet<string>;
}

/** The names that this article uses for places no table has, and those it uses for people. */
export function newNames(ground: Ground, runs: readonly Run[]): NewNames {
  const records = recordsOf(ground, runs);
  const persons = personsIn(records);
  const out = new Map<string, NewPlace>();
  for (const [key, record] of records) {
    if (!isPlace(ground, key, record, persons)) continue;
    const first = record.runs[0]!;
    out.set(key, {
      kind: kindFor(record, records),
      name: shown(record.name),
      voice: first.to - first.from === 1 && (record.evidence.includes("speaks") || derived(key, records)),
    });
  }
  return { places: out, persons };
}

/** A name met only in capitals, as it is written elsewhere. */
const shown = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

function recordsOf(ground: Ground, runs: readonly Run[]): Map<string, Record> {
  const { words, h } = ground;
  const records = new Map<string, Record>();
  for (const run of runs) {
    const name = h.doc.text.slice(words[run.from]!.start, words[run.to - 1]!.end);
    const known = records.get(run.key);
    const record = known && known.name !== known.name.toUpperCase() ? known : { ...(known ?? EMPTY()), name };
    records.set(run.key, record);
    record.runs.push(run);
    record.evidence.push(
      dateline(ground, run) ? "sure" : inTitle(ground, run.from) ? null : evidenceOf(ground, run.from, run.to),
    );
    const kind = kindHere(ground, run.from, run.to);
    if (kind) record.kinds.push(kind);
  }
  return records;
}

const EMPTY = (): Omit<Record, "name"> => ({ runs: [], evidence: [], kinds: [] });

/** "XTOWN (Agency) —" at the beginning. */
function dateline({ words, h }: Ground, { from, to }: Run): boolean {
  if (from > 0 || words[from]!.caps < 2) return false;
  return /^(?:, [^.\n]{2,40})? ?(?:\([^)\n]{2,40}\)|[–—-])/.test(
    h.doc.text.slice(words[to - 1]!.end, words[to - 1]!.end + 60),
  );
}

/** Single words that are part of a name of several words that is a person's. */
function personsIn(records: ReadonlyMap<string, Record>): ReadonlySet<string> {
  const out = new Set<string>();
  for (const [key, { evidence }] of records) {
    const parts = key.split(" ");
    if (evidence.includes("no")) for (const part of [key, ...parts]) out.add(part);
    else if (
      parts.length > 1 &&
      !nameParts.has(parts[0]!) &&
      !geographic(parts) &&
      (isGiven(parts) ? !evidence.includes("told") : !evidence.some((one) => one !== null && one !== "speaks"))
    )
      for (const part of parts) out.add(part);
  }
  return out;
}

/** "Lake X", "X Pass". */
const geographic = (parts: readonly string[]): boolean =>
  parts.length > 1 && (placeFirst.has(parts[0]!) || kindOf(parts.at(-1)!) !== null);

/** "Ann Oru": a given name and another. */
const isGiven = (parts: readonly string[]): boolean => parts.length > 1 && world().given(parts[0]!);

const isBody = (parts: readonly string[]): boolean =>
  parts.some((part) => bodyWords.has(part) && !regionNouns.has(part)) || bodyEndings.has(parts.at(-1)!);

function isPlace(ground: Ground, key: string, record: Record, persons: ReadonlySet<string>): boolean {
  const parts = key.split(" ");
  if (parts.some((part) => part.length < 2 || /\d/.test(part))) return false;
  if (
    parts.some(
      (part) =>
        (noPlaces.has(part) && !(parts.length > 1 && nameParts.has(part))) ||
        months.has(part) ||
        weekdays.has(part) ||
        personTitles.has(part),
    )
  )
    return false;
  const has = (one: Evidence): boolean => record.evidence.includes(one);
  if (geographic(parts) && !isBody(parts))
    return !has("no") || has("sure") || has("told") || siteNouns.has(parts.at(-1)!);
  if (parts.length > 3 || isBody(parts) || key.length < 3) return false;
  if (record.runs.every(({ from, to }) => ground.words.slice(from, to).some((word) => word.caps === 2)))
    return has("sure") && record.runs[0]!.from === 0;
  if (has("told")) return !has("no") || !persons.has(key);
  if (has("no") || persons.has(key) || isGiven(parts)) return false;
  return has("sure") || (has("likely") && !has("speaks") && !parts.every((part) => smallWords(ground).has(part)));
}

/** A country is called by a name from which the article makes an adjective. */
const derived = (key: string, records: ReadonlyMap<string, Record>): boolean =>
  peopleEndings.some((end) => [key + end, key.slice(0, -1) + end].some((made) => made !== key && records.has(made)));

function kindFor(record: Record, records: ReadonlyMap<string, Record>): PlaceKind {
  const { from, to, key } = record.runs[0]!;
  const parts = key.split(" ");
  const kind = to - from > 1 ? (kindOf(parts.at(-1)!) ?? siteNouns.get(parts[0]!)) : null;
  if (kind) return kind;
  if (to - from === 1 && derived(key, records)) return "country";
  const kinds = new Set(record.kinds);
  if (kinds.has("settlement") || kinds.size === 0) return "settlement";
  return record.kinds[0]!;
}
