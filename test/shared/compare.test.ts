import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openBeat } from "../../src/beat/load.ts";
import { compare } from "../../src/compare/compare.ts";
import { fromReadingLine, type LineArticle, toMatterLine } from "../../src/compare/line.ts";
import { namingOf } from "../../src/compare/naming.ts";
import type { Matter } from "../../src/model/matter.ts";
import { home } from "../../src/text/home.ts";

const corpus = join(home(), "..", "shared", "corpus");
const here = existsSync(join(corpus, "score-matters.mjs"));
if (!here) console.log("skipped: comparing over annotated articles (no ../shared/corpus)");

type Figures = { readonly f: number };
interface Score {
  readonly problems: readonly string[];
  readonly across: Figures;
  readonly b3: Figures;
  readonly listed: {
    readonly stance: number;
    readonly links: Figures;
    readonly origin: Figures;
    readonly originsExact: number;
  };
}
interface Scorer {
  oracle(
    articles: readonly object[],
    threads: object,
  ): { readonly readings: readonly { readonly id: string; readonly claims: object[] }[] };
  evaluate(
    articles: readonly object[],
    threads: object,
    readings: ReadonlyMap<string, object>,
    lines: readonly object[],
  ): Score;
}

/** What the scorer's module gives when it is loaded and not run: its command line is left out. */
async function scorer(): Promise<Scorer> {
  const source = readFileSync(join(corpus, "score-matters.mjs"), "utf8").split("\nconst args = process.argv")[0]!;
  const align = new URL(`file://${join(corpus, "align.mjs")}`).href;
  const module = source.replace("#!/usr/bin/env node", "").replace('"./align.mjs"', JSON.stringify(align));
  return (await import(`data:text/javascript;base64,${Buffer.from(module).toString("base64")}`)) as Scorer;
}

// Readings in which everything is read right: what is lost is lost by the comparison. Floors are raised when passed, never lowered.
describe.skipIf(!here)("comparing what was read right", () => {
  let matters: readonly Matter[];
  let score: Score;
  let plain: Score;

  beforeAll(async () => {
    const names = readdirSync(join(corpus, "dev"))
      .filter((name) => name.endsWith(".json"))
      .sort();
    const articles = names.map((name) => JSON.parse(readFileSync(join(corpus, "dev", name), "utf8")) as LineArticle);
    const threads = JSON.parse(readFileSync(join(corpus, "threads.json"), "utf8")) as object;
    const { oracle, evaluate } = await scorer();
    const { readings } = oracle(articles, threads);
    const told = articles.map((article) =>
      fromReadingLine(
        readings.find(({ id }) => id === article.id),
        article,
      ),
    );
    const byId = new Map(readings.map((one) => [one.id, one]));
    const run = (found: readonly Matter[]) => evaluate(articles, threads, byId, found.map(toMatterLine));
    matters = compare(told, namingOf(openBeat("ru-ua")));
    score = run(matters);
    plain = run(compare(told));
  });

  test("the lines have the agreed shape", () => expect(score.problems).toEqual([]));

  test("the same claims come together", () => {
    expect(score.across.f).toBeGreaterThanOrEqual(99);
    expect(score.b3.f).toBeGreaterThanOrEqual(99);
  });

  test("positions, denials and origins are those of the annotation", () => {
    expect(score.listed.stance).toBeGreaterThanOrEqual(99);
    expect(score.listed.links.f).toBeGreaterThanOrEqual(99);
    expect(score.listed.origin.f).toBeGreaterThanOrEqual(99);
    expect(score.listed.originsExact).toBeGreaterThanOrEqual(99);
  });

  test("without a beat's names little is lost", () => {
    expect(plain.across.f).toBeGreaterThanOrEqual(99);
    expect(plain.listed.links.f).toBeGreaterThanOrEqual(92);
    expect(plain.listed.origin.f).toBeGreaterThanOrEqual(98);
  });

  test.each([
    ["Kupiansk", 9, 3],
    ["Vovchansk", 6, 2],
    ["Pokrovsk", 6, 2],
  ])(
    "who held %s on 20 November 2025: affirmed and denied, in %i outlets, from %i utterances",
    (place, outlets, origins) => {
      const matter = matters.find((m) => m.kind === "control" && m.place?.name === place && m.from === "2025-11-20");
      expect(matter).toMatchObject({ outlets, origins, question: `Who holds ${place}?` });
      const stances = new Set(matter?.positions.map((one) => one.stance));
      expect([...stances]).toEqual(expect.arrayContaining(["affirms", "denies"]));
    },
  );
});
