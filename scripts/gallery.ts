// Takes a picture of every screen and state into docs/screens (or the folder named): node --import tsx scripts/gallery.ts [FOLDER] [NAME…]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { filtersFrom } from "../src/show/filters.ts";
import { home } from "../src/text/home.ts";
import { type Bench, bench } from "../test/browser/desk.ts";

interface Shot {
  readonly name: string;
  readonly path: (at: Bench) => string;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly language?: string;
}

const all = filtersFrom(() => undefined);
const matterOf =
  (place: string, kind = "control") =>
  (at: Bench): string =>
    `/matter/${encodeURIComponent(at.office.desk().matters({ ...all, place, kind, disputed: true }).rows[0]?.key ?? "")}`;
const articleOf =
  (id: string) =>
  (at: Bench): string =>
    `/article/${encodeURIComponent(
      at.office
        .desk()
        .articles(all)
        .rows.find((a) => a.externalId === id)?.id ?? "",
    )}`;
const plain = (path: string) => (): string => path;
const mapReady = (page: Page): Promise<unknown> => page.locator(".atlas[data-ready=true]").waitFor({ timeout: 60_000 });
/** The map moved out until the countries around are in sight. */
const away = async (page: Page): Promise<void> => {
  await mapReady(page);
  for (let i = 0; i < 2; i++) {
    await page.locator(".maplibregl-ctrl-zoom-out").click();
    await page.waitForTimeout(600);
  }
  await page.waitForTimeout(800);
};
const pick =
  (times: number) =>
  async (page: Page): Promise<void> => {
    await page.locator(".reader[data-ready=true]").waitFor();
    for (let i = 0; i < times; i++) await page.keyboard.press("j");
    await page.waitForTimeout(200);
  };
const pasted = async (page: Page): Promise<void> => {
  await page.locator("form[data-ready=true]").waitFor();
  await page
    .locator("#pasted")
    .fill(
      "General Viktor Aldemar said on Tuesday that Kersholt had been captured. The General Staff of Veldania denied it.",
    );
  await page.locator(".preview .card").first().waitFor();
};

const shots: readonly Shot[] = [
  { name: "overview", path: plain("/") },
  { name: "overview-dark", path: plain("/"), dark: true },
  { name: "overview-phone", path: plain("/"), width: 390 },
  { name: "claims", path: plain("/claims?place=Kupyansk") },
  { name: "none", path: plain("/?place=Nowhere") },
  { name: "error", path: plain("/matter/none") },
  { name: "matter", path: matterOf("Kupyansk") },
  { name: "matter-dark", path: matterOf("Kersholt"), dark: true },
  { name: "matter-phone", path: matterOf("Kersholt"), width: 390 },
  { name: "reader", path: articleOf("2025-11-20-sputnik"), before: pick(3) },
  { name: "reader-dark", path: articleOf("2025-11-21-straitstimes"), dark: true, before: pick(2) },
  { name: "reader-phone", path: articleOf("2025-11-21-straitstimes"), width: 390 },
  { name: "map", path: plain("/map?place=Kupyansk&disputed="), before: mapReady },
  { name: "map-disputed", path: plain("/map?place=Kupyansk"), before: away },
  { name: "map-dark", path: plain("/map"), dark: true, before: mapReady },
  { name: "map-phone", path: plain("/map"), width: 390, before: mapReady },
  { name: "drift", path: plain("/drift?place=Brenmern") },
  { name: "origins", path: (at) => `${matterOf("Kersholt")(at)}/origins`, height: 1500 },
  { name: "origins-phone", path: (at) => `${matterOf("Kersholt")(at)}/origins`, width: 390 },
  { name: "drift-phone", path: plain("/drift?place=Brenmern"), width: 390 },
  { name: "drift-dark", path: plain("/drift?place=Brenmern"), dark: true },
  { name: "who", path: plain("/who/Viktor%20Aldemar") },
  { name: "patterns", path: plain("/patterns/denials") },
  { name: "articles", path: plain("/articles") },
  { name: "add", path: plain("/add"), before: pasted },
  { name: "verify", path: plain("/verify") },
  {
    name: "proof",
    path: (at) =>
      `/verify?claim=${encodeURIComponent(at.office.desk().claims({ ...all, place: "Kersholt" }).rows[0]?.id ?? "")}`,
    height: 1500,
  },
  {
    name: "versions",
    path: (at) => {
      const desk = at.office.desk();
      const lines = desk.articles(all, { limit: 200 }).rows.map((a) => desk.versions(a.id));
      return `/article/${encodeURIComponent(lines.find((v) => v.length > 1)?.at(-1)?.id ?? "")}`;
    },
  },
  { name: "about", path: plain("/about"), language: "uk" },
  { name: "matter-ru", path: matterOf("Kersholt"), language: "ru" },
  { name: "overview-uk", path: plain("/"), language: "uk" },
];

const [folder = join(home(), "docs", "screens"), ...only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const at = await bench();
try {
  for (const shot of shots.filter((s) => !only.length || only.includes(s.name))) {
    const path = shot.path(at);
    const address = shot.language ? `${path}?lang=${shot.language}` : path;
    const { page, complaints } = await at.open(address, { dark: shot.dark ?? false, width: shot.width ?? 1280 });
    await page.evaluate("document.fonts.ready.then(() => 0)");
    await shot.before?.(page);
    await page.screenshot({
      path: join(folder, `${shot.name}.jpg`),
      type: "jpeg",
      quality: 70,
      fullPage: true,
      clip: { x: 0, y: 0, width: shot.width ?? 1280, height: shot.height ?? 1000 },
    });
    if (complaints.length) console.log(shot.name, complaints);
    await page.close();
  }
} finally {
  await at.close();
}
