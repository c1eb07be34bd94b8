import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as hearsay from "../src/index.ts";
import { home } from "../src/text/home.ts";

test("the library reads, names and compares as its first screen says", () => {
  const text = "Lurmian forces have captured Toldren, Viktor Aldemar said on Tuesday.";
  const bytes = new TextEncoder().encode(
    JSON.stringify({ id: "a", outlet: "Island Gazette", published: "2032-09-14", text }),
  );
  const input = {
    bytes,
    name: "a.json",
    url: null,
    media: null,
    charset: null,
    taken: "2032-09-15T00:00:00Z",
  } as const;
  const { heard, failures } = hearsay.hearInput(input, (of) => hearsay.openBeat(hearsay.pickBeat(of)));
  expect(failures).toEqual([]);
  const [one] = heard;
  expect(one?.reading.statements[0]?.speaker.name).toBe("Viktor Aldemar");
  const article = {
    article: "a",
    outlet: "Island Gazette",
    published: "2032-09-14",
    reading: one?.reading ?? { statements: [], claims: [] },
  };
  const [matter] = hearsay.compare([article], hearsay.namingOf(hearsay.openBeat("invented")));
  expect(matter?.question).toBe("Who holds Toldren?");
});

test("the same bytes, beat and version give the same reading", () => {
  const bytes = readFileSync(join(home(), "samples", "kupiansk", "2025-11-20-sputnik.json"));
  const read = () =>
    hearsay.hearInput(
      { bytes, name: "s.json", url: null, media: null, charset: null, taken: "2026-01-01T00:00:00Z" },
      () => hearsay.openBeat("ru-ua"),
    );
  expect(JSON.stringify(read())).toBe(JSON.stringify(read()));
});

test("every entry point of the package is built from a file that is there", () => {
  const { exports: entries } = JSON.parse(readFileSync(join(home(), "package.json"), "utf8"));
  for (const path of Object.values(entries as Record<string, string>)) {
    const source = path.replace("./dist/", "").replace(/\.js$/, ".ts");
    expect(readFileSync(join(home(), source), "utf8")).toContain("export");
  }
});
