import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntryBody } from "../../model/entry.ts";
import type { Matter } from "../../model/matter.ts";
import { leaning, news } from "../compare.property.corpus.ts";
import type { ComparedArticle } from "../input.ts";
import { articlesOf } from "../notation.corpus.ts";
import type { View } from "../view.ts";
import { views } from "./index.ts";
import { bodiesOf, bytes, inOne, shuffled, sorted, viewOf, whole } from "./matters.corpus.ts";

describe("the index of matters", () => {
  test("holds what comparing everything at once gives, in the same order, whether asked in between or not", () => {
    fc.assert(
      fc.property(fc.oneof(news, leaning), fc.constantFrom("asked", "compared", "left"), (articles, between) => {
        const { view, take } = viewOf();
        for (const article of articles) {
          take(bodiesOf(article));
          if (between === "asked") [...view.allMatters({})];
          if (between === "compared") while (view.compareSome(() => true));
        }
        expect([...view.allMatters({})]).toEqual(whole(articles));
        view.close();
      }),
      { seed: 31, numRuns: 80 },
    );
  });

  test("holds the same where several articles come in one go, and where all of them do", async () => {
    await fc.assert(
      fc.asyncProperty(leaning, fc.nat(), fc.integer({ min: 2, max: 5 }), async (all, seed, size) => {
        const articles = shuffled(all, seed);
        const { view, take } = viewOf();
        for (let i = 0; i < articles.length; i += size) take(articles.slice(i, i + size).flatMap(bodiesOf));
        const together = sorted(view.allMatters({}));
        expect(together).toEqual(sorted(whole(articles)));
        const folder = mkdtempSync(join(tmpdir(), "hearsay-index-"));
        const fresh = views.sqlite({ path: join(folder, "index.sqlite"), of: "test", bytes });
        await fresh.refill(inOne(articles.flatMap(bodiesOf)));
        expect(sorted(fresh.allMatters({}))).toEqual(together);
        fresh.close();
        view.close();
        rmSync(folder, { recursive: true });
      }),
      { seed: 33, numRuns: 40 },
    );
  });

  test("is the same in twenty orders of arrival", () => {
    const articles = fc
      .sample(fc.array(news, { minLength: 4, maxLength: 4 }), { seed: 32, numRuns: 1 })[0]!
      .flatMap((some, i) => some.map((one) => ({ ...one, article: `${one.article} ${i}` })));
    expect(articles.length).toBeGreaterThan(8);
    const answers = Array.from({ length: 20 }, (_, seed) => {
      const { view, take } = viewOf();
      for (const article of shuffled(articles, seed + 1)) take(bodiesOf(article));
      const found = [...view.allMatters({})];
      view.close();
      return JSON.stringify(found);
    });
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0]!)).toEqual(whole(articles));
  });

  test("forgets what is withdrawn: what is left is as if the rest alone had come", () => {
    fc.assert(
      fc.property(fc.oneof(news, leaning), fc.nat(), fc.boolean(), (articles, which, between) => {
        const { view, take } = viewOf();
        const entries = articles.map((article) => take(bodiesOf(article)));
        if (between) [...view.allMatters({})];
        const gone = which % articles.length;
        take([{ type: "withdrawal", of: { entry: entries[gone]!.at(-1)!.index }, by: "desk", reason: "test" }]);
        expect(sorted(view.allMatters({}))).toEqual(sorted(whole(articles.filter((_, i) => i !== gone))));
        view.close();
      }),
      { seed: 33, numRuns: 80 },
    );
  });

  test("pages give every matter once, and a claim leads to its matter", () => {
    const [articles] = fc.sample(news, { seed: 34, numRuns: 1 });
    const { view, take } = viewOf();
    for (const article of articles!) take(bodiesOf(article));
    const all = sorted(view.allMatters({}));
    const paged: Matter[] = [];
    for (let cursor: string | undefined, more = true; more; ) {
      const page = view.matters({ limit: 2, cursor });
      expect(page.total).toBe(all.length);
      paged.push(...page.rows);
      cursor = page.next ?? undefined;
      more = page.next !== null;
    }
    expect(sorted(paged)).toEqual(all);
    for (const m of paged)
      for (const { claims } of m.positions) {
        const ids = claims.map(({ claim }) => claim);
        expect([...view.matterKeys(ids).values()]).toEqual(ids.map(() => m.key));
      }
    expect(view.matter(paged[0]!.key)).toEqual(paged[0]);
    expect(view.matter("control:NOBODY::")).toBeNull();
    view.close();
  });

  test("parts places that are judged not the same out of a row of merges, and joins them again when that is taken back", () => {
    const articles = articlesOf({
      "Gazette 2031-05-02": ["own: asserts control NOR, Testville, =1 share, 2031-05-02"],
      "Herald 2031-05-02": ["own: asserts control NOR, Old Testville, =1 share, 2031-05-02"],
      "Courier 2031-05-02": ["own: asserts control NOR, Testville Quay, =1 share, 2031-05-02"],
    });
    const { view, take } = viewOf();
    for (const article of articles) take(bodiesOf(article));
    const judge = (a: string, b: string, same: boolean) =>
      take([{ type: "judgement", about: "places", a, b, same, by: "desk", reason: "maps" }])[0]!.index;
    const undo = (entry: number) => take([{ type: "withdrawal", of: { entry }, by: "desk", reason: "no" }]);
    /** Which outlets stand together. */
    const together = () =>
      [...view.allMatters({})]
        .map((m) => m.positions.flatMap(({ claims }) => claims.map(({ outlet }) => outlet)).sort())
        .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
    expect(together()).toEqual([["Courier"], ["Gazette"], ["Herald"]]);
    judge("Testville", "Old Testville", true);
    judge("Old Testville", "Testville Quay", true);
    expect(together()).toEqual([["Courier", "Gazette", "Herald"]]);
    const quay = judge("Testville", "Testville Quay", false);
    expect(together()).toEqual([["Courier"], ["Gazette", "Herald"]]);
    const old = judge("Testville", "Old Testville", false);
    expect(together()).toEqual([["Courier", "Herald"], ["Gazette"]]);
    undo(old);
    undo(quay);
    expect(together()).toEqual([["Courier", "Gazette", "Herald"]]);
    view.close();
  });

  test("heeds what people judge of speakers, places and utterances, and undoing it undoes what it did", () => {
    const [gazette, herald, courier] = articlesOf({
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
      "Herald 2031-05-02": ["Marshal Quill (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
      "Courier 2031-05-02": ["own: asserts control NOR, Old Testville, =1 share, 2031-05-02"],
    });
    const { view, take } = viewOf();
    for (const article of [gazette!, herald!, courier!]) take(bodiesOf(article));
    const counts = () => [...view.allMatters({})].map((m) => [m.reports, m.origins, m.unestablished]);
    const before = [
      [1, 0, 1],
      [2, 2, 0],
    ];
    const sorted = () => counts().sort((a, b) => a[0]! - b[0]!);
    expect(sorted()).toEqual(before);
    const judge = (about: "speakers" | "places" | "origins", a: string, b: string, same = true) =>
      take([{ type: "judgement", about, a, b, same, by: "desk", reason: "checked" }])[0]!.index;
    const undo = (entry: number) => take([{ type: "withdrawal", of: { entry }, by: "desk", reason: "no" }]);
    const speakers = judge("speakers", "Ann Vael", "Marshal Quill");
    expect(sorted()).toEqual([
      [1, 0, 1],
      [2, 1, 0],
    ]);
    undo(speakers);
    expect(sorted()).toEqual(before);
    const places = judge("places", "Testville", "Old Testville");
    expect(sorted()).toEqual([[3, 2, 1]]);
    for (const name of ["old testville", "testville"])
      expect([name, [...view.allMatters({ places: [name] })].length]).toEqual([name, 1]);
    const claims = ["Gazette 2031-05-02/c0", "Courier 2031-05-02/c0"] as const;
    const origins = judge("origins", ...claims);
    expect(sorted()).toEqual([[3, 2, 0]]);
    const edges = [...view.allMatters({})].flatMap((m) => m.positions.flatMap((p) => p.edges.map((e) => e.reason)));
    expect(edges).toContainEqual(
      expect.stringContaining(`judged the same utterance by desk (entry ${origins}): checked`),
    );
    judge("origins", ...claims, false);
    expect(sorted()).toEqual([[3, 2, 1]]);
    undo(places);
    expect(sorted()).toEqual(before);
    view.close();
  });

  test("heeds what people judge of questions, across places and days, and undoing it undoes what it did", () => {
    const [gazette, herald, courier] = articlesOf({
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
      "Herald 2031-06-02": ["Bo Lind (SUD): denies control NOR, Old Testville, =1 share, 2031-06-02"],
      "Courier 2031-05-02": ["Cy Marr (third): asserts control NOR, Testville, =1 share, 2031-05-02"],
    });
    const { view, take } = viewOf();
    const judge = (a: string, b: string, same: boolean) =>
      take([{ type: "judgement", about: "matters", a, b, same, by: "desk", reason: "checked" }])[0]!.index;
    const undo = (entry: number) => take([{ type: "withdrawal", of: { entry }, by: "desk", reason: "no" }]);
    const counts = () => [...view.allMatters({})].map((m) => m.reports).sort();
    for (const article of [gazette!, herald!, courier!]) take(bodiesOf(article));
    expect(counts()).toEqual([1, 2]);
    const same = judge("Gazette 2031-05-02/c0", "Herald 2031-06-02/c0", true);
    expect(counts()).toEqual([3]);
    const apart = judge("Gazette 2031-05-02/c0", "Courier 2031-05-02/c0", false);
    expect(counts()).toEqual([1, 2]);
    undo(same);
    expect(counts()).toEqual([1, 1, 1]);
    undo(apart);
    expect(counts()).toEqual([1, 2]);
    view.close();
  });

  test("of several versions of one address compares the newest, in whatever order they come, also when it is withdrawn", () => {
    const [first, second] = articlesOf({
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =0.7 share, 2031-05-02"],
      "Gazette 2031-05-03": ["Ann Vael (NOR): asserts control NOR, Testville, =0.8 share, 2031-05-02"],
    });
    const shared = (article: ComparedArticle): EntryBody[] =>
      bodiesOf(article).map((body) =>
        body.type === "article" ? { ...body, article: { ...body.article, url: "https://gazette.example/1" } } : body,
      );
    const values = (view: View) =>
      [...view.allMatters({})].flatMap((m) => m.positions.map((p) => p.quantity?.value ?? null));
    for (const order of [
      [first!, second!],
      [second!, first!],
    ]) {
      const { view, take } = viewOf();
      const entries = order.map((article) => take(shared(article)));
      expect(values(view)).toEqual([0.8]);
      expect(view.claims({}).total).toBe(1);
      expect(view.versions("article:Gazette 2031-05-02")).toEqual([
        "article:Gazette 2031-05-02",
        "article:Gazette 2031-05-03",
      ]);
      const newest = entries[order.indexOf(second!)]!.at(-1)!.index;
      take([{ type: "withdrawal", of: { entry: newest }, by: "desk", reason: "test" }]);
      expect(values(view)).toEqual([0.7]);
      view.close();
    }
  });
});
