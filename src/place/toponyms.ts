import type { Entry, Gazetteer } from "../gazetteer/gazetteer.ts";
import { months, weekdays } from "../lang/en/cues-time.ts";
import {
  acronyms,
  areaNouns,
  beforeAreas,
  civicNouns,
  locative,
  namedThings,
  nameOpeners,
  nameParts,
  noPlaces,
  personAfter,
  placeFirst,
  placeNouns,
  sentenceOpeners,
  siteNouns,
  streetNouns,
  writes,
} from "../lang/en/toponyms.ts";
import { type CapitalRun, type Hit, isArea, joined, nounOfList, runsWithNames } from "./atlas.ts";
import { evidenceOf } from "./evidence.ts";
import { type Ground, smallWords } from "./ground.ts";
import { isThing, peopleIn, titleBefore } from "./namesakes.ts";
import { inTitle } from "./people.ts";
import { beside, KNOWN, placesThroughout } from "./throughout.ts";

/** What a name of the gazetteer is in the text: a place, a part of a longer name, an adjective or people of a country. */
export type Standing = "place" | "within" | "demonym";

/** A place of the gazetteer named in a text. Word indexes, `to` out; offsets in UTF-16 units. */
export interface Toponym {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly standing: Standing;
  readonly entries: readonly Entry[];
  /** How sure the words are that a place is named here at all. */
  readonly evidence: "strong" | "fair" | "weak";
  /** The name is also an ordinary word, or given to people. */
  readonly common: boolean;
}

/** The toponyms of a text, and names that are places only where the others make it likely. */
export interface Toponyms {
  readonly found: readonly Toponym[];
  readonly doubtful: readonly Toponym[];
}

/** Everything a verdict rests on. */
interface Bench {
  readonly ground: Ground;
  readonly atlas: Gazetteer;
  readonly people: ReadonlySet<string>;
}

/** From so many on it is one even in a headline. */
const GREAT = 100_000;

/**
 * The toponyms of a text outside what `taken` covers: those their words speak for, the same names elsewhere in the text, and those that
 * begin where something else has `told` that a place is named.
 */
export function toponymsIn(
  ground: Ground,
  atlas: Gazetteer,
  taken: readonly boolean[],
  told: ReadonlySet<number>,
): Toponyms {
  const runs = runsWithNames(ground, atlas, taken);
  if (runs.every((run) => run.hits.length === 0)) return { found: [], doubtful: [] };
  const { words: people, inRun } = peopleIn(ground, atlas, runs);
  const bench: Bench = { ground, atlas, people };
  const found: Toponym[] = [];
  const doubtful: Toponym[] = [];
  let last: Toponym | undefined;
  runs.forEach((run, i) => {
    const person = inRun[i]!.length > 0;
    for (const hit of run.hits) {
      const one = judge(bench, run, hit, person, last);
      if (!one) continue;
      (one.evidence === "weak" ? doubtful : found).push(one);
      last = one;
    }
  });
  const sure = placesThroughout(ground, found, doubtful);
  const listed = doubtful.filter((one) => told.has(one.from) || sure.has(one.key) || beside(ground, one, found));
  const kept = found.filter((one) => one.standing !== "place" || sure.has(one.key));
  return {
    found: [...kept, ...listed].sort((a, b) => a.start - b.start),
    doubtful: doubtful.filter((one) => !listed.includes(one)),
  };
}

