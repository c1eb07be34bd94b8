import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, expect, test } from "vitest";
import { HearsayError } from "../model/error.ts";
import { archiveOf } from "./http/tiles.ts";
import { tileAt, tinyArchive } from "./tiles.corpus.ts";
import { archivePath, groundOf } from "./tiles.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-tiles-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const archive = file("tiny.pmtiles", tinyArchive());

test("an address of tiles names the one other origin, and what its tiles are", () => {
  const told = (setting: string): string => {
    const { tiles, origin } = groundOf(setting);
    return `${tiles.kind} ${origin}`;
  };
  expect(told("https://tiles.example/{z}/{x}/{y}.png")).toBe("picture https://tiles.example");
  expect(told("http://127.0.0.1:8080/base/{z}/{x}/{y}")).toBe("picture http://127.0.0.1:8080");
  expect(told("https://tiles.example/v/{z}/{x}/{y}.mvt?style=1")).toBe("shapes https://tiles.example");
  expect(told("https://files.example/area.pmtiles")).toBe("archive https://files.example");
});

test("a file is served from here, and no other origin is named", () => {
  expect(groundOf(archive)).toEqual({ tiles: { kind: "archive", address: archivePath }, origin: null, file: archive });
});

test("what is no address and no archive is refused in words that say what to do", () => {
  const old = tinyArchive();
  old[7] = 2;
  const odd = tinyArchive();
  odd[99] = 0;
  const cases: readonly (readonly [string, RegExp])[] = [
    ["https://tiles.example/map", /no address of tiles/],
    ["https://tiles.example/{z}/{x}.png", /no address of tiles/],
    ["ftp://tiles.example/{z}/{x}/{y}.png", /no address of the web/],
    ["https://me:secret@tiles.example/{z}/{x}/{y}.png", /with a password/],
    ["https://{s}.tiles.example/{z}/{x}/{y}.png", /no name of one host/],
    ["https://tiles.example;img-src/{z}/{x}/{y}.png", /no name of one host/],
    ["https://", /no address/],
    [join(folder, "missing.pmtiles"), /There is no file/],
    [folder, /is no file/],
    [file("text.pmtiles", "not an archive, whatever it is called ".repeat(9)), /is no PMTiles archive/],
    [file("short.pmtiles", "PMTiles"), /is no PMTiles archive/],
    [file("old.pmtiles", old), /of version 2/],
    [file("odd.pmtiles", odd), /does not say what its tiles are/],
    [file("cut.pmtiles", tinyArchive().subarray(0, tileAt)), /is cut off: it has 400 bytes/],
  ];
  for (const [setting, says] of cases) {
    const told = ((): unknown => {
      try {
        return groundOf(setting);
      } catch (error) {
        return error;
      }
    })();
    expect(told, setting).toBeInstanceOf(HearsayError);
    expect((told as HearsayError).code).toBe("use/tiles");
    expect((told as HearsayError).message).toMatch(says);
    expect((told as HearsayError).message).not.toContain("secret");
    expect((told as HearsayError).hint.length).toBeGreaterThan(20);
  }
});

test("an archive is given in parts, and only in parts", async () => {
  const app = new Hono();
  archiveOf(app, archive);
  const part = (range?: string): Response | Promise<Response> =>
    app.request(archivePath, range === undefined ? {} : { headers: { range } });
  const head = await part("bytes=0-6");
  expect(head.status).toBe(206);
  expect(await head.text()).toBe("PMTiles");
  expect(head.headers.get("content-range")).toBe(`bytes 0-6/${tinyArchive().length}`);
  expect((await part(`bytes=${tileAt}-`)).headers.get("content-length") ?? "").not.toBe("0");
  const answers = await Promise.all([
    part(),
    part("bytes=9-3"),
    part("bytes=999999-"),
    part("bytes=-5"),
    part("rows=1-2"),
  ]);
  expect(answers.map((a) => a.status)).toEqual([416, 416, 416, 416, 416]);
});
