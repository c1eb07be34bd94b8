import type { Noted } from "../flow/people.ts";
import type { Withheld, Withholding } from "../flow/withhold.ts";
import type { ArticleAnswer, LedgerAnswer } from "../model/answer.ts";
import type { Correction, JudgementBody, RelationBody, RemarkBody } from "../model/people.ts";
import type { Desk } from "./desk.ts";

/** What became of one thing that was given to be recorded. */
export interface Outcome {
  readonly name: string;
  readonly status: "new" | "known" | "unread" | "failed";
  readonly reason: string | null;
  readonly articleId: string | null;
}

/** A check of the whole ledger, in words. */
export interface Verdict {
  readonly ok: boolean;
  readonly entries: number;
  /** One sentence: that all fits, or the first place that does not. */
  readonly summary: string;
  readonly origin: string;
  readonly root: string;
  readonly key: string;
}

/** What a person says of a claim. */
export interface GivenRemark {
  readonly on: string;
  readonly verdict: RemarkBody["verdict"];
  readonly note: string;
  readonly by: string;
  readonly read?: Correction | undefined;
}

/** What a person judges of two things. */
export interface GivenJudgement {
  readonly about: JudgementBody["about"];
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly by: string;
  readonly reason: string;
}

/** That one claim stands in a relation to another. */
export interface GivenRelation {
  readonly from: string;
  readonly to: string;
  readonly relation: RelationBody["relation"];
  readonly by: string;
  readonly reason: string;
}

/** What was read without being recorded. */
export interface Preview {
  readonly articles: readonly ArticleAnswer[];
  readonly failures: readonly { readonly name: string; readonly message: string; readonly hint: string }[];
}

/** What the HTTP interface works with: a ledger's desk, and what can be done to the ledger. */
export interface Office {
  /** The answers as of the ledger's newest entry. */
  desk(): Desk;
  ledger(): LedgerAnswer;
  /** Reads pasted text or a dropped file; records nothing. */
  preview(text: string, name: string): Promise<Preview>;
  /** Reads and records; resolves once it is durable. */
  add(text: string, name: string): Promise<readonly Outcome[]>;
  verify(): Promise<Verdict>;
  /** The office as it was: all that was recorded up to and in an instant, up to a day's end, or "size:N", the first N entries. It takes nothing in. */
  asOf(when: string): Promise<Office>;
  /** What people said, as entries of its own: see flow/people.ts. Each resolves once it is durable. */
  remark(given: GivenRemark): Promise<Noted>;
  judge(given: GivenJudgement): Promise<Noted>;
  relate(given: GivenRelation): Promise<Noted>;
  withdraw(entry: number, by: string, reason: string): Promise<Noted>;
  /** Takes an article's words, or some words, down: see flow/withhold.ts. */
  withhold(what: Withholding): Promise<Withheld>;
  /** The proof of an entry, or of the entry of a claim, as a C2SP tlog-proof; null where there is none. */
  proof(of: string | number): Promise<string | null>;
  /** A file of the log that outsiders read ("checkpoint", "tile/…", "vkey"); null where there is none. */
  logFile(name: string): Uint8Array | null;
}
