import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { kinds } from "../src/kinds/index.ts";
import { verbs } from "../src/show/cli/index.ts";
import { exportForms } from "../src/show/export/index.ts";
import { routes } from "../src/show/http/routes.ts";
import { screens } from "../src/show/http/screens/index.ts";
import { home } from "../src/text/home.ts";

const doc = (name: string): string => readFileSync(join(home(), "docs", name), "utf8");
const walk = (at: string): string[] =>
  readdirSync(at)
    .flatMap((n) => (statSync(join(at, n)).isDirectory() ? walk(join(at, n)) : [join(at, n)]))
    .filter((f) => !/\.(png|jpg)$/.test(f));
const code = walk(join(home(), "src")).filter((f) => f.endsWith(".ts") && !/\.(test|corpus)\.ts$/.test(f));

/** Codes as they are written where they arise: `"place/ambiguous"`. */
function codes(of: RegExp): string[] {
  const found = new Set<string>();
  for (const file of code) for (const [, c] of readFileSync(file, "utf8").matchAll(of)) if (c) found.add(c);
  return [...found].sort();
}

test("every command has its section in docs/cli.md, its help and an example", () => {
  const text = doc("cli.md");
  expect(verbs.filter((v) => !text.includes(`## ${v.name}\n`)).map((v) => v.name)).toEqual([]);
  expect(verbs.filter((v) => !v.example.startsWith("hearsay ")).map((v) => v.name)).toEqual([]);
});

test("every route and export is named in docs/http.md", () => {
  const text = doc("http.md");
  expect(routes.filter((r) => !text.includes(`\`${r.method.toUpperCase()} ${r.path}\``)).map((r) => r.path)).toEqual(
    [],
  );
  expect(exportForms.filter((e) => !text.includes(`\`${e.name}\``)).map((e) => e.name)).toEqual([]);
});

test("every screen and each of its forms is named in docs/http.md", () => {
  const text = doc("http.md");
  const line = (path: string): string => text.split("\n").find((l) => l.startsWith(`| \`${path}\` |`)) ?? "";
  const forms = (s: (typeof screens)[number]): readonly string[] => [
    ...(s.csv ? ["`.csv`"] : []),
    ...(s.geojson ? ["`.geojson`"] : []),
  ];
  expect(screens.length).toBeGreaterThan(10);
  expect(
    screens.filter((s) => !line(s.path) || forms(s).some((f) => !line(s.path).includes(f))).map((s) => s.path),
  ).toEqual([]);
});

test("every kind of claim has its section in the codebook", () => {
  const text = doc("claims.md");
  expect(kinds.filter((k) => !new RegExp(`^## .*${k.name}`, "m").test(text)).map((k) => k.name)).toEqual([]);
});

test("every error code has its paragraph in docs/errors.md", () => {
  const text = doc("errors.md");
  const thrown = codes(/HearsayError\(\s*"([a-z]+\/[a-z-]+)"/g);
  expect(thrown.length).toBeGreaterThan(10);
  expect(thrown.filter((c) => !text.includes(c))).toEqual([]);
});

test("every notice code has its paragraph in docs/notices.md", () => {
  const text = doc("notices.md");
  const given = codes(/code: "([a-z]+\/[a-z-]+)"/g);
  expect(given.length).toBeGreaterThan(5);
  expect(given.filter((c) => !text.includes(c) && !doc("errors.md").includes(c))).toEqual([]);
});

test("no file that is kept names a path of a machine or a registry's host", () => {
  const files = ["README.md", "CONTRIBUTING.md", "package.json", "package-lock.json", ".npmrc", ".ci/run"].map((f) =>
    join(home(), f),
  );
  const wrong = [...files, ...walk(join(home(), "docs")), ...walk(join(home(), "src"))].filter((f) =>
    /registry\.npmjs|npmmirror|\/home\/[a-z]+\/|\/root\/|\/work\//.test(readFileSync(f, "utf8")),
  );
  expect(wrong.map((f) => relative(home(), f))).toEqual([]);
});

test("links between the documents lead somewhere", () => {
  const wrong: string[] = [];
  for (const file of [join(home(), "README.md"), join(home(), "CONTRIBUTING.md"), ...walk(join(home(), "docs"))])
    for (const [, target] of readFileSync(file, "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      try {
        statSync(join(file, "..", target ?? ""));
      } catch {
        wrong.push(`${relative(home(), file)} → ${target}`);
      }
    }
  expect(wrong).toEqual([]);
});
