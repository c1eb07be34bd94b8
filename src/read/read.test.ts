import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyBeat } from "../../test/empty-beat.ts";
import type { Beat } from "../beat/beat.ts";
import { canonical, sha256 } from "../text/canonical.ts";
import { readBytes } from "./read.ts";

const read = (content: string | Uint8Array, name: string, more: { url?: string; media?: string; beat?: Beat } = {}) =>
  readBytes(
    {
      bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
      name,
      url: more.url ?? `file:${name}`,
      media: more.media ?? null,
      charset: null,
      taken: "2032-01-01T00:00:00Z",
    },
    more.beat ?? emptyBeat,
  );

const article = {
  id: "a1",
  url: "https://www.salt.example/1",
  outlet: "Salt Press",
  language: "en",
  title: "Ridge lost, command says",
  published: "2031-02-14T18:16:00+02:00",
  updated: null,
  text: "The command said on Friday that the ridge was lost.\n• It gave no figures.\nNobody could check that.",
};

describe("JSON", () => {
  test("an article is read to the letter, other keys left alone", () => {
    const { articles, failures } = read(
      JSON.stringify({ ...article, claims: [1], after: "Salt Press https://salt.example" }),
      "a.json",
    );
    expect(failures).toEqual([]);
    expect(articles[0]?.article).toMatchObject({
      externalId: "a1",
      url: article.url,
      outlet: "Salt Press",
      title: article.title,
      published: "2031-02-14T16:16:00Z",
      publishedWords: article.published,
      updated: null,
      after: "Salt Press https://salt.example",
      text: article.text,
    });
    expect(articles[0]?.article.blocks.map((b) => b.type)).toEqual(["paragraph", "list", "paragraph"]);
  });

  test("a list gives several articles and names the one that is none", () => {
    const { articles, failures } = read(JSON.stringify([article, { title: "no text" }, article]), "a.json");
    expect(articles).toHaveLength(2);
    expect(failures).toMatchObject([{ code: "read/article-keys", message: expect.stringContaining("Article 2") }]);
  });

  test.each([
    ["{", "read/json", 1],
    ['{"text": "abc', "read/json", 1],
    [`{"text": "${"It was said. ".repeat(9)}",\n"title": nope}`, "read/json", 2],
    ["[]", "read/no-text", null],
    ["{}", "read/article-keys", null],
    ['{"text": 5}', "read/article-keys", null],
    ['{"text": " "}', "read/article-keys", null],
    ['"only a string"', "read/article-keys", null],
    ["[".repeat(100_000), "read/json", 1],
  ])("broken: %.20s is %s", (content, code, line) => {
    const { articles, failures } = read(content, "a.json");
    expect(articles).toEqual([]);
    expect(failures).toMatchObject([{ name: "a.json", code, line }]);
    expect(failures[0]?.hint).toMatch(/\.$/);
  });

  test("odd values of other keys are told and left out", () => {
    const { articles } = read(JSON.stringify({ ...article, title: ["x"], published: "soon", id: 7 }), "a.json");
    expect(articles[0]?.article).toMatchObject({ externalId: "7", published: null, publishedWords: "soon" });
    expect(articles[0]?.notices.map((n) => n.code)).toEqual(["read/key", "read/date"]);
  });

  test("a stranger's keys pollute nothing", () => {
    read(
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "text": "It was said so."}',
      "a.json",
    );
    expect("polluted" in {}).toBe(false);
  });

  test("half a surrogate pair is marked, never silent", () => {
    const { articles } = read('{"text": "The ridge \\ud83d was lost."}', "a.json");
    expect(articles[0]?.article.text).toBe("The ridge \uFFFD was lost.");
    expect(articles[0]?.notices).toMatchObject([{ code: "read/replacement", words: { start: 10, end: 11 } }]);
  });
});

describe("JSON Lines", () => {
  const lines = [JSON.stringify(article), JSON.stringify({ ...article, id: "a2", text: "Another text was written." })];

  test("each line is its own capture with its own bytes", () => {
    const { articles } = read(`${lines.join("\r\n")}\r\n`, "a.jsonl");
    expect(articles.map((a) => a.article.externalId)).toEqual(["a1", "a2"]);
    expect(articles.map((a) => new TextDecoder().decode(a.bytes))).toEqual(lines);
    expect(articles[0]?.capture.sha256).toBe(sha256(lines[0] ?? ""));
  });

  test("a line cut in half is named by its number and the rest is read", () => {
    const { articles, failures } = read(`${lines[0]}\n\n${lines[1]?.slice(0, 40)}\n${lines[1]}`, "a.jsonl");
    expect(articles).toHaveLength(2);
    expect(failures).toMatchObject([{ name: "a.jsonl", line: 3, code: "read/json" }]);
  });

  test("are known by their content where the name says JSON or nothing", () => {
    expect(read(lines.join("\n"), "a.json").articles).toHaveLength(2);
    expect(read(lines.join("\n"), "standard input").articles).toHaveLength(2);
  });
});

