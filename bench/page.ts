// How fast pages are read: HTML bytes → article with blocks, times, outlet. The yardstick is parse5 parsing the same pages of some
// 118 kB, each with another article in it.
import { parse } from "parse5";
import { openBeat } from "../src/beat/load.ts";
import type { Article } from "../src/model/article.ts";
import { readBytes } from "../src/read/read.ts";
import { maker, seeded } from "./articles.ts";
import { line, paired } from "./paired.ts";

const next = maker(118);
const chance = seeded(119);
/** So many that the yardstick takes 150 ms and more. */
const batch = 60;

/** An article as a news site shows it: scripts, navigation, related stories, and the article in between. */
function pageOf({ title, outlet, published, text, blocks }: Article): string {
  const word = (): string => Math.floor(chance() * 36 ** 4).toString(36);
  const times = (n: number, make: () => string): string => Array.from({ length: n }, make).join("\n");
  const script = times(
    24,
    () => `<script>var ${word()}={${times(60, () => `"${word()}":"${word()}${word()}",`)}};</script>`,
  );
  const links = times(
    220,
    () => `<li class="item"><a href="/${word()}/${word()}"><span>${word()} ${word()}</span></a></li>`,
  );
  const cards = times(
    80,
    () =>
      `<div class="card"><h3><a href="/${word()}">${word()} ${word()}</a></h3><img src="/${word()}.jpg" alt=""></div>`,
  );
  const safe = (s: string): string => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const body = blocks.map((b) => `<p>${safe(text.slice(b.span.start, b.span.end))}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><title>${safe(title ?? text.slice(0, 60))} - ${outlet}</title><meta charset="utf-8">
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${published}">${script}</head>
<body><nav><ul>${links}</ul></nav><main><article><h1>${safe(title ?? text.slice(0, 60))}</h1>${body}</article></main>
<aside>${cards}</aside><footer>${links}</footer></body></html>`;
}

const beat = openBeat("invented");
console.log(
  line(
    paired<readonly string[]>({
      name: "page to article",
      yardstick: "parse5, parsing alone",
      prepare: () => Array.from({ length: batch }, () => pageOf(next())),
      candidate: (pages) => {
        for (const page of pages)
          readBytes(
            {
              bytes: new TextEncoder().encode(page),
              name: "page.html",
              url: "https://example.org/a",
              media: "text/html",
              charset: "utf-8",
              taken: "2033-01-01T00:00:00Z",
            },
            beat,
          );
      },
      plain: (pages) => {
        for (const page of pages) parse(page);
      },
      counted: { unit: "kB", of: (pages) => pages.reduce((n, page) => n + page.length, 0) / 1000 },
      pairs: Number(process.argv[2] ?? 25),
    }),
  ),
);
