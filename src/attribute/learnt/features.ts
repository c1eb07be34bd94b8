// What the model looks at. Every feature is a 32-bit number: a template's number mixed with words, classes, counts.
import type { Token } from "../../lang/doc.ts";
import { hash, mix } from "../../text/hash.ts";
import type { Line } from "../line.ts";
import { groupStart, subjectBefore } from "../subject.ts";
import type { WordClass } from "../words.ts";
import { numberOf } from "./hash.ts";
import { sortOf } from "./sort.ts";
import { isWord, type Range, type View } from "./view.ts";

const classes: readonly WordClass[] = [
  "noun",
  "name",
  "adjective",
  "number",
  "determiner",
  "pronoun",
  "owner",
  "preposition",
  "finite",
  "auxiliary",
  "participle",
  "gerund",
  "base",
  "adverb",
  "conjunction",
  "subordinator",
  "that",
  "relative",
  "to",
  "comma",
  "stop",
  "mark",
  "other",
];
const classNumbers = new Map(classes.map((c, i) => [c, i]));

/** A line's words as numbers, made once for all that is asked about them; good until the next line's are. */
export interface Sight {
  /** How many words there are: the rows may be longer. */
  readonly size: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  readonly kind: Uint8Array;
  /** What a word's place tells: its class, quotation, what the rules make of it; all small numbers in one. */
  readonly place: Int32Array;
}

const START = numberOf("<start>");
const END = numberOf("<end>");

/** Class number of the word at `i`; 30 before the line, 31 behind it. */
const kindAt = (s: Sight, i: number): number => (i < 0 ? 30 : i >= s.size ? 31 : s.kind[i]!);
const wordAt = (s: Sight, i: number): number => (i < 0 ? START : i >= s.size ? END : s.word[i]!);
const tagAt = (s: Sight, i: number): number => (i < 0 ? START : i >= s.size ? END : s.tag[i]!);

/** Rows for the words of one line after the other. */
const rowsFor = (n: number) => ({
  word: new Int32Array(n),
  lemma: new Int32Array(n),
  tag: new Int32Array(n),
  kind: new Uint8Array(n),
  place: new Int32Array(n),
  roles: new Uint8Array(n),
});
let rows = rowsFor(128);

/** A line's words as the features need them. */
export function sightOf(v: View): Sight {
  const n = v.line.words.length;
  if (rows.word.length < n) rows = rowsFor(n + 64);
  const { word, lemma, tag, kind, place, roles } = rows;
  writeRoles(v, roles);
  for (let i = 0; i < n; i++) {
    const sort = v.sorts[i]!;
    word[i] = sort.word;
    lemma[i] = sort.lemma;
    tag[i] = sort.tagNumber ^ sort.formNumber;
    kind[i] = classNumbers.get(v.line.classes[i]!) ?? 22;
    const edge = (i === 0 ? 1 : 0) + (i === n - 1 ? 2 : 0) + (v.line.timeStart[i]! >= 0 ? 4 : 0);
    const depth = Math.min(2, v.line.depth[i]!);
    place[i] = (((kind[i]! * 64 + quoteState(v, i)) * 64 + roles[i]!) * 8 + edge) * 3 + depth;
  }
  return { size: n, word, lemma, tag, kind, place };
}

/** How a word stands to the quotation it lies in: 0 outside, 1 a mark, else 32 and flags. */
function quoteState({ line, quotes }: View, i: number): number {
  const q = line.quote[i]!;
  if (q < 0) return line.classes[i] === "mark" && isMark(line.words[i]!) ? 1 : 0;
  const at = quotes[q]!;
  return (
    32 +
    (i === 0 || line.quote[i - 1] !== q ? 1 : 0) +
    (line.quote[i + 1] !== q ? 2 : 0) +
    (at.start < line.start ? 4 : 0) +
    (at.end > line.end ? 8 : 0) +
    (at.end - at.start < 25 ? 16 : 0)
  );
}

