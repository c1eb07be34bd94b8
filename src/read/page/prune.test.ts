import fc from "fast-check";
import { expect, test } from "vitest";
import { treeOf } from "./dom.ts";
import { deepest, prune } from "./prune.ts";

test("scripts, styles, comments and drawings go; JSON-LD is handed out", () => {
  const { html, data } = prune(
    '<p>a<!-- <b> --><script type="application/ld+json">{"a":"<p>"}</script><style>p{}</style><SCRIPT>var x="</p>"</SCRIPT>b<svg><p>x</p></svg></p>',
  );
  expect(html).toBe("<p>ab</p>");
  expect(data).toEqual(['{"a":"<p>"}']);
});

test("a quote in a tag hides the end of the tag, a quote in a word does not", () => {
  expect(prune("<a title=\"x > y\" href='>'>z</a>").html).toBe("<a title=\"x > y\" href='>'>z</a>");
  expect(prune("<p don't>it isn't</p>").html).toBe("<p don't>it isn't</p>");
});

test("a lone < is text, an end tag without a start goes, what never ends swallows the rest as in a browser", () => {
  expect(prune("1 < 2 and </b>3").html).toBe("1 < 2 and 3");
  expect(prune("<p>a<script>b</p>").html).toBe("<p>a");
  expect(prune("<p>a<svg>b</p>").html).toBe("<p>ab</p>");
  expect(prune("<p>a<b c").html).toBe("<p>a");
});

test("unclosed paragraphs and items do not count as nesting", () => {
  expect(prune("<p>a".repeat(2000)).cut).toBe(0);
  expect(prune(`<ul>${"<li>a<p>b".repeat(2000)}</ul>`).cut).toBe(0);
});

test("nesting is cut at the limit, the words are kept, and the page goes on behind it", () => {
  const { html, cut } = prune(`${"<div>".repeat(5000)}deep${"</div>".repeat(5000)}<p>after</p>`);
  expect(cut).toBe(5000 - deepest);
  expect(html).toContain("deep");
  expect(html.endsWith("</div><p>after</p>")).toBe(true);
});

test("a tag too long to be one loses its attributes", () => {
  expect(prune(`<p title="${"x".repeat(20_000)}">a</p>`).html).toBe("<p>a</p>");
});

test("whatever the tags, no tree is deeper than the limit and no word is lost", () => {
  const tag = fc.constantFrom(
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<li>",
    "<ul>",
    "</ul>",
    "<td>",
    "<tr>",
    "<table>",
    "</table>",
    "<br>",
    "word ",
    "<span a='>'>",
    "<a href=x>",
    "</a>",
    "<h2>",
  );
  const many = fc.array(fc.tuple(tag, fc.integer({ min: 1, max: 400 })), { maxLength: 12 });
  fc.assert(
    fc.property(many, (runs) => {
      const html = runs.map(([t, n]) => t.repeat(n)).join("");
      const tree = treeOf(prune(html).html);
      let deep = 0;
      for (const element of tree.querySelectorAll("*")) {
        if (element.firstChild) continue;
        let depth = 0;
        for (let node = element.parentNode; node; node = node.parentNode) depth++;
        deep = Math.max(deep, depth);
        if (deep > deepest + 5) break;
      }
      expect(deep).toBeLessThanOrEqual(deepest + 5);
      expect((tree.body?.textContent ?? "").split("word").length).toBe(html.split("word").length);
    }),
    { seed: 3, numRuns: 40 },
  );
});
