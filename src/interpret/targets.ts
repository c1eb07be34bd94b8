import type { Claim } from "../model/claim.ts";
import type { Statement } from "../model/statement.ts";

/** Fills `target` of denials whose claimant's claim stands in the same article: same kind, same place, another side. */
export function withTargets(claims: readonly Claim[], statements: readonly Statement[]): readonly Claim[] {
  const side = new Map(statements.map((s) => [s.id, s.speaker.side]));
  const asserted = new Map<string, { claim: Claim; at: number }[]>();
  claims.forEach((claim, at) => {
    if (claim.stance !== "asserts" || claim.statement === null) return;
    const key = about(claim);
    const list = asserted.get(key) ?? [];
    list.push({ claim, at });
    asserted.set(key, list);
  });
  return claims.map((claim, at) => {
    if (claim.target || (claim.stance !== "denies" && claim.stance !== "doubts") || !claim.statement) return claim;
    const mine = side.get(claim.statement);
    const asserting = asserted.get(about(claim)) ?? [];
    const other = (x: { claim: Claim }): boolean => x.claim.statement !== null && side.get(x.claim.statement) !== mine;
    const target = asserting.findLast((x) => x.at < at && other(x)) ?? asserting.find(other);
    return target ? { ...claim, target: target.claim.id } : claim;
  });
}

/** What must be the same for one claim to deny another: kind, actor, place. */
const about = (claim: Claim): string => JSON.stringify([claim.kind, claim.actor, claim.place?.name ?? null]);