const isMark = (w: Token): boolean => /^["“”„«»‘’'‚‹›「」`]+$/.test(w.text);

/** Writes what the rules make of each word, whichever the cue: flags of six bits. */
function writeRoles({ at, proposals }: View, roles: Uint8Array): void {
  for (let i = 0; i < at.length; i++) {
    const p = at[i];
    roles[i] = p ? (p.draft ? 1 : 2) : 0;
  }
  for (const { left, right, source } of proposals) {
    if (source) for (let k = source[0]; k < source[1]; k++) roles[k]! |= 4;
    if (left) markSaid(left, roles);
    if (right) markSaid(right, roles);
  }
}

function markSaid(at: Range, roles: Uint8Array): void {
  roles[at[0]]! |= 8;
  roles[at[1] - 1]! |= 16;
  for (let k = at[0]; k < at[1]; k++) roles[k]! |= 32;
}

/** What a word is by itself. */
export function ownFeatures(w: Token): number[] {
  const { word, lemma, tagNumber, formNumber } = sortOf(w);
  return [
    mix(1, word, 0),
    mix(2, lemma, tagNumber),
    mix(3, hash(w.lower.slice(-3), 1), 0),
    mix(4, hash(shapeOf(w.text), 1), 0),
    mix(5, tagNumber ^ formNumber, 0),
  ];
}

const shapeOf = (text: string): string =>
  text
    .slice(0, 40)
    .replace(/\p{Lu}{2,}/gu, "Y")
    .replace(/\p{Lu}/gu, "X")
    .replace(/[\p{Ll}\p{Lo}]+/gu, "x")
    .replace(/\d+/g, "d")
    .slice(0, 6);

/** What a word's place tells (see `Sight.place`). */
export function placeFeatures(place: number): number[] {
  const edges = place % 24;
  const roles = Math.floor(place / 24) % 64;
  const quote = Math.floor(place / (24 * 64)) % 64;
  const kind = Math.floor(place / (24 * 64 * 64));
  return [mix(6, kind, 0), mix(7, quote, 0), mix(8, roles, 0), mix(9, edges, 0)];
}

/** What each feature of a cue looks at, in their order, for people to read. */
export const cueNames: readonly string[] = [
  "the word",
  "the word's form",
  "the word and the next",
  "the word and what sort of word is next",
  "the word and the next two",
  "the word and the one before",
  "the word and what opens behind it",
  "what sorts of words follow",
  "the rule",
  "the rule and the word",
  "the verb's auxiliaries",
  "the verb's auxiliaries and the word",
  "the subject's last word",
  "the sort of subject",
  "the sort of subject and the word",
  "the sort of subject and the verb's form",
  "what stands before the verb",
  "quotations near by",
  "quotations near by and the word",
  "the sort of line",
];

/** Number of features that speak for a word being a cue. */
export const CUE = cueNames.length;

/** Writes what speaks for word `i` being a cue. */
export function cueFeatures(v: View, s: Sight, i: number, out: Int32Array): void {
  const { line } = v;
  const w = line.words[i]!;
  const lemma = s.lemma[i]!;
  const { tagged, formNumber: form } = v.sorts[i]!;
  const p = v.at[i];
  const group = groupStart(line, i);
  let verbs = 17;
  for (let k = group; k < i; k++) verbs = mix(0, verbs, s.word[k]!);
  const subject = p?.cue.subject ?? (w.tag === "VERB" || w.tag === "AUX" ? subjectBefore(line, group) : null);
  const own = subject !== null && subject.from >= 0;
  const head = own ? wordAt(s, subject.to - 1) : 0;
  const who = subject ? mix(0, numberOf(subject.relation), own ? kindAt(s, subject.to - 1) : 40) : 0;
  const rule = p ? (p.draft ? numberOf(p.draft.rule) : mix(0, numberOf(p.cue.kind), 1)) : 0;
  let after = i + 1;
  while (after < line.words.length && (line.classes[after] === "adverb" || line.timeStart[after]! >= 0)) after++;
  const quotes = quotesAround(line, i);
  const next = wordAt(s, i + 1);
  const size = line.words.length > 40 ? 2 : line.words.length < 12 ? 1 : 0;
  out[0] = mix(1, tagged, 0);
  out[1] = mix(2, tagged, form);
  out[2] = mix(3, lemma, next);
  out[3] = mix(4, lemma, tagAt(s, i + 1));
  out[4] = mix(5, mix(0, lemma, next), wordAt(s, i + 2));
  out[5] = mix(6, lemma, wordAt(s, i - 1));
  out[6] = mix(7, lemma, kindAt(s, after));
  out[7] = mix(8, form, kindAt(s, i + 1) * 32 + kindAt(s, i + 2));
  out[8] = mix(9, rule, 0);
  out[9] = mix(10, rule, lemma);
  out[10] = mix(11, verbs, 0);
  out[11] = mix(12, verbs, lemma);
  out[12] = mix(13, head, 0);
  out[13] = mix(14, who, 0);
  out[14] = mix(15, who, lemma);
  out[15] = mix(16, who, mix(0, verbs, form));
  out[16] = mix(17, wordAt(s, group - 1), form);
  out[17] = mix(18, quotes, 0);
  out[18] = mix(19, quotes, lemma);
  out[19] = mix(20, (v.title ? 4 : 0) + (line.depth[i] ? 8 : 0) + size, Math.min(3, v.proposals.length));
}

/** Whether quotations stand near, before and behind: two small numbers in one. */
function quotesAround(line: Line, i: number): number {
  let [before, after] = [0, 0];
  for (let k = 1; k <= 8 && k <= i && !before; k++) if (line.quote[i - k]! >= 0) before = k < 4 ? 1 : 2;
  for (let k = 1; k <= 8 && i + k < line.quote.length && !after; k++)
    if (line.quote[i + k]! >= 0) after = k < 4 ? 1 : 2;
  return before * 3 + after + (line.quote[i]! >= 0 ? 9 : 0);
}

/** What lies between a cue and each other word: counts of commas, finite verbs, other cues, clause openers; two bits each. */
function betweenOf(v: View, cue: number): Int32Array {
  const n = v.line.words.length;
  const between = roomFor(n, betweens);
  between.fill(0, Math.max(0, cue - 1), cue + 2);
  for (let k = cue + 2; k < n; k++) between[k] = counted(v, cue, between[k - 1]!, k - 1);
  for (let k = cue - 2; k >= 0; k--) between[k] = counted(v, cue, between[k + 1]!, k + 1);
  return between;
}

/** The counts `before`, and word `k`; none goes above three. */
function counted(v: View, cue: number, before: number, k: number): number {
  const p = v.at[k];
  let counts = before;
  if (p && p !== v.at[cue] && (counts & 48) !== 48) counts += 16;
  switch (v.line.classes[k]) {
    case "comma":
      return (counts & 3) === 3 ? counts : counts + 1;
    case "finite":
    case "auxiliary":
      return (counts & 12) === 12 ? counts : counts + 4;
    case "that":
    case "relative":
    case "subordinator":
    case "conjunction":
    case "stop":
      return counts >> 6 === 3 ? counts : counts + 64;
    default:
      return counts;
  }
}

/** Room that is written anew for every cue. */
const [betweens, edgings] = [{ of: new Int32Array(128) }, { of: new Int32Array(128) }];

function roomFor(n: number, room: { of: Int32Array }): Int32Array {
  if (room.of.length < n) room.of = new Int32Array(n + 64);
  return room.of;
}

/** How the rules' proposals begin and end at each word: own ones in the lower six bits, others' in the upper six. */
function edgesOf(v: View, cue: number): Int32Array {
  const edges = roomFor(v.line.words.length, edgings).fill(0, 0, v.line.words.length);
  const own = v.at[cue];
  for (const p of v.proposals) {
    const shift = p === own ? 0 : 6;
    mark(edges, p.left, shift);
    mark(edges, p.right, shift + 2);
    mark(edges, p.source, shift + 4);
  }
  return edges;
}

function mark(edges: Int32Array, at: Range | null, shift: number): void {
  if (!at) return;
  edges[at[0]]! |= 1 << shift;
  edges[at[1] - 1]! |= 2 << shift;
}

const bucket = (n: number): number => (n <= 4 ? n : n <= 6 ? 5 : n <= 9 ? 6 : n <= 14 ? 7 : n <= 22 ? 8 : 9);

/**
 * What tells how a word stands to a cue: some of it are small numbers, looked up by themselves (a template's number times `SMALL` and
 * the value), the rest hashes.
 */
export const PAIR_SMALL = 6;
/** Number of hashed features of a pair. */
export const PAIR_HASHED = 5;
/** Values of a small feature of a pair are below this. */
export const SMALL = 16384;

/** A small feature as a hash, as the tables know it. */
export const hashOfSmall = (small: number): number => mix(40, Math.floor(small / SMALL), small % SMALL);

/** What is asked about every word with one cue, made once; good until the next one is. */
export interface PairSight {
  readonly between: Int32Array;
  readonly edges: Int32Array;
  readonly rule: number;
  /** The cue's lemma before and behind it, and at it. */
  readonly lemma: readonly [number, number, number];
  readonly tag: readonly [number, number, number];
}

/** A cue made ready to ask how words stand to it. */
export function pairSightOf(v: View, s: Sight, cue: number): PairSight {
  const own = v.at[cue];
  const [lemma, tag] = [s.lemma[cue]!, s.tag[cue]!];
  return {
    between: betweenOf(v, cue),
    edges: edgesOf(v, cue),
    rule: own ? (own.draft ? numberOf(own.draft.rule) : 1) : 0,
    lemma: [mix(0, lemma, 0), mix(0, lemma, 1), mix(0, lemma, 2)],
    tag: [mix(0, tag, 0), mix(0, tag, 1), mix(0, tag, 2)],
  };
}

/** Writes how word `i` stands to a cue. */
export function pairFeatures(
  { line }: View,
  s: Sight,
  at: PairSight,
  cue: number,
  i: number,
  small: Int32Array,
  hashed: Int32Array,
): void {
  const side = i < cue ? 0 : i > cue ? 1 : 2;
  const dist = bucket(Math.abs(i - cue));
  const between = at.between[i]!;
  const [commas, verbs, cues, clauses] = [between & 3, (between >> 2) & 3, (between >> 4) & 3, between >> 6];
  const few = commas > 2 ? 2 : commas;
  const q = line.quote[i]!;
  const part = q < 0 ? 0 : i === 0 || line.quote[i - 1] !== q ? 1 : line.quote[i + 1] !== q ? 2 : 3;
  const quote = part * 3 + (line.quote[cue]! >= 0 ? (q === line.quote[cue] ? 1 : 2) : 0);
  const kind = kindAt(s, i);
  const near = dist < 4 ? dist : 9;
  const edges = at.edges[i]!;
  small[0] = side * 10 + dist;
  small[1] = SMALL + side * 64 + commas + verbs * 4 + clauses * 16;
  small[2] = SMALL * 2 + (side * 12 + quote) * 3 + (verbs > 2 ? 2 : verbs);
  small[3] = SMALL * 3 + side * 4096 + edges;
  small[4] = SMALL * 4 + (side * 36 + edgeKind(line, s, i)) * 3 + few;
  small[5] = SMALL * 5 + (side * 4 + cues) * 3 + few;
  hashed[0] = mix(5, edges, at.rule);
  hashed[1] = mix(8, at.lemma[side]!, near * 32 + kind);
  hashed[2] = mix(9, at.lemma[side]!, near < 4 ? wordAt(s, i) : 0);
  hashed[3] = mix(10, at.tag[side]!, (kindAt(s, i - 1) * 32 + kind) * 32 + kindAt(s, i + 1));
  hashed[4] = mix(11, side * 3 + (verbs > 2 ? 2 : verbs), kind * 32 + kindAt(s, i + 1));
}

/** Whether a word is the first or last of its line, marks aside; else the class of the one behind. */
function edgeKind(line: Line, s: Sight, i: number): number {
  let first = i - 1;
  while (first >= 0 && !isWord(line, first)) first--;
  let last = i + 1;
  while (last < line.words.length && !isWord(line, last)) last++;
  if (first >= 0 && last < line.words.length) return kindAt(s, i + 1);
  return 32 + (first < 0 ? 1 : 0) + (last >= line.words.length ? 2 : 0);
}
