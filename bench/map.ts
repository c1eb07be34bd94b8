// What the map asks of a ledger of 100,000 claims: the whole answer of the screen and its parts, in CPU time, on the seeded archive of bench/compare.ts.
//   node --import tsx bench/map.ts [ARTICLES, default 10000; 10 claims each]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { views } from "../src/compare/views/index.ts";
import type { Entry } from "../src/model/entry.ts";
import { deskOf } from "../src/show/desk.ts";
import { filtersFrom } from "../src/show/filters.ts";
import { map } from "../src/show/http/screens/map.ts";
import type { Asked } from "../src/show/http/screens/screen.ts";
import type { Office } from "../src/show/office.ts";
import { archive } from "./synthetic.ts";

const articles = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), "hearsay-map-"));
const news = archive();
const view = views.sqlite({ path: join(folder, "index.sqlite"), of: "bench", bytes: (digest) => news.bytes(digest) });
for (let n = 0, entry = 0; n < articles; ) {
  const batch: Entry[] = [];
  for (const last = Math.min(articles, n + 200); n < last; n++) {
    const made = news.entriesOf(n, entry);
    entry += made.length;
    batch.push(...made);
  }
  view.apply(batch);
}
const desk = deskOf(view);
const office = { desk: () => desk } as unknown as Office;

type Given = Readonly<Record<string, string>>;
const askedWith = (query: Given): Asked => ({
  id: "",
  tiles: null,
  filters: filtersFrom((name) => query[name]),
  value: (name) => query[name] ?? "",
});
async function cpu(work: () => unknown): Promise<number> {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** Each time asked a little otherwise, so that no answer is one that was remembered. */
async function told(name: string, work: (query: Given) => unknown): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < 6; i++) times.push(await cpu(() => work({ until: `2199-01-0${i + 1}` })));
  const [first = 0, ...rest] = times;
  console.log(
    `${name.padEnd(36)} first ${first.toFixed(0).padStart(5)} ms, then ${median(rest).toFixed(0).padStart(5)} ms`,
  );
}

const filters = (query: Given) => filtersFrom((name) => query[name]);
console.log(`${view.counts().claims} claims, ${desk.matters(filters({}), { limit: 1 }).total} matters`);
await told("atlas: places, holders, days, sums", (q) => desk.atlas(filters(q)));
await told("one page of matters", (q) => desk.matters(filters(q), { limit: 50 }));
await told("the whole answer", (q) => map.answer(office, askedWith(q)));
await told("the whole answer, a month of print", (q) =>
  map.answer(office, askedWith({ ...q, psince: "2030-02-01", puntil: "2030-02-28" })),
);
await told("the whole answer, disputed only", (q) => map.answer(office, askedWith({ ...q, disputed: "1" })));
const answer = await map.answer(office, askedWith({}));
console.log(`${answer?.places.length} places, ${(JSON.stringify(answer).length / 1e6).toFixed(2)} MB of JSON`);
view.close();
rmSync(folder, { recursive: true, force: true });
