// How fast articles are heard, as a ratio to a yardstick run in turns with it: CPU time of hear() over CPU time of a plain pass of
// Intl.Segmenter (words) over the same texts. A ratio, since the machine's load moves both. Run:
//   node --import tsx bench/hear.ts [FOLDER OF ARTICLES, default samples]
import { openBeat } from "../src/beat/load.ts";
import { pickBeat } from "../src/beat/pick.ts";
import type { Article } from "../src/model/article.ts";
import { hear } from "../src/pipeline.ts";
import { listen } from "../src/show/intake.ts";

const words = new Intl.Segmenter("en", { granularity: "word" });
const articles: Article[] = [];
for await (const one of listen([process.argv[2] ?? "samples"], (of) => openBeat(pickBeat(of))))
  articles.push(...one.heard.map((h) => h.article));
const chars = articles.reduce((n, a) => n + a.text.length, 0);

const cpu = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};
const subject = (): void => {
  for (const a of articles) hear(a, openBeat(pickBeat(a.text)));
};
const yardstick = (): void => {
  for (const a of articles) for (const _ of words.segment(a.text)) void _;
};

subject(); // the first pass loads weights and compiles
let own = 0;
let plain = 0;
const rounds = 10;
for (let i = 0; i < rounds; i++) {
  own += cpu(subject);
  plain += cpu(yardstick);
}
const perArticle = (2230 * own) / (rounds * chars);
console.log(`${articles.length} articles, ${chars} characters, ${rounds} rounds`);
console.log(`hear / Intl.Segmenter words: ${(own / plain).toFixed(1)} times its CPU time`);
console.log(`for orientation: ${(1 / perArticle).toFixed(0)} articles of 365 words a CPU-second`);
