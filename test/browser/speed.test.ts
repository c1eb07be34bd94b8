import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MapAnswer } from "../../src/model/screens.ts";
import { filtersFrom } from "../../src/show/filters.ts";
import { home } from "../../src/text/home.ts";
import { type Bench, bench } from "./desk.ts";
import { articleAt, matterAt } from "./places.ts";

// Times are told, never tested: a clock fails on a busy machine. What is tested is what does not depend on one.

const folder = mkdtempSync(join(tmpdir(), "hearsay-speed-"));
const towns = ["Kersholt", "Brenmern", "Gelmern", "Vintholt", "Toldren", "Ostrel", "Uldmern", "Yarnholt"];
const told: string[] = [];
let at: Bench;

/** An article of 20,000 words and 2,000 claims, invented and always the same. */
function longArticle(): string {
  const sentence = (i: number): string =>
    `Viktor Aldemar said on Tuesday that Lurmian forces held ${(i % 89) + 10}% of ${towns[i % towns.length]}.`;
  const paragraphs = Array.from({ length: 500 }, (_, p) =>
    Array.from({ length: 4 }, (_, i) => sentence(p * 4 + i)).join(" "),
  );
  const filler = "The road along the river stayed open for carts and for people on foot through the morning.";
  return paragraphs.map((p, i) => (i % 2 ? p : `${p} ${filler}`)).join("\n");
}

beforeAll(async () => {
  const file = join(folder, "long.jsonl");
  const article = { id: "long", outlet: "Island Gazette", title: "Long", published: "2032-11-01", text: longArticle() };
  writeFileSync(file, `${JSON.stringify(article)}\n`);
  at = await bench([file]);
});
afterAll(async () => {
  await at?.close();
  rmSync(folder, { recursive: true, force: true });
  console.log(
    `\n  as this run measured it (Chromium, this machine):\n${told.map((line) => `    ${line}`).join("\n")}\n`,
  );
});

const lcp = `new Promise((done) => {
  let last = 0;
  new PerformanceObserver((list) => { for (const e of list.getEntries()) last = e.startTime; }).observe({ type: "largest-contentful-paint", buffered: true });
  setTimeout(() => done(last), 400);
})`;

/** Watches how long interactions take to be seen; gives the longest. */
const watch = `(() => {
  window.longest = 0;
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (e.interactionId) window.longest = Math.max(window.longest, e.duration); }).observe({ type: "event", durationThreshold: 16, buffered: true });
})()`;

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function paints(page: Page, address: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    await page.goto(address, { waitUntil: "load" });
    times.push((await page.evaluate(lcp)) as number);
  }
  return median(times);
}

test("the script a page needs before the map is at most 80 kB gzipped, all its parts together", () => {
  const assets = join(home(), "dist", "web", "assets");
  const scripts = readdirSync(assets).filter((f) => f.endsWith(".js") && !/^(atlas|maplibre)/.test(f));
  const size = scripts.reduce((n, f) => n + gzipSync(readFileSync(join(assets, f))).length, 0);
  told.push(`script before the map: ${(size / 1000).toFixed(1)} kB gzipped in ${scripts.length} parts`);
  expect(size).toBeLessThanOrEqual(80_000);
});

test("largest paint of the screens against a blank page's, in the same Chromium", async () => {
  const { page } = await at.open("/about");
  await page.route("**/blank", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Blank</p>" }),
  );
  const blank = await paints(page, `${at.serving.address}/blank`);
  for (const path of ["/", matterAt(at, "Kersholt"), articleAt(at, "2025-11-20-sputnik"), "/map"]) {
    const time = await paints(page, at.serving.address + path);
    told.push(
      `largest paint of ${path.slice(0, 24)}: ${time.toFixed(0)} ms, ${(time - blank).toFixed(0)} over a blank page`,
    );
    expect(time).toBeGreaterThan(0);
  }
  await page.close();
});

const longRow = () =>
  at.office
    .desk()
    .articles(
      filtersFrom(() => undefined),
      { limit: 200 },
    )
    .rows.find((a) => a.externalId === "long");

const longAt = (): string => `/article/${encodeURIComponent(longRow()?.id ?? "")}`;

test("an article of 20,000 words and 2,000 claims opens whole, and every key is answered", async () => {
  const long = longRow();
  expect(long?.claims).toBeGreaterThanOrEqual(1900);
  expect(longArticle().split(/\s+/).length).toBeGreaterThanOrEqual(20_000);
  const { page } = await at.open("/about");
  const start = Date.now();
  await page.goto(at.serving.address + longAt(), { waitUntil: "domcontentloaded" });
  await page.locator(".reader[data-ready=true]").waitFor();
  const ready = Date.now() - start;
  expect(await page.locator(".source .claim").count()).toBeGreaterThanOrEqual(1900);
  await page.evaluate(watch);
  for (let i = 0; i < 12; i++) await page.keyboard.press("j");
  expect(await page.locator(".card.on .n").innerText()).toBe("12");
  await page.waitForTimeout(300);
  told.push(
    `20,000 words, ${long?.claims} claims: ready after ${ready} ms; longest interaction of 12 keys ${await page.evaluate("window.longest")} ms`,
  );
  await page.close();
});

/** What one thing done made the browser lay out and restyle, as its own trace counts it. */
async function workOf(page: Page, act: () => Promise<unknown>): Promise<{ boxes: number; styled: number }> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The page has no browser of its own");
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  await act();
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly Traced[] };
  const most = (of: (e: Traced) => number | undefined): number => Math.max(0, ...traceEvents.map((e) => of(e) ?? 0));
  return {
    boxes: most((e) => e.args?.beginData?.totalObjects),
    styled: traceEvents.reduce((n, e) => n + (e.name === "UpdateLayoutTree" ? (e.args?.elementCount ?? 0) : 0), 0),
  };
}

