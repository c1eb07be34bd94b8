import type { Token } from "../lang/doc.ts";
import type { Words } from "../lang/words.ts";
import type { PlaceRef } from "../model/claim.ts";
import type { PlaceId } from "../model/id.ts";
import type { PlaceMention } from "../model/reading.ts";
import { timeAt } from "./also.ts";
import type { Range, Stretch } from "./clause.ts";
import { firstFrom } from "./lookup.ts";

/** A place named in a stretch, with the tokens its form covers (part and sort words included). */
export interface Placed {
  readonly ref: PlaceRef;
  readonly range: Range;
  readonly mention: PlaceMention;
  /** Named only to say where another place or thing lies ("a hub in the X region"). */
  readonly context: boolean;
}

/** Everything that naming places in a stretch rests on. */
export interface Ground {
  readonly text: string;
  readonly stretch: Stretch;
  readonly words: Words;
  readonly aside: readonly boolean[];
  readonly mentions: readonly PlaceMention[];
}

/** The places named within a range, in order; those in brackets are left out. */
export function placesIn(ground: Ground, range: Range): readonly Placed[] {
  const { tokens } = ground.stretch;
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  if (!first || !last || range.to <= range.from) return [];
  const found: Placed[] = [];
  for (let m = firstFrom(ground.mentions, first.start); m < ground.mentions.length; m++) {
    const mention = ground.mentions[m]!;
    if (mention.start >= last.end) break;
    if (mention.role !== "place") continue;
    const at = tokensOf(tokens, mention, range);
    if (!at || ground.aside[at.from]) continue;
    const before = found.at(-1);
    if (before && at.from < before.range.to) continue;
    if (isOwner(tokens, at, mention) || ofCapital(ground, at, mention)) continue;
    const wide = widen(ground, at, range);
    const framed = !!before && before.mention.kind !== "settlement" && names(ground, before, at.from);
    if (framed) found[found.length - 1] = { ...before, context: true };
    const context = !framed && !!before && (describes(ground, before, at.from) || holds(ground, before, at, mention));
    found.push({ ref: refOf(ground, mention, at, wide), range: wide, mention, context });
  }
  return joined(ground, found);
}

/** "the northern Xland town of A": A, which Xland only frames. */
function names(ground: Ground, before: Placed, to: number): boolean {
  const { tokens } = ground.stretch;
  const between = tokens.slice(before.range.to, to);
  const { sorts } = ground.words.places;
  return (
    between.length >= 2 &&
    between.length <= 4 &&
    between.at(-1)!.lower === "of" &&
    sorts.get(between.at(-2)!.lower) === "settlement" &&
    between.every((t) => t.tag === "NOUN" || t.tag === "ADJ" || t.lower === "of")
  );
}

function tokensOf(tokens: readonly Token[], mention: PlaceMention, range: Range): Range | null {
  let from = -1;
  let to = -1;
  for (let k = range.from; k < range.to; k++) {
    const t = tokens[k]!;
    if (t.end <= mention.start) continue;
    if (t.start >= mention.end) break;
    if (from < 0) from = k;
    to = k + 1;
  }
  return from < 0 ? null : { from, to };
}

/** "Ruritania's northern district": the owner is no place of its own. */
const isOwner = (tokens: readonly Token[], at: Range, mention: PlaceMention): boolean =>
  tokens[at.to]?.form === "POS" && (mention.kind === "country" || /^\p{Ll}/u.test(mention.text));

/** "the capital of X", "X's western capital": what a capital is of is another place than it. */
function ofCapital({ stretch: { tokens }, words }: Ground, at: Range, mention: PlaceMention): boolean {
  const { capitals, after } = words.places;
  const area = after.has(tokens[at.to]?.lower ?? "");
  if (!area && (mention.kind === "settlement" || mention.kind === "quarter")) return false;
  let of = at.from - 1;
  while (of > at.from - 4 && (tokens[of]?.tag === "PROPN" || tokens[of]?.tag === "ADJ" || tokens[of]?.lower === "the"))
    of--;
  if (tokens[of]?.lower === "of" && capitals.has(tokens[of - 1]?.lower ?? "")) return true;
  let k = at.to;
  if (tokens[k]?.form === "POS") k++;
  while (k < at.to + 4 && (tokens[k]?.tag === "ADJ" || after.has(tokens[k]?.lower ?? ""))) k++;
  return k > at.to && capitals.has(tokens[k]?.lower ?? "");
}

