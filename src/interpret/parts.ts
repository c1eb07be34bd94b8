import type { PlaceRef } from "../model/claim.ts";
import type { Range } from "./clause.ts";
import { placesAt } from "./harm.ts";
import { lowerOf } from "./lookup.ts";
import type { Counted } from "./quantities.ts";
import type { Stage } from "./scene.ts";

/** A part of a total told in the same sentence: "including two children", "34 of them over A", "nine in A and four near B", "one each over A and B". */
export interface Part {
  readonly q: Counted;
  /** Words of the part from its number to the next part or mark. */
  readonly range: Range;
  /** Where it was, if it says. */
  readonly place: PlaceRef | null;
}

/** Parts after a total that ends at a token: after "including", "among them" or a colon, or as "N of them". */
export function partsAfter(scene: Stage, from: number): readonly Part[] {
  const { tokens } = scene.stretch;
  const all = scene
    .quantities({ from, to: tokens.length })
    .filter((q) => q.range.from >= from && q.quantity.value !== null && q.quantity.unit !== "share");
  const out: Part[] = [];
  let listed = false;
  let last = from;
  for (const [i, q] of all.entries()) {
    const end = all[i + 1]?.range.from ?? tokens.length;
    const gap = { from: last, to: q.range.from };
    listed = opens(scene, gap) || trails(scene, q) || ((listed || out.length > 0) && joins(scene, gap));
    const ofThem = ofThose(scene, q.range.to);
    if (!listed && !ofThem) break;
    const to = stop(scene, q.range.to, end);
    const places = placesAt(scene, { from: q.range.to, to });
    const apiece = scene.words.refer.apiece.has(lowerOf(tokens[q.range.to]));
    for (const place of apiece && places.length ? places : [places[0] ?? null])
      out.push({ q, range: { from: q.range.from, to }, place });
    last = to;
  }
  return out;
}

/** "including", "among them", ":" and nothing but small words around it. */
function opens(scene: Stage, gap: Range): boolean {
  const { tokens } = scene.stretch;
  for (let k = gap.from; k < Math.min(gap.to, gap.from + 5); k++)
    if (scene.words.refer.parts.has(tokens[k]!.lower)) return gap.to - k <= 4;
  return false;
}

/** "six children among them": the word for parts stands behind the number. */
function trails(scene: Stage, q: Counted): boolean {
  const { tokens } = scene.stretch;
  const { refer } = scene.words;
  for (let k = q.range.to; k < q.range.to + 4; k++)
    if (refer.opening.has(lowerOf(tokens[k]))) return refer.those.has(lowerOf(tokens[k + 1]));
  return false;
}

/** Only "and", a comma or a word of comparing between two parts. */
const joins = (scene: Stage, gap: Range): boolean =>
  scene.stretch.tokens
    .slice(gap.from, gap.to)
    .every(
      (t) =>
        t.tag === "PUNCT" ||
        t.tag === "ADP" ||
        t.tag === "ADV" ||
        t.tag === "ADJ" ||
        scene.words.grammar.coordinators.has(t.lower),
    );

/** "of them", "of whom", "of those killed" after a number. */
export const ofThose = (scene: Stage, k: number): boolean =>
  scene.words.roles.genitive.has(lowerOf(scene.stretch.tokens[k])) &&
  scene.words.refer.those.has(lowerOf(scene.stretch.tokens[k + 1]));

/** A part ends before the next number or a mark that ends its clause. */
function stop(scene: Stage, from: number, end: number): number {
  const { tokens } = scene.stretch;
  for (let k = from; k < end; k++) if (/^[,;:()]$/.test(tokens[k]!.text)) return k;
  return end;
}
