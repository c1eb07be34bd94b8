import type { OriginEdge, Report } from "../model/matter.ts";
import type { Stood } from "./origins.ts";
import type { Told } from "./told.ts";

/** How alike two articles' texts are, from 0 to 1; null where they are not alike enough to say so, or a text is missing. */
export type Copies = (a: string, b: string) => number | null;

/**
 * One edge: a report, the report it is held against (null where it stands by itself), the state, and every reason there is.
 * Wire marks and near-copies are reasons beside the main one; they neither make an origin nor break one.
 */
export function edgeOf(
  { stood, reason }: { readonly stood: Stood; readonly reason: string },
  to: Told | null,
  state: OriginEdge["state"],
  copies: Copies,
): OriginEdge {
  const reasons = to === null ? [reason] : [reason, ...wires(stood.told, to), ...copied(stood.told, to, copies)];
  return { report: reportOf(stood.told), to: to === null ? null : reportOf(to), state, reason: reasons.join("; ") };
}

/** How a claim is named in what is printed. */
export const reportOf = ({ article, claim }: Told): Report => ({
  article: article.article,
  claim: claim.id,
  outlet: article.outlet,
  published: article.published,
});

/** Carriers beside the outlet that both reports name. */
function wires(a: Told, b: Told): string[] {
  if (a.article === b.article) return ["in one article"];
  const carried = new Set(carriers(b));
  return carriers(a).flatMap((name) => (carried.has(name) ? [`both carry ${name}`] : []));
}
const carriers = ({ statement, article }: Told): string[] =>
  [...new Set((statement?.via ?? []).map(({ name }) => name))].filter((name) => name !== article.outlet);

function copied(a: Told, b: Told, copies: Copies): string[] {
  const alike = a.article === b.article ? null : copies(a.article.article, b.article.article);
  return alike === null ? [] : [`near-copy ${alike.toFixed(2)} of ${b.article.article}`];
}
