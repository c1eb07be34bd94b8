import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleHeard } from "../../../test/sample-reading.ts";
import { takeAll } from "../../flow/flow.ts";
import { type Books, openBooks } from "../../flow/open.ts";
import { fold } from "../../text/fold.ts";
import { dayRange, matchOf, type Query } from "../query.ts";

let books: Books;
const at = "2025-03-01T09:00:00Z";

beforeAll(async () => {
  books = await openBooks("memory:");
  const inputs = Array.from({ length: 40 }, (_, n) => n);
  await takeAll(inputs, books, {
    now: () => at,
    hear: (n) => ({ name: "", heard: [sampleHeard(n)], notices: [], failures: [] }),
  });
});
afterAll(() => books.close());

const total = (query: Query): number => books.view.claims(query).total;

describe("claims are asked", () => {
  test.each<[string, Query, number]>([
    ["for all", {}, 120],
    ["by nothing, told as empty", { place: "", speaker: "", text: "", since: "" }, 120],
    ["by a place's name, whatever the case", { place: "karsten" }, 20],
    ["by a place's id", { place: "gn:1" }, 80],
    ["by a place nobody named", { place: "Nowhere" }, 0],
    ["by part of a speaker's name", { speaker: "hollis" }, 40],
    ["by a speaker's id", { speaker: "people/ivo-brandt" }, 40],
    ["by the speaker's side", { side: "MR" }, 80],
    ["by the side they are about", { actor: "MR" }, 120],
    ["by kind", { kind: "losses" }, 40],
    ["by stance", { stance: "denies" }, 0],
    ["by unit", { unit: "houses" }, 40],
    ["by part of the outlet's name", { outlet: "wire" }, 60],
    ["by an article's external id", { article: "sample-7" }, 3],
    ["by day", { since: "2025-02-27", until: "2025-02-27" }, 3],
    ["by month", { since: "2025-02", until: "2025-02" }, 120],
    ["before all of them", { until: "2025-01" }, 0],
    ["by words of the claim", { text: "liberated" }, 40],
    ["by words in any order, and as a beginning", { text: "LINDHOLM liber" }, 10],
    ["by words that are no query language", { text: 'burnt" OR "liberated' }, 0],
    ["by marks alone, which ask nothing", { text: '"*^' }, 120],
    ["by several at once", { place: "Karsten", kind: "control", outlet: "post" }, 0],
    ["by what would be SQL", { kind: "control' OR '1'='1", place: "'; DROP TABLE claims; --" }, 0],
  ])("%s", (_, query, count) => {
    expect(total(query)).toBe(count);
    const { rows } = books.view.claims({ ...query, limit: 1000 });
    expect(rows).toHaveLength(count);
    expect(books.view.facets(query).total).toBe(count);
  });

  test("with their words, their statement and their article filled in", () => {
    const { rows } = books.view.claims({ article: "sample-1", kind: "losses" });
    expect(rows).toMatchObject([
      {
        where: "text",
        words: "about 3 houses burnt down",
        loaded: null,
        claim: { kind: "losses", quantity: { value: 3, comparator: "approx" } },
        statement: { speaker: { name: "Maria Hollis", role: "baker" } },
        article: { outlet: "Merrow Post", title: "Army says Lindholm taken", byline: "Petra Lind" },
      },
    ]);
  });

  test("newest publication first, then in the order of the article", () => {
    const { rows } = books.view.claims({ limit: 1000 });
    const published = rows.map((row) => row.article.published ?? "");
    expect(published).toEqual([...published].sort().reverse());
    const own = rows
      .filter((row) => row.article.externalId === "sample-1" && row.where === "text")
      .map((row) => row.claim.words.start);
    expect(own).toEqual([...own].sort((a, b) => a - b));
  });

  test("page by page, each once, whatever the page's length", () => {
    for (const limit of [1, 7, 50, 119, 120, 121]) {
      const seen: number[] = [];
      let cursor: string | undefined;
      do {
        const page = books.view.claims({ limit, cursor });
        expect(page.total).toBe(120);
        seen.push(...page.rows.map((row) => row.entry));
        cursor = page.next ?? undefined;
      } while (cursor);
      expect(new Set(seen).size).toBe(120);
      expect(seen).toHaveLength(120);
    }
  });

  test("and refuse a page without rows or a place that was not given", () => {
    expect(() => books.view.claims({ limit: 0 })).toThrow(RangeError);
    expect(() => books.view.claims({ limit: 1.5 })).toThrow(RangeError);
    expect(() => books.view.claims({ cursor: "no cursor!" })).toThrow(expect.objectContaining({ code: "use/cursor" }));
  });
});