function judge(bench: Bench, run: CapitalRun, hit: Hit, person: boolean, before: Toponym | undefined): Toponym | null {
  const { ground } = bench;
  const { words } = ground;
  const make = (
    standing: Standing,
    evidence: Toponym["evidence"],
    entries: readonly Entry[],
    to = hit.to,
  ): Toponym => ({
    from: hit.from,
    to,
    start: words[hit.from]!.start,
    end: endOf(ground, to, evidence === "strong" && entries.some((entry) => entry.short)),
    key: hit.key,
    standing,
    entries,
    evidence,
    common: hit.named.given || hit.named.word || isThing(hit.key),
  });
  if (hit.named.demonym)
    return bench.people.has(hit.key) || language(ground, hit) ? null : make("demonym", "strong", hit.named.entries);
  if (hit.to - hit.from === 1 && nameOpeners.has(hit.key) && opensMore(ground, hit)) return null;
  if (hyphenedOn(ground, hit)) return null;
  const listed = areasListed(bench, hit);
  if (listed) return make("place", "strong", listed);
  const entries = fitting(ground, hit, before);
  if (entries.some((entry) => entry.short))
    return make(
      "place",
      "strong",
      entries.filter((entry) => entry.short),
    );
  if (entries.length === 0 || person || titleBefore(ground, run.from)) return null;
  const area = areaWord(ground, hit, run);
  if (area && otherSite(ground, hit, entries)) return null;
  const to = area ? hit.to + 1 : hit.to;
  const left = leftOf(ground, run, hit);
  const right = run.to > to && joined(ground, to) ? run.to : to;
  if (left === "name" || right > to) {
    const standing = partOf(bench, run, hit, left, to);
    return standing && make(standing, "fair", entries, to);
  }
  const evidence = weigh(bench, run, hit, entries, area, left);
  return evidence && make("place", evidence, entries, to);
}

/** "X, Y and Z counties": the areas that bear a name of the list with their noun; null where it is no such list. */
function areasListed({ ground, atlas }: Bench, hit: Hit): readonly Entry[] | null {
  const noun = nounOfList(ground, hit.to);
  const areas = noun ? atlas.named(`${hit.key} ${noun}`)?.entries.filter(isArea) : undefined;
  return areas && areas.length > 0 ? areas : null;
}

/** "Ras al-Oru": the name goes on behind an article in small letters. */
const opensMore = ({ words, sentences }: Ground, { from, to }: Hit): boolean =>
  sentences[to] === sentences[from] && /^(al|el|ad|an|ar|as|at|az|esh|ash|es|er|en)$/.test(words[to]?.key ?? "");

/** "Hamam al-Oru": behind an article with a hyphen the name goes on, but for a country's. */
const hyphenedOn = ({ words, h }: Ground, { to, named }: Hit): boolean =>
  named.entries[0]?.place.kind !== "country" &&
  /^[ -](?:al|el|ad|an|ar|as|ash|at|az|ed|en|er|es|et|ez)-\p{Lu}/u.test(
    h.doc.text.slice(words[to - 1]!.end, words[to - 1]!.end + 6),
  );

/** Where a name ends: behind the full stop of an abbreviation ("U.S.", "Tex."). */
function endOf({ words, h }: Ground, to: number, short: boolean): number {
  const last = words[to - 1]!;
  const initials = last.key.length === 1 && last.caps > 0 && words[to - 2]?.key.length === 1;
  return (short || initials) && h.doc.text[last.end] === "." ? last.end + 1 : last.end;
}

/** Entries that the form may stand for here: abbreviations only after a comma, acronyms only in capitals. */
function fitting({ words, h }: Ground, { from, to, named, key }: Hit, before: Toponym | undefined): readonly Entry[] {
  const whole = words.slice(from, to).every((word) => word.caps === 2 || (word.key.length === 1 && word.caps > 0));
  if (acronyms.has(key) && !whole) return [];
  const after = before !== undefined && /^, ?$/.test(h.doc.text.slice(before.end, words[from]!.start));
  const entries = named.entries.filter((entry) => !entry.short || (after && isPlaceName(before)));
  if (key.length <= 3 && !after) return entries.filter((entry) => entry.own || isArea(entry));
  return entries;
}

const isPlaceName = (one: Toponym): boolean => one.standing === "place";

/** "spoke Greek", "in English". */
const language = ({ words, sentences }: Ground, { from, to }: Hit): boolean => {
  const before = sentences[from - 1] === sentences[from] ? words[from - 1] : undefined;
  const next = sentences[to] === sentences[from] ? words[to] : undefined;
  return (
    !!before &&
    before.caps === 0 &&
    (writes.has(before.key) || before.key === "in") &&
    !(next?.gap === " " && next.caps >= 0 && next.key.length > 3)
  );
};

