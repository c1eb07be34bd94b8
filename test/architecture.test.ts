import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { home } from "../src/text/home.ts";

const root = join(home(), "src");
const rank: Readonly<Record<string, number>> = {
  text: 0,
  model: 1,
  kinds: 2,
  beat: 2,
  lang: 3,
  gazetteer: 3,
  read: 4,
  attribute: 4,
  interpret: 4,
  place: 4,
  record: 4,
  compare: 4,
  "pipeline.ts": 5,
  flow: 6,
  show: 7,
  "index.ts": 8,
}; // prettier-ignore

const walk = (at: string): string[] =>
  readdirSync(at).flatMap((n) => (statSync(join(at, n)).isDirectory() ? walk(join(at, n)) : [join(at, n)]));
const files = walk(root).filter((f) => f.endsWith(".ts"));
const code = files.filter((f) => !/\.(test|corpus)\.ts$/.test(f));
const folderOf = (file: string): string => relative(root, file).split("/")[0] ?? "";
const source = (file: string): string => readFileSync(file, "utf8");
const shown = (file: string): string => relative(home(), file);

test("every folder of src has a rank, and imports only point down", () => {
  const wrong: string[] = [];
  for (const file of code) {
    const from = folderOf(file);
    if (rank[from] === undefined) wrong.push(`${shown(file)}: folder without a rank`);
    for (const [, target] of source(file).matchAll(/(?:from|import) "(\.[^"]+)"/g)) {
      const to = folderOf(join(dirname(file), target ?? ""));
      if (to !== from && !((rank[to] ?? 99) < (rank[from] ?? -1))) wrong.push(`${shown(file)} imports ${to}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("no source file is over 400 lines, and half of them have at most 120", () => {
  const sizes = code.map((f) => ({ file: shown(f), lines: source(f).split("\n").length }));
  expect(sizes.filter((s) => s.lines > 400)).toEqual([]);
  const sorted = sizes.map((s) => s.lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(120);
});

test("no type is given up and no error swallowed", () => {
  const wrong: string[] = [];
  for (const file of files)
    source(file)
      .split("\n")
      .forEach((line, i) => {
        if (
          /@ts-(ignore|nocheck)|: any[;,)\]>= {]|\bas any\b|as unknown as|<any>|catch *(\([^)]*\))? *\{ *\}/.test(line)
        )
          wrong.push(`${shown(file)}:${i + 1}: ${line.trim()}`);
      });
  expect(wrong).toEqual([]);
});

test("only the ends of the pipeline ask the clock, use chance or open a connection", () => {
  const wrong: string[] = [];
  for (const file of code) {
    const from = folderOf(file),
      words = source(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    if (/Math\.random\(/.test(words)) wrong.push(`${shown(file)}: unseeded chance`);
    if (/Date\.now\(|new Date\(\)/.test(words) && !["show", "flow"].includes(from))
      wrong.push(`${shown(file)}: asks the clock`);
    if (
      /from "(undici|node:https?|node:net|node:tls)"|\bfetch\(/.test(words) &&
      from !== "show" &&
      !/^src\/read\/(fetch|address)/.test(shown(file))
    )
      wrong.push(`${shown(file)}: opens a connection`);
  }
  expect(wrong).toEqual([]);
});

test("every export of src has a doc comment", () => {
  const wrong: string[] = [];
  for (const file of code) {
    const lines = source(file).split("\n");
    lines.forEach((line, i) => {
      if (!/^export (async )?(function|const|interface|type|class) \w/.test(line)) return;
      const before = (lines[i - 1] ?? "").trim();
      if (!before.endsWith("*/") && !/^export (type|interface) \w+ =? ?\{?$/.test(line))
        wrong.push(`${shown(file)}:${i + 1}: ${line.trim().slice(0, 60)}`);
    });
  }
  expect(wrong).toEqual([]);
});
