import type { ArticleAnswer, ClaimAnswer } from "../model/answer.ts";
import { HearsayError } from "../model/error.ts";
import type { Desk } from "./desk.ts";
import { oneLine } from "./plain.ts";

/** The claim that an id, or enough of its beginning, names. HearsayError "use/ambiguous", "use/missing". */
export function claimNamed(desk: Desk, id: string): { readonly claim: ClaimAnswer; readonly article: ArticleAnswer } {
  const exact = desk.claim(id);
  if (exact) return exact;
  const wanted = id.startsWith("claim:") ? id : `claim:${id}`;
  const found = desk.claimsLike(wanted);
  const one = found.length === 1 ? desk.claim(found[0] ?? "") : null;
  if (one) return one;
  if (found.length)
    throw new HearsayError(
      "use/ambiguous",
      `${found.length} claims begin with "${oneLine(id)}"`,
      "Give more of the id.",
    );
  throw new HearsayError(
    "use/missing",
    `No claim "${oneLine(id)}" in this ledger`,
    "hearsay claims lists them with their ids.",
  );
}
