import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keepCode, load } from "./code.ts";

/** A folder with two files of which one needs the other, and compiled code beside the first where some is given. */
function program(code?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "code-"));
  const first = join(folder, "first.cjs");
  writeFileSync(
    first,
    'const { two } = require("./second.cjs"); exports.six = two() * 3; exports.path = require("node:path").sep;',
  );
  writeFileSync(join(folder, "second.cjs"), 'exports.two = () => 2; exports.own = () => importLater("node:os");');
  if (code !== undefined) writeFileSync(`${first}.code`, code);
  return first;
}

test("files run with what they need, each once", () => {
  const first = program();
  expect(load(first)).toMatchObject({ six: 6 });
  expect(load(first)).toBe(load(first));
});

test("a file loads modules of Node, at the start and later", async () => {
  const first = program();
  expect(load(first).path).toMatch(/[\\/]/);
  const own = load(first.replace("first", "second")).own as () => Promise<{ readonly EOL: string }>;
  expect((await own()).EOL).toMatch(/\n$/);
});

test("compiled code is kept beside each file", () => {
  const first = program();
  load(first);
  expect(existsSync(`${first}.code`)).toBe(false);
  keepCode();
  expect(existsSync(`${first}.code`) && existsSync(`${first.replace("first", "second")}.code`)).toBe(true);
});

test("code that is of another Node, cut short or none changes nothing", () => {
  for (const code of ["", "no code", "\0".repeat(4000)]) expect(load(program(code))).toMatchObject({ six: 6 });
});
