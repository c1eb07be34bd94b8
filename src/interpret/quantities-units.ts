import { betweenNumberAndNoun, calibres, phraseEnds, samePlural } from "../lang/en/numerals.ts";
import { type Dimension, makes, spellings, units } from "../lang/en/units.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "./quantities-words.ts";

/** What a number counts. */
export interface Counted {
  /** Canonical unit, else the noun itself in the plural. */
  readonly unit: string;
  readonly dimension: Dimension;
  readonly factor: number;
  /** Whether the unit table knows it. */
  readonly known: boolean;
  /** The words that gave the unit. */
  readonly head: Span;
  /** Index after the noun phrase. */
  readonly to: number;
}

interface Row {
  readonly unit: string;
  readonly dimension: Dimension;
  readonly factor: number;
  readonly plural: boolean;
}

const longest = 6;
const table: ReadonlyMap<string, Row> = build();

function build(): ReadonlyMap<string, Row> {
  const made = new Map<string, Row>();
  const put = (form: string, row: Row): void => {
    if (!made.has(form)) made.set(form, row);
  };
  for (const { unit, dimension, factor = 1, forms } of units)
    for (const raw of forms) {
      const form = spelled(raw);
      const same =
        samePlural.has(form.split(" ").at(-1)!) ||
        (/s$/.test(form) && !/ss$/.test(form)) ||
        /^(?:units|pieces|attacks|strikes|guns|tanks|vehicles|prisoners) /.test(form);
      put(form, { unit, dimension, factor, plural: same });
      for (const p of plurals(form)) put(p, { unit, dimension, factor, plural: true });
    }
  return made;
}

function plurals(form: string): readonly string[] {
  if (/[^aeiou]y$/.test(form)) return [`${form.slice(0, -1)}ies`];
  if (/(?:s|x|ch|sh)$/.test(form)) return [`${form}es`];
  return [`${form}s`];
}

function spelled(phrase: string): string {
  return phrase
    .split(" ")
    .map((w) => spellings.get(w) ?? w)
    .join(" ");
}

const normal = (w: Word): string => spellings.get(w.lower) ?? w.lower;

/** The unit that a noun by itself stands for ("drones", "armored vehicles"), or null. */
export const unitOf = (phrase: string): { readonly unit: string; readonly dimension: Dimension } | null =>
  table.get(spelled(phrase.toLowerCase())) ?? null;

interface Match extends Row {
  /** A make of weapon ("Su-34"): the noun after it only repeats what it is. */
  readonly make: boolean;
  readonly from: number;
  readonly to: number;
}

/** The longest unit phrase that begins at word `j`. */
function matchAt(words: readonly Word[], j: number): Match | null {
  let best: Match | null = null;
  let phrase = "";
  for (let k = j; k < words.length && k < j + longest; k++) {
    const w = words[k]!;
    if (w.kind !== "word") break;
    phrase += (k === j ? "" : " ") + normal(w);
    const row = table.get(phrase);
    if (row) best = { ...row, make: false, from: j, to: k + 1 };
  }
  return best ?? madeAt(words, j);
}

/** Whether a unit's own name begins here: "multiple launch rocket systems" counts nothing by "multiple". */
export const isUnit = (words: readonly Word[], j: number): boolean => {
  const match = matchAt(words, j);
  return match !== null && match.to > j + 1;
};

/** "Su-34s", "F-16 fighter jets", "Shahed-136": the make tells the unit. */
function madeAt(words: readonly Word[], j: number): Match | null {
  const w = words[j]!;
  if (w.kind !== "word" || !/^\p{Lu}/u.test(w.text)) return null;
  const m = /^([\p{L}]+(?:-lb)?)(?:-?\d+[\p{L}\d]*|-\d+.*|s)$/u.exec(w.lower) ?? /^(mt-lb)s?$/.exec(w.lower);
  const unit = m ? makes.get(m[1]!) : undefined;
  return unit
    ? { unit, dimension: "count", factor: 1, plural: /s$/.test(w.lower), make: true, from: j, to: j + 1 }
    : null;
}

