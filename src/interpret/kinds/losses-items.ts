import type { Quantity } from "../../model/quantity.ts";
import type { Range } from "../clause.ts";
import { type Harm, harm, namedSide } from "../harm.ts";
import { lowerOf } from "../lookup.ts";
import { type Counted, readQuantities } from "../quantities.ts";
import { unitOf } from "../quantities-units.ts";
import type { Stage } from "../scene.ts";

interface Item {
  readonly range: Range;
  readonly quantity: Quantity;
}

/** "tanks – 11,300 (+4), guns – 34,000": a bulletin's list with the number behind a dash; two items of equipment at least. */
export function itemised(scene: Stage): readonly Harm[] {
  const { tokens } = scene.stretch;
  if (!tokens.some((t) => dash.test(t.text))) return [];
  const items = readQuantities(scene.stretch).flatMap((q) => itemAt(scene, q));
  const first = items[0];
  if (items.length < 2 || !first) return [];
  const clause = scene.clauses.findLast((c) => c.from <= first.range.from) ?? scene.clauses[0]!;
  const side = namedSide(scene, { from: 0, to: first.range.from })?.side ?? scene.other(scene.speaker) ?? "none";
  return items.map((item) =>
    harm(clause, {
      kind: "losses",
      rule: "losses/items",
      actor: { side, words: null },
      trigger: item.range,
      quantity: item.quantity,
      coloured: [{ from: 0, to: first.range.from }],
    }),
  );
}

const dash = /^(?:[—–:-]|--)$/;

/** A bare number right behind a dash, and the longest name of equipment right before it. */
function itemAt(scene: Stage, q: Counted): readonly Item[] {
  const { tokens } = scene.stretch;
  const at = q.range.from - 1;
  if (q.noun !== null || q.quantity.value === null || !dash.test(tokens[at]?.text ?? "")) return [];
  for (let from = Math.max(0, at - 5); from < at; from++) {
    const phrase = tokens.slice(from, at).map(lowerOf).join(" ");
    const unit = unitOf(phrase)?.unit;
    const lost = unit && (scene.words.losses.units.has(unit) || scene.words.losses.flying.has(unit));
    if (lost) return [{ range: { from, to: q.range.to }, quantity: { ...q.quantity, unit } }];
  }
  return [];
}
