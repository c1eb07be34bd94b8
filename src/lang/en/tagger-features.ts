// What the tagger looks at. Features are 32-bit hashes: a template's number mixed with hashes of words and labels.

import { hash, mix } from "../../text/hash.ts";

/** A word as the tagger sees it, made once for each spelling. */
export interface Sight {
  readonly word: number;
  readonly ending: number;
  readonly shape: number;
  /** Features of the word alone. */
  readonly own: Int32Array;
}

/** How a sentence is capitalised: as usual, As A Headline, ALL OVER, or nowhere. */
export type Casing = 0 | 1 | 2 | 3;

/** Number of features that look around a word. */
export const AROUND = 19;
/** Template of a word that has one label only; no feature to be weighed. */
export const FIXED = 63;
const edge = hash("<>", 0);

/** What a word tells of its sentence's capitalisation. */
export interface Face {
  /** Whether it begins with a letter that has a case. */
  readonly letter: boolean;
  /** Four units or more: shorter words may be small in a headline. */
  readonly long: boolean;
  readonly capital: boolean;
  readonly upper: boolean;
}

/** The face of a word. */
export function faceOf(word: string): Face {
  const first = word.charAt(0);
  const small = first.toLowerCase();
  const capital = first !== small;
  return {
    letter: small !== first.toUpperCase(),
    long: word.length >= 4,
    capital,
    upper: capital && word === word.toUpperCase(),
  };
}

/** A sentence's capitalisation, told by its longer words (the first aside where there are others). */
export function casingOf(faces: readonly Face[]): Casing {
  let [long, capital, upper, any] = [0, 0, 0, 0];
  for (let i = 0; i < faces.length; i++) {
    const face = faces[i]!;
    if (!face.letter) continue;
    if (face.capital) any++;
    if (!face.long || i === 0) continue;
    long++;
    if (face.capital) capital++;
    if (face.upper) upper++;
  }
  if (any === 0) return 3;
  if (long < 2) return 0;
  return upper / long >= 0.7 ? 2 : capital / long >= 0.75 ? 1 : 0;
}

/** Whether a word is in small letters (or a mark), so that it may have one label only. */
export const isPlain = (text: string): boolean => text === plainOf(text);

const ending = /(?:'s|ies|ied|ings|ing|ers|ed|er|es|s|ly|e|y)$/;

/** The word looked at by itself, at the head of a sentence or within, in a sentence so capitalised. */
export function sightOf(text: string, first: boolean, casing: Casing): Sight {
  const lower = plainOf(text);
  const form = shapeOf(text);
  const place = casing * 2 + (first ? 1 : 0);
  const word = hash(lower, 0);
  const shape = hash(form, 1);
  const end = (n: number) => hash(lower.slice(-n), 2);
  const own = [
    word,
    mix(1, word, place),
    mix(2, shape, place),
    mix(3, word, shape),
    mix(4, end(1), 0),
    mix(5, end(2), 0),
    mix(6, end(3), 0),
    mix(7, end(4), 0),
    mix(8, hash(lower.slice(0, 1), 3), 0),
    mix(9, hash(lower.slice(0, 2), 3), 0),
    mix(10, hash(lower.slice(0, 3), 3), 0),
    mix(11, end(2), mix(0, shape, place)),
    mix(12, end(3), mix(0, shape, casing)),
    mix(13, hash(lower.slice(lower.lastIndexOf("-") + 1), 4), lower.includes("-") ? 1 : 0),
    mix(14, casing, first ? 1 : 0),
    mix(15, hash(lower.length > 4 ? lower.replace(ending, "") : lower, 5), 0),
    mix(16, hash(lower.length > 4 ? lower.replace(ending, "") : lower, 5), end(1)),
  ];
  return { word, ending: end(3), shape, own: Int32Array.from(own) };
}

/** Lower case, one form of quotation mark, apostrophe and dash, every digit a nought. */
function plainOf(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  return text
    .toLowerCase()
    .replace(/\d/g, "0")
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[“”„«»]|''/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/…|\.{3,}/g, "...")
    .replace(/00000+/g, "0000");
}

/** "Kh-101" is "Xx-d": kinds of letters, repeated ones once. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}{2,}/gu, "YY")
    .replace(/\p{Lu}/gu, () => (text.length === 1 ? "I" : "X"))
    .replace(/\p{Ll}+|\p{Lo}+/gu, "x")
    .replace(/\d+/g, "d");
}

/** What stands beside a sentence's ends. */
const outside: Sight = { word: edge, ending: edge, shape: edge, own: new Int32Array(0) };

/** The features of the labels chosen for the two words before. */
export const labelsBefore = (before: number, last: number): readonly number[] => [
  mix(20, before, last),
  mix(21, last, 0),
  mix(22, before, 0),
];

/** Writes the features that look around word `i`, given the labels chosen for the two before it. */
export function around(sights: readonly Sight[], i: number, before: number, last: number, out: Int32Array): void {
  const here = sights[i]!;
  const l1 = i > 0 ? sights[i - 1]! : outside;
  const l2 = i > 1 ? sights[i - 2]! : outside;
  const r1 = i + 1 < sights.length ? sights[i + 1]! : outside;
  const r2 = i + 2 < sights.length ? sights[i + 2]! : outside;
  const pair = mix(20, before, last);
  out[0] = mix(23, last, here.word);
  out[1] = mix(24, last, r1.word);
  out[2] = mix(25, last, here.ending);
  out[3] = mix(26, last, here.shape);
  out[4] = mix(27, pair, here.word);
  out[5] = mix(28, l1.word, 0);
  out[6] = mix(29, l2.word, 0);
  out[7] = mix(30, r1.word, 0);
  out[8] = mix(31, r2.word, 0);
  out[9] = mix(32, l1.word, here.word);
  out[10] = mix(33, here.word, r1.word);
  out[11] = mix(34, l1.word, r1.word);
  out[12] = mix(35, r1.ending, here.ending);
  out[13] = mix(36, r1.ending, last);
  out[14] = mix(37, l1.ending, here.ending);
  out[15] = mix(38, r1.shape, here.shape);
  out[16] = mix(39, l1.shape, here.shape);
  out[17] = mix(40, r1.word, r2.word);
  out[18] = mix(41, l2.word, mix(0, l1.word, here.shape));
}
