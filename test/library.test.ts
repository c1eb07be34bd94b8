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

test("a war without a beat is read with the states that the text names, by their codes", () => {
  const world = hearsay.openBeat("world");
  const state = (code: string, name: string, adjective: string) => {
    const like = world.organisations.find((o) => o.kind === "state");
    if (!like) throw new Error("the world has states");
    return { ...like, id: like.id.replace(/[A-Z]{2}$/, code), name, state: code, forms: [], adjectives: [adjective] };
  };
  const organisations = [
    ...world.organisations,
    state("QV", "Quovia", "Quovian"),
    state("QW", "Wessmark", "Wessmarkian"),
  ];
  const text =
    "Quovian troops captured two villages near the border, the Quovian army said.\nWessmark's defence ministry denied that Quovian forces had advanced.";
  const bytes = new TextEncoder().encode(
    JSON.stringify({ id: "w", outlet: "Island Gazette", published: "2031-06-12", text }),
  );
  const input = {
    bytes,
    name: "w.json",
    url: null,
    media: null,
    charset: null,
    taken: "2031-06-13T00:00:00Z",
  } as const;
  const { heard } = hearsay.hearInput(input, () => ({ ...world, organisations }));
  const found = heard.flatMap((h) => h.reading.claims.map((c) => [c.kind, c.stance, c.actor]));
  expect(found).toEqual([
    ["settlements", "asserts", "QV"],
    ["advance", "denies", "QV"],
  ]);
  expect(heard[0]?.reading.statements.map((s) => s.speaker.side)).toEqual(["QV", "QW"]);
});
