import type { PlaceRef } from "../../model/claim.ts";
import type { Clause, Range } from "../clause.ts";
import { spanOf } from "../clause.ts";
import { type Share, whole } from "../reading.ts";
import type { Stage } from "../scene.ts";

/**
 * "the citadel, the governor's palace and X airport": the items of a list that are sites without a name of their own. They are parts of
 * the town that the list names, else of the one told of last; null where neither is told.
 */
export function sitesIn(clause: Clause, scene: Stage, range: Range, named: readonly Share[]): readonly Share[] {
  const items = itemsOf(clause, scene, range);
  if (items.length < 2 && named.length) return [];
  const sites = items.filter((item) => scene.placed(item).length === 0 && isSite(clause, scene, item));
  const town = sites.length ? (named[0]?.place ?? scene.lastPlace()) : null;
  return town ? sites.map((item) => ({ place: siteOf(clause, scene, item, town), quantity: whole, placed: null })) : [];
}

/** The items between commas and "and", without their articles. */
function itemsOf(clause: Clause, scene: Stage, range: Range): readonly Range[] {
  const { tokens } = clause.stretch;
  const out: Range[] = [];
  let from = range.from;
  for (let k = range.from; k <= range.to; k++) {
    const t = tokens[k];
    const ends = k === range.to || t?.text === "," || scene.words.grammar.coordinators.has(t?.lower ?? "");
    if (!ends) continue;
    if (tokens[from]?.tag === "DET") from++;
    if (k > from) out.push({ from, to: k });
    from = k + 1;
  }
  return out;
}

/** "the governor's palace", "the headquarters": its last noun is a site, and an article or owner makes it one of its kind. */
function isSite(clause: Clause, scene: Stage, item: Range): boolean {
  const { tokens } = clause.stretch;
  const last = tokens[item.to - 1]!;
  const one = tokens[item.from - 1]?.lower === "the" || tokens.slice(item.from, item.to).some((t) => t.form === "POS");
  return one && last.tag !== "VERB" && scene.words.control.sites.has(last.lower);
}

function siteOf(clause: Clause, scene: Stage, item: Range, town: PlaceRef): PlaceRef {
  const span = spanOf(clause.stretch, item);
  return { ...town, ...span, text: scene.say(span), part: clause.stretch.tokens[item.to - 1]!.lower };
}
