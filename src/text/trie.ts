// Many names in one pass. Names and texts are cut into words the same way, so that curly and straight apostrophes,
// hyphens and spaces, and letters with and without marks meet.

import { isPlainLetter, isSmallLetter } from "./units.ts";

/** A word of a text: `start` and `end` count UTF-16 units; a possessive ’s is left out of both and told apart. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, without marks and apostrophes: for looking up, never for showing. */
  readonly key: string;
  /** 0 lower case or no case, 1 first letter upper, 2 all letters upper (two or more). */
  readonly caps: 0 | 1 | 2;
  /** Whether a possessive ’s follows. */
  readonly possessive: boolean;
  /** What parts it from the word before: " " (space or hyphen), "." (full stop), "" (anything else, or the start). */
  readonly gap: " " | "." | "";
}

const WORD = /[\p{L}\p{N}\p{M}&]+(?:['’ʼ‘`´″”][\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /['’ʼ‘`´][sS]$/u;
const GAP_SPACE = /^(?:[ \t\u00a0\u202f\u2009]{1,2}\n?|\n|\.?[-‐‑–]|[ \u00a0]?[-‐‑–][ \u00a0]?)$/u;
const GAP_STOP = /^\.[ \u00a0]?$/u;

/** One word of letters that have no marks: Latin, and Cyrillic but for those that are taken apart (ё, й, ї and their like). */
const SIMPLE = /^[A-Za-zІіА-ЕЖ-ИК-Яа-еж-ик-я]+$/;

/** Whether a name is one word that folds to its small letters. */
export const isSimple = (name: string): boolean => SIMPLE.test(name);

let asked: { readonly text: string; readonly words: readonly Word[] } = { text: "", words: [] };

/** The words of a text, in order. Those of the text asked about last are kept: several stations ask about the same one. */
export function wordsOf(text: string): readonly Word[] {
  if (SIMPLE.test(text))
    return [{ start: 0, end: text.length, key: text.toLowerCase(), caps: capsOf(text), possessive: false, gap: "" }];
  if (asked.text !== text) asked = { text, words: cutWords(text) };
  return asked.words;
}

function cutWords(text: string): Word[] {
  const out: Word[] = [];
  let last = -1;
  for (let next = nextWord(text, 0); next; next = nextWord(text, last)) {
    const { start, end } = next;
    const raw = text.slice(start, end);
    const possessive = !next.plain && raw.length > 2 && POSSESSIVE.test(raw);
    const bare = possessive ? raw.slice(0, -2) : raw;
    const key = next.plain ? raw.toLowerCase() : foldWord(bare);
    const gap = last < 0 ? "" : gapOf(text, last, start);
    out.push({ start, end: start + bare.length, key, caps: capsOf(bare), possessive, gap });
    last = end;
  }
  return out;
}

/** The word at an offset or behind it, any possessive with it; `plain` where it has only the letters A to Z. Null behind the last. */
function nextWord(text: string, at: number): { start: number; end: number; plain: boolean } | null {
  const start = text.charCodeAt(at) === SPACE ? at + 1 : at;
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  if (end > start && (text.charCodeAt(end) === SPACE || PLAIN_END.test(text.charAt(end))))
    return { start, end, plain: true };
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  return found && { start: found.index, end: found.index + found[0].length, plain: false };
}

const SPACE = 32;
/** What surely ends a word: nothing, white space, or a mark that no word has in it. */
const PLAIN_END = /^(?:$|[\s,.;:!?()"–—-])/;

const OTHER: Record<string, string> = { ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe" };

/** A word in lower case without marks and apostrophes: "Slov’iansk" and "Sloviansk" fold alike. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower) || SIMPLE.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’ʼ‘`´″”]/g, "")
    .replace(/[ıłøđðþßæœ]/g, (c) => OTHER[c] ?? c);
}

function capsOf(word: string): 0 | 1 | 2 {
  if (isSmallLetter(word.charCodeAt(0))) return 0;
  const first = word[0] ?? "";
  if (first.toLowerCase() === first.toUpperCase()) return word === word.toUpperCase() ? 2 : 1;
  if (first !== first.toUpperCase()) return 0;
  return word.length > 1 && word === word.toUpperCase() ? 2 : 1;
}

