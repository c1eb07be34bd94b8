import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { takeAll } from "../../src/flow/flow.ts";
import { type Books, openBooks } from "../../src/flow/open.ts";
import { verifyLedger } from "../../src/record/verify.ts";
import { sha256 } from "../../src/text/canonical.ts";
import { sampleHeard } from "../../test/sample-reading.ts";

/** The checkpoint that lies in a folder now; null where there is none. */
export const checkpointOf = (folder: string): Uint8Array | null =>
  existsSync(join(folder, "checkpoint")) ? readFileSync(join(folder, "checkpoint")) : null;

/** What must hold after every fault. */
export interface Checked {
  readonly lost: number;
  readonly doubled: number;
  /** Seconds until the ledger was open again, its index up to date. */
  readonly restart: number;
  /** Whether that was more than 5 s and 1 s for 100,000 entries. */
  readonly slow: boolean;
  readonly wrong: readonly string[];
}

/**
 * Opens a ledger as the next program would, without a human, and holds it against what was acknowledged (A: every article there, once), against the
 * last checkpoint seen before the fault (B: it verifies and goes on from it), and against the time it may take (C).
 */
export async function check(
  folder: string,
  acknowledged: Iterable<number>,
  before: Uint8Array | null,
): Promise<Checked> {
  const wrong: string[] = [];
  const started = process.hrtime.bigint();
  const books = await openBooks(folder);
  const restart = Number(process.hrtime.bigint() - started) / 1e9;
  const times = new Map<string, number>();
  for await (const { body } of books.ledger.entries())
    if (body.type === "article") times.set(body.article.id, (times.get(body.article.id) ?? 0) + 1);
  const slow = restart > 5 + books.ledger.size() / 100_000;
  const lost = [...acknowledged].filter(
    (n) => !times.has(sampleHeard(n).article.id) || !books.view.article(sampleHeard(n).article.id),
  );
  if (lost.length) wrong.push(`acknowledged and not there: ${lost.slice(0, 5).join(", ")}`);
  await books.close();
  const verdict = await verifyLedger(folder, before ? { since: before } : {});
  if (verdict.first) wrong.push(`verify: ${verdict.first.place}: ${verdict.first.reason}`);
  if (verdict.unsigned) wrong.push(`${verdict.unsigned} entries are not signed after a clean end`);
  return { lost: lost.length, doubled: [...times.values()].filter((n) => n > 1).length, restart, slow, wrong };
}

/** D: once all articles were taken in, every answer is that of a ledger that nothing ever happened to. */
export async function sameAnswers(folder: string, upTo: number): Promise<readonly string[]> {
  const [broken, clean] = [await openBooks(folder), await openBooks("memory:")];
  try {
    // What was under way when the fault came may be there as well: it was not acknowledged, and is no less true. It follows on what was acknowledged,
    // which need not begin at the first: a count of what is there does not tell how far it goes.
    let all = Math.max(upTo, broken.view.counts().articles);
    while (broken.view.article(sampleHeard(all).article.id)) all++;
    for (const books of [broken, clean]) await fill(books, all);
    const [a, b] = [answers(broken), answers(clean)];
    return a === b ? [] : ["its answers are not those of a ledger that nothing happened to"];
  } finally {
    await broken.close();
    await clean.close();
  }
}

/** Takes in the articles 0 to `upTo`, that one not included. */
export async function fill(books: Books, upTo: number): Promise<void> {
  await takeAll(
    Array.from({ length: upTo }, (_, n) => n),
    books,
    { hear: (n) => ({ name: String(n), heard: [sampleHeard(n)], notices: [], failures: [] }) },
  );
}

/** All that a view answers, but for the numbers of entries, as a hash. */
export function answers({ view }: Books): string {
  const { entries: _, ...counts } = view.counts();
  const claims: unknown[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = view.claims(cursor === undefined ? { limit: 1000 } : { limit: 1000, cursor });
    claims.push(...page.rows.map(({ entry: _entry, ...row }) => JSON.stringify(row)));
    if (page.next === null) break;
    cursor = page.next;
  }
  return sha256(JSON.stringify([counts, claims.sort(), view.facets({})]));
}
