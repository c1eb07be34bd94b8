import type { PlaceRef } from "../../model/claim.ts";
import type { Clause } from "../clause.ts";
import type { Found } from "../frame.ts";
import { hasWord } from "../harm.ts";
import { found } from "../reading.ts";
import type { Stage } from "../scene.ts";
import { placesOf, whoseIs } from "./other-fields.ts";

const frame = {
  name: "stocks",
  about: new Set<string>(),
  does: new Set<string>(),
  suffers: new Set<string>(),
  states: new Set<string>(),
  beside: new Set<string>(),
  missed: true,
  whose: "people",
  where: "here",
  counted: false,
} as const;

/** "four hours of fuel left", "has run out of water": how long a stock lasts, or that it is used up. */
export function usedUp(clause: Clause, scene: Stage): readonly Found[] {
  const verb = clause.verb!;
  const w = scene.words.other;
  if (!hasWord(scene, { from: 0, to: clause.stretch.tokens.length }, w.stocks)) return [];
  const all = { from: clause.from, to: clause.stretch.tokens.length };
  const name = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  const run = clause.preps.find((p) => w.runsOut.has(`${name} ${p.word}`) && hasWord(scene, p.noun, w.stocks));
  const next = clause.stretch.tokens[verb.to]?.lower ?? "";
  const gone =
    clause.subject &&
    hasWord(scene, clause.subject, w.stocks) &&
    (w.runsOut.has(name) || w.runsOut.has(`${name} ${next}`));
  const lasting =
    hasWord(scene, all, w.stocks) &&
    hasWord(scene, all, w.left) &&
    (scene.quantities(all).some((q) => q.read.dimension === "time") || hasWord(scene, all, w.spans));
  if (!run && !gone && !lasting) return [];
  const matter = run?.noun ?? clause.object ?? clause.subject ?? { from: clause.from, to: clause.to };
  return placesOf(clause, scene, frame, matter)
    .slice(0, 1)
    .map((place: PlaceRef | null) =>
      found(clause, {
        kind: "other",
        rule: "other/stocks",
        actor: whoseIs(clause, scene, frame, matter, place),
        trigger: { from: verb.from, to: verb.to },
        place,
      }),
    );
}
