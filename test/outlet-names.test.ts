import { afterAll, beforeAll, expect, test } from "vitest";
import { openBeat } from "../src/beat/load.ts";
import { compare } from "../src/compare/compare.ts";
import { namingOf } from "../src/compare/naming.ts";
import { articlesOf } from "../src/compare/notation.corpus.ts";
import { takeAll } from "../src/flow/flow.ts";
import { type Books, openBooks } from "../src/flow/open.ts";
import type { Instant } from "../src/model/id.ts";
import { hearInput } from "../src/pipeline.ts";
import { asked } from "../src/show/asking.ts";
import { deskOf } from "../src/show/desk.ts";
import { type Filters, filtersFrom } from "../src/show/filters.ts";
import { questions } from "../src/show/questions.ts";

// Articles keep the name that their outlet gives itself; whatever counts outlets counts one that bears several names once.

const at: Instant = "2032-09-20T08:00:00Z";
let books: Books;

beforeAll(async () => {
  books = await openBooks("memory:");
  const names = ["Harbour Times", "The Harbour Times", "Island Gazette"];
  const inputs = names.map((outlet, n) => {
    const text = `Lurmian troops liberated Kersholt, General Staff spokeswoman Runa Olgerd said on Tuesday. She said Lurmian forces controlled ${70 + n}% of Dellmarch.`;
    const page = {
      id: `p${n}`,
      outlet,
      language: "en",
      title: `Page ${n}`,
      published: `2032-09-15T0${n}:00:00Z`,
      text,
    };
    const bytes = new TextEncoder().encode(JSON.stringify(page));
    return { bytes, name: `p${n}`, url: null, media: null, charset: "utf-8", taken: at };
  });
  await takeAll(inputs, books, { hear: (it) => hearInput(it, () => openBeat("invented")), now: () => at });
});
afterAll(() => books.close());

const filters = (change: Partial<Filters>): Filters => ({ ...filtersFrom(() => undefined), ...change });

test("each article is shown under the name it gave", () => {
  const { rows } = books.view.claims({});
  expect([...new Set(rows.map(({ article }) => article.outlet))].sort()).toEqual([
    "Harbour Times",
    "Island Gazette",
    "The Harbour Times",
  ]);
});

test("a matter counts an outlet of two names once", () => {
  const [matter] = [...books.view.allMatters({ kind: "control" })].filter(({ place }) => place?.name === "Kersholt");
  expect(matter).toMatchObject({ reports: 3, outlets: 2, origins: 1 });
});

test("so does comparing readings at hand", () => {
  const articles = articlesOf({
    "OBC 2032-05-02": ["Ann Vael (LM): asserts control LM, Kersholt, =1 share, 2032-05-02"],
    "Osmark Broadcasting 2032-05-02": ["Ann Vael (LM): asserts control LM, Kersholt, =1 share, 2032-05-02"],
    "Nowhere Sheet 2032-05-02": ["Ann Vael (LM): asserts control LM, Kersholt, =1 share, 2032-05-02"],
  });
  expect(compare(articles, namingOf(openBeat("invented"))).map((m) => [m.reports, m.outlets])).toEqual([[3, 2]]);
  expect(compare(articles).map((m) => [m.reports, m.outlets])).toEqual([[3, 3]]);
});

test("the counts of a ledger, of days and of what was read do too, and each leads to as many rows as it counts", () => {
  const { view } = books;
  expect(view.counts().outlets).toEqual(["Island Gazette", "The Harbour Times"]);
  expect(view.readDays().map(({ outlet, count }) => [outlet, count])).toEqual([
    ["Island Gazette", 1],
    ["The Harbour Times", 2],
  ]);
  expect(view.published("invented", null, null).outlets).toBe(2);
  const { outlet } = view.facets({});
  expect(outlet.map(({ value }) => value).sort()).toEqual(["Island Gazette", "The Harbour Times"]);
  for (const { value, count } of outlet) expect(view.claims({ outlet: value }).total).toBe(count);
  expect(view.articles({ outlet: "the harbour times" }).total).toBe(2);
});

test("silence, wording and origins name and count it once, and are asked for by either name", () => {
  const rows = (name: string, change: Partial<Filters> = {}) =>
    questions
      .filter((question) => question.name === name)
      .flatMap((question) => asked(question, deskOf(books.view), filters(change), {}, 50, null).rows);
  const json = (name: string) => rows(name).map(({ row }) => row);
  for (const one of json("unanswered")) expect(one).toMatchObject({ coverage: { articles: 3, outlets: 2 } });
  const [wording] = json("wording");
  expect(wording).toMatchObject({ totals: [{ outlets: 2, count: 3 }] });
  for (const outlet of ["Harbour Times", "the harbour times"])
    expect(rows("unanswered", { outlet }).length).toBe(rows("unanswered").length);
});
