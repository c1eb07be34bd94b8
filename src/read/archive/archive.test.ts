import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import type { Gathered } from "../gather.ts";
import { archivePages } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-warc-"));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (n: number): string =>
  `<html><body><p>Page ${n}: the governor said that the bridge was held.</p></body></html>`;
const http = (body: string | Uint8Array, head = "Content-Type: text/html; charset=utf-8", status = 200): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\n${head}\r\n\r\n`), Buffer.from(body)]);

function record(block: Uint8Array, n: number, more = "", type = "response"): Buffer {
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://courier.example/${n}\r\nWARC-Date: 2032-03-0${n}T10:00:00Z\r\n${more}Content-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
}
const three = [1, 2, 3].map((n) => record(http(page(n)), n));

async function read(bytes: Uint8Array, name = "a.warc"): Promise<string[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const found: string[] = [];
  for await (const one of archivePages(path, "2033-01-01T00:00:00Z") ?? []) found.push(line(one));
  return found;
}

function line(one: Gathered): string {
  if (one.type === "input") {
    const { url, taken, media, charset, bytes } = one.input;
    return `${url} ${taken.slice(0, 10)} ${media} ${charset} ${/Page \d/.exec(Buffer.from(bytes).toString("utf8"))?.[0]}`;
  }
  return one.type === "failure" ? `${one.failure.code} ${one.failure.message}` : one.reason;
}

const pages = (...numbers: readonly number[]): string[] =>
  numbers.map((n) => `https://courier.example/${n} 2032-03-0${n} text/html utf-8 Page ${n}`);

test("a page has its address, the time it was taken, media type and charset", async () => {
  expect(await read(Buffer.concat(three))).toEqual(pages(1, 2, 3));
});

test.each([
  ["a member a record", Buffer.concat(three.map((one) => gzipSync(one)))],
  ["one member for all", gzipSync(Buffer.concat(three))],
  ["a member's name, comment and extra field", Buffer.concat(three.map((one) => dressed(gzipSync(one))))],
])("packed: %s", async (_, bytes) => {
  expect(await read(bytes, "a.warc.gz")).toEqual(pages(1, 2, 3));
});

/** A gzip member with every optional part of a header. */
function dressed(member: Buffer): Buffer {
  const head = Buffer.from(member.subarray(0, 10));
  head[3] = 4 | 8 | 16;
  return Buffer.concat([head, Buffer.from("\x03\x00abcname\0comment\0", "latin1"), member.subarray(10)]);
}

test.each([
  [
    "chunked",
    http(
      `5\r\n${page(1).slice(0, 5)}\r\n${(page(1).length - 5).toString(16)};x=y\r\n${page(1).slice(5)}\r\n0\r\n\r\n`,
      "Transfer-Encoding: chunked\r\nContent-Type: text/html;charset=utf-8",
    ),
  ],
  ["chunked by name only", http(page(1), "Transfer-Encoding: chunked\r\nContent-Type: text/html;charset=utf-8")],
  ["gzip", http(gzipSync(page(1)), "Content-Encoding: gzip\r\nContent-Type: text/html;charset=utf-8")],
  ["gzip by name only", http(page(1), "Content-Encoding: gzip\r\nContent-Type: text/html;charset=utf-8")],
])("a body that came %s is given as the page was", async (_, block) => {
  expect(await read(record(block, 1))).toEqual(pages(1));
});

test("what is no page is counted in one line", async () => {
  const others = [
    record(http("x", "Content-Type: image/png"), 4),
    record(http("x", "Content-Type: image/png"), 5),
    record(http(page(6), "Content-Type: text/html", 404), 6),
    record(Buffer.from("a: b"), 7, "", "warcinfo"),
    record(http(""), 8, "", "revisit"),
  ];
  expect(await read(Buffer.concat([...others, three[0]!]))).toEqual([
    ...pages(1),
    "4 records are no articles: image/png 2, answered 404 1, revisit 1",
  ]);
});

test("a damaged member costs no other, and is told by its offset", async () => {
  const [a, b, c] = three.map((one) => gzipSync(one)) as [Buffer, Buffer, Buffer];
  for (let at = 12; at < b.length - 8; at += 7) {
    const bad = Buffer.from(b);
    bad[at] = ~(bad[at] ?? 0);
    const found = await read(Buffer.concat([a, bad, c]), "b.warc.gz");
    expect(found.filter((one) => one.startsWith("https:"))).toEqual(pages(1, 3));
    expect(found.find((one) => one.startsWith("read/archive-damage"))).toContain(`At byte ${a.length}: `);
  }
});

