import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TreeAnswer } from "../../src/model/screens.ts";
import { filtersFrom } from "../../src/show/filters.ts";
import { type Bench, bench } from "./desk.ts";
import { matterAt } from "./places.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-origins-"));
const none = filtersFrom(() => undefined);
let at: Bench;

/** One text that two papers print in their own voice, the second with another end. */
const copied = [
  [
    "Island Gazette",
    "The market stayed open, the ferry ran twice, and the school by the mill took its pupils in as on other days.",
  ],
  [
    "Harbour Mirror",
    "The market stayed open, the ferry ran twice, and nobody could say at noon when the mail would come again.",
  ],
].map(([outlet, end], i) => ({
  id: `copied-${i}`,
  outlet,
  title: "A ferry town",
  published: "2032-11-03",
  text: `Lurmian forces captured Toldren on Tuesday. ${end}`,
}));

beforeAll(async () => {
  const file = join(folder, "copied.jsonl");
  writeFileSync(file, copied.map((one) => `${JSON.stringify(one)}\n`).join(""));
  at = await bench([file]);
});
afterAll(async () => {
  await at?.close();
  rmSync(folder, { recursive: true, force: true });
});

const toldren = (): string => {
  const desk = at.office.desk();
  const claim = desk.articles({ ...none, outlet: "Gazette" }).rows.find((a) => a.externalId === "copied-0");
  const id = desk.article(claim?.id ?? "")?.claims[0]?.id ?? "";
  return `/matter/${encodeURIComponent(desk.matter(id)?.key ?? "")}/origins`;
};

const strip = (page: Page): Promise<string> => page.locator(".counts").innerText();

test("the counts of origins move with the slider of near-copies, in the strip too, and the address keeps it", async () => {
  const { origins } = (await (await fetch(`${at.serving.address}${toldren()}.json`)).json()) as TreeAnswer;
  const [first, last] = [origins.counts[0], origins.counts.at(-1)].map(
    (c) => `${c?.origins} origins · ${c?.unestablished} not established`,
  ) as [string, string];
  expect(first).not.toBe(last);
  const { page, complaints } = await at.open(`${toldren()}?threshold=1`);
  await page.locator(".threshold button").waitFor({ state: "detached" });
  expect(await strip(page)).toContain(first);
  const slider = page.getByLabel("Near-copies from");
  await slider.focus();
  await page.keyboard.press("Home");
  expect(await strip(page)).toContain(last);
  expect(await page.locator("[data-joined]").innerText()).toBe(last);
  await expect.poll(() => new URL(page.url()).searchParams.get("threshold")).toBe("0");
  // Without a script the same address says the same, and what it was before.
  const plain = await at.open(new URL(page.url()).pathname + new URL(page.url()).search, { script: false });
  expect(await strip(plain.page)).toContain(last);
  expect(await plain.page.getByText(`As they stand: ${first}`).count()).toBe(1);
  expect(complaints).toEqual([]);
  await plain.page.close();
  await page.close();
});

test("a judgement is recorded, stands in the list, and is taken back with a name and a reason by keyboard alone", async () => {
  const { page, complaints } = await at.open(`${toldren()}?threshold=1`);
  const form = page.locator("form.judge");
  await form.getByLabel("Your name").fill("R. Ader");
  await form.getByLabel("Reason").fill("the desk of both is one");
  await page.keyboard.press("Enter");
  const item = page.locator(".judged li");
  await item.waitFor();
  expect(await item.innerText()).toContain("the desk of both is one");
  const size = at.office.ledger().size;
  await item.locator("summary").focus();
  await page.keyboard.press("Enter");
  await item.getByLabel("Reason").fill("they are two desks");
  expect(await item.getByLabel("Your name").inputValue()).toBe("R. Ader");
  await page.keyboard.press("Enter");
  await page.locator(".judged li.withdrawn").waitFor();
  expect(await page.locator(".judged li").innerText()).toMatch(/taken back .*R\. Ader.*: .*they are two desks/);
  expect(await page.locator(".judged .take-back").count()).toBe(0);
  expect(at.office.ledger().size).toBe(size + 1);
  expect(complaints).toEqual([]);
  await page.close();
});

test("a remark on a claim is taken back where it stands", async () => {
  const id = at.office.desk().claims({ ...none, place: "Kersholt" }).rows[0]?.id ?? "";
  const { page } = await at.open(`/verify?claim=${encodeURIComponent(id)}`);
  const form = page.locator("form.remark[data-claim]");
  await form.getByLabel("Your name").fill("R. Ader");
  await form.getByLabel("Reason").fill("read too widely");
  await form.getByRole("button").click();
  const item = page.locator(".people li");
  await item.locator("summary").click();
  await item.getByLabel("Reason").fill("it was read well");
  await item.getByRole("button").click();
  await page.locator(".people li.withdrawn").waitFor();
  expect(await page.locator(".people li").innerText()).toContain("it was read well");
  await page.close();
});

test("a matter opens its origins", async () => {
  const { page } = await at.open(matterAt(at, "Kersholt"));
  await page.getByRole("link", { name: "Origins of these reports" }).click();
  await page.locator(".tree .branch").first().waitFor();
  await page.close();
});
