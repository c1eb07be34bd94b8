import type { Stance } from "../../model/claim.ts";
import type { Clause, Range } from "../clause.ts";
import type { Stage } from "../scene.ts";

/** Who is made to leave by another verb, and what that verb makes of it. */
export interface Made {
  readonly leavers: Range;
  /** Null where it is told as a fact: "forced 300 families to flee". */
  readonly stance: Stance | null;
}

/** "ordered residents of X to leave", "the troops were told to withdraw", "should let civilians leave", "forced 300 people to flee"; or null. */
export function told(clause: Clause, scene: Stage): Made | null {
  const w = scene.words.evacuation;
  const verb = clause.verb!;
  const parent = clause.parent === null ? null : (scene.clauses[clause.parent] ?? null);
  if (clause.subject && verb.chain.some((c) => w.ordering.has(c)))
    return { leavers: clause.subject, stance: verb.perfect ? null : "demands" };
  const above = parent ?? before(clause, scene);
  if (!above?.verb || above === clause) return null;
  const lemma = above.verb.particle ? `${above.verb.lemma} ${above.verb.particle}` : above.verb.lemma;
  const asks = w.ordering.has(lemma);
  if (!asks && !w.letting.has(lemma) && !w.forcing.has(lemma)) return null;
  const on = above.preps.find((p) => w.upon.has(p.word));
  const whom = above.verb.voice === "passive" ? above.subject : (above.object ?? on?.noun ?? own(clause, above));
  if (!whom) return null;
  const leavers = { from: whom.from, to: Math.max(whom.to, above.verb.voice === "passive" ? 0 : clause.from) };
  const duty = scene.words.roles.duty.has(above.verb.modal ?? "");
  return { leavers, stance: asks || duty ? "demands" : null };
}

/** "let civilians leave" is cut into two finite clauses: the one before, where nothing stands between. */
function before(clause: Clause, scene: Stage): Clause | null {
  const prior = scene.clauses[scene.clauses.indexOf(clause) - 1];
  return prior?.verb && clause.subject && prior.verb.to === clause.subject.from ? prior : null;
}

const own = (clause: Clause, above: Clause): Range | null =>
  clause.subject && above.verb && clause.subject.from >= above.verb.to ? clause.subject : null;