describe("what is no article", () => {
  test.each([
    ["nothing", new Uint8Array(), "read/empty"],
    ["white space", new TextEncoder().encode(" \n\t"), "read/empty"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7 …"), "read/binary"],
    ["a PNG", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), "read/binary"],
    ["a ZIP", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "read/binary"],
    ["NUL bytes", new Uint8Array([65, 66, 0, 67, 200, 0, 0, 0]), "read/binary"],
  ])("%s fails by name", (_, bytes, code) => {
    expect(read(bytes, "x.txt")).toMatchObject({ articles: [], failures: [{ name: "x.txt", line: null, code }] });
  });

  test("bytes of any kind never throw, and whatever is read has blocks that can be read again", () => {
    const part = fc.constantFrom(
      "<p>",
      "</p>",
      "<div hidden>",
      "<script>",
      "<!--",
      "-->",
      '{"text":"',
      '"}',
      "\n",
      "Orlin was taken, he said.",
      "\ufeff",
      "<b",
      "&amp;",
      "<table><tr><td>",
    );
    const name = fc.constantFrom("a.html", "a.txt", "a.json", "a.jsonl", "a");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.array(part).map((p) => new TextEncoder().encode(p.join(" "))),
        ),
        name,
        (bytes, as) => {
          for (const { article: found } of read(bytes, as).articles) {
            let at = 0;
            for (const { span } of found.blocks) {
              expect(span.start >= at && span.end > span.start && span.end <= found.text.length).toBe(true);
              at = span.end;
            }
            expect(found.textSha256).toBe(sha256(found.text));
          }
        },
      ),
      { seed: 11, numRuns: 400 },
    );
  });
});

describe("ids and outlets", () => {
  test("a capture is named by address and bytes, an article by capture and text", () => {
    const [one] = read("Ridge lost\nThe command said so.", "a.txt").articles;
    expect(one?.capture.id).toBe(`capture:${sha256(canonical(["file:a.txt", one?.capture.sha256 ?? ""]))}`);
    expect(one?.article.id).toBe(
      `article:${sha256(canonical([one?.capture.id ?? "", one?.article.textSha256 ?? ""]))}`,
    );
    const [again] = read("Ridge lost\nThe command said so.", "a.txt").articles;
    expect(again?.article.id).toBe(one?.article.id);
    const [other] = read("Ridge lost\nThe command said so.", "b.txt").articles;
    expect(other?.article.id).not.toBe(one?.article.id);
  });

  test("an outlet keeps the form of its name that is given; the beat's name comes first by host", () => {
    const outlet = {
      id: "o1",
      name: "Salt Press Agency",
      forms: ["Salt Press"],
      hosts: ["salt.example"],
      country: null,
      owner: null,
      agency: true,
      marks: [],
      side: "third",
    };
    const beat = { ...emptyBeat, outlets: [outlet] };
    expect(read(JSON.stringify(article), "a.json", { beat }).articles[0]?.article.outlet).toBe("Salt Press");
    expect(
      read(JSON.stringify({ text: "It was said.", url: "https://m.salt.example/2" }), "a.json", { beat }).articles[0]
        ?.article.outlet,
    ).toBe("Salt Press Agency");
    expect(
      read(JSON.stringify({ text: "It was said.", url: "https://www.other.example/2" }), "a.json", { beat }).articles[0]
        ?.article.outlet,
    ).toBe("other.example");
    expect(read("It was said.", "a.txt").articles[0]?.article.outlet).toBe("unknown outlet");
  });

  test("a declared language that the words contradict is told", () => {
    const text =
      "Речниця громади повідомила у четвер, що селище біля річки знову перебуває під її контролем і що люди можуть повертатися додому.";
    const [one] = read(JSON.stringify({ text, language: "en" }), "a.json").articles;
    expect(one?.article.language).toBe("uk");
    expect(one?.notices.map((n) => n.code)).toEqual(["read/language"]);
  });
});
