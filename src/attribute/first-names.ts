import type { Mention, Person } from "../beat/beat.ts";
import { offices, personNouns, ranks } from "../lang/en/titles.ts";
import type { Span } from "../text/span.ts";
import { isHeadline, type Line } from "./line.ts";
import { mentionsIn } from "./naming.ts";

/** The first name an article writes before a surname that a beat knows: a word with a capital that is no title and no name of the beat; or null. */
export function firstNameBefore(text: string, mentions: readonly Mention[], line: Line, m: Span): string | null {
  if (/\s/.test(text.slice(m.start, m.end))) return null;
  const k = line.words.findIndex((w) => w.start >= m.start) - 1;
  const word = line.words[k];
  if (!word || isHeadline(line) || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return null;
  if (line.classes[k] !== "name" && !(line.classes[k] === "adjective" && !describes.test(word.lower))) return null;
  if (ranks.has(word.lower) || offices.has(word.lower) || personNouns.has(word.lower)) return null;
  return mentionsIn(mentions, word).length > 0 ? null : word.text;
}

/** Endings of words that describe somebody ("Former Oru"): an adjective without them is a first name no tagger knows. */
const describes = /(er|ing|ed|al|ic|ive|ous|ant|ent|ary|ian|ese|ish|ior|less|ful|able|est)$/;

/**
 * Whether a first name may be one of a person's, in another language's spelling: "Anna" for "Hanna", "Alexander" for "Oleksandr". Where
 * it may not, the surname is a namesake's.
 */
export function mayBeCalled(person: Person, first: string): boolean {
  const known = [person.name, ...person.forms].filter((n) => n.includes(" ")).map((n) => n.split(" ")[0]!);
  return known.length === 0 || known.some((name) => alike(plain(name), plain(first)));
}

const plain = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const alike = (a: string, b: string): boolean => a[0] === b[0] || bones(a) === bones(b) || steps(a, b) <= 2;

/** Whether two first names are one in two spellings, more strictly: "Sergei" and "Serhii", but not "Tovan" and "Tomas". */
export const sameSound = (one: string, other: string): boolean => bones(plain(one)) === bones(plain(other));

/** Consonants alone, those that romanisations write differently made one. */
const bones = (name: string): string =>
  name
    .replaceAll("x", "ks")
    .replaceAll("g", "h")
    .replace(/[aeiouyjh]/g, "");

/** Letters to change, add or take away. */
function steps(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
