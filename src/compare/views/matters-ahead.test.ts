import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry, EntryBody } from "../../model/entry.ts";
import { news } from "../compare.property.corpus.ts";
import { articlesOf } from "../notation.corpus.ts";
import type { View } from "../view.ts";
import { views } from "./index.ts";
import { bodiesOf, bytes, inOne, sorted, viewOf } from "./matters.corpus.ts";

test("what is compared beforehand is not left to be compared, a part at a time", () => {
  const { view, take } = viewOf();
  const [articles] = fc.sample(news, { seed: 37, numRuns: 1 });
  for (const article of articles!) take(bodiesOf(article));
  let turns = 0;
  while (view.compareSome(() => true)) turns++;
  expect(turns).toBeGreaterThan(2);
  expect(view.compareSome(() => true)).toBe(false);
  take(bodiesOf({ ...articles![0]!, article: "Another" }));
  expect(view.compareSome(() => false)).toBe(false);
  view.close();
});

test("making it from nothing that fails leaves what was there, and nothing beside it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-index-"));
  const view = views.sqlite({ path: join(folder, "index.sqlite"), of: "test", bytes });
  const [article] = articlesOf({
    "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
  });
  await view.refill(inOne(bodiesOf(article!)));
  const before = [sorted(view.allMatters({})), view.upto()];
  async function* broken(): AsyncGenerator<Entry[]> {
    yield* inOne(bodiesOf(article!));
    throw new RangeError("the log cannot be read");
  }
  await expect(view.refill(broken())).rejects.toThrow("the log cannot be read");
  expect([sorted(view.allMatters({})), view.upto()]).toEqual(before);
  expect(readdirSync(folder).filter((name) => name.includes("new"))).toEqual([]);
  view.close();
  rmSync(folder, { recursive: true });
});

test("two programs on one index hold the same, whoever writes and whoever asks", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-index-"));
  const options = { path: join(folder, "index.sqlite"), of: "test", bytes };
  const [one, other] = [views.sqlite(options), views.sqlite(options)];
  const lines = (who: string) => [`${who}: asserts control NOR, Testville, =1 share, 2031-05-02`];
  const articles = articlesOf({
    "Gazette 2031-05-02": lines("Ann Vael (NOR)"),
    "Herald 2031-05-02": lines("Hugo Brand (NOR)"),
    "Courier 2031-05-02": lines("Cy Marr (third)"),
    "Mirror 2031-05-02": lines("Bo Lind (NOR)"),
  });
  let next = 0;
  const put = (view: View, bodies: readonly EntryBody[]): void =>
    view.apply(bodies.map((body): Entry => ({ index: next++, at: "2031-01-01T00:00:00Z", body })));
  const reports = (view: View) => [...view.allMatters({})].map((m) => [m.reports, m.origins]);
  put(one, bodiesOf(articles[0]!));
  put(one, bodiesOf(articles[1]!));
  expect(reports(other)).toEqual([[2, 2]]);
  put(one, bodiesOf(articles[2]!));
  expect(reports(one)).toEqual([[3, 3]]);
  put(other, bodiesOf(articles[3]!));
  expect([reports(one), reports(other)]).toEqual([[[4, 4]], [[4, 4]]]);
  put(one, [{ type: "judgement", about: "speakers", a: "Ann Vael", b: "Bo Lind", same: true, by: "desk", reason: "" }]);
  expect([reports(one), reports(other)]).toEqual([[[4, 3]], [[4, 3]]]);
  one.close();
  other.close();
  rmSync(folder, { recursive: true });
});