function gapOf(text: string, from: number, to: number): " " | "." | "" {
  if (to === from + 1 && text.charCodeAt(from) === SPACE) return " ";
  const between = text.slice(from, to);
  if (GAP_SPACE.test(between)) return " ";
  return GAP_STOP.test(between) ? "." : "";
}

/** A name that ends at a path. */
export interface Name<T> {
  /** What its words ask of the text's capitals, two bits a word; words behind the fifteenth ask nothing. */
  readonly caps: number;
  /** Whether a full stop belongs to it. */
  readonly closing: boolean;
  readonly value: T;
}

/** Names and what each stands for, by their words. */
export interface Trie<T> {
  /**
   * The names that end with the last word of a path, none where names only go on from there, undefined where no name begins so.
   * A path is the words' keys, each after its gap but the first, "'s" behind a possessive within a name.
   */
  at(path: string): readonly Name<T>[] | undefined;
}

/** A trie that names are added to. */
export interface OpenTrie<T> extends Trie<T> {
  readonly paths: Map<string, Name<T>[]>;
}

/** A place in a text where a name was found; `values` are all that answer to these words, in the order they were added. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  /** First word (in) and last word (out), as indexes into the words searched. */
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

/** An empty trie. */
export function newTrie<T>(): OpenTrie<T> {
  const paths = new Map<string, Name<T>[]>();
  return { paths, at: (path) => paths.get(path) };
}

/**
 * Adds a name. Words written with a capital match only words with a capital; words written ALL CAPS (two letters or more)
 * only ALL CAPS; words in lower case match in any case. A name without words is a RangeError.
 */
export function addName<T>({ paths }: OpenTrie<T>, name: string, value: T): void {
  if (SIMPLE.test(name)) {
    put(paths, name.toLowerCase(), { caps: capsOf(name), closing: false, value });
    return;
  }
  const words = cutWords(name);
  if (words.length === 0) throw new RangeError(`A name without words: "${name}"`);
  let path = "";
  let caps = 0;
  words.forEach((word, at) => {
    if (at > 0) {
      put(paths, path, null);
      path += word.gap || " ";
    }
    path += `${word.key}${word.possessive && at < words.length - 1 ? "'s" : ""}`;
    if (at < 15) caps |= word.caps << (2 * at);
  });
  put(paths, path, { caps, closing: /\p{L}\.$/u.test(name) && words.length > 1, value });
}

function put<T>(paths: Map<string, Name<T>[]>, path: string, name: Name<T> | null): void {
  const known = paths.get(path);
  if (!known) paths.set(path, name ? [name] : []);
  else if (name) known.push(name);
}

/** All names in a text, leftmost first and longest; they do not overlap. Linear in the text's length. */
export function findNames<T>(trie: Trie<T>, text: string, words: readonly Word[] = wordsOf(text)): Found<T>[] {
  const out: Found<T>[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestAt(trie, text, words, at);
    if (found) out.push(found);
    at = found ? found.to : at + 1;
  }
  return out;
}

/** The longest name that starts with word `at`, or null. */
export function longestAt<T>(trie: Trie<T>, text: string, words: readonly Word[], at: number): Found<T> | null {
  let path = words[at]!.key;
  let best: Found<T> | null = null;
  for (let to = at + 1; ; to++) {
    const word = words[to - 1]!;
    const names = trie.at(path);
    if (names?.length) best = foundBy(names, text, words, at, to) ?? best;
    const next = words[to];
    if (!next || next.gap === "" || (word.possessive && next.gap !== " ")) return best;
    if (word.possessive) path += "'s";
    if (word.possessive ? !trie.at(path) : !names) return best;
    path += next.gap + next.key;
  }
}

/** Those of the names over words `from` to `to` whose capitals fit, or null. */
function foundBy<T>(
  names: readonly Name<T>[],
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
): Found<T> | null {
  const hit = names.filter((name) => fits(name.caps, words, from));
  if (hit.length === 0) return null;
  const { end } = words[to - 1]!;
  const stop = text[end] === "." && hit.some((name) => name.closing);
  return { start: words[from]!.start, end: end + (stop ? 1 : 0), from, to, values: hit.map((name) => name.value) };
}

function fits(caps: number, words: readonly Word[], from: number): boolean {
  for (let [rest, i] = [caps, from]; rest !== 0; rest >>>= 2, i++)
    if ((rest & 3) !== 0 && words[i]!.caps < (rest & 3)) return false;
  return true;
}