/** The form with the words that belong to it: "outskirts of X", "northern X", "X direction", "X region". */
function widen(ground: Ground, at: Range, range: Range): Range {
  const { tokens } = ground.stretch;
  const w = ground.words.places;
  let { from, to } = at;
  if (w.after.has(tokens[to]?.lower ?? "") && to < range.to) to++;
  else to = Math.min(range.to, siteEnd(ground, to));
  if (tokens[to]?.form === "POS" && w.parts.has(tokens[to + 1]?.lower ?? "") && to + 1 < range.to) {
    to += 2;
    while (to < range.to && w.parts.has(tokens[to]?.lower ?? "")) to++;
  }
  const plain = (k: number): boolean => w.parts.has(tokens[k]?.lower ?? "");
  while (from > range.from && w.compass.has(tokens[from - 1]!.lower)) from--;
  let k = from - 1;
  if (tokens[k]?.lower === "the") k--;
  while (
    k > range.from &&
    (w.sorts.has(tokens[k]!.lower) || tokens[k]!.tag === "ADJ") &&
    tokens[k]!.lower !== "of" &&
    !plain(k)
  )
    k--;
  while (k > range.from && (tokens[k]!.lower === "of" || w.sorts.has(tokens[k]!.lower) || tokens[k]!.lower === "the"))
    k--;
  if (k >= range.from && plain(k) && tokens.slice(k, at.from).some((t) => t.lower === "of")) {
    from = k;
    while (from > range.from && plain(from - 1)) from--;
  }
  return { from, to };
}

/** "X airport", "X International Airport": where the name of a site that bears a place's name ends; `k` where none stands there. */
function siteEnd(ground: Ground, k: number): number {
  const { tokens } = ground.stretch;
  const { named, namedAs } = ground.words.places;
  let end = k;
  while (end < k + 2 && namedAs.has(tokens[end]?.lower ?? "")) end++;
  const t = tokens[end];
  return t !== undefined && t.form !== "NNS" && t.tag !== "VERB" && named.has(t.lower) ? end + 1 : k;
}

/** Between the place before and this one stands a preposition, not a list: "X, a hub in the Y region". */
function describes(ground: Ground, before: Placed, to: number): boolean {
  const { tokens } = ground.stretch;
  const from = before.range.to;
  const { grammar } = ground.words;
  let mark = false;
  let located = false;
  for (let k = from; k < to; k++) {
    const t = tokens[k]!;
    if (ground.aside[k]) continue;
    if (grammar.coordinators.has(t.lower) || (t.text === "," && !opensRemark(ground, k + 1, to)))
      [mark, located] = [true, false];
    else if (t.text === ",") mark = false;
    else if (
      t.tag === "ADP" &&
      t.lower !== "of" &&
      tokens[k + 1]?.tag !== "NUM" &&
      !ofShare(ground, k + 1) &&
      timeAt(tokens, k) === k
    )
      located ||= !mark || !repeats(ground, k);
    else if (t.lower === "of" && !mark) located = true;
  }
  return located || (before.context && !mark);
}

/** "X, Y Province, …": the region that a town's name is followed by says where the town lies; in "X, Y Province and Z" it is one of a list. */
function holds(ground: Ground, before: Placed, at: Range, mention: PlaceMention): boolean {
  const { tokens } = ground.stretch;
  const town =
    before.mention.kind !== "region" && before.mention.kind !== "country" && before.mention.kind !== "district";
  const wide = mention.kind === "region" || mention.kind === "country" || mention.kind === "district";
  if (!town || !wide || at.from !== before.range.to + 1 || tokens[at.from - 1]!.text !== ",") return false;
  let next = at.to;
  while (ground.words.places.after.has(tokens[next]?.lower ?? "")) next++;
  const joins = (k: number): boolean => ground.words.grammar.coordinators.has(tokens[k]?.lower ?? "");
  const listed = tokens[next]?.text === "," ? joins(next + 1) && tokens[next + 2]?.tag === "PROPN" : joins(next);
  const goesOn = tokens[next]?.text === "," && tokens[next + 1]?.tag === "PROPN";
  return !listed && !goesOn;
}

/** "more than half of", "over a third of", "about most of": a share follows. */
const ofShare = (ground: Ground, k: number): boolean => {
  const { tokens } = ground.stretch;
  const at = tokens[k]?.tag === "DET" ? k + 1 : k;
  return ground.words.fractions.has(tokens[at]?.lower ?? "");
};

