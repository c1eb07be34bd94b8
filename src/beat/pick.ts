import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "../text/home.ts";
import { openTrie, packTrie } from "../text/packed-trie.ts";
import { addName, findNames, newTrie, type OpenTrie, type Trie } from "../text/trie.ts";
import { readCountries } from "./countries.ts";
import { type Head, readHead } from "./head.ts";
import { beatIds } from "./load.ts";
import { compiledFile, packSections } from "./sections.ts";
import { list, readTable } from "./table.ts";

/** What a name says of a beat: that a side of it is spoken of, or somebody or some place of its own. */
interface Sign {
  readonly beat: string;
  readonly side: string | null;
  /** The side's names of more than one word. */
  readonly long: readonly string[];
}

/** A country that a name stands for, by its code. */
interface Abroad {
  readonly country: string;
}

/** The beat for a text no other beat fits: countries, capitals, wires and leaders, and no sides. */
export const NEUTRAL = "world";

/** How much a beat's own person, body or place says, against a name of a side. */
const OWN = 0.5;
/** How often one name counts: a text that repeats one name tells no more of its war. */
const MOST = 6;

/** How many years before its war began a beat's sides may be taken for those of an article: the wars before had others. */
const BEFORE = 18;

/** The countries that the sides of each beat are of or lie in, by code. */
type Homes = ReadonlyMap<string, ReadonlySet<string>>;

let tables: Tables | null = null;

/**
 * The beat a text tells of: the one whose sides it names most often, whose own people, bodies and places it names besides; "world"
 * where none is, or two are alike. A beat only one of whose sides is named counts half, so that a visit of one party's minister
 * elsewhere does not outweigh a war, and needs a name that no other beat has; one none of whose sides is named needs three places or people of its own, and one name alone is none. Such a
 * beat outweighed by a country that has no part in it ("Wagner" in a text on Mali) is not the one, nor is one whose war began long after
 * the text was `published` (a day or instant, where it is known).
 */
export function pickBeat(text: string, published: string | null = null): string {
  tables ??= compiledSigns() ?? signsOf();
  const { signs, homes, since } = tables;
  const year = published === null ? null : Number(published.slice(0, 4));
  const found = new Map<string, Evidence>();
  const abroad = new Map<string, number>();
  const times = new Map<string, number>();
  for (const { start, end, values } of findNames(signs, text)) {
    const name = text.slice(start, end).toLowerCase();
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    if (count > MOST) continue;
    for (const value of values) if ("country" in value) abroad.set(value.country, (abroad.get(value.country) ?? 0) + 1);
    const told = uniqueBy(values.filter((v) => "beat" in v));
    const sole = told.every((v) => v.beat === told[0]!.beat);
    for (const { beat, side, long } of told) {
      if (year !== null && year < (since.get(beat) ?? 0) - BEFORE) continue;
      if (otherwiseMeant(text, start, end, long)) continue;
      const of = found.get(beat) ?? {
        sides: new Set<string>(),
        names: new Set<string>(),
        own: new Set<string>(),
        sole: false,
        weight: 0,
      };
      found.set(beat, of);
      of.names.add(name);
      of.sole ||= sole;
      if (side !== null) of.sides.add(side);
      else of.own.add(name);
      of.weight += side === null ? OWN : 1;
    }
  }
  const scores = [...found].map(([beat, of]): [string, number] => {
    const score = scoreOf(of);
    const strangers = [...abroad].filter(([code]) => !homes.get(beat)?.has(code)).map(([, count]) => count);
    return [beat, of.sides.size > 1 || score > Math.max(0, ...strangers) ? score : 0];
  });
  scores.sort((a, b) => b[1] - a[1]);
  const [first, second] = scores;
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : NEUTRAL;
}

/** "the Somali National Army (SNA)": an abbreviation that the text explains by other words than a side's own. */
const otherwiseMeant = (text: string, start: number, end: number, long: readonly string[]): boolean =>
  end - start < 6 &&
  /^\p{Lu}+$/u.test(text.slice(start, end)) &&
  text.includes(`(${text.slice(start, end)})`) &&
  !long.some((name) => text.includes(name));

interface Evidence {
  readonly names: Set<string>;
  readonly sides: Set<string>;
  readonly own: Set<string>;
  /** Whether a name stands for nothing in any other beat. */
  sole: boolean;
  weight: number;
}

function scoreOf({ sides, own, names, sole, weight }: Evidence): number {
  if (names.size < 2) return 0;
  if (sides.size > 1) return weight;
  const one = weight * (own.size > 1 ? 0.75 : 0.5);
  if (sides.size === 1) return (own.size === 0 && !sole) || one < 1 ? 0 : one;
  return own.size > 2 ? weight * 0.5 : 0;
}

/** What names say, and where the sides are at home. */
interface Tables {
  readonly signs: Trie<Sign | Abroad>;
  readonly homes: Homes;
  readonly since: Years;
}

