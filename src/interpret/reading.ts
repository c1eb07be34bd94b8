import type { PlaceRef } from "../model/claim.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Span } from "../text/span.ts";
import { type Clause, type Range, spanOf } from "./clause.ts";
import type { Actor, Found, Scene } from "./frame.ts";
import { lowerOf } from "./lookup.ts";
import type { Placed } from "./places.ts";
import type { Stage } from "./scene.ts";

/** What a reader must say itself; the rest is filled in by `found`. */
export interface Told {
  readonly kind: string;
  readonly rule: string;
  readonly actor: Actor;
  readonly trigger: Range;
  readonly place?: PlaceRef | null;
  readonly quantity?: Quantity | null;
  readonly aspect?: string | null;
  readonly negative?: boolean;
  readonly stance?: Found["stance"];
  readonly coloured?: readonly (Range | null)[];
  readonly background?: boolean;
}

/** Fills in what all readings of a clause have in common: its words, what tells it from its neighbours, where loaded words count. */
export function found(clause: Clause, told: Told): Found {
  const { stretch } = clause;
  const words = wordsOf(clause);
  const place = told.place ?? null;
  const quantity = told.quantity ?? null;
  const inside = place && place.start >= words.start && place.end <= words.end;
  const about = inside && place ? { start: place.start, end: place.end } : (quantity?.words ?? words);
  const subject = clause.verb?.voice === "active" ? clause.subject : null;
  const coloured = told.coloured ?? [subject];
  return {
    kind: told.kind,
    actor: told.actor.side,
    actorWords: told.actor.words,
    place,
    quantity,
    aspect: told.aspect ?? null,
    trigger: spanOf(stretch, told.trigger),
    coloured: coloured.filter((r): r is Range => r !== null && r.to > r.from).map((r) => spanOf(stretch, r)),
    negative: told.negative ?? false,
    stance: told.stance ?? null,
    words,
    about,
    background: told.background ?? false,
    rule: told.rule,
  };
}

/** The words of a clause, its own subject included, marks at the ends left out. */
export function wordsOf(clause: Clause): Span {
  const { tokens } = clause.stretch;
  let { from, to } = clause;
  if (clause.subject && clause.subject.from < from && clause.subject.to <= from + 1) from = clause.subject.from;
  while (from < to - 1 && (tokens[from]!.tag === "PUNCT" || tokens[from]!.tag === "CCONJ")) from++;
  while (to - 1 > from && tokens[to - 1]!.tag === "PUNCT") to--;
  return spanOf(clause.stretch, { from, to });
}

/** The whole of a place, which "captured X" means without saying it. */
export const whole: Quantity = { value: 1, high: null, comparator: "eq", unit: "share", words: null };
/** Some part of a place, of which no number is told. */
export const some: Quantity = { value: null, high: null, comparator: null, unit: "share", words: null };

/** A place and how much of it is meant. */
export interface Share {
  readonly place: PlaceRef;
  readonly quantity: Quantity;
  readonly placed: Placed | null;
}

/**
 * The places a phrase is about and the share of each: "70% of A and most of B", "parts of A and B", "the northern outskirts of A".
 * Places that only say where another thing lies are left out, as are places of things that are no part of a place.
 */
export function sharesIn(clause: Clause, scene: Stage, range: Range): readonly Share[] {
  const { tokens } = clause.stretch;
  const places = scene.placed(range);
  if (!places.length) return [];
  const quantities = scene
    .quantities({ from: Math.max(0, range.from - 3), to: range.to })
    .filter((q) => q.quantity.unit === "share" && q.range.to > range.from);
  const out: Share[] = [];
  let from = range.from;
  let last: Quantity | null = null;
  for (const placed of places) {
    if (placed.context || out.some((s) => s.place.name === placed.ref.name)) continue;
    if (counting(clause, scene, { from, to: placed.range.from })) {
      from = placed.range.to;
      if (out.length === 0) return [];
      continue;
    }
    const own = quantities.findLast((q) => q.range.to > from && q.range.from < placed.range.to);
    const item = { from: itemStart(clause, scene, from, placed.range.from), to: placed.range.from };
    const head = headOf(clause, scene, item);
    const first = out.length === 0;
    from = placed.range.to;
    let { ref } = placed;
    if (own) last = own.quantity;
    else if (placed.mention.kind === "country") continue;
    else if (head === "foreign") {
      if (first) return [];
      continue;
    } else if (head === "site") {
      ref = { ...ref, part: siteIn(clause, scene, item) };
      last = whole;
    } else if (head !== "part" && isSite(placed, scene)) last = whole;
    else if (head === "part" || isPart(placed, scene)) last = some;
    else if (
      !(last?.value === null && scene.words.grammar.coordinators.has(tokens[placed.range.from - 1]?.lower ?? ""))
    )
      last = whole;
    out.push({ place: ref, quantity: last ?? whole, placed });
  }
  return out;
}

