import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { HearsayError } from "../model/error.ts";
import { openAtlas } from "./atlas.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { consonantKey } from "./key.ts";
import { type Packable, pack } from "./pack.ts";
import { world } from "./world.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-"));
afterAll(() => rmSync(folder, { recursive: true }));

const blank = {
  country: "ZZ",
  admin: "",
  population: 0,
  capital: false,
  fame: 1,
  forms: [],
  abbreviations: [],
  demonyms: [],
};
const towns: Packable[] = [
  {
    ...blank,
    id: 7,
    name: "Velmar",
    kind: "settlement",
    lat: 10.1234,
    lon: -20.5,
    admin: "ZZ.01",
    population: 52_000,
    forms: ["Welmaar"],
  },
  { ...blank, id: 8, name: "Velmar", kind: "settlement", lat: -1, lon: 2, population: 300 },
  {
    ...blank,
    id: "ZZ.01",
    name: "Orland",
    kind: "region",
    lat: 1,
    lon: 1,
    admin: "ZZ.01",
    abbreviations: ["Orl."],
    demonyms: ["Orlish"],
  },
  { ...blank, id: "zip-00123", name: "Qum Ost", kind: "settlement", lat: 5, lon: 5 },
  { ...blank, id: "city-9", name: "Ünderløw", kind: "quarter", lat: 5, lon: 5, capital: true },
];
const packed = (places: readonly Packable[]): Gazetteer => {
  const path = join(folder, "places.bin");
  writeFileSync(
    path,
    pack(places, { words: new Set(["qum ost"]), given: new Set(["velmar", "Nobody"].map((s) => s.toLowerCase())) }),
  );
  return openAtlas(path);
};

describe("a packed gazetteer", () => {
  const atlas = packed(towns);
  test("finds all places of a name, the greatest first, and tells its own from its other names", () => {
    expect(atlas.named("velmar")?.entries.map((e) => [e.place.id, e.own])).toEqual([
      ["gn:7", true],
      ["gn:8", true],
    ]);
    expect(atlas.named("welmaar")?.entries.map((e) => [e.place.name, e.own])).toEqual([["Velmar", false]]);
  });
  test("keeps the point to a ten-thousandth of a degree, the people to two digits, the region's id", () => {
    const place = atlas.named("velmar")?.entries[0]?.place;
    expect([place?.lat, place?.lon, place?.population, place?.region, place?.country]).toEqual([
      10.1234,
      -20.5,
      52_000,
      "gn:ZZ.01",
      "ZZ",
    ]);
  });
  test("tells abbreviations, adjectives, words and given names", () => {
    expect(atlas.named("orl")?.entries[0]?.short).toBe(true);
    expect([atlas.named("orlish")?.demonym, atlas.named("orland")?.demonym]).toEqual([true, false]);
    expect([atlas.named("qum ost")?.word, atlas.named("velmar")?.word]).toEqual([true, false]);
    expect([atlas.given("velmar"), atlas.given("nobody"), atlas.given("orland")]).toEqual([true, true, false]);
  });
  test("keeps ids of every sort, marks folded away", () => {
    expect(atlas.named("qum ost")?.entries[0]?.place.id).toBe("gn:zip-00123");
    const quarter = atlas.named("underlow")?.entries[0];
    expect([quarter?.place.id, quarter?.place.name, quarter?.capital]).toEqual(["gn:city-9", "Ünderløw", true]);
  });
  test("finds by consonants what another romanisation writes", () => {
    expect(atlas.keyed(consonantKey("Volmyr")).map((e) => e.place.id)).toEqual(["gn:7", "gn:8"]);
  });
  test("near misses: a part of a name, a longer one, a given name that is no place", () => {
    for (const name of ["velma", "velmarr", "qum", "", "zzz", "nobody"]) expect(atlas.named(name), name).toBeNull();
  });
});

test("every name of some thousands is found again, and nothing between them", () => {
  const many = Array.from(
    { length: 3000 },
    (_, i): Packable => ({ ...blank, id: i + 1, name: `Town ${i * 7}x`, kind: "settlement", lat: 0, lon: 0 }),
  );
  const atlas = packed(many);
  expect(many.filter((one, i) => atlas.named(one.name.toLowerCase())?.entries[0]?.place.id !== `gn:${i + 1}`)).toEqual(
    [],
  );
  expect(many.filter((_, i) => atlas.named(`town ${i * 7 + 1}x`) !== null)).toEqual([]);
});

test("a file that is missing, foreign or cut off is named", () => {
  const path = join(folder, "bad.bin");
  const code = (): string => {
    try {
      openAtlas(path);
      return "";
    } catch (error) {
      return error instanceof HearsayError ? error.code : "other";
    }
  };
  expect(code()).toBe("gazetteer/damaged");
  for (const bytes of [
    Buffer.from("HSP1"),
    Buffer.from("x".repeat(99)),
    Buffer.from(pack(towns, { words: new Set(), given: new Set() })).subarray(0, -4),
  ]) {
    writeFileSync(path, bytes);
    expect(code()).toBe("gazetteer/damaged");
  }
});

test("the package's own knows the world", () => {
  expect(
    ["nairobi", "rio de janeiro", "st louis", "zurich"].map((name) => world().named(name)?.entries[0]?.place.country),
  ).toEqual(["KE", "BR", "US", "CH"]);
});
