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
  const why = reason(texts, spot);
  if (why !== null) throw bad(spot, why);
  return (texts[spot.in] ?? "").slice(spot.start, spot.end);
}

/** Why nothing can be read at a spot; null where something can. */
function reason(texts: Texts, { in: where, start, end }: Spot): string | null {
  const text = texts[where];
  if (text === null) return "there is no title";
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length))
    return `there are ${text.length} units`;
  return splitsPair(text, start) || splitsPair(text, end) ? "it cuts a character in two" : null;
}

/** The witnesses of a value: its spots, each with the hash of its exact words. HearsayError "ledger/span". */
export const witnesses = (value: unknown, where: Where, texts: Texts): readonly Witness[] =>
  spotsIn(value, where).map((spot) => ({ ...spot, sha256: sha256(wordsOf(texts, spot)) }));

/** Digests of an article's words that were made already, by place. */
export type Digests = Map<string, string>;

/**
 * HearsayError "ledger/span" unless these are exactly the witnesses that the stored words give. `made` holds digests of the same texts from
 * one call to the next: statements and claims of one article have many spans in common.
 */
export function checkWitnesses(
  given: readonly Witness[],
  value: unknown,
  where: Where,
  texts: Texts,
  made: Digests = new Map(),
): void {
  // The common case first, without making anything: every span of the value is among the given, which are in order, each once.
  if (
    inOrder(given) &&
    covers(given, value, where) &&
    given.every((witness) => digestAt(witness, texts, made) === witness.sha256)
  )
    return;
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

/** Whether these are what `spotsIn` gives of the value. */
function covers(given: readonly Witness[], value: unknown, where: Where): boolean {
  const seen = new Set<Witness>();
  return within(value, where, given, seen) && seen.size === given.length;
}

function within(part: unknown, where: Where, given: readonly Witness[], seen: Set<Witness>): boolean {
  if (part === null || typeof part !== "object") return true;
  if (Array.isArray(part)) {
    for (const child of part) if (!within(child, where, given, seen)) return false;
    return true;
  }
  const fields = part as { readonly in?: unknown; readonly start?: unknown; readonly end?: unknown };
  const inner = fields.in === "text" || fields.in === "title" ? fields.in : where;
  const { start, end } = fields;
  if (typeof start === "number" && typeof end === "number") {
    const found = given.find((one) => one.start === start && one.end === end && one.in === inner);
    if (!found) return false;
    seen.add(found);
  }
  for (const key in fields) {
    const child = (fields as Readonly<Record<string, unknown>>)[key];
    if (typeof child === "object" && child !== null && !within(child, inner, given, seen)) return false;
  }
  return true;
}

function inOrder(given: readonly Witness[]): boolean {
  for (let i = 1; i < given.length; i++) {
    const [a, b] = [given[i - 1] as Witness, given[i] as Witness];
    const later = a.in === b.in ? a.start < b.start || (a.start === b.start && a.end < b.end) : a.in < b.in;
    if (!later) return false;
  }
  return true;
}

/** The hash of the words at a spot; null where nothing can be read there. */
function digestAt(spot: Spot, texts: Texts, made: Digests): string | null {
  const key = `${spot.in} ${spot.start} ${spot.end}`;
  const there = made.get(key);
  if (there !== undefined) return there;
  if (reason(texts, spot) !== null) return null;
  const digest = sha256((texts[spot.in] ?? "").slice(spot.start, spot.end));
  made.set(key, digest);
  return digest;
}

const sameWitness = (a: Witness, b: Witness | undefined): boolean => sameSpot(a, b) && a.sha256 === b?.sha256;

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

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