describe("one", () => {
  test("claim is found by its id, with what was said of it", async () => {
    const { id } = sampleHeard(1).reading.claims[0]!;
    expect(books.view.claim(id)?.words).toBe("about 3 houses burnt down");
    expect(books.view.claim("claim:none")).toBeNull();
    await books.ledger.append([{ type: "remark", on: id, by: "desk", verdict: "misread", note: "Four." }], at);
    await books.catchUp();
    expect(books.view.about(id).map(({ body }) => body.type === "remark" && body.note)).toEqual(["Four."]);
  });

  test("article is found by its id or its external id, whole", () => {
    const { article, capture, reading } = sampleHeard(4);
    for (const id of [article.id, "sample-4"]) {
      const kept = books.view.article(id);
      expect(kept?.article).toEqual(article);
      expect(kept?.capture).toEqual(capture);
      expect({ ...kept?.reading, id: null }).toEqual({ ...reading, id: null });
      expect(kept?.entries.of[reading.claims[0]?.id ?? ""]).toBeGreaterThan(kept?.entries.article ?? Number.NaN);
    }
    expect(books.view.article("nobody")).toBeNull();
  });
});

describe("articles are asked", () => {
  test.each<[string, Query, number]>([
    ["for all", {}, 40],
    ["by words of their own", { text: "troops liberated merrow" }, 10],
    ["by words of the title", { text: "army taken" }, 40],
    ["by outlet", { outlet: "Merrow Post" }, 20],
    ["by what is claimed in them", { place: "Karsten", kind: "control" }, 10],
    ["by day and by whom they quote", { since: "2025-02-20", speaker: "brandt" }, 8],
  ])("%s", (_, query, count) => {
    expect(books.view.articles(query).total).toBe(count);
  });
});

test("facets count what fits, the most frequent first", () => {
  const { kind, side, place } = books.view.facets({ outlet: "post" });
  expect(kind).toEqual([
    { value: "control", count: 40 },
    { value: "losses", count: 20 },
  ]);
  expect(side).toEqual([
    { value: "MR", count: 40 },
    { value: "none", count: 20 },
  ]);
  expect(place[0]).toEqual({ value: "Lindholm", count: 20, id: "gn:1", lat: 50, lon: 30 });
});

test("entries come in order: what is there is passed over, a gap is refused", () => {
  const upto = books.view.upto();
  const body = { type: "remark", on: "claim:1", by: "desk", verdict: "agrees", note: "" } as const;
  books.view.apply([{ index: 0, at, body }]);
  expect(books.view.upto()).toBe(upto);
  expect(() => books.view.apply([{ index: upto + 1, at, body }])).toThrow(RangeError);
  expect(books.view.upto()).toBe(upto);
});

test("days may be told in part, and as intervals", () => {
  expect(dayRange("2025-11-20")).toEqual({ from: "2025-11-20", to: "2025-11-20" });
  expect(dayRange("2025-11-20T18:16:00Z")).toEqual({ from: "2025-11-20", to: "2025-11-20" });
  expect(dayRange("2025-11")).toEqual({ from: "2025-11-01", to: "2025-11-99" });
  expect(dayRange("2025-11-19/2025-12")).toEqual({ from: "2025-11-19", to: "2025-12-99" });
});

test("names are compared without case, accents and marks", () => {
  expect(fold("  Huliaipole’s “Élan” ")).toBe("huliaipoles elan");
  expect(matchOf("a-b “c”")).toBe('"a"* "b"* "c"*');
  expect(matchOf("…")).toBeNull();
});
