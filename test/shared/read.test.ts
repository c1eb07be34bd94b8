import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBytes } from "../../src/read/read.ts";
import { home } from "../../src/text/home.ts";
import { emptyBeat } from "../empty-beat.ts";

const corpus = join(home(), "..", "shared", "corpus");
const there = existsSync(corpus);
if (!there) console.log("skipped: test/shared/read.test.ts needs ../shared/corpus");

const read = (path: string) =>
  readBytes(
    {
      bytes: new Uint8Array(readFileSync(path)),
      name: path,
      url: null,
      media: null,
      charset: null,
      taken: "2032-01-01T00:00:00Z",
    },
    emptyBeat,
  );

describe.skipIf(!there)("the crawled article", () => {
  const result = there ? read(join(corpus, "raw", "2025-11-20-sputnik-kupyansk.txt")) : null;
  const article = result?.articles[0]?.article;
  const of = (type: string): string[] =>
    (article?.blocks ?? [])
      .filter((b) => b.type === type)
      .map((b) => article?.text.slice(b.span.start, b.span.end) ?? "");

  test("has its headline without the crawl's prefix, and both times", () => {
    expect(result?.failures).toEqual([]);
    expect(of("title")).toEqual([article?.title]);
    expect(article?.title).toMatch(/^Kupyansk .* Post$/);
    expect(article).toMatchObject({
      published: "2025-11-20T18:16:00Z",
      updated: "2025-11-20T19:00:00Z",
      language: "en",
    });
  });

  test("has its credits apart from the caption, and the post with its author", () => {
    expect(of("credit")).toHaveLength(2);
    expect(new Set(of("credit")).size).toBe(1);
    expect(of("caption")[0]).toMatch(/^President .* video\.$/);
    const post = article?.blocks.find((b) => b.type === "embed")?.post;
    expect(post).toMatchObject({ author: "Sputnik", handle: "@SputnikInt", date: "November 20, 2025", platform: "X" });
    expect(article?.text.slice(post?.text.start, post?.text.end)).toMatch(/Gerasimov$/);
    expect(of("paragraph")).toHaveLength(10);
  });
});

describe.skipIf(!there)("the articles given as JSON", () => {
  const files = there ? readdirSync(join(corpus, "dev")).filter((f) => f.endsWith(".json")) : [];

  test.each(files)("%s keeps its text to the letter and its own times", (file) => {
    const gold: Record<string, string> = JSON.parse(readFileSync(join(corpus, "dev", file), "utf8"));
    const result = read(join(corpus, "dev", file));
    expect(result.failures).toEqual([]);
    const article = result.articles[0]?.article;
    expect(article?.text).toBe(gold.text);
    expect(article?.title).toBe(gold.title);
    expect(article?.language).toBe(gold.language);
    if (gold.published) expect(Date.parse(article?.published ?? "")).toBe(Date.parse(gold.published));
    expect(result.articles[0]?.notices).toEqual([]);
  });
});
