import type { Entry, Gazetteer, Named } from "../gazetteer/gazetteer.ts";
import { bodyWords } from "../lang/en/sources.ts";
import { nameArticles, regionNouns, sentenceOpeners, stateThings } from "../lang/en/toponyms.ts";
import type { Ground } from "./ground.ts";

/** A run of capitalised words that stand side by side, and the names of places met in it. Word indexes, `to` out. */
export interface CapitalRun {
  readonly from: number;
  readonly to: number;
  readonly hits: readonly Hit[];
}

/** A name of the gazetteer met in a run. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly named: Named;
  /** As it was looked up. */
  readonly key: string;
}

/** Two names with a hyphen between are two places only where both have so many people. */
const HYPHENED = 10_000;
/** Characters within which a list of areas comes to its noun. */
const LISTED = 120;
/** Most words a name has. */
const LONGEST = 6;
/** Words within names that are written small. */
const INNER = new Set([
  ..."of de la le les los las del della di da do dos das du des the en y na am im upon on sur au aux der den van von an".split(
    " ",
  ),
  ...nameArticles,
]);
/** Abbreviations in names: a full stop after them ends no sentence. */
const SHORT = new Set(["st", "ste", "mt", "ft", "pt", "co"]);
const FULL: Readonly<Record<string, string>> = {
  st: "saint",
  ste: "sainte",
  mt: "mount",
  ft: "fort",
  pt: "port",
  co: "county",
};

/** The capitalised runs of a text, left of what `taken` covers, each with the longest names found in it from the left. */
export function runsWithNames(ground: Ground, atlas: Gazetteer, taken: readonly boolean[]): CapitalRun[] {
  const { words } = ground;
  const out: CapitalRun[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!opens(ground, from, taken)) continue;
    let to = capitalsFrom(ground, from, taken);
    while (from < to - 1 && opensSentence(ground, from)) from++;
    const hits: Hit[] = [];
    for (let at = from; at < to; ) {
      const hit = longestAt(ground, atlas, at, taken);
      if (hit) hits.push(hit);
      at = hit ? hit.to : at + 1;
      if (at > to) to = capitalsFrom(ground, at - 1, taken);
    }
    out.push(...atHyphens(ground, { from, to, hits }));
    from = to - 1;
  }
  return out;
}

/** "In Xtown": the capital is the sentence's, not the name's as in "In-Xtown" or "OR Xman airport". */
function opensSentence({ words, h }: Ground, at: number): boolean {
  const word = words[at]!;
  if (!sentenceOpeners.has(word.key) || /^[-–]/.test(h.doc.text.slice(word.end, word.end + 1))) return false;
  return word.caps < 2 || words[at + 1]!.caps === 2;
}

/** "Xtown-Ytown": two places with a hyphen between are two runs. */
function atHyphens({ words, h }: Ground, run: CapitalRun): CapitalRun[] {
  if (run.hits.length < 2) return [run];
  const ends = run.hits.filter(
    (hit, i) =>
      run.hits[i + 1]?.from === hit.to &&
      /^[-–]$/.test(h.doc.text.slice(words[hit.to - 1]!.end, words[hit.to]!.start)) &&
      [hit, run.hits[i + 1]!].every((one) => (one.named.entries[0]?.place.population ?? 0) >= HYPHENED),
  );
  if (ends.length === 0) return [run];
  return [run.from, ...ends.map((hit) => hit.to)].map((from, i) => {
    const to = ends[i]?.to ?? run.to;
    return { from, to, hits: run.hits.filter((hit) => hit.from >= from && hit.to <= to) };
  });
}

/** The end of the capitalised words that stand side by side from word `from` on. */
function capitalsFrom(ground: Ground, from: number, taken: readonly boolean[]): number {
  let to = from + 1;
  while (to < ground.words.length && joined(ground, to) && opens(ground, to, taken)) to++;
  return to;
}

