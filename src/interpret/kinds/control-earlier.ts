import { type Clause, spanOf } from "../clause.ts";
import type { Found } from "../frame.ts";
import { lowerOf } from "../lookup.ts";
import type { Stage } from "../scene.ts";

/** "38% of X, up from 25% a week ago": the share told of an earlier day, as a claim of its own; none where nothing was read of now. */
export function earlier(clause: Clause, scene: Stage, now: readonly Found[]): readonly Found[] {
  const { tokens } = clause.stretch;
  const last = now.at(-1);
  if (last?.quantity?.unit !== "share" || last.quantity.words === null) return [];
  for (let k = clause.verb?.to ?? clause.from; k < clause.to; k++) {
    if (!scene.words.control.compared.has(lowerOf(tokens[k]))) continue;
    const from = lowerOf(tokens[k + 1]);
    if (!scene.words.roles.agentOrSource.has(from) && !scene.words.roles.accompanying.has(from)) continue;
    const share = scene
      .quantities({ from: k + 1, to: Math.min(k + 6, tokens.length) })
      .find((q) => q.quantity.unit === "share" && q.quantity.value !== null);
    if (!share?.quantity.words) continue;
    let to = share.range.to;
    while (to < tokens.length && tokens[to]!.tag !== "PUNCT" && to < share.range.to + 6) to++;
    const place = last.place && { ...last.place, text: null };
    const words = spanOf(clause.stretch, { from: k, to });
    return [{ ...last, place, quantity: share.quantity, words, about: share.quantity.words, rule: "control/earlier" }];
  }
  return [];
}
