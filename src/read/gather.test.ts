import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HearsayError } from "../model/error.ts";
import { type Gathered, gather, type Means } from "./gather.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "hearsay-gather-"));
  mkdirSync(join(root, "b"));
  mkdirSync(join(root, "none"));
  writeFileSync(join(root, "c.txt"), "Text.");
  writeFileSync(join(root, "a.HTML"), "<p>");
  writeFileSync(join(root, "b", "d.jsonl"), "{}");
  writeFileSync(join(root, "b", "picture.png"), "x");
  writeFileSync(join(root, ".hidden.txt"), "x");
  symlinkSync(join(root, "gone.txt"), join(root, "e.txt"));
});
afterAll(() => rmSync(root, { recursive: true }));

const means: Means = {
  taken: () => "2032-01-01T00:00:00Z",
  stdin: (async function* () {
    yield new TextEncoder().encode("one ");
    yield "two";
  })(),
  fetch: async (address) => {
    throw new HearsayError("read/status", `${address} answered 404`, "Check the address.");
  },
};

async function all(...names: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const one of gather(names, means)) found.push(line(one).replaceAll(root, "~"));
  return found;
}

const line = (one: Gathered): string =>
  one.type === "input"
    ? `input ${one.input.name} ${one.input.url}`
    : one.type === "failure"
      ? `${one.failure.code} ${one.failure.name}`
      : `left out ${one.name}: ${one.reason}`;

test("a folder is searched through in order, and what is passed over is named", async () => {
  expect(await all(root)).toEqual([
    "left out ~/.hidden.txt: hidden",
    "input ~/a.HTML null",
    "input ~/b/d.jsonl null",
    "left out ~/b/picture.png: no ending of an article",
    "input ~/c.txt null",
    "read/missing ~/e.txt",
  ]);
});

test("a folder without articles, a file that is not there and a page that is gone are failures; the rest goes on", async () => {
  expect(
    await all(join(root, "none"), join(root, "nope.txt"), "https://salt.example/1", join(root, "b", "picture.png")),
  ).toEqual([
    "read/folder-empty ~/none",
    "read/missing ~/nope.txt",
    "read/status https://salt.example/1",
    "input ~/b/picture.png null",
  ]);
});

test("a dash is standard input", async () => {
  for await (const one of gather(["-"], means)) {
    expect(one).toMatchObject({ type: "input", input: { name: "standard input", url: null } });
    if (one.type === "input") expect(new TextDecoder().decode(one.input.bytes)).toBe("one two");
  }
});