const opens = ({ words, sentences }: Ground, at: number, taken: readonly boolean[]): boolean =>
  words[at]!.caps > 0 && !taken[at] && sentences[at]! >= 0 && !/^\d/.test(words[at]!.key);

/** Whether a word goes on with the name of the word before: a space between, or the full stop of an abbreviation or an initial. */
export function joined({ words, sentences, h }: Ground, at: number): boolean {
  const [word, before] = [words[at]!, words[at - 1]!];
  if (before.possessive || sentences[at] !== sentences[at - 1]) return false;
  if (word.gap === ".") return SHORT.has(before.key) || before.key.length === 1;
  return word.gap === " " && !/[\n–—]/.test(h.doc.text.slice(before.end, word.start));
}

/** The longest name that begins with a word; small words ("Isle of X", "X-au-Y") may stand within it. */
function longestAt(ground: Ground, atlas: Gazetteer, at: number, taken: readonly boolean[]): Hit | null {
  const { words } = ground;
  let reach = at + 1;
  while (
    reach < words.length &&
    reach < at + LONGEST &&
    joined(ground, reach) &&
    !taken[reach] &&
    (words[reach]!.caps > 0 || INNER.has(words[reach]!.key))
  )
    reach++;
  for (let end = reach; end > at; end--) {
    if (words[end - 1]!.caps === 0) continue;
    const parts = words.slice(at, end).map((word) => word.key);
    const full = FULL[parts[0]!];
    const named =
      atlas.named(parts.join(" ")) ??
      (full && parts.length > 1 ? atlas.named([full, ...parts.slice(1)].join(" ")) : null);
    if (named && (!(bodyWords.has(parts[0]!) && parts[1] === "of") || named.entries[0]?.place.kind === "country"))
      return { from: at, to: end, named, key: parts.join(" ") };
  }
  return null;
}

/** "X region", "X county" in small letters: the area is meant, by the singular of the noun; null where none follows. */
export function nounAfter({ words, sentences }: Ground, to: number): string | null {
  const next = words[to];
  return next && sentences[to] === sentences[to - 1] && next.gap === " " && !words[to - 1]!.possessive
    ? (regionNouns.get(next.key) ?? null)
    : null;
}

/** "the X line", "X Gov. Y": the words after a name are those of a state, not of a town; null where they are not. */
export function stateAfter({ words, sentences }: Ground, to: number): string | null {
  const next = words[to];
  return next && sentences[to] === sentences[to - 1] && next.gap === " " && !words[to - 1]!.possessive
    ? stateThings.has(next.key)
      ? "state"
      : null
    : null;
}

const LIST = /^(?:(?:, (?:and |or )?| (?:and|or|&) | )\p{Lu}[\p{L}’'.-]*)* (\p{Ll}+s)\b/u;

/** "X, Y and Z counties": the noun of the areas a list names, by its singular; null where it ends in none. */
export function nounOfList({ words, h }: Ground, to: number): string | null {
  const { end, possessive } = words[to - 1]!;
  const next = words[to];
  if (possessive || !next || (next.caps === 0 && !/^(?:and|or|counties|\p{Ll}+s)$/u.test(next.key))) return null;
  const noun = LIST.exec(h.doc.text.slice(end, end + LISTED))?.[1];
  return noun === undefined ? null : (regionNouns.get(noun) ?? null);
}

/** "the states of X", "the province of X": the same, before the name. */
export function nounOf({ words, sentences }: Ground, from: number): string | null {
  const [of, noun] = [words[from - 1], words[from - 2]];
  return of?.key === "of" && noun && sentences[from - 2] === sentences[from]
    ? (regionNouns.get(noun.key) ?? null)
    : null;
}

/** Whether an entry is an area: a country, a region, a county. */
export const isArea = ({ place }: Entry): boolean =>
  place.kind === "country" || place.kind === "region" || place.kind === "district";
