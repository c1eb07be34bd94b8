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
  const first = new Map<string, number>();
  for (const { article, order } of members)
    first.set(article.article, Math.min(order, first.get(article.article) ?? order));
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

/** That both stand in one article, or the carriers beside the outlet that both reports name. */
function carriage(a: Told, b: Told): string[] {
  if (a.article === b.article) return ["in one article"];
  const carried = new Set(carriers(b));
  return carriers(a).flatMap((name) => (carried.has(name) ? [`both carry ${name}`] : []));
}
const carriers = ({ statement, article }: Told): string[] =>
  [...new Set((statement?.via ?? []).map(({ name }) => name))].filter((name) => name !== article.outlet);

/** The earlier article of this matter that a report's article is most like, if its text is a near-copy of any. */
function copied({ article }: Told, first: ReadonlyMap<string, number>, copies: Copies): string[] {
  const mine = first.get(article.article) ?? 0;
  const [best] = [...(copies.get(article.article) ?? [])]
    .filter(([name]) => (first.get(name) ?? mine) < mine)
    .sort(([a, x], [b, y]) => y - x || first.get(a)! - first.get(b)!);
  return best === undefined ? [] : [`near-copy ${best[1].toFixed(2)} of ${best[0]}`];
}