test("a damaged record costs no other; strange bytes between records are told", async () => {
  const [a, b, c] = three as [Buffer, Buffer, Buffer];
  const nolength = Buffer.from(b.toString("latin1").replace("Content-Length", "Content-Lungth"), "latin1");
  const found = await read(Buffer.concat([a, nolength, c]));
  expect(found.filter((one) => one.startsWith("https:"))).toEqual(pages(1, 3));
  expect(found.filter((one) => one.startsWith("read/")).join()).toContain(`At byte ${a.length}`);
  expect(await read(Buffer.concat([a, Buffer.from("junk junk"), c]))).toEqual([
    ...pages(1),
    `read/archive-damage At byte ${a.length}: 9 bytes are no record`,
    ...pages(3),
  ]);
});

test("a file cut anywhere gives what stands whole before the cut, and says that it is cut", async () => {
  const whole = Buffer.concat(three);
  for (let end = 1; end < whole.length - 4; end += 23) {
    const found = await read(whole.subarray(0, end));
    const complete = three.reduce((n, _, i) => n + Number(Buffer.concat(three.slice(0, i + 1)).length - 4 <= end), 0);
    expect(
      found.filter((one) => one.startsWith("https:")),
      `cut at ${end}`,
    ).toEqual(pages(1, 2, 3).slice(0, complete));
    const clean = three.some((_, i) => [0, 1, 2, 3, 4].includes(Buffer.concat(three.slice(0, i + 1)).length - end));
    if (!clean)
      expect(
        found.some((one) => one.startsWith("read/archive-")),
        `cut at ${end}`,
      ).toBe(true);
  }
});

test("a block that does not fit its digest is not given as the page", async () => {
  const block = http(page(2));
  const digest = (of: Buffer): string =>
    `WARC-Block-Digest: sha256:${createHash("sha256").update(of).digest("hex")}\r\n`;
  const base32 = "WARC-Block-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n";
  expect(await read(record(block, 2, digest(block)))).toEqual(pages(2));
  for (const told of [digest(three[0]!), base32])
    expect((await read(Buffer.concat([record(block, 2, told), three[0]!])))[0]).toContain("does not fit its digest");
});

test("a sha1 in base 32, as crawlers write it, is checked", async () => {
  // SHA-1 of "abc" (FIPS 180-4): a9993e36 4706816a ba3e2571 7850c26c 9cd0d89d.
  const told = "WARC-Block-Digest: sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5\r\n";
  const found = await read(record(Buffer.from("abc"), 1, `${told}Content-Type: text/plain\r\n`, "resource"));
  expect(found).toEqual(["https://courier.example/1 2032-03-01 text/plain null undefined"]);
});

/** A ZIP of stored files. */
function zip(files: Readonly<Record<string, Buffer>>): Buffer {
  const local: Buffer[] = [],
    central: Buffer[] = [];
  let at = 0;
  for (const [name, data] of Object.entries(files)) {
    const sizes = Buffer.alloc(16);
    [crc32(data), data.length, data.length].forEach((n, i) => void sizes.writeUInt32LE(n, 4 * i));
    sizes.writeUInt16LE(name.length, 12);
    const head = Buffer.concat([Buffer.from([20, 0, 0, 0, 0, 0, 0, 0, 0, 0]), sizes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    local.push(Buffer.from("PK\x03\x04", "latin1"), head, Buffer.from(name), data);
    central.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), head, place, Buffer.from(name));
    at += 30 + name.length + data.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  [8, 10].forEach((i) => void end.writeUInt16LE(Object.keys(files).length, i));
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, list, end]);
}

test("a WACZ gives the pages of its WARC files; one that was changed is said to be", async () => {
  const warc = Buffer.concat(three.map((one) => gzipSync(one)));
  const hash = createHash("sha256").update(warc).digest("hex");
  const list = (of: string): Buffer =>
    Buffer.from(
      JSON.stringify({ profile: "wacz", resources: [{ name: "a", path: "archive/a.warc.gz", hash: `sha256:${of}` }] }),
    );
  const files = { "archive/a.warc.gz": warc, "pages/pages.jsonl": Buffer.from("{}") };
  expect(await read(zip({ "datapackage.json": list(hash), ...files }), "a.wacz")).toEqual(pages(1, 2, 3));
  const changed = await read(zip({ ...files, "datapackage.json": list("0".repeat(64)) }), "a.wacz");
  expect(changed.slice(0, 3)).toEqual(pages(1, 2, 3));
  expect(changed[3]).toMatch(/^read\/archive-digest /);
  expect((await read(zip({ "a.txt": Buffer.from("x") }), "a.wacz"))[0]).toMatch(/^read\/archive-empty /);
  await expect(read(Buffer.from("no zip at all, and long enough to be one"), "a.wacz")).rejects.toThrow(
    /ZIP cannot be read/,
  );
});

test("no archive is told by name alone", async () => {
  expect(archivePages("a.txt", "2033-01-01T00:00:00Z")).toBeNull();
  expect((await read(Buffer.from("nothing of the sort"), "a.warc"))[0]).toContain("At byte 0");
});
