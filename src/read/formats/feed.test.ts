import { describe, expect, test } from "vitest";
import { emptyBeat } from "../../../test/empty-beat.ts";
import { readBytes } from "../read.ts";

const read = (text: string | Uint8Array, media: string | null = null, name = "feed") =>
  readBytes(
    {
      bytes: typeof text === "string" ? new TextEncoder().encode(text) : text,
      name,
      url: null,
      media,
      charset: null,
      taken: "2032-01-01T00:00:00Z",
    },
    emptyBeat,
  );

const long =
  "The governor said on Monday that nine villages were held by the river brigade, and that 40 people had left. ";
const rss = (items: string, head = ""): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Sarn Courier</title><language>en</language>${head}
${items}
</channel></rss>`;
const item = `<item><title>Nine villages &amp;amp; a bridge held</title><link>https://courier.example/1</link><guid isPermaLink="false">c-1</guid>
<dc:creator>A. Person</dc:creator><pubDate>Mon, 01 Mar 2032 10:15:00 GMT</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>${long}</p><p>“We hold </item> the bridge,” she said.</p>]]></content:encoded></item>`;

describe("RSS", () => {
  test("an entry is an article with its words, names, dates and its own bytes", () => {
    const { articles, failures } = read(rss(item));
    expect(failures).toEqual([]);
    const { article, bytes } = articles[0]!;
    expect(article).toMatchObject({
      title: "Nine villages & a bridge held",
      url: "https://courier.example/1",
      externalId: "c-1",
      outlet: "Sarn Courier",
      byline: "A. Person",
      published: "2032-03-01T10:15:00Z",
      text: `${long.trim()}\n“We hold the bridge,” she said.`,
    });
    expect(new TextDecoder().decode(bytes)).toBe(item);
  });

  test("the same entry in a feed that changed is the same article", () => {
    const [once, again] = [rss(item), rss(item.replaceAll("c-1", "c-2") + item, "<ttl>5</ttl>")].map((feed) =>
      read(feed).articles.map((one) => one.article.id),
    );
    expect(again).toContain(once?.[0]);
    expect(again).toHaveLength(2);
  });

  test("its own source goes before the feed", () => {
    const from = item.replace("<guid", '<source url="https://dawn.example/feed">Dawn of Orlin</source><guid');
    expect(read(rss(from)).articles[0]?.article.outlet).toBe("Dawn of Orlin");
  });

  test("a summary is said to be one; a long description is an article", () => {
    const plain = (words: string): string =>
      rss(`<item><title>Held</title><link>https://courier.example/2</link><description>${words}</description></item>`);
    const codes = (words: string) => read(plain(words)).articles[0]?.notices.map((notice) => notice.code);
    expect(codes(long)).toEqual(["read/feed-summary"]);
    expect(codes(long.repeat(8))).toEqual([]);
    expect(codes(`${long.repeat(8)} […]`)).toEqual(["read/feed-summary"]);
    expect(codes(`&lt;p&gt;${long.repeat(8)}&lt;/p&gt;`)).toEqual([]);
  });

  test("entries that cannot be read are named by line, the rest is read", () => {
    const bare = "<item><title>Only a headline</title><link>https://courier.example/3</link></item>";
    const { articles, failures } = read(`${rss(`${bare}\n${item}`).replace("</channel></rss>", "")}<item><title>Cut`);
    expect(articles).toHaveLength(1);
    expect(failures.map(({ line, code }) => [line, code])).toEqual([
      [4, "read/feed-bare"],
      [8, "read/feed-cut"],
    ]);
    expect(failures[0]?.hint).toContain("--follow");
  });

  test("another charset is decoded by its declaration, and an entry keeps its bytes", () => {
    const words = rss(item).replace("utf-8", "windows-1251").replace("A. Person", "\u0410. Person");
    const bytes = Uint8Array.from(words, (c) =>
      c === "\u0410" ? 0xc0 : c === "“" ? 0x93 : c === "”" ? 0x94 : c.charCodeAt(0),
    );
    const { articles } = read(bytes);
    expect(articles[0]?.article.byline).toBe("\u0410. Person");
    expect(articles[0]?.bytes.includes(0xc0)).toBe(true);
  });

  test("UTF-16 is read too; its entries share the feed's capture", () => {
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${rss(item + item.replace("c-1", "c-2"))}`, "utf16le"));
    const { articles } = read(bytes);
    expect(articles).toHaveLength(2);
    expect(articles[0]?.bytes).toHaveLength(bytes.length);
  });
});

test("some of a feed's entries are the articles they are among all", () => {
  const text = rss(item + item.replace("c-1", "c-2"));
  const input = {
    bytes: new TextEncoder().encode(text),
    name: "feed",
    url: null,
    media: null,
    charset: null,
    taken: "2032-01-01T00:00:00Z",
  } as const;
  const ids = (only?: ReadonlySet<number>) =>
    readBytes(only ? { ...input, only } : input, emptyBeat).articles.map((one) => one.article);
  expect(ids(new Set([1]))).toEqual(ids().slice(1));
});

describe("Atom", () => {
  const atom = (content: string): string => `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>Orlin Post</title><author><name>The desk</name></author>
<entry><title type="html">Bridge &lt;b&gt;held&lt;/b&gt;</title><id>tag:post,2032:7</id>
<link rel="self" href="https://post.example/7.atom"/><link rel="alternate" href="https://post.example/7?a=1&amp;b=2"/>
<published>2032-03-01T10:15:00+02:00</published><updated>2032-03-02T08:00:00Z</updated>${content}</entry></feed>`;

  test.each([
    ["html", `<content type="html">&lt;p&gt;${long}&lt;/p&gt;</content>`],
    ["xhtml", `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${long}</p></div></content>`],
    ["text", `<content type="text">${long}</content>`],
  ])("content as %s", (_, content) => {
    const { articles } = read(atom(content), "application/atom+xml");
    expect(articles[0]?.article).toMatchObject({
      title: "Bridge held",
      url: "https://post.example/7?a=1&b=2",
      externalId: "tag:post,2032:7",
      outlet: "Orlin Post",
      byline: "The desk",
      published: "2032-03-01T08:15:00Z",
      updated: "2032-03-02T08:00:00Z",
      language: "en",
      text: long.trim(),
    });
  });

  test("plain text keeps what looks like a tag", () => {
    const { articles } = read(atom('<content type="text">Fewer than &lt;b&gt; men left, she said.</content>'));
    expect(articles[0]?.article.text).toBe("Fewer than <b> men left, she said.");
  });
});

describe("JSON Feed", () => {
  const feed = (item: object): string =>
    JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Orlin Post", language: "en", items: [item] });

  test.each(["content_html", "content_text"])("an item with %s", (key) => {
    const words = key === "content_html" ? `<p>${long}</p>` : long;
    const given = {
      id: 7,
      url: "https://post.example/7",
      title: "Held & kept",
      authors: [{ name: "B. Person" }],
      [key]: words,
    };
    const { articles } = read(
      feed({ ...given, date_published: "2032-03-01T10:15:00+02:00" }),
      "application/json",
      "a.json",
    );
    expect(articles[0]?.article).toMatchObject({
      title: "Held & kept",
      byline: "B. Person",
      externalId: "7",
      text: long.trim(),
      published: "2032-03-01T08:15:00Z",
    });
  });

  test("an item of nothing but a headline is named", () => {
    const { failures } = read(feed({ id: "1", title: "Held" }));
    expect(failures[0]).toMatchObject({ code: "read/feed-bare", message: expect.stringContaining("Item 1") });
  });
});

test("XML that is no feed says what can be given", () => {
  expect(read("<note><to>A</to></note>", "text/xml").failures[0]?.code).toBe("read/feed");
  expect(read(rss("")).failures[0]?.code).toBe("read/feed-empty");
});

test("a page sent as XML is a page, a feed sent as a page is a feed", () => {
  const page = `<?xml version="1.0"?><html><head><title>Held</title></head><body><article><h1>Held</h1><p>${long.repeat(4)}</p></article></body></html>`;
  expect(read(page, "application/xml").articles[0]?.capture.media).toBe("text/html");
  expect(read(rss(item), "text/html").articles[0]?.article.outlet).toBe("Sarn Courier");
});

test("half a million open entries and marked sections take one walk", () => {
  expect(read(rss("<item>".repeat(500_000))).failures[0]?.code).toBe("read/feed-cut");
  expect(read(rss("<![CDATA[".repeat(200_000))).failures.length).toBe(1);
});
