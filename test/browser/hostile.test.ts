import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filtersFrom } from "../../src/show/filters.ts";
import { type Bench, bench } from "./desk.ts";
import { hostile } from "./hostile.ts";
import { addresses } from "./places.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-hostile-"));
const file = join(folder, "hostile.jsonl");
let at: Bench;
beforeAll(async () => {
  writeFileSync(file, hostile.map((one) => `${JSON.stringify(one)}\n`).join(""));
  at = await bench([file]);
});
afterAll(async () => {
  await at?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a page holds that third-party text must never become. */
const amiss = `(() => {
  const wrong = [];
  if (window.pwned !== undefined) wrong.push("ran: " + window.pwned);
  const own = new Set(["A","ABBR","ARTICLE","ASIDE","B","BDI","BLOCKQUOTE","BR","BUTTON","CANVAS","CIRCLE","CODE","DD","DEFS","DEL","DETAILS","DIV","DL","DT","FIELDSET","FOOTER","FORM","G","H1","H2","H3","HEADER","I","INPUT","INS","KBD","LABEL","LEGEND","LI","LINE","MAIN","MARK","NAV","NOSCRIPT","OL","OPTION","OUTPUT","P","PATH","PATTERN","PRE","RECT","SECTION","SELECT","SPAN","SUMMARY","SVG","TABLE","TBODY","TD","TEXT","TEXTAREA","TH","THEAD","TITLE","TR","UL"]);
  for (const el of document.body.querySelectorAll("*")) {
    if (!own.has(el.tagName.toUpperCase())) wrong.push("element " + el.tagName);
    for (const { name, value } of el.attributes) {
      if (/^on/i.test(name)) wrong.push("attribute " + name);
      if (["href", "src", "action", "xlink:href"].includes(name) && /^\\s*(javascript|data|vbscript):/i.test(value)) wrong.push(name + " " + value);
    }
    if (el.tagName === "A" && el.origin !== location.origin && !/^https?:/.test(el.href)) wrong.push("link " + el.href);
  }
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const isolate = /\\u2068[^\\u202a-\\u202e\\u2066-\\u2069]*\\u2069/g;
  const turns = /[\\u0590-\\u08ff\\u202a-\\u202e\\u2066-\\u2069]/;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (!turns.test(node.data.replace(isolate, ""))) continue;
    if (!node.parentElement.closest("bdi, [dir=auto], textarea")) wrong.push("not isolated in " + node.parentElement.outerHTML.slice(0, 120));
  }
  return wrong;
})()`;

const all = filtersFrom(() => undefined);

/** Every screen, with the hostile articles, their matters, speakers and claims. */
function everywhere(): readonly string[] {
  const desk = at.office.desk();
  const articles = desk.articles(all, { limit: 200 }).rows.filter((a) => a.externalId?.startsWith("hostile-"));
  const claims = desk.claims({ ...all, psince: "2032-10-01" }, { limit: 200 }).rows;
  expect(articles.length).toBe(hostile.length);
  expect(claims.length).toBeGreaterThan(5);
  const matters = new Set(claims.flatMap((c) => desk.matter(c.id)?.key ?? []));
  const speakers = new Set(claims.map((c) => c.statement?.speaker.name ?? c.article.outlet));
  const part = encodeURIComponent;
  return [
    ...addresses(at).filter((path) => !path.startsWith("/article") && path !== "/verify"),
    "/articles?outlet=Gazette",
    ...articles.map((a) => `/article/${part(a.id)}`),
    ...[...matters].slice(0, 3).flatMap((key) => [`/matter/${part(key)}`, `/matter/${part(key)}/origins`]),
    ...[...speakers].slice(0, 3).map((name) => `/who/${part(name)}`),
    ...claims.slice(0, 2).map((c) => `/verify?claim=${part(c.id)}`),
    `/?q=${part('"><img src=x onerror=window.pwned=11>')}&place=${part("\u202e<svg onload=window.pwned=12>")}`,
    `/${part("<img src=x onerror=window.pwned=13>")}`,
  ];
}

const look = async (page: Page, path: string): Promise<readonly string[]> => {
  await page.goto(at.serving.address + path, { waitUntil: "load" });
  return (await page.evaluate(amiss)) as string[];
};

test("articles that bring markup, scripts and direction overrides are text everywhere, isolated, and run nothing", async () => {
  const { page, complaints, foreign } = await at.open("/");
  for (const path of everywhere()) {
    expect(await look(page, path), path).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth"), path).toBeLessThanOrEqual(
      1,
    );
  }
  const real = complaints.filter((c) => !/status of (400|404)/.test(c));
  expect(real).toEqual([]);
  expect(foreign).toEqual([]);
  await page.close();
});

test("the same, pasted to be read and drawn by the page's own script", async () => {
  const { page, complaints, foreign } = await at.open("/add");
  await page.locator("form[data-ready=true]").waitFor();
  for (const one of hostile.slice(0, 5)) {
    await page.locator("#pasted").fill(JSON.stringify({ ...one, id: `${one.id}-pasted` }));
    await page.locator(".preview .source").first().waitFor();
    await page.waitForTimeout(450);
    expect(await page.evaluate(amiss), one.id).toEqual([]);
  }
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
  await page.close();
});

test("what leaves as CSV begins no formula", async () => {
  const csv = await (await fetch(`${at.serving.address}/claims.csv?psince=2032-10-01`)).text();
  expect(csv).toContain("HYPERLINK");
  expect(
    csv
      .split(/[\r\n]+/)
      .flatMap((line) => line.split(","))
      .filter((cell) => /^"?[=+@]/.test(cell)),
  ).toEqual([]);
});
