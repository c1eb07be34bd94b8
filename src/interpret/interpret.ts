import type { Hearing } from "../lang/doc.ts";
import type { Claim } from "../model/claim.ts";
import type { Notice, PlaceMention } from "../model/reading.ts";
import type { Statement } from "../model/statement.ts";

/** Attributed and narrated clauses → typed neutral claims. Pure; the same input gives the same claims to the byte. */
export function interpret(
  _h: Hearing,
  _statements: readonly Statement[],
  _places: readonly PlaceMention[],
): { readonly claims: readonly Claim[]; readonly notices: readonly Notice[] } {
  return { claims: [], notices: [] };
}
