// How time grows with the length of one article: t(2n)/t(n) from 1 kB to 1 MB, for prose and for texts built to be slow. 2 is linear.
// Each size is the median of three, in CPU time. Run: npm run bench growth

import { openBeat } from "../src/beat/load.ts";
import { hear } from "../src/pipeline.ts";
import { articleOf } from "./articles.ts";
import { hostile } from "./hostile.ts";
import { cpu, middle } from "./paired.ts";

const sizes = [16_000, 32_000, 64_000, 128_000, 256_000, 512_000, 1_024_000];
const beat = openBeat("invented");

for (let i = 0; i < 20; i++) hear(articleOf(hostile.prose(8000)), beat); // until it runs warm
for (const [name, make] of Object.entries(hostile)) {
  const took = sizes.map((n) => {
    const article = articleOf(make(n));
    const times = n > 200_000 ? 1 : 3; // long ones even out by themselves
    return middle(Array.from({ length: times }, () => cpu(() => hear(article, beat)))).median;
  });
  const steps = took.slice(1).map((t, i) => t / took[i]!);
  const slope = Math.log2(took.at(-1)! / took[0]!) / (sizes.length - 1);
  console.log(
    `${name.padEnd(22)} n^${slope.toFixed(2)}  worst t(2n)/t(n) ${Math.max(...steps).toFixed(2)}  (${steps.map((s) => s.toFixed(1)).join(" ")})  1 MB: ${took.at(-1)!.toFixed(1)} s`,
  );
}
