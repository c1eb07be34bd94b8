import type { Hearing } from "../../lang/doc.ts";
import type { Words } from "../../lang/words.ts";
import type { PlaceMention } from "../../model/reading.ts";
import type { Span } from "../../text/span.ts";
import { firstFrom, lowerOf } from "../lookup.ts";
import { type Seat, seatOf } from "./capital.ts";
import { type Line, linesOf } from "./lines.ts";
import { datelineEnd, framing, gauged, speaks } from "./standing.ts";
import { sure, telling } from "./weights.ts";

/** How a place stands where it is named. */
export type Standing = "plain" | "dateline" | "spoken" | "quoted" | "frame";

/** How wide a place is. */
export type Level = "town" | "site" | "region" | "country";

/** A mention of a place as part of a story. */
export interface Told {
  readonly mention: PlaceMention;
  readonly sentence: number;
  readonly standing: Standing;
  /** A preposition of place stands before it, or it is what is taken or struck: "in X", "captured X". */
  readonly located: boolean;
  /** Its sentence begins with it: "In X, …". */
  readonly opens: boolean;
  /** The noun that says what it is: "town" of "the town of X". */
  readonly sort: string | null;
  /** It is called a capital. */
  readonly seat: Seat | null;
}

/** A site that bears a town's name. */
export interface Site extends Span {
  readonly name: string;
  readonly noun: string;
}

/** What an article's places are to what it tells. */
export interface Story {
  readonly lines: readonly Line[];
  /** How much of the story a place is: from 0 to 1, 1 for the foremost of its level. */
  share(name: string): number;
  /** The foremost place of a level, where the story has one that stands out. */
  topic(level: Level): PlaceMention | null;
  /** The mentions from one sentence to another, both included. */
  within(from: number, to: number): readonly Told[];
  /** The site with a noun that was named last before an offset, under its longer name ("X International Airport"), or null. */
  site(noun: string, before: number): Site | null;
  /** The towns that are called capitals, in text order. */
  readonly seats: readonly Told[];
  /** The mentions of a place. */
  of(name: string): readonly Told[];
}

/** How wide a place of some kind is; what is not known is taken for a town. */
export const levelOf = (kind: PlaceMention["kind"]): Level =>
  kind === "country"
    ? "country"
    : kind === "region" || kind === "district"
      ? "region"
      : kind === "quarter" || kind === "physical"
        ? "site"
        : "town";

/** Reads an article's places as a story: which of them it is about, and which are only named. */
export function storyOf(h: Hearing, words: Words, mentions: readonly PlaceMention[], sources: readonly Span[]): Story {
  const lines = linesOf(h, words);
  const told = toldIn(h, words, mentions, sources);
  const weights = weigh(h, lines, told);
  const tops = new Map<Level, { mention: PlaceMention; weight: number }>();
  const levels = new Map<string, Level>();
  for (const { mention } of told) {
    const level = levelOf(mention.kind);
    levels.set(mention.name, level);
    const weight = weights.get(mention.name) ?? 0;
    if (weight > (tops.get(level)?.weight ?? 0)) tops.set(level, { mention, weight });
  }
  const named = byName(told);
  const sites = mentions.flatMap((m) => (m.role === "place" || m.role === "within" ? (siteOf(h, words, m) ?? []) : []));
  return {
    lines,
    seats: told.filter((t) => t.seat !== null && levelOf(t.mention.kind) === "town"),
    share: (name) => {
      const top = tops.get(levels.get(name) ?? "town")?.weight ?? 0;
      return (weights.get(name) ?? 0) / Math.max(top, sure);
    },
    topic: (level) => tops.get(level)?.mention ?? null,
    within: (from, to) => told.slice(firstIn(told, from), firstIn(told, to + 1)),
    site: (noun, before) => sites.findLast((s) => s.noun === noun && s.end <= before) ?? null,
    of: (name) => named.get(name) ?? [],
  };
}

function byName(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const by = new Map<string, Told[]>();
  for (const t of told) {
    const known = by.get(t.mention.name);
    if (known) known.push(t);
    else by.set(t.mention.name, [t]);
  }
  return by;
}

