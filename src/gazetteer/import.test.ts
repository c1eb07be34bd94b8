import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { HearsayError } from "../model/error.ts";
import { type Imported, importFiles } from "./import.ts";
import { openImported } from "./imported.ts";
import { consonantKey } from "./key.ts";

let folder = "";
let into = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
  into = join(folder, "own", "places.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const dumpRow = (
  id: string,
  name: string,
  more: { code?: string; feature?: string; lat?: string; other?: string; people?: string } = {},
): string =>
  [
    id,
    name,
    name,
    more.other ?? "",
    more.lat ?? "10.5",
    "20.25",
    more.feature ?? "P",
    more.code ?? "PPL",
    "RU",
    "",
    "09",
    "",
    "",
    "",
    more.people ?? "1200",
    "",
    "1",
    "Etc/UTC",
    "2026-01-01",
  ].join("\t");
const dump = [
  dumpRow("11", "Velmarovka", { other: "Velmar'ivka,Вельмаровка,VLM" }),
  dumpRow("12", "Ostrel"),
  dumpRow("13", "Quill Farm", { feature: "S", code: "FRM" }),
  dumpRow("x", "Nought"),
  "short\trow",
].join("\n");

async function failure(files: readonly string[]): Promise<string> {
  try {
    await importFiles(files, into);
    return "";
  } catch (error) {
    return error instanceof HearsayError ? error.code : String(error);
  }
}

/** A zip archive of one deflated file, as GeoNames makes them. */
function zip(name: string, content: string): Buffer {
  const [data, title] = [deflateRawSync(content), Buffer.from(name)];
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(title.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt16LE(title.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + title.length, 12);
  end.writeUInt32LE(30 + title.length + data.length, 16);
  return Buffer.concat([local, title, data, central, title, end]);
}

describe("a GeoNames dump", () => {
  test("is kept row by row, and what is passed over is counted by reason with its first line", async () => {
    const [told] = (await importFiles([write("XX.txt", dump)], into)) as [Imported];
    expect([told.kind, told.rows, told.kept]).toEqual(["GeoNames dump", 5, 2]);
    expect(told.skipped).toEqual({
      "is of a sort that is not kept (S.FRM)": 1,
      "has something else for an id": 1,
      "has 2 fields, not 19": 1,
    });
    expect(told.first["has 2 fields, not 19"]).toBe(5);
  });
  test("is found by every form, another script romanised, and by consonants", async () => {
    await importFiles([write("XX.txt", dump)], into);
    const own = openImported(into)!;
    for (const name of ["velmarovka", "velmarivka", "вельмаровка"])
      expect(own.named(name)?.entries[0]?.place.id, name).toBe("gn:11");
    expect(own.keyed(consonantKey("Velbarovka")).length).toBe(0);
    expect(own.keyed(consonantKey("Volmarivko")).map((e) => e.place.id)).toEqual(["gn:11"]);
    expect(own.named("vlm")).toBeNull();
  });
  test("may lie in a zip archive, and be imported twice without a second copy", async () => {
    const path = write("XX.zip", zip("XX.txt", dump));
    await importFiles([path], into);
    const [again] = (await importFiles([path], into)) as [Imported];
    expect([again.file, again.kept]).toEqual(["XX.zip/XX.txt", 2]);
    expect(openImported(into)!.named("ostrel")?.entries.length).toBe(1);
  });
  test("takes alternate names with their years, whatever the order of the files", async () => {
    const names = [
      "1\t11\tru\tСтарый Вельмар\t\t\t\t1\t1924\t1990",
      "2\t11\tlink\thttps://example.org",
      "3\t99\ten\tElsewhere",
      "4\t12\ten\tOstrelle\t1",
    ].join("\n");
    const told = await importFiles([write("alternateNamesV2.txt", names), write("XX.txt", dump)], into);
    expect(told.map((one) => [one.kind, one.kept])).toEqual([
      ["GeoNames dump", 2],
      ["GeoNames alternate names", 2],
    ]);
    const old = openImported(into)!.named("stary velmar")?.entries[0]?.place;
    expect([old?.id, old?.names[0]?.regime, old?.names[0]?.from, old?.names[0]?.to]).toEqual([
      "gn:11",
      "former",
      "1924",
      "1990",
    ]);
  });
});

describe("a register with named columns", () => {
  const head =
    "katottg\tcategory\tname_uk\tname_latn\toblast\thromada\tkoatuu\tlat\tlon\tcoord_source\tgeonameid\tpopulation\tformer_uk\tlatin_variants";
  const settlement = "UA1\tC\tВельмарівка\tVelmarivka\t14\tUA0\t1\t48.1\t37.5\tx\t\t\tЛенінське@2015-07\tVelmar’yivka";
  test("gives the name in each usage, and the former ones with the year", async () => {
    await importFiles([write("settlements.tsv", `${head}\n${settlement}\n`)], into);
    const own = openImported(into)!;
    const regime = (name: string): unknown[] =>
      own.named(name)?.entries.map((e) => [e.place.id, e.place.names[0]?.regime, e.place.names[0]?.to]) ?? [];
    expect(regime("velmarivka")).toEqual([["ua:UA1", "uk-2010", null]]);
    expect(regime("velmarovka")).toEqual([["ua:UA1", "ru-rule", null]]);
    expect(regime("leninske")).toEqual([["ua:UA1", "former", "2015"]]);
    expect(own.named("velmarivka")?.entries[0]?.admin).toBe("UA.05");
  });
});

describe("what cannot be imported", () => {
  test("is named, and nothing of the rest is kept", async () => {
    expect(await failure([write("XX.txt", dump), write("prices.csv", "a,b\n1,2\n")])).toBe("gazetteer/unknown");
    expect(existsSync(into)).toBe(false);
    expect(await failure([join(folder, "nowhere.txt")])).toBe("gazetteer/file");
    expect(await failure([write("bad.zip", "no archive")])).toBe("gazetteer/file");
    expect(await failure([folder])).toBe("gazetteer/file");
  });
  test("nor can a gazetteer be kept in, or read from, a file that is something else", async () => {
    into = write("notes.db", "not a database, and long enough to be seen as none ".repeat(30));
    expect(await failure([write("XX.txt", dump)])).toBe("gazetteer/store");
    expect(() => openImported(into)).toThrow(HearsayError);
  });
});
