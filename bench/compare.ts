// What comparing costs, on a seeded archive: 10 claims an article, 100 articles a day, 5,000 towns told of by Zipf's law whose favourites change
// every month. CPU time throughout; what it is held against runs in turns with it, so that the machine's load moves both.
//   node --import tsx bench/compare.ts [ARTICLES, default 20000]
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { views } from "../src/compare/views/index.ts";
import type { Entry } from "../src/model/entry.ts";
import type { Matter } from "../src/model/matter.ts";
import { byHand, seconds } from "./by-hand.ts";
import { archive, seeded } from "./synthetic.ts";

const articles = Number(process.argv[2] ?? 20_000);
const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
const news = archive();
const kept = new Map<string, Uint8Array | null>();
const bytes = (digest: string): Uint8Array | null => {
  const there = kept.get(digest);
  if (there !== undefined) return there;
  const made = news.bytes(digest);
  if (kept.size > 4000) kept.clear();
  kept.set(digest, made);
  return made;
};
const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const at = (all: readonly number[], share: number): number =>
  [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
const told = (line: string): void => console.log(line);

const path = join(folder, "index.sqlite");
const view = views.sqlite({ path, of: "bench", bytes });
let entry = 0;
let next = 0;
/** The entries of the next articles, made (and their blobs remembered) before anything is measured. */
function upcoming(count: number): Entry[] {
  const all: Entry[] = [];
  for (const last = next + count; next < last; next++) {
    const made = news.entriesOf(next, entry);
    entry += made.length;
    all.push(...made);
    for (const { body } of made)
      if (body.type === "article") for (const of of [body.article.textSha256, body.article.frontSha256]) bytes(of);
      else if (body.type === "reading") bytes(body.reading.detailsSha256);
  }
  return all;
}

const loader = byHand({ index: path, into: join(folder, "yardstick.sqlite"), bytes });

const marks = [articles / 8, articles / 4, articles / 2, articles].map(Math.round);
const ratios: number[] = [];
const single: { n: number; add: number; again: number }[] = [];
let filled = 0;
for (const mark of marks) {
  while (next < mark) {
    const some = upcoming(Math.min(500, mark - next));
    const own = seconds(() => view.apply(some));
    filled += own;
    ratios.push(own / loader.more());
  }
  // One article more: put in, and what it touches compared again.
  const add: number[] = [];
  const again: number[] = [];
  for (let i = 0; i < 40; i++) {
    const one = upcoming(1);
    add.push(seconds(() => view.apply(one)));
    loader.more();
    const claims = one.flatMap(({ body }) => (body.type === "claim" ? [body.claim.id] : []));
    again.push(seconds(() => view.matterKeys(claims)));
  }
  single.push({ n: next, add: median(add), again: median(again) });
}
const slope = (of: (one: (typeof single)[number]) => number): number => {
  const points = single.map((one) => [Math.log(one.n), Math.log(of(one))] as const);
  const [mx, my] = [0, 1].map((k) => points.reduce((sum, p) => sum + p[k]!, 0) / points.length) as [number, number];
  return (
    points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  );
};
told(`${next} articles, ${next * 10} claims; index ${(statSync(path).size / next / 10).toFixed(0)} bytes a claim`);
told(
  `index from entries: ${((filled / next / 10) * 1e6).toFixed(0)} CPU µs a claim; ${median(ratios).toFixed(2)} times Y-sql (the same rows put into the same tables by hand)`,
);
for (const { n, add, again } of single)
  told(
    `one article more at ${n}: put in ${(add * 1000).toFixed(2)} CPU ms, what it touches compared again ${(again * 1000).toFixed(2)} CPU ms`,
  );
told(`growth of these with n: n^${slope((one) => one.add).toFixed(3)}, n^${slope((one) => one.again).toFixed(3)}`);

// Places asked for as often as they are told of; before each question an article comes in, so that something is stale.
const draw = seeded(99);
const hand = new Database(path, { readonly: true });
const rowsOf = hand.prepare(
  "SELECT m.body FROM matters m JOIN bucket_places p ON p.bucket = m.bucket WHERE p.key = ? ORDER BY m.at",
);
const ask = (id: string): { first: number; ms: number; hand: number; reports: number } => {
  const time = (work: () => void): number => {
    const from = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - from) / 1e6;
  };
  let found: Matter[] = [];
  const first = time(() => {
    found = [...view.allMatters({ places: [id] })];
  });
  view.apply(upcoming(1));
  const ms = time(() => {
    found = [...view.allMatters({ places: [id] })];
  });
  const handMs = time(() => {
    for (const row of rowsOf.all(id)) JSON.parse(String((row as { body: string }).body));
  });
  return { first, ms, hand: handMs, reports: found.reduce((sum, m) => sum + m.reports, 0) };
};
const asked = Array.from({ length: 400 }, () => ask(`gn:${1 + Math.floor(news.places.length ** draw())}`));
const ms = (of: readonly number[]): string =>
  `p50 ${at(of, 0.5).toFixed(1)} ms, p99 ${at(of, 0.99).toFixed(1)} ms, most ${Math.max(...of).toFixed(1)} ms`;
told(`compare --place, asked for the first time: ${ms(asked.map((a) => a.first))}`);
told(
  `compare --place, asked again after one more article: ${ms(asked.map((a) => a.ms))}; ${at(
    asked.map((a) => a.reports),
    0.5,
  )} reports in the middle, ${Math.max(...asked.map((a) => a.reports))} at most`,
);
told(`the same rows by hand (Y-query): ${ms(asked.map((a) => a.hand))}`);
hand.close();
view.close();
loader.close();
rmSync(folder, { recursive: true, force: true });
