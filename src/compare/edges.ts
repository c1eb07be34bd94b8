import type { OriginEdge, Report } from "../model/matter.ts";
import type { Copies } from "./copies.ts";
import type { Told } from "./told.ts";

/** Why a report is held to be of an utterance, or not. */
export interface Reason {
  readonly told: Told;
  readonly reason: string;
}

/** Makes the edges of one matter, whose claims it is given. */
export type EdgeOf = (report: Reason, to: Told | null, state: OriginEdge["state"]) => OriginEdge;

/**
 * One edge: a report, the report it is held against (null where it stands by itself), the state, and every reason there is.
 * Wire marks and near-copies are reasons beside the main one; they neither make an origin nor break one.
 */
export function edgesAmong(members: readonly Told[], copies: Copies): EdgeOf {
  const first = new Map<string, Told>();
  for (const told of members) {
    const before = first.get(told.article.article);
    if (before === undefined || told.order < before.order) first.set(told.article.article, told);
  }
  return ({ told, reason }, to, state) => {
    const reasons = [reason, ...(to === null ? [] : carriage(told, to)), ...copied(told, first, copies)];
    return { report: reportOf(told), to: to === null ? null : reportOf(to), state, reason: reasons.join("; ") };
  };
}

/** How a claim is named in what is printed. */
export const reportOf = ({ article, claim }: Told): Report => ({
  article: article.article,
  claim: claim.id,
  outlet: article.outlet,
  published: article.published,
});

/** That both stand in one article; else the carriers beside the outlet that both name, and that both print the same words. */
function carriage(a: Told, b: Told): string[] {
  if (a.article === b.article) return ["in one article"];
  const carried = new Set(carriers(b));
  const wires = carriers(a).flatMap((name) => (carried.has(name) ? [`both carry ${name}`] : []));
  return sameWords(a, b) ? [...wires, "in the same words"] : wires;
}
const carriers = ({ statement, article }: Told): string[] =>
  [...new Set((statement?.via ?? []).map(({ name }) => name))].filter((name) => name !== article.outlet);

/** From how many words on the same words in two mouths are no chance. */
const RUN = 6;

/** Whether the words said in one report stand whole in the other's. */
function sameWords(a: Told, b: Told): boolean {
  const [x, y] = [a.wordsSaid(), b.wordsSaid()].sort((p, q) => p.length - q.length) as [string, string];
  return x.split(" ").length >= RUN && ` ${y} `.includes(` ${x} `);
}

/** The earlier article of this matter that a report's article is most like, if its text is a near-copy of any. */
function copied({ article }: Told, first: ReadonlyMap<string, Told>, copies: Copies): string[] {
  const mine = first.get(article.article)?.order ?? 0;
  const [best] = [...(copies.get(article.article) ?? [])]
    .flatMap(([name, alike]) => {
      const other = first.get(name);
      return other !== undefined && other.order < mine ? [{ other, alike }] : [];
    })
    .sort((a, b) => b.alike - a.alike || a.other.order - b.other.order);
  if (best === undefined) return [];
  const { outlet, published } = best.other.article;
  return [`near-copy ${best.alike.toFixed(2)} of ${outlet}${published === null ? "" : ` (${published.slice(0, 10)})`}`];
}
