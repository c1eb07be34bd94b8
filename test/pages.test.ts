import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBytes } from "../src/read/read.ts";
import { home } from "../src/text/home.ts";
import { emptyBeat } from "./empty-beat.ts";

// A page case is a folder: source.html as a server would send it, expected.json with what must be read from it. Only the keys
// given are looked at; `holds` and `lacks` are words of the text, `types` the blocks' types in order, `posts` the embeds.
interface Expected {
  readonly failure?: string;
  readonly types?: readonly string[];
  readonly holds?: readonly string[];
  readonly lacks?: readonly string[];
  readonly notices?: readonly string[];
  readonly posts?: readonly Record<string, string | null>[];
  readonly [head: string]: unknown;
}

const folder = join(home(), "test", "pages");
const cases = readdirSync(folder).sort();
const own = new Set(["failure", "types", "holds", "lacks", "notices", "posts"]);

describe.each(cases)("page %s", (name) => {
  const bytes = new Uint8Array(readFileSync(join(folder, name, "source.html")));
  const expected: Expected = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8"));
  const input = {
    bytes,
    name: `${name}.html`,
    url: null,
    media: "text/html",
    charset: null,
    taken: "2032-01-01T00:00:00Z",
  } as const;
  const result = readBytes(input, emptyBeat);

  test("is read as its expectation says", () => {
    if (expected.failure) {
      expect(result.articles).toEqual([]);
      expect(result.failures.map((f) => f.code)).toEqual([expected.failure]);
      return;
    }
    expect(result.failures).toEqual([]);
    const [read] = result.articles;
    expect(result.articles).toHaveLength(1);
    const { article, notices } = read!;
    const heads = Object.entries(expected).filter(([key]) => !own.has(key));
    expect(Object.fromEntries(heads.map(([key]) => [key, article[key as keyof typeof article]]))).toEqual(
      Object.fromEntries(heads),
    );
    if (expected.types) expect(article.blocks.map((b) => b.type)).toEqual(expected.types);
    for (const words of expected.holds ?? []) expect(article.text).toContain(words);
    for (const words of expected.lacks ?? []) expect(article.text).not.toContain(words);
    if (expected.notices) expect(notices.map((n) => n.code)).toEqual(expected.notices);
    const posts = article.blocks.flatMap((b) => (b.post ? [b.post] : []));
    if (expected.posts)
      expect(posts.map(({ text, ...post }) => ({ ...post, words: article.text.slice(text.start, text.end) }))).toEqual(
        expected.posts,
      );
  });

  test("has blocks in order, each within the text, joined by one line feed", () => {
    for (const { article } of result.articles) {
      let at = 0;
      for (const { span } of article.blocks) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        expect(span.end).toBeGreaterThan(span.start);
        at = span.end;
      }
      expect(at).toBeLessThanOrEqual(article.text.length);
      expect(article.text).not.toMatch(/\n\n|^\s|\s$/);
    }
  });
});
