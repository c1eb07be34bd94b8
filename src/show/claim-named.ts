import type { ArticleAnswer, ClaimAnswer } from "../model/answer.ts";
import { HearsayError } from "../model/error.ts";
import type { Desk } from "./desk.ts";
import { filtersFrom } from "./filters.ts";
import { oneLine } from "./plain.ts";

/** The claim that an id, or enough of its beginning, names. HearsayError "use/ambiguous", "use/missing". */
export function claimNamed(desk: Desk, id: string): { readonly claim: ClaimAnswer; readonly article: ArticleAnswer } {
  const exact = desk.claim(id);
  if (exact) return exact;
  const wanted = id.startsWith("claim:") ? id : `claim:${id}`;
  const all = desk.articles(filtersFrom(() => undefined));
  const found = all.flatMap((a) =>
    a.claims.filter((c) => c.id.startsWith(wanted)).map((claim) => ({ claim, article: a })),
  );
  const [one, ...others] = found;
  if (one && !others.length) return one;
  if (one)
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