interface Traced {
  readonly name: string;
  readonly args?: { readonly elementCount?: number; readonly beginData?: { readonly totalObjects?: number } };
}

test("in an article of 2,000 claims a key, a click and a wheel touch what is in sight, not the article", async () => {
  const { page } = await at.open(longAt());
  await page.locator(".reader.windowed").waitFor();
  await page.evaluate("document.fonts.ready.then(() => 0)");
  await page.evaluate(watch);
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    key: () => page.keyboard.press("j"),
    "last claim": () => page.keyboard.press("Escape").then(() => page.keyboard.press("k")),
    click: () => page.locator(".source .claim").nth(1990).click(),
    wheel: () => page.mouse.wheel(0, -900),
  };
  for (const [name, act] of Object.entries(acts)) {
    const { boxes, styled } = await workOf(page, act);
    told.push(`20,000 words, ${name}: ${boxes} boxes in layout, ${styled} elements restyled`);
    expect(boxes, name).toBeLessThan(8000);
    expect(styled, name).toBeLessThan(1500);
  }
  await page.waitForTimeout(300);
  told.push(`20,000 words, keys, click, wheel: longest interaction ${await page.evaluate("window.longest")} ms`);
  // What is out of sight is still there: each card stands at its line, and none lies over the next.
  const apart = (await page.evaluate(`(() => {
    const boxes = [...document.querySelectorAll(".leaf:last-child .card")].filter((c) => !c.open).map((c) => c.getBoundingClientRect());
    return boxes.slice(1).map((b, i) => b.top - boxes[i].top);
  })()`)) as number[];
  expect(apart.length).toBeGreaterThan(10);
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(20);
  await page.close();
});

test("clicks and keys on the samples: the longest interaction", async () => {
  const { page } = await at.open(articleAt(at, "2025-11-20-sputnik"));
  await page.locator(".reader[data-ready=true]").waitFor();
  await page.evaluate(watch);
  for (const key of ["j", "j", "k", "c"]) await page.keyboard.press(key);
  await page.locator(".source .claim").last().click();
  await page.locator(".card summary").first().click();
  await page.waitForTimeout(300);
  told.push(`samples, reader: longest interaction ${await page.evaluate("window.longest")} ms`);
  await page.close();
});

/** A map of 100,000 claims over 20,000 places: seeded, invented. */
function crowded(answer: MapAnswer): MapAnswer {
  let seed = 7;
  const next = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const places = Array.from({ length: 20_000 }, (_, i) => ({
    id: `beat:invented/p${i}`,
    name: `Place ${i}`,
    lat: 44 + next() * 8,
    lon: 22 + next() * 18,
    former: [],
    written: [`Place ${i}`],
    holders: i % 3 ? [{ side: i % 2 ? "VD" : "LM", name: "A side", origins: 1 + (i % 4) }] : [],
    disputed: i % 5 === 0,
    origins: 1 + Math.floor(next() * 9),
    reports: 5,
    matters: 1,
  }));
  return { ...answer, places, claims: 100_000 };
}

test("a map of 100,000 claims gathers its places and can be moved by mouse and keyboard", async () => {
  const { page, complaints } = await at.open("/about");
  await page.route("**/map.json*", async (route) => {
    const answer = (await (await route.fetch()).json()) as MapAnswer;
    await route.fulfill({ json: crowded(answer) });
  });
  await page.goto(`${at.serving.address}/map`, { waitUntil: "load" });
  await page.locator(".atlas[data-ready=true]").waitFor({ timeout: 90_000 });
  await expect.poll(() => page.locator(".spot").count(), { timeout: 20_000 }).toBeGreaterThan(10);
  expect(await page.locator(".spot").count()).toBeLessThanOrEqual(240);
  await page.evaluate(
    `(() => { window.frames_ = []; let last = performance.now(); const tick = (now) => { window.frames_.push(now - last); last = now; requestAnimationFrame(tick); }; requestAnimationFrame(tick); })()`,
  );
  const box = await page.locator(".atlas").boundingBox();
  const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 300];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 30; i++) await page.mouse.move(x - i * 6, y - i * 3);
  await page.mouse.up();
  await page.waitForTimeout(500);
  const frames = (await page.evaluate("window.frames_")) as number[];
  told.push(
    `map of 100,000 claims: median frame while moved ${median(frames).toFixed(0)} ms, ${frames.length} frames (software rendering)`,
  );
  const own = (await page.evaluate(
    "performance.getEntriesByName('hearsay-marks').map((e) => [e.duration, e.detail])",
  )) as [number, number][];
  const times = own.map(([time]) => time).sort((a, b) => a - b);
  told.push(
    `the same, our own script in a frame: median ${median(times).toFixed(1)} ms, most ${(times.at(-1) ?? 0).toFixed(1)} ms over ${times.length} frames; ${Math.max(...own.map(([, marks]) => marks))} marks at most`,
  );
  // Work, not time: marks are bounded however many places there are, and frames in which nothing moved draw none.
  expect(Math.max(...own.map(([, marks]) => marks))).toBeLessThanOrEqual(240);
  expect(own.length).toBeLessThanOrEqual(frames.length + 40);
  expect(complaints).toEqual([]);
  await page.close();
});
