import type { Claim } from "../model/claim.ts";
import type { Statement } from "../model/statement.ts";

/** Fills `target` of denials whose claimant's claim stands in the same article: same kind, same place, another side. */
export function withTargets(claims: readonly Claim[], statements: readonly Statement[]): readonly Claim[] {
  const side = new Map(statements.map((s) => [s.id, s.speaker.side]));
  return claims.map((claim, at) => {
    if (claim.target || (claim.stance !== "denies" && claim.stance !== "doubts") || !claim.statement) return claim;
    const mine = side.get(claim.statement);
    const fits = (c: Claim): boolean =>
      c !== claim &&
      c.kind === claim.kind &&
      c.stance === "asserts" &&
      c.actor === claim.actor &&
      c.statement !== null &&
      side.get(c.statement) !== mine &&
      (c.place?.name ?? null) === (claim.place?.name ?? null);
    const target = claims.slice(0, at).findLast(fits) ?? claims.slice(at + 1).find(fits);
    return target ? { ...claim, target: target.id } : claim;
  });
}