/** "11,344 (+2) tanks": what a bulletin adds for the day stands between number and noun. */
export function pastGain(words: readonly Word[], from: number): number {
  if (words[from]?.text !== "(") return from;
  const close = words.findIndex((w, k) => k > from && k < from + 6 && w.text === ")");
  const sign = words[from + 1]?.text ?? "";
  return close > 0 && /^[+±-]/.test(sign) && words.slice(from + 1, close).every((w) => w.kind !== "word")
    ? close + 1
    : from;
}

/** What stands after a number that ends before word `from`. Singular nouns are modifiers unless the number is one. */
export function countedAt(words: readonly Word[], from: number, one: boolean): Counted | null {
  let j = pastGain(words, from);
  while (words[j]?.kind === "word" && betweenNumberAndNoun.has(words[j]!.lower) && words[j + 1]?.lower !== "than") j++;
  let last: Match | null = null;
  const start = j;
  for (; j < words.length && j < start + 8; j++) {
    const w = words[j]!;
    if (w.kind === "digits" && j > start && makes.has(words[j - 1]!.lower)) continue;
    if (w.kind === "digits" && calibres.has(words[j + 1]?.lower ?? "")) {
      j++;
      continue;
    }
    if (w.kind === "mark" && /["“”‘’'-]/.test(w.text) && j === start) continue;
    if (w.kind !== "word") break;
    const match = matchAt(words, j);
    if (!match && ends(w, j > start)) break;
    if (!match) continue;
    if (ends(w, j > start) && match.to === j + 1) {
      if (j > start) break;
    }
    last = match;
    if (match.plural || match.make) break;
    j = match.to - 1;
  }
  if (last && (last.plural || last.make || one || j >= words.length || last.to >= j))
    return ellipsis(words, last, one) ?? made(words, last);
  return own(words, start, j, one);
}

const ends = (w: Word, later: boolean): boolean =>
  phraseEnds.has(w.lower) ||
  (later &&
    w.tag !== null &&
    /^(?:VERB|AUX|ADP|SCONJ|CCONJ|PRON|DET)$/.test(w.tag) &&
    w.form !== "VBG" &&
    !/^\p{Lu}/u.test(w.text) &&
    w.tag !== "DET");

const made = (words: readonly Word[], m: Match): Counted => ({
  unit: m.unit,
  dimension: m.dimension,
  factor: m.factor,
  known: true,
  head: { start: words[m.from]!.start, end: words[m.to - 1]!.end },
  to: m.to,
});

/** "two missile and 77 aviation strikes": the first noun borrows the second's head. */
function ellipsis(words: readonly Word[], m: Match, one: boolean): Counted | null {
  if (m.plural || one || words[m.to]?.lower !== "and") return null;
  for (let k = m.to + 1; k < words.length && k < m.to + 7; k++) {
    const w = words[k]!;
    if (w.kind === "mark" || (w.kind === "word" && phraseEnds.has(w.lower))) return null;
    const row =
      w.kind === "word" ? table.get(`${words.slice(m.from, m.to).map(normal).join(" ")} ${normal(w)}`) : undefined;
    if (row)
      return {
        unit: row.unit,
        dimension: row.dimension,
        factor: row.factor,
        known: true,
        head: { start: words[m.from]!.start, end: words[m.to - 1]!.end },
        to: m.to,
      };
  }
  return null;
}

/** A noun the table does not know is its own unit: the first plural, else the last word of the phrase. */
function own(words: readonly Word[], start: number, end: number, one: boolean): Counted | null {
  for (let j = start; j < end; j++) {
    const w = words[j]!;
    if (
      w.kind === "word" &&
      (w.form === "NNS" ||
        (/[^su]s$/.test(w.lower) &&
          w.form !== "NNP" &&
          /^\p{Ll}/u.test(w.text) &&
          (w.tag === "NOUN" || w.tag === null || w.tag === "X" || w.tag === "PROPN")))
    )
      return { unit: w.lower, dimension: "count", factor: 1, known: false, head: w, to: j + 1 };
  }
  const last = words[end - 1];
  if (!last || end <= start || last.kind !== "word" || one || last.tag === "VERB") return null;
  return null;
}
