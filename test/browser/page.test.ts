import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filtersFrom } from "../../src/show/filters.ts";
import { type Bench, bench } from "./desk.ts";

let at: Bench;
beforeAll(async () => {
  at = await bench();
});
afterAll(async () => {
  await at?.close();
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const all = filtersFrom(() => undefined);
const kupiansk = () => at.office.desk().matters({ ...all, place: "Kupyansk", kind: "control", disputed: true }).rows[0];

test("the first screen lists matters, and a click opens one with its columns", async () => {
  const { page, complaints, foreign } = await at.open("/");
  await page
    .getByRole("link", { name: /Who holds Kupiansk/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /Who holds Kupiansk/ }).waitFor();
  for (const column of ["Affirms", "Differs in part", "Denies"])
    expect(await page.getByRole("region", { name: column }).count()).toBe(1);
  const denies = page.getByRole("region", { name: "Denies" });
  await expect.poll(() => denies.innerText()).toContain("General Staff");
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
  await page.close();
});

test("filters live in the address: a view opened from its address shows the same", async () => {
  const { page } = await at.open("/?place=Krasnoarmeysk&kind=control");
  await page
    .getByRole("link", { name: /Who holds Pokrovsk/ })
    .first()
    .waitFor();
  expect(await page.getByLabel("Place", { exact: true }).inputValue()).toBe("Krasnoarmeysk");
  expect(await page.getByRole("link", { name: /Who holds Kersholt/ }).count()).toBe(0);
  await page.getByRole("link", { name: "clear" }).click();
  await page
    .getByRole("link", { name: /Who holds Kersholt/ })
    .first()
    .waitFor();
  expect(new URL(page.url()).search).toBe("");
  await page.goBack();
  await page
    .getByRole("link", { name: /Who holds Kersholt/ })
    .first()
    .waitFor({ state: "detached" });
  await page.close();
});

test("the reader underlines claims, and j and k walk through them", async () => {
  const article = at.office
    .desk()
    .articles(all)
    .rows.find((a) => a.externalId === "2025-11-20-sputnik");
  const { page, complaints } = await at.open(`/article/${encodeURIComponent(article?.id ?? "")}`);
  await page.locator(".claim").first().waitFor();
  expect(await page.locator(".source").innerText()).toContain("liberated");
  expect(await page.getByText("after Sputnik").count()).toBeGreaterThan(0);
  await page.keyboard.press("j");
  await expect.poll(() => page.locator(".margin-card.on").count()).toBe(1);
  const first = await page.locator(".margin-card.on").getAttribute("id");
  await page.keyboard.press("j");
  await expect.poll(() => page.locator(".margin-card.on").getAttribute("id")).not.toBe(first);
  expect(complaints).toEqual([]);
  await page.close();
});

test("a matter's words lead to the very place in the article", async () => {
  const { page } = await at.open(`/matter/${encodeURIComponent(kupiansk()?.key ?? "")}`);
  await page.locator(".report .links a").first().click();
  await page.locator(".source .claim.on").first().waitFor();
  await page.close();
});

test("the map draws in this Chromium without asking any other host", async () => {
  const { page, complaints, foreign } = await at.open("/map?place=Kupyansk");
  await page.locator(".atlas[data-ready=true]").waitFor({ timeout: 60_000 });
  expect(await page.locator(".atlas canvas").count()).toBe(1);
  expect(await page.locator(".side-list li").count()).toBeGreaterThan(0);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test("a pasted article is read before anything is recorded, and recorded only when asked", async () => {
  const before = at.office.ledger().size;
  const { page, complaints } = await at.open("/read");
  const words = "Lurmian forces have captured Toldren, Viktor Aldemar said on Friday.";
  await page.locator("#pasted").fill(
    JSON.stringify({
      id: "pasted-1",
      outlet: "Island Gazette",
      published: "2032-10-01",
      title: "A town",
      text: words,
    }),
  );
  await page.getByRole("button", { name: "Read it" }).click();
  await page.locator(".source").getByText("Toldren").first().waitFor();
  expect(at.office.ledger().size).toBe(before);
  await page.getByRole("button", { name: "Record it" }).click();
  await page.getByRole("link", { name: "open it in the ledger" }).waitFor();
  expect(at.office.ledger().size).toBeGreaterThan(before);
  expect(complaints).toEqual([]);
  await page.close();
});

test("an article that brings markup and control characters is shown as text and runs nothing", async () => {
  const { page, complaints, foreign } = await at.open("/read");
  const hostile =
    'General Oru said <img src=x onerror="alert(1)"> <script>alert(2)</script> \u202etxet that Toldren had been captured. \u001b[2J';
  await page.locator("#pasted").fill(
    JSON.stringify({
      id: "hostile",
      outlet: "<b>Gazette</b>",
      published: "2032-10-02",
      title: "<h1 onclick=alert(3)>T</h1>",
      text: hostile,
    }),
  );
  await page.getByRole("button", { name: "Read it" }).click();
  await page.locator(".source").getByText("<script>alert(2)</script>").first().waitFor();
  expect(await page.locator(".source img, .source script, main b").count()).toBe(0);
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
  await page.close();
});

const realPath = (path: string): string => {
  if (path === "/matter") return `/matter/${encodeURIComponent(kupiansk()?.key ?? "")}`;
  return path === "/article"
    ? `/article/${encodeURIComponent(at.office.desk().articles(all).rows[0]?.id ?? "")}`
    : path;
};

for (const dark of [false, true])
  test(`axe finds no serious fault on any screen (${dark ? "dark" : "light"})`, async () => {
    const { page, complaints } = await at.open("/", { dark });
    for (const path of ["/", "/matter", "/map", "/articles", "/article", "/read", "/verify", "/about"]) {
      await page.goto(at.serving.address + realPath(path), { waitUntil: "networkidle" });
      await page.locator("main h1").first().waitFor();
      await page.evaluate(axe);
      const found = await page.evaluate(
        "axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations.map((v) => v.impact + ': ' + v.id + ' ' + v.nodes[0].html))",
      );
      expect(
        (found as string[]).filter((f) => /^(serious|critical)/.test(f)),
        path,
      ).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

test("an address of no page, of no matter and with a bad filter each says so, and the way back works", async () => {
  for (const [path, told] of [
    ["/nowhere", /no such page/i],
    ["/matter/none", /No such matter/],
    ["/matter/%E0%A4%A", /No such matter/],
    ["/?since=2032-02-30", /no day/],
  ] as const) {
    const { page } = await at.open(path);
    await page.getByRole("alert").getByText(told).waitFor();
    await page.getByRole("link", { name: "Back to the matters" }).click();
    await page
      .getByRole("link", { name: /Who holds/ })
      .first()
      .waitFor();
    await page.close();
  }
});

test("an address that carries something else besides filters still answers", async () => {
  const { page } = await at.open("/?place=Kupyansk&utm_source=letter");
  await page
    .getByRole("link", { name: /Who holds Kupiansk/ })
    .first()
    .waitFor();
  await page.close();
});

test("the map opens on one area, and a button by keyboard leads to the other", async () => {
  const { page } = await at.open("/map");
  await page.locator(".atlas[data-ready=true]").waitFor({ timeout: 60_000 });
  const other = page.getByRole("button", { name: /near it/ });
  await expect.poll(() => other.count()).toBeGreaterThan(1);
  await other.last().focus();
  await page.keyboard.press("Enter");
  await page.close();
});

test("a dropped file is read, and named, before anything is recorded", async () => {
  const { page } = await at.open("/read");
  const before = at.office.ledger().size;
  await page.evaluate(`(() => {
    const bag = new DataTransfer();
    bag.items.add(new File(["General Viktor Aldemar said on Tuesday that Kersholt had been captured by Lurmian forces."], "dropped.txt"));
    document.querySelector("form.paste").dispatchEvent(new DragEvent("drop", { dataTransfer: bag, bubbles: true, cancelable: true }));
  })()`);
  await page.locator(".source").getByText("Kersholt").first().waitFor();
  expect(await page.locator(".paste").innerText()).toContain("dropped.txt");
  expect(at.office.ledger().size).toBe(before);
  await page.close();
});

test("on paper the words that a machine read it stand below, and no card is cut off", async () => {
  const { page } = await at.open(realPath("/article"));
  await page.emulateMedia({ media: "print" });
  expect(await page.getByText("Read by a machine").isVisible()).toBe(true);
  expect(await page.evaluate("getComputedStyle(document.querySelector('.margin')).maxHeight")).toBe("none");
  await page.close();
});

test("a phone's width needs no sideways scrolling on any screen", async () => {
  const { page } = await at.open("/", { width: 375 });
  for (const path of ["/", "/matter", "/map", "/articles", "/article", "/read", "/verify", "/about"]) {
    await page.goto(at.serving.address + realPath(path), { waitUntil: "networkidle" });
    await page.locator("main h1").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth"), path).toBeLessThanOrEqual(
      1,
    );
  }
  await page.close();
});

test("every answer carries a strict content policy", async () => {
  const answer = await fetch(at.serving.address);
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
});
