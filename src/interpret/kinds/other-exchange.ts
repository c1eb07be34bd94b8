import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor, Found } from "../frame.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { hasWord } from "./evacuation-who.ts";

/** Prisoners and bodies exchanged, with their number; the actor is whose they are. */
export function exchanged(clause: Clause, scene: Stage): readonly Found[] {
  const verb = clause.verb!;
  const name = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  if (!scene.words.other.exchange.has(name) || clause.stretch.statement?.attitude === "demands") return [];
  const main = verb.voice === "passive" ? clause.subject : clause.object;
  const range = main && {
    from: main.from,
    to: Math.max(main.to, verb.voice === "passive" ? main.to : endOf(clause, scene, main)),
  };
  const unit = range && unitIn(clause, scene, range);
  if (!range || !unit) return [];
  const counted = scene.quantities(range).find((q) => q.quantity.value !== null && q.quantity.unit !== "share");
  if (!counted) return [];
  const actor = whose(clause, scene, range);
  if (scene.words.other.taking.has(name) && !actor.words) return [];
  const quantity: Quantity = { ...counted.quantity, unit };
  return [
    found(clause, {
      kind: "other",
      rule: "other/exchange",
      actor,
      trigger: { from: verb.from, to: verb.to },
      quantity,
    }),
  ];
}

const endOf = (clause: Clause, scene: Stage, main: Range): number =>
  clause.preps.find((p) => scene.words.roles.genitive.has(p.word) && p.from === main.to)?.to ?? main.to;

/** "prisoners", "bodies": what is exchanged, as the table calls it. */
function unitIn(clause: Clause, scene: Stage, range: Range): string | null {
  for (let k = range.from; k < range.to; k++) {
    const unit = scene.words.other.units.get(clause.stretch.tokens[k]!.lower);
    if (unit) return unit;
  }
  return null;
}

/** As named with them; both sides' where both are the subject; else the doer's. */
function whose(clause: Clause, scene: Stage, range: Range): Actor {
  const named = scene.side(range);
  if (named?.words) return named;
  const subject = clause.verb?.voice === "active" ? clause.subject : null;
  const first = subject && scene.side(subject);
  const both =
    subject &&
    first?.words &&
    clause.stretch.tokens
      .slice(subject.from, subject.to)
      .some(
        (t, i) =>
          scene.words.grammar.coordinators.has(t.lower) &&
          scene.side({ from: subject.from + i + 1, to: subject.to })?.words,
      );
  const sides = subject && hasWord(clause, subject, scene.words.events.function.sides);
  return both || sides ? { side: "none", words: null } : scene.doer(clause);
}