/** "13 settlements of the A and B regions": places are counted, and what follows "of" only says where they lie. */
function counting(clause: Clause, scene: Stage, range: Range): boolean {
  const { tokens } = clause.stretch;
  const counted = scene.quantities(range).findLast((q) => q.quantity.unit === "settlements");
  if (!counted) return false;
  const next = lowerOf(tokens[counted.range.to]);
  const between = tokens.slice(counted.range.to, range.to);
  return scene.words.settlements.where.has(next) && !between.some((t) => t.tag === "PUNCT");
}

/** Where the item of a list that ends at a place begins: after the last comma or "and". */
function itemStart(clause: Clause, scene: Stage, from: number, to: number): number {
  for (let k = to - 1; k > from; k--) {
    const t = clause.stretch.tokens[k]!;
    if (t.text === "," || scene.words.grammar.coordinators.has(t.lower)) return k + 1;
  }
  return from;
}

/**
 * What stands between the beginning of an item and its place: nothing, a part of it ("the buildings in"), a site there is one of ("the last
 * base in"), or another thing ("300 soldiers in").
 */
function headOf(clause: Clause, scene: Stage, range: Range): "none" | "part" | "site" | "foreign" {
  const w = scene.words;
  let located = false;
  let part = false;
  let thing = false;
  let site = false;
  for (let k = range.from; k < range.to; k++) {
    const t = clause.stretch.tokens[k]!;
    if (scene.ground.aside[k]) continue;
    if (w.places.territory.has(t.lower)) continue;
    if (w.places.sorts.get(t.lower) === "site") site = true;
    if (w.control.contained.has(t.lower) || w.control.footNouns.has(t.lower)) part = true;
    else if (t.tag === "NOUN" && !w.places.sorts.has(t.lower) && !w.places.parts.has(t.lower)) thing = true;
    if (t.tag === "ADP" && t.lower !== "of" && clause.stretch.tokens[k + 1]?.tag !== "NUM") located = true;
  }
  if (located && siteIn(clause, scene, range) !== null) return "site";
  if (located && thing && !part && !site) return "foreign";
  return part || (site && located) ? "part" : "none";
}

/** The one site that an item is about ("the army's last base in"): its first noun phrase ends in it. Null where it is none, or several. */
function siteIn(clause: Clause, scene: Stage, range: Range): string | null {
  const { tokens } = clause.stretch;
  let to = range.from;
  while (to < range.to && tokens[to]!.tag !== "ADP") to++;
  const head = tokens[to - 1];
  if (to === range.from || to === range.to || !head || head.tag !== "NOUN") return null;
  return scene.words.control.sites.has(head.lower) ? head.lower : null;
}

/** "X airport", "the X camp": a site that bears the name of its place. */
function isSite(placed: Placed, scene: Scene): boolean {
  const words = placed.ref.part?.split(" ") ?? [];
  return words.length > 0 && words.every((w) => scene.words.places.named.has(w));
}

/** "northern X", "the outskirts of X", "X's left bank", "X Airport" are parts of X; "the X direction" is not. */
export function isPart(placed: Placed, scene: Scene): boolean {
  const words = placed.ref.part?.split(" ") ?? [];
  return (
    words.some((w) => {
      const { parts, compass, named } = scene.words.places;
      return parts.has(w) || compass.has(w) || named.has(w);
    }) && placed.mention.kind !== "physical"
  );
}