/** In which year the war of each beat began, where its head tells. */
type Years = ReadonlyMap<string, number>;

/** What the compiled file of all beats tells. */
interface Told {
  readonly beats: readonly string[];
  readonly signs: readonly (Sign | Abroad)[];
  readonly homes: readonly (readonly [beat: string, codes: readonly string[]])[];
  readonly since: readonly (readonly [beat: string, year: number])[];
}

/** The tables as the build compiled them; null where it did not, or there are other beats now. */
function compiledSigns(): Tables | null {
  const sections = compiledFile("all");
  if (!sections) return null;
  const { beats, signs, homes, since } = sections.told as Told;
  if (beats.join() !== beatIds().join()) return null;
  return {
    signs: openTrie(sections.of("signs"), (n) => signs[n]!),
    homes: new Map(homes.map(([beat, codes]) => [beat, new Set(codes)])),
    since: new Map(since),
  };
}

/** The bytes of the file that `compiledSigns` opens. */
export function compileSigns(): Uint8Array {
  const numbers = new Map<string, number>();
  const { signs, homes, since } = signsOf();
  const packed = packTrie(signs, (sign) => {
    const key = JSON.stringify(sign);
    const n = numbers.get(key) ?? numbers.size;
    numbers.set(key, n);
    return n;
  });
  const told: Told = {
    beats: beatIds(),
    signs: [...numbers.keys()].map((key) => JSON.parse(key)),
    homes: [...homes].map(([beat, codes]) => [beat, [...codes]]),
    since: [...since],
  };
  return packSections([...told.beats, SHARED], told, { signs: packed });
}

/** The folder of the tables all beats share. */
const SHARED = "common";

function signsOf(): { readonly signs: OpenTrie<Sign | Abroad>; readonly homes: Homes; readonly since: Years } {
  const trie = newTrie<Sign | Abroad>();
  const homes = new Map<string, ReadonlySet<string>>();
  const since = new Map<string, number>();
  const at = join(home(), "beats", SHARED, "countries.tsv");
  const countries = readCountries(at, `beats/${SHARED}/countries.tsv`);
  for (const c of countries)
    for (const name of new Set([c.name, ...c.forms, ...c.adjectives, ...c.demonyms, ...c.capital]))
      addName(trie, name, { country: c.code });
  for (const beat of beatIds()) {
    const head = readHead(readFileSync(join(home(), "beats", beat, "beat.json"), "utf8"), `beats/${beat}/beat.json`);
    if (head.sides.length === 0) continue;
    if (head.since !== null) since.set(beat, Number(head.since.slice(0, 4)));
    const own = new Set(head.sides.flatMap((s) => [s.id, s.country]));
    homes.set(
      beat,
      new Set(countries.filter((c) => own.has(c.code) || own.has(c.places[0]?.id ?? null)).map((c) => c.code)),
    );
    for (const side of head.sides) {
      const names = new Set([side.name, ...side.adjectives, ...side.demonyms, ...side.metonyms]);
      const long = [...names].filter((name) => name.includes(" "));
      for (const name of names) addName(trie, name, { beat, side: side.id, long });
    }
    for (const name of ownNames(beat, head)) addName(trie, name, { beat, side: null, long: [] });
  }
  return { signs: trie, homes, since };
}

/** Names of a beat's own bodies, people and places: no bare titles, nothing that a side's name stands in by rule ("~army"), no countries. */
function ownNames(beat: string, head: Head): ReadonlySet<string> {
  const folder = join(home(), "beats", beat);
  const sides = new Set(head.sides.flatMap((s) => [s.name, ...s.adjectives, ...s.demonyms, ...s.metonyms]));
  const names = new Set<string>();
  const add = (name: string): void => {
    if (/^\p{Lu}/u.test(name) && name.length > 3 && !sides.has(name)) names.add(name);
  };
  for (const [file, columns] of Object.entries(COLUMNS)) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    for (const row of readTable(path, `beats/${beat}/${file}`, columns, ["about"])) {
      if (row.cells.get("kind") === "country") continue;
      const name = row.cells.get("name") ?? "";
      if (name) add(name);
      if (file === "places.tsv")
        for (const form of list(row, "names")) add(form.slice(form.indexOf("=") + 1).replace(/\[.*\]$/u, ""));
      else for (const form of list(row, "forms")) if (file !== "people.tsv" || form.includes(" ")) add(form);
    }
  }
  return names;
}

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  "organisations.tsv": ["id", "name", "forms", "side", "parent", "kind"],
  "people.tsv": ["id", "name", "forms", "side", "gender", "role", "titles", "organisation", "from", "to"],
  "places.tsv": ["id", "name", "kind", "lat", "lon", "region", "country", "population", "names"],
};

function uniqueBy(values: readonly Sign[]): Sign[] {
  return values.filter(
    (value, at) => values.findIndex((other) => other.beat === value.beat && other.side === value.side) === at,
  );
}