/** ", in the Y region" and ", a hub in" describe what stands before the comma. */
function opensRemark(ground: Ground, at: number, to: number): boolean {
  const t = ground.stretch.tokens[at];
  if (!t || at >= to) return false;
  if (t.tag === "ADP") return true;
  return (
    (t.lower === "a" || t.lower === "an" || t.lower === "the") &&
    ground.stretch.tokens.slice(at, to).some((x) => x.tag === "ADP")
  );
}

/** "in X and in Y": the preposition begins another item. */
const repeats = (ground: Ground, k: number): boolean =>
  ground.words.grammar.coordinators.has(ground.stretch.tokens[k - 1]?.lower ?? "") ||
  ground.stretch.tokens[k - 1]?.text === ",";

function refOf(ground: Ground, mention: PlaceMention, at: Range, wide: Range): PlaceRef {
  const { tokens } = ground.stretch;
  const start = tokens[wide.from]!.start;
  const end = tokens[wide.to - 1]!.end;
  return {
    text: ground.text.slice(Math.min(start, mention.start), Math.max(end, mention.end)),
    start: Math.min(start, mention.start),
    end: Math.max(end, mention.end),
    id: mention.id,
    name: mention.name,
    lat: mention.id === null ? null : mention.lat,
    lon: mention.id === null ? null : mention.lon,
    part: partOf(ground, mention, at, wide),
  };
}

function partOf(ground: Ground, mention: PlaceMention, at: Range, wide: Range): string | null {
  const { tokens } = ground.stretch;
  const w = ground.words.places;
  const words: string[] = [];
  const named = naming(ground, mention, at, wide.from);
  for (let k = wide.from; k < wide.to; k++)
    if (
      (k < named || k >= at.to) &&
      (w.parts.has(tokens[k]!.lower) || w.fronts.has(tokens[k]!.lower) || (k >= at.to && w.named.has(tokens[k]!.lower)))
    )
      words.push(tokens[k]!.lower);
  return words.length ? words.join(" ") : null;
}

/** Where the words begin that only name a place: "the north-eastern city of X", "Ruritania's eastern X region". What stands before may be a part of it. */
function naming(ground: Ground, mention: PlaceMention, at: Range, floor: number): number {
  const { tokens } = ground.stretch;
  const w = ground.words.places;
  let k = at.from;
  if (tokens[k - 1]?.lower === "of" && w.sorts.has(tokens[k - 2]?.lower ?? "")) k -= 2;
  else if (w.sorts.has(tokens[k - 1]?.lower ?? "")) k -= 1;
  const opened = tokens[k - 2]?.lower === "the" || tokens[k - 2]?.form === "POS";
  if (k === at.from && !(mention.kind === "region" && w.compass.has(tokens[k - 1]?.lower ?? "") && opened)) return k;
  while (k > floor && (tokens[k - 1]!.tag === "ADJ" || w.compass.has(tokens[k - 1]!.lower))) k--;
  return k;
}

/** "the A and B regions": two names under one noun are one place. */
function joined(ground: Ground, found: readonly Placed[]): readonly Placed[] {
  const { tokens } = ground.stretch;
  const w = ground.words.places;
  const out: Placed[] = [];
  for (const place of found) {
    const before = out.at(-1);
    const between = before ? tokens.slice(before.range.to, place.range.from).map((t) => t.lower) : [];
    const noun = tokens[place.range.to - 1]?.lower ?? "";
    const next = tokens[place.range.to]?.lower ?? "";
    const many = w.plurals.has(noun) || w.plurals.has(next);
    if (
      !before ||
      before.ref.name === place.ref.name ||
      !(many && between.length === 1 && (ground.words.grammar.coordinators.has(between[0]!) || between[0] === "-"))
    )
      out.push(place);
    else
      out[out.length - 1] = together(ground, before, place, w.plurals.has(noun) ? place.range.to : place.range.to + 1);
  }
  return out;
}

function together(ground: Ground, a: Placed, b: Placed, to: number): Placed {
  const end = ground.stretch.tokens[to - 1]!.end;
  const ids = [a.ref.id, b.ref.id];
  const ref: PlaceRef = {
    text: ground.text.slice(a.ref.start, end),
    start: a.ref.start,
    end,
    id: ids.every((id) => id !== null) ? (ids.join("; ") as PlaceId) : null,
    name: `${a.ref.name}; ${b.ref.name}`,
    lat: null,
    lon: null,
    part: null,
  };
  return { ref, range: { from: a.range.from, to }, mention: a.mention, context: a.context };
}
