import type { Page, Query } from "../compare/query.ts";
import type { View } from "../compare/view.ts";
import { HearsayError } from "../model/error.ts";
import { sha256 } from "../text/canonical.ts";
import { type Books, viewAt } from "./open.ts";

/**
 * Holds the index against one that is made anew from the log, in memory, answer by answer. Null where all answers are the same, else the first sort of
 * answers that is not. The index is no part of the record: this is for whoever doubts a disk.
 */
export async function indexDiffers({ ledger, view }: Books): Promise<string | null> {
  const bad = unreadableIn(view);
  if (bad !== null) return bad;
  const fresh = await viewAt(ledger, view.upto());
  try {
    for (const [name, of] of sorts) {
      const wanted = digest(of(fresh));
      const found = answered(() => digest(of(view)));
      if (found !== wanted) return found.startsWith("!") ? `${name}: ${found.slice(1)}` : name;
    }
    return null;
  } finally {
    fresh.close();
  }
}

/** An answer of the index in doubt, as a hash; "!" and why where it gives none: rows that are no rows any more make it fail in any way. */
function answered(ask: () => string): string {
  try {
    return ask();
  } catch (cause) {
    return `!${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

/** What of the index cannot be read at all: asked for as an answer, it would end the program. */
function unreadableIn(view: View): string | null {
  try {
    const where = view.unreadable();
    return where && `a text in ${where} cannot be read`;
  } catch (cause) {
    if (cause instanceof HearsayError && cause.code === "index/damaged") return cause.message;
    throw cause;
  }
}

/** Every sort of answer, row by row. */
const sorts: readonly (readonly [string, (view: View) => Iterable<unknown>])[] = [
  ["counts", (view) => [view.counts(), view.facets({}), view.beats()]],
  ["claims", (view) => every((query) => view.claims(query))],
  ["articles", (view) => every((query) => view.articles(query))],
  ["readings", (view) => view.readings()],
  ["notices", (view) => view.notices()],
  ["people's words", (view) => view.about()],
  ["matters", (view) => view.allMatters({})],
];

function* every<T>(list: (query: Query) => Page<T>): Generator<T> {
  for (let cursor: string | undefined, more = true; more; ) {
    const { rows, next } = list(cursor === undefined ? { limit: 1000 } : { limit: 1000, cursor });
    yield* rows;
    cursor = next ?? undefined;
    more = next !== null;
  }
}

// A hash over the hashes of rows: no more than a row is held.
function digest(rows: Iterable<unknown>): string {
  let sum = "";
  for (const row of rows) sum = sha256(`${sum}${JSON.stringify(row)}`);
  return sum;
}
