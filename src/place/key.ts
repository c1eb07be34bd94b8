import { foldWord } from "../text/trie.ts";

/**
 * The key two romanisations of one name share: lower case, marks off; shch→w, kh→h, zh→j, ts|tz→c, sh→s, ch→q, x→ks, g→h, then
 * vowels and y dropped and doubles made one. "Horlivka" and "Gorlovka" meet in "hrlvk". Words are joined.
 */
export function consonantKey(name: string): string {
  return plain(name)
    .replace(/shch/g, "w")
    .replace(/kh/g, "h")
    .replace(/zh/g, "j")
    .replace(/t[sz]/g, "c")
    .replace(/sh/g, "s")
    .replace(/ch/g, "q")
    .replace(/x/g, "ks")
    .replace(/g/g, "h")
    .replace(/[aeiouy]/g, "")
    .replace(/(.)\1+/g, "$1");
}

/**
 * The key two spellings of one romanised name share: i, j and y are one letter, doubles are one. Much stricter than
 * `consonantKey`: "Kostyantynivka" and "Kostiantynivka" meet, "Konstantinovka" stays apart.
 */
export const spellingKey = (name: string): string =>
  plain(name)
    .replace(/zhzh/g, "zh")
    .replace(/[jy]/g, "i")
    .replace(/ie/g, "e")
    .replace(/w/g, "v")
    .replace(/(.)\1+/g, "$1");

const plain = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}\p{M}'’ʼ”″]+/u)
    .map(foldWord)
    .join("");
