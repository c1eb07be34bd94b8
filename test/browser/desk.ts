import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { openBeat } from "../../src/beat/load.ts";
import { pickBeat } from "../../src/beat/pick.ts";
import { addAll } from "../../src/show/adding.ts";
import { listen, type Serving } from "../../src/show/http/server.ts";
import { type LedgerOffice, openOffice } from "../../src/show/ledger-office.ts";
import { home } from "../../src/text/home.ts";

/** A ledger of the samples, served on a free port, and a Chromium to look at it. */
export interface Bench {
  readonly office: LedgerOffice;
  readonly serving: Serving;
  /** A new page, with what it complained of and whom it asked. */
  open(
    path: string,
    options?: { readonly dark?: boolean; readonly width?: number; readonly script?: boolean },
  ): Promise<{ page: Page; complaints: string[]; foreign: string[] }>;
  close(): Promise<void>;
}

/** Starts all of it; each part is stopped by `close`. */
export async function bench(extra: readonly string[] = []): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-page-"));
  const office = await openOffice(folder, true);
  const samples = ["kupiansk", "invented"].map((n) => join(home(), "samples", n));
  await addAll(
    office,
    [...samples, ...extra],
    (of) => openBeat(pickBeat(of)),
    {},
    () => {},
  );
  const serving = await listen(office, "127.0.0.1", 0);
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  return {
    office,
    serving,
    open: async (path, options = {}) => {
      const page = await browser.newPage({
        colorScheme: options.dark ? "dark" : "light",
        viewport: { width: options.width ?? 1280, height: 900 },
        javaScriptEnabled: options.script ?? true,
      });
      // A busy machine is no failure of the page.
      page.setDefaultTimeout(90_000);
      const complaints: string[] = [];
      const foreign: string[] = [];
      page.on("console", (m) => m.type() === "error" && complaints.push(m.text()));
      page.on("pageerror", (e) => complaints.push(e.message));
      page.on("dialog", (d) => {
        complaints.push(`dialog: ${d.message()}`);
        void d.dismiss();
      });
      page.on("request", (r) => {
        if (!r.url().startsWith(serving.address) && !/^(data|blob):/.test(r.url())) foreign.push(r.url());
      });
      await page.goto(serving.address + path, { waitUntil: "load" });
      return { page, complaints, foreign };
    },
    close: async () => {
      await browser.close();
      await serving.close();
      await office.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
