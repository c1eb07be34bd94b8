import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Source } from "../../src/read/formats/format.ts";
import { formats } from "../../src/read/formats/index.ts";
import { home } from "../../src/text/home.ts";

// What every format must do: the suite a new one has to pass.
const encode = (text: string): Source => {
  const decoder = new TextDecoder();
  return { bytes: new TextEncoder().encode(text), text, url: null, decode: (part) => decoder.decode(part) };
};
const words =
  "The command said on Friday that the ridge was lost. Nobody could check that, and the council of the town denied it within the hour.";
const samples: Readonly<Record<string, string>> = {
  html: `<!doctype html><title>Ridge lost, command says</title><article><h1>Ridge lost, command says</h1><p>${words}</p></article>`,
  json: JSON.stringify({ title: "Ridge lost, command says", text: words }),
  jsonl: `${JSON.stringify({ text: words })}\n${JSON.stringify({ text: words })}\n`,
  feed: `<?xml version="1.0"?><rss version="2.0"><channel><title>The Post</title><item><title>Ridge lost, command says</title><description>${words}</description></item></channel></rss>`,
  "json-feed": JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    items: [{ id: "1", title: "Ridge lost, command says", content_text: words }],
  }),
  text: `Ridge lost, command says\n${words}`,
};

describe.each(formats.map((f) => [f.name, f] as const))("format %s", (name, format) => {
  const sample = samples[name] ?? "";

  test("has a sample here, media types, endings, and a section in docs/formats.md", () => {
    expect(sample).not.toBe("");
    for (const media of format.media) expect(media).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    for (const ending of format.endings) expect(ending).toMatch(/^\.[a-z]+$/);
    const docs = readFileSync(join(home(), "docs", "formats.md"), "utf8");
    expect(docs).toContain(`## ${name}`);
    for (const ending of format.endings) expect(docs).toContain(`\`${ending}\``);
  });

  test("knows its own sample before any other format does", () => {
    expect(formats.find((f) => f.looks(sample))?.name).toBe(name);
  });

  test("gives drafts whose blocks lie in the text, in order and apart", () => {
    const { drafts, unread } = format.read(encode(sample));
    expect(unread).toEqual([]);
    expect(drafts.length).toBeGreaterThan(0);
    for (const draft of drafts) {
      expect(draft.text).toContain("the ridge was lost");
      let at = 0;
      for (const { span } of draft.blocks) {
        expect(span.start >= at && span.end > span.start && span.end <= draft.text.length).toBe(true);
        at = span.end;
      }
    }
  });

  test("gives the same for the same", () => {
    expect(format.read(encode(sample))).toEqual(format.read(encode(sample)));
  });

  test("says what is wrong with half a sample or with nothing, and never throws", () => {
    for (const text of ["", " ", sample.slice(0, 20), sample.slice(0, -20), "\u0000\uFFFF", "{", "<"]) {
      const { unread } = format.read(encode(text));
      for (const one of unread) {
        expect(one.code).toMatch(/^read\/[a-z-]+$/);
        expect(one.hint).toMatch(/\.$/);
      }
    }
  });
});
