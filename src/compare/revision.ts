import type { ClaimAnswer } from "../model/answer.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Changed, ClaimChange } from "../model/revision.ts";
import { fold } from "../text/fold.ts";

/**
 * The difference between what two versions of one article claim. A claim told with the same kind, stance, actor, place, figure, speaker and wording
 * is the same, however its sentence was rewritten or moved: a comma shows nothing. Of the rest, claims that fit each other best are one claim
 * that changed; what is left came or went. Order of the claims makes no difference.
 */
export function claimChanges(
  before: readonly ClaimAnswer[],
  after: readonly ClaimAnswer[],
): { readonly changes: readonly ClaimChange[]; readonly unchanged: number } {
  const [old, fresh] = [new Set(before), new Set(after)];
  const pairs = pairUp(old, fresh);
  const changed = pairs.map(([a, b]) => ({ a, b, fields: fieldsOf(a, b) }));
  const changes: ClaimChange[] = [
    ...changed
      .filter(({ fields }) => fields.length)
      .map(({ a, b, fields }): ClaimChange => ({ type: "changed", says: told(fields), fields, before: a, after: b })),
    ...[...old].map(
      (a): ClaimChange => ({ type: "removed", says: `${named(a)} removed`, fields: [], before: a, after: null }),
    ),
    ...[...fresh].map(
      (b): ClaimChange => ({ type: "added", says: `${named(b)} added`, fields: [], before: null, after: b }),
    ),
  ];
  return { changes: changes.sort(inText), unchanged: changed.filter(({ fields }) => !fields.length).length };
}

// The best fit first; each claim is taken once, and out of the sets.
function pairUp(old: Set<ClaimAnswer>, fresh: Set<ClaimAnswer>): readonly (readonly [ClaimAnswer, ClaimAnswer])[] {
  const fits: { readonly a: ClaimAnswer; readonly b: ClaimAnswer; readonly score: number }[] = [];
  for (const a of old)
    for (const b of fresh) {
      const score = fitness(a, b);
      if (score > 0) fits.push({ a, b, score });
    }
  fits.sort((x, y) => y.score - x.score || inOrder(x.a, y.a) || inOrder(x.b, y.b));
  const pairs: (readonly [ClaimAnswer, ClaimAnswer])[] = [];
  for (const { a, b } of fits)
    if (old.has(a) && fresh.has(b)) {
      pairs.push([a, b]);
      old.delete(a);
      fresh.delete(b);
    }
  return pairs;
}

/** How well two claims fit as one that was rewritten; 0 where they are two. */
function fitness(a: ClaimAnswer, b: ClaimAnswer): number {
  if (a.kind !== b.kind || a.where !== b.where) return 0;
  const near = likeness(a.words.text, b.words.text);
  const fields = fieldsOf(a, b).map(({ field }) => field);
  if (a.kind === "other") return near >= 0.6 ? 10 + near - fields.length : 0;
  if (fields.length === 0) return 20 + near;
  const has = (field: Changed["field"]): boolean => fields.includes(field);
  // Another speaker who says another thing is another claim, and so is another place or actor in other words.
  if (has("speaker") && (has("figure") || has("stance") || has("place") || has("actor"))) return 0;
  if ((has("place") || has("actor") || has("stance")) && near < 0.5) return 0;
  if (has("place") && has("figure")) return 0;
  return 10 + near * 4 - fields.length;
}

function fieldsOf(a: ClaimAnswer, b: ClaimAnswer): readonly Changed[] {
  const [x, y] = [a.statement, b.statement];
  const attribution = (x === null) !== (y === null);
  const fields: (Changed | null)[] = [
    differ("figure", figure(a.quantity), figure(b.quantity)),
    differ("stance", a.stance, b.stance),
    attribution ? { field: "attribution", from: x?.speaker.name ?? null, to: y?.speaker.name ?? null } : null,
    x && y ? differ("speaker", x.speaker.name, y.speaker.name) : null,
    x && y ? differ("chain", chain(a), chain(b)) : null,
    differ("place", placeKey(a), placeKey(b)) && {
      field: "place",
      from: placeName(a),
      to: placeName(b),
    },
    differ("actor", a.actor, b.actor),
    differ("aspect", a.aspect, b.aspect),
    differ("date", saidDay(a), saidDay(b)),
    differ("hedge", a.hedge?.text ?? null, b.hedge?.text ?? null),
    differ("wording", a.loaded?.text ?? null, b.loaded?.text ?? null),
  ];
  return fields.filter((field) => field !== null);
}

function differ(field: Changed["field"], from: string | null, to: string | null): Changed | null {
  return fold(from ?? "") === fold(to ?? "") && (field !== "figure" || from === to) ? null : { field, from, to };
}

/** The carriers between the outlet and the speaker. */
const chain = ({ statement }: ClaimAnswer): string | null =>
  (statement?.via ?? [])
    .slice(1)
    .map(({ name }) => name)
    .join(" › ") || null;

/** "Half of the town" is the town with a share, which the figure tells. */
const placeKey = ({ place, quantity }: ClaimAnswer): string | null =>
  place && `${place.id ?? place.name} ${quantity?.unit === "share" ? "" : (place.part ?? "")}`;
const placeName = ({ place }: ClaimAnswer): string | null =>
  place && (place.part ? `${place.part} of ${place.name}` : place.name);
/** A day that follows from the publication moves with it and says nothing new. */
const saidDay = ({ date, dateBasis }: ClaimAnswer): string | null => (dateBasis === "said" ? date : null);

const before: Readonly<Record<string, string>> = {
  gt: "more than ",
  ge: "at least ",
  lt: "less than ",
  le: "up to ",
  approx: "about ",
};

/** A figure in words: "about 70%", "13 settlements"; null where none is told. */
export function figure(quantity: Quantity | null): string | null {
  if (!quantity) return null;
  const { value, high, comparator, unit } = quantity;
  if (value === null) return `no number (${unit})`;
  const number = (n: number): string =>
    unit === "share" ? `${Math.round(n * 1000) / 10}%` : `${n.toLocaleString("en")}`;
  const range = comparator === "range" && high !== null ? `${number(value)} to ${number(high)}` : number(value);
  return `${before[comparator ?? ""] ?? ""}${range}${unit === "share" ? "" : ` ${unit}`}`;
}

function told(fields: readonly Changed[]): string {
  return fields.map(one).join("; ");
}

function one({ field, from, to }: Changed): string {
  if (field === "attribution")
    return to === null ? `attribution removed (it was ${from}'s)` : `attribution added (${to})`;
  if (from === null) return `${field} added: ${to}`;
  if (to === null) return `${field} removed: ${from}`;
  return `${field} ${from} → ${to}`;
}

/** What a claim is called where it comes or goes. */
const named = ({ stance, statement }: ClaimAnswer): string =>
  stance === "denies" ? "denial" : statement ? "statement" : "claim in the outlet's own voice";

/** The share of words that two texts have in common (Jaccard, on folded words). */
export function likeness(a: string, b: string): number {
  const [x, y] = [new Set(fold(a).split(" ")), new Set(fold(b).split(" "))];
  const both = [...x].filter((word) => y.has(word)).length;
  return both / (x.size + y.size - both);
}

const inOrder = (a: ClaimAnswer, b: ClaimAnswer): number => a.words.start - b.words.start || (a.id < b.id ? -1 : 1);
const at = ({ before: a, after: b }: ClaimChange): ClaimAnswer | null => b ?? a;
function inText(a: ClaimChange, b: ClaimChange): number {
  const [x, y] = [at(a), at(b)];
  return x && y ? inOrder(x, y) : 0;
}
