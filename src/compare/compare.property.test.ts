import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Matter } from "../model/matter.ts";
import { news } from "./compare.property.corpus.ts";
import { compare } from "./compare.ts";
import type { ComparedArticle } from "./input.ts";
import { articlesOf } from "./notation.corpus.ts";

const check = (property: (articles: ComparedArticle[]) => void, seed: number) =>
  fc.assert(
    fc.property(news, (articles) => {
      property(articles);
    }),
    { seed, numRuns: 40 },
  );

/** The same with the labels of the two sides exchanged, wherever they stand. */
const swap = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value).replace(/NOR|SUD/g, (side) => (side === "NOR" ? "SUD" : "NOR"))) as T;
const claimsOf = (matters: readonly Matter[]) =>
  matters.flatMap((m) => m.positions.flatMap((p) => p.claims.map((c) => `${c.article} ${c.claim}`)));

describe("a comparison", () => {
  test("is the same in whatever order articles, statements and claims come", () => {
    check((articles) => {
      const turned = [...articles].reverse().map((one) => ({
        ...one,
        reading: { statements: [...one.reading.statements].reverse(), claims: [...one.reading.claims].reverse() },
      }));
      expect(compare(turned)).toEqual(compare(articles));
    }, 21);
  });

  test("exchanges the sides where their labels are exchanged, and changes nothing else", () => {
    check((articles) => expect(compare(swap(articles))).toEqual(swap(compare(articles))), 22);
  });

  test("counts the same where only the labels of speakers' and actors' sides are exchanged, not the names", () => {
    const relabel = (articles: ComparedArticle[]) =>
      JSON.parse(JSON.stringify(articles), (key, value: unknown) =>
        key === "side" || key === "actor" ? ({ NOR: "SUD", SUD: "NOR" }[String(value)] ?? value) : value,
      ) as ComparedArticle[];
    const counts = (matters: readonly Matter[]) =>
      matters.map((m) => [
        m.reports,
        m.outlets,
        m.origins,
        m.unestablished,
        m.positions.map((p) => [p.stance, p.claims]),
      ]);
    check((articles) => expect(counts(compare(relabel(articles)))).toEqual(counts(compare(articles))), 27);
  });

  test("changes nothing but labels where sides are called something else", () => {
    const rename = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value).replace(/NOR|SUD/g, (side) => (side === "NOR" ? "ZED" : "ABE"))) as T;
    check((articles) => expect(compare(rename(articles))).toEqual(rename(compare(articles))), 23);
  });

  test("puts every claim but demands into one matter and one position, and its counts add up", () => {
    check((articles) => {
      const matters = compare(articles);
      const stating = articles.flatMap((a) =>
        a.reading.claims.filter((c) => c.stance !== "demands").map((c) => `${a.article} ${c.id}`),
      );
      expect(claimsOf(matters).sort()).toEqual(stating.sort());
      for (const m of matters) {
        const claims = m.positions.flatMap((p) => p.claims);
        expect(m.reports).toBe(claims.length);
        expect(m.outlets).toBe(new Set(claims.map((c) => c.outlet)).size);
        expect(m.origins).toBe(new Set(m.positions.flatMap((p) => p.origin ?? [])).size);
        expect(m.unestablished).toBe(m.positions.filter((p) => p.origin === null).flatMap((p) => p.claims).length);
        for (const p of m.positions) expect(p.edges.map((e) => e.report)).toEqual(p.claims);
      }
      expect(new Set(matters.map((m) => m.key)).size).toBe(matters.length);
    }, 24);
  });

  test("keeps one position an origin and stance, in order of the day said and then of the origin", () => {
    check((articles) => {
      for (const { positions } of compare(articles)) {
        const own = positions.filter((p) => p.origin !== null).map((p) => `${p.origin} ${p.stance}`);
        expect(new Set(own).size).toBe(own.length);
        const order = positions.map((p) => `${p.said ?? "~"} ${(p.origin ?? "o999").slice(1).padStart(3, "0")}`);
        expect([...order].sort()).toEqual(order);
      }
    }, 25);
  });

  test("is the same again over what it has itself in hand: an article added elsewhere moves no claim", () => {
    const [far] = articlesOf({
      "Elsewhere 2040-01-01": ["Zo Quill (QUE): asserts control QUE, Farville, =1 share, 2040-01-01"],
    });
    check((articles) => {
      const without = compare(articles);
      expect(compare([...articles, far!]).filter((m) => m.actor !== "QUE")).toEqual(without);
    }, 26);
  });
});
