import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Expected, sampleArticles, samplesCompared } from "../scripts/samples.ts";
import { kinds } from "../src/kinds/index.ts";
import { home } from "../src/text/home.ts";

const expected: Readonly<Record<string, readonly Expected[]>> = JSON.parse(
  readFileSync(join(home(), "samples", "expected.json"), "utf8"),
);

for (const folder of ["kupiansk", "invented"])
  test(`every matter, position and count of samples/${folder} is as a person checked it`, () => {
    expect(samplesCompared(folder)).toEqual(expected[folder]);
  });

test("samples that restate a real report say so, and name its address", () => {
  for (const { name, kept } of sampleArticles("kupiansk")) {
    expect(kept.article.after, name).toBe(kept.article.outlet);
    expect(kept.article.url, name).toMatch(/^https?:\/\//);
  }
});

test("the invented war exercises every kind of claim, and chains of several hops", () => {
  const readings = sampleArticles("invented").map((a) => a.kept.reading);
  const found = new Set(readings.flatMap((r) => r.claims.map((c) => c.kind)));
  expect(kinds.map((k) => k.name).filter((k) => !found.has(k))).toEqual([]);
  expect(Math.max(...readings.flatMap((r) => r.statements.map((s) => s.via.length)))).toBeGreaterThanOrEqual(2);
  expect(readings.some((r) => r.notices.some((n) => n.code === "language/unread"))).toBe(true);
});