/** "X County": the noun is of the name where the gazetteer has the name alone. */
function areaWord({ words }: Ground, { to }: Hit, run: CapitalRun): boolean {
  return to < run.to && words[to]!.caps > 0 && areaNouns.has(words[to]!.key);
}

/** "Xtown River" where only towns are called Xtown: a water or height no table has. */
const otherSite = ({ words }: Ground, { to }: Hit, entries: readonly Entry[]): boolean =>
  siteNouns.get(words[to]!.key) === "physical" &&
  !entries.some((entry) => isArea(entry) || entry.place.kind === "physical");

/** What stands left of the name in its run: nothing, words that go with a place ("Northern X"), or another name. */
function leftOf({ words, tokens, sentences }: Ground, run: CapitalRun, hit: Hit): "none" | "area" | "name" {
  if (hit.from === run.from) {
    const [of, body] = [words[hit.from - 1], words[hit.from - 2]];
    return of?.key === "of" &&
      body &&
      body.caps > 0 &&
      sentences[hit.from - 2] === sentences[hit.from] &&
      isThing(body.key) &&
      !areaNouns.has(body.key)
      ? "name"
      : "none";
  }
  const before = words[hit.from - 1]!;
  if (before.caps === 0) return "name";
  if (nameOpeners.has(before.key)) return "name";
  if (beforeAreas.has(before.key) || nameParts.has(before.key) || placeFirst.has(before.key)) return "area";
  if (run.hits.some((other) => other.to === hit.from && (other.named.demonym || other.named.entries.some(isArea))))
    return "area";
  return sentenceOpeners.has(before.key) ||
    (hit.from - 1 === run.from && tokens.get(before.start)?.tag !== "PROPN" && !isThing(before.key))
    ? "none"
    : "name";
}

/** A name within a longer one: of a body or thing ("X City Council") where the place is a great one; else it is none. */
function partOf(
  { ground, people }: Bench,
  run: CapitalRun,
  hit: Hit,
  left: "none" | "area" | "name",
  to: number,
): Standing | null {
  const { words } = ground;
  const last = words[run.to - 1]!.key;
  if (hit.named.word || namedThings.has(words[run.from]!.key)) return null;
  const next = words[to];
  if (next && to < run.to && streetNouns.has(next.key)) return null;
  const great = hit.named.entries.some(
    (entry) => entry.own && (isArea(entry) || (entry.place.population ?? 0) >= GREAT),
  );
  const wide = hit.named.entries.some(
    (entry) => entry.own && (entry.place.kind === "country" || entry.place.kind === "region"),
  );
  if (inTitle(ground, run.from)) return great && !hit.named.given ? "place" : null;
  if (left === "name") {
    if (words[hit.from - 1]!.caps === 0) return great || wide ? "within" : null;
    return (wide || (great && (words[hit.from - 1]!.key === "of" || isThing(words[hit.from - 1]!.key)))) &&
      !people.has(hit.key)
      ? "within"
      : null;
  }
  if (isThing(last) || words.slice(to, run.to).some((word) => isThing(word.key)))
    return great || !people.has(hit.key) ? "within" : null;
  return great && !hit.named.given && !people.has(hit.key) ? "within" : null;
}

