import type { ArticleAnswer, LedgerAnswer } from "../model/answer.ts";
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
  preview(text: string, name: string): Preview;
  /** Reads and records; resolves once it is durable. */
  add(text: string, name: string): Promise<readonly Outcome[]>;
  verify(): Promise<Verdict>;
}