/** Index of the first mention in a sentence or after it. */
function firstIn(told: readonly Told[], sentence: number): number {
  let low = 0;
  let high = told.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (told[mid]!.sentence < sentence) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The mentions that are places, with where and how they stand. */
function toldIn(
  h: Hearing,
  words: Words,
  mentions: readonly PlaceMention[],
  sources: readonly Span[],
): readonly Told[] {
  const line = datelineEnd(h.doc.text);
  const { sentences } = h.doc;
  let at = 0;
  return mentions.flatMap((mention, i) => {
    if (mention.role !== "place") return [];
    while (at + 1 < sentences.length && sentences[at + 1]!.start <= mention.start) at++;
    const next = mentions[i + 1];
    const before = mentions[i - 1];
    const standing: Standing =
      mention.end <= line
        ? "dateline"
        : (speaks(h, words, at, mention, sources) ??
          ((framing(h.doc.text, before, mention) && !(next && next.start < mention.end)) ||
          gauged(h, words, at, mention)
            ? "frame"
            : "plain"));
    const { located, sort, opens } = setting(h, words, at, mention);
    const seat = seatOf(h, words, at, mention);
    return [{ mention, sentence: at, standing, located, sort, opens, seat }];
  });
}

/** What stands right around a name: the preposition or verb before it, and the noun for what it is. */
function setting(
  h: Hearing,
  words: Words,
  sentence: number,
  mention: PlaceMention,
): Pick<Told, "located" | "sort" | "opens"> {
  const tokens = h.doc.sentences[sentence]?.tokens ?? [];
  const at = firstFrom(tokens, mention.start);
  const sortOf = (k: number): string | null => {
    const word = lowerOf(tokens[k]).replace(/s$/, "");
    return words.places.sorts.has(word) ? word : words.places.sorts.has(lowerOf(tokens[k])) ? lowerOf(tokens[k]) : null;
  };
  let k = at - 1;
  let sort: string | null = null;
  const wide = levelOf(mention.kind) !== "town" && words.places.capitals.has(lowerOf(tokens[k - 1]));
  if (lowerOf(tokens[k]) === "of" && sortOf(k - 1) && !wide) {
    sort = sortOf(k - 1);
    k -= 2;
  } else if (sortOf(k)) {
    sort = sortOf(k);
    k--;
  }
  let to = at;
  while (to < tokens.length && tokens[to]!.start < mention.end) to++;
  sort ??= sortOf(to);
  while (k >= 0 && at - k < 7 && /^(?:ADJ|DET|NOUN|NUM)$/.test(tokens[k]!.tag)) k--;
  const before = tokens[k];
  const head = tokens.slice(0, at);
  const first = head.findIndex((t) => t.tag !== "CCONJ" && t.tag !== "ADV" && t.text !== ",");
  const opens =
    at > 0 &&
    at <= 8 &&
    head[first]?.tag === "ADP" &&
    head.slice(first).every((t) => t.tag !== "VERB" && t.tag !== "PUNCT" && t.tag !== "PROPN");
  return { located: before?.tag === "ADP" || before?.tag === "VERB" || before?.text === ",", sort, opens };
}

/** "X International Airport": up to two words in capitals and the noun of a site after a town's name. */
function siteOf(h: Hearing, words: Words, mention: PlaceMention): Site | null {
  const rest = h.doc.text.slice(mention.end, mention.end + 48);
  const after = /^(?: [\p{L}-]+){1,3}/u.exec(rest)?.[0].trim().split(" ") ?? [];
  for (const [i, word] of after.entries()) {
    const noun = word.toLowerCase();
    if (words.places.sorts.get(noun) === "site")
      return {
        name: `${mention.text} ${after.slice(0, i + 1).join(" ")}`,
        noun,
        start: mention.start,
        end: mention.end,
      };
    if (word[0] === noun[0]) return null;
  }
  return null;
}

/** How much each place, by its name, is what the story tells of. */
function weigh(h: Hearing, lines: readonly Line[], told: readonly Told[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const title = h.head.title ?? "";
  const often = new Map<string, number>();
  let first = true;
  for (const { mention, sentence, standing, located } of told) {
    const line = lines[sentence]!;
    const names = often.get(mention.name) ?? 0;
    often.set(mention.name, names + 1);
    if (!names && title.includes(mention.text)) add(weights, mention.name, telling.title);
    if (standing === "dateline" || standing === "spoken" || standing === "quoted") continue;
    const part = standing === "frame" ? telling.frame : line.back ? telling.back : 1;
    const worth =
      names < telling.most ? (line.event ? (located ? telling.event : telling.unplaced) : telling.named) : 0;
    const lead = (h.doc.sentences[sentence]?.block ?? 9) < 2 ? telling.lead : 0;
    add(weights, mention.name, part * (worth + lead + (first && line.event ? telling.first : 0)));
    if (line.event && part === 1) first = false;
  }
  return weights;
}

const add = (weights: Map<string, number>, name: string, weight: number): void => {
  weights.set(name, (weights.get(name) ?? 0) + weight);
};
