import type { Beat } from "../beat/beat.ts";
import type { Instant } from "../model/id.ts";
import { type Heard, hear } from "../pipeline.ts";
import { clock, type Outcome, take } from "./flow.ts";
import type { Books } from "./open.ts";

/**
 * Reads every article again, from the text as it was kept, with this version and the beat that is chosen: where something else is found, a new
 * reading is recorded beside the old ones, and old citations still resolve. An article whose words were taken down, or some of them, is passed over.
 */
export async function* reread(
  books: Books,
  choose: (text: string, published?: string | null) => Beat,
  now: () => Instant = clock,
): AsyncGenerator<Outcome> {
  yield* take(idsOf(books), books, {
    hear: (id) => {
      const heard = heardAgain(books, id, choose);
      return { name: id, heard: heard ? [heard] : [], notices: [], failures: [] };
    },
    nameOf: (id) => id,
    now,
  });
}

/** Ids of all articles, before any is read again: what is read meanwhile changes the order of lists. */
function idsOf({ view }: Books): readonly string[] {
  const ids: string[] = [];
  for (let cursor: string | undefined, more = true; more; ) {
    const { rows, next } = view.articles(cursor === undefined ? { limit: 1000 } : { limit: 1000, cursor });
    for (const { head } of rows) ids.push(...view.versions(head.id));
    cursor = next ?? undefined;
    more = next !== null;
  }
  return [...new Set(ids)];
}

function heardAgain(
  { view, ledger }: Books,
  id: string,
  choose: (text: string, published?: string | null) => Beat,
): Heard | null {
  const kept = view.article(id);
  if (!kept || kept.grave || ledger.blobs.state(kept.bytes) !== "held") return null;
  const { article, capture, reading: before } = kept;
  const bytes = ledger.blobs.get(kept.bytes);
  if (!bytes) return null;
  const reading = hear(article, choose(`${article.title ?? ""}\n${article.text}`, article.published));
  // What was noticed while the page was taken apart stays true of the text that came of it.
  const ofThePage = before.notices.filter(({ code }) => code.startsWith("read/"));
  return { capture, bytes, article, reading: { ...reading, notices: [...ofThePage, ...reading.notices] } };
}
