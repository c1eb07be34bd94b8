import type { Beat } from "../beat/beat.ts";
import { type Outcome, take } from "../flow/flow.ts";
import type { Hearings } from "../pipeline.ts";
import { listen, type Reach } from "./intake.ts";
import type { LedgerOffice } from "./ledger-office.ts";

/** What became of one article, or of one name that gave none. */
export type Added = Outcome;

/** Reads and records everything the names give; `step` is told of each file or address as it was read. */
export async function addAll(
  office: LedgerOffice,
  names: readonly string[],
  choose: (text: string) => Beat,
  reach: Reach,
  step: (name: string) => void,
): Promise<readonly Added[]> {
  const outcomes: Added[] = [];
  async function* told(): AsyncGenerator<Hearings> {
    for await (const hearings of listen(names, choose, reach)) {
      if (hearings.heard.length || hearings.failures.length) step(hearings.name);
      yield hearings;
    }
  }
  for await (const outcome of take(told(), office.books, { hear: (hearings) => hearings })) outcomes.push(outcome);
  return outcomes;
}
