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
  fetchPage: async (address) => {
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
    ? `input ${one.input.name} ${one.input.url}${one.input.only ? `: ${[...one.input.only]}` : ""}`
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

const entry = (n: number): string =>
  `<item><title>Held ${n}</title><link>https://courier.example/${n}</link><description>Bridge ${n} was held, the governor said.</description></item>`;

test("of a feed the pages it links to are read where asked; one that is gone is told, and its entry read as it stands", async () => {
  const path = join(root, "feed.rss");
  const bare = "<item><title>No address</title><description>The road was open, the governor said.</description></item>";
  writeFileSync(path, `<rss><channel><title>Courier</title>${entry(1)}${entry(2)}${entry(3)}${bare}</channel></rss>`);
  const waited: number[] = [];
  const follow = async (pause: number): Promise<void> => void waited.push(pause);
  const fetchPage: Means["fetchPage"] = async (address, taken) => {
    if (address.endsWith("/2")) throw new HearsayError("read/status", "It answered 404", "Check the address.");
    return { bytes: new Uint8Array([60]), name: address, url: address, media: "text/html", charset: null, taken };
  };
  const found: string[] = [];
  for await (const one of gather([path], { ...means, fetchPage, follow })) found.push(line(one).replaceAll(root, "~"));
  expect(found).toEqual([
    "input https://courier.example/1 https://courier.example/1",
    "read/status https://courier.example/2",
    "input https://courier.example/3 https://courier.example/3",
    "input ~/feed.rss null: 1,3",
  ]);
  expect(waited).toEqual([1000, 1000]);
  expect(await all(path)).toEqual(["input ~/feed.rss null"]);
  rmSync(path);
});

test("an archive in a folder gives its pages, and its file is never an input itself", async () => {
  const body = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nHeld, the governor said.";
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/a\r\nContent-Length: ${body.length}\r\n\r\n`;
  mkdirSync(join(root, "crawl"));
  writeFileSync(join(root, "crawl", "A.WARC"), `${head}${body}\r\n\r\n`);
  expect(await all(join(root, "crawl"))).toEqual([
    "input ~/crawl/A.WARC: https://courier.example/a https://courier.example/a",
  ]);
  rmSync(join(root, "crawl"), { recursive: true });
});
