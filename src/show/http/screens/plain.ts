import type { LedgerAnswer } from "../../../model/answer.ts";
import { type Accuracy, accuracy } from "../../accuracy.ts";
import type { Verdict } from "../../office.ts";
import type { Screen } from "./screen.ts";

/** Paste, upload or drop an article; the reading itself is asked of `POST /api/read`. */
export const add: Screen<{ readonly ledger: LedgerAnswer }> = {
  name: "add",
  path: "/add",
  about: "where an article is pasted or dropped, read, and recorded only when told so",
  takes: [],
  answer: (office) => ({ ledger: office.ledger() }),
};

/** The whole ledger checked anew. */
export const verify: Screen<{ readonly verdict: Verdict }> = {
  name: "verify",
  path: "/verify",
  about: "the whole ledger checked anew, in words, and what that does not prove",
  takes: [],
  answer: async (office) => ({ verdict: await office.verify() }),
};

/** What reads, and how well. */
export const about: Screen<{ readonly ledger: LedgerAnswer; readonly accuracy: Accuracy }> = {
  name: "about",
  path: "/about",
  about: "what reads these articles, how well it was measured to, which beats there are",
  takes: [],
  answer: (office) => ({ ledger: office.ledger(), accuracy: accuracy() }),
};
