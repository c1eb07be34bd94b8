import type { Where, Witness } from "../model/entry.ts";
import { HearsayError } from "../model/error.ts";
import { sha256 } from "../text/canonical.ts";
import type { Span } from "../text/span.ts";

/** The words that an article's spans count in. */
export interface Texts {
  readonly text: string;
  /** The title where it is kept outside the text. */
  readonly title: string | null;
  /** True where some words were taken out and stand covered: a span over such words is what its hash says, which nobody can tell any more. */
  readonly covered?: boolean;
}

/** What stands for each UTF-16 unit of words that were taken out: U+2588. */
export const cover = "\u2588";

/** A span and the words it counts in. */
export interface Spot extends Span {
  readonly in: Where;
}

/**
 * Every span within a value, each once, in order of place, start, end. A span is any object with numbers `start` and `end`;
 * it counts in `where`, or in what the nearest object around it calls `in`.
 */
export function spotsIn(value: unknown, where: Where): readonly Spot[] {
  const found: Spot[] = [];
  collect(value, where, found);
  found.sort((a, b) => (a.in === b.in ? a.start - b.start || a.end - b.end : a.in < b.in ? -1 : 1));
  return found.filter((spot, i) => i === 0 || !sameSpot(spot, found[i - 1]));
}

function collect(part: unknown, where: Where, found: Spot[]): void {
  if (part === null || typeof part !== "object") return;
  const inner = "in" in part && (part.in === "text" || part.in === "title") ? part.in : where;
  if ("start" in part && "end" in part && typeof part.start === "number" && typeof part.end === "number")
    found.push({ in: inner, start: part.start, end: part.end });
  for (const child of Object.values(part)) collect(child, inner, found);
}

const sameSpot = (a: Spot, b: Spot | undefined): boolean => a.in === b?.in && a.start === b.start && a.end === b.end;

/** The exact words of a spot. HearsayError "ledger/span" where the words cannot be read there. */
export function wordsOf(texts: Texts, spot: Spot): string {
  const text = spot.in === "text" ? texts.text : texts.title;
  const { start, end } = spot;
  const within =
    text !== null &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start <= end &&
    end <= text.length;
  if (!within) throw bad(spot, text === null ? "there is no title" : `there are ${text.length} units`);
  const words = text.slice(start, end);
  if (splitsPair(text, start) || splitsPair(text, end)) throw bad(spot, "it cuts a character in two");
  return words;
}

/** The witnesses of a value: its spots, each with the hash of its exact words. HearsayError "ledger/span". */
export const witnesses = (value: unknown, where: Where, texts: Texts): readonly Witness[] =>
  spotsIn(value, where).map((spot) => ({ ...spot, sha256: sha256(wordsOf(texts, spot)) }));

/** HearsayError "ledger/span" unless these are exactly the witnesses that the stored words give. */
export function checkWitnesses(given: readonly Witness[], value: unknown, where: Where, texts: Texts): void {
  const wanted = witnesses(value, where, texts);
  const gone = (spot: Spot): boolean => texts.covered === true && wordsOf(texts, spot).includes(cover);
  const off =
    wanted.find((witness, i) => !sameWitness(witness, given[i]) && !(sameSpot(witness, given[i]) && gone(witness))) ??
    given[wanted.length];
  if (!off) return;
  throw new HearsayError(
    "ledger/span",
    `The words at ${off.in} ${off.start}..${off.end} are not those recorded`,
    spanHint,
  );
}

const sameWitness = (a: Witness, b: Witness | undefined): boolean => sameSpot(a, b) && a.sha256 === b?.sha256;

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");

const bad = (spot: Spot, why: string): HearsayError =>
  new HearsayError("ledger/span", `Nothing can be read at ${spot.in} ${spot.start}..${spot.end}: ${why}`, spanHint);

const spanHint = "This is a fault in the reader, not in the article: report it with the article.";

/** Whether the words at a witness's place are those its hash names; false also where nothing can be read there. */
export function wordsMatch(witness: Witness, texts: Texts): boolean {
  try {
    return sha256(wordsOf(texts, witness)) === witness.sha256;
  } catch (cause) {
    if (cause instanceof HearsayError) return false;
    throw cause;
  }
}
