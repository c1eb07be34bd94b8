import { describe, expect, test } from "vitest";
import { emptyBeat } from "../../../test/empty-beat.ts";
import { readBytes } from "../read.ts";

const para =
  "The governor said on Monday that nine villages were held by the river brigade, and that 40 people had left. ";
const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><title>Nine villages held, governor says</title>${head}</head><body><article><h1>Nine villages held, governor says</h1>${body}</article></body></html>`;
const read = (html: string) =>
  readBytes(
    {
      bytes: new TextEncoder().encode(html),
      name: "a.html",
      url: null,
      media: "text/html",
      charset: null,
      taken: "2032-01-01T00:00:00Z",
    },
    emptyBeat,
  );
const ten = Array.from({ length: 10 }, (_, i) => `<p>${i}. ${para}</p>`).join("");

describe("hostile pages are read", () => {
  test("5,000 elements deep, with a notice", () => {
    const { articles } = read(page("<div>".repeat(5000) + ten + "</div>".repeat(5000)));
    expect(articles[0]?.article.text).toContain("9. The governor");
    expect(articles[0]?.notices.map((n) => n.code)).toEqual(["read/nesting"]);
  });

  test.each([
    ["attributes of 2 MB", page(`<p title="${"x".repeat(2_000_000)}">${para.repeat(4)}</p>`)],
    [
      "100,000 attributes",
      page(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(" ")}>${para.repeat(4)}</p>`),
    ],
    ["half a million unclosed comments", page(`${"<!--".repeat(500_000)}-->${ten}`)],
    ["a million lone <", page("<".repeat(1_000_000) + ten)],
    ["half a million references", page(`${"&amp; ".repeat(500_000)}${ten}`)],
    ["unclosed paragraphs", page(`<p>${para}`.repeat(2000))],
    ["unclosed drawings", page(`<svg><p>${para}</p>`.repeat(500))],
  ])("%s", (_, html) => {
    const { articles } = read(html);
    expect(articles[0]?.article.text).toContain("The governor said on Monday");
  });

  test("a tag that never ends is no article, and no crash", () => {
    expect(read(page("<a ".repeat(100_000))).failures.map((f) => f.code)).toEqual(["read/stub"]);
  });

  test("ten times the page takes some ten times the work, not a hundred", () => {
    const cost = (n: number): number => {
      const html = page(`<p>${para}</p>`.repeat(n));
      const start = process.cpuUsage();
      read(html);
      const used = process.cpuUsage(start);
      return used.user + used.system;
    };
    cost(300);
    expect(cost(6000) / Math.max(20_000, cost(600))).toBeLessThan(40);
  });
});

test("conflicting times are told with where they come from", () => {
  const data =
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-02-14T18:00:00Z"}</script><meta property="article:published_time" content="2031-02-12T18:00:00Z">';
  const [one] = read(page(ten, data)).articles;
  expect(one?.article.published).toBe("2031-02-14T18:00:00Z");
  expect(one?.notices).toMatchObject([
    { code: "read/dates", reason: expect.stringMatching(/JSON-LD.*2031-02-12T18:00:00Z \(meta/) },
  ]);
});

test("a title confirmed by nothing else loses the site's name; a page without data is read all the same", () => {
  const [one] = read(`<title>Nine villages held | River Post</title><div>${ten}</div>`).articles;
  expect(one?.article).toMatchObject({
    title: "Nine villages held",
    outlet: "unknown outlet",
    published: null,
    byline: null,
  });
});

test("white space is one space, and blocks are the lines", () => {
  const [one] = read(
    page(`<p>One\n  thing\u00a0was <b>said</b>, twice.</p><p>${para}</p><p>${para}<br>${para}</p>`),
  ).articles;
  expect(one?.article.text.split("\n")).toEqual(["One thing was said, twice.", para.trim(), para.trim(), para.trim()]);
});
