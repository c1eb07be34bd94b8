import type { PlaceKind } from "../beat/beat.ts";
import { foldWord } from "../text/trie.ts";

/** Letter pairs that are one sound, longest first, and what the consonant key writes for them. */
const PAIRS: Readonly<Record<string, string>> = {
  shch: "w",
  sch: "w",
  kh: "h",
  zh: "j",
  ts: "c",
  tz: "c",
  sh: "s",
  ch: "q",
  x: "ks",
  g: "h",
};
const VOWELS = "aeiouy";
/** Letters such a pair begins with. */
const STARTS = "sktzc";

/**
 * The key two romanisations of one name share: lower case, marks off; shch|sch→w, kh→h, zh→j, ts|tz→c, sh→s, ch→q, x→ks, g→h, then
 * vowels and y dropped and doubles made one. "Horlivka" and "Gorlovka" meet in "hrlvk". Words are joined.
 */
export function consonantKey(name: string): string {
  const letters = plain(name);
  let out = "";
  let last = "";
  for (let i = 0; i < letters.length; ) {
    const letter = letters[i]!;
    if (VOWELS.includes(letter)) {
      i++;
      continue;
    }
    const part = STARTS.includes(letter) ? partAt(letters, i) : letter;
    i += part.length;
    const sound = PAIRS[part] ?? part;
    if (sound !== last) out += sound;
    last = sound;
  }
  return out;
}

/** The longest pair that begins here, else the letter. */
function partAt(letters: string, at: number): string {
  for (let size = 4; size > 1; size--) {
    const part = letters.slice(at, at + size);
    if (PAIRS[part]) return part;
  }
  return letters[at]!;
}

/**
 * The key two spellings of one romanised name share: i, j and y are one letter, doubles are one, "ie" is "e". Much stricter than
 * `consonantKey`: "Kostyantynivka" and "Kostiantynivka" meet, "Konstantinovka" stays apart.
 */
export function spellingKey(name: string): string {
  const letters = plain(name);
  let out = "";
  for (let i = 0; i < letters.length; i++) {
    if (letters.startsWith("zhzh", i)) i += 2;
    const letter = SAME[letters[i]!] ?? letters[i]!;
    if (letter === "e" && out.endsWith("i")) out = out.slice(0, -1);
    if (!out.endsWith(letter)) out += letter;
  }
  return out;
}

const SAME: Readonly<Record<string, string>> = { j: "i", y: "i", w: "v" };
const SIMPLE = /^[A-Za-z]+$/;

const plain = (name: string): string =>
  SIMPLE.test(name)
    ? name.toLowerCase()
    : name
        .split(/[^\p{L}\p{N}\p{M}'’ʼ”″]+/u)
        .map(foldWord)
        .join("");

/** Countries whose names are written in Latin letters, where there is no second romanisation to find. */
const LATIN = new Set(
  `US GB IE AU NZ CA FR DE AT CH BE NL LU IT ES PT MX BR AR CL CO VE PE EC BO PY UY CU DO PR GT HN NI CR PA SV SE NO DK FI IS PL CZ SK HU
  RO HR SI EE LV LT AL TR PH ID MY VN ZA`.split(/\s+/),
);

/** Whether a place is also to be found by its consonants: settlements whose names come from another script. */
export const heard = (kind: PlaceKind, country: string | null): boolean =>
  (kind === "settlement" || kind === "quarter") && !LATIN.has(country ?? "");