function weigh(
  bench: Bench,
  run: CapitalRun,
  hit: Hit,
  entries: readonly Entry[],
  area: boolean,
  left: "none" | "area" | "name",
): Toponym["evidence"] | null {
  const { ground, people } = bench;
  const { words, h, sentences, tokens } = ground;
  const [best] = entries;
  const size = Math.max(
    ...entries.map((entry) =>
      entry.own || isArea(entry) ? (entry.place.population ?? 0) : (entry.place.population ?? 0) / 20,
    ),
  );
  const wide = entries.some(
    (entry) =>
      entry.place.kind === "country" ||
      (entry.place.kind === "region" && size >= 2e6) ||
      entry.place.kind === "physical",
  );
  const single = hit.to - hit.from === 1;
  if (datelined(ground, hit)) return "strong";
  if (single && (noPlaces.has(hit.key) || months.has(hit.key) || weekdays.has(hit.key))) return null;
  if (
    words[hit.from]!.caps === 2 &&
    single &&
    hit.key.length <= 5 &&
    !acronyms.has(hit.key) &&
    !entries.some((entry) => entry.own && entry.place.kind === "physical") &&
    !inTitle(ground, hit.from)
  )
    return null;
  if (namedThings.has(words[hit.from - 1]?.key ?? "")) return null;
  const country = entries.some((entry) => entry.place.kind === "country");
  const titleCase = inTitle(ground, hit.from);
  const told = titleCase ? null : evidenceOf(ground, run.from, hit.to);
  const before = sentences[hit.from - 1] === sentences[hit.from] ? words[hit.from - 1] : undefined;
  const located =
    !!before &&
    before.caps === 0 &&
    (locative.has(before.key) || placeNouns.has(before.key) || isHome(ground, hit.from)) &&
    words[hit.from]!.gap === " ";
  const text = h.doc.text.slice(words[hit.to - 1]!.end, words[hit.to - 1]!.end + 14);
  if (personAfter.test(text) && !wide && !located) return null;
  const civic = civicAfter(ground, hit);
  if (single && isThing(hit.key) && !wide && !located && !civic) return "weak";
  if (
    area ||
    left === "area" ||
    (!single && (areaNouns.has(words[hit.to - 1]!.key) || placeFirst.has(words[hit.from]!.key)))
  )
    return "strong";
  if (people.has(hit.key) && single) return (located && size >= GREAT) || (wide && told !== "no") ? "fair" : null;
  const strong = told === "sure" || told === "told" || (told === "likely" && located);
  if (civic && (told === "no" || told === null) && (!hit.named.word || before?.caps === 0) && !people.has(hit.key))
    return size >= 1_000 || !single ? "fair" : "weak";
  const common = !country && (hit.named.word || (single && smallWords(ground).has(hit.key)));
  if (common) {
    if (single && tokens.get(words[hit.from]!.start)?.tag !== "PROPN" && !located) return null;
    if (strong || (located && told === "likely")) return "strong";
    return located || (told !== "no" && size >= 1e6 && best?.own) ? (size >= KNOWN ? "fair" : "weak") : "weak";
  }
  if (wide || size >= 5e5) return told === "no" && !wide && hit.named.given ? "weak" : "strong";
  if (strong || located) return size >= 1_000 || told === "sure" || told === "told" ? "strong" : "fair";
  if (hit.named.given) return "weak";
  if (titleCase) return size >= GREAT ? "fair" : "weak";
  if (told === "no" && size < GREAT) return "weak";
  if (!single) return size >= 2_000 ? "fair" : "weak";
  return size >= KNOWN && told !== "no" ? "fair" : "weak";
}

/** "Ann Lee of Xtown", "Ann Lee, 54, of Xtown": where somebody comes from. */
function isHome({ words, sentences, h }: Ground, at: number): boolean {
  const [of, name] = [words[at - 1], words[at - 2]];
  if (of?.key !== "of" || !name || sentences[at - 2] !== sentences[at]) return false;
  if (h.doc.text[name.end] === ",") return true;
  const first = words[at - 3];
  return name.caps === 1 && first?.caps === 1 && of.gap === " " && name.gap === " " && !isThing(name.key);
}

/** "the X council", "an X man": the name stands before what a town has. */
function civicAfter({ words, sentences }: Ground, { from, to }: Hit): boolean {
  const next = words[to];
  return (
    !!next &&
    sentences[to] === sentences[from] &&
    next.gap === " " &&
    next.caps === 0 &&
    !words[to - 1]!.possessive &&
    civicNouns.has(next.key)
  );
}

/** "XTOWN, Region (Agency) —" where a text or a line begins. */
export function datelined({ words, h }: Ground, { from, to }: Pick<Hit, "from" | "to">): boolean {
  if (words[from]!.caps !== 2) return false;
  if (from > 6 && h.doc.text[words[from]!.start - 1] !== "\n") return false;
  return /^(?:, [^.\n]{2,40})? ?(?:\([^)\n]{2,40}\)|[–—-])/.test(
    h.doc.text.slice(words[to - 1]!.end, words[to - 1]!.end + 60),
  );
}
