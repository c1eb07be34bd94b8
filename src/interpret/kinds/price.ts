import type { PlaceRef } from "../../model/claim.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor } from "../frame.ts";
import { namedSide, placesAt } from "../harm.ts";
import { listAfter } from "../lists.ts";
import { lowerOf } from "../lookup.ts";
import type { Counted } from "../quantities.ts";
import type { Stage } from "../scene.ts";
import { clauseAt } from "./casualties-told.ts";

/** What something cost somebody in people and equipment. */
export interface Price {
  readonly clause: Clause;
  readonly trigger: Range;
  /** The words that tell what was paid. */
  readonly paid: Range;
  readonly items: readonly Counted[];
  readonly payer: Actor;
  readonly place: PlaceRef | null;
}

/** "took X at a cost of 30 vehicles", "the assault cost the enemy 300 men", "paid for X with 600 soldiers": the price, whoever names it. */
export function pricesIn(scene: Stage): readonly Price[] {
  return scene.stretch.tokens.flatMap((_, k) => atCost(scene, k) ?? costing(scene, k) ?? paying(scene, k) ?? []);
}

/** "at a cost of", "at the price of": of who does what it was the price of. */
function atCost(scene: Stage, k: number): Price | null {
  const { tokens } = scene.stretch;
  const { casualties: w, roles } = scene.words;
  if (!w.prices.has(tokens[k]!.lower) || tokens[k]!.tag === "VERB") return null;
  if (!roles.genitive.has(lowerOf(tokens[k + 1]))) return null;
  let from = k;
  while (from > 0 && k - from < 4 && lowerOf(tokens[from]) !== "at") from--;
  if (lowerOf(tokens[from]) !== "at") return null;
  const clause = clauseAt(scene, from - 1 < 0 ? 0 : from - 1);
  return price(scene, clause, { from, to: k + 1 }, k + 2, scene.doer(clause));
}

/** "cost the enemy 300 men", "had cost a whole regiment": of who is named there, else of who made the assault. */
function costing(scene: Stage, k: number): Price | null {
  const { tokens } = scene.stretch;
  const clause = scene.clauses.find((c) => c.verb?.head === k) ?? clauseAt(scene, k);
  if (!scene.words.casualties.costing.has(tokens[k]!.lower) || clause.verb?.modal) return null;
  if (
    /^(?:DET|ADJ|ADP)$/.test(tokens[k - 1]?.tag ?? "") ||
    !/^(?:DET|PROPN|NUM|ADV|ADJ|PRON)$/.test(tokens[k + 1]?.tag ?? "")
  )
    return null;
  const all = { from: k + 1, to: Math.min(tokens.length, k + 8) };
  const first = scene.quantities(all)[0]?.range.from ?? all.to;
  const payer =
    namedSide(scene, { from: k + 1, to: first }) ??
    namedSide(scene, clause.verb ? (clause.subject ?? { from: k, to: k }) : { from: clause.from, to: k }) ??
    attacker(scene);
  return price(scene, clause, { from: k, to: k + 1 }, k + 1, payer);
}

/** Whose attack or advance was told of last. */
const attacker = (scene: Stage): Actor => ({
  side:
    scene.before.findLast((c) => c.kind === "advance" && c.actor !== "none")?.actor ??
    scene.other(scene.speaker) ??
    "none",
  words: null,
});

/** "paid for X with 600 soldiers". */
function paying(scene: Stage, k: number): Price | null {
  const clause = scene.clauses.find((c) => c.verb?.head === k);
  if (!clause?.verb || !scene.words.casualties.paying.has(clause.verb.lemma)) return null;
  const by = clause.preps.find((p) => scene.words.events.function.means.has(p.word));
  return by ? price(scene, clause, { from: k, to: k + 1 }, by.noun.from, scene.doer(clause)) : null;
}

function price(scene: Stage, clause: Clause, trigger: Range, from: number, payer: Actor): Price | null {
  const { tokens } = scene.stretch;
  const paid = { from, to: Math.min(tokens.length, from + 24) };
  const items = listAfter(scene, paid).filter((q) => q.quantity.unit !== "share");
  const first = items[0] ?? null;
  if (first && first.range.from > from + 5) return null;
  const place = placesAt(scene, { from: clause.from, to: tokens.length })[0] ?? scene.placeMeant(clause);
  return { clause, trigger, paid: { from, to: Math.min(tokens.length, from + 5) }, items, payer, place };
}
