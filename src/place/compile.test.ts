import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Beat } from "../beat/beat.ts";
import { openCompiled } from "../beat/compiled.ts";
import { beatIds, openBeat } from "../beat/load.ts";
import { findMentions } from "../beat/mentions.ts";
import { openSections } from "../beat/sections.ts";
import { home } from "../text/home.ts";
import { compileBeat } from "./compile.ts";
import { formsIn, lookUp } from "./forms.ts";

const folder = mkdtempSync(join(tmpdir(), "compiled-"));
const write = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const compiled = (id: string): Beat => openCompiled(openSections(write(`${id}.bin`, compileBeat(id)))!);

/** Every text of the samples and test articles, in one. */
const text = ["samples/invented", "samples/kupiansk", "test/articles"]
  .map((at) => join(home(), at))
  .flatMap((at) => readdirSync(at).map((name) => join(at, name)))
  .filter((path) => path.endsWith(".json"))
  .map((path) => String(JSON.parse(readFileSync(path, "utf8")).text))
  .join("\n");

describe.each(beatIds())("the compiled beat %s", (id) => {
  const [tables, opened] = [openBeat(id), compiled(id)];
  test("is what its tables say, place for place", () => {
    expect({ ...opened }).toEqual({ ...tables });
    expect(Object.isFrozen(opened.places) && opened.places.every(Object.isFrozen)).toBe(true);
  });
  test("finds the same names in a text", () => {
    const names = tables.places.slice(0, 400).map((place) => place.name);
    for (const words of [text, names.join(", "), tables.people.map((one) => one.name).join("; ")])
      expect(findMentions(words, opened)).toEqual(findMentions(words, tables));
  });
  test("meets the same places by every way of looking up", () => {
    const names = tables.places.slice(0, 60).flatMap(({ name }) => [name, `${name}a`, name.replace(/[aeiou]/u, "y")]);
    const ways = names.map((name) => [lookUp(formsIn(tables), name, true), lookUp(formsIn(opened), name, true)]);
    for (const [own, other] of ways) expect(other).toEqual(own);
  });
});

describe("a compiled file stands for the tables", () => {
  const bytes = compileBeat("invented");
  const digest = /[0-9a-f]{64}/.exec(Buffer.from(bytes).toString("latin1"))!;
  test("only while they are what it was made from", () => {
    const other = Buffer.from(bytes);
    other.write(digest[0].startsWith("0") ? "1" : "0", digest.index, "latin1");
    expect(openSections(write("as-made", bytes))).not.toBeNull();
    expect(openSections(write("other-tables", other))).toBeNull();
  });
  test("only if it is there, whole, and such a file", () => {
    expect(openSections(join(folder, "missing"))).toBeNull();
    for (const size of [6, 8, 100, bytes.length - 4])
      expect(openSections(write("short", bytes.subarray(0, size)))).toBeNull();
    expect(openSections(write("empty", new Uint8Array(0)))).toBeNull();
    expect(openSections(write("foreign", Buffer.from("PK\x03\x04 something else")))).toBeNull();
  });
});
