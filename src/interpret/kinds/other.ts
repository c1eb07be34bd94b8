import type { Quantity } from "../../model/quantity.ts";
import type { Clause, Range } from "../clause.ts";
import type { Actor, Found, ReadKind } from "../frame.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { eventsOf } from "./other-events.ts";

/**
 * Reads what is none of the kinds and yet checked: prisoners and bodies exchanged (the actor is whose they are), ways opened and shut, power
 * cut, relief, truces.
 */
export const other: ReadKind = (clause, scene) => {
  const verb = clause.verb;
  const stage = scene as Stage;
  if (!verb) return [];
  const name = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  const opened = route(clause, stage, name);
  if (opened) return [opened];
  const told = eventsOf(clause, stage, name);
  if (told.length) return told;
  if (!scene.words.other.exchange.has(name)) return [];
  const main = verb.voice === "passive" ? clause.subject : clause.object;
  const range = main && {
    from: main.from,
    to: Math.max(main.to, verb.voice === "passive" ? main.to : endOf(clause, stage, main)),
  };
  const unit = range && unitIn(clause, stage, range);
  if (!range || !unit) return [];
  const counted = scene.quantities(range).find((q) => q.quantity.value !== null && q.quantity.unit !== "share");
  if (!counted) return [];
  const quantity: Quantity = { ...counted.quantity, unit };
  return [
    found(clause, {
      kind: "other",
      rule: "other/exchange",
      actor: whose(clause, stage, range),
      trigger: { from: verb.from, to: verb.to },
      quantity,
    }),
  ];
};

/** "a second road to X has been opened": roads, bridges and crossings opened, closed or rebuilt. */
function route(clause: Clause, scene: Stage, name: string): Found | null {
  const verb = clause.verb!;
  const { routes, opening } = scene.words.other;
  const main = verb.voice === "passive" ? clause.subject : clause.object;
  if (!main || !opening.has(name) || verb.form === "infinitive") return null;
  const { tokens } = clause.stretch;
  const stop = tokens.findIndex((t, k) => k > main.from && k < main.to && t.tag === "ADP");
  if (!routes.has(tokens[(stop < 0 ? main.to : stop) - 1]?.lower ?? "")) return null;
  const place = scene.places(main)[0] ?? clause.preps.flatMap((p) => scene.places(p.noun))[0];
  if (!place) return null;
  return found(clause, {
    kind: "other",
    rule: "other/route",
    actor: scene.doer(clause),
    trigger: { from: verb.from, to: verb.to },
    place,
  });
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
  return both ? { side: "none", words: null } : scene.doer(clause);
}
