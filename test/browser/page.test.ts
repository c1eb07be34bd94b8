import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { screens } from "../../src/show/http/screens/index.ts";
import { type Bench, bench } from "./desk.ts";
import { addresses, articleAt, matterAt } from "./places.ts";

let at: Bench;
beforeAll(async () => {
  at = await bench();
});
afterAll(async () => {
  await at?.close();
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const go = (page: Page, path: string): Promise<unknown> => page.goto(at.serving.address + path, { waitUntil: "load" });

describe("the overview", () => {
  test("lists matters, and a click opens one with its columns", async () => {
    const { page, complaints, foreign } = await at.open("/");
    await page.getByRole("link", { name: "Who holds Kupiansk?" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Who holds Kupiansk?" }).waitFor();
    for (const column of ["Affirms", "Differs in part", "Denies"])
      expect(await page.getByRole("region", { name: column }).count()).toBe(1);
    expect(await page.getByRole("region", { name: "Denies" }).innerText()).toContain("General Staff");
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
    await page.close();
  });

  test("filters live in the address, are told as a sentence, and are taken away one by one", async () => {
    const { page } = await at.open("/?place=Krasnoarmeysk&kind=control");
    await page
      .getByRole("link", { name: /Who holds Pokrovsk/ })
      .first()
      .waitFor();
    expect(await page.getByLabel("Place", { exact: true }).inputValue()).toBe("Krasnoarmeysk");
    expect(await page.getByRole("link", { name: /Who holds Kersholt/ }).count()).toBe(0);
    await page.getByRole("link", { name: /^Kind: Control/ }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?place=Krasnoarmeysk");
    await page.getByRole("link", { name: "clear all" }).click();
    await page
      .getByRole("link", { name: /Who holds Kersholt/ })
      .first()
      .waitFor();
    await page.goBack();
    expect(await page.getByRole("link", { name: /Who holds Kersholt/ }).count()).toBe(0);
    await page.close();
  });

  test("a filter that is changed is applied by keyboard alone", async () => {
    const { page } = await at.open("/");
    await page.getByLabel("Search the words of claims").focus();
    await page.keyboard.type("surrounded");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=surrounded/);
    await page
      .getByRole("link", { name: /surrounded in Kupiansk/ })
      .first()
      .waitFor();
    await page.close();
  });

  test("every count of a facet is the number of claims it leads to", async () => {
    const { page } = await at.open("/");
    const link = page.locator(".facets a").first();
    const told = Number(await link.locator(".n").innerText());
    await link.click();
    await page.waitForURL(/\/claims/);
    expect(await page.locator(".pager").first().innerText()).toContain(`${told} claims`);
    await page.close();
  });
});

describe("the reader", () => {
  test("is whole without a script: words, anchors, cards and chains", async () => {
    const { page } = await at.open(articleAt(at, "2025-11-21-straitstimes"), { script: false });
    expect(await page.locator(".source").allInnerTexts()).toContainEqual(expect.stringContaining("Russia controlled"));
    const ref = page.locator(".ref").last();
    await ref.click();
    expect(await page.locator(".card:target").count()).toBe(1);
    await page.locator(".card:target summary").click();
    expect(await page.locator(".card[open] .chain").innerText()).toContain("Gerasimov");
    expect(await page.locator(".bar").count()).toBeGreaterThan(3);
    await page.close();
  });

  test("j and k walk through the claims, c and v and ? do what the list of keys says", async () => {
    const { page, complaints } = await at.open(articleAt(at, "2025-11-20-sputnik"));
    await page.locator(".reader[data-ready=true]").waitFor();
    await page.keyboard.press("j");
    const first = await page.locator(".card.on").getAttribute("id");
    await page.keyboard.press("j");
    expect(await page.locator(".card.on").getAttribute("id")).not.toBe(first);
    await page.keyboard.press("k");
    expect(await page.locator(".card.on").getAttribute("id")).toBe(first);
    await page.keyboard.press("c");
    expect(await page.locator(".card.on .chain.shown").count()).toBe(1);
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog").innerText()).toContain("next, previous claim");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("v");
    await page.waitForURL(/\/verify\?claim=/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("the pointer on a card marks its words, and on words their card; cards stand beside their lines", async () => {
    const { page } = await at.open(articleAt(at, "2025-11-20-sputnik"));
    await page.locator(".reader.placed").waitFor();
    const card = page.locator(".sheet .card").first();
    await card.hover();
    expect(await page.locator(".source .claim.near").count()).toBeGreaterThan(0);
    await page.locator(".source .claim").last().hover();
    expect(await page.locator(".card.near").count()).toBe(1);
    const [line, beside] = await Promise.all([
      page.locator(".source .claim").first().boundingBox(),
      card.boundingBox(),
    ]);
    expect(Math.abs((line?.y ?? 0) - (beside?.y ?? 99))).toBeLessThan(30);
    expect(await page.locator(".brackets path").count()).toBeGreaterThan(2);
    await page.close();
  });

  test("a matter's words lead to the very place in the article", async () => {
    const { page } = await at.open(matterAt(at, "Kupyansk"));
    await page.getByRole("link", { name: "In the article" }).first().click();
    await page.locator(".source .claim.on").first().waitFor();
    await page.close();
  });
});

describe("the map", () => {
  test("draws without asking any other host; its marks are links that the keyboard reaches", async () => {
    const { page, complaints, foreign } = await at.open("/map?place=Kupyansk");
    await page.locator(".atlas[data-ready=true]").waitFor({ timeout: 60_000 });
    const spot = page.locator("a.spot").first();
    await spot.focus();
    expect(await spot.innerText()).toContain("Kupiansk");
    expect(await spot.locator(".tip").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/claims\?place=/);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("a brush moved by keyboard is a new address, and list and map follow it", async () => {
    const { page } = await at.open("/map");
    await page.locator(".atlas[data-ready=true]").waitFor({ timeout: 60_000 });
    const before = await page.locator(".tray a").innerText();
    await page.locator("[data-timeline]").first().waitFor();
    await page.getByLabel("Published: From").focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => new URL(page.url()).searchParams.get("psince")).not.toBeNull();
    await expect.poll(() => page.locator(".tray a").innerText()).not.toBe(before);
    // Each press is an address of its own: what is shown is held against the last one's answer once it has come.
    const follows = async (): Promise<boolean> => {
      const answer = await fetch(page.url().replace("/map?", "/map.json?"));
      const { claims } = (await answer.json()) as { claims: number };
      return (await page.locator(".tray a").innerText()).startsWith(`${claims} `);
    };
    await expect.poll(follows, { timeout: 20_000 }).toBe(true);
    await page.close();
  });
});

describe("adding", () => {
  test("what is pasted is read as it is typed, and recorded only when asked", async () => {
    const before = at.office.ledger().size;
    const { page, complaints } = await at.open("/add");
    await page.locator("form[data-ready=true]").waitFor();
    const text = "Lurmian forces have captured Toldren, Viktor Aldemar said on Friday.";
    const article = { id: "pasted-1", outlet: "Island Gazette", published: "2032-10-01", title: "A town", text };
    await page.locator("#pasted").fill(JSON.stringify(article));
    await page.locator(".preview .source").getByText("Toldren").first().waitFor();
    expect(at.office.ledger().size).toBe(before);
    await page.getByRole("button", { name: "Record it" }).click();
    await page.getByRole("link", { name: "open it in the ledger" }).waitFor();
    expect(at.office.ledger().size).toBeGreaterThan(before);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("a dropped file is read before anything is recorded", async () => {
    const { page } = await at.open("/add");
    const before = at.office.ledger().size;
    await page.locator("form[data-ready=true]").waitFor();
    await page.evaluate(`(() => {
      const bag = new DataTransfer();
      bag.items.add(new File(["General Viktor Aldemar said on Tuesday that Kersholt had been captured by Lurmian forces."], "dropped.txt"));
      document.querySelector("form.paste").dispatchEvent(new DragEvent("drop", { dataTransfer: bag, bubbles: true, cancelable: true }));
    })()`);
    await page.locator(".preview .source").getByText("Kersholt").first().waitFor();
    expect(at.office.ledger().size).toBe(before);
    await page.close();
  });
});

test("numbers, origins, people and patterns each open from their address and lead to their rows", async () => {
  const { page, complaints } = await at.open("/drift?place=Brenmern");
  await page.locator(".drift-chart a").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/matter\//);
  await go(page, `${matterAt(at, "Kersholt")}/origins`);
  expect(await page.locator(".twigs li").count()).toBeGreaterThan(5);
  await page.locator(".threshold button").waitFor({ state: "detached" });
  const slider = page.getByLabel("Near-copies from");
  await slider.focus();
  await page.keyboard.press("End");
  expect(await page.locator(".threshold output").innerText()).toMatch(/100 % · 0/);
  await go(page, "/who/Viktor%20Aldemar");
  expect(await page.locator("h1").innerText()).toBe("Viktor Aldemar");
  await go(page, "/patterns/denials");
  await page.getByRole("link", { name: /Wording/ }).click();
  await page.waitForURL(/\/patterns\/wording/);
  expect(complaints).toEqual([]);
  await page.close();
});

for (const dark of [false, true])
  test(`axe finds no serious fault on any screen, and nothing is complained of (${dark ? "dark" : "light"})`, async () => {
    const { page, complaints, foreign } = await at.open("/about", { dark });
    for (const path of addresses(at)) {
      await go(page, path);
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
    expect(foreign).toEqual([]);
    await page.close();
  });

test("every screen there is has an address in these tests", () => {
  const paths = addresses(at);
  const missed = screens.filter(
    ({ path }) => !paths.some((p) => new RegExp(`^${path.replace(":id", "[^/?]+")}(\\?|$)`).test(p)),
  );
  expect(missed.map((s) => s.name)).toEqual([]);
});

test("an address of no page, of no matter and with a bad filter each says so, and the way back works", async () => {
  for (const [path, told] of [
    ["/nowhere", /no such page/i],
    ["/matter/none", /No such matter/],
    ["/matter/%E0%A4%A", /No such matter/],
    ["/?since=2032-02-30", /no day/],
  ] as const) {
    const { page } = await at.open(path);
    await page.getByRole("alert").getByText(told).first().waitFor();
    await page.getByRole("link", { name: "Back to the overview" }).click();
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

test("a phone's width needs no sideways scrolling on any screen", async () => {
  const { page } = await at.open("/about", { width: 375 });
  for (const path of addresses(at)) {
    await go(page, path);
    await page.locator("main h1").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth"), path).toBeLessThanOrEqual(
      1,
    );
  }
  await page.close();
});

test("on paper the words that a machine read it stand below, and what is only for the screen is gone", async () => {
  const { page } = await at.open(matterAt(at, "Kupyansk"));
  await page.emulateMedia({ media: "print" });
  expect(await page.getByText("Read by a machine").isVisible()).toBe(true);
  expect(await page.locator(".tools").isVisible()).toBe(false);
  expect(await page.locator(".position").first().isVisible()).toBe(true);
  await page.close();
});

test("the interface speaks Ukrainian and Russian, and keeps to what was chosen", async () => {
  const { page } = await at.open("/");
  await page.getByRole("link", { name: "Українська" }).click();
  await page.getByRole("link", { name: "Мапа" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("uk");
  await go(page, "/articles");
  expect(await page.locator("h1").innerText()).toBe("Статті");
  await go(page, matterAt(at, "Kupyansk"));
  expect(await page.locator("h1").innerText()).toBe("Kupiansk: хто тримає?");
  expect(await page.locator(".position .says").first().innerText()).toContain("Kupiansk: тримає Росія");
  // What the page's own script draws says the same.
  await go(page, "/map?place=Kupyansk");
  await page.getByLabel("Опубліковано: Від").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => new URL(page.url()).searchParams.get("psince")).not.toBeNull();
  await page.locator("[data-lists]").getByText("Kupiansk: хто тримає?").waitFor();
  await page.getByRole("link", { name: "Русский" }).click();
  await page.getByRole("link", { name: "Карта" }).waitFor();
  await page.close();
});

test("every answer carries a strict content policy", async () => {
  const answer = await fetch(at.serving.address);
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(await answer.text()).not.toMatch(/<script>|<style|\sstyle="|\son[a-z]+="/);
});
