import type { ArticleLine, ClaimAnswer, LedgerAnswer } from "../../../model/answer.ts";
import { type Accuracy, accuracy } from "../../accuracy.ts";
import { citeForms } from "../../cite.ts";
import type { Office, Verdict } from "../../office.ts";
import { checkProof, keysIn, type ProofVerdict } from "../../proved.ts";
import type { Screen } from "./screen.ts";

/** Paste, upload or drop an article; the reading itself is asked of `POST /api/read`. */
export const add: Screen<{ readonly ledger: LedgerAnswer }> = {
  name: "add",
  path: "/add",
  about: "where an article is pasted or dropped, read, and recorded only when told so",
  takes: [],
  answer: (office) => ({ ledger: office.ledger() }),
};

/** One claim of the record: its proof step by step, and how to cite it. */
export interface ProvedClaim {
  readonly claim: ClaimAnswer;
  readonly article: ArticleLine;
  /** Null where the log has no entry of it yet. */
  readonly proof: ProofVerdict | null;
  readonly citations: Readonly<Record<"plain" | "bibtex" | "csl", string>>;
}

/** The whole ledger checked anew, or one claim's proof. */
export interface VerifyAnswer {
  readonly verdict: Verdict | null;
  readonly proved: ProvedClaim | null;
}

/** The check in words: of everything, or of the claim that the address names. */
export const verify: Screen<VerifyAnswer> = {
  name: "verify",
  path: "/verify",
  about:
    "the ledger checked anew, in words, or with `claim` the proof of that claim, its citation, what people said of it",
  takes: ["claim"],
  answer: async (office, { value }) => {
    const id = value("claim");
    if (!id) return { verdict: await office.verify(), proved: null };
    const proved = await provedClaim(office, id);
    return proved && { verdict: null, proved };
  },
};

async function provedClaim(office: Office, id: string): Promise<ProvedClaim | null> {
  const found = office.desk().claim(id);
  if (!found) return null;
  const ledger = office.ledger();
  const file = await office.proof(id);
  const text = found.claim.where === "text" ? found.article.text : null;
  const cited = { ...found, ledger };
  return {
    claim: found.claim,
    article: found.article.article,
    proof: file === null ? null : checkProof(new TextEncoder().encode(file), keysIn(ledger.key), text),
    citations: {
      plain: citeForms.plain.write(cited),
      bibtex: citeForms.bibtex.write(cited),
      csl: citeForms.csl.write(cited),
    },
  };
}

/** What reads, and how well. */
export const about: Screen<{ readonly ledger: LedgerAnswer; readonly accuracy: Accuracy }> = {
  name: "about",
  path: "/about",
  about: "what reads these articles, how well it was measured to, which beats there are",
  takes: [],
  answer: (office) => ({ ledger: office.ledger(), accuracy: accuracy() }),
};
