// What making the index from nothing costs (`hearsay rebuild`), comparing all of it beforehand, and a first question after that: CPU time, over the
// archive of bench/compare.ts. The archive's own making runs in turns with it: what it takes tells how much slower than idle the machine was.
//   node --import tsx bench/rebuild.ts [ARTICLES, default 20000]
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { views } from "../src/compare/views/index.ts";
import type { WrittenEntry } from "../src/model/entry.ts";
import { byHand } from "./by-hand.ts";
import { archive, seeded } from "./synthetic.ts";

const articles = Number(process.argv[2] ?? 20_000);
const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
const news = archive();
const kept = new Map<string, Uint8Array | null>();
const bytes = (digest: string): Uint8Array | null => kept.get(digest) ?? news.bytes(digest);
const path = join(folder, "index.sqlite");
const view = views.sqlite({ path, of: "bench", bytes });

/** CPU time of two sorts of work that take turns, in seconds. */
const spent = { making: 0, filling: 0 };
let from = process.cpuUsage();
const until = (what: keyof typeof spent): void => {
  const { user, system } = process.cpuUsage(from);
  spent[what] += (user + system) / 1e6;
  from = process.cpuUsage();
};

/** The archive's entries as a ledger gives them, 2,000 in one go; their blobs lie ready. */
async function* entries(): AsyncGenerator<readonly WrittenEntry[]> {
  let index = 0;
  let some: WrittenEntry[] = [];
  until("filling");
  for (let n = 0; n < articles; n++) {
    const made = news.entriesOf(n, index);
    index += made.length;
    for (const entry of made) some.push({ ...entry, written: JSON.stringify(entry.body) });
    for (const { body } of made)
      for (const of of body.type === "article"
        ? [body.article.textSha256, body.article.frontSha256]
        : body.type === "reading"
          ? [body.reading.detailsSha256]
          : [])
        kept.set(of, news.bytes(of));
    if (some.length < 2000) continue;
    until("making");
    yield some;
    until("filling");
    kept.clear();
    some = [];
  }
  until("making");
  if (some.length) yield some;
}

const claims = articles * 10;
from = process.cpuUsage();
await view.refill(entries());
until("filling");
const each = (seconds: number, of: number): string => ((seconds / of) * 1e6).toFixed(0);
console.log(
  `made from nothing, ${articles} articles: ${each(spent.filling, claims)} CPU µs a claim, ${(statSync(path).size / claims).toFixed(0)} bytes; the archive's own making ${each(spent.making, articles)} CPU µs an article`,
);

const hand = byHand({ index: path, into: join(folder, "yardstick.sqlite"), bytes, bulk: true });
const put = hand.more();
hand.close();
console.log(
  `the same rows put into the same tables by hand (Y-sql): ${each(put, claims)} CPU µs a claim; from nothing takes ${(spent.filling / put).toFixed(2)} times that`,
);

let [turns, longest] = [0, 0];
const begun = process.cpuUsage();
for (let more = true; more; turns++) {
  const at = performance.now();
  more = view.compareSome(() => performance.now() - at > 20);
  longest = Math.max(longest, performance.now() - at);
}
const { user, system } = process.cpuUsage(begun);
console.log(
  `all compared beforehand: ${each((user + system) / 1e6, claims)} CPU µs a claim, in ${turns} turns of 20 ms, the longest ${longest.toFixed(0)} ms`,
);

const draw = seeded(99);
const asked = Array.from({ length: 400 }, () => {
  const id = `gn:${1 + Math.floor(news.places.length ** draw())}`;
  const at = performance.now();
  const reports = [...view.allMatters({ places: [id] })].reduce((sum, m) => sum + m.reports, 0);
  return { ms: performance.now() - at, reports };
}).sort((a, b) => a.ms - b.ms);
const at = (share: number): string => (asked[Math.floor(asked.length * share)]?.ms ?? 0).toFixed(1);
console.log(
  `compare --place, the first time: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${(asked.at(-1)?.ms ?? 0).toFixed(1)} ms; ${Math.max(...asked.map((a) => a.reports))} reports at most`,
);
view.close();
rmSync(folder, { recursive: true });
