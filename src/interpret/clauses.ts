import type { Words } from "../lang/words.ts";
import type { Clause, Stretch } from "./clause.ts";
import { finite } from "./finite.ts";
import { asides, verbGroups } from "./groups.ts";
import { gerund, infinitive, participle, reduced, sharedPerfect } from "./nonfinite.ts";
import { complements, isNominal } from "./phrases.ts";
import { lastCoordinator, nounIn, type Start, type Work } from "./start.ts";

/**
 * A stretch → its clauses, in the order of their verbs: finite clauses, coordinated verbs with their shared subject, "that" and
 * relative clauses, participles and infinitives. A stretch without a verb is one `fragment`.
 */
export function cutClauses(stretch: Stretch, words: Words): readonly Clause[] {
  const aside = asides(stretch.tokens);
  const groups = verbGroups(stretch.tokens, words, aside);
  const work: Work = { tokens: stretch.tokens, words, aside, groups, starts: [] };
  if (!groups.length) return [fragment(stretch, work)];
  for (let i = 0; i < groups.length; i++) work.starts.push(startOf(work, i));
  const clauses = work.starts.map((start, i) => finish(stretch, work, start, i));
  const lead = work.starts[0]!;
  const hangs = clauses.every((c) => c.type === "relative" || c.type === "participle" || c.type === "purpose");
  return hangs && isNominal(stretch.tokens[0], words) && lead.from > 1
    ? [fragment(stretch, work), ...clauses]
    : clauses;
}

function fragment(stretch: Stretch, work: Work): Clause {
  const to = stretch.tokens.length;
  const { object, preps } = complements(work, 0, to);
  return {
    stretch,
    from: 0,
    to,
    type: "fragment",
    link: null,
    verb: null,
    subject: object,
    object: null,
    preps,
    parent: null,
  };
}

function startOf(work: Work, i: number): Start {
  const group = work.groups[i]!;
  const gap = { from: i ? work.groups[i - 1]!.to : 0, to: group.from };
  if (group.form === "infinitive") return infinitive(work, i, gap);
  const before = work.starts[i - 1];
  if (
    before?.group.form === "infinitive" &&
    work.tokens[group.head]!.form === "VB" &&
    group.from === group.head &&
    !nounIn(work, lastCoordinator(work, gap) + 1, gap.to)
  )
    return {
      ...before,
      group: { ...group, form: "infinitive", chain: before.group.chain },
      from: group.from,
      parent: i - 1,
    };
  if (group.form === "gerund") return gerund(work, i, gap);
  const shared = sharedPerfect(work, i, gap);
  if (shared) return shared;
  if (group.form === "participle" || reduced(work, i, gap)) return participle(work, i, gap);
  return finite(work, i, gap);
}

function finish(stretch: Stretch, work: Work, start: Start, i: number): Clause {
  const next = work.starts[i + 1];
  const begins = next && next.from < start.group.to ? next.group.from : next?.from;
  const to = begins === undefined ? stretch.tokens.length : Math.max(start.group.to, begins);
  const { object, preps } = complements(work, start.group.to, to);
  const lead = start.subject && !start.shared ? start.subject.from : start.group.from;
  const floor = i ? Math.max(work.starts[i - 1]!.group.to, start.from) : 0;
  const leading = i && !start.link ? [] : complements(work, floor, lead).preps.filter((x) => x.to <= lead);
  const from = i || start.type === "relative" ? Math.min(start.from, lead) : 0;
  return {
    stretch,
    from,
    to,
    type: start.type,
    link: start.link,
    verb: start.group,
    subject: start.subject,
    object,
    preps: [...leading, ...preps],
    parent: start.parent,
  };
}
