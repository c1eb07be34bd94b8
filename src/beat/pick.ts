import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "../text/home.ts";
import { openTrie, packTrie } from "../text/packed-trie.ts";
import { addName, findNames, newTrie, type OpenTrie, type Trie } from "../text/trie.ts";
import { type Head, readHead } from "./head.ts";
import { beatIds } from "./load.ts";
import { compiledFile, packSections } from "./sections.ts";
import { list, readTable } from "./table.ts";

/** What a name says of a beat: that a side of it is spoken of, or somebody or some place of its own. */
interface Sign {
  readonly beat: string;
  readonly side: string | null;
}

/** The beat for a text no other beat fits: countries, capitals, wires and leaders, and no sides. */
export const NEUTRAL = "world";

/** How much a beat's own person, body or place says, against a name of a side. */
const OWN = 0.5;
/** How often one name counts: a text that repeats one name tells no more of its war. */
const MOST = 6;

let signs: Trie<Sign> | null = null;

/**
 * The beat a text tells of: the one whose sides it names most often, whose own people, bodies and places it names besides; "world"
 * where none is, or two are alike. A beat only one of whose sides is named counts half, so that a visit of one party's minister
 * elsewhere does not outweigh a war; one none of whose sides is named needs three places or people of its own.
 */
export function pickBeat(text: string): string {
  signs ??= compiledSigns() ?? signsOf();
  const found = new Map<string, Evidence>();
  const times = new Map<string, number>();
  for (const { start, end, values } of findNames(signs, text)) {
    const name = text.slice(start, end).toLowerCase();
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    if (count > MOST) continue;
    for (const { beat, side } of uniqueBy(values)) {
      const of = found.get(beat) ?? { sides: new Set<string>(), named: 0, own: new Set<string>(), weight: 0 };
      found.set(beat, of);
      if (side !== null) of.sides.add(side);
      else of.own.add(name);
      of.weight += side === null ? OWN : 1;
    }
  }
  const scores = [...found].map(([beat, of]): [string, number] => [beat, scoreOf(of)]);
  scores.sort((a, b) => b[1] - a[1]);
  const [first, second] = scores;
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : NEUTRAL;
}

interface Evidence {
  readonly sides: Set<string>;
  readonly own: Set<string>;
  weight: number;
}

function scoreOf({ sides, own, weight }: Evidence): number {
  if (sides.size > 1) return weight;
  if (sides.size === 1) return weight * (own.size > 1 ? 0.75 : 0.5);
  return own.size > 2 ? weight * 0.5 : 0;
}

/** What the compiled file of all beats tells. */
interface Told {
  readonly beats: readonly string[];
  readonly signs: readonly Sign[];
}

/** The signs as the build compiled them; null where it did not, or there are other beats now. */
function compiledSigns(): Trie<Sign> | null {
  const sections = compiledFile("all");
  if (!sections) return null;
  const { beats, signs } = sections.told as Told;
  return beats.join() === beatIds().join() ? openTrie(sections.of("signs"), (n) => signs[n]!) : null;
}

/** The bytes of the file that `compiledSigns` opens. */
export function compileSigns(): Uint8Array {
  const numbers = new Map<string, number>();
  const packed = packTrie(signsOf(), (sign) => {
    const key = JSON.stringify(sign);
    const n = numbers.get(key) ?? numbers.size;
    numbers.set(key, n);
    return n;
  });
  const told: Told = { beats: beatIds(), signs: [...numbers.keys()].map((key) => JSON.parse(key)) };
  return packSections(told.beats, told, { signs: packed });
}

function signsOf(): OpenTrie<Sign> {
  const trie = newTrie<Sign>();
  for (const beat of beatIds()) {
    const head = readHead(readFileSync(join(home(), "beats", beat, "beat.json"), "utf8"), `beats/${beat}/beat.json`);
    if (head.sides.length === 0) continue;
    for (const side of head.sides)
      for (const name of new Set([side.name, ...side.adjectives, ...side.demonyms, ...side.metonyms]))
        addName(trie, name, { beat, side: side.id });
    for (const name of ownNames(beat, head)) addName(trie, name, { beat, side: null });
  }
  return trie;
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
