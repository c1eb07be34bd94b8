import { join } from "node:path";
import { takeAll } from "../../src/flow/flow.ts";
import { openBooks } from "../../src/flow/open.ts";
import { sha256 } from "../../src/text/canonical.ts";
import { sampleHeard } from "../../test/sample-reading.ts";
import { answers, check } from "./check.ts";
import { type Drill, seeded, Tally } from "./drill.ts";

const articles = 30;

/** Everything three times, shuffled, in portions of any size: the same entries, once each, and the same answers. */
export const deliveryDrill: Drill = {
  name: "duplicates, order",
  how: "the whole input three times, shuffled, in portions of other sizes",
  missing: () => null,
  run: async ({ long, seed, scratch }) => {
    const [tally, chance] = [new Tally({ long }), seeded(seed)];
    let wanted: readonly string[] | null = null;
    for (let round = 0; round < (long ? 40 : 5); round++) {
      const input = [0, 1, 2].flatMap(() => Array.from({ length: articles }, (_, n) => n));
      const order = round === 0 ? input.slice(0, articles) : shuffled(input, chance);
      const folder = join(scratch, `ledger-${round}`);
      const books = await openBooks(folder);
      const batch = 1 + Math.floor(chance() * 9);
      const hear = (n: number) => ({ name: String(n), heard: [sampleHeard(n)], notices: [], failures: [] });
      const outcomes = await takeAll(order, books, { hear, batch });
      tally.faults++;
      tally.acknowledged += new Set(outcomes.map(({ name }) => name)).size;
      const bodies: string[] = [];
      for await (const { body } of books.ledger.entries()) bodies.push(sha256(JSON.stringify(body)));
      const found = [...bodies.sort(), answers(books)];
      wanted ??= found;
      if (found.join() !== wanted.join()) tally.fault(`round ${round}: other entries or answers than once, in order`);
      await books.close();
      tally.add(await check(folder, new Set(order), null));
    }
    return tally.report();
  },
};

/** The same things in another order. */
export function shuffled<T>(list: readonly T[], chance: () => number): readonly T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
