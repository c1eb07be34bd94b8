import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { foldName } from "../../src/gazetteer/fold.ts";
import type { Gazetteer } from "../../src/gazetteer/gazetteer.ts";
import { importFiles } from "../../src/gazetteer/import.ts";
import { openImported } from "../../src/gazetteer/imported.ts";
import { consonantKey } from "../../src/gazetteer/key.ts";
import { world } from "../../src/gazetteer/world.ts";
import { home } from "../../src/text/home.ts";
import { ukrainian2010 } from "../../src/text/romanise.ts";

const shared = join(home(), "../shared/gazetteer");
const there = existsSync(join(shared, "name-pairs.tsv"));
const rows = (file: string): string[][] =>
  readFileSync(join(shared, file), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
const into = mkdtempSync(join(tmpdir(), "gazetteer-"));
afterAll(() => rmSync(into, { recursive: true }));

/** Pairs whose place a gazetteer has, and those both of whose spellings reach one entry of it by matching alone. */
function pairs(gazetteer: Gazetteer): {
  readonly known: number;
  readonly met: number;
  readonly missed: readonly string[];
} {
  const ids = (form: string): Set<string> =>
    new Set(
      [...(gazetteer.named(foldName(form))?.entries ?? []), ...gazetteer.keyed(consonantKey(form))]
        .filter((entry) => /^(?:UA|RU)$/.test(entry.place.country ?? ""))
        .map((entry) => entry.place.id),
    );
  const missed: string[] = [];
  let known = 0;
  for (const [, , latin = "", russian = "", former = "", note = ""] of rows("name-pairs.tsv")) {
    const own = ids(latin.split(" / ")[0] ?? "");
    if (/^(?:region|river)/.test(note) || own.size === 0) continue;
    known++;
    const others = [...russian.split(" / "), ...former.split(" / ").map((name) => name.replace(/ \(.*/, ""))].filter(
      Boolean,
    );
    if (!others.slice(0, russian.split(" / ").length).every((form) => [...ids(form)].some((id) => own.has(id))))
      missed.push(`${latin}: ${russian}`);
  }
  return { known, met: known - missed.length, missed };
}

describe.skipIf(!there)("against ../shared/gazetteer (skipped where it is absent)", () => {
  test("both spellings of at least 92 % of the pairs the package has reach one entry, by matching alone", () => {
    const { known, met, missed } = pairs(world());
    expect(known).toBeGreaterThan(110);
    expect(met / known, missed.join("\n")).toBeGreaterThanOrEqual(0.92);
  });

  test("with the registers imported at least 98 % do, former names included", async () => {
    const files = ["ua-settlements", "ua-renamed", "ua-admin-units", "geonames-ua-names", "ru-border-settlements"];
    const told = await importFiles(
      files.map((name) => join(shared, `${name}.tsv`)),
      join(into, "places.db"),
    );
    expect(told.map((one) => [one.file, one.kept > 1000])).toEqual(told.map((one) => [one.file, true]));
    const { known, met, missed } = pairs(openImported(join(into, "places.db"))!);
    expect(known).toBeGreaterThan(120);
    expect(met / known, missed.join("\n")).toBeGreaterThanOrEqual(0.98);
  }, 120_000);

  test("the romanisation of 2010 makes at least 98.7 % of the register's names", () => {
    const names = rows("ua-register-physical.tsv");
    const right = names.filter(([, own = "", latin = ""]) => ukrainian2010(own).toLowerCase() === latin.toLowerCase());
    expect(right.length / names.length).toBeGreaterThanOrEqual(0.987);
  });
});
