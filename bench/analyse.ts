// Speed of analyse(): node --import tsx bench/analyse.ts [FILE.txt …]. Articles a CPU-second, an article being 365 words.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { analyse } from "../src/lang/en/analyse.ts";
import type { Block } from "../src/model/article.ts";

/** What was measured. */
export interface Speed {
  /** Articles of 365 words a CPU-second (user and system). */
  readonly articles: number;
  readonly tokens: number;
  /** Milliseconds of CPU until the first sentence was read, weights loaded. */
  readonly load: number;
}

/** Analyses every text `rounds` times, after one round that is not counted. Each line is a paragraph. */
export function speedOf(texts: readonly string[], rounds: number): Speed {
  const given = texts.map((text): [string, Block[]] => [text, blocksOf(text)]);
  const load = seconds(() => analyse("Troops left.", blocksOf("Troops left."))) * 1000;
  const round = () =>
    given.reduce(
      (n, [text, blocks]) => n + analyse(text, blocks).sentences.reduce((m, s) => m + s.tokens.length, 0),
      0,
    );
  round();
  let tokens = 0;
  const used = seconds(() => {
    for (let i = 0; i < rounds; i++) tokens += round();
  });
  const words = texts.reduce((n, text) => n + (text.match(/\S+/g)?.length ?? 0), 0) * rounds;
  return { articles: Math.round(words / 365 / used), tokens: Math.round(tokens / used), load: Math.round(load) };
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((m) => ({
    type: "paragraph",
    span: { start: m.index, end: m.index + m[0].length },
  }));
}

function seconds(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const used = process.cpuUsage(from);
  return (used.user + used.system) / 1e6;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const texts = process.argv.slice(2).map((file) => readFileSync(file, "utf8"));
  console.log(speedOf(texts, 20));
}
