// Accuracy of claims by kind and by field, with what chance alone may do to it: 95% bootstrap intervals over articles (seeded, so that
// two runs print the same). Over the annotated articles beside the checkout, and over the articles of our own.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { home } from "../src/text/home.ts";
import { chance } from "./chance.ts";
import { output } from "./measure.ts";

/** What one article adds: right, read and annotated, by row of the table. */
type Tally = Map<string, { right: number; read: number; gold: number }>;

interface Fields {
  readonly stance: boolean;
  readonly actor: boolean;
  readonly place: boolean;
  readonly value: boolean;
}
interface Claim {
  readonly kind: string;
  readonly loaded?: string | null;
  readonly date?: string | null;
}
interface Article {
  readonly id: string;
  readonly claims: readonly Claim[];
}
/** The parts of the corpus' own aligner that are used here. */
interface Aligner {
  alignStatements(gold: Article, read: unknown): { gold: unknown };
  alignClaims(gold: Article, read: unknown, statements: unknown): [number, number][];
  claimFields(read: Claim, gold: Claim): Fields;
  fold(words: string | null | undefined): string;
}

/** The tables as a page of Markdown. */
export async function kindsPage(corpus: string): Promise<string> {
  const aligner: Aligner = await import(pathToFileURL(join(corpus, "align.mjs")).href);
  const sets: [string, string][] = [
    ["The development set", join(corpus, "dev")],
    ["Articles of our own, in invented wars (`test/articles`)", join(home(), "test", "articles")],
  ];
  const parts: string[] = [];
  for (const [title, folder] of sets) parts.push(section(title, await tallies(aligner, folder)));
  return `## Claims by kind and by field

F1 of the core (kind, stance, actor, place) and of the whole (number, comparator and unit too); of claims matched by kind the share with the field right. In brackets the
middle 95 % of 1,000 draws of as many articles, with replacement: how far another set of such articles may lie off.

${parts.join("\n")}`;
}

async function tallies(aligner: Aligner, folder: string): Promise<readonly Tally[]> {
  const golds = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Article);
  const lines = (await output(["read", "--json", folder])).split("\n").filter(Boolean);
  const readings = new Map(lines.map((line) => JSON.parse(line)).map((r) => [r.id, r]));
  return golds.map((gold) => tally(aligner, gold, readings.get(gold.id) ?? { statements: [], claims: [] }));
}

function tally(aligner: Aligner, gold: Article, reading: { readonly claims: readonly Claim[] }): Tally {
  const out: Tally = new Map();
  const add = (row: string, right: number, read: number, of: number): void => {
    const t = out.get(row) ?? { right: 0, read: 0, gold: 0 };
    out.set(row, { right: t.right + right, read: t.read + read, gold: t.gold + of });
  };
  for (const c of gold.claims)
    for (const row of ["all", c.kind]) for (const sort of ["core", "full"]) add(`${sort} ${row}`, 0, 0, 1);
  for (const c of reading.claims)
    for (const row of ["all", c.kind]) for (const sort of ["core", "full"]) add(`${sort} ${row}`, 0, 1, 0);
  const { gold: statements } = aligner.alignStatements(gold, reading);
  for (const [i, j] of aligner.alignClaims(gold, reading, statements)) {
    const [g, p] = [gold.claims[i], reading.claims[j]];
    if (!g || !p) continue;
    const f = aligner.claimFields(p, g);
    const core = f.stance && f.actor && f.place;
    for (const row of ["all", g.kind]) {
      add(`core ${row}`, core ? 1 : 0, 0, 0);
      add(`full ${row}`, core && f.value ? 1 : 0, 0, 0);
    }
    const fields: [string, boolean][] = [
      ["stance", f.stance],
      ["actor", f.actor],
      ["place", f.place],
      ["quantity", f.value],
    ];
    if (g.loaded) fields.push(["loaded word", aligner.fold(p.loaded) === aligner.fold(g.loaded)]);
    if (g.date) fields.push(["date", p.date === g.date]);
    for (const [name, right] of fields) add(`field ${name}`, right ? 1 : 0, 1, 1);
  }
  return out;
}

function section(title: string, all: readonly Tally[]): string {
  const gold = new Map<string, number>();
  for (const t of all)
    for (const [row, n] of t)
      if (row.startsWith("core ")) gold.set(row.slice(5), (gold.get(row.slice(5)) ?? 0) + n.gold);
  const kinds = [...gold].filter(([, n]) => n > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const fields = ["stance", "actor", "place", "quantity", "loaded word", "date"];
  const kindRow = ([kind, n]: [string, number]): string =>
    `| ${kind} | ${n} | ${shown(all, `core ${kind}`)} | ${shown(all, `full ${kind}`)} |`;
  return `### ${title}: ${all.length} articles

| kind | annotated | core F1 | full F1 |
|---|---|---|---|
${kinds.map(kindRow).join("\n")}

| field, of claims matched by kind | right |
|---|---|
${fields.map((name) => `| ${name} | ${shown(all, `field ${name}`)} |`).join("\n")}
`;
}

function shown(all: readonly Tally[], row: string): string {
  const value = f1(all, row);
  if (Number.isNaN(value)) return "";
  const draws = resampled(all, row);
  const at = (share: number): string => (draws[Math.floor(share * (draws.length - 1))] ?? value).toFixed(0);
  return `${value.toFixed(1)} (${at(0.025)}–${at(0.975)})`;
}

/** F1 in per cent; where all that is read is annotated, the share that is right. */
function f1(all: readonly Tally[], row: string): number {
  let [right, both] = [0, 0];
  for (const t of all) {
    const n = t.get(row);
    if (n) [right, both] = [right + n.right, both + n.read + n.gold];
  }
  return both === 0 ? Number.NaN : (200 * right) / both;
}

const DRAWS = 1000;

function resampled(all: readonly Tally[], row: string): readonly number[] {
  const next = chance(20251120);
  const draws: number[] = [];
  for (let d = 0; d < DRAWS; d++) {
    const value = f1(
      all.map(() => all[Math.floor(next() * all.length)] ?? new Map()),
      row,
    );
    if (!Number.isNaN(value)) draws.push(value);
  }
  return draws.sort((a, b) => a - b);
}
