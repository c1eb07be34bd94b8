import type { Beat } from "../beat/beat.ts";
import { type Outcome, take } from "../flow/flow.ts";
import { listen } from "./intake.ts";
import type { LedgerOffice } from "./ledger-office.ts";

/** What became of one article, or of one name that gave none. */
export type Added = Outcome;

/** Reads and records everything the names give; `step` is told of each as it is made durable. */
export async function addAll(
  office: LedgerOffice,
  names: readonly string[],
  choose: (text: string) => Beat,
  allowLoopback: boolean,
  step: (name: string) => void,
): Promise<readonly Added[]> {
  const outcomes: Added[] = [];
  for await (const outcome of take(listen(names, choose, allowLoopback), office.books, {
    hear: (hearings) => hearings,
  })) {
    outcomes.push(outcome);
    step(outcome.name);
  }
  return outcomes;
}
